"""Which department of a province, city or county a subject belongs to, in the standard names of China's governments.

Knows subjects as sites classify documents by them. Must not know documents. Names follow the reform of 2018.
"""

# Words of the subject, stem of the name, its ending in a province, its ending in a city or county.
_DEPARTMENTS = (
    (("科技", "科学技术", "科学"), "科学技术", "厅", "局"),
    (("教育",), "教育", "厅", "局"),
    (("工业", "信息化", "工信", "经信", "产业"), "工业和信息化", "厅", "局"),
    (("公安", "治安"), "公安", "厅", "局"),
    (("民政", "社会救助", "养老"), "民政", "厅", "局"),
    (("司法", "法制", "普法"), "司法", "厅", "局"),
    (("财政", "预算", "决算"), "财政", "厅", "局"),
    (("人力资源", "人社", "就业", "社会保障", "劳动"), "人力资源和社会保障", "厅", "局"),
    (("自然资源", "国土", "土地", "矿产", "测绘"), "自然资源", "厅", "局"),
    (("生态环境", "环境保护", "环保", "环境"), "生态环境", "厅", "局"),
    (("住房", "城乡建设", "住建", "建设", "房地产"), "住房和城乡建设", "厅", "局"),
    (("交通", "公路", "水运"), "交通运输", "厅", "局"),
    (("水利", "防汛", "水务"), "水利", "厅", "局"),
    (("农业", "农村", "畜牧", "渔业", "乡村振兴"), "农业农村", "厅", "局"),
    (("商务", "商贸", "外贸", "外资"), "商务", "厅", "局"),
    (("文化", "旅游", "文旅", "文物"), "文化和旅游", "厅", "局"),
    (("卫生", "健康", "医疗卫生", "医药卫生"), "卫生健康", "委员会", "委员会"),
    (("退役军人", "双拥"), "退役军人事务", "厅", "局"),
    (("应急", "安全生产"), "应急管理", "厅", "局"),
    (("审计",), "审计", "厅", "局"),
    (("发展改革", "发改", "宏观经济", "价格"), "发展和改革", "委员会", "委员会"),
    (("民族", "宗教"), "民族宗教事务", "委员会", "局"),
    (("国资", "国有资产"), "国有资产监督管理", "委员会", "委员会"),
    (("市场监管", "工商", "质监", "食品药品", "质量监督"), "市场监督管理", "局", "局"),
    (("医疗保障", "医保"), "医疗保障", "局", "局"),
    (("统计",), "统计", "局", "局"),
    (("体育",), "体育", "局", "局"),
    (("林业", "园林"), "林业", "局", "局"),
    (("粮食", "物资储备"), "粮食和物资储备", "局", "局"),
    (("广播电视", "广电"), "广播电视", "局", "局"),
    (("药品监管", "药品"), "药品监督管理", "局", "局"),
    (("知识产权", "专利"), "知识产权", "局", "局"),
    (("信访",), "信访", "局", "局"),
    (("外事",), "外事", "办公室", "办公室"),
)

PROVINCES = (
    *(
        f"{name}省"
        for name in ("河北", "山西", "辽宁", "吉林", "黑龙江", "江苏", "浙江", "安徽", "福建", "江西", "山东", "河南")
    ),
    *(f"{name}省" for name in ("湖北", "湖南", "广东", "海南", "四川", "贵州", "云南", "陕西", "甘肃", "青海", "台湾")),
    *(
        "北京市",
        "天津市",
        "上海市",
        "重庆市",
        "内蒙古自治区",
        "广西壮族自治区",
        "西藏自治区",
        "宁夏回族自治区",
        "新疆维吾尔自治区",
    ),
)


def department(subject: str, *, provincial: bool) -> str | None:
    """The department that a subject such as 科技 belongs to, without its place: 科学技术厅; None if none is known."""
    for words, stem, in_province, elsewhere in _DEPARTMENTS:
        if any(word in subject for word in words):
            return stem + (in_province if provincial else elsewhere)
    return None


def province_named_most(text: str) -> str | None:
    """The province that a text names most often, in full: 湖北省; None if it names none."""
    counts = [(text.count(name[:3] if name[:3] in ("黑龙江", "内蒙古") else name[:2]), name) for name in PROVINCES]
    best = max(counts, key=lambda pair: pair[0])
    return best[1] if best[0] else None
