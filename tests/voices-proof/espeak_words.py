"""Says pinyin by espeak-ng, another synthesiser than the one of the game. One JSON object on stdin, one on stdout.

In: words [{text (pinyin with tone digits), out (path of the WAV to write)}]. Out: voice, rate (Hz).
The library is the one that the English phonemes are made with, called directly: its own wrapper gives no sound.
"""

import ctypes
import json
import sys

import espeakng_loader
import numpy
import soundfile

# Of the voices of the library, a woman's for Mandarin written in pinyin.
VOICE = "cmn-latn-pinyin+Annie"
# From speak_lib.h: AUDIO_OUTPUT_SYNCHRONOUS, POS_CHARACTER, espeakCHARS_UTF8, espeakRATE.
SYNCHRONOUS, POS_CHARACTER, UTF8, RATE_SETTING = 2, 1, 1, 1
WORDS_A_MINUTE = 140

Heard = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p)


def main() -> None:
    library = ctypes.CDLL(espeakng_loader.get_library_path())
    rate = library.espeak_Initialize(SYNCHRONOUS, 0, espeakng_loader.get_data_path().encode(), 0)
    chunks: list[numpy.ndarray] = []

    def hear(samples, count: int, _events) -> int:
        if samples and count > 0:
            chunks.append(numpy.ctypeslib.as_array(samples, (count,)).astype(numpy.float32) / 32768)
        return 0

    callback = Heard(hear)
    library.espeak_SetSynthCallback(callback)
    if rate <= 0 or library.espeak_SetVoiceByName(VOICE.encode()) != 0:
        raise SystemExit(f"espeak-ng has no voice {VOICE}")
    library.espeak_SetParameter(RATE_SETTING, WORDS_A_MINUTE, 0)
    for word in json.load(sys.stdin)["words"]:
        chunks.clear()
        # It writes ü as v, and takes a ü for English.
        text = word["text"].replace("ü", "v").encode() + b"\0"
        library.espeak_Synth(text, len(text), 0, POS_CHARACTER, 0, UTF8, None, None)
        library.espeak_Synchronize()
        soundfile.write(word["out"], numpy.concatenate(chunks), rate, subtype="FLOAT", format="WAV")
    print(json.dumps({"voice": VOICE, "rate": rate}))


if __name__ == "__main__":
    main()
