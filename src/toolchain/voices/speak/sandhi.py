"""Tones as they change in speech: third tones in a row, 一, 不, and the neutral tone."""

from misaki.tone_sandhi import ToneSandhi

from light import Words, light_words

# Words the library makes light at the end and today's standard does not.
FULL_TONE = frozenset(
    "分析 计划 介绍 幸福 报复 位置 刺激 逻辑 费用 编辑 佩服 大人 不由 下水 一辈 两口 特务 困难 意识 熟悉 父亲 母亲 大意 地道"
    " 干事 开通 玫瑰 凤凰 蜡烛 吉他 咖喱 荒唐 照顾 烧饼 月饼 世故 实在 电子 小伙".split()
)
# And one it leaves with its tone.
LIGHT_END = frozenset({"岁数"})
PLACES = frozenset("以上 以下 上下 线上 线下 之上 之下 如下 如上".split())
TIMES = frozenset("早上 晚上".split())
DIGITS = frozenset("零一二三四五六七八九幺〇")
NUMERALS = DIGITS | frozenset("十百千万亿两")
# Before these a 不 in the middle is no "can or cannot" (看不懂) but a plain not.
PLAIN_NOT = frozenset("并也而还可从绝要都才就决毫")
# 儿 in these is a child and a syllable of its own; everywhere else at the end of a word it colours the one before.
CHILD = ("女儿", "婴儿", "幼儿", "孤儿", "少儿", "胎儿", "健儿", "新生儿", "患儿", "育儿", "托儿", "孙儿", "男儿")


class _Sandhi(ToneSandhi):
    """The library's rules, without its habit of making every 地 and 的 at the end of a word light (当地, 目的)."""

    def __init__(self) -> None:
        super().__init__()
        self.must_neural_tone_words = (self.must_neural_tone_words - FULL_TONE) | LIGHT_END

    def _neural_sandhi(self, word: str, pos: str, finals: list[str]) -> list[str]:
        if len(word) > 1 and (word[-1] in "的地得滴" or word in PLACES):
            return finals
        if word in TIMES:
            return [finals[0], _toned(finals[1], 5)]
        light = super()._neural_sandhi(word, pos, list(finals))
        # 洗洗, 走走: the light one was a third tone, and still lifts the one before it.
        if len(word) == 2 and word[0] == word[1] and pos[0] == "v" and finals[0][-1] == "3" and light[1][-1] == "5":
            light[0] = _toned(light[0], 2)
        return light

    def _bu_sandhi(self, word: str, finals: list[str]) -> list[str]:
        if len(word) == 3 and word[1] == "不" and word[0] in PLAIN_NOT:
            return [finals[0], _toned(finals[1], 2 if finals[2][-1] == "4" else 4), finals[2]]
        return super()._bu_sandhi(word, finals)


_rules = _Sandhi()


def spoken_tones(words: Words, syllables: list[str], settled: frozenset[int]) -> list[str]:
    """The syllables of a stretch without a pause, in pinyin, with the tones they are spoken with.

    `settled` are the places whose reading the line gives: only a third tone before a third tone still changes there.
    """
    result = list(syllables)
    at = 0
    for word, pos in _rules.pre_merge_for_modify(list(words)):
        places = range(at, at + len(word))
        changed = _rules.modified_tone(word, pos or "x", [syllables[i] for i in places])
        for i, syllable in zip(places, changed):
            if i not in settled or (syllables[i][-1] == "3" and syllable[-1] == "2"):
                result[i] = syllable
        at += len(word)
    light_words(words, syllables, result, settled)
    _directions(words, result, settled)
    _ones(words, result, settled)
    _third_tones(words, result)
    _nots(words, result, settled)
    _coloured_ends(words, result, settled)
    return result


def _toned(syllable: str, tone: int) -> str:
    return syllable[:-1] + str(tone)


def _directions(words: Words, syllables: list[str], settled: frozenset[int]) -> None:
    """转过去: the 去 that says where to is light, also where the words are cut 转过 and 去."""
    text = "".join(word for word, _ in words)
    at = 0
    for word, _ in words:
        if word in ("来", "去") and at > 1 and text[at - 1] in "上下进出回过起" and at not in settled:
            syllables[at] = _toned(syllables[at], 5)
        at += len(word)


def _ones(words: Words, syllables: list[str], settled: frozenset[int]) -> None:
    """一 inside a number changes before 百 千 万 亿 and nowhere else: yi4 bai3 yi1 shi2 yi1."""
    text = "".join(word for word, _ in words)
    for at, character in enumerate(text):
        if character != "一" or at in settled:
            continue
        before, after = text[at - 1 : at], text[at + 1 : at + 2]
        if after and after in "百千万亿":
            syllables[at] = "yi4" if after in "百千" else "yi2"
        elif (before and before in NUMERALS) or (after and after in DIGITS):
            syllables[at] = "yi1"


def _third_tones(words: Words, syllables: list[str]) -> None:
    """Third tones left side by side: within a word always; between words where one of them is a single syllable, or a verb
    or pronoun leans on what follows (没有理赔, 自己手机). What stands still before it is told (系统 | 显示) keeps its tone."""
    kinds = [(number, len(word), pos) for number, (word, pos) in enumerate(words) for _ in word]
    for at in range(len(syllables) - 1):
        if syllables[at][-1] != "3" or syllables[at + 1][-1] != "3":
            continue
        (number, length, pos), (other, others, _) = kinds[at], kinds[at + 1]
        if number == other or min(length, others) == 1 or pos[:1] in "vr":
            syllables[at] = _toned(syllables[at], 2)


def _nots(words: Words, syllables: list[str], settled: frozenset[int]) -> None:
    """不 before a fourth tone, also where the words are cut between the two: 从来不 | 让."""
    text = "".join(word for word, _ in words)
    for at, character in enumerate(text[:-1]):
        if character == "不" and at not in settled and syllables[at] == "bu4" and syllables[at + 1][-1] == "4":
            syllables[at] = "bu2"


def _coloured_ends(words: Words, syllables: list[str], settled: frozenset[int]) -> None:
    text = "".join(word for word, _ in words)
    at = -1
    for word, _ in words:
        at += len(word)
        if text[at] == "儿" and at > 0 and at not in settled and not text[: at + 1].endswith(CHILD):
            syllables[at] = "r5"
