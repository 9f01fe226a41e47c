"""Lines that were cut at a width, in the middle of sentences: their breaks are blanks.

Pages kept as plain text often hold a paragraph as several lines of some eighty characters. Read line by line, names and
sentences would break with them. A blank takes the place of the break, so every place in the text stays what it was.
"""

from __future__ import annotations

import re
from itertools import islice

# A break inside a paragraph: something stands right before and right behind it.
BREAK = re.compile(r"(?<=[^\s.!?…:;])([ \t]*)\n(?=[^\s•*#–—-])")
LINE = re.compile(r"\n(?=\S)")
# A line of a text has a number of words; a menu of a page has one on each ("kk", "ru", "en").
SENTENCE = re.compile(r"[^\W\d_]+[,»”\"’)]*[ \t]\S")
# Breaks before a small letter that show a text to be cut at a width, and the share of such breaks among all.
FEWEST = 3
SHARE = 0.4
MOST = 1_000  # breaks that are looked at to tell
# Characters of a line after which a capital letter goes on with its sentence; what is shorter may be a heading, as the
# first line may be. A word alone on its line is half of a name, or the beginning of a sentence.
FULL = 20


def unwrapped(text: str) -> str:
    """A text with a blank for each break that cuts a sentence; as it is where it is not cut at a width."""
    if not _is_wrapped(text):
        return text
    first = len(text) - len(text.lstrip())
    return BREAK.sub(lambda found: found[1] + (" " if _goes_on(text, first, found) else "\n"), text)


def _is_wrapped(text: str) -> bool:
    if sum(text[found.end()].islower() for found in islice(LINE.finditer(text), 2 * MOST)) < FEWEST:
        return False  # as nearly all texts
    small = total = 0
    for found in islice(BREAK.finditer(text), MOST):
        total += 1
        small += text[found.end()].islower() and _is_running(text, found)
    return small >= FEWEST and small >= SHARE * total


def _goes_on(text: str, first: int, found: re.Match[str]) -> bool:
    """Whether a sentence goes on behind a break; `first` is where the text begins, blanks aside."""
    before, after = _line_before(text, found), text[found.end()]
    if not after.isupper() or before.endswith(",") or " " not in before:
        return True
    return len(before) >= FULL and found.start() - len(before) > first


def _is_running(text: str, found: re.Match[str]) -> bool:
    """Whether words stand on the line before, or on the line behind the break."""
    stop = text.find("\n", found.end())
    behind = text[found.end() : stop if stop >= 0 else len(text)]
    return SENTENCE.search(_line_before(text, found)) is not None or SENTENCE.search(behind) is not None


def _line_before(text: str, found: re.Match[str]) -> str:
    return text[text.rfind("\n", 0, found.start()) + 1 : found.start()]
