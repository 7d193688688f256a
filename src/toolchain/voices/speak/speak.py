"""Says lines. One JSON object a line on stdin, one a line on stdout, in the same order, until stdin ends.

In: id, locale, text (spoken form), speakers {name: share}, speed, pitch, formant, range, whisper, out (path of a WAV).
Out: id, out, reading, seconds; or id, error. The WAV is 24 kHz, mono, 32-bit float, neither trimmed nor levelled.
"""

import argparse
import json
import os
import sys
from pathlib import Path

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(name, "1")

import jieba  # noqa: E402
import soundfile  # noqa: E402

from english import english_phonemes  # noqa: E402
from kokoro import RATE, Kokoro  # noqa: E402
from mandarin import read_chinese  # noqa: E402
from marks import Unsayable  # noqa: E402
from timbre import change_timbre, whisper  # noqa: E402


def read(locale: str, text: str, speakers: dict[str, float]) -> tuple[str, str]:
    """The reading for people and the phonemes for the model."""
    if locale == "zh-CN":
        said = read_chinese(text)
        return said.pinyin, said.phonemes
    if locale == "en":
        main = max(sorted(speakers), key=lambda name: speakers[name])
        phonemes = english_phonemes(text, main.startswith("b"))
        return phonemes, phonemes
    raise Unsayable(f"no speaker for the locale {locale}")


def answer(kokoro: Kokoro, job: dict) -> dict:
    reading, phonemes = read(job["locale"], job["text"], job["speakers"])
    samples = kokoro.say(phonemes, job["speakers"], job.get("speed", 1))
    samples = change_timbre(samples, job.get("pitch", 1), job.get("formant", 1), job.get("range", 1))
    samples = whisper(samples, job.get("whisper", 0))
    soundfile.write(job["out"], samples, RATE, subtype="FLOAT", format="WAV")
    return {"id": job["id"], "out": job["out"], "reading": reading, "seconds": round(len(samples) / RATE, 3)}


def main() -> None:
    sys.stdin.reconfigure(encoding="utf-8")
    sys.stdout.reconfigure(encoding="utf-8")
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--vocab", type=Path, required=True)
    parser.add_argument("--speakers", type=Path, required=True, help="folder of <name>.bin")
    parser.add_argument("--cache", type=Path, help="folder where jieba keeps its dictionary; else the system's")
    options = parser.parse_args()
    if options.cache:
        jieba.dt.tmp_dir = str(options.cache)
    # Libraries print as they please: only answers go to the real stdout.
    answers, sys.stdout = sys.stdout, sys.stderr
    kokoro = Kokoro(options.model, options.vocab, options.speakers)
    for line in sys.stdin:
        if not line.strip():
            continue
        job = json.loads(line)
        try:
            said = answer(kokoro, job)
        except Unsayable as error:
            said = {"id": job["id"], "error": str(error)}
        except Exception as error:  # noqa: BLE001 - one line's trouble is told with its id, the others go on
            said = {"id": job["id"], "error": f"{type(error).__name__}: {error}"}
        print(json.dumps(said, ensure_ascii=False), file=answers, flush=True)


if __name__ == "__main__":
    main()
