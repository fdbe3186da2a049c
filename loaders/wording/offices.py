"""How documents say where a leading group's office sits, and who directs it."""

import re

from loaders.wording.rosters import BODY
from loaders.wording.rule import Rule

_RANK = r"(?:常务|执行|第一|专职)?副?主任"
_GIVEN = r"(?:兼任|担任|兼(?!职))"
_GROUP = r"(?:[一-龥“”]{0,30}?(?:小组|指挥部|委员会|联席会议|专班|协调委))?"
OFFICE = re.compile(
    r"办公(?:室|地[点址](?=设(?:在|于)?[^,;。:\s()、]{2,22}[局委办部会站所][,;。\s(]))"
    r"(?:\([^()\n]{2,24}\))?(?:,作为[^,;。\n]{2,20})?[,(]?"
    r"(?:(?:暂)?(?:设立?|挂靠)(?:在|于)?|(?<=设办公室)[于在](?![^,;。:\s]{2,24}办公))"
    r"(?P<unit>[^,;。:\s()、]{2,24})"
    r"|办公室,?在(?P<seat>[^,;。:\s()、]{2,24}?)办公"
    r"|(?:领导小组|指挥部|委员会|联席会议|专班)在(?P<host>[^,;。:\s()、在]{2,24}?)(?:下)?设立?办公室"
)
# Whose office it is: 指挥部办公室 behind the sub-groups is the command's.
OFFICE_OF = re.compile(rf"(?P<body>{BODY})(?:下设)?办公室(?=设|主任|由|挂靠)")
DIRECTOR = re.compile(
    rf"办公室(?:(?:设|挂靠)[^;。:\n由]{{0,24}}[,。])?(?P<rank>{_RANK})(?:一职)?(?:分别)?由"
    rf"(?P<who>[^;。:\n]{{2,300}}?)(?:(?<!负责)同志)?{_GIVEN}"
)
# The same without the office's name: 下设办公室,由…兼任主任.
DIRECTOR_SHORT = re.compile(
    rf"(?:设(?:立)?办公室|办公室(?:设|挂靠))[^;。:\n由]{{0,24}}[,。]由(?P<who>[^;。:\n]{{2,80}}?)"
    rf"(?:(?<!负责)同志)?(?:{_GIVEN}|任)(?P<rank>主任)"
)
# Behind the director's sentence, in its paragraph: 副主任由…兼任.
DEPUTY = re.compile(rf"(?<=[,;。、])(?P<rank>{_RANK})(?:分别)?由(?P<who>[^;。:\n]{{2,400}}?)(?:(?<!负责)同志)?{_GIVEN}")
DIRECTOR_ACTIVE = re.compile(
    rf"(?<![^,;。:\n由)])(?P<who>[^,;。:\n由()]{{2,80}}?(?:\([^()\n]{{2,40}}\))?)(?:(?<!负责)同志)?"
    rf"(?:分别)?(?:兼任|担任|(?<!主)任|兼|为)"
    rf"{_GROUP}办公室(?P<rank>{_RANK})"
)
DEPUTY_ACTIVE = re.compile(
    r"(?<=[,;由])(?P<who>[^,;。:\n由()]{2,80}?)(?:等?(?:\d|[一二两三四五六七八九])[人位名])?"
    r"(?:(?<!负责)同志)?(?:分别)?(?:兼任|担任|(?<!主)任|兼|为)"
    r"(?P<rank>(?:常务)?副主任)(?=[,;。]|$)"
)
# What stands on the line of every sentence about the director.
DIRECTED_CUE = re.compile(rf"办公室(?:(?={_RANK}|设|挂靠)|(?<=[设立]办公室))")
PARAGRAPH = re.compile(r"[^\n]{0,800}")
HEAD = re.compile(r"(?:党[组委]书记、)?(?:[部局厅署司院校会行社台馆县市区镇乡]长|主任|书记|主席)$")

RULES = (
    Rule("office", OFFICE, "办公室设在县水利局"),
    Rule("office-of", OFFICE_OF, "指挥部办公室设在县水利局"),
    Rule("director", DIRECTOR, "办公室主任由何新同志兼任"),
    Rule("director-short", DIRECTOR_SHORT, "下设办公室，由何新同志兼任主任"),
    Rule("deputy", DEPUTY, "；副主任由县水利局副局长何新兼任"),
    Rule("director-active", DIRECTOR_ACTIVE, "何新同志兼任办公室主任"),
    Rule("deputy-active", DEPUTY_ACTIVE, "，周明任副主任。"),
    Rule("paragraph", PARAGRAPH, "办公室设在县水利局。"),
    Rule("head", HEAD, "局长"),
)
