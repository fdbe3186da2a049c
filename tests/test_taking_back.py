"""Taking back: whatever was loaded, reloaded and forgotten, the store holds what the remaining documents say."""

import random
from dataclasses import replace
from pathlib import Path

import pytest

from graph.build import build
from graph.export import jsonl
from graph.model.facts import (
    Assignment,
    Definition,
    Derived,
    Evidence,
    Facts,
    Group,
    Heading,
    Holder,
    Member,
    Mention,
    Obligation,
    OfficialMention,
    Person,
    Phase,
    Post,
    Target,
    Task,
)
from graph.store import Store, open_store
from tests.drawn import runs

NAMES = ("甲", "乙", "丙", "丁")
PLACES = ("武汉市", "黄石市", "湖北省", None)
UNITS = (
    "市科技局",
    "市科技创新局",
    "市发改委",
    "市发展改革委",
    "武昌区人民政府",
    "市自然资源和规划局",
    "省科技厅",
    "示例集团有限公司",
)
COLLECTIVES = ("各区人民政府", "各有关部门")
PEOPLE, TITLES = ("林知远", "何见山", "陶然"), ("局长", "副局长", "副市长", None)
THINGS = ("星河实验室", "听涛装置", "云帆平台", "启明工程")
METRICS = ("中试平台", "生物中试平台", "高新技术企业")
STEPS = 12


class Drawer:
    """Draws the facts of a document; each evidence stands further on in a text that is never written."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.at = 0

    def evidence(self) -> Evidence:
        self.at += self.random.randint(1, 9)
        return Evidence(self.at, self.at + 4, f"第{self.at}字")

    def maybe(self, values: tuple[str | None, ...]) -> str | None:
        return self.random.choice((None, *values))

    def some(self, most: int) -> range:
        return range(self.random.randint(0, most))

    def assignment(self, evidence: Evidence) -> Assignment:
        group = self.random.random() < 0.3
        name = self.random.choice(COLLECTIVES if group else UNITS)
        role = self.random.choice(("lead", "responsible", "cooperate"))
        rule = Derived("first-unit-leads", self.evidence()) if self.random.random() < 0.3 else None
        return Assignment(role, name, name, group, evidence, rule)

    def task(self) -> Task:
        evidence = replace(self.evidence(), end=self.at + 40)
        doers = tuple(self.assignment(self.evidence()) for _ in self.some(4))
        people = tuple(Person(self.random.choice(PEOPLE), "责任人", self.evidence()) for _ in self.some(1))
        number = self.random.choice(("一1", "一2", ""))
        return Task(number, self.maybe(("第一章",)), f"任务{self.at}", evidence, doers, people=people)

    def post(self) -> Post:
        return Post(self.maybe(UNITS), self.random.choice(TITLES))

    def group(self) -> Group:
        members = tuple(
            Member(self.random.choice(PEOPLE), "成员", tuple(self.post() for _ in self.some(2)), self.evidence())
            for _ in self.some(3)
        )
        holders = tuple(Holder("副组长", self.post(), self.evidence()) for _ in self.some(2))
        name = self.random.choice(("领导小组", "星河工程建设领导小组"))
        return Group(name, self.evidence(), members, holders, self.maybe(UNITS), self.evidence())

    def target(self) -> Target:
        whole = self.maybe(METRICS)
        value = float(self.random.choice((3, 5.5, 1e8)))
        return Target(self.random.choice(METRICS), value, "家", ">=", "2025-12-31", self.evidence(), whole)

    def obligation(self) -> Obligation:
        group = self.random.random() < 0.5
        who = (self.random.choice(COLLECTIVES if group else UNITS),)
        return Obligation(who, group, "报送小结", None, None, "month", 1, self.evidence())

    def mention(self) -> Mention:
        kind = self.random.choice(("lab", "facility", "platform", "project"))
        return Mention(kind, self.random.choice(THINGS), self.evidence(), self.maybe(("实验室",)))

    def facts(self, name: str) -> Facts:
        place = self.random.choice(PLACES)
        return Facts(
            name=name,
            digest=str(self.random.random()),
            document=Heading(
                title=f"{name}方案", kind="plan", jurisdiction=place, issued_on=self.maybe(("2024-05-01",))
            ),
            tasks=tuple(self.task() for _ in self.some(3)),
            groups=tuple(self.group() for _ in self.some(2)),
            definitions=tuple(
                Definition(COLLECTIVES[0], tuple(self.random.sample(UNITS, 2)), self.evidence()) for _ in self.some(1)
            ),
            phases=tuple(Phase("部署", "2024-04-01", None, self.evidence()) for _ in self.some(2)),
            obligations=tuple(self.obligation() for _ in self.some(2)),
            targets=tuple(self.target() for _ in self.some(3)),
            mentions=tuple(self.mention() for _ in self.some(3)),
            officials=tuple(
                OfficialMention(self.random.choice(PEOPLE), (self.post(),), self.evidence()) for _ in self.some(2)
            ),
        )


def holds_what_remains(store: Store, seed: int, folder: Path) -> None:
    """Load, reload and forget at random; then compare with a store that only ever saw what is left."""
    drawer = Drawer(seed)
    remaining: dict[str, Facts] = {}
    for _ in range(STEPS):
        name = drawer.random.choice(NAMES)
        if drawer.random.random() < 0.3:
            remaining.pop(name, None)
            store.forget(f"document:{name}")
            continue
        known = name in remaining and drawer.random.random() < 0.2
        facts = remaining[name] if known else drawer.facts(name)
        remaining[name] = facts
        store.replace(f"document:{name}", build(facts))
    with open_store(str(folder / f"fresh-{seed}.kgl")) as fresh:
        for name in sorted(remaining, reverse=True):
            fresh.replace(f"document:{name}", build(remaining[name]))
        assert list(jsonl(store)) == list(jsonl(fresh))


@pytest.mark.parametrize("seed", runs(13, soak=200))
def test_the_embedded_store_holds_what_remains(embedded_store: Store, tmp_path: Path, seed: int) -> None:
    holds_what_remains(embedded_store, seed, tmp_path)


@pytest.mark.parametrize("seed", runs(2, soak=20))
def test_neo4j_holds_what_remains(neo4j_store: Store, tmp_path: Path, seed: int) -> None:
    holds_what_remains(neo4j_store, seed, tmp_path)


def test_forgetting_everything_leaves_nothing(store: Store) -> None:
    drawer = Drawer(7)
    for name in NAMES:
        store.replace(f"document:{name}", build(drawer.facts(name)))
    assert list(jsonl(store))
    for name in NAMES:
        store.forget(f"document:{name}")
    assert list(jsonl(store)) == []
