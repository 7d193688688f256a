"""Syllables that lose their tone in speech because of what they do in the sentence, not because of the word they stand in."""

Words = list[tuple[str, str]]

# 里 and 上 behind a noun say where, and are light; in these they are a measure, a direction or half of an adverb.
FULL_PLACES = frozenset("哪里 公里 英里 海里 百里 千里 万里 以上 之上 马上 线上 如上 同上 楼上 海上 世上 至上 向上".split())
# 过 behind a verb says that it has happened, and is light; in these it belongs to the verb.
FULL_PAST = frozenset("经过 通过 超过 难过 不过 路过 度过 错过 越过 放过 绕过 悔过 透过 胜过 信得过".split())
FULL_PIECES = frozenset("整个 各个 逐个 挨个 个个".split())
# 换个人, 报个数: cut as if they were one word, behind a verb that takes a piece of something.
LOOSE_PIECES = frozenset("个人 个位 个数 个头".split())
TAKES_PIECE = frozenset("换报找来叫派打占问留有给")
# What can or cannot be done: 看不清, 进不去. The 不 between is light.
RESULTS = frozenset("了到出起下上来去进过住着懂清准好完动开掉全见得齐够惯通定成")
# Done a little: 想想, 找找.
DOUBLED = frozenset("想找走看试听说问讲写查翻聊谈算管谢")


def light_words(words: Words, before: list[str], syllables: list[str], settled: frozenset[int]) -> None:
    """Makes light in place what is light. `before` are the syllables as the dictionary has them."""
    at = 0
    for number, (word, pos) in enumerate(words):
        last = at + len(word) - 1
        ahead = words[number - 1] if number > 0 else ("", "")
        after = words[number + 1][0][:1] if number + 1 < len(words) else ""
        if _says_where(word, pos, ahead):
            _lighten(last, before, syllables, settled)
        if _has_happened(word, ahead, after):
            _lighten(last, before, syllables, settled)
        for place in _pieces(word, ahead):
            _lighten(at + place, before, syllables, settled)
        if len(word) == 2 and word[0] == word[1] and word[0] in DOUBLED:
            lifted = before[at][-1] == "3" and at not in settled
            _lighten(last, before, syllables, settled)
            if lifted:
                syllables[at] = syllables[at][:-1] + "2"
        at += len(word)
    _cannot(words, before, syllables, settled)


def _says_where(word: str, pos: str, ahead: tuple[str, str]) -> bool:
    if word[-1] not in "里上" or word in FULL_PLACES:
        return False
    if len(word) > 1:
        return pos[:1] in "nsfrtv"
    # Alone at the head of a stretch it follows letters or a quotation: the app's {A P P}里.
    return (ahead[0] == "" and word == "里") or (pos[:1] in "fv" and ahead[1][:1] in "nrsvq" and ahead[0] != "")


def _has_happened(word: str, ahead: tuple[str, str], after: str) -> bool:
    if word[-1] != "过" or after in ("来", "去") or word in FULL_PAST:
        return False
    if len(word) > 1:
        return word[-2] not in "不得"
    return ahead[1][:1] in "va" and ahead[0][-1:] not in "不得"


def _pieces(word: str, ahead: tuple[str, str]) -> list[int]:
    if word in LOOSE_PIECES:
        return [0] if ahead[0] in TAKES_PIECE else []
    if word in FULL_PIECES:
        return []
    return [i for i, character in enumerate(word) if character == "个" and (i > 0 or len(word) == 1 or word == "个月")]


def _cannot(words: Words, before: list[str], syllables: list[str], settled: frozenset[int]) -> None:
    text = "".join(word for word, _ in words)
    kinds = [pos for word, pos in words for _ in word]
    starts = [i == 0 for word, _ in words for i in range(len(word))]
    for at in range(1, len(text) - 1):
        if text[at] != "不":
            continue
        same = text[at - 1] == text[at + 1]
        able = text[at + 1] in RESULTS and kinds[at - 1][:1] == "v" and text[at - 1] not in "是要会能可想该让肯敢怕有"
        # 从来不出去 is a plain not: what can or cannot be done follows its verb at once.
        if same or (able and not (starts[at] is False and kinds[at][:1] == "d")):
            _lighten(at, before, syllables, settled)


def _lighten(at: int, before: list[str], syllables: list[str], settled: frozenset[int]) -> None:
    if at in settled or syllables[at][-1] == "5":
        return
    # A light syllable lifts no third tone before it: 卡里 is ka3 li5.
    if at > 0 and before[at - 1][-1] == "3" and syllables[at - 1][-1] == "2" and before[at][-1] == "3":
        syllables[at - 1] = before[at - 1]
    syllables[at] = syllables[at][:-1] + "5"
