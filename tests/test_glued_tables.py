"""Tables whose cells ran into each other, on lines of their own or all on one, with nothing but the words to cut by."""

import pytest

from graph.model.facts import Facts, Task
from loaders.extract import extract
from loaders.read import read_bytes

HEAD = "青州市2023年重点工作任务分解表\n"
ROWS = """序号工作任务牵头单位责任单位完成时限
1开展产业链对接活动市发改委市科技局、市人社局2023年6月底前
2强化企业创新主体作用市科技局市财政局、各区人民政府2023年12月
3完善服务体系市民政局、市教育局市审计局全年
"""
NAMED = """序号工作任务责任领导牵头单位责任单位完成时限
1开展产业链对接活动王建国市发改委市科技局、市人社局2023年6月底前
2强化企业创新主体作用李卫东市科技局市财政局、各区人民政府2023年12月
"""
SAID = [
    ("开展产业链对接活动", ["市发改委"], ["市科技局", "市人社局"]),
    ("强化企业创新主体作用", ["市科技局"], ["市财政局", "各区人民政府"]),
    ("完善服务体系", ["市民政局", "市教育局"], ["市审计局"]),
]


def read(text: str) -> Facts:
    return extract(read_bytes("table", text.encode("utf-8")))


def said(facts: Facts) -> list[tuple[str, list[str], list[str]]]:
    def of(task: Task, role: str) -> list[str]:
        return [one.name for one in task.assignments if one.role == role]

    return [(task.title, of(task, "lead"), of(task, "responsible")) for task in facts.tasks]


@pytest.mark.parametrize("rows", [ROWS, ROWS.replace("\n", "")])
def test_rows_with_a_time_behind_their_units(rows: str) -> None:
    facts = read(HEAD + rows)
    assert said(facts) == SAID
    assert [task.deadline.end for task in facts.tasks if task.deadline][:1] == ["2023-06-30"]


def test_officials_stand_before_a_unit_that_begins_with_its_level() -> None:
    facts = read(HEAD + NAMED)
    assert said(facts) == SAID[:2]
    assert [person.official for task in facts.tasks for person in task.people] == ["王建国", "李卫东"]


GLUED = {
    "a goal of a year, no time": (
        "序号2023年预期目标责任单位1地区生产总值增长5.5%左右区发展改革委2工业增加值增长7%左右区经济信息委3税收增长6%区税务局",
        ["R区发展改革委", "R区经济信息委", "R区税务局"],
    ),
    "a cooperative behind the first unit, committees of towns": (
        "序号任务牵头单位配合单位时限1建设冷库20座。县农业农村局县供销社、县商务局9月底前2整顿支部。县委组织部县委农办、各乡镇党委全年",
        ["L县农业农村局", "C县供销社", "C县商务局", "L县委组织部", "C县委农办", "C各乡镇党委"],
    ),
    "a time before a task that ends like a unit, no numbers": (
        "工作任务具体内容责任单位完成时限强化监督办复率达到100%。县政府办公室全年依法化解社会矛盾新建调解室5个。县司法局9月底前",
        ["R县政府办公室", "R县司法局"],
    ),
    "good deeds": (
        "序号民生实事责任单位完成时限1新建2座人行天桥。县住建局9月底前2启动图书馆建设。县文体广新局、县代建中心12月底前",
        ["R县住建局", "R县文体广新局", "R县代建中心"],
    ),
    "offices of a government and a committee": (
        "序号工作任务责任单位完成时限1规范依申请公开。区政府办公室6月底前2深化政策解读。各镇街、区直各部门全年3加强宣传。区委宣传部长期",
        ["R区政府办公室", "R各镇街", "R区直各部门", "R区委宣传部"],
    ),
    "titles of sections between rows": (
        "序号工作任务牵头单位责任单位完成时限一、河道治理1新修堤防3公里。县水利局县财政局、各乡镇6月底前"
        "二、校园建设2修缮校舍。县教育局县住建局长期坚持3添置校车。县教育局县公安局9月底前注:牵头单位负总责。",
        ["L县水利局", "R县财政局", "R各乡镇", "L县教育局", "R县住建局", "L县教育局", "R县公安局"],
    ),
    "scores and standards": (
        "序号考核内容分值评分标准牵头单位1河湖巡查10每少一次扣1分。县河长办2水质达标20达标率90%以上得满分。县生态环境局",
        ["L县河长办", "L县生态环境局"],
    ),
    "collectives with brackets": (
        "序号重点任务牵头单位责任单位1生产总值增长6%以上。市发展改革委、市统计局各县（市、区）人民政府"
        "2粮食总产稳定。市农业农村局市气象局、市水利局",
        ["L市发展改革委", "L市统计局", "R各县(市、区)人民政府", "L市农业农村局", "R市气象局", "R市水利局"],
    ),
    "motions": (
        "编号案由承办单位协办单位001关于加快污水治理的提案县住建局县水务局002关于改善学校门口交通的建议县公安局县教育局",
        ["R县住建局", "C县水务局", "R县公安局", "C县教育局"],
    ),
    "money before units": (
        "序号项目名称建设内容总投资（万元）责任单位配合单位1饮水工程新建水厂2座。3500县水利局相关乡镇2学校扩建新建教学楼3栋。5200县教体局县财政局",
        ["R县水利局", "C相关乡镇", "R县教体局", "C县财政局"],
    ),
    "offices of a town": (
        "序号问题整改措施责任领导责任单位整改时限1学习不深入。制定计划。张伟党政办立行立改2进度慢。倒排工期。刘强项目办、财政所2022年9月底",
        ["R党政办", "R项目办", "R财政所"],
    ),
    "administrative committees and collectives behind bureaus": (
        "序号重点任务牵头领导牵头单位责任单位1加快新城建设陈志强市高铁新城管委会市自然资源局、市住建局2建设智慧平台周文市大数据局市直有关部门",
        ["L市高铁新城管委会", "R市自然资源局", "R市住建局", "L市大数据局", "R市直有关部门"],
    ),
    "no numbers, a time behind the units": (
        "工作任务牵头单位责任单位完成时限新修灌渠12公里。县水利局县财政局、各乡镇9月底开设夜间门诊县卫健局县人社局10月底",
        ["L县水利局", "R县财政局", "R各乡镇", "L县卫健局", "R县人社局"],
    ),
    "no numbers and no time": (
        "工作任务牵头单位配合单位新建篮球场4个县文旅局县教育局引进超市2家县商务局县市场监管局",
        ["L县文旅局", "C县教育局", "L县商务局", "C县市场监管局"],
    ),
    "units before their tasks": (
        "序号责任单位主要任务完成时限1县公安局查处超载货车。6月底2县教育局、县卫健局检查食堂和医务室。9月底3各乡镇人民政府入户排查。全年",
        ["R县公安局", "R县教育局", "R县卫健局", "R各乡镇人民政府"],
    ),
    "branches of a higher bureau": (
        "序号考核指标分值责任单位1水质优良比例10市生态环境局清河分局2居民收入8国家统计局清河调查队3税收增长5县税务局",
        ["R市生态环境局清河分局", "R国家统计局清河调查队", "R县税务局"],
    ),
    "the number of a page and the head again": (
        "序号工作任务牵头单位责任单位完成时限1新栽行道树县城管局各镇街道6月底— 1 —"
        "序号工作任务牵头单位责任单位完成时限2修缮校舍县教育局县住建局8月底",
        ["L县城管局", "R各镇街道", "L县教育局", "R县住建局"],
    ),
    "officials with their posts, three columns of units": (
        "序号重点任务分管领导牵头单位责任单位配合单位1组织推介会6场。副县长许峰县商务局县工信局、各街道县财政局"
        "2兑现奖励政策。常务副县长郝明县财政局县商务局县审计局",
        ["L县商务局", "R县工信局", "R各街道", "C县财政局", "L县财政局", "R县商务局", "C县审计局"],
    ),
    "units before tasks without numbers": (
        "责任单位化解任务化解时限县自然资源局化解办证难问题。2023年9月底清水镇人民政府调处林权纠纷。2023年12月底",
        ["R县自然资源局", "R清水镇人民政府"],
    ),
    "words that hold another row are given nothing": (
        "工作任务牵头单位配合单位水厂扩容县水利局县财政局校车更新县教育局县公安局",
        [],
    ),
}


@pytest.mark.parametrize("table", GLUED)
def test_units_are_cut_out_of_each_kind_of_table(table: str) -> None:
    text, wanted = GLUED[table]
    found = read(f"清河县2023年重点工作任务分解表\n{text}\n")
    letters = {"lead": "L", "responsible": "R", "cooperate": "C"}
    assert [f"{letters[one.role]}{one.name}" for task in found.tasks for one in task.assignments] == wanted


def test_the_title_before_the_head_of_a_table_that_ran_together() -> None:
    head = "2、附件1清河区2022年民生实事任务分解表序号工作任务牵头单位责任单位"
    table = f"{head}1新建书屋6处。区文旅局各镇2修缮敬老院。区民政局各镇"
    assert read(table).document.title == "清河区2022年民生实事任务分解表"


def test_units_without_anything_between_them_and_an_official_whose_name_is_set_apart() -> None:
    facts = read(
        "序号实事名称分管领导牵头单位责任单位1平安工程建成综治中心13个。刘 伟县委政法委县公安局交警大队城关街道办事处"
        "2就业工程开发岗位600个。张志刚县人社局县总工会县妇联县农商银行3文化工程送戏下乡200场。王海燕县委宣传部县文联县文旅局"
    )
    assert [(lead, rest) for _, lead, rest in said(facts)] == [
        (["县委政法委"], ["县公安局交警大队", "城关街道办事处"]),
        (["县人社局"], ["县总工会", "县妇联", "县农商银行"]),
        (["县委宣传部"], ["县文联", "县文旅局"]),
    ]


def test_a_branch_of_a_bank_stands_before_the_time() -> None:
    facts = read(
        "序号工作任务责任单位完成时限1压缩企业开办时间。市税务局、人民银行青州市中心支行2023年6月底前"
        "2推进不动产登记便利化。市自然资源和规划局2023年9月底前"
    )
    assert [rest for *_, rest in said(facts)] == [["市税务局", "人民银行青州市中心支行"], ["市自然资源和规划局"]]


def test_a_row_whose_units_cannot_be_read_leaves_the_others_as_they_are() -> None:
    facts = read(
        "序号工作任务责任单位完成时限1修订防汛预案。县防指办2022年4月底前2储备防汛物资。驻军五连2022年5月底前"
        "3排查隐患点。县自然资源局、各乡镇人民政府2022年5月底前4检修泵站。县住建局2022年4月底前"
    )
    assert [rest for *_, rest in said(facts)] == [["县防指办"], ["县自然资源局", "各乡镇人民政府"], ["县住建局"]]


def test_beside_a_column_of_units_that_nobody_knows_no_row_assigns() -> None:
    facts = read(
        "序号项目名称牵头领导责任单位服务单位1城东路网工程。副县长李建军县城投公司县自然资源局2妇幼保健院迁建。副县长王秀兰县卫健局县住建局"
    )
    assert said(facts) == []
