"""What every question answers on the small graph made by hand, and in which order."""

from tests.small_graph import SCIENCE, WUHAN

N = None
# Question, parameters, columns that are looked at, rows.
CASES: list[tuple[str, dict[str, str], str, list[tuple[object, ...]]]] = [
    (
        "assignments",
        {"document": "plan-2023"},
        "role unit kind collective via derived member_by number deadline dated",
        [
            ("lead", "市科技局", "Bureau", "no", N, N, N, "一(一)1", "2023-12-31", "2023-03-23"),
            ("responsible", "各区人民政府", N, "yes", N, N, N, "一(一)1", "2023-12-31", "2023-03-23"),
            ("responsible", "市财政局", "Bureau", "no", N, N, N, "一(一)1", "2023-12-31", "2023-03-23"),
            (
                *("responsible", "武昌区人民政府", "District", "no", "各区人民政府", N, "districts-of-place"),
                *("一(一)1", "2023-12-31", "2023-03-23"),
            ),
            ("lead", "市发展改革委", "Bureau", "no", N, "first-unit-leads", N, "一(一)2", N, "2023-03-23"),
            ("cooperate", "市科技局", "Bureau", "no", N, N, N, "一(一)2", N, "2023-03-23"),
            ("cooperate", "武昌区人民政府", "District", "no", N, N, N, "一(二)1", N, "2023-03-23"),
        ],
    ),
    (
        "assignments",
        {"year": "2024"},
        "unit task",
        [("市科技局", "建设中试平台二期"), ("市科技创新局", "建设中试平台二期")],
    ),
    (
        "collectives",
        {},
        "collective unit derived",
        [("各区人民政府", "武昌区人民政府", "districts-of-place"), ("湖北实验室", N, N)],
    ),
    (
        "documents",
        {"place": "武汉"},
        "document kind issued_on tasks targets",
        [("plan-2023", "plan", "2023-03-23", 3, 2)],
    ),
    ("documents", {}, "document tasks", [("reply-2024", 1), ("plan-2023", 3)]),
    (
        "due",
        {"since": "2023-05-01", "until": "2023-07-01"},
        "due every kind what who via to",
        [
            ("2023-05-31", N, "phase", "部署阶段", N, N, N),
            ("2023-06-30", N, "obligation", "报送小结", "各区人民政府", "各区人民政府", "市政府办公厅"),
            (N, "month", "obligation", "报送信息", "市财政局", N, N),
        ],
    ),
    (
        "due",
        {"since": "2023-12-01"},
        "due kind what who start",
        [
            ("2023-12-31", "target", "中试平台", "市发展改革委", 22),
            ("2023-12-31", "task", "编制走廊规划", "市科技局", 100),
            (N, "obligation", "报送信息", "市财政局", 107),
        ],
    ),
    (
        "group-members",
        {"group": "议案"},
        "role official unit title posts start",
        [("组长", "林知远", N, N, ["市科技局局长"], 40), ("成员", N, "市财政局", "分管负责人", [], 44)],
    ),
    (
        "groups-of-unit",
        {"units": "unit:sti"},
        "group role official title document",
        [("议案办理领导小组", "组长", "林知远", "局长", "plan-2023")],
    ),
    (
        "groups-of-unit",
        {"units": "武汉市财政局"},
        "group role official title",
        [("议案办理领导小组", "成员", N, "分管负责人")],
    ),
    ("group-members", {"role": "组长"}, "official", [("林知远",)]),
    ("group-members", {"year": "2024"}, "official", []),
    ("leading-groups", {"group": "议案"}, "office_at", [("市科技局",)]),
    ("leading-groups", {"group": "防汛"}, "group", []),
    ("leading-groups", {}, "group office_at officials units start", [("议案办理领导小组", "市科技局", 1, 1, 50)]),
    (
        "obligations",
        {"document": "plan-2023"},
        "who what to due every times via",
        [
            ("各区人民政府", "报送小结", "市政府办公厅", "2023-06-30", N, N, "各区人民政府"),
            ("市财政局", "报送信息", N, N, "month", 1, N),
        ],
    ),
    ("officials", {"place": "武汉"}, "official units groups documents", [("林知远", 2, 1, 2)]),
    ("officials-of-unit", {"units": "市发展改革委"}, "official", []),
    ("officials-of-unit", {"units": "武汉市财政局"}, "official title document", [("林知远", "局长", "reply-2024")]),
    ("officials-of-unit", {"units": "武汉市财政局", "title": "局长"}, "official", [("林知远",)]),
    ("officials-of-unit", {"units": "武汉市财政局", "title": "主任"}, "official", []),
    (
        "partners-of-unit",
        {"units": "武汉市财政局"},
        "partner collective tasks leads led documents",
        [("市科技局", "no", 1, 1, 0, 1), ("各区人民政府", "yes", 1, 0, 0, 1)],
    ),
    ("phases", {}, "phase from until start", [("部署阶段", "2023-04-01", "2023-05-31", 60)]),
    (
        "posts-of-official",
        {"official": "林知远"},
        "unit title document issued_on",
        [("市科技局", "局长", "plan-2023", "2023-03-23"), ("市财政局", "局长", "reply-2024", "2024-05-01")],
    ),
    ("predecessors", {"units": "市科技创新局"}, "unit id", [("市科技局", SCIENCE.id)]),
    (
        "shared-tasks",
        {"units": "武汉市财政局", "others": "市发改委"},
        "task",
        [],
    ),
    (
        "shared-tasks",
        {"units": "武汉市财政局", "others": "unit:sti"},
        "role other other_role task",
        [("responsible", "市科技局", "lead", "编制走廊规划")],
    ),
    ("successions", {}, "before after date event", [("市科技局", "市科技创新局", "2024-01-01", "rename")]),
    ("tasks-without-lead", {}, "task responsible", [("开放应用场景", [])]),
    ("targets", {"year": "2023"}, "metric", [("中试平台",), ("生物中试平台",)]),
    ("targets", {"year": "2024"}, "metric", []),
    (
        "targets",
        {},
        "metric comparator value unit deadline part_of task leads",
        [
            ("中试平台", ">=", 20.0, "家", "2023-12-31", N, "建设中试平台", ["市发展改革委"]),
            ("生物中试平台", "=", 5.0, "家", N, "中试平台", N, []),
        ],
    ),
    (
        "seats",
        {},
        "unit group role official title",
        [
            ("市科技局", "议案办理领导小组", "组长", "林知远", "局长"),
            ("市财政局", "议案办理领导小组", "成员", N, "分管负责人"),
        ],
    ),
    ("seats", {"document": "reply-2024"}, "unit", []),
    ("targets", {"metric": "生物"}, "metric", [("生物中试平台",)]),
    (
        "tasks-about",
        {"thing": "珞珈"},
        "thing kind document number task leads",
        [("珞珈实验室", "lab", "plan-2023", "一(一)2", "建设中试平台", ["市发展改革委"])],
    ),
    ("tasks-about", {"thing": "星图", "kind": "project"}, "thing task leads", [("星图工程", N, [])]),
    ("tasks-about", {"thing": "星图", "kind": "lab"}, "thing", []),
    (
        "tasks-led",
        {"units": "市发改委"},
        "unit surface task derived",
        [("市发展改革委", "市发改委", "建设中试平台", "first-unit-leads")],
    ),
    (
        "tasks-of-document",
        {"document": "plan-2023"},
        "number task deadline leads",
        [
            ("一(一)1", "编制走廊规划", "2023-12-31", ["市科技局"]),
            ("一(一)2", "建设中试平台", N, ["市发展改革委"]),
            ("一(二)1", "开放应用场景", N, []),
        ],
    ),
    ("tasks-of-official", {"official": "林知远"}, "role task document", [("牵头领导", "编制走廊规划", "plan-2023")]),
    (
        "tasks-of-unit",
        {"units": "武昌区人民政府"},
        "role via member_by task",
        [
            ("responsible", "各区人民政府", "districts-of-place", "编制走廊规划"),
            ("cooperate", N, N, "开放应用场景"),
        ],
    ),
    ("tasks-of-unit", {"units": "武昌区人民政府", "role": "cooperate"}, "task", [("开放应用场景",)]),
    ("tasks-of-unit", {"units": "武昌区人民政府", "year": "2022"}, "task", []),
    ("things", {"kind": "lab"}, "thing kind surface collective", [("珞珈实验室", "lab", "珞珈实验室", "湖北实验室")]),
    ("namesakes", {}, "official", []),  # tests/test_checking.py has some
    (
        "sightings",
        {"units": "市财政局"},
        "unit place surface document start",
        [("市财政局", WUHAN, "市财政局", "plan-2023", 113), ("市财政局", WUHAN, "武汉市财政局", "reply-2024", 9)],
    ),
    (
        "unit-history",
        {"units": "市科技创新局"},
        "unit relation first_seen last_seen documents succeeded_by date event",
        [
            ("市科技局", "predecessor", "2023-03-23", "2023-03-23", 1, "市科技创新局", "2024-01-01", "rename"),
            ("市科技创新局", "itself", "2024-05-01", "2024-05-01", 1, N, N, N),
        ],
    ),
    (
        "names",
        {"document": "reply-2024"},
        "document surface unit place name",
        [
            ("reply-2024", "市科技局", "unit:hs-sti", "湖北省/黄石市", "市科技局"),
            ("reply-2024", "武汉市科技创新局", "unit:stib", WUHAN, "市科技创新局"),
            ("reply-2024", "武汉市财政局", "unit:fin", WUHAN, "市财政局"),
        ],
    ),
    (
        "unit-names",
        {"units": "市财政局"},
        "unit place surface documents",
        [("市财政局", WUHAN, "市财政局", 1), ("市财政局", WUHAN, "武汉市财政局", 1)],
    ),
    ("units-of-place", {"place": "黄石"}, "unit kind leads tasks", [("市科技局", "Bureau", 1, 1)]),
    ("units-of-place", {"place": "武汉", "kind": "District"}, "unit leads tasks", [("武昌区人民政府", 0, 1)]),
    (
        "units-of-task",
        {"task": "走廊规划"},
        "role unit collective surface",
        [
            ("lead", "市科技局", "no", "市科技局"),
            ("responsible", "各区人民政府", "yes", "各区人民政府"),
            ("responsible", "市财政局", "no", "市财政局"),
        ],
    ),
    ("units-of-task", {"task": "走廊规划", "role": "lead"}, "unit", [("市科技局",)]),
    (
        "units-of-task",
        {"task": "中试平台"},
        "document role unit",
        [
            ("reply-2024", "lead", "市科技局"),
            ("reply-2024", "lead", "市科技创新局"),
            ("plan-2023", "lead", "市发展改革委"),
            ("plan-2023", "cooperate", "市科技局"),
        ],
    ),
]
