"""Forms of responsibility clauses met in published documents, in invented words: who is read out, in which role."""

import pytest

from loaders.extract import extract
from loaders.read import read_bytes

TITLE = "青州市人民政府办公室关于印发重点任务分工方案的通知\n一、重点任务\n"

# A sentence as a document has it, and what each unit in it is: l leads, r is responsible, c cooperates.
FORMS = [
    (
        "1.推进上市。（市金融监管局，人民银行青州支行，各镇（街道）政府）",
        "r市金融监管局 r人民银行青州支行 r各镇(街道)政府",
    ),
    ("1.推进国土绿化。（市林业局）", "r市林业局"),
    ("1.用工服务。（市人社局，各区人民政府、管委会）", "r市人社局 r各区人民政府 r各管委会"),
    ("1.强化培育。（责任单位：市财政局，各乡镇、街道）", "r市财政局 r各乡镇 r各街道"),
    ("1.科学普及。（牵头单位：市教育局，配合单位：各区、县级市）", "l市教育局 c各区 c各县级市"),
    ("1.质量提升。市教育局牵头，市直有关部门、各县（市、区）政府配合。", "l市教育局 c市直有关部门 c各县(市、区)政府"),
    ("1.稳定就业。（市人社局牵头，市教育局、团市委、市残联等配合）", "l市人社局 c市教育局 c团市委 c市残联"),
    ("1.安全生产。（市安委会办公室牵头，市安委会各成员单位落实）", "l市安委会办公室 r市安委会各成员单位"),
    ("1.项目建设。（市发改委、市重点办，列首位的为牵头单位，下同）", "l市发改委 r市重点办"),
    (
        "1.目标。责任单位：市发改委、市统计局(除注明外,列第一位为牵头或汇总单位,下同)",
        "l市发改委 r市统计局",
    ),
    ("1.要求临江镇政府会同市自然资源规划部门论证。", "l临江镇政府 c市自然资源规划部门"),
    ("1.享受优待，具体由市教育局会市卫生健康委研究制定。（市教育局牵头）", "l市教育局 c市卫生健康委 l市教育局"),
    ("1.服务。（责任单位：市税务局，配合单位：市财政局，2021年12月底前完成）", "r市税务局 c市财政局"),
    ("1.服务。（青江区政府、市有关部门）", "r青江区政府 r市有关部门"),
    ("1.服务。（市税务局、市财政局，完成时限：2021年6月底）", "r市税务局 r市财政局"),
    ("1.服务。（市交通委、青州地铁）", "r市交通委 r青州地铁"),
    ("1.服务。（区城管局负总责，各街道具体负责）", "l区城管局 r各街道"),
    ("1.服务。（市委常委、副市长刘洋牵头，市教育局负责）", "r市教育局"),
    ("1.服务。（由市教育局负责，市人社局予以支持）", "r市教育局 c市人社局"),
    ("1.服务。（市教育局牵头，会同市财政局、市人社局推进）", "l市教育局 c市财政局 c市人社局"),
    ("1.服务。（市教育局为牵头单位，市财政局为责任单位）", "l市教育局 r市财政局"),
    ("1.服务。（市教育局（牵头）、市财政局）", "l市教育局 r市财政局"),
    ("1.服务。（市教育局指导，各区人民政府组织实施）", "r各区人民政府"),
    ("1.服务。责任单位：县交通运输局（局长：何平）", "r县交通运输局"),
    (
        "1.服务。（省应急厅等部门和各市、县人民政府按职责分工负责）",
        "r省应急厅 r各市人民政府 r各县人民政府",
    ),
    (
        "1.服务。（省财政厅，各省、自治区、直辖市人民政府）",
        "r省财政厅 r各省人民政府 r各自治区人民政府 r各直辖市人民政府",
    ),
    ("1.服务。（责任单位：各乡镇党委、政府）", "r各乡镇党委 r各乡镇政府"),
    ("1.服务。（责任单位：青山、洪湖区人民政府）", "r青山区人民政府 r洪湖区人民政府"),
    ("1.服务。（责任单位：市 民 政 局、市财 政局）", "r市民政局 r市财政局"),
    ("1.服务。（牵头单位：市民政局、\n— 3 —\n市财政局）", "l市民政局 l市财政局"),
    ("1.服务。（东安、青河、宜宁市人民政府）", "r东安市人民政府 r青河市人民政府 r宜宁市人民政府"),
    ("1.服务。（各市、州、县（市、区）人民政府负责）", "r各市人民政府 r各州人民政府 r各县(市、区)人民政府"),
    ("1.服务。（县直机关工委牵头）", "l县直机关工委"),
    ("1.服务。（东新区、北新区（工业新区）管委会负责）", "r东新区管委会 r北新区(工业新区)管委会"),
    ("1.县自然资源局会同各乡镇开展隐患点排查。", "l县自然资源局 c各乡镇"),
    ("1.县发改局（粮食和物资储备局）负责物资储备管理。", "r县发改局(粮食和物资储备局)"),
    ("1.道路改造。包保县领导：王芳，牵头单位：县住建局，责任人：刘勇，完成时限：10月底前。", "l县住建局"),
    ("1.由中央宣传部（国务院新闻办）牵头，财政部、商务部参加。", "l中央宣传部(国务院新闻办) c财政部 c商务部"),
    ("1.由市民政局会同有关部门制定补贴办法。", "l市民政局 c有关部门"),
    ("1.由农业农村部商财政部制定补贴办法。", "l农业农村部 c财政部"),
    ("1.责成县水利局会同县应急局限期排查险情。", "l县水利局 c县应急局"),
    ("1.县水利局牵头组织实施；县财政局负责筹措资金；县气象局配合做好预报。", "l县水利局 r县财政局 c县气象局"),
    ("1.市发改委牵头负责，市住建局、市水利局等按职责分工落实。", "l市发改委 r市住建局 r市水利局"),
    (
        "（二）市公安局\n1.负责疏导交通。\n2.配合开展巡逻。\n（三）市交通局。负责运力保障。",
        "r市公安局 c市公安局 r市交通局",
    ),
    ("第七条 市政府办公室负责对落实情况进行督查。", "r市政府办公室"),
    ("一、组织保障 县民政局负责日常协调。", "r县民政局"),
]

# What sounds like a duty, and is none.
NONE = [
    "1.建立由市农业农村局、市财政局牵头的协调机制。",
    "1.各镇人民政府要承担起主体责任。",
    "1.授权试验区开展试点工作。",
    "1.由乡镇（街道）负责、医疗机构配合，出具证明。",
    "1.由一家牵头部门统一受理，配合部门分头办理。",
    "1.全面推开（以下简称市局）。",
    "1.近年来，县水利局牵头完成了五座水库的加固。",
    "1.本办法由市民政局会同有关部门负责解释。",
    "1.报送材料。（联系电话：12345，地址略）",
]


def assigned(words: str) -> str:
    """Every assignment of a document of this one item, in the order of the text."""
    facts = extract(read_bytes("plan", (TITLE + words).encode("utf-8")))
    return " ".join(one.role[0] + one.name for task in facts.tasks for one in task.assignments)


@pytest.mark.parametrize(("words", "expected"), FORMS, ids=[words for words, _ in FORMS])
def test_a_clause_gives_its_units_their_roles(words: str, expected: str) -> None:
    assert assigned(words) == expected


@pytest.mark.parametrize("words", NONE)
def test_what_only_sounds_like_a_duty_assigns_nothing(words: str) -> None:
    assert assigned(words) == ""


def test_the_title_of_a_task_is_without_the_clause_in_it() -> None:
    text = TITLE + "1.深化改革（市委编办、市人社局负责；2022年6月底前完成）。"
    (task,) = extract(read_bytes("plan", text.encode("utf-8"))).tasks
    assert (task.title, task.deadline and task.deadline.end) == ("深化改革", "2022-06-30")


FIELDS = """1.新增企业15家以上。
责任领导：张华军
牵头单位：县经信局
责任单位：县发改局、县统计局
完成时限：2023年12月底
2.搬迁旧校舍。
责 任 领 导：李建国
责 任 单 位：
县教育局、县市场监管局
完 成 时 限：2023年10月
3.暂缺。
责任单位：
4.下一项。（县教育局负责）"""


def test_fields_on_lines_of_their_own_belong_to_the_task_above() -> None:
    first, second, last = extract(read_bytes("plan", (TITLE + FIELDS).encode("utf-8"))).tasks
    assert (first.title, first.deadline and first.deadline.end) == ("新增企业15家以上", "2023-12-31")
    assert [(one.official, one.role) for one in first.people] == [("张华军", "责任领导")]
    assert [one.name for one in second.assignments] == ["县教育局", "县市场监管局"]
    assert [one.official for one in second.people] == ["李建国"]
    assert (last.title, [one.name for one in last.assignments]) == ("下一项", ["县教育局"])
