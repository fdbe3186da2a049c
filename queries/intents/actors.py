"""Questions about units, leading groups and people, in the order in which they are tried."""

from queries.intents.intent import GROUP, LEAD, TITLE, WHO, Intent, cue

ACTORS = (
    Intent(
        "partners-of-a-unit",
        "partners-of-unit",
        cue(
            r"合作|共同承担|一起|配合最|协作|共事|搭档|搭伙|打交道|伙伴|联系最|往来|协同"
            r"|(?:和|(?<!参)与|跟|同)(?:谁|哪[个些]|什么|其他|别的)"
            r"|partner|collaborat|work\w*(?: most| closely| often| mostly)* with|with (?:whom|which)|co-?work"
        ),
        "市科技局和谁合作最多?",
        "With whom does 市科技局 work most?",
        needs=("unit",),
        takes=("document",),
    ),
    Intent(
        "bridges",
        "coordination",
        cue(r"枢纽|桥梁|居中|纽带|协调核心|\bbridg|\bhubs?\b|broker|central units?"),
        "哪些单位是枢纽?",
        "Which units bridge others?",
        takes=("document", "year"),
        fixed={"view": "bridges"},
    ),
    Intent(
        "single-points",
        "coordination",
        cue(r"(?:唯一|单独|独自|只有一个|仅由一家)[^?]{0,4}(?:牵头|主办)|缺了谁|单点|single points?|sole lead"),
        "哪些单位是唯一牵头单位?",
        "Which units are single points?",
        takes=("document", "year"),
        fixed={"view": "single-points"},
    ),
    Intent(
        "overloaded",
        "overload",
        cue(
            r"超负荷|过载|超载|过重|不堪重负|忙不过来|最忙|最累|负[担荷]|压力|任务(?:量|数)?(?:最|太|过)"
            r"|任务量|担子"
            r"|工作(?:量|任务)?(?:最|太|过)[多重大]|overload|overburden|overwork|busiest"
            r"|too (?:many|much)|workload|most tasks"
        ),
        "哪些单位任务过重?",
        "Which units are overloaded?",
        takes=("unit", "year", "document", "place"),
    ),
    Intent(
        "plans-compared",
        "compare",
        cue(
            r"对比|比较|相比|不同|差异|区别|变化|变动|变了|改了|调整|新增|取消|compar|differ|chang"
            r"|\bvs\b|versus|between|new in"
        ),
        "2020年和2023年的方案有什么变化?",
        "What changed between the plans of 2020 and 2023?",
        needs=("both",),
    ),
    Intent(
        "groups-of-a-unit",
        "groups-of-unit",
        cue(GROUP),
        "市科技局参加了哪些领导小组?",
        "Which leading groups does 市科技局 sit in?",
        needs=("unit",),
        takes=("document",),
    ),
    Intent(
        "leading-groups",
        "leading-groups",
        cue(
            rf"(?:有|哪些|几个|多少个?|什么|列出|所有|全部)的?{GROUP}(?!的|里|中)"
            rf"|(?:which|what|all|many|list)(?: the)? leading groups|{GROUP}(?:有哪些|有几个|清单|列表)$"
        ),
        "有哪些领导小组?",
        "Which leading groups are there?",
        takes=("document",),
    ),
    Intent(
        "collectives",
        "collectives",
        cue(r"各[^?]{1,12}(?:包括|包含|是指|指哪|含哪|指的)|集体名称|collective|stands? for"),
        "各区人民政府包括哪些单位?",
        "Which units does 各区人民政府 stand for?",
        takes=("document",),
    ),
    Intent(
        "history-of-a-unit",
        "unit-history",
        cue(
            r"前身|沿革|改名|更名|改革|合并|并入|历史|变化|变动|变更|变成|变为|改组|改来|改成|改为|组建|演变"
            r"|来历|原来|以前叫|曾用名|现在叫|现名"
            r"|接替|取代|撤销|划[入转]|预示|predecessor|successor|history|reform|renam|merge|become"
            r"|became|chang|used to be|replac"
        ),
        "市科技局机构改革后有什么变化?",
        "What changed for 市科技局?",
        needs=("unit",),
    ),
    Intent(
        "tasks-shared-by-two",
        "shared-tasks",
        cue(r"一起|共同|都|合作|协作|联合|之间|配合|同时|together|both|share|joint|common|between|with"),
        "市科技局和市发改委共同承担哪些任务?",
        "Which tasks do 市科技局 and 市发改委 share?",
        needs=("unit", "other"),
    ),
    Intent(
        "office-director-of-a-group",
        "group-members",
        cue(r"(?P<role>办公室(?:常务)?副?主任)"),
        "领导小组办公室主任是谁?",
        "Who is the 办公室主任 of the leading group?",
        needs=("group",),
        takes=("document", "year"),
    ),
    Intent(
        "office-of-a-group",
        "leading-groups",
        cue(r"办公室|设在|挂靠|日常工作|办事机构|office|secretariat|host"),
        "1号建议案领导小组办公室设在哪里?",
        "Where does the office of the leading group sit?",
        needs=("group",),
        takes=("document",),
    ),
    Intent(
        "deputies-of-a-group",
        "group-members",
        cue(r"(?P<role>副组长|副总指挥|副指挥长)|deputy"),
        "领导小组副组长有哪些人?",
        "Who are the deputy heads of the leading group?",
        needs=("group",),
        takes=("document", "year"),
        fixed={"role": "副组长"},
    ),
    Intent(
        "chief-of-a-group",
        "group-members",
        cue(r"(?<!副)(?P<role>组长|总指挥|指挥长|召集人)|(?:\bheads?\b|\bchairs?\b|\bleads?\b|\bleader\b)"),
        "1号建议案领导小组的组长是谁?",
        "Who heads the leading group?",
        needs=("group",),
        takes=("document", "year"),
        fixed={"role": "组长"},
    ),
    Intent(
        "chiefs-of-groups",
        "group-members",
        cue(r"(?:谁[^?]{0,3}(?:当|任|做|是)|who[^?]{0,12}\b)[^?]{0,2}(?P<role>副?组长|总指挥|召集人)"),
        "谁当组长?",
        "Who is the 组长?",
        takes=("document", "year"),
    ),
    Intent(
        "members-of-a-group",
        "group-members",
        cue(rf"成员|组成|名单|人员|{WHO}|有谁|几个人|多少人|members?|sits?\b|consist|composition|roster"),
        "1号建议案领导小组有哪些成员?",
        "Who sits in the leading group?",
        needs=("group",),
        takes=("document", "year"),
    ),
    Intent(
        "tasks-of-a-person",
        "tasks-of-official",
        cue(rf"{LEAD}|负责|分管|包保|联系|主抓|任务|工作|oversee|responsib|task|supervis"),
        "张三分管哪些任务?",
        "Which tasks does 张三 oversee?",
        needs=("official",),
    ),
    Intent(
        "posts-of-a-person",
        "posts-of-official",
        cue(
            r"职务|职位|担任|任职|任什么|是谁|是什么|什么人|哪个单位|哪里|在哪|干什么|做什么|头衔|履历|当什么"
            r"|现任|\bposts?\b|positions?|who is|title|job|where"
        ),
        "张三担任什么职务?",
        "Which posts does 张三 hold?",
        needs=("official",),
    ),
    Intent(
        "holders-of-a-title",
        "holders-of-post",
        cue(
            rf"(?:历任|历届|前任|当过|做过|曾任|\bformer|\bsuccessive).{{0,12}}{TITLE}"
            rf"|{TITLE}.{{0,4}}(?:先后|历任|前任)"
        ),
        "市科技局历任局长有哪些?",
        "Who were the successive directors of 市科技局?",
        needs=("unit",),
        takes=("title",),
    ),
    Intent(
        "holder-of-a-title",
        "officials-of-unit",
        cue(TITLE),
        "谁是市科技局局长?",
        "Who is the director of 市科技局?",
        needs=("unit",),
        takes=("title", "document"),
    ),
)
