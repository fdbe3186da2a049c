"""What the questions that are counted over answer on the small graph made by hand."""

N = None
# Question, parameters, columns that are looked at, rows.
COUNTING: list[tuple[str, dict[str, str], str, list[tuple[object, ...]]]] = [
    (
        "days-by-document",
        {"document": "plan-2023"},
        "document dated until starts",
        [("plan-2023", "2023-03-23", "2023-05-31", ["", "", ""])],
    ),
    (
        "days-by-document",
        {"year": "2024"},
        "document until task_ids deadlines",
        [("reply-2024", N, ["task:4"], [""])],
    ),
    (
        "roles-by-unit",
        {},
        "role derived id task_ids",
        [
            ("responsible", N, "group:plan-2023:各区人民政府", ["task:1"]),
            ("lead", "first-unit-leads", "unit:drc", ["task:2"]),
            ("responsible", N, "unit:fin", ["task:1"]),
            ("lead", N, "unit:hs-sti", ["task:4"]),
            ("cooperate", N, "unit:sti", ["task:2"]),
            ("lead", N, "unit:sti", ["task:1"]),
            ("lead", N, "unit:stib", ["task:4"]),
            ("cooperate", N, "unit:wuchang", ["task:3"]),
        ],
    ),
    (
        "roles-in-documents",
        {"document": "plan-2023"},
        "role derived id task_ids",
        [
            ("responsible", N, "group:plan-2023:各区人民政府", ["task:1"]),
            ("lead", "first-unit-leads", "unit:drc", ["task:2"]),
            ("responsible", N, "unit:fin", ["task:1"]),
            ("cooperate", N, "unit:sti", ["task:2"]),
            ("lead", N, "unit:sti", ["task:1"]),
            ("cooperate", N, "unit:wuchang", ["task:3"]),
        ],
    ),
    (
        "units-and-collectives",
        {},
        "unit kind collective via member_by id",
        [
            ("各区人民政府", N, "yes", N, N, "group:plan-2023:各区人民政府"),
            ("湖北实验室", N, "yes", N, N, "group:plan-2023:湖北实验室"),
            ("市发展改革委", "Bureau", "no", N, N, "unit:drc"),
            ("市财政局", "Bureau", "no", N, N, "unit:fin"),
            ("市科技局", "Bureau", "no", N, N, "unit:hs-sti"),
            ("议案办理领导小组", "LeadingGroup", "no", N, N, "unit:lg"),
            ("市科技局", "Bureau", "no", N, N, "unit:sti"),
            ("市科技创新局", "Bureau", "no", N, N, "unit:stib"),
            ("武昌区人民政府", "District", "no", "各区人民政府", "districts-of-place", "unit:wuchang"),
        ],
    ),
]
