"""How tables are worded whose cells have run together: where names end, times stand and the next row begins."""

import re

from loaders.wording.rule import Rule
from loaders.wording.tables import ROLE

# The names of units at the end of a row whose cells have run together.
_UNIT_END = (
    "(?:人民)?政府办(?:公[室厅])?|委(?:办公室|办)"
    "|(?<=供销|合作)社(?!区)|(?<=派出|财政|司法|国土|水利|林业)所|(?<=监察|督查|信访|研究|综治)室|部门"
    "|(?<=有关|相关|成员|责任)单位|乡镇|镇街|(?<=各)[区县村]|局|署|委(?![办组宣统政网编机员会])|办公室"
    "|办(?!事处)|部|院|会|公司|集团|街道办事处|街道|办事处|管委会|人民政府|政府|中心(?!支行)|镇|乡|园区"
    "|开发区|高新区|经开区|新区|园|学校|党校|医院|[支大中]队|银行(?![一-龥]{0,8}支行)|各单位|联|海关|大学"
    "|电视台|报社"
)
# What begins the words of a task, and no name.
_TASK_VERB = (
    "推进|完成|实施|开展|建设(?!局|委|银行|集团|投资|厅|部)|新建|改造|提升|加强|加快|落实|对(?!外)|为"
    "|组织(?!部)|全面|深化|优化|打造|推动|强化|做好|持续|启动|建立|支持|制定|确保|继续|编制|引进|培育|新增"
    "|改建|扩建|修建|开工|扩大|健全|完善|规范(?!化)|开通|更新|整治|治理|扶持|发展(?!和?改革|局|集团)"
    "|开发(?!区|局|集团)|力争|稳步|积极|大力|督促"
    "|疏浚|清淤|清理|清除|拆除|排查|修复|修订|修编|补充|铺设|种植(?!业)|举办|召开|签订|解决|盘活"
    "|争取|谋划|摸排|检修|抢修"
)
TASK_START = re.compile(rf"^(?:{_TASK_VERB}|(?!1\D)\d{{1,2}}[.、](?!\d))")  # also as the next of numbered tasks
SAYS = re.compile("开展|带队|负责人|不[少低]于")  # what no name of a unit holds, though it begins like a collective
RUN_UNITS = re.compile(
    rf"(?:各乡?镇、?街道|(?!{_TASK_VERB}|全年|长期|常态)"
    rf"[省市县区州]?[一-龥]{{1,9}}?(?:{_UNIT_END}|调查队|支行)(?:\([一-龥、]{{1,10}}(?:\n\d{{1,3}}、)?\))?[、, ]?)+"
)
# What no list of units holds; a line break and the number of a page may stand in its brackets.
NO_RUN_UNITS = re.compile(r"\n\d{1,3}、|(?P<strange>[^一-龥()、, ])")
# A department behind other words, which ran into it: 主体作用市科技局.
INNER_LEVEL = re.compile(r"[一-龥]{2}[省市县区州镇](?=[一-龥]{2,8}[局委办厅]$)")
RUN_TIME = re.compile(
    r" ?(?:(?:20\d{2} ?年 ?)?\d{1,2} ?月(?:份|[底末]|\d{1,2}日)?(?:之|以)?前?|(?:20\d{2} ?)?年(?:底|内|末)前?"
    r"|(?:20\d{2} ?年 ?)?\d{1,2} ?月|20\d{2} ?年|全年|长期坚持|长期|持续推进|常态化|立行立改|即知即改|立即整改|已完成)"
)
# A post before the name of an official in a row that ran together: 常务副县长张三.
POST_BEFORE = re.compile(
    r"(?:[省市县区州镇]?(?:委|政府)?(?:常委|委员|党组成员|党组书记|副?书记)、?)?"
    r"(?:[省市县区州镇]?(?:(?:组织|宣传|统战|武装)部|政法委|纪委|人大(?:常委会)?|政协|政府))?(?:常务)?副?"
    r"(?:[省市县区州镇乡局院部]长|主任|书记|主席|秘书长)(?!办公|助理)"
    r"|[省市县区州镇]?委副?书记"
)
TOWN_OFFICE = re.compile("党政|项目|综合|综治|平安|经发|经济|社会|城建|村建|民生|纪检|党建|武装|农业|农经|便民")
RUN_FIGURE = re.compile(r"\d[\d.]{0,9}(?=[一-龥])")  # of a column of money or scores, before the units
NUMBER_IN_HEAD = re.compile(r"(?:序号|(?<![一-龥])编号)(?= ?(?:20\d{2} ?年)?[一-龥])")
# A column of units behind one of tasks, in a head without numbers; what stands before is its first head, or a title.
BARE_HEAD = re.compile(
    rf"(?:任务|内容|事项|项目|措施|名称|指标|实事|目标)"
    rf"(?=(?:{ROLE})(?:单位|部门|科室|处室)[一-龥]{{0,8}}(?:单位|部门|科室|时限|时间|期限))"
)
# A head of units before tasks and times.
UNIT_HEAD_FIRST = re.compile(
    r"(?:责任|牵头|承办|主办)(?:单位|部门|科室)"
    r"(?=[一-龥]{0,6}(?:任务|内容|事项|措施|职责)[一-龥]{0,3}(?:时限|时间|期限))"
)
TITLE_BEFORE = re.compile(r"[表单账]|[^一-龥]")
# The number of a page, or of a piece of a file, between two rows: 2、— 3 —.
PAGE_BETWEEN = re.compile(r"\s{0,4}\d{1,3}、\s{0,4}(?:[-—] ?\d{1,3} ?[-—]\s{0,4})?|\s{0,4}[-—] ?\d{1,3} ?[-—]\s{0,4}")
# One head of several that have run together.
HEAD_WORD = re.compile(
    r" ?(?:序号|编号|(?:20\d{2} ?年度?)?[一-龥]{0,7}?(?:任务|内容|名称|实事|举措|分值|标准|办法|案由|建议|提案|投资"
    r"|资金|事项|项目|措施|目标|要求|指标|单位|部门|科室|处室|股室|委办局|领导|责任人|负责人|联系人"
    r"|时限|时间|期限|备注|主体|类别|工程)(?:\([^()]{1,6}\))?)"
)
_RUN_NUMBER = r" ?(?P<number>\d{1,3})[.、 ]?(?=[一-龥“])"
RUN_NUMBER = re.compile(_RUN_NUMBER)
# The title of a section between rows that ran together, before the number of the next: 二、河道治理2新修堤防.
RUN_SECTION = re.compile(r"[一二三四五六七八九十]{1,3}、[^\d。;,:\n]{2,30}(?=\d{1,3}[.、 ]?[一-龥“])")
# Behind or before what the words of a row may end.
ROW_MARK = re.compile(rf"[。;]|(?=序号)|(?=[-—] ?\d{{1,3}} ?[-—])|{_RUN_NUMBER}")
# The last character of a unit's name.
UNIT_STOP = re.compile("[局委办厅院会心镇乡道所队府位村司门处部]")
# The same where rows have no numbers: the next begins with a verb right behind a name.
BARE_MARK = re.compile(rf"[。;]|(?<=[局委办厅院会心镇乡道所队府位村司门])(?={_TASK_VERB})")
# What the words of one row do not hold: two departments without anything between them; marks between blanks, which
# show that words have drifted between columns.
OTHER_ROW = re.compile(
    r"(?:^| )[、,。()] |"
    r"[省市县区州][一-龥]{2,7}[局委办](?:[省市县区州][一-龥]{2,7}[局委办]|各[乡镇街县区]|20\d{2}年|\d{1,2}月底)"
)

RULES = (
    Rule("says", SAYS, "各部门负责人带队检查"),
    Rule("task-start", TASK_START, "培育企业"),
    Rule("run-units", RUN_UNITS, "水务局东湖街道各园区"),
    Rule("no-run-units", NO_RUN_UNITS, "：水务局"),
    Rule("inner-level", INNER_LEVEL, "主体作用市科技局"),
    Rule("post-before", POST_BEFORE, "常务副县长张三"),
    Rule("town-office", TOWN_OFFICE, "党政办"),
    Rule("run-figure", RUN_FIGURE, "3500县水利局"),
    Rule("run-time", RUN_TIME, "2025年6月底前"),
    Rule("unit-stop", UNIT_STOP, "局"),
    Rule("bare-mark", BARE_MARK, "县水利局治理河道"),
    Rule("other-row", OTHER_ROW, "县水利局县财政局"),
    Rule("row-mark", ROW_MARK, "完成清淤。"),
    Rule("number-in-head", NUMBER_IN_HEAD, "序号任务"),
    Rule("bare-head", BARE_HEAD, "工作任务牵头单位责任单位完成时限"),
    Rule("unit-head-first", UNIT_HEAD_FIRST, "责任单位工作任务完成时限"),
    Rule("title-before", TITLE_BEFORE, "任务分解表"),
    Rule("page-between", PAGE_BETWEEN, "2、— 3 —"),
    Rule("head-word", HEAD_WORD, "主要内容"),
    Rule("run-number", RUN_NUMBER, "2清理河道"),
    Rule("run-section", RUN_SECTION, "二、河道治理2新修堤防"),
)
