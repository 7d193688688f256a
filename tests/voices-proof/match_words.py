"""Finds each word of one voice among the same words of others. One JSON object a line on stdin, one a line on stdout.

In: heard (.npz of word_sounds.py), among [.npz, …] (their distances are averaged). Out: ranks (1: the word itself is the
nearest of all).
"""

import json
import sys

import numpy

# Words taken at a time: the distances of all frames are held in memory.
CHUNK = 20


def read(path: str) -> list[numpy.ndarray]:
    with numpy.load(path) as file:
        return [file[name] for name in file.files]


def padded(words: list[numpy.ndarray]) -> tuple[numpy.ndarray, numpy.ndarray]:
    lengths = numpy.array([len(word) for word in words])
    whole = numpy.zeros((len(words), lengths.max(), words[0].shape[1]), dtype=numpy.float32)
    for row, word in zip(whole, words):
        row[: len(word)] = word
    return whole, lengths


def distances(heard: list[numpy.ndarray], among: list[numpy.ndarray]) -> numpy.ndarray:
    """Dynamic time warping of each word against each: the mean distance of frames along the cheapest path, steps to
    the side counted once and oblique ones twice (symmetric form of Sakoe and Chiba, 1978)."""
    others, other_lengths = padded(among)
    rows = []
    for at in range(0, len(heard), CHUNK):
        words, lengths = padded(heard[at : at + CHUNK])
        rows.append(_warp(words, lengths, others, other_lengths))
    return numpy.concatenate(rows)


def _warp(
    words: numpy.ndarray, lengths: numpy.ndarray, others: numpy.ndarray, other_lengths: numpy.ndarray
) -> numpy.ndarray:
    count, long, size = words.shape
    other_count, other_long, _ = others.shape
    # Frame by frame, all pairs of words side by side: one step of the warping is then one step for all of them.
    one = words.transpose(1, 0, 2).reshape(-1, size)
    other = others.transpose(1, 0, 2).reshape(-1, size)
    square = (one**2).sum(1)[:, None] + (other**2).sum(1)[None] - 2 * one @ other.T
    cost = numpy.sqrt(numpy.maximum(square, 0)).reshape(long, count, other_long, other_count)
    cost = numpy.ascontiguousarray(cost.transpose(0, 2, 1, 3)).reshape(long, other_long, -1)
    ends = (lengths[:, None] - 1).repeat(other_count, 1).reshape(-1)
    other_ends = (other_lengths[None] - 1).repeat(count, 0).reshape(-1)
    found = numpy.zeros(count * other_count, dtype=numpy.float32)
    before = numpy.full((other_long + 1, found.size), numpy.inf, dtype=numpy.float32)
    for i in range(long):
        now = numpy.full_like(before, numpy.inf)
        for j in range(other_long):
            step = cost[i, j]
            if i == 0 and j == 0:
                now[1] = 2 * step
                continue
            side = numpy.minimum(before[j + 1], now[j]) + step
            now[j + 1] = numpy.minimum(side, before[j] + 2 * step)
        done = ends == i
        found[done] = now[other_ends[done] + 1, numpy.flatnonzero(done)]
        before = now
    return (found / (ends + other_ends + 2)).reshape(count, other_count)


def main() -> None:
    for line in sys.stdin:
        job = json.loads(line)
        heard = read(job["heard"])
        away = sum(distances(heard, read(path)) for path in job["among"])
        own = numpy.diagonal(away)[:, None]
        print(json.dumps({"ranks": (1 + (away < own).sum(axis=1)).tolist()}), flush=True)


if __name__ == "__main__":
    main()
