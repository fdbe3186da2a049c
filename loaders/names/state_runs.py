"""Names of organs of the state that ran into each other in a list: 财政部教育部水利部.

Knows which names there are from the packaged table. Must not know separators, nor other names.
"""

from functools import lru_cache

from graph.units.tables import state_organs

_SHORTEST, _LONGEST = 3, 24  # characters of a name
_SHORTEST_RUN = 6
_MINISTRY_ENDS = ("部", "委", "署", "会", "总局", "集团", "公司")
_OF_THE_STATE = ("国家", "国务院", "中国", "中央", "全国")


@lru_cache(maxsize=4096)  # documents give the same lists again and again
def run_cuts(words: str) -> tuple[int, ...]:
    """Where one name ends and the next begins, if the words are nothing but two or more names; else none."""
    if len(words) < _SHORTEST_RUN or state_organs(words):
        return ()
    behind: dict[int, tuple[int, ...]] = {len(words): ()}  # from an offset on, where further names begin
    for start in range(len(words) - _SHORTEST, -1, -1):
        for end in behind:
            if _SHORTEST <= end - start <= _LONGEST and _may_stand(words[start:end], first=start == 0):
                behind[start] = (end, *behind[end])
                break
    return behind.get(0, ())[:-1]


def _may_stand(name: str, *, first: bool) -> bool:
    """Whether a name may stand there: behind a ministry 文物局 may be a part of it, 国家文物局 is none."""
    sure = first or name.endswith(_MINISTRY_ENDS) or name.startswith(_OF_THE_STATE)
    return sure and bool(state_organs(name))
