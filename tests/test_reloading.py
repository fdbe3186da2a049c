"""Whole documents, as files: loaded, changed, reloaded, decided upon and forgotten at random, over and over.

The store must then hold what a fresh one holds that only ever saw the last versions, byte for byte.
"""

import random
from pathlib import Path

import pytest

import zeren
from graph.decisions import FILE_NAME, Decision, add
from graph.store import Store, open_store
from tests.drawn import runs

NAMES = ("甲", "乙", "丙", "丁")
STEPS = 10
HEADS = (
    "武汉市人民政府办公厅关于印发{topic}方案的通知",
    "武汉市科学技术局关于印发{topic}方案的通知",
    "湖北省人民政府办公厅关于印发{topic}方案的通知",
    "黄石市人民政府关于印发{topic}方案的通知",
    "{topic}方案",
)
TOPICS = ("湿地修复", "实验平台开放", "抗旱")
DAYS = ("2018年3月5日", "2023年6月1日", "2025年5月7日", "")
CLAUSES = (
    "建好星河实验室、听涛实验室等2大海东实验室。（牵头单位：市科技局；责任单位：市财政局、武昌区人民政府）",
    "推进深海成像、风场模拟等4个设施建设。（责任单位：市科技创新局，各区人民政府〈含风景区管委会，下同〉）",
    "办好云帆创新中心，12月底前完成。（市发改委牵头，市经信局、各有关部门按职责分工负责）",
    "新建中试平台20家，其中生物中试平台5家。（责任单位：市发展改革委、各区人民政府）",
    "修订规划。（牵头单位：省科技厅；配合单位：省财政厅、市自然资源和规划局）",
    "各责任单位每季度末向市政府办公厅报送小结。",
    "市水务局于2025年9月30日前完成清淤。",
    "（一）部署阶段（4月至5月）。制定任务清单。",
    "责任分工列第一位者为牵头单位，下同。",
    "何见山常务副市长到星河实验室调研。",
)
ROSTERS = (
    "成立武汉市抗旱工作领导小组，组成人员如下：\n\n组  长：何见山  市委常委、副市长\n副组长：林知远  市科技局局长\n"
    "成  员：陶然  市商务局副局长\n\n领导小组办公室设在市水务局。",
    "成立武汉市抗旱工作领导小组，组成人员如下：\n\n组  长：何见山  副市长\n成  员：林知远  市科技创新局局长\n"
    "        陶然  市财政局副局长",
    "成立领导小组，由分管副市长任组长，市科技局局长任副组长，办公室设在市科技局。",
)
DECISIONS = (
    Decision("rename", "市经信局", to="市工业和信息化局"),
    Decision("merge", "市科技局", to="市科技创新局"),
    Decision("split", "市财政局", document="甲"),
    Decision("divide", "市水务局", to="市水务局、市农业农村局"),
    Decision("rename", "市发改委", document="乙", to="市发展改革委"),
)


class Desk:
    """A folder of documents beside a store, and what happens to them, drawn from a seed."""

    def __init__(self, seed: int, folder: Path) -> None:
        self.random = random.Random(seed)
        self.folder = folder
        self.folder.mkdir()

    def text(self) -> str:
        """A document of some of the clauses and rosters, in any order."""
        draw = self.random
        clauses = draw.sample(CLAUSES, draw.randint(1, 5)) + draw.sample(ROSTERS, draw.randint(0, 2))
        draw.shuffle(clauses)
        body = "\n\n".join(f"{number}、{words}" for number, words in zip("一二三四五六七", clauses, strict=False))
        return f"{draw.choice(HEADS).format(topic=draw.choice(TOPICS))}\n\n{body}\n\n{draw.choice(DAYS)}\n"

    def step(self, store: Store) -> None:
        """Do one thing to the documents and to the store."""
        act = self.random.choice((self.write, self.write, self.write, self.forget, self.again, self.decide, self.unsay))
        act(store, self.folder / f"{self.random.choice(NAMES)}.txt")

    def write(self, store: Store, path: Path) -> None:
        path.write_text(self.text(), encoding="utf-8")
        self._loaded(store, path)

    def forget(self, store: Store, path: Path) -> None:
        if path.exists():
            path.unlink()
            zeren.forget(path.stem, store)

    def again(self, store: Store, path: Path) -> None:
        if path.exists():
            self._loaded(store, path, again=True)

    def decide(self, store: Store, _: Path) -> None:
        add(self.folder / FILE_NAME, self.random.choice(DECISIONS))
        self._all(store)

    def unsay(self, store: Store, _: Path) -> None:
        (self.folder / FILE_NAME).unlink(missing_ok=True)
        self._all(store)

    def _all(self, store: Store) -> None:
        if list(self.folder.glob("*.txt")):
            self._loaded(store, self.folder)

    def _loaded(self, store: Store, path: Path, *, again: bool = False) -> None:
        assert not zeren.load([path], store, again=again).failed


def holds_what_is_there(store: Store, seed: int, folder: Path) -> None:
    desk = Desk(seed, folder / "documents")
    for _ in range(STEPS):
        desk.step(store)
    with open_store(str(folder / "fresh.kgl")) as fresh:
        for path in sorted(desk.folder.glob("*.txt"), reverse=True):
            zeren.load([path], fresh)
        assert list(zeren.export(store)) == list(zeren.export(fresh))


@pytest.mark.parametrize("seed", runs(12, soak=200))
def test_the_embedded_store_holds_what_is_there(embedded_store: Store, tmp_path: Path, seed: int) -> None:
    holds_what_is_there(embedded_store, seed, tmp_path)


@pytest.mark.parametrize("seed", runs(1, soak=20))
def test_neo4j_holds_what_is_there(neo4j_store: Store, tmp_path: Path, seed: int) -> None:
    holds_what_is_there(neo4j_store, seed, tmp_path)
