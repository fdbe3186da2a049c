"""Invented documents: text into facts, and who is assigned in which role, written short.

`L市民政局 R市财政局 C市统计局` stands for a lead, a responsible and a cooperating unit; `L*` for a role that follows by
a rule.
"""

from graph.model.facts import Evidence, Facts, Task
from loaders.document import Document
from loaders.extract import extract
from loaders.fold import fold

LETTERS = {"lead": "L", "responsible": "R", "cooperate": "C"}

STATE = "国务院办公厅关于印发水产种业振兴若干措施的通知"
PROVINCE = "云岭省人民政府办公厅关于印发云岭省冷链物流发展若干措施的通知"
CITY = "临江市人民政府办公厅关于印发临江市养老服务提升行动方案的通知"
COUNTY = "清河县人民政府办公室关于印发清河县水库除险加固工作方案的通知"
TOWN = "柳溪镇人民政府关于印发柳溪镇人居环境整治方案的通知"


def made(text: str) -> Document:
    """The document of a text."""
    return Document("invented", text, fold(text), "")


def facts(title: str, body: str) -> Facts:
    """What an invented document says; every assignment's quote has been compared with the text."""
    document = made(f"{title}\n\n{body}")
    found = extract(document)
    for task in found.tasks:
        for said in (task.evidence, *(each.evidence for each in task.assignments)):
            _quoted(document, said)
    return found


def assigned(title: str, body: str) -> set[str]:
    """Who does what in an invented document, over all its tasks."""
    return {short for task in facts(title, body).tasks for short in doers(task)}


def doers(task: Task) -> list[str]:
    """The units of a task with their roles, sorted; `*` marks a role that follows by a rule."""
    return sorted(f"{LETTERS[each.role]}{'*' * bool(each.derived)}{each.name}" for each in task.assignments)


def _quoted(document: Document, said: Evidence) -> None:
    assert document.text[said.start : said.end] == said.quote
