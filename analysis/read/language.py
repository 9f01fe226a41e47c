"""Which of the three languages a text is in, by its letters and a few frequent words; short texts included."""

from __future__ import annotations

import re

from analysis.model import Language
from analysis.read.words import FrameWords
from analysis.script import cyrillic_letters

SAMPLE = 20_000
NOT_LATIN = bytes(code for code in range(128) if not chr(code).isalpha())
KAZAKH = re.compile(r"[әғқңөұүһіӘҒҚҢӨҰҮҺІ]")
WORD = re.compile(r"\w+")
# Kazakh running text has 15 to 25 of its own letters in a hundred; Russian about Kazakhstan stays under two.
SURELY_KAZAKH = 0.08


def language_of(text: str, words: FrameWords) -> Language:
    """The language of a text; where letters leave it open, the words decide, and at last Russian."""
    sample = text[:SAMPLE]
    latin = len(sample.encode("ascii", "ignore").translate(None, NOT_LATIN))
    cyrillic = cyrillic_letters(sample)
    if latin > cyrillic:
        return "en"
    if not cyrillic:
        return "en"
    own = len(KAZAKH.findall(sample))
    if own / cyrillic >= SURELY_KAZAKH:
        return "kk"
    folded = WORD.findall(sample.casefold())
    kazakh, russian = (sum(map(words.language[lang].__contains__, folded)) for lang in ("kk", "ru"))
    if kazakh <= russian < kazakh + own:  # in Russian text Kazakh letters stand in names, which begin with a capital
        kazakh += sum(word[0].islower() and KAZAKH.search(word) is not None for word in WORD.findall(sample))
    return "kk" if kazakh > russian else "ru"
