"""The voice model: phonemes in, samples out."""

import json
import re
from pathlib import Path

import numpy
import onnxruntime

from marks import Unsayable

RATE = 24_000
# The model takes 510 tokens; a little room is left for what follows a split.
MOST_TOKENS = 480
ROWS = 510
# Silence between two halves of a line too long for one go, seconds: the voice's own padding is cut down to it.
JOIN = 0.22
SILENT = 0.004


class Kokoro:
    """One model in one thread: the same line always gives the same samples."""

    def __init__(self, model: Path, vocab: Path, speakers: Path) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        self._session = onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
        self._tokens: dict[str, int] = json.loads(vocab.read_text("utf-8"))["vocab"]
        self._folder = speakers
        self._styles: dict[str, numpy.ndarray] = {}

    def say(self, phonemes: str, speakers: dict[str, float], speed: float) -> numpy.ndarray:
        """24 kHz mono, as the model gives it: with its silence at both ends, not levelled."""
        style = self._blend(speakers)
        pieces = [self._run(piece, style, speed) for piece in split_long(phonemes)]
        return pieces[0] if len(pieces) == 1 else join(pieces)

    def _run(self, phonemes: str, style: numpy.ndarray, speed: float) -> numpy.ndarray:
        tokens = self._encode(phonemes)
        row = style[min(len(tokens), ROWS - 1)]
        feed = {
            "tokens": numpy.array([[0, *tokens, 0]], dtype=numpy.int64),
            "style": row.reshape(1, 256).astype(numpy.float32),
            "speed": numpy.array([speed], dtype=numpy.float32),
        }
        return numpy.asarray(self._session.run(None, feed)[0], dtype=numpy.float32).reshape(-1)

    def _encode(self, phonemes: str) -> list[int]:
        for phoneme in phonemes:
            if phoneme not in self._tokens:
                raise Unsayable(f"the model has no sound for {phoneme!r} (U+{ord(phoneme):04X}) in: {phonemes}")
        if not any(phoneme.isalpha() for phoneme in phonemes):
            raise Unsayable("nothing to say")
        return [self._tokens[phoneme] for phoneme in phonemes]

    def _blend(self, speakers: dict[str, float]) -> numpy.ndarray:
        whole = sum(speakers.values())
        if not speakers or abs(whole - 1) > 0.01 or min(speakers.values()) < 0:
            raise Unsayable(f"the shares of the speakers add up to {whole}, not 1")
        return sum(self._style(name) * (share / whole) for name, share in sorted(speakers.items()))

    def _style(self, name: str) -> numpy.ndarray:
        if name not in self._styles:
            path = self._folder / f"{name}.bin"
            if not re.fullmatch(r"[a-z]{2}_[a-z]+", name) or not path.is_file():
                raise Unsayable(f"no speaker {name}")
            self._styles[name] = numpy.fromfile(path, dtype=numpy.float32).reshape(-1, 256)
        return self._styles[name]


def split_long(phonemes: str) -> list[str]:
    """Pieces the model can take, cut after a full stop where there is one, else after a comma, else at a space."""
    pieces: list[str] = []
    rest = phonemes
    while len(rest) > MOST_TOKENS:
        head = rest[:MOST_TOKENS]
        cut = max(head.rfind(mark) for mark in ".!?…")
        if cut < MOST_TOKENS // 3:
            cut = max(head.rfind(mark) for mark in ",;:—")
        if cut < MOST_TOKENS // 3:
            cut = head.rfind(" ")
        if cut < 0:
            raise Unsayable("a word of more than 480 sounds")
        pieces.append(rest[: cut + 1].strip())
        rest = rest[cut + 1 :].strip()
    return [*pieces, rest]


def join(pieces: list[numpy.ndarray]) -> numpy.ndarray:
    """The pieces one after the other, their inner silence cut down to a pause between sentences."""
    joined: list[numpy.ndarray] = []
    for index, piece in enumerate(pieces):
        loud = numpy.flatnonzero(numpy.abs(piece) > SILENT)
        first, last = (int(loud[0]), int(loud[-1])) if loud.size else (0, piece.size - 1)
        half = int(JOIN * RATE / 2)
        start = 0 if index == 0 else max(0, first - half)
        end = piece.size if index == len(pieces) - 1 else min(piece.size, last + half)
        joined.append(piece[start:end])
    return numpy.concatenate(joined)
