"""Chinese text to pinyin as it is spoken, and to the phonemes the model knows."""

import logging
import re
from dataclasses import dataclass

import jieba
import jieba.posseg
from misaki.zh import ZHG2P
from pypinyin import Style, lazy_pinyin

from english import letter_names
from marks import Run, Unsayable, chinese_runs
from sandhi import spoken_tones

jieba.setLogLevel(logging.WARNING)

HAN = re.compile(r"[\u3400-\u9fff]")
PIECES = re.compile(r"[\u3400-\u9fff]+|[^\u3400-\u9fff]+")
# What a mark becomes for the model: it knows Western marks, an ellipsis and a dash.
PAUSES = {
    "，": ", ", "、": ", ", "。": ". ", "．": ". ", "！": "! ", "？": "? ", "：": ": ", "；": "; ", "…": "… ", "—": "— ",
    "～": "— ", "（": " (", "）": ") ", "“": " “", "”": "” ", "「": " “", "」": "” ", "『": " “", "』": "” ", "《": " “",
    "》": "” ", "【": " “", "】": "” ", "‘": " “", "’": "” ", "·": " ", "・": " ", " ": " ", "\u3000": " ", "-": " ",
    ",": ", ", ".": ". ", "!": "! ", "?": "? ", ":": ": ", ";": "; ", "(": " (", ")": ") ", '"': " ",
}  # fmt: skip
# Sounds people make: how they are said alone. The dictionary has some without a vowel.
SOUNDS = {
    "嗯": "en4", "唔": "en4", "呣": "mu4", "哼": "heng1", "欸": "ei2", "诶": "ei2", "哟": "yo1", "唷": "yo1", "哦": "o4",
    "噢": "o4", "喔": "o4", "啊": "a4", "呃": "e4", "唉": "ai4", "嗨": "hai1",
}  # fmt: skip
# Asked, not agreed: 嗯？ 啊？ 哦？
ASKED = frozenset("嗯啊哦噢诶欸唔")
# Words of one character whose part of speech settles the reading, and 谁 as it is said.
LIGHT = {("地", "uv"): "de5", ("得", "ud"): "de5", ("着", "uz"): "zhe5", ("过", "ug"): "guo5", ("了", "ul"): "le5"}


@dataclass(frozen=True)
class Reading:
    """`pinyin` for people (tones after sandhi), `phonemes` for the model."""

    pinyin: str
    phonemes: str


def read_chinese(line: str) -> Reading:
    """How a Chinese spoken form is said. Raises Unsayable, naming the piece nobody can say."""
    pinyin, phonemes = "", ""
    for index, run in enumerate(chinese_runs(line)):
        part = _read_english(run.text) if run.english else _read_run(run, index == 0)
        pinyin += part.pinyin
        phonemes += part.phonemes
    return Reading(_tidy(pinyin), _tidy(phonemes))


def _read_english(text: str) -> Reading:
    return Reading(f" {{{text}}} ", f" {letter_names(text)} ")


def _read_run(run: Run, first: bool) -> Reading:
    pinyin, phonemes = "", ""
    at = 0
    for piece in PIECES.findall(run.text):
        if HAN.match(piece):
            hints = {place - at: hint for place, hint in run.hints.items() if at <= place < at + len(piece)}
            if piece in SOUNDS:
                asked = piece in ASKED and run.text[at + 1 : at + 2] in ("？", "?")
                hints.setdefault(0, SOUNDS[piece][:-1] + "2" if asked else SOUNDS[piece])
            if first and at == 0 and piece == "喂":
                hints.setdefault(0, "wei2")
            part = _read_words(piece, hints)
        else:
            part = _read_marks(piece)
        pinyin += part.pinyin
        phonemes += part.phonemes
        at += len(piece)
    return Reading(pinyin, phonemes)


def _read_marks(piece: str) -> Reading:
    for mark in piece:
        if mark not in PAUSES:
            raise Unsayable(f"no way to say {mark!r}: write it in words")
    said = "".join(PAUSES[mark] for mark in re.sub(r"([…—～])\1+", r"\1", piece))
    return Reading(said, said)


def _read_words(text: str, hints: dict[int, str]) -> Reading:
    words = [(pair.word, pair.flag) for pair in jieba.posseg.lcut(text)]
    syllables: list[str] = []
    for word, pos in words:
        syllables += [LIGHT[word, pos]] if (word, pos) in LIGHT else _dictionary(word)
    for place, hint in hints.items():
        syllables[place] = hint
    syllables = spoken_tones(words, syllables, frozenset(hints))
    phonemes, at = [], 0
    for word, _ in words:
        phonemes.append("".join(_phonemes(syllable) for syllable in syllables[at : at + len(word)]))
        at += len(word)
    pinyin = re.sub(r"([1-5]) r5", r"r\1", " ".join(syllables))
    return Reading(f" {pinyin} ", f" {' '.join(phonemes)} ")


def _dictionary(word: str) -> list[str]:
    read = lazy_pinyin(word, style=Style.TONE3, neutral_tone_with_five=True, v_to_u=True, errors=list)
    if len(read) != len(word):
        raise Unsayable(f"no reading for {word}")
    return [_said(character, syllable) for character, syllable in zip(word, read)]


def _said(character: str, syllable: str) -> str:
    if character in SOUNDS:
        return SOUNDS[character]
    if character == "谁":
        return "shei2"
    if not re.fullmatch(r"[a-zü]+[1-5]", syllable):
        raise Unsayable(f"no reading for {character}")
    return syllable


def _phonemes(syllable: str) -> str:
    if syllable == "r5":
        return "ɚ"
    try:
        return ZHG2P.py2ipa(syllable).replace("\u032f", "")
    except (ValueError, KeyError, AssertionError) as error:
        raise Unsayable(f"{syllable} is no syllable of Mandarin") from error


def _tidy(said: str) -> str:
    said = re.sub(r"\s+", " ", said)
    return re.sub(r"([(“]) ", r"\1", re.sub(r" ([,.!?:;…—)”])", r"\1", said)).strip()
