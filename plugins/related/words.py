"""The words that say what a text is about: single syllables, and pairs of neighbouring ones.

Vietnamese writes a space after every syllable, and most of its words have two: "đuối nước" is one word. Pairs of
neighbours find such words without a dictionary. Tones stay, as they make other words: "bơ" is butter, "bò" an ox.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

# Chosen by hand: the closed classes of Vietnamese grammar (pronouns, prepositions, conjunctions, particles, numerals,
# classifiers, verbs of being and aspect), then what nearly every notice of an office says.
STOP_WORDS = frozenset(
    """
    ai anh bà chị chúng cô em họ mình nó ông ta tôi nhau này ấy đó đây kia nào gì đâu sao
    à ạ cho của do để đến tới từ tại trong ngoài trên dưới trước sau giữa bên cạnh theo bằng qua ra vào lên xuống về ở
    và với hay hoặc nhưng mà thì là nên vì nếu tuy dù như khi lúc cùng rồi còn cũng lại chỉ
    có không chưa đã đang sẽ sắp vẫn vừa được bị phải cần hãy đừng rất quá hơn nhất thêm nữa thế thôi
    một hai ba bốn năm sáu bảy tám chín mười mươi trăm nghìn triệu tỷ đồng phần nửa mỗi mọi các những vài nhiều ít cả
    từng cái chiếc con việc người nơi chỗ bài
    ngày tháng giờ phút sáng chiều tối tuần lần đầu cuối mới cũ nay hôm
    huyện xã thị trấn phường ấp khu phố tỉnh dân
    """.split()
)
# The two ways to place a tone: "hoà" and "hòa" are one word.
_TONES = tuple(
    zip(
        "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy".split(),
        "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ".split(),
        strict=True,
    )
)
_BREAK = re.compile(r"[^\w\s]+")


def spelled(text: str) -> str:
    """Give `text` in lower case and one spelling: syllables and figures between spaces, "." for a break."""
    return f" {' '.join(map(_spelled, text.lower().split()))} "


@cache  # a language has few words, an archive millions of them
def _spelled(word: str) -> str:
    for old, new in _TONES:
        word = word.replace(old, new)
    return _BREAK.sub(" . ", word)


def telling(text: str) -> list[str]:
    """Give the syllables of a text that is as `spelled` gives it; "" for each break, figure and stop word."""
    return list(map(_telling, text.split()))


@cache
def _telling(word: str) -> str:
    return word if word.isalpha() and word not in STOP_WORDS else ""


def words_of(syllables: list[str]) -> set[str]:
    """Give the syllables that tell something."""
    return set(filter(None, syllables))


def pairs_of(syllables: list[str]) -> set[str]:
    """Give the pairs of neighbouring syllables, "đuối nước"; none reaches over a break, a figure or a stop word."""
    return {f"{one} {two}" for one, two in pairwise(syllables) if one and two}
