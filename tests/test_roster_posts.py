"""Posts of rosters: in columns of brackets, former ones, ranks without an office."""

import pytest

from tests.test_roster_forms import rows

FORMS = {
    "posts in brackets down a page, the first name with a wide gap": (
        "指 挥 长：周  明（镇党委副书记、镇长）\n副指挥长：何新民（镇党委委员、副镇长）\n"
        "          王一平（镇党委委员、武装部长）\n成    员：李  清（党政办主任）\n          张伟（财政所所长）\n",
        "指挥长 周明 镇党委/副书记 -/镇长|副指挥长 何新民 镇党委/委员 -/副镇长|副指挥长 王一平 镇党委/委员 武装部/部长"
        "|成员 李清 党政办/主任|成员 张伟 财政所/所长",
    ),
    "a former post": (
        "组　长：周明远　县长\n成　员：何新民　县水利局原局长\n　　　　王一平　太原市市长\n",
        "组长 周明远 -/县长|成员 何新民 县水利局/原局长|成员 王一平 太原市/市长",
    ),
    "a rank without an office": (
        "链　长：周明远　副县长\n副链长：何新民　县政府副县级干部\n　　　　王一平　县水利局正科级干部\n",
        "链长 周明远 -/副县长|副链长 何新民 县政府/副县级干部|副链长 王一平 县水利局/正科级干部",
    ),
    "personal words beside the post, surnames that are not known, everybody of a kind": (
        "组  长：周  明（县长）\n成  员：何新民（女，回族，县教育局局长）\n        达瓦次仁（县公安局政委）\n"
        "        李清（中心校校长）\n        各村（社区）党支部书记\n",
        "组长 周明 -/县长|成员 何新民 县教育局/局长|成员 达瓦次仁 县公安局/政委|成员 李清 中心校/校长"
        "|~成员 各村(社区)党支部/书记",
    ),
    "levels before roles that stand in headings, a post that nobody holds": (
        "一、县级总林长\n周明远  县委书记、县人大常委会主任\n何新民 县委副书记、县长\n二、县级副总林长\n"
        "王一平  副县长（责任区域：东片）\n县委常委、副县长\n李清  县政协副主席\n",
        "县级总林长 周明远 县委/书记 县人大常委会/主任|县级总林长 何新民 县委/副书记 -/县长"
        "|县级副总林长 王一平 -/副县长|县级副总林长 李清 县政协/副主席"
        "|~县级副总林长 县委/常委|~县级副总林长 -/副县长",
    ),
    "several posts before names, which a second deputy shares, and rare surnames": (
        "组  长：局党组书记、局长  周明远\n副组长：局党组成员、副局长  何新民  毋一平\n        局四级调研员  缑建忠\n"
        "成  员：计划财务股股长  权丽娜\n        县农技站站长  李清\n",
        "组长 周明远 局/党组书记 -/局长|副组长 何新民 局/党组成员 -/副局长|副组长 毋一平 局/党组成员 -/副局长"
        "|副组长 缑建忠 局/四级调研员|成员 权丽娜 计划财务股/股长|成员 李清 县农技站/站长",
    ),
    "offices of the Party that begin like surnames, before names": (
        "主  任：党工委书记 周明远、管委会主任 何新民\n"
        "副主任：党工委委员、纪工委书记 王一平\n委  员：党政办主任 李清\n",
        "主任 周明远 党工委/书记|主任 何新民 管委会/主任|副主任 王一平 党工委/委员 纪工委/书记|委员 李清 党政办/主任",
    ),
    "a member of an unknown surname as the last of the office's deputies": (
        "组  长：周明远   县长\n成  员：王一平   县水利局局长\n        才  让   县民宗局局长\n"
        "领导小组办公室设在县水利局，办公室主任由周明远同志兼任，"
        "副主任由县水利局局长王一平、县民宗局局长才让同志兼任。\n",
        "组长 周明远 -/县长|成员 王一平 县水利局/局长|成员 才让 县民宗局/局长|办公室主任 周明远"
        "|办公室副主任 王一平 县水利局/局长|办公室副主任 才让 县民宗局/局长",
    ),
    "heads of plants and their deputies": (
        "总指挥：厂长 周明远\n副总指挥：安全副总经理 何新民  生产副厂长 王一平\n成员：少先队大队辅导员 李清\n",
        "总指挥 周明远 -/厂长|副总指挥 何新民 -/安全副总经理|副总指挥 王一平 -/生产副厂长|成员 李清 少先队/大队辅导员",
    ),
    "roles without colons behind the name of a squad": (
        "组长：周明远 校长\n副组长：钱宁 副校长\n一、巡查分组\n第一组：组长 何新民  组员 王一平 李清  地点：东河\n"
        "第二组：组长 赵  敏  组员 孙  强 张伟  地点：西河\n",
        "组长 周明远 -/校长|副组长 钱宁 -/副校长|组长 何新民|组员 王一平|组员 李清|组长 赵敏|组员 孙强|组员 张伟",
    ),
    "question marks in place of blanks, and a gap in the wrong place": (
        "林长:周明远?县委书记??何新 民县长\n??副林长:\n??王一平?县委副书记\n??李清 副县长\n",
        "林长 周明远 县委/书记|林长 何新民 -/县长|副林长 王一平 县委/副书记|副林长 李清 -/副县长",
    ),
    "what a deputy is in charge of, and who is appointed": (
        "任命分管水利的副县长周明远为组长，县政府办公室主任何新民为副组长，县水利局局长李清为成员兼联络员。\n",
        "组长 周明远 -/副县长|副组长 何新民 县政府办公室/主任|成员 李清 县水利局/局长",
    ),
}


@pytest.mark.parametrize(("body", "expected"), FORMS.values(), ids=FORMS)
def test_every_post_is_read(body: str, expected: str) -> None:
    assert rows(body) == expected.split("|")


LINES_LOST = {
    "a role that stands apart behind a title, and the next committee behind an office": (
        "一、县防灾委员会 主 任：周明远 县长 副主任：何新民 县水利局主任 委 员：王一平 县禁毒委员会办公室主任"
        " 李清 县财政局局长 办公室设在县水利局，何新民任办公室主任。"
        " 二、县爱河委员会 主 任：赵敏 副县长 委 员：孙强 县教育局局长 此外，各村要配合。\n",
        "主任 周明远 -/县长|副主任 何新民 县水利局/主任|委员 王一平 县禁毒委员会办公室/主任|委员 李清 县财政局/局长"
        "|办公室主任 何新民|主任 赵敏 -/副县长|委员 孙强 县教育局/局长",
    ),
    "labels without colons, a field that names no people": (
        "指 挥 长 周明远 县长"
        " 副指挥长 何新民 副县长 成 员 王一平 县水利局局长 联系科室:县水利局办公室 一、职责 清淤。\n",
        "指挥长 周明远 -/县长|副指挥长 何新民 -/副县长|成员 王一平 县水利局/局长",
    ),
    "duties behind brackets": (
        "组长：周明远（校长）全面负责防汛工作 副组长：何新民（副校长）负责安全教育"
        " 组员：李清（教导主任） 张伟（总务主任）\n",
        "组长 周明远 -/校长|副组长 何新民 -/副校长|组员 李清 -/教导主任|组员 张伟 -/总务主任",
    ),
    "no blanks at all": (
        "组长：周明远县委副书记、县长\n副组长：何新民副县长、区公安分局局长\n成员：李虹团区委书记\n王一平区公务员局局长\n",
        "组长 周明远 县委/副书记 -/县长|副组长 何新民 -/副县长 区公安分局/局长|成员 李虹 团区委/书记"
        "|成员 王一平 区公务员局/局长",
    ),
}


@pytest.mark.parametrize(("body", "expected"), LINES_LOST.values(), ids=LINES_LOST)
def test_line_breaks_and_blanks_that_were_lost_change_nobody(body: str, expected: str) -> None:
    assert rows(body) == expected.split("|")
