"""Rosters of those who answer for rivers, lakes and woods; members in brackets behind duties; what is no member."""

import pytest

from tests.invented import facts
from tests.test_roster_forms import COUNTY, rows

RIVERS = "清河县河长、湖长名单"
TOWN = "青石乡人民政府关于做好夏季防汛工作的通知"

FORMS = {
    "a river a paragraph, labels behind one another, a helper": (
        "一、县级河长\n（一）清河干流\n河长：周明远 县委书记副河长：何新民 县政府副县长协助：县水利局\n"
        "（二）白沙河\n河长：王一平 县委副书记、县长协助：县水利局、县生态环境局\n"
        "二、县级湖长\n（一）青石湖\n湖长：李清 副县长协助：县林业局\n",
        "河长 周明远 县委/书记|副河长 何新民 县政府/副县长|河长 王一平 县委/副书记 -/县长|湖长 李清 -/副县长",
    ),
    "woods with the level before the role": (
        "县级林长：周明远 县委常委\n乡级林长：何新民 青石乡党委书记\n",
        "县级林长 周明远 县委/常委|乡级林长 何新民 青石乡党委/书记",
    ),
    "posts in brackets, parted by commas and 兼": (
        "组长：周明远（县长）\n副组长：何新民（县政府办公室主任兼县接待办主任）\n成员：王一平（县水利局局长，工程组组长）\n",
        "组长 周明远 -/县长|副组长 何新民 县政府办公室/主任 县接待办/主任|成员 王一平 县水利局/局长 工程组/组长",
    ),
    "a bracket that was not opened": (
        "组长：周明远（县长）\n副组长：何新民县政府办公室主任）\n",
        "组长 周明远 -/县长|副组长 何新民 县政府办公室/主任",
    ),
    "offices that begin like surnames": (
        "总指挥：周明远 镇长\n成员单位：林业站、文化站、应急所\n",
        "总指挥 周明远 -/镇长|~成员 林业站/-|~成员 文化站/-|~成员 应急所/-",
    ),
    "an honorary head, a deputy with his rank in brackets, a discipline inspector": (
        "名 誉 主任：周明远 县长\n主 任：何新民 副县长\n副主任：王一平（常务）、李 清\n委 员：赵敏 县水利局纪检组长\n",
        "名誉主任 周明远 -/县长|主任 何新民 -/副县长|副主任 王一平|副主任 李清|委员 赵敏 县水利局/纪检组长",
    ),
    "units and people that take turns, a line each": (
        "组长：\n周明远\n县长\n成员：\n县水利局\n王一平\n县财政局\n李清\n联络员：\n赵敏\n县教育局\n孙强\n县公安局\n附件：方案\n",
        "组长 周明远 -/县长|成员 王一平 县水利局/-|成员 李清 县财政局/-|联络员 赵敏 县教育局/-|联络员 孙强 县公安局/-",
    ),
    "roles in a column between pipes": (
        "|组长|周明远|县长|\n|副组长|何新民|副县长|\n|成员|王一平|县水利局局长|\n||李清|县财政局局长|\n",
        "组长 周明远 -/县长|副组长 何新民 -/副县长|成员 王一平 县水利局/局长|成员 李清 县财政局/局长",
    ),
    "the office's people in one sentence": (
        "组长：周明远 县长\n成员：王一平 县水利局局长\n领导小组办公室设在县水利局，办公室主任：王一平（兼），"
        "副主任：李清，成员：赵敏、孙强。\n",
        "组长 周明远 -/县长|成员 王一平 县水利局/局长|办公室主任 王一平|办公室副主任 李清"
        "|办公室成员 赵敏|办公室成员 孙强",
    ),
    "posts that are not known leave the others and their holder": (
        "组长：周明远 县长\n副组长：何新民 县委常委、县政府党组副书记、常务副县长人选\n"
        "成员：王一平 县公安局局长、督察长\n"
        "李清 县政府副县长、县河长制首倡者\n赵敏 省水利设计院教授级高级工程师\n孙强 二组村民代表\n",
        "组长 周明远 -/县长|副组长 何新民 县委/常委 县政府/党组副书记 -/常务副县长人选"
        "|成员 王一平 县公安局/局长 -/督察长"
        "|成员 李清 县政府/副县长|成员 赵敏 省水利设计院/教授级高级工程师|成员 孙强 二组/村民代表",
    ),
    "deputies who are told apart by what they are in charge of": (
        "组长：周明远（校长）\n副组长：何新民（分管教学副校长）、王一平（分管安全副校长）\n成员：李清（教务处主任）\n",
        "组长 周明远 -/校长|副组长 何新民 -/分管教学副校长|副组长 王一平 分管安全/副校长|成员 李清 教务处/主任",
    ),
    "a name whose surname nobody knows, among others": (
        "组长：周明远\n成员：何新民 王一平 虢国民 铁明星 李清\n下设办公室，由何新民兼办公室主任，王一平为副主任。\n",
        "组长 周明远|成员 何新民|成员 王一平|成员 虢国民|成员 铁明星|成员 李清|办公室主任 何新民|办公室副主任 王一平",
    ),
    "what each does, in brackets": (
        "总指挥：周明远（负责全面工作）\n副指挥：何新民（具体负责疏散学生）\n王一平（负责后勤保障工作）\n成员：李清（安全办主任，负责联络）\n",
        "总指挥 周明远|副指挥 何新民|副指挥 王一平|成员 李清 安全办/主任",
    ),
    "two names that ran together, four single characters": (
        "组长：周明远\n成员：叶辉平徐晶晶 马生平 孙世虎\n邱 辉 未 瑾 徐永生 张 强\n",
        "组长 周明远|成员 叶辉平|成员 徐晶晶|成员 马生平|成员 孙世虎|成员 邱辉|成员 未瑾|成员 徐永生|成员 张强",
    ),
    "heads of years": (
        "组长：初一年级部主任\n成员：初一全体班主任、授课教师、高二年级组长\n",
        "~组长 初一年级部/主任|~成员 初一全体/班主任|~成员 授课/教师|~成员 高二年级/组长",
    ),
    "heads of grades, all together": (
        "组长：周明远\n成员：中层以上干部、年级组长、支部书记、班主任\n",
        "组长 周明远|~成员 中层以上干部/-|~成员 年级/组长|~成员 支部/书记|~成员 -/班主任",
    ),
    "an auditor's deputy, where nothing parts people": (
        "组长：周明远县长成员：何新民县审计署副审计长王一平县水利局局长修大成县林业局党组成员李清县教育局局长",
        "组长 周明远 -/县长|成员 何新民 县审计署/副审计长|成员 王一平 县水利局/局长|成员 修大成 县林业局/党组成员"
        "|成员 李清 县教育局/局长",
    ),
}


@pytest.mark.parametrize(("body", "expected"), FORMS.values(), ids=FORMS)
def test_everyone_with_role_and_posts(body: str, expected: str) -> None:
    assert rows(body, RIVERS if "河长" in body else COUNTY) == expected.split("|")


TABLES = {
    "posts in a column of their own": (
        "序号\t产业链名称\t链长\t链长职务\t牵头单位\n1\t新材料\t周明远\t县委书记\t县工信局\n2\t食品\t何新民\t县长\t县商务局\n",
        "链长 周明远 县委/书记|链长 何新民 -/县长",
    ),
    "posts in brackets": (
        "|产业链|总链长|副链长|责任单位|\n|新材料|周明远（县委书记）|李清（副县长）|县工信局|\n|食品|何新民（县长）|赵敏（副县长）|县商务局|\n",
        "总链长 周明远 县委/书记|副链长 李清 -/副县长|总链长 何新民 -/县长|副链长 赵敏 -/副县长",
    ),
    "columns between gaps, posts behind names": (
        "河流名称    县级河长姓名及职务      联系单位\n清河        周明远 县委书记        县水利局\n"
        "白沙河      何新民 县长            县林业局\n",
        "县级河长 周明远 县委/书记|县级河长 何新民 -/县长",
    ),
}


@pytest.mark.parametrize(("table", "expected"), TABLES.values(), ids=TABLES)
def test_the_columns_of_chiefs(table: str, expected: str) -> None:
    assert rows(table, "清河县重点产业链链长、河长名单") == expected.split("|")


def test_members_in_brackets_behind_duties() -> None:
    text = (
        "决定成立青石乡防汛工作领导小组，下设三个工作组。\n（一）巡查组。负责河堤巡查。（组长：周明远，成员：何新民、王一平）\n"
        "（二）物资组。负责物资储备。（组长：李清、成员：各村会计）\n"
    )
    said = [(m.role, m.official) for group in facts(TOWN, text).groups for m in group.members]
    assert said == [("组长", "周明远"), ("成员", "何新民"), ("成员", "王一平"), ("组长", "李清")]


def test_the_units_of_a_clause_are_no_group() -> None:
    text = "1.建设养老院。（牵头单位：县民政局；成员单位：县财政局、县住建局）\n"
    assert facts("清河县养老服务方案", text).groups == ()


def test_posts_before_a_colon_are_no_roles() -> None:
    text = "现任领导\n县驻省城办事处党组书记、主任：周明远\n县驻省城办事处党组成员、副主任：何新民\n"
    assert facts("县驻省城办事处简介", text).groups == ()


def test_whom_to_call_is_no_member() -> None:
    text = (
        "联系人：李清、王一平，电话：8321111，邮箱：a@b.cn。\n清河县河道治理委员会组成人员\n主  任：周明远  县长\n"
        "副主任：何新民  副县长\n"
    )
    said = [(m.role, m.official) for group in facts(COUNTY, text).groups for m in group.members]
    assert said == [("主任", "周明远"), ("副主任", "何新民")]


SENTENCES = {
    "the group stands in a cited title": (
        "日前，县政府印发《关于成立清河县粮食普查领导小组的通知》。领导小组由县委常委、副县长周明远任组长，"
        "县政府办公室副主任何新民及县统计局、县发改局相关负责人任副组长。",
        [("组长", "周明远"), ("副组长", "何新民")],
    ),
    "a group that is adjusted": (
        "会议决定，对单位普法工作领导小组进行调整，单位主要负责人任组长，领导小组下设办公室，何新民同志任办公室主任。",
        [("办公室主任", "何新民")],
    ),
    "a leader with two posts, a director told by what he is in charge of": (
        "按要求。成立以中心校校长、党总支书记周明远为组长的防汛工作领导小组，领导小组下设办公室，"
        "由分管安全工作的何新民同志兼任办公室主任。",
        [("组长", "周明远"), ("办公室主任", "何新民")],
    ),
    "roles with people listed behind them": (
        "县政府决定对清河县粮食普查领导小组（以下简称领导小组）组成人员进行调整。\n领导小组组长由副县长周明远担任，"
        "副组长分别为县政府办公室主任何新民、县统计局局长王一平。成员包括：县发改局副局长李清、县财政局总会计师赵敏。",
        [("组长", "周明远"), ("副组长", "何新民"), ("副组长", "王一平"), ("成员", "李清"), ("成员", "赵敏")],
    ),
    "a line that begins with the leader": (
        "决定成立清河县清欠领导小组。\n    副县长周明远任清欠领导小组组长，副组长由县人社局局长何新民担任。",
        [("组长", "周明远"), ("副组长", "何新民")],
    ),
    "the leader at the start of a line, the office's director told before the members": (
        "决定成立清河县防汛领导小组。\n组长由县委书记周明远、县长何新民同志担任，副组长由副县长李清担任。\n"
        "领导小组办公室设在县水利局，由县水利局局长王一平任主任，县水利局副局长赵敏任副主任。",
        [
            ("组长", "周明远"),
            ("组长", "何新民"),
            ("副组长", "李清"),
            ("办公室主任", "王一平"),
            ("办公室副主任", "赵敏"),
        ],
    ),
    "a short name in brackets between group and role, people with 等": (
        "通知明确，副县长周明远任清河县普查领导小组（以下简称“领导小组”）组长，县政府办公室主任何新民等担任领导小组成员。",
        [("组长", "周明远"), ("成员", "何新民")],
    ),
    "what follows a list behind a comma": (
        "成立防汛工作小组，由周明远总经理牵头，工作小组成员包括何新民、王一平、李清，各位同事如遇险情请及时报告。",
        [("成员", "何新民"), ("成员", "王一平"), ("成员", "李清")],
    ),
    "names that end in 和, titles behind them": (
        "成立了防汛协调领导小组。\n该领导小组以周昭和校长为组长，何新民主任为副组长，成员有李清主任、王一平主任。",
        [("组长", "周昭和"), ("副组长", "何新民"), ("成员", "李清"), ("成员", "王一平")],
    ),
    "heads of rivers, with whose rivers and without": (
        "近日，全县河长名单公布。县委书记周明远担任总河长；县委常委、副县长何新民及分管水利的副县长王一平担任副总河长。"
        "其中，镇长李清担任青石镇镇级河长；东河河长为副县长赵敏；西河河长为副镇长孙强。",
        [
            ("总河长", "周明远"),
            ("副总河长", "何新民"),
            ("副总河长", "王一平"),
            ("镇级河长", "李清"),
            ("河长", "赵敏"),
            ("河长", "孙强"),
        ],
    ),
    "collectives joined by 和 are nobody": (
        "学校成立防汛工作领导小组，由校长担任组长，相关职能部门负责人和班主任代表为成员。",
        [],
    ),
}


@pytest.mark.parametrize(("text", "expected"), SENTENCES.values(), ids=SENTENCES)
def test_who_fills_roles_in_sentences(text: str, expected: list[tuple[str, str]]) -> None:
    said = [(m.role, m.official) for group in facts("工作动态", text).groups for m in group.members]
    assert said == expected
