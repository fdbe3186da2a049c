"""A generator of documents as governments write them: invented, seeded, in the notations that real ones use.

    python benchmarks/documents.py FOLDER 1000        the same 1,000 text files for the same seed

Sizes, units and forms vary as in published documents; places are real divisions, all else is made up.
"""

import random
import sys
from collections.abc import Iterator
from pathlib import Path

PLACES = (
    *(
        "襄阳市",
        "宜昌市",
        "荆门市",
        "绍兴市",
        "嘉兴市",
        "泰州市",
        "宿迁市",
        "芜湖市",
        "安庆市",
        "赣州市",
        "洛阳市",
        "岳阳市",
    ),
    *(
        "枝江市",
        "当阳市",
        "远安县",
        "兴山县",
        "秭归县",
        "海宁市",
        "桐乡市",
        "泰兴市",
        "沭阳县",
        "无为市",
        "桐城市",
        "于都县",
    ),
    *(
        "瑞金市",
        "栾川县",
        "汨罗市",
        "平江县",
        "华容县",
        "嘉善县",
        "新昌县",
        "嵊州市",
        "宜城市",
        "谷城县",
        "南漳县",
        "钟祥市",
    ),
)
ORGANS = (
    *("发展和改革局", "教育局", "科学技术局", "工业和信息化局", "公安局", "民政局", "司法局", "财政局", "自然资源局"),
    *(
        "人力资源和社会保障局",
        "生态环境局",
        "住房和城乡建设局",
        "交通运输局",
        "水利局",
        "农业农村局",
        "商务局",
        "文化和旅游局",
    ),
    *(
        "卫生健康局",
        "应急管理局",
        "审计局",
        "市场监督管理局",
        "统计局",
        "医疗保障局",
        "林业局",
        "数据局",
        "城市管理局",
        "信访局",
    ),
)
SUBJECTS = (
    *(
        "冷库改造",
        "河道清淤",
        "老旧管网更新",
        "山塘除险",
        "校舍加固",
        "茶园提质",
        "渡口整治",
        "养老驿站建设",
        "林火防控",
    ),
    *("夜间停车挖潜", "秸秆收储", "灯塔工厂培育", "非遗工坊扶持", "村医轮训", "零工市场建设", "桥梁检测", "水库清障"),
)
STEPS = (
    *(
        "摸清底数，建立台账",
        "编制实施细则，明确标准",
        "组织集中排查，限期整改",
        "建设示范点，总结推广经验",
        "完善信息平台，打通数据",
    ),
    *("落实专项经费，加强绩效管理", "开展业务培训，充实基层力量", "建立会商机制，定期研判", "优化办理流程，压减材料"),
)
SURNAMES, GIVEN = "王李张刘陈杨赵黄周吴徐孙", "伟芳敏静强磊洋艳勇杰娟涛明超霞平"
NUMERALS = "一二三四五六七八九十"


def documents(count: int, *, seed: int = 1) -> Iterator[tuple[str, str]]:
    """File name and text of each; the same for the same seed, however many are asked for."""
    for number in range(count):
        chance = random.Random(seed * 1_000_003 + number)
        yield f"plan-{number:06}.txt", _document(chance, number)


def _document(chance: random.Random, number: int) -> str:
    place, subject = chance.choice(PLACES), chance.choice(SUBJECTS)
    year = chance.randint(2019, 2025)
    title = f"{place}{subject}三年行动方案"
    day = f"{year}年{chance.randint(1, 12)}月{chance.randint(1, 28)}日"
    head = (
        f"{place}人民政府办公室关于印发{title}的通知\n\n{place[:1]}政办发〔{year}〕{number % 90 + 1}号\n\n"
        f"各乡镇人民政府、街道办事处，{place[-1]}政府各部门：\n\n"
        f"《{title}》已经{place[-1]}人民政府同意，现印发给你们，请认真组织实施。\n\n"
        f"{place}人民政府办公室\n{day}\n\n{title}\n\n"
    )
    body = "\n".join(_section(chance, place[-1], at) for at in range(min(10, 2 + int(chance.lognormvariate(1, 0.5)))))
    extra = chance.choice((_roster, _table, _schedule))(chance, place[-1], year)
    return f"{head}{body}\n{extra}"


def _section(chance: random.Random, level: str, at: int) -> str:
    """A chapter with numbered measures; all its clauses are written alike, as an author would."""
    clause = chance.choice((_labelled, _verbs, _lines, _sentence))
    measures = [
        f"{number}.推进{chance.choice(SUBJECTS)}。{chance.choice(STEPS)}，{_goal(chance)}。{clause(chance, level)}"
        for number in range(1, 2 + int(chance.lognormvariate(1.2, 0.6)))
    ]
    return "\n".join(
        [f"{NUMERALS[at]}、{chance.choice(('健全', '夯实', '拓展'))}{chance.choice(SUBJECTS)}体系", *measures]
    )


def _goal(chance: random.Random) -> str:
    return chance.choice(
        (
            f"到{chance.randint(2024, 2027)}年底，完成{chance.randint(3, 90)}个",
            f"年底前覆盖率达到{chance.randint(60, 99)}%以上",
            f"新增就业{chance.randint(2, 80) / 10}万人",
            "确保取得实效",
        )
    )


def _units(chance: random.Random, level: str, most: int) -> list[str]:
    return [level + organ for organ in chance.sample(ORGANS, chance.randint(1, most))]


def _labelled(chance: random.Random, level: str) -> str:
    units = _units(chance, level, 5)
    rest = f"；责任单位：{'、'.join(units[1:])}" if units[1:] else ""
    everybody = chance.choice(("", "，各乡镇人民政府"))
    return f"（牵头单位：{units[0]}{rest}{everybody if rest else ''}）"


def _verbs(chance: random.Random, level: str) -> str:
    units = _units(chance, level, 5)
    behind = f"，{'、'.join(units[1:])}等按职责分工负责" if units[1:] else ""
    return f"（{units[0]}牵头{behind}）"


def _lines(chance: random.Random, level: str) -> str:
    until = f"{chance.randint(2024, 2026)}年{chance.randint(1, 12)}月底前"
    return f"\n责任单位：{'、'.join(_units(chance, level, 4))}\n完成时限：{until}"


def _sentence(chance: random.Random, level: str) -> str:
    first, *others = _units(chance, level, 3)
    return f"由{first}会同{'、'.join(others) or level + '委宣传部'}制定年度清单，每季度向{level}政府报送进展。"


def _roster(chance: random.Random, level: str, _year: int) -> str:
    def person() -> str:
        return chance.choice(SURNAMES) + "".join(chance.sample(GIVEN, 2))

    members = "\n".join(f"        {person()}  {unit}副局长" for unit in _units(chance, level, 9))
    leaders = f"组  长：{person()}  {level}长\n副组长：{person()}  副{level}长"
    return f"附件：领导小组组成人员名单\n\n{leaders}\n成  员：{members.strip()}\n"


def _table(chance: random.Random, level: str, year: int) -> str:
    rows = []
    for number in range(1, chance.randint(4, 20)):
        lead, *others = _units(chance, level, 4)
        rows.append(f"{number}\t{chance.choice(STEPS)}\t{lead}\t{'、'.join(others)}\t{year}年{chance.randint(1, 12)}月")
    return "附件：任务分工表\n\n" + "\n".join(["序号\t重点任务\t牵头单位\t配合单位\t完成时限", *rows]) + "\n"


def _schedule(chance: random.Random, _level: str, year: int) -> str:
    first = chance.randint(2, 4)
    return (
        f"十、实施步骤\n（一）动员部署阶段（{year}年{first}月1日至{first}月30日）。制定细则。\n"
        f"（二）集中实施阶段（{year}年{first + 1}月1日至{first + 6}月30日）。逐项推进。\n"
        f"（三）总结提升阶段（{year}年{first + 7}月1日至12月31日）。评估成效。\n"
    )


def write(folder: Path, count: int, *, seed: int = 1) -> int:
    """The documents as files of a folder; how many characters they have in all."""
    folder.mkdir(parents=True, exist_ok=True)
    total = 0
    for name, text in documents(count, seed=seed):
        (folder / name).write_text(text, encoding="utf-8")
        total += len(text)
    return total


if __name__ == "__main__":
    if len(sys.argv) != 3 or not sys.argv[2].isdigit():
        sys.exit("python benchmarks/documents.py FOLDER COUNT")
    print(f"{write(Path(sys.argv[1]), int(sys.argv[2])):,} characters in {sys.argv[2]} documents")
