"""What a name without its place is in full, and by which rule: 发改委 is 发展和改革委员会. Must not know places."""

import re
from functools import lru_cache

from graph.units.tables import joined, organ, subject

_OFFICE = re.compile(
    r"^(?:人民)?政府(?=[一-龥]{2,14}(?:委|委员会|局|办|办公室|厅|中心|处)$)(?!办|研究|督查|参事|新闻|外事)"
)
_BOTH = re.compile(r"^(?:党委|委)[省市州县区盟旗](?:人民)?政府(?=[一-龥]{2})")  # 市委市政府督查室
_DEPARTMENT = re.compile(
    r"^(?P<subject>[一-龥、]{2,18}?)(?P<suffix>委员会|委|领导小组办公室|办公室|办|总局|分局|局|厅|署|处|"
    r"(?:服务|管理|事务|发展)?中心|总队|支队|大队|中队)$"
)
_BRANCH = re.compile(r"^(?P<subject>公安|[一-龥、]{2,14}?)(?P<suffix>局分局|分局)$")
# Words in brackets say more of a department, but in a group's name they say which: 新通道(平陆)运河建设领导小组.
_PARENTHESIS = re.compile(r"\((?!集团|筹)[^()]*\)(?![一-龥]{2,30}(?:领导小组|指挥部|联席会议|专班)(?:办公室)?$)")
_COMPANY = re.compile(r"(?:\(集团\)|集团)?(?P<form>有限责任公司|股份有限公司|有限公司)$")
_LONG = {"委": "委员会", "办": "办公室", "局分局": "分局", "领导小组办公室": "办公室"}
_NO_SUBJECT = tuple("党团纪常工")  # what 党委, 团委, 纪委, 常委, 工委 begin with is no subject


@lru_cache(maxsize=65_536)  # the same names stand in every document
def canonical(body: str) -> tuple[str, tuple[str, ...]]:
    """A name without its place in full, and the rules that made it so: 发改委 becomes 发展和改革委员会."""
    kept, why = _bare(body)
    for rule in (_organ, _committee, _office, _branch, _department, _company):
        full, because = rule(kept)
        if because:
            return full, (*why, *_why(kept, full, because))
    return kept, why


def is_standard(body: str) -> bool:
    """Whether a name is one that bodies of every place bear: 科技局, 人民政府, 公安分局."""
    kept, _ = _bare(body)
    if organ(kept) is not None or kept.endswith(("管委会", "管理委员会", "人民政府", "政府")):
        return True
    found = _BRANCH.match(kept) or _DEPARTMENT.match(kept)
    return found is not None and subject(found["subject"]) is not None


def _bare(body: str) -> tuple[str, tuple[str, ...]]:
    """A name without what stands in brackets and without the government's that stands before a department's."""
    kept = _PARENTHESIS.sub("", body) or body
    kept = _BOTH.sub("委", _OFFICE.sub("", kept))
    kept = kept[1:] if kept.startswith("党委") and organ(kept[1:]) is not None and len(kept) > 3 else kept
    return kept, () if kept == body else (
        f"{body} = {kept}: words in brackets and 政府 before a department add nothing",
    )


def _organ(body: str) -> tuple[str, str]:
    known = organ(body)
    return (known, "standard name of the organ") if known is not None else (body, "")


def _committee(body: str) -> tuple[str, str]:
    if body.endswith("管委会"):
        return body.removesuffix("管委会") + "管理委员会", "管委会 is short for 管理委员会"
    return body, ""


def _office(body: str) -> tuple[str, str]:
    if body.endswith("政府") and not body.endswith("人民政府"):
        return body.removesuffix("政府") + "人民政府", "政府 is short for 人民政府"
    return body, ""


def _branch(body: str) -> tuple[str, str]:
    """规划局分局 and 规划分局 are one; so are their subjects' forms."""
    found = _BRANCH.match(body)
    if found is None or not found["subject"]:
        return body, ""
    return (subject(found["subject"]) or found["subject"]) + "分局", "standard name of the branch"


def _department(body: str) -> tuple[str, str]:
    found = _DEPARTMENT.match(body)
    if found is None or (found["subject"].endswith("委") and found["suffix"] == "委员会"):
        return body, ""
    words = found["subject"]
    known = subject(words)
    suffix = _LONG.get(found["suffix"], found["suffix"])
    if known is None and (words[-1] in _NO_SUBJECT or found["suffix"] == "领导小组办公室"):
        return body, ""
    full = known or joined(words).replace("监管", "监督管理").replace("环保", "环境保护")
    overlap = suffix[:2] if known is not None and suffix.endswith("中心") and full.endswith(suffix[:2]) else ""
    return full.removesuffix(overlap) + suffix, "standard name of the department"


def _company(body: str) -> tuple[str, str]:
    """X集团 and X集团有限公司, X公司 and X有限责任公司 are one."""
    found = _COMPANY.search(body)
    if found is None:
        return body, ""
    stem = body[: found.start()]
    grouped = "集团" in found.group()
    short = stem + ("集团" if grouped else "公司")
    return organ(short) or short, "the form of a company is no part of its name"


def _why(given: str, full: str, rule: str) -> tuple[str, ...]:
    return () if given == full else (f"{given} = {full}: {rule}",)
