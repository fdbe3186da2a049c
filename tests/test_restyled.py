"""What copying and house style do to a document changes nothing that it says: the same facts from every form of it.

The documents are those of examples/, and the shared ones where they are there. Each form changes signs that carry no
meaning; the facts that are read must be those of the document as it is.
"""

import random
import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from graph.model.facts import Facts
from loaders.extract import extract
from loaders.read import read_bytes
from tests.scoring import SHARED

EXAMPLES = sorted((Path(__file__).parents[1] / "examples").glob("*.txt"))
DOCUMENTS = [*EXAMPLES, *sorted(SHARED.glob("seeds/*.txt")), *sorted(SHARED.glob("dev/docs/*.txt"))]
CLAUSE = re.compile(r"[（(\[〔【]([^（）()\[\]〔〕【】\n]*(?:牵头|负责|责任|配合)[^（）()\[\]〔〕【】\n]*)[)）\]〕】]")
SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪"
)
GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀兰霞平刚桂英华玉萍红建国志文辉力波宁福生元全胜学祥才发武新利清飞彬信康光会"


def bracketed(left: str, right: str) -> Callable[[str], str]:
    return lambda text: CLAUSE.sub(lambda clause: left + clause[1] + right, text)


def broken(clause: re.Match[str]) -> str:
    words = clause[0]
    return words if len(words) < 12 else f"{words[: len(words) // 2]}\n{words[len(words) // 2 :]}"


MARK = "\ufeff"  # some editors put it there
FORMS: dict[str, Callable[[str], str]] = {
    "half-width signs": lambda text: text.translate(str.maketrans("（），：；", "(),:;")),
    "square brackets": bracketed("[", "]"),
    "lenticular brackets": bracketed("【", "】"),
    "round brackets": bracketed("（", "）"),
    "no empty lines": lambda text: re.sub(r"\n\s*\n+", "\n", text),
    "no-break spaces": lambda text: text.replace("\u3000", "\xa0\xa0").replace(" ", "\xa0"),
    "line ends of Windows": lambda text: text.replace("\n", "\r\n"),
    "a mark at the beginning": lambda text: MARK + text,
    "blanks in lists": lambda text: CLAUSE.sub(lambda clause: clause[0].replace("、", "、 "), text),
    "clauses on lines of their own": lambda text: re.sub(rf"。(?={CLAUSE.pattern})", "。\n", text),
    "clauses broken by a line end": lambda text: CLAUSE.sub(broken, text),
    "other nouns": lambda text: re.sub("(牵头|责任|配合)单位", r"\1部门", text),
    "other words": lambda text: text.replace("牵头单位", "主办单位").replace("配合单位", "协办单位"),
}


def read(text: str) -> Facts:
    return extract(read_bytes("document", text.encode("utf-8")))


def said(facts: Facts) -> dict[str, Counter[tuple[object, ...]]]:
    """Who has which role how often, and who sits where, what is promised, and in which stages."""
    members = [(one.official, one.role, one.posts) for group in facts.groups for one in group.members]
    return {
        "assignments": Counter((one.role, one.name) for task in facts.tasks for one in task.assignments),
        "members": Counter(members),
        "targets": Counter((one.value, one.unit, one.comparator) for one in facts.targets),
        "phases": Counter((one.name, one.start, one.end) for one in facts.phases),
        "document": Counter([(facts.document.issuer, facts.document.issued_on)]),
    }


def restyled(said_of: dict[str, Counter[tuple[object, ...]]], form: str) -> dict[str, Counter[tuple[object, ...]]]:
    """What the document says with the words that the form puts in the place of others."""
    change = FORMS[form]
    names: Counter[tuple[object, ...]] = Counter()
    for (role, name), times in said_of["assignments"].items():
        names[role, change(str(name)).removeprefix(MARK)] += times
    return said_of | {"assignments": names}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_the_same_is_said(path: Path, form: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert said(read(FORMS[form](text))) == restyled(said(read(text)), form)


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_people_of_any_name_are_read(path: Path, seed: int) -> None:
    text = path.read_text(encoding="utf-8")
    drawn = random.Random(seed)
    names = sorted(
        {member.official for group in read(text).groups for member in group.members if "·" not in member.official}
    )
    others = {name: drawn.choice(SURNAMES) + "".join(drawn.choice(GIVEN) for _ in name[1:]) for name in names}
    if not names:
        return
    printed = re.compile("|".join(r"\s*".join(name) for name in sorted(names, key=len, reverse=True)))

    def renamed(match: re.Match[str]) -> str:
        letters = iter(others["".join(match[0].split())])
        return "".join(char if char.isspace() else next(letters) for char in match[0])

    wanted = Counter(
        others.get(name, name) for group in read(text).groups for name in [one.official for one in group.members]
    )
    found = Counter(one.official for group in read(printed.sub(renamed, text)).groups for one in group.members)
    assert found == wanted
