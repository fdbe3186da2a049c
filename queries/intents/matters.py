"""Questions about time, places, things, targets, tasks and documents, in the order in which they are tried."""

from queries.intents.intent import COOPERATE, LEAD, RESPONSIBLE, WHO, WORK, Intent, cue

MATTERS = (
    Intent(
        "tasks-without-lead",
        "tasks-without-lead",
        cue(rf"(?:没有?|没人|无人|无|缺少?|未明确)(?:明确)?(?:的)?(?:{LEAD}|责任)|(?:without|no|lack\w*) (?:a )?lead"),
        "哪些任务没有牵头单位?",
        "Which tasks are without a lead?",
        takes=("document",),
    ),
    Intent(
        "overdue",
        "due",
        cue(r"逾期|超期|过期|拖期|没按时|未按时|overdue|past due|\blate\b"),
        "哪些事项已经逾期?",
        "What is overdue?",
        needs=("today",),
        takes=("unit", "document"),
    ),
    Intent(
        "due-reports",
        "due",
        cue(
            r"到期|截止|期限|限期|时限|何时|什么时候|什么时间|几月|多久|按时|节点|日程"
            r"|日历|报送|上报|报告给|该交|要交|报什么|要报"
            r"|(?:之?前"
            r"|以前|底|月|季度|年|半年|周)[^?]{0,6}(?:要|应|需|须|该|得)?[^?]{0,4}(?:完成|办结|办完|提交"
            r"|交付|做完|结束|落实到位)"
            r"|\bdue\b|deadline|by when|when\b|calendar|submit|report(?:ed|s)?\b"
        ),
        "2025年6月底前有哪些事项到期?",
        "What is due by 30 June 2025?",
        takes=("unit", "since", "until", "document"),
    ),
    Intent(
        "due-in-a-period",
        "due",
        cue(r"要|应|须|需|该|完成|做|事|任务|什么|哪些|what|which|must|tasks?\b"),
        "今年年底前要做什么?",
        "What must be done by June 2025?",
        needs=("deadline",),
        takes=("unit", "document"),
    ),
    Intent(
        "phases",
        "phases",
        cue(r"阶段|步骤|时间安排|进度安排|phases?\b|stages?\b|timeline|schedule"),
        "方案分哪几个阶段?",
        "Which phases does the plan have?",
        takes=("document",),
    ),
    Intent(
        "units-of-a-place",
        "units-of-place",
        cue(
            r"(?:哪些|什么|几个|多少|列出|所有|全部|全体|各)[^?]{0,6}(?:单位|部门|委办局|机构)"
            r"|(?:单位|部门|机构)(?:有哪些|名单|清单|列表)|units|departments|bureaus|agencies|organi[sz]ations"
        ),
        "武昌区有哪些单位?",
        "Which units does 武昌区 have?",
        needs=("place",),
    ),
    Intent(
        "about-a-thing",
        "tasks-about",
        cue(
            r"任务|工作|涉及|关于|提到|提及|相关|有关|牵头|负责|建设|推进|谁|哪|文件|什么|about|mention"
            r"|concern|task|relat|regard|who|which|what"
        ),
        "哪些任务涉及光谷实验室?",
        "Which tasks concern 光谷实验室?",
        needs=("thing",),
    ),
    Intent(
        "targets",
        "targets",
        cue(
            r"^(?!.*(?:谁|哪[个些家]?(?:单位|部门|局|委))).*?(?:"
            r"目标|指标|达到多少"
            r"|多少[家个项亿万元人名件平套所座条%](?!任务|工作|单位|部门|文件)"
            r"|多少$|(?<!哪)几[家个项](?!任务|工作)|要求是多少|任务数"
            r"|增长多少|数量|targets?\b|how (?:many|much)(?! tasks| units| documents)|goals?\b|indicator|figure)"
        ),
        "高新技术企业的目标是多少?",
        "What is the target for 高新技术企业?",
        takes=("metric", "document", "year"),
    ),
    Intent(
        "tasks-cooperated",
        "tasks-of-unit",
        cue(COOPERATE),
        "市财政局配合哪些任务?",
        "Which tasks does 市财政局 cooperate on?",
        needs=("unit",),
        takes=("document", "year"),
        fixed={"role": "cooperate"},
    ),
    Intent(
        "tasks-led",
        "tasks-of-unit",
        cue(LEAD),
        "市科技局牵头哪些任务?",
        "Which tasks does 市科技局 lead?",
        needs=("unit",),
        takes=("document", "year"),
        fixed={"role": "lead"},
    ),
    Intent(
        "tasks-answered-for",
        "tasks-of-unit",
        cue(rf"责任单位|作为责任|(?:是|为|当)责任|{RESPONSIBLE}"),
        "市科技局是哪些任务的责任单位?",
        "Which tasks is 市科技局 responsible for?",
        needs=("unit",),
        takes=("document", "year"),
        fixed={"role": "responsible"},
    ),
    Intent(
        "officials-of-a-unit",
        "officials-of-unit",
        cue(r"领导|负责人|班子|干部|官员|人员|谁|什么人|联系人|officials?|people|staff|leaders?|who"),
        "市科技局有哪些领导?",
        "Which officials does 市科技局 have?",
        needs=("unit",),
        takes=("document",),
    ),
    Intent(
        "tasks-of-a-unit",
        "tasks-of-unit",
        cue(rf"{WORK}|要做|干|管|做"),
        "市科技局有哪些任务?",
        "What are the tasks of 市科技局?",
        needs=("unit",),
        takes=("document", "year"),
    ),
    Intent(
        "things",
        "things",
        cue(
            r"(?:哪[些几个]|什么|几[个家]|多少|所有|全部|列出|which|what|list|all|name)的? ?"
            r"(?:实验室|设施|平台|项目|labs?\b|laborator|facilit|platforms?\b|projects?\b)"
        ),
        "文件提到了哪些实验室?",
        "Which labs do the documents name?",
        takes=("kind", "document"),
    ),
    Intent(
        "documents",
        "documents",
        cue(
            r"(?:哪些|什么|多少|几[份个篇]|列出|所有|全部)[^?]{0,8}(?:文件|方案|通知|文档|答复)"
            r"|文件(?:有哪些|清单|列表)|documents?\b|which plans"
        ),
        "库里有哪些文件?",
        "Which documents are there?",
        takes=("place",),
    ),
    Intent(
        "tasks-of-a-document",
        "tasks-of-document",
        cue(rf"{WORK}"),
        "wuhan-2020-proposal-1有哪些任务?",
        "Which tasks does wuhan-2020-proposal-1 set?",
        needs=("document",),
    ),
    Intent(
        "whom-to-call",
        "who",
        cue(
            r"找谁|找哪|联系谁|联系哪|问谁|打给谁|对接谁|跟谁联系|归谁管|归哪|谁管"
            r"|whom (?:should|do|can|to)|who (?:should|do|can) (?:i|we)|contact|call"
        ),
        "总体发展规划的事找谁?",
        "Whom should I call about 总体发展规划?",
        needs=("task",),
    ),
    Intent(
        "about-anything",
        "tasks-about",
        cue(r"涉及|关于|提到|提及|有关|相关|about|mention|concern|relat|regard"),
        "哪些任务提到了数字孪生平台?",
        "Which tasks mention 数字孪生平台?",
        needs=("words",),
    ),
    Intent(
        "who-leads-a-task",
        "units-of-task",
        cue(rf"{WHO}[^?]{{0,8}}{LEAD}|{LEAD}(?:单位|部门|的是|者)|由?{WHO}{LEAD}|{LEAD}"),
        "谁牵头编制总体发展规划?",
        "Who leads 编制总体发展规划?",
        needs=("task",),
        takes=("document",),
        fixed={"role": "lead"},
    ),
    Intent(
        "who-helps-a-task",
        "units-of-task",
        cue(COOPERATE),
        "编制总体发展规划由哪些单位配合?",
        "Who cooperates on 编制总体发展规划?",
        needs=("task",),
        takes=("document",),
        fixed={"role": "cooperate"},
    ),
    Intent(
        "who-does-a-task",
        "units-of-task",
        cue(rf"{WHO}|{RESPONSIBLE}|单位|部门|分工"),
        "编制总体发展规划由谁负责?",
        "Who is responsible for 编制总体发展规划?",
        needs=("task",),
        takes=("document",),
    ),
)
