"""Says words with people of the cast, and measures them. One JSON object a line on stdin, one a line on stdout.

In: id, speakers, speed, pitch, formant, range (as in the cast), lists [[[word, [pinyin of each syllable]], …]], frame
(the sentence each list is said in, with "{}" where the list stands), out (.npz to write).
Out: id and what word_sounds.measure gives.

A word said alone ends as a sentence ends, and its tone is bent by that: so words are said in lists within a sentence.
Where each begins is known exactly, because the model tells how long it makes each of its phonemes.
"""

import argparse
import json
import sys
from pathlib import Path

import jieba
import numpy
import onnxruntime
from scipy.signal import resample_poly

from word_sounds import RATE, Word, measure

# Seconds left of what stands around a word: pitch needs a few periods to be found.
MARGIN = 0.06
# Samples of one step of the model's durations.
STEP = 600
# Where the durations are in the model's graph: 50 numbers a phoneme, of which the sigmoids add up to its steps.
DURATIONS = b"/encoder/predictor/duration_proj/linear_layer/Add_output_0"


def with_durations(model: Path) -> bytes:
    """The model with one more output. A protobuf message goes on where another of its kind is put behind it, so this
    needs no tool for models: field 7 of a model is its graph, 12 of a graph an output, 1 of that its name."""

    def field(number: int, content: bytes) -> bytes:
        return bytes([number << 3 | 2, len(content)]) + content

    return model.read_bytes() + field(7, field(12, field(1, DURATIONS)))


class Sayer:
    def __init__(self, model: Path, vocab: Path, speakers: Path, kokoro) -> None:
        self._kokoro = kokoro.Kokoro(model, vocab, speakers)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        self._session = onnxruntime.InferenceSession(with_durations(model), options)
        self._said: dict[str, tuple[numpy.ndarray, numpy.ndarray]] = {}

    def say(self, phonemes: str, speakers: dict[str, float], speed: float) -> tuple[numpy.ndarray, numpy.ndarray]:
        """24 kHz samples, and where each phoneme begins in them. Kept: some people differ in pitch alone."""
        key = json.dumps([phonemes, speakers, speed])
        if key not in self._said:
            self._said[key] = self._run(phonemes, speakers, speed)
        return self._said[key]

    def _run(self, phonemes: str, speakers: dict[str, float], speed: float) -> tuple[numpy.ndarray, numpy.ndarray]:
        # The inner parts of the engine, so that it is its sound that is measured.
        tokens = self._kokoro._encode(phonemes)
        row = self._kokoro._blend(speakers)[len(tokens)]
        feed = {
            "tokens": numpy.array([[0, *tokens, 0]], dtype=numpy.int64),
            "style": row.reshape(1, 256).astype(numpy.float32),
            "speed": numpy.array([speed], dtype=numpy.float32),
        }
        sound, shares = self._session.run(None, feed)
        samples = numpy.asarray(sound, dtype=numpy.float32).reshape(-1)
        lengths = (1 / (1 + numpy.exp(-numpy.asarray(shares)))).sum(axis=-1).reshape(-1) / speed
        ends = numpy.cumsum(numpy.maximum(1, numpy.round(lengths))).astype(int) * STEP
        if ends[-1] != samples.size:
            raise RuntimeError(f"the durations add up to {ends[-1]} samples, the sound has {samples.size}")
        return samples, ends[:-1]


def words_of(sayer: Sayer, job: dict, part: list, mandarin, timbre) -> list[Word]:
    """The words of one list, cut out of its sentence."""
    reading = mandarin.read_chinese(job["frame"].replace("{}", "，".join(word for word, _ in part)))
    samples, begins = sayer.say(reading.phonemes, job["speakers"], job["speed"])
    changed = timbre.change_timbre(samples, job["pitch"], job["formant"], job["range"])
    sound = resample_poly(changed.astype(numpy.float64), RATE, 24_000)
    found, at = [], 0
    for word, pinyin in part:
        sounds = [mandarin._phonemes(syllable) for syllable in pinyin]
        at = reading.phonemes.find("".join(sounds), at)
        if at < 0:
            raise RuntimeError(f"{word} is not read {' '.join(pinyin)} but within {reading.pinyin}")
        split = at + len(sounds[0])
        after = split + len(sounds[1])
        start, middle, end = (begins[place] / 24_000 for place in (at, split, after))
        first = max(0.0, start - MARGIN)
        cut = sound[int(first * RATE) : int((end + MARGIN) * RATE)]
        found.append(Word(cut, start - first, end - first, middle - first))
        at = after
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("speak", "model", "vocab", "speakers", "cache"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    options = parser.parse_args()
    sys.path.insert(0, str(options.speak))
    import kokoro
    import mandarin
    import timbre

    jieba.dt.tmp_dir = str(options.cache)
    answers, sys.stdout = sys.stdout, sys.stderr
    sayer = Sayer(options.model, options.vocab, options.speakers, kokoro)
    for line in sys.stdin:
        job = json.loads(line)
        words = [word for part in job["lists"] for word in words_of(sayer, job, part, mandarin, timbre)]
        print(json.dumps({"id": job["id"], **measure(words, job["out"])}), file=answers, flush=True)


if __name__ == "__main__":
    main()
