"""English text to the phonemes the model knows, by espeak-ng, with the pronunciations that the line settles itself."""

import re

import espeakng_loader
from phonemizer.backend import EspeakBackend
from phonemizer.backend.espeak.wrapper import EspeakWrapper

from marks import Unsayable

EspeakWrapper.set_library(espeakng_loader.get_library_path())
EspeakWrapper.set_data_path(espeakng_loader.get_data_path())

# A word with its pronunciation, or letters one by one: both are settled here and not by espeak.
SETTLED = re.compile(
    r"(?P<word>[A-Za-z][A-Za-z'’-]*)\[/(?P<ipa>[^/\]]*)/\]|(?<![A-Za-z'’-])(?P<letters>[A-Z](?: +[A-Z](?![A-Za-z'’\[-]))+)"
)
# A made-up word espeak reads the same in every accent: it holds the place of a settled one, so that the words around
# it are read as they are in the sentence.
STAND_IN = "zorvim"

LETTER_NAMES = dict(
    A="ˈA", B="bˈi", C="sˈi", D="dˈi", E="ˈi", F="ˈɛf", G="ʤˈi", H="ˈAʧ", I="ˈI", J="ʤˈA", K="kˈA", L="ˈɛl", M="ˈɛm",
    N="ˈɛn", O="ˈO", P="pˈi", Q="kjˈu", R="ˈɑɹ", S="ˈɛs", T="tˈi", U="jˈu", V="vˈi", W="dˈʌbᵊlju", X="ˈɛks", Y="wˈI",
    Z="zˈi",
)  # fmt: skip
BRITISH_NAMES = LETTER_NAMES | dict(
    B="bˈiː", C="sˈiː", D="dˈiː", E="ˈiː", G="ʤˈiː", O="ˈQ", P="pˈiː", Q="kjˈuː", R="ˈɑː", T="tˈiː", U="jˈuː", V="vˈiː",
    W="dˈʌbᵊljuː", Z="zˈɛd",
)  # fmt: skip

# From espeak's IPA to the letters the model was trained on: one letter for a diphthong or an affricate.
LETTERS_OF_MODEL = [
    ("ʔˌn\u0329", "tn"), ("ʔn\u0329", "tn"), ("a^ɪ", "I"), ("aɪ", "I"), ("a^ʊ", "W"), ("aʊ", "W"), ("d^ʒ", "ʤ"),
    ("dʒ", "ʤ"), ("e^ɪ", "A"), ("eɪ", "A"), ("t^ʃ", "ʧ"), ("tʃ", "ʧ"), ("ɔ^ɪ", "Y"), ("ɔɪ", "Y"), ("ə^l", "ᵊl"),
    ("ʲo", "jo"), ("ʲə", "jə"), ("ʲ", ""), ("ɚ", "əɹ"), ("ɝ", "ɜɹ"), ("r", "ɹ"), ("g", "ɡ"), ("x", "k"), ("ç", "k"),
    ("ɐ", "ə"), ("ɬ", "l"), ("\u0303", ""),
]  # fmt: skip
BRITISH = [("e^ə", "ɛː"), ("eə", "ɛː"), ("iə", "ɪə"), ("ə^ʊ", "Q"), ("əʊ", "Q"), ("o^ʊ", "Q"), ("oʊ", "Q")]
AMERICAN = [
    ("o^ʊ", "O"), ("oʊ", "O"), ("ə^ʊ", "O"), ("əʊ", "O"), ("ɜːɹ", "ɜɹ"), ("ɜː", "ɜɹ"), ("ɪə", "iə"), ("ː", ""),
]  # fmt: skip

# espeak writes "from the" as one word.
RUN_TOGETHER = re.compile(r"(?<!\S)([ˌˈ]?(?:fɹʌm|fɹɒm|ɔn|ɒn|ɪn|ʌv|əv|ɒv|tə|fɔːɹ|fɔɹ|fɚ|fə|æt|at|wɪð|baI|bI))(ð[əɪ])(?!\S)")

_backends: dict[str, EspeakBackend] = {}


def english_phonemes(text: str, british: bool) -> str:
    """The phonemes of an English text, punctuation kept where the voice pauses."""
    names = BRITISH_NAMES if british else LETTER_NAMES
    settled: list[str] = []

    def hold(match: re.Match[str]) -> str:
        ipa, letters = match["ipa"], match["letters"]
        settled.append(_to_model(ipa, british) if ipa is not None else " ".join(names[c] for c in letters.split()))
        return STAND_IN

    held = SETTLED.sub(hold, text)
    if "[" in held or "]" in held:
        raise Unsayable(f"a pronunciation is written Word[/ipa/]: {text}")
    return _put_back(_espeak(_plain(held), british), settled, british, text)


def letter_names(text: str) -> str:
    """What stands in braces in a Chinese line: single letters by name, words as words."""
    return " ".join(
        " ".join(LETTER_NAMES[c] for c in word) if re.fullmatch("[A-Z]", word) else english_phonemes(word, False)
        for word in text.split()
    )


def _put_back(phonemes: str, settled: list[str], british: bool, text: str) -> str:
    if not settled:
        return phonemes
    stand_in = _espeak(STAND_IN, british).replace("ˈ", "").replace("ˌ", "")
    marks = "[ˈˌ]?"
    pattern = marks + marks.join(re.escape(c) for c in stand_in)
    pieces = re.split(pattern, phonemes)
    if len(pieces) != len(settled) + 1:
        raise Unsayable(f"espeak lost a settled word in: {text}")
    result = pieces[0]
    for ipa, after in zip(settled, pieces[1:]):
        if re.match(r"z(\W|$)", after) and ipa[-1] in "szʃʒʧʤ":
            after = "ᵻ" + after
        result += ipa + after
    return result


def _plain(text: str) -> str:
    for old, new in (("’", "'"), ("‘", "'"), ("--", "—"), ("–", "—"), ("...", "…"), ("«", "“"), ("»", "”")):
        text = text.replace(old, new)
    return re.sub(r"\s+", " ", text).strip()


def _espeak(text: str, british: bool) -> str:
    language = "en-gb" if british else "en-us"
    if language not in _backends:
        _backends[language] = EspeakBackend(
            language=language, preserve_punctuation=True, with_stress=True, tie="^", language_switch="remove-flags"
        )
    # espeak swallows round brackets; phonemizer keeps angle quotes as punctuation.
    said = _backends[language].phonemize([text.replace("(", "«").replace(")", "»")])
    if not said or not said[0].strip():
        raise Unsayable(f"espeak says nothing for: {text}")
    return _to_model(said[0].strip().replace("«", "(").replace("»", ")"), british)


def _to_model(ipa: str, british: bool) -> str:
    for old, new in LETTERS_OF_MODEL:
        ipa = ipa.replace(old, new)
    ipa = re.sub("(\\S)\u0329", "ᵊ\\1", ipa).replace("\u0329", "")
    for old, new in BRITISH if british else AMERICAN:
        ipa = ipa.replace(old, new)
    # `e` alone is no letter of the English voices, nor is `o`; a flap and a glottal stop are both kinds of t.
    ipa = ipa.replace("e", "A").replace("o", "ɔ").replace("ɾ", "T").replace("ʔ", "t")
    ipa = ipa.replace("^", "").replace("-", "").replace("ɹɹ", "ɹ")
    return RUN_TOGETHER.sub(r"\1 \2", ipa)
