"""Chinese surnames, and what a personal name looks like. Knows names only; must not know rosters or posts."""

from functools import lru_cache

_SINGLE = (
    "王李张刘陈杨黄赵周吴徐孙马胡朱郭何罗高林郑梁谢唐许冯宋韩邓彭曹曾田萧潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔"
    "谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文施洪辛"
    "肖季鲁葛柯翁盛牛岳齐符梅庄温樊毕聂章焦欧颜关倪耿纪鲍舒殷左凌巫骆应厉祝喻柳安管申路游麦甘裴解屈翟宁房尤全费"
    "卓单苗詹包司伍宗俞涂连项霍阮谷窦瞿冉古苟娄车桑成蒲苑牟童甄穆臧景尚卜邢华边简阳匡卫阎褚柴岑池储丛党狄刁邸"
    "都端鄂封扶傅干郜戈巩勾官桂国海杭和贺弘扈花怀宦惠姬吉计冀暨蹇荆井鞠阚亢寇蒯邝况来蓝郎劳乐冷理栗利廉练良"
    "蔺占隆鹿禄栾麻满茅蒙米宓糜闵明缪慕南能年宁农区沙帅水宿遂谈檀滕佟仝危隗位蔚邬仵郗席洗冼相胥宣荀鄢言晏燕仰"
    "尧伊银印雍郁尉元员苑云恽宰展仉战湛兆支仲竺诸卓禹虞豆庞逄敬达买阿木那沃山哈热宫衣初矫佘佟仝冀楚艾鹏敖丘"
    "冒么亓楼滑浦承戎璩濮阙鞠巢蒯隋仓晁谌种帖芮昝查邰钮羊凤鲜董兰芦祁靳曲柏饶戚晋盖奚屠商迟仇嵇卞原粟幸荣揭"
    "操訾茹逯綦代薄强时辜修朴贝苍禚呙芶泮郏淦粘戢皮卿府虢裘伏束郦庾桓佴谯笪漆苌睢雒眭庹酆丰"
    "缑毋禤莘郇郤镡阴隽骞闻钦钭贲邴羿弓乜权折"
)
SURNAMES = frozenset(_SINGLE)
COMPOUND = frozenset(
    [
        "欧阳",
        "上官",
        "司马",
        "司徒",
        "诸葛",
        "夏侯",
        "皇甫",
        "尉迟",
        "公孙",
        "慕容",
        "令狐",
        "端木",
        "东方",
        "南宫",
        "独孤",
        "宇文",
        "长孙",
        "轩辕",
        "呼延",
        "闻人",
        "拓跋",
        "太史",
        "百里",
    ]
)
# Characters that offices and their titles are made of, and that stand in no given name next to a title.
_OFFICE = frozenset("委局部厅办处会院站所队股省市县区镇乡党政协组副总室长各等任员书记府州的和及与、,兼机关单位由管")
# Of these, what given names have as well: in the middle (周长奎, 李书文), or at the end (王德政).
_MIDDLE = frozenset("长书会和政党镇州关记协")
_END = frozenset("政州会")
# What makes a meeting or an association of 会, not a given name: 董事会, 农学会.
_MEETING = frozenset("事务代商协联大年分总理例全工国展审议盟教晚公社际部基促急员组政团堂都")
_LEARNED = frozenset("农林水石金史管")
_NO_MIDDLE = frozenset(
    [
        "党政",
        "林长",
        "区长",
        "关长",
        "连长",
        "水政",
        "林政",
        "农会",
        "国会",
        "区会",
        "宗和",
        "农政",
        "国政",
        "区政",
        "区党",
        "国党",
        "都会",
        "安和",
    ]
)
_LONGEST = 3  # characters of most names
# Words that begin with a surname's character and stand before titles without being names.
_COMMON = (
    "严肃 严格 高效 高度 任何 方面 安全 常务 于是 经济 经营 成立 成为 成果 时间 时任 "
    "常任 曾任 江河 林业 金融 农业 石油 水利 牛羊 马上 项目 文化 文明 文物 明确 路长 "
    "和谐 温暖 单独 应急 全国 国家 海洋 平安 党风 党建 党群 包括 包含 "
    "国务 年级 年度 年轻 年终 初一 初二 初三 高一 高二 高三 "
    "代表 代理 代建 商务 商会 商贸 商业 原则 原因 强化 时限 时代 时效 车间 薄弱 晋级 晋升 管理 幸福 荣誉 操作 董事 "
    "区级 区直 区属 区内 区域 国内 国有 国资 权责 权限 权力 权益 折旧 折算 折合 "
    # A department of a district, cut before 局 or 分局.
    "区公安 区财政 区民政 区司法 区教育 区交通 区商务 区水务 区水利 区应急 区统计 区审计 区人社 区住建 区卫健 "
    "区城管 区农业 区文旅"
)
_WORDS = frozenset(_COMMON.split())


def could_be_name(words: str) -> bool:
    """Whether the words could be the name of anyone, where a table or a line says that a name stands there."""
    bare = words.replace("·", "")
    if 2 <= len(bare) <= 3 and bare[0] in SURNAMES and bare[-1] not in _OFFICE and bare not in _WORDS:
        return True
    return 2 <= len(bare) <= 12 and all("一" <= char <= "龥" for char in bare) and not _OFFICE & set(bare)


def is_whole_name(words: str) -> bool:
    """Whether words that stand by themselves are a name; then it may end in 和, which joins names elsewhere."""
    return looks_like_name(words) or (len(words) == _LONGEST and words[-1] == "和" and looks_like_name(words[:-1]))


@lru_cache(maxsize=4096)
def looks_like_name(words: str) -> bool:
    """Whether the words could be a person's full name: a known surname and one or two characters, or a name with ·."""
    if not all("一" <= char <= "龥" or char == "·" for char in words) or words in _WORDS or words.startswith("全体"):
        return False
    if "·" in words:
        return all(2 <= len(part) <= 8 for part in words.split("·")) and not _OFFICE & set(words)
    if words[:2] in COMPOUND:
        return 3 <= len(words) <= 4 and not _OFFICE & set(words[2:])
    return 2 <= len(words) <= 3 and words[0] in SURNAMES and _is_given(words)


def _is_given(words: str) -> bool:
    """Whether a given name stands behind the surname, and no office: 周长奎, 李政, 王学会, not 林长制."""
    if words[0] in "初高" and words[1] in "一二三" and words[2:] in ("年", "全", "级", "各"):
        return False  # 初一年级
    office = [char for char in words[1:] if char in _OFFICE]
    if words[-1] == "会" and (words[-2] in _MEETING or (words[-2] == "学" and words[0] in _LEARNED)):
        return False
    if not office or words[:2] in _NO_MIDDLE or len(office) > 1:
        return not office
    return words[-1] in _END or (len(words) == 3 and words[1] in _MIDDLE and not words.endswith("制"))
