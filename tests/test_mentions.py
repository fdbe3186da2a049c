"""Labs, facilities, platforms and projects that a text names, in invented words."""

import pytest

from graph.model.facts import Mention
from loaders.extract import extract
from loaders.read import read_bytes

TITLE = "青州市人民政府关于加快建设科技强市的实施意见\n"


def named(words: str) -> tuple[Mention, ...]:
    return extract(read_bytes("plan", (TITLE + words).encode("utf-8"))).mentions


NAMES = [
    ("加快推进青石山实验室、白沙湖实验室等2大海东实验室建设。", "lab青石山实验室 lab白沙湖实验室"),
    ("推进深地引力探测、海洋声学成像等4个设施建设。", "facility深地引力探测 facility海洋声学成像"),
    (
        "推进青州智能纺织创新中心和国家海洋装备创新中心建设。",
        "platform青州智能纺织创新中心 platform国家海洋装备创新中心",
    ),
    ("以月牙岛科学城为核心，规划建设青江科创大走廊。", "project月牙岛科学城 project青江科创大走廊"),
    ("决定成立青州海洋产业园（西区）开发委员会。", "project青州海洋产业园（西区）"),
    ("支持临港区建设国家海洋人才与创新基地。", "platform国家海洋人才与创新基地"),
    ("提升中国高校（青州）科技成果转化中心作用。", "platform中国高校（青州）科技成果转化中心"),
    ("设立总规模50亿元的青州基金。", "platform青州基金"),
    ("建好青州深海资源库，扶持青州海洋技术创新中心。", "facility青州深海资源库 platform青州海洋技术创新中心"),
    ("支持青石生物重组人干扰素攻关工程建设项目。", "project青石生物重组人干扰素攻关工程建设项目"),
    ("加快“三江六岸”青江科创大走廊规划。", "project青江科创大走廊"),
    ("南部以月牙岛未来城为中心，集聚企业。", "project月牙岛未来城"),
    ("实施青州市海藻制剂产业化。", "project青州市海藻制剂产业化"),
    ("推进大科学装置集群，扩建深海观测设施。", "facility深海观测设施"),
    ("园区沿青江科创大走廊布局。", "project青江科创大走廊"),
]
NOTHING = [
    "建设一批重点实验室和创新平台。",
    "加强基础设施建设，实施重大科技创新项目。",
    "支持青石工业园区、临港科技园区发展。",
    "责任单位：市大数据中心、市创新中心",
    "周明远副市长带队赴部委汇报海洋科技创新中心工作。",
    "青州市紧扣科技创新中心定位。",
    "组建7家海东实验室，依托海东实验室整合资源。",
    "积极推进实验室建设，统筹将其纳入大走廊规划。",
    "港口等发展枢纽、心脏等领域国家临床医学研究中心。",
    "提升园区承载能力和科技创新平台。",
    "完善充电设施，修复灌溉设施，新建冷藏保鲜、集中育苗等设施。",
    "缴纳医保基金，关闭宠物交易市场，搞好菌种研发和产业化。",
    "培育企业+合作社+基地，建设数字经济产业园、实训基地。",
    "湖北实验室建设有新进展。",
]


@pytest.mark.parametrize(("words", "expected"), NAMES, ids=[words for words, _ in NAMES])
def test_a_name_is_cut_out_of_its_sentence(words: str, expected: str) -> None:
    assert " ".join(one.kind + one.name for one in named(words)) == expected


@pytest.mark.parametrize("words", NOTHING)
def test_general_words_name_nothing(words: str) -> None:
    assert named(words) == ()


def test_the_members_of_a_list_know_what_the_list_calls_them() -> None:
    assert {one.collective for one in named(NAMES[0][0])} == {"2大海东实验室"}
