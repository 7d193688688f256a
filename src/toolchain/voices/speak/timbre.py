"""Another person out of the same speaker: formants, pitch and melody by Praat, and whispering."""

import numpy
import parselmouth
from parselmouth.praat import call, run
from scipy.linalg import solve_toeplitz
from scipy.signal import lfilter

RATE = 24_000
FLOOR, CEILING = 60.0, 500.0


def change_timbre(samples: numpy.ndarray, pitch: float, formant: float, melody: float) -> numpy.ndarray:
    """Factors on the median pitch, on the formants and on the rise and fall around the median. 1, 1, 1 changes nothing."""
    if pitch == 1 and formant == 1 and melody == 1:
        return samples
    sound = parselmouth.Sound(samples.astype(numpy.float64), RATE)
    median = call(sound.to_pitch(pitch_floor=FLOOR, pitch_ceiling=CEILING), "Get quantile", 0, 0, 0.5, "Hertz")
    # Nothing voiced (a whispered "sh"): only the formants can move.
    target = 0.0 if numpy.isnan(median) else median * pitch
    # Praat shakes the voiceless parts a little, by chance: from the same start, so that a line rendered twice is the same.
    run("random_initializeWithSeedUnsafelyButPredictably (1)")
    changed = call(sound, "Change gender", FLOOR, CEILING, formant, target, melody, 1.0)
    return changed.values[0].astype(numpy.float32)


def whisper(samples: numpy.ndarray, share: float) -> numpy.ndarray:
    """Breath instead of voice, in the given share (0 to 1): the mouth's resonances, blown through with noise."""
    if share <= 0:
        return samples
    breath = _breathe(samples.astype(numpy.float64))
    level = numpy.sqrt(numpy.mean(numpy.square(samples))) / (numpy.sqrt(numpy.mean(numpy.square(breath))) + 1e-9)
    # Voice and breath know nothing of each other, so their powers add up: the line stays as strong as it was.
    return (samples * numpy.sqrt(1 - share) + breath * level * numpy.sqrt(share)).astype(numpy.float32)


def _breathe(samples: numpy.ndarray, order: int = 26, frame: int = 600, hop: int = 150) -> numpy.ndarray:
    # The seed is fixed: a line rendered twice is the same file.
    noise = numpy.random.default_rng(1).standard_normal(samples.size + frame)
    lifted = numpy.append(samples[0], samples[1:] - 0.9 * samples[:-1])
    lifted = numpy.pad(lifted, (frame // 2, frame))
    window = numpy.hanning(frame)
    out = numpy.zeros(lifted.size + frame)
    for start in range(0, lifted.size - frame, hop):
        piece = lifted[start : start + frame] * window
        power = float(numpy.sum(piece * piece))
        if power < 1e-7:
            continue
        spread = numpy.correlate(piece, piece, "full")[frame - 1 : frame + order]
        spread[0] *= 1.0001
        mouth = numpy.concatenate(([1.0], -solve_toeplitz(spread[:-1], spread[1:])))
        blown = lfilter([1.0], mouth, noise[start % samples.size :][:frame] * window)
        blown *= numpy.sqrt(power / (float(numpy.sum(blown * blown)) + 1e-12))
        out[start : start + frame] += blown * window
    flat = out[frame // 2 : frame // 2 + samples.size]
    # Half of the lift is taken back: a whisper is brighter than the voice it replaces.
    return lfilter([1.0], [1.0, -0.5], flat)
