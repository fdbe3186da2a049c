"""A whole store in the forms that other programs read. Must not know options or printing."""

from collections.abc import Iterable

from graph.store import Store


def export(store: Store) -> Iterable[str]:
    """The whole store as lines of JSON in canonical order: same facts, same bytes."""
    from graph.export import jsonl

    return jsonl(store)
