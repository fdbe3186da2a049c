"""What shows that a figure, a sentence or a section tells what was, and what turns to what is to be."""

import re

from loaders.wording.rule import Rule

# Sentences that tell what was: 截至…, 已…, 同比, 较上年.
PAST = re.compile(
    r"截至|截止|据统计|回顾(?:(?<=\d年..)|(?<=\d年度..)|(?<=\d年工作..)|(?<=\d年度工作..))"
    r"|过去的?[一二三四五\d]年|来(?<=[一三五]年来)"
    # Last year, unless it is what a goal is measured by.
    r"|(?<![比较按其以])(?<![低高少多]于)[去上]年(?!度?[一-龥]{0,8}基础上|度?[一-龥]{2,14}的 ?\d)"
    r"|初步(?:预计|核算|测算)"
    r"|已(?!婚|[一-龥]{1,6}的[一-龥“]|[^,。;]{2,40}的?基础上)"
    r"(?:有|经|建|完成|累计|达|实现|形成|启动|投|[一-龥]{2})"
    # What there is: of a stock, a place, its people.
    r"|现有(?<!实现现有)(?=[^,。;应要须]{0,20}\d)(?![一-龥\d]{0,16}全部)"
    r"|仅(?:为|有|占|达到?) ?\d"
    r"|(?<!项)目前|以来(?!(?:出台|制定|实施|印发|发布)的)"
    r"|现辖|下辖|辖区?有?\d+(?!\d|周?岁)|总人口(?![^,。;]{0,24}(?:控制|以内))|共收到"
    r"|(?:取得|得到|实现|达到|完成|建成|形成)了"
    r"|(?<!每[千万])(?<!每[千万]名)常住人口(?!城镇化率|每|[千万]人|的?比[例重])(?=[^,。;]{0,10}\d)"
    r"|户籍人口|国土面积|成功(?:举办|创建)了?"
)
# A sum tells what was, unless it is one by a day to come.
SUMMED = re.compile(r"累计(?<!季度累计)(?<!\d年累计)(?<![月年][底末]累计)(?:完成|实现|建成|发放)")
# A comparison with a year before tells what was, unless the sentence sets a goal.
COMPARED = re.compile(r"同比|环比|占[^,。;]{0,14}的(?= ?\d)")
LAST_YEAR = re.compile(r"[比较][去上]年")
FIRM_GOAL = re.compile(r"鼓励|以上|以内|左右|力争|确保|目标|预期|不低于|不少于|底前|到20\d\d年")
GOAL = re.compile(r"鼓励|以上|以内|左右|力争|确保|目标|预期|不低于|不少于|达到")
# Titles of documents whose comparisons with the year before are goals all the same.
PLAN_TITLE = re.compile(r"措施|举措|要点|目标|任务|实事|责任[制书状]")
# How a sentence begins that turns from what was to what is to be.
AHEAD = re.compile(r"\s*(?:[今明]年(?:要|将|计划|力争|拟)|力争|下一步|到20\d\d年)")
# How a section about a period before begins.
PAST_OPENING = re.compile(
    r"[\n。]\s*(?:“(?P<plan>十[一二三四五])五”(?:时期|期间|以来)|过去(?:的)?[一三五]年|五年来|近年来|近[三五]年)"
)
PAST_YEAR = re.compile(
    r"(?P<year>(?:19|20)(?<![\d较比]..)\d{2}) ?年"
    r"(?!度?[底末]?前|代|[本版]\)|度?[底末]?已[一-龥]{1,6}的)"
)
# How a sentence begins about the years of a plan.
PLAN_YEARS = re.compile(r"\s*“(?P<plan>十[一二三四五])五”(?:时期|期间|以来)")
# Headings of any length, and lines that head what was and what is to be where headings have no numbers.
PAST_YEARS = re.compile(r"过去(?:的)?[一三五]年|(?:[一五]年来|上年度?)[^,。]{0,8}(?:工作|成[效绩就]|回顾)")
PAST_LINE = re.compile(
    r"^(?! {0,4}[一二三四五六七八九十]{1,3}、)[^\n。;,:]{0,12}(?:年度?|五”|工作|发展)[一-龥]{0,4}回顾$"
    r"|^[^\n。;,:]{0,10}(?:年度?|半年)(?:工作)?总结$"
    r"|^名词(?:解释|注释|说明):?$",
    re.MULTILINE,
)
PLAN_LINE = re.compile(r"^[^\n。;,:]{0,30}(?:安排|计划|打算|思路|目标|任务|部署|建议|重点工作)$", re.MULTILINE)
# Headings of sections on what is asked of a thing, and on what is won or lost.
STANDARD_HEADING = re.compile(
    r"^[一-龥]{0,4}(?:建设|评估|评价|评定|认定|验收|申报|补助|奖励|收费|技术|质量)(?:标准|条件)[。:]?$"
    r"|^(?:考核)?(?:与|及|和)?(?:奖惩|奖励)(?:措施|办法|标准|机制)?[。:]?$"
)
# What a report on what was done says was to be done.
GOALS_LABEL = re.compile(
    r"(?:年度|工作|任务){0,2}(?:目标|任务)(?:任务)?:(?P<goals>(?:(?!完成情况|进展|进度)[^\n。]){2,300})"
)
# The first line of a page, which says no more than what stands below it.
HEADLINE = re.compile(r"\s*[^\n。;:,]{8,60}\n")
PAST_HEADING = re.compile(
    # Neither with goals beside it (基础和总体要求) nor of a basis that is to be laid (夯实…基础).
    r"^(?!.*[和与及、](?:总体|指导|主要|发展|工作){0,2}(?:要求|思路|思想|目标))"
    r"(?!.*(?:夯实|筑牢|打牢|巩固|强化|加强|健全|完善).*基础).*"
    r"(?:(?:发展|工作|现实|建设)基础|(?:起草|制定|出台|编制|决策)过程|回顾|现状"
    r"|(?:主要|发展|工作|建设|取得的?)成效|形势|背景|基本情况|存在问题|工作进展|发展环境|主要成[绩就]"
    r"|(?:完成|进展|落实|执行)情况[。:]?$)"
)

RULES = (
    Rule("past", PAST, "截至目前，已修路30公里"),
    Rule("summed", SUMMED, "累计完成投资"),
    Rule("compared", COMPARED, "同比增长"),
    Rule("last-year", LAST_YEAR, "比上年增长"),
    Rule("firm-goal", FIRM_GOAL, "力争增长"),
    Rule("goal", GOAL, "增长5%左右"),
    Rule("ahead", AHEAD, "今年要修路30公里"),
    Rule("past-opening", PAST_OPENING, "一、成绩\n“十三五”时期，全县修路"),
    Rule("past-year", PAST_YEAR, "2018年修路30公里"),
    Rule("plan-years", PLAN_YEARS, "“十三五”时期，全县修路"),
    Rule("past-heading", PAST_HEADING, "一、发展现状"),
    Rule("past-years", PAST_YEARS, "一、奋力攻坚，过去一年成效显著"),
    Rule("past-line", PAST_LINE, "2021年工作回顾"),
    Rule("plan-line", PLAN_LINE, "2022年工作安排"),
    Rule("standard-heading", STANDARD_HEADING, "考核奖惩"),
    Rule("goals-label", GOALS_LABEL, "年度目标任务：修路30公里"),
    Rule("headline", HEADLINE, "某某县今年将修路30公里\n记者获悉"),
    Rule("plan-title", PLAN_TITLE, "2025年重点工作任务分解表"),
)
