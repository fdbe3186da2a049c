"""What questions about a unit and all that stands beside it answer on the small graph made by hand."""

N = None
# Question, parameters, columns that are looked at, rows.
CASES: list[tuple[str, dict[str, str], str, list[tuple[object, ...]]]] = [
    (
        "assignments-beside-unit",
        {"units": "武昌区人民政府"},
        "role unit via number until",
        [
            ("lead", "市科技局", N, "一(一)1", "2023-05-31"),
            ("responsible", "各区人民政府", N, "一(一)1", "2023-05-31"),
            ("responsible", "市财政局", N, "一(一)1", "2023-05-31"),
            ("responsible", "武昌区人民政府", "各区人民政府", "一(一)1", "2023-05-31"),
            ("cooperate", "武昌区人民政府", N, "一(二)1", "2023-05-31"),
        ],
    ),
    ("assignments-beside-unit", {"units": "武昌区人民政府", "year": "2024"}, "role", []),
    (
        "calendar-of-units",
        {"units": "市财政局"},
        "due every kind what who role start",
        [
            ("2023-12-31", N, "task", "编制走廊规划", "市科技局", "lead", 100),
            ("2023-12-31", N, "task", "编制走廊规划", "各区人民政府", "responsible", 100),
            ("2023-12-31", N, "task", "编制走廊规划", "市财政局", "responsible", 100),
            (N, "month", "obligation", "报送信息", "市财政局", "owes", 107),
        ],
    ),
    ("calendar-of-units", {"units": "市财政局", "until": "2023-11-30"}, "due kind", [(N, "obligation")]),
    (
        "calendar",
        {"since": "2023-06-01", "until": "2023-06-30"},
        "due kind",
        [("2023-06-30", "obligation"), (N, "obligation")],
    ),
    (
        "collectives-beside-unit",
        {"units": "市财政局"},
        "collective document member_by",
        [("各区人民政府", "plan-2023", N), ("湖北实验室", "plan-2023", N)],
    ),
    (
        "collectives-beside-unit",
        {"units": "武昌区人民政府"},
        "collective member_by",
        [("各区人民政府", "districts-of-place"), ("湖北实验室", N)],
    ),
    ("documents", {"year": "2024"}, "document tasks", [("reply-2024", 1)]),
    ("documents", {"document": "plan-2023"}, "document tasks targets", [("plan-2023", 3, 2)]),
]
