"""Measures how people of the cast sound. One JSON object a line on stdin, one a line on stdout, until stdin ends.

In: id, wavs (paths; the same sentences for everybody), syllables (in all of them together).
Out: id, f0 (median over voiced frames, Hz), bands (level of speech in third octaves from 315 to 3150 Hz, in dB around
their mean: what is left of a voice over the telephone once loudness is taken away), pace (syllables a second of
speech, silence left out); or id, error.
"""

import json
import sys

import numpy
import parselmouth
import soundfile
from scipy.signal import welch

CENTRES = (315, 400, 500, 630, 800, 1000, 1250, 1600, 2000, 2500, 3150)
# Frames 35 dB below the loudest are silence.
SILENCE_DB = 35
FRAME_S = 0.02


def speech_only(samples: numpy.ndarray, rate: int) -> numpy.ndarray:
    size = int(rate * FRAME_S)
    frames = samples[: len(samples) // size * size].reshape(-1, size)
    level = 20 * numpy.log10(numpy.sqrt(numpy.mean(numpy.square(frames), axis=1)) + 1e-9)
    return frames[level > level.max() - SILENCE_DB].reshape(-1)


def bands_of(samples: numpy.ndarray, rate: int) -> numpy.ndarray:
    hertz, power = welch(samples, rate, nperseg=2048)
    edge = 2 ** (1 / 6)
    inside = [power[(hertz >= centre / edge) & (hertz < centre * edge)].sum() for centre in CENTRES]
    levels = 10 * numpy.log10(numpy.array(inside) + 1e-12)
    return levels - levels.mean()


def voiced_pitch(samples: numpy.ndarray, rate: int) -> numpy.ndarray:
    pitch = parselmouth.Sound(samples, rate).to_pitch(pitch_floor=60, pitch_ceiling=500).selected_array["frequency"]
    return pitch[pitch > 0]


def measure(wavs: list[str], syllables: int) -> dict:
    pitches, speech = [], []
    for path in wavs:
        samples, rate = soundfile.read(path)
        pitches.append(voiced_pitch(samples, rate))
        speech.append(speech_only(samples, rate))
    together = numpy.concatenate(speech)
    return {
        "f0": round(float(numpy.median(numpy.concatenate(pitches))), 1),
        "bands": [round(float(level), 1) for level in bands_of(together, rate)],
        "pace": round(syllables / (len(together) / rate), 2),
    }


def main() -> None:
    for line in sys.stdin:
        if not line.strip():
            continue
        job = json.loads(line)
        try:
            found = {"id": job["id"], **measure(job["wavs"], job["syllables"])}
        except Exception as error:  # noqa: BLE001 - one person's trouble is told with the id, the others go on
            found = {"id": job["id"], "error": f"{type(error).__name__}: {error}"}
        print(json.dumps(found), flush=True)


if __name__ == "__main__":
    main()
