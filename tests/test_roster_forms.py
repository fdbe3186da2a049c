"""Rosters in the layouts that counties, cities, ministries and schools print, and in what scraping leaves of them.

A row of what is expected reads `role name unit/title unit/title`; `-` stands for no unit or no title, `~` for a role
that goes to a post or a unit without anyone being named.
"""

import pytest

from graph.model.facts import Post
from tests.invented import facts

COUNTY = "清河县人民政府办公室关于成立清河县河道治理工作领导小组的通知"
OPENING = "各乡镇人民政府：\n经研究，决定成立清河县河道治理工作领导小组。现将组成人员名单通知如下：\n"
CLOSING = "\n清河县人民政府办公室\n2022年3月1日\n"


def rows(body: str, title: str = COUNTY) -> list[str]:
    """Everyone in every group, a row each."""
    text = OPENING + body + CLOSING
    out = []
    for group in facts(title, text).groups:
        said = [group.evidence, *(each.evidence for each in group.members), *(each.evidence for each in group.holders)]
        assert all(f"{title}\n\n{text}"[each.start : each.end] == each.quote for each in said)
        out += [" ".join([str(m.role), m.official, *map(_post, m.posts)]) for m in group.members]
        out += [f"~{holder.role} {_post(holder.post)}" for holder in group.holders]
    return out


def _post(post: Post) -> str:
    return f"{post.unit or '-'}/{post.title or '-'}"


FORMS = {
    "no separators at all": (
        "组长:周明远县委副书记、县长副组长:何新民县委常委、"
        "常务副县长李清副县长成员:王一平县政府办公室主任张伟县水利局局长",
        "组长 周明远 县委/副书记 -/县长|副组长 何新民 县委/常委 -/常务副县长|副组长 李清 -/副县长"
        "|成员 王一平 县政府办公室/主任|成员 张伟 县水利局/局长",
    ),
    "ministries, no separators": (
        "组长：周明远国务院副总理副组长：何新民农业农村部部长王丰国务院副秘书长成员：马建国统计局局长矫勇水利部副部长赵敏民政部副部长",
        "组长 周明远 国务院/副总理|副组长 何新民 农业农村部/部长|副组长 王丰 国务院/副秘书长"
        "|成员 马建国 统计局/局长|成员 矫勇 水利部/副部长|成员 赵敏 民政部/副部长",
    ),
    "labels on lines of their own, also a first deputy": (
        "组长：\n孙明远 国务院副总理\n第一副组长：\n王勇 国务委员\n成员：\n孔绍逊 中央办公厅副主任兼秘书局局长\n",
        "组长 孙明远 国务院/副总理|第一副组长 王勇 -/国务委员|成员 孔绍逊 中央办公厅/副主任 秘书局/局长",
    ),
    "post first": (
        "组  长：县委常委、常务副县长周明远\n副组长：县政府办公室副主任何新民\n县水利局局长张伟\n",
        "组长 周明远 县委/常委 -/常务副县长|副组长 何新民 县政府办公室/副主任|副组长 张伟 县水利局/局长",
    ),
    "post first, with a space": (
        "组长：县长 周明远\n成员：县水利局局长 张伟\n县财政局局长 赵敏\n",
        "组长 周明远 -/县长|成员 张伟 县水利局/局长|成员 赵敏 县财政局/局长",
    ),
    "unit first": (
        "组长：周明远 县长\n成员：县水利局 张伟\n县财政局 赵敏\n",
        "组长 周明远 -/县长|成员 张伟 县水利局/-|成员 赵敏 县财政局/-",
    ),
    "several a line": (
        "组　长：周明远　县委副书记、县长\n副组长：何新民　县委常委；李　清　副县长\n",
        "组长 周明远 县委/副书记 -/县长|副组长 何新民 县委/常委|副组长 李清 -/副县长",
    ),
    "commas between name and post": (
        "组长：周明远，县委副书记、县长\n成员：张伟，县水利局局长；赵敏，县财政局局长\n",
        "组长 周明远 县委/副书记 -/县长|成员 张伟 县水利局/局长|成员 赵敏 县财政局/局长",
    ),
    "posts in brackets, behind a gap": (
        "组　长　　周明远　　（县委副书记、县长）\n成　员　　张　伟　　（县水利局党组书记、局长）\n",
        "组长 周明远 县委/副书记 -/县长|成员 张伟 县水利局/党组书记 -/局长",
    ),
    "counts and orders in brackets": (
        "组长：周明远（县长）\n副组长（2人）：何新民（副县长）\n李清（县水利局局长）\n成员（按姓氏笔画排序）：\n"
        "马红（县教育局）\n",
        "组长 周明远 -/县长|副组长 何新民 -/副县长|副组长 李清 县水利局/局长|成员 马红 县教育局/-",
    ),
    "notes about people, names of other peoples": (
        "组长：周明远（女，土家族）县委副书记、县长\n副组长：阿不都·热合曼 副县长\n成员：帕提古丽 县教育局局长\n"
        "才让东智 县民政局局长\n",
        "组长 周明远 县委/副书记 -/县长|副组长 阿不都·热合曼 -/副县长|成员 帕提古丽 县教育局/局长|成员 才让东智 "
        "县民政局/局长",
    ),
    "numbered people, phone numbers": (
        "组  长：周明远  县长\n成  员：\n1.张伟  县水利局局长  13800000000\n2.赵敏  县财政局局长  联系电话：8321111\n",
        "组长 周明远 -/县长|成员 张伟 县水利局/局长|成员 赵敏 县财政局/局长",
    ),
    "numbered labels": (
        "（一）组长：周明远 县长\n（二）成员：张伟 县水利局局长\n赵敏 县财政局局长\n二、工作职责\n"
        "（一）贯彻落实县委部署。\n",
        "组长 周明远 -/县长|成员 张伟 县水利局/局长|成员 赵敏 县财政局/局长",
    ),
    "unit and title apart, spaced titles": (
        "组   长：周  明    县  长\n成   员：张  伟    县水利局    局  长\n李清  县公安局  党委委员、副局长\n",
        "组长 周明 -/县长|成员 张伟 县水利局/局长|成员 李清 县公安局/党委委员 -/副局长",
    ),
    "posts broken over lines": (
        "组  长：周明远 市委常委、\n市政府常务副市长\n副组长：李  清 市水利局党组\n书记、局长\n成  员：赵敏\n"
        "市公安局副局长\n",
        "组长 周明远 市委/常委 市政府/常务副市长|副组长 李清 市水利局/党组书记 -/局长|成员 赵敏 市公安局/副局长",
    ),
    "two posts, each with its unit": (
        "组长：周明远 市政府党组成员、副市长\n成员：赵敏 市委副秘书长、市委办公室主任\n李清 市纪委常委、市监委委员\n",
        "组长 周明远 市政府/党组成员 -/副市长|成员 赵敏 市委/副秘书长 市委办公室/主任|成员 李清 市纪委/常委 "
        "市监委/委员",
    ),
    "short titles, other titles, compound surnames apart": (
        "组长：欧阳 华 县委组织部长\n成员：张伟（水利局长）、赵敏（派出所长）\n李清 省农科院研究员\n孙红/县财政局\n",
        "组长 欧阳华 县委组织部/部长|成员 张伟 水利局/局长|成员 赵敏 派出所/所长|成员 李清 省农科院/研究员|成员 "
        "孙红 县财政局/-",
    ),
    "headquarters": (
        "总 指 挥：周明远  县委书记\n        李　清  县委副书记、县长\n副总指挥：何新民  县人武部政委\n政    "
        "委：王一平 县委副书记\n",
        "总指挥 周明远 县委/书记|总指挥 李清 县委/副书记 -/县长|副总指挥 何新民 县人武部/政委|政委 王一平 县委/副书记",
    ),
    "river chiefs, two at the top": (
        "总河长：周明远 县委书记\n总河长：何新民 县委副书记、县长\n县级河长：张伟 副县长\n",
        "总河长 周明远 县委/书记|总河长 何新民 县委/副书记 -/县长|县级河长 张伟 -/副县长",
    ),
    "kinds of members as headings": (
        "主任：周明远 县长\n（一）部门委员\n张伟 县水利局局长\n（二）乡镇委员\n李清 柳溪镇镇长\n",
        "主任 周明远 -/县长|委员 张伟 县水利局/局长|委员 李清 柳溪镇/镇长",
    ),
    "a collective behind names": (
        "组长：周明远（校长）\n组员：张伟、赵敏、各村（社区）党支部书记\n",
        "组长 周明远 -/校长|组员 张伟|组员 赵敏|~组员 各村(社区)党支部/书记",
    ),
    "unnamed holders": (
        "组  长：县政府主要领导\n成  员：县水利局、县财政局主要负责人，各乡镇（街道）主要负责同志\n",
        "~组长 县政府/主要领导|~成员 县水利局/主要负责人|~成员 县财政局/主要负责人|~成员 各乡镇(街道)/主要负责同志",
    ),
    "roles last": (
        "周明远 县长 组长\n何新民 副县长 副组长\n张伟 县水利局局长 成员\n",
        "组长 周明远 -/县长|副组长 何新民 -/副县长|成员 张伟 县水利局/局长",
    ),
    "cells between TABs": (
        "序号\t组内职务\t姓名\t单位及职务\n1\t组长\t周明远\t县委副书记、县长\n2\t成员\t张 伟\t县水利局局长\n"
        "3\t\t赵敏\t县财政局副局长\n",
        "组长 周明远 县委/副书记 -/县长|成员 张伟 县水利局/局长|成员 赵敏 县财政局/副局长",
    ),
    "cells between pipes, role in the notes": (
        "| 姓名 | 单位 | 职务 | 备注 |\n|---|---|---|---|\n| 周明远 | 县政府 | 县长 | 组长 |\n| 张伟 | 县水利局 "
        "| 局长 | 成员 |\n",
        "组长 周明远 县政府/县长|成员 张伟 县水利局/局长",
    ),
    "cells one to a line": (
        "序号\n姓名\n单位及职务\n组内职务\n1\n周明远\n县委副书记、县长\n组长\n2\n张伟\n县水利局局长\n成员\n",
        "组长 周明远 县委/副书记 -/县长|成员 张伟 县水利局/局长",
    ),
    "in a sentence": (
        "领导小组由镇委书记庞飞任组长，镇长杨骏任副组长，组员许德群、陶宏壮、戴于岛组成。\n",
        "组长 庞飞 镇委/书记|副组长 杨骏 -/镇长|组员 许德群|组员 陶宏壮|组员 戴于岛",
    ),
    "in a sentence, roles first": (
        "领导小组组长由县长周明远担任，副组长由副县长何新民、县政府办公室主任李清担任，"
        "成员由县水利局局长张伟等组成。\n",
        "组长 周明远 -/县长|副组长 何新民 -/副县长|副组长 李清 县政府办公室/主任|成员 张伟 县水利局/局长",
    ),
    "in sentences one behind the other": (
        "由县政府副县长何新民同志担任专班组长，县水利局局长张伟担任副组长，成员由县财政局分管领导组成。\n",
        "组长 何新民 县政府/副县长|副组长 张伟 县水利局/局长|~成员 县财政局/分管领导",
    ),
    "a line of holders behind people": (
        "组长：周明远 党工委书记\n成员：张伟 党政办主任\n孙红 柳溪派出所教导员\n各社区党组织书记\n",
        "组长 周明远 党工委/书记|成员 张伟 党政办/主任|成员 孙红 柳溪派出所/教导员|~成员 各社区党组织/书记",
    ),
    "one line without colons": (
        "组 长 周明远 镇党委书记 副组长 何新民 镇长 成 员 张伟 农业办主任 赵敏 财政所所长\n",
        "组长 周明远 镇党委/书记|副组长 何新民 -/镇长|成员 张伟 农业办/主任|成员 赵敏 财政所/所长",
    ),
    "a column for men and women": (
        "组  长：  周明远  男  县长\n成  员：  张  伟  女  县水利局局长\n",
        "组长 周明远 -/县长|成员 张伟 县水利局/局长",
    ),
    "roles first behind a colon": (
        "名单如下：组长由县长周明远同志担任；副组长由副县长何新民同志、县水利局局长张伟同志担任。\n",
        "组长 周明远 -/县长|副组长 何新民 -/副县长|副组长 张伟 县水利局/局长",
    ),
    "labels in boxes": (
        "【组长】 周明远 县委书记\n【副组长】何新民 县委副书记、县长\n【成员】董卫 县水利局局长\n代兰 县财政局局长\n",
        "组长 周明远 县委/书记|副组长 何新民 县委/副书记 -/县长|成员 董卫 县水利局/局长|成员 代兰 县财政局/局长",
    ),
    "secretaries of a secretariat": (
        "组长：周明远 省委副书记\n成员：何新民 团省委书记处书记\n",
        "组长 周明远 省委/副书记|成员 何新民 团省委/书记处书记",
    ),
    "people with brackets one behind the other": (
        "组长：周明远（县长）\n成员：张 伟（县水利局局长）何 新（县财政局局长）\n"
        "李清（县气象局局长）董明（县应急局局长）\n"
        "领导小组下设办公室于县水利局。\n",
        "组长 周明远 -/县长|成员 张伟 县水利局/局长|成员 何新 县财政局/局长|"
        "成员 李清 县气象局/局长|成员 董明 县应急局/局长",
    ),
    "rare surnames set apart": (
        "组    长: 马  忠  俊   县长\n成    员: 侬  文  强   县水利局局长\n         李      林   县财政局局长\n",
        "组长 马忠俊 -/县长|成员 侬文强 县水利局/局长|成员 李林 县财政局/局长",
    ),
    "bare names": (
        "组　长：董 明\n副组长：代荣民、迟 建\n成　员：荣小红、祁 刚\n",
        "组长 董明|副组长 代荣民|副组长 迟建|成员 荣小红|成员 祁刚",
    ),
    "changes": (
        "因人事变动，决定增补副县长何新民为清河县河道治理工作领导小组副组长，"
        "张伟为成员；李清不再担任领导小组副组长职务。\n",
        "副组长 何新民 -/副县长|成员 张伟",
    ),
}


@pytest.mark.parametrize("form", FORMS)
def test_a_roster_is_read_in_each_form(form: str) -> None:
    body, wanted = FORMS[form]
    assert rows(body) == wanted.split("|")
