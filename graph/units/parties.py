"""What documents call those who have a role in them or sit in their group, without naming one. Must not know stores."""

_ROLES = {
    "牵头单位": ("lead",),
    "责任单位": ("lead", "responsible"),  # who leads a task answers for it too
    "牵头责任单位": ("lead",),
    "配合单位": ("cooperate",),
    "承办单位": ("lead", "responsible"),
    "成员单位": ("seat",),
    "领导小组成员单位": ("seat",),
}


def roles_meant(name: str) -> tuple[str, ...]:
    """The roles that make a unit one of those meant: 各责任单位 are all that lead or are responsible.

    `seat` is a seat in the document's leading group; () for names that mean no role.
    """
    return _ROLES.get(name.removeprefix("各"), ()) or _ROLES.get(name.replace("领导小组各", "领导小组"), ())
