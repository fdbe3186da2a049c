"""Local branches of vertical agencies and companies whose names hold a place within: 国家税务总局武汉市税务局.

Knows how such names are built. Must not know documents.
"""

import re

from graph.units.tables import subject

_P = "(?P<place>[一-龥]{0,14}?)"
_NAMED = "(?P<place>[一-龥]{1,14}?)"
_TELECOM = "(?P<what>电信|移动|联通|铁塔)"
_BANKS = (
    ("工商银行|工行", "中国工商银行"),
    ("农业银行|农行", "中国农业银行"),
    ("建设银行|建行", "中国建设银行"),
    ("(?<=中国)银行|中行", "中国银行"),
    ("邮政储蓄银行|邮储银行|邮储", "中国邮政储蓄银行"),
    ("农业发展银行|农发行", "中国农业发展银行"),
    ("交通银行|交行", "交通银行"),
    ("国家开发银行|国开行", "国家开发银行"),
)
_INSURANCE = "银(?:行)?保(?:险)?监(?:督管理委员)?会"
_FINANCE = "^(?:国家)?金融监(?:督)?管(?:理)?总局"
# Patterns whose `place` is a place's name in some form ("" is the document's); the name that the branch bears anywhere.
_PATTERNS = (
    (f"^国家税务总局{_NAMED}税务局$", "税务局"),
    (f"^国家统计局{_NAMED}调查(?:总)?队$", "国家统计局调查队"),
    (f"^(?:中国)?{_INSURANCE}{_NAMED}监管局$", "银行保险监督管理局"),
    (f"^(?:中国)?{_INSURANCE}{_NAMED}监管分局$", "银行保险监督管理分局"),
    (f"{_FINANCE}{_NAMED}监管局$", "国家金融监督管理局"),
    (f"{_FINANCE}{_NAMED}监管分局$", "国家金融监督管理分局"),
    (f"^(?:中国)?证监会{_NAMED}监管局$", "证券监督管理局"),
    (f"^国家外汇管理局{_NAMED}(?:中心支局|支局|分局)$", "国家外汇管理局分局"),
    (
        f"^(?:中国)?(?:人民银行|人行){_P}(?:营业管理部|营管部|(?:中心)?支行|中支|(?:省|市)?分行)?$",
        "中国人民银行分支机构",
    ),
    (f"^{_NAMED}(?:中国)?(?:人民银行|人行)(?:(?:中心)?支行|中支|分行)?$", "中国人民银行分支机构"),
    (f"^{_NAMED}中支$", "中国人民银行分支机构"),
    (f"^(?:中国人民)?武警(?:部队)?{_NAMED}(?P<rank>总队|支队|大队|中队)$", "武警{rank}"),
    (f"^{_NAMED}煤(?:矿)?(?:安)?(?:全)?监(?:察)?局$", "煤矿安全监察局"),
    (f"^国网{_NAMED}(?:供电|电力)(?:有限)?(?:公司)?$", "供电公司"),
    (f"^(?:中国)?{_TELECOM}(?:股份)?(?:有限)?(?:公司)?{_NAMED}(?:分公司|公司)$", "中国{what}分公司"),
    (f"^{_NAMED}(?:中国)?{_TELECOM}(?:通信)?(?:分公司|公司)$", "中国{what}分公司"),
    (f"^中国邮政(?:集团)?(?:有限)?(?:公司)?{_NAMED}(?:分公司|公司)$", "邮政公司"),
    (f"^[市州区县]?公安局?{_NAMED}(?:公安)?分局$", "公安分局"),
    (f"^(?:共青)?团{_P}(?:委员会|委)$", "共青团委员会"),
    *(
        (f"^(?:中国)?(?:{words})(?:股份有限公司)?{_P}(?:分行|支行|营业部)?$", f"{full}分支机构")
        for words, full in _BANKS
    ),
    *(
        (f"^{_NAMED}(?:中国)?(?:{words})(?:股份有限公司)?(?:分行|支行|营业部)?$", f"{full}分支机构")
        for words, full in _BANKS
    ),
)
_BRANCHES = tuple((re.compile(pattern), body) for pattern, body in _PATTERNS)
# A city's bureau in a district: 市生态环境局江岸分局.
_DEPARTMENT_BRANCH = re.compile(r"^(?:[一-龥]{0,10}?[市州盟](?!市(?!场)))?(?P<words>[一-龥]{4,20})分局$")

# The same in Shenzhen: 市生态环境局南山管理局.
_MANAGED_BRANCH = re.compile(
    r"^(?:[一-龥]{0,10}?[市州盟](?!市(?!场)))?(?P<words>[一-龥]{2,14}局[一-龥]{2,6}?)(?:管理|监管)局$"
)
# Looked for first: what stands in every name that one of them fits.
_SIGN = re.compile("总局|统计局|银|监会|外汇|行|中支|武警|煤|国网|电信|移动|联通|铁塔|邮|团|分局|局.*局")


def rewritten(name: str) -> tuple[tuple[str, str], ...]:
    """A branch's name taken apart into the words for its place and the name that such a unit bears in every place."""
    if not _SIGN.search(name):
        return ()
    found = []
    for pattern, body in _BRANCHES:
        match = pattern.match(name)
        if match is not None:
            found.append((match["place"], body.format(**match.groupdict())))
    match = _DEPARTMENT_BRANCH.match(name) or _MANAGED_BRANCH.match(name)
    words = match["words"] if match is not None else ""
    for at in range(2, len(words) - 1):
        what = words[:at].removesuffix("局").removesuffix("委")
        if subject(what) is not None:
            found.append((words[at:], f"{what}分局"))
    return tuple(found)
