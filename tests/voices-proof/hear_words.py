"""Measures recorded words. One JSON object on stdin, one on stdout.

In: words [[path, …]] (of each word its file, or the files of its syllables), out (.npz to write).
Out: what word_sounds.measure gives.
"""

import json
import sys

from word_sounds import measure, recorded

if __name__ == "__main__":
    job = json.load(sys.stdin)
    print(json.dumps(measure([recorded(paths) for paths in job["words"]], job["out"])))
