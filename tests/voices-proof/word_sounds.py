"""Measures words of two syllables said by one voice: spectral shape for match_words.py, pitch of each syllable."""

from dataclasses import dataclass

import numpy
import parselmouth
import soundfile
from scipy.fft import dct
from scipy.signal import resample_poly

RATE = 16_000
HOP, WINDOW, FFT = 160, 400, 512
# Mel bands of what all sources hold: espeak-ng has nothing above 11 kHz, MP3 of 64 kbit/s little above 7.
MELS, LOW, HIGH, COEFFICIENTS = 30, 80.0, 7000.0, 12
# dB under the loudest frame: what lies below it at the ends of a recording is silence.
SILENCE_DB = 35
# dB under the loudest of a word: softer frames are the echo of a room or the hum of a recording, not a tone.
FAINT_DB = 24
PITCH_STEP = 0.005
# Pitch is first looked for widely, then within these shares of the voice's own median, which ends most octave errors.
WIDE, NARROW = (60.0, 550.0), (0.55, 2.0)
# Where in a recorded word its second syllable may begin, as shares of its length.
MIDDLE = (0.2, 0.68)
# A consonant without voice begins within LATEST_ONSET of its syllable and ends within ONSET: shares of its length.
LATEST_ONSET, ONSET = 0.3, 0.6
PARTS = 10
# Voiced frames (of 5 ms) below which there is no contour to speak of.
LEAST_VOICED = 6


@dataclass(frozen=True)
class Word:
    """`samples` at 16 kHz. The word lasts from `start` to `end` seconds; its second syllable begins at `split`, or after
    the voiceless consonant in its middle where that is None."""

    samples: numpy.ndarray
    start: float
    end: float
    split: float | None


def recorded(paths: list[str]) -> Word:
    """A word from a file, or from the files of its syllables, with the silence at their ends cut off."""
    samples = numpy.concatenate([_trimmed(path) for path in paths])
    return Word(samples, 0.0, len(samples) / RATE, None)


def measure(words: list[Word], out: str) -> dict:
    """F0 of the first and the last rhyme of each word in ten parts of its time, Hz, null where none is found; the 5th and
    95th percentile of all voiced frames, Hz; seconds of each word. Writes the spectral shapes to `out` (.npz)."""
    wide = numpy.concatenate([_voiced(word, WIDE) for word in words])
    limits = tuple(share * float(numpy.median(wide)) for share in NARROW)
    pitches = [_pitch(word.samples, limits) for word in words]
    syllables = [_syllables(word, *pitch) for word, pitch in zip(words, pitches)]
    numpy.savez(out, *_shapes(words))
    spread = numpy.percentile(numpy.concatenate([_voiced(word, limits) for word in words]), [5, 95])
    return {
        "first": [first for first, _ in syllables],
        "last": [last for _, last in syllables],
        "range": [round(float(hertz), 1) for hertz in spread],
        "seconds": [round(word.end - word.start, 3) for word in words],
    }


def _trimmed(path: str) -> numpy.ndarray:
    samples, rate = soundfile.read(path, always_2d=True)
    mono = resample_poly(samples.mean(axis=1), RATE, rate)
    size = RATE // 100
    frames = mono[: len(mono) // size * size].reshape(-1, size)
    level = 20 * numpy.log10(numpy.sqrt(numpy.mean(numpy.square(frames), axis=1)) + 1e-9)
    loud = numpy.flatnonzero(level > level.max() - SILENCE_DB)
    return mono[loud[0] * size : (loud[-1] + 1) * size]


def _shapes(words: list[Word]) -> list[numpy.ndarray]:
    """With the voice's own mean and spread taken away: what is left tells one word from another, not one person."""
    filters = _mel_filters()
    shapes = [_cepstrum(word.samples[int(word.start * RATE) : int(word.end * RATE)], filters) for word in words]
    together = numpy.concatenate(shapes)
    return [(shape - together.mean(axis=0)) / together.std(axis=0) for shape in shapes]


def _mel_filters() -> numpy.ndarray:
    edges = 700 * (numpy.exp(numpy.linspace(*numpy.log1p(numpy.array([LOW, HIGH]) / 700), MELS + 2)) - 1)
    hertz = numpy.fft.rfftfreq(FFT, 1 / RATE)
    rise = (hertz - edges[:-2, None]) / (edges[1:-1] - edges[:-2])[:, None]
    fall = (edges[2:, None] - hertz) / (edges[2:] - edges[1:-1])[:, None]
    return numpy.maximum(0, numpy.minimum(rise, fall))


def _cepstrum(samples: numpy.ndarray, filters: numpy.ndarray) -> numpy.ndarray:
    """Mel-frequency cepstral coefficients 1 to 12 and how they change, every 10 ms. Loudness (0) is left out."""
    padded = numpy.pad(samples, WINDOW // 2)
    starts = numpy.arange(0, len(padded) - WINDOW, HOP)
    frames = padded[starts[:, None] + numpy.arange(WINDOW)] * numpy.hamming(WINDOW)
    power = numpy.square(numpy.abs(numpy.fft.rfft(frames, FFT)))
    bands = numpy.log(power @ filters.T + 1e-7 * power.mean())
    shape = dct(bands, type=2, norm="ortho")[:, 1 : COEFFICIENTS + 1]
    around = numpy.pad(shape, ((2, 2), (0, 0)), mode="edge")
    change = (2 * (around[4:] - around[:-4]) + around[3:-1] - around[1:-3]) / 10
    return numpy.concatenate([shape, 2 * change], axis=1).astype(numpy.float32)


def _pitch(samples: numpy.ndarray, limits: tuple[float, float]) -> tuple[numpy.ndarray, numpy.ndarray]:
    """Times in seconds and F0 in Hz; 0 is voiceless, or faint."""
    sound = parselmouth.Sound(samples, RATE)
    found = sound.to_pitch(PITCH_STEP, *limits)
    times, hertz = found.xs(), found.selected_array["frequency"]
    level = sound.to_intensity(100, PITCH_STEP)
    heard = numpy.interp(times, level.xs(), level.values[0])
    return times, numpy.where(heard > heard.max() - FAINT_DB, hertz, 0)


def _voiced(word: Word, limits: tuple[float, float]) -> numpy.ndarray:
    times, hertz = _pitch(word.samples, limits)
    return hertz[(hertz > 0) & (times >= word.start) & (times <= word.end)]


def _syllables(word: Word, times: numpy.ndarray, hertz: numpy.ndarray) -> tuple[list[float] | None, list[float] | None]:
    length = word.end - word.start
    if word.split is None:
        inside = (times >= word.start + MIDDLE[0] * length) & (times <= word.start + MIDDLE[1] * length)
        quiet = _longest_quiet(times, hertz, inside) or (word.start + length / 2,) * 2
        return _rhyme(times, hertz, word.start, quiet[0]), _contour(times, hertz, quiet[1], word.end)
    return _rhyme(times, hertz, word.start, word.split), _rhyme(times, hertz, word.split, word.end)


def _longest_quiet(times: numpy.ndarray, hertz: numpy.ndarray, inside: numpy.ndarray) -> tuple[float, float] | None:
    quiet = numpy.flatnonzero(inside & (hertz == 0))
    if not quiet.size:
        return None
    run = max(numpy.split(quiet, numpy.flatnonzero(numpy.diff(quiet) > 1) + 1), key=len)
    return float(times[run[0]]), float(times[run[-1]])


def _rhyme(times: numpy.ndarray, hertz: numpy.ndarray, begin: float, end: float) -> list[float] | None:
    """The voice of a syllable behind its consonant: what comes before a voiceless stretch at its beginning is the end of
    the syllable before."""
    length = end - begin
    quiet = _longest_quiet(times, hertz, (times >= begin - PITCH_STEP) & (times <= begin + ONSET * length))
    voice = quiet[1] if quiet and quiet[0] <= begin + LATEST_ONSET * length else begin
    return _contour(times, hertz, voice, end)


def _contour(times: numpy.ndarray, hertz: numpy.ndarray, begin: float, end: float) -> list[float] | None:
    kept = (times > begin) & (times <= end) & (hertz > 0)
    if kept.sum() < LEAST_VOICED:
        return None
    edges = numpy.linspace(times[kept][0], times[kept][-1], PARTS + 1)
    values = numpy.interp((edges[1:] + edges[:-1]) / 2, times[kept], hertz[kept])
    return [round(float(value), 1) for value in values]
