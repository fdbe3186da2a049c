"""What an intent is, and words that many questions share, in Chinese and English. Must not know what they lead to."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

WHO = (
    r"(?:谁|哪[个些家位]?(?:单位|部门|委办局|局|人|家)?|什么(?:单位|部门|人)|何人|who\b|whom\b"
    r"|which (?:unit|bureau|department|agency)\w*)"
)
LEAD = r"(?:牵头|主办|领头|抓总|\bleads?\b|\bled\b|\bleading\b|in charge)"
COOPERATE = r"(?:配合|协办|协助|会办|参与|参加|支持|cooperat|co-operat|assist|support|participat|take part)"
RESPONSIBLE = r"(?:责任|负责|承办|承担|落实|responsib|answer(?:s|able)? for|accountab)"
WORK = r"(?:任务|工作|事项|事情|职责|分工|活|什么|哪些|清单|tasks?\b|work\b|duties|dut(?:y|ies)|jobs?\b)"
GROUP = (
    r"(?:领导小组|工作组|专班|指挥部|协调小组|推进组|委员会|联席会议|议事机构|leading groups?|task force|working group)"
)
TITLE = (
    r"(?:(?:党组|党委)?书记"
    r"|(?:副)?(?:局长|厅长|部长|主任|省长|市长|区长|县长|州长|镇长|乡长|处长|科长|主席|会长|院长"
    r"|行长|总经理|董事长|秘书长)|一把手|director|\bhead\b|secretary|mayor|chief)"
)


@dataclass(frozen=True, slots=True)
class Intent:
    """A kind of question: the query it leads to, its cue, an example in both languages, what it needs and may take.

    `needs` and `takes` are what must and what may be found in the question; `fixed` are parameters that follow from the
    intent alone, and a named group of the cue is the parameter of that name.
    """

    name: str
    query: str
    cue: re.Pattern[str]
    example: str
    english: str
    needs: tuple[str, ...] = ()
    takes: tuple[str, ...] = ()
    fixed: Mapping[str, str] = field(default_factory=dict)


def cue(pattern: str) -> re.Pattern[str]:
    """A cue; an English word also ends where Chinese begins."""
    return re.compile(pattern.replace(r"\b", r"(?:(?<![a-z])(?=[a-z])|(?<=[a-z])(?![a-z]))"), re.IGNORECASE)
