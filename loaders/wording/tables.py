"""How the heads of tables are worded, and what their cells look like: columns of units, people, times and tasks."""

import re

from loaders.wording.rule import Rule

ROLE = (
    "牵头|发起|责任|负责|配合|协办|主办|承办|协助|参与|参加|支持|落实|实施|主责|会办|协同|承担|完成|执行|推进"
    "|联合|建设|承建|主管|责办"
)
_NOUN = (
    "单位|部门|科室|科\\(室\\)|处室|股室|委办局|委局|"
    "机构|机关|专班|主体|地区|地方|镇街|镇办|乡镇|街镇|街道|村居|社区|组室|站所|企业|方"
)
_NOTE = r"(?:\([^()]{0,40}\)?)?"
# A column of units that the head gives a role: 牵头单位, 责任(配合)部门, 市级牵头部门, 责任单位及责任人.
UNIT_HEAD = re.compile(
    rf"^(?!实施机关|(?:考核(?!责任)|监督|评分|填报|报送|指导|督导|督查))[一-龥]{{0,5}}?(?:{ROLE})"
    rf"(?:[\(和及与、/或](?:{ROLE})\)?)?(?:领导[及和、/])?(?:{_NOUN})"
    rf"(?:[\(及和与、/](?:{ROLE})(?:{_NOUN})\)?)?{_NOTE}"
    rf"(?P<people>[及和与、/(](?:责任|负责|联系|牵头)?(?:领导|人)\)?)?$"
    r"|^(?:责任分工|[一-龥]{0,4}成员(?:单位|部门))$"
)
# The same below a head that spans several columns.
BARE_ROLE = re.compile(r"^(?:总?牵头|责任|主责|配合|主办|协办|承办|参与|负责|协同)$")
_PERSONS = "领导|责任人|负责人|牵头人|联系人|联络员|负责同志|责任领导"
_CHIEFS = "[河湖林链路田塘]长"
PERSON_HEAD = re.compile(
    rf"^[一-龥/、()]{{0,10}}(?:{_PERSONS}|{_CHIEFS}(?!制)){_NOTE}(?:[及和与、/]?(?:姓名|职务|联系?电话))?$"
)
_TIMES = "时限|时间|期限|节点"
TIME_HEAD = re.compile(
    rf"^(?!开始|开工|起始|成立|发布|任职|出生|入职|报送)[一-龥]{{0,6}}(?:{_TIMES})"
    rf"(?:要求|安排|节点|计划|进度|限制|\([^()]{{0,12}}\))?$"
)
_TASKS = (
    "任务|事项|项目|工作|内容|措施|目标|要求|指标|举措|问题|名称|职责|标准|要点|重点|实事|清单|分解|分工"
    "|成果|形式|做法|案由|标题|题目|建议|提案|议题|诉求|条款|规模|意见|安排|计划|情况"
)
# Whom or what leaders and units look after: 包保乡镇.
_LOOKED_AFTER = (
    "(?:包保|包联|包抓|包案|联系|联挂|挂点|挂钩|帮扶|结对|驻点|督导)"
    "(?:乡镇|镇街|镇乡|街道|村|村居|社区|企业|园区|县区|区域|片区|对象|区县)|网格"
)
_PROGRESS = "进度|进展|(?:完成|推进|落实|执行|办理)情况"
TASK_HEAD = re.compile(
    rf"^(?!.*(?:时间|时限|投资|资金|金额|来源|数量|依据|{_PROGRESS}))[一-龥、和及与/\d]{{0,10}}?"
    rf"(?:{_TASKS}|责任(?:区域|河段|路段|片区|地段|网格)|{_LOOKED_AFTER})(?:[及和与、](?:分值|权重|分数))?{_NOTE}$"
)
# A column that tells tasks apart, or what is wrong, and not what is to be reached.
NAME_HEAD = re.compile(r"(?:名称|位置|地点|问题|类型|情况|依据|现状|案由|标题|题目)$")
# A column of what is to be reached by some time.
STAGE_HEAD = re.compile("^(?!.*(?:进展|情况)).*?(?:季度|半年|月|年度|目标|计划|节点)")
# A column that sorts tasks: its merged cells are headings of the rows beside them.
_CLASSES = "类别|分类|领域|板块|方面|类型|行业|条线|工程"
CLASS_HEAD = re.compile(rf"^[一-龥]{{0,4}}(?:{_CLASSES})$")
# A head that was broken into two lines.
BROKEN_HEAD = re.compile(
    r"^(?P<first>牵头|责任|配合|主办|协办|承办|负责|完成|工作|主要|分管|具体|整改|办理|项目|任务)"
    r"(?:单位|部门|科室|时间|时限|期限|领导|内容|任务|目标|措施|名称)$"
)
# A head over several of units.
SHARED_HEAD = re.compile(r"^(?:责任|工作|任务)?分工$|^(?:责任|落实)(?:单位|部门|主体)$")
# What stands right above it and is the table's title, though a head may be worded so: 重点任务分工.
TITLE_ABOVE = re.compile(r"(?:分工|分解|表|清单|台账|方案|安排)$")
NUMBER_HEAD = re.compile(r"^(?:序号?|编号|项目编号|任务编号|NO\.?|No\.?)$")
# Units without any word for a role.
PLAIN_HEAD = re.compile(
    r"^(?:单位|部门|涉及部门|科室|股室|乡镇|镇街|街道|部门单位|单位名称|部门名称|(?:被)?考核(?:单位|对象))$"
)
_OTHERS = (
    f"{_PROGRESS}|备注|说明|计量单位|基数|实绩|实际|完成数|完成值|增长|增速|增幅|同比|分值|得分|评分|扣分|电话"
    "|手机|方式|投资|资金|金额|数量|地点|依据|来源|权重|频次|状态|督办|评价|考核|监督单位|督导单位"
    "|监管单位|指导单位|建设地点|起止年限|年度计划|联系方式|是否|完成率|联系单位|联系部门|对口单位|文号"
    "|附件|总分|分数"
)
OTHER_HEAD = re.compile(rf"^[一-龥\d\-—至]{{0,8}}?(?:{_OTHERS}){_NOTE}[一-龥]{{0,4}}$")
# A table of people or of how to reach them, whatever else it shows.
ROSTER_HEAD = re.compile(r"^(?:姓名|性别|职务|职称|组内职务|出生年月|民族|学历|身份证号?|工作单位(?:及|和)?职务)$")
HEADS = (
    UNIT_HEAD,
    BARE_ROLE,
    PERSON_HEAD,
    TIME_HEAD,
    TASK_HEAD,
    CLASS_HEAD,
    NUMBER_HEAD,
    PLAIN_HEAD,
    OTHER_HEAD,
    ROSTER_HEAD,
)
# A column of the duties of the units beside it; some words say that they are shared out, 职责 alone does not.
DUTY_HEAD = re.compile(r"^(?:(?:主要|工作|部门)?职责|(?P<divides>职责(?:分工|清单|任务)|事权清单))$")
# What every head holds, without the blanks between its characters: looked for before they are tried one by one.
HEAD_HINT = re.compile(
    f"{ROLE}|{_LOOKED_AFTER}|{_PERSONS}|{_CHIEFS}|{_TIMES}|{_TASKS}|{_CLASSES}|{_OTHERS}"
    "|序|编号|N[Oo]|单位|部门|科室|股室|乡镇|镇街|街道|姓名|性别|职务|职称|出生年月|民族|学历|身份证"
)

# What says that a table without a column of responsible units divides tasks among units all the same.
DIVIDES = re.compile(
    r"责任(?:单位|分解|分工|清单|表|书)|分工|任务(?:分解|清单|分配|一览|台账|书|表)|工作职责|主要职责"
    r"|职责(?:清单|任务)|目标(?:管理|责任)"
)
# Roles that a table of projects, prizes or permits may name without dividing work.
WEAK_HEAD = re.compile(r"建设|承建|完成|主管|承担|执行|参与|参加|支持|联合")
# Who builds, or a task force, beside who answers for it.
ASIDE = re.compile(r"^(?:项目)?(?:建设|承建|施工)(?:单位|部门|主体)|(?P<force>专班)$")
RULER = re.compile(r"^[\s|:\-—=+─━]+$")  # the line below a head in a table of plain text
# A line that draws what parts rows (+---+, ├──┼──┤), perhaps in some columns only; what stands there between crossings.
RULE_DRAWN = re.compile(r"\+ ?-{2,}[-+|]|-{2,} ?\+")
RULED_OUT = re.compile(r"^ ?-[- ]*$")
UPRIGHT = re.compile(r"\||\+(?= ?(?:-|$|\n))|(?<=-)\+|(?<=- )\+")
LONG_WORD = re.compile(r"[^\s|]{25}")  # longer than any head of a column
GAP = re.compile(r" {2,}")
SPACES = re.compile(r" +")
# 一、经济发展 in a row of its own; its number may stand in a cell of its own.
SECTION = re.compile(r"^\(?(?P<number>[一二三四五六七八九十]{1,3})(?:[、.)]|$)\)? *(?P<title>[^\n]*)$")
SECTION_UNITS = re.compile(
    r"[(\[](?P<units>(?:全部|所有|全体|各)[一-龥]{0,4}"
    r"(?:单位|部门|科室|处室|主体|乡镇|街道)(?:\((?:单位|部门)\))?)[)\]]"
)
# A cell that says what is to be reached, and no title: a figure stands outside brackets.
FURTHER_GOAL = re.compile(r"^(?!(?:备?注|说明):)(?=[一-龥])[^()\d]{2,40}(?:\([^()]{1,20}\)[^()\d]{0,20})?\d")
TORN_FIGURE = re.compile(r"(?<=[一-龥])\n {0,9}(?=\d{1,9}(?![.、)\d]))|(?<=\d)\n {0,9}(?=[一-龥%])")
RUNNING = re.compile(r"^\(?(?P<number>\d{1,3})[.、)]?$")
FIGURE = re.compile(r"^[\d.,%\-—/+ ]*$")
NOTHING = re.compile(r"^(?:[\s/\-—无\\]*|待定|暂无|暂缺|另定)$")
# What stands in a column whose head is a unit, and what a note says that it means: ★为牵头单位.
_MARKS = r"★☆●\u3007▲△◆◇■□◎※√✓✔"
MARK = re.compile(rf"^(?:[{_MARKS}]|(?:牵头|主办|主责|责任|负责|配合|协办|参与)(?:单位|部门)?)$")
MARK_MEANS = re.compile(
    rf"(?P<mark>[{_MARKS}])[”\"]?号?的?(?:为|表示|代表|是|指|:|-)? ?[“\"]?"
    r"(?P<means>总?牵头|主办|主责|责任|负责|承办|配合|协办|协助|参与|协同)"
)
FULL_MARK = re.compile("[★●▲◆■◎※]")  # stands for who leads, beside a slighter one
LOOSE_MARK = re.compile(r"^[、,。;:()]{1,4}$")  # a cell of nothing else shows that words have drifted between columns
FULL_DAY = re.compile(r"^(?:19|20)\d{2} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日$")
TIME_CELL = re.compile(
    r"\d ?年|\d ?月|年[底末内前]|季度|半年|^(?:全年|年度|长期|常态|持续|立即|即时|适时|按时|每[年月季周]|贯穿"
    r"|随时|已完成|完成|实时|[春夏秋冬]季|入?汛)|长期坚持|持续推进"
)
# A post in a column of people: 县政府领导, 各村书记.
POST_CELL = re.compile(
    r"(?:领导|书记|[省市县区州镇乡局院]长|主任|同志|负责人|责任人)$|(?:[省市县区州镇乡局院]长|主任|书记)[一-龥]{2,3}$"
)
ROW_NUMBER = re.compile(r"^\(?(?:[一二三四五六七八九十]{1,3}|\d{1,3})(?:[、)]|\.(?!\d)) {0,3}")
# A name behind a post: 副县长张三.
PERSON_NAMED = re.compile(
    r"(?:[省市县区州镇乡局院校]长|主任|书记|委员|常委|主席|部长|秘书长|经理|局长|所长|站长|组长|总工"
    r"|队长)(?P<name>[一-龥]{2,3})(?![一-龥])"
    r"|(?<![一-龥])(?P<before>[一-龥]{2,3})\("
)
# Names whose two characters are set apart, perhaps without anything between one name and the next: 陆 明俞 悦.
NAMES_SET_APART = re.compile(r"(?P<name>[一-龥] {1,3}[一-龥]|[一-龥]{3}|[一-龥]{2})")
NOTHING_BUT_NAMES = re.compile(
    r"^(?:[一-龥] {1,3}[一-龥]|[一-龥]{2,3})(?:[、, \n]{0,3}(?:[一-龥] {1,3}[一-龥]|[一-龥]{2,3})){0,9}$"
)
TOTAL = re.compile(r"^(?:总分|合计|总计|小计|共计)$")
TITLE_END = re.compile(r"。|;|\n\s*\n|\n(?=\(?\d{1,2}[.、)])")

RULES = (
    Rule("unit-head", UNIT_HEAD, "市级牵头单位"),
    Rule("bare-role", BARE_ROLE, "牵头"),
    Rule("person-head", PERSON_HEAD, "县级分管领导"),
    Rule("time-head", TIME_HEAD, "完成时限"),
    Rule("task-head", TASK_HEAD, "主要工作任务"),
    Rule("name-head", NAME_HEAD, "项目名称"),
    Rule("stage-head", STAGE_HEAD, "一季度"),
    Rule("class-head", CLASS_HEAD, "类别"),
    Rule("broken-head", BROKEN_HEAD, "牵头部门"),
    Rule("shared-head", SHARED_HEAD, "责任分工"),
    Rule("title-above", TITLE_ABOVE, "重点任务分工"),
    Rule("number-head", NUMBER_HEAD, "序号"),
    Rule("plain-head", PLAIN_HEAD, "单位名称"),
    Rule("other-head", OTHER_HEAD, "备注"),
    Rule("roster-head", ROSTER_HEAD, "职务"),
    Rule("duty-head", DUTY_HEAD, "职责分工"),
    Rule("divides", DIVIDES, "某某县重点工作责任分解表"),
    Rule("weak-head", WEAK_HEAD, "建设单位"),
    Rule("aside", ASIDE, "建设单位"),
    Rule("ruler", RULER, "|---|:--|"),
    Rule("rule-drawn", RULE_DRAWN, "+---+--+"),
    Rule("ruled-out", RULED_OUT, "----"),
    Rule("upright", UPRIGHT, "|清理河道|"),
    Rule("gap", GAP, "清理河道  县水利局"),
    Rule("spaces", SPACES, "清理河道 县水利局"),
    Rule("section", SECTION, "一、经济发展"),
    Rule("section-units", SECTION_UNITS, "一、通用项目（各责任单位）"),
    Rule("further-goal", FURTHER_GOAL, "新增学位八百个，入学率98%"),
    Rule("torn-figure", TORN_FIGURE, "改造户厕\n2300户"),
    Rule("running", RUNNING, "12"),
    Rule("figure", FIGURE, "3.5%"),
    Rule("nothing", NOTHING, "—"),
    Rule("mark", MARK, "√"),
    Rule("mark-means", MARK_MEANS, "★为牵头单位"),
    Rule("full-mark", FULL_MARK, "★"),
    Rule("loose-mark", LOOSE_MARK, "、"),
    Rule("full-day", FULL_DAY, "2025年3月1日"),
    Rule("time-cell", TIME_CELL, "6月底前"),
    Rule("post-cell", POST_CELL, "县政府领导"),
    Rule("row-number", ROW_NUMBER, "一、加强监管"),
    Rule("person-named", PERSON_NAMED, "副县长张三"),
    Rule("names-set-apart", NAMES_SET_APART, "陆 明"),
    Rule("nothing-but-names", NOTHING_BUT_NAMES, "陆 明俞 悦"),
    Rule("total", TOTAL, "合计"),
    Rule("title-end", TITLE_END, "完成清淤。"),
)
