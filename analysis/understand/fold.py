"""Folding of letters for matching. Letters may fold, positions may not: `len(fold(text)) == len(text)`."""

from __future__ import annotations

import re

# Signs that stand for the same thing in print, and ё, which Russian news writes as е more often than not.
SAME = {
    **dict.fromkeys("‐‑‒–—―−", "-"),
    **dict.fromkeys("«»„“”‟″", '"'),
    **dict.fromkeys("‘’ʼ‛`´", "'"),
    **dict.fromkeys("\u00a0\u2007\u2009\u202f\u200b\ufeff\t", " "),
    "ё": "е",
    **dict.fromkeys("⋅∙", "·"),
    "ς": "σ",  # the one letter whose small form depends on its place
}
SIGN = re.compile(f"[{''.join(SAME)}]")
# Latin letters that keyboards put into Cyrillic words, and the other way round for "і" typed as Latin "i".
LOOKALIKE = str.maketrans("aceiopxykmtbhəöü", "асеіорхукмтвнәөү")
PAIR = re.compile(r"[a-zəöü][а-яәғқңөұүһіё]|[а-яәғқңөұүһіё][a-zəöü]")
WORD = re.compile(r"[^\W\d_]+")


def fold(text: str) -> str:
    """The text in lower case with like letters and signs made one, of the same length.

    Latin letters inside Cyrillic words become the Cyrillic letters they look like; words of one script stay.
    """
    low = text.lower()
    if len(low) != len(text):  # "İ".lower() is two characters long: such letters stay as they are
        low = "".join(small if len(small := letter.lower()) == 1 else letter for letter in text)
    folded = SIGN.sub(_same, low)
    if not PAIR.search(folded):
        return folded
    return WORD.sub(_of_one_script, folded)


def _same(sign: re.Match[str]) -> str:
    return SAME[sign.group()]


def _of_one_script(word: re.Match[str]) -> str:
    written = word.group()
    return written.translate(LOOKALIKE) if PAIR.search(written) else written
