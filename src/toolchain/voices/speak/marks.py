"""The marks of a spoken form, taken out of the text: readings that are settled, and pieces said the English way."""

import re
from dataclasses import dataclass

HINT = re.compile(r"\[([^\[\]]*)\]")
PINYIN = re.compile(r"[a-zü]+[1-5]")
ENGLISH = re.compile(r"\{([^{}]*)\}")


class Unsayable(Exception):
    """A line that cannot be said as it stands; the message names the piece."""


@dataclass(frozen=True)
class Run:
    """A stretch of one way of speaking. `hints` maps a place in `text` to the reading of the character there."""

    text: str
    english: bool
    hints: dict[int, str]


def chinese_runs(line: str) -> list[Run]:
    """The stretches of a Chinese line, in order: Chinese with its hints, and what stands in braces."""
    runs: list[Run] = []
    at = 0
    for match in ENGLISH.finditer(line):
        runs.append(_hinted(line[at : match.start()]))
        runs.append(Run(match.group(1).strip(), True, {}))
        at = match.end()
    runs.append(_hinted(line[at:]))
    return [run for run in runs if run.text.strip()]


def _hinted(piece: str) -> Run:
    text = ""
    hints: dict[int, str] = {}
    at = 0
    for match in HINT.finditer(piece):
        text += piece[at : match.start()]
        reading = match.group(1).strip().lower().replace("u:", "ü").replace("v", "ü")
        if not PINYIN.fullmatch(reading):
            raise Unsayable(f"[{match.group(1)}] is no pinyin with a tone from 1 to 5")
        if not text:
            raise Unsayable(f"[{match.group(1)}] has no character before it")
        hints[len(text) - 1] = reading
        at = match.end()
    return Run(text + piece[at:], False, hints)
