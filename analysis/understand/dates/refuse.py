"""What looks like a time and is none: a surname, a feast, a verb, an amount; a number is a year only among its like."""

from __future__ import annotations

from functools import lru_cache
from itertools import compress
from operator import attrgetter
from typing import TYPE_CHECKING

from analysis.understand.dates.pieces import without
from analysis.understand.morphology import analyzer

if TYPE_CHECKING:
    from analysis.understand.dates.pieces import Piece, Pieces
    from analysis.understand.dates.points import Frame
    from analysis.understand.dates.words import Vocabulary
    from analysis.understand.text import Sentence

DOUBTFUL = attrgetter("doubtful")
YEAR_AFTER = ("in", "the", "one", "open")  # in 2024 · the 2024 budget · a 2030 target · (2024)
BARE = frozenset({"y", "figure"})
SEASONS = 10  # nothing has had more seasons: "он екінші маусым" is a day of June
JOINS = frozenset(["in", "of", "from", "to", "until", "since", "between", "and", "dash"])
BEFORE_MONTH = JOINS | {"this", "last", "next", "begin", "middle", "end"}  # what stands before "May" the month


def told_apart(read: Pieces, sentence: Sentence, words: Vocabulary) -> Pieces:
    """The pieces without readings that their neighbors or their capitals rule out."""
    doubtful = compress(range(len(read)), map(DOUBTFUL, read))
    told = [(n, _told(n, read[n], read, sentence, words)) for n in doubtful]
    for n, piece in told:
        read[n] = piece
    return read


def _told(n: int, piece: Piece, read: Pieces, sentence: Sentence, words: Vocabulary) -> Piece:
    tags, left = frozenset([tag for tag, _ in piece.tags]), piece
    if "month" in tags and not _is_month(n, read, sentence, words):
        left = without(left, "month")
    if "weekday_doubtful" in tags and not _has(read, n - 1, "weekday_after"):
        left = without(left, "weekday")
    if "eve" in tags and not _alone(read, n):
        left = without(left, "day_word")
    if "then" in tags and _has(read, n + 1, "then_not"):
        left = without(left, "then")
    return left


def _is_month(n: int, read: Pieces, sentence: Sentence, words: Vocabulary) -> bool:
    if _has(read, n + 1, "month_not_before") or _has(read, n - 1, "month_not_after"):
        return False
    if _has(read, n, "month_or_season") and n and any(t == "ordinal" and v <= SEASONS for t, v in read[n - 1].tags):
        return False
    doubtful = _has(read, n, "month_doubtful")
    if words.language == "en":
        return read[n].capital and (not doubtful or _among_times(n, read))
    if not read[n].capital or sentence.tokens[read.places[n]].text.isupper() or _with_year(n, read):
        return True
    return not doubtful and _opens(n, read, sentence)  # улица 1 Мая, министр Май: months are written small


def _with_year(n: int, read: Pieces) -> bool:
    return any(_has(read, n + 1, tag) for tag in ("y", "y_ended", "month_unit", "begin", "middle", "end"))


def _among_times(n: int, read: Pieces) -> bool:
    """Whether a number, a word of time or another month beside "May" tells that it is the month."""
    near = any(_has(read, at, tag) for at in (n - 1, n + 1) for tag in ("d", "y", "dash"))
    listed = _has(read, n - 1, "comma") and _has(read, n - 2, "month")
    return near or listed or any(_has(read, n - 1, tag) for tag in BEFORE_MONTH)


def _opens(n: int, read: Pieces, sentence: Sentence) -> bool:
    """Whether only marks stand before: the first word has its capital from the sentence."""
    return all(sentence.kinds[place] == "mark" for place in read.places[:n])


def _has(read: Pieces, n: int, tag: str) -> bool:
    return 0 <= n < len(read) and any(found == tag for found, _ in read[n].tags)


def _alone(read: Pieces, n: int) -> bool:
    """Whether "накануне" stands for itself; before a noun it speaks of the eve of something."""
    if n + 1 >= len(read):
        return True
    tag = analyzer().parse(read[n + 1].norm)[0].tag
    return not (tag.POS in {"NOUN", "ADJF"} and tag.case == "gent")


def refused(first: int, last: int, frame: Frame, read: Pieces, words: Vocabulary) -> bool:
    """Whether a reading is an amount and no time: bare figures before a unit, a sign or a thing counted."""
    if first >= last or _within_a_token(first, last, read):
        return True
    if frame.form == "bare" and not _is_year(first, last, read, words):
        return True
    if words.language == "en" and last - first == 1 and _in_name(first, read):
        return True
    if words.language == "en" and last - first == 1 and _has(read, first, "season"):
        at = first - 1 - _has(read, first - 1, "the")  # "in the autumn", and no "spring water"
        moved = _has(read, at, "to") and _has(read, at - 1, "moved")  # "moved to the autumn"
        return not (moved or _has(read, at, "after_span"))
    ends_bare = any(tag in BARE for tag, _ in read[last - 1].tags)
    if not ends_bare or frame.form in {"last_years", "years"}:
        return False
    return _has(read, last, "counted") or _has(read, last, "percent") or _is_sign(last, read)


def _in_name(first: int, read: Pieces) -> bool:
    """Whether "Today" is part of the name of a paper: "Oslo Today reports"."""
    return first > 0 and read[first].capital and read[first - 1].capital and _has(read, first, "day_word")


def _is_year(first: int, last: int, read: Pieces, words: Vocabulary) -> bool:
    """Whether a bare number is a year: after a preposition, or after another year; never before what it counts."""
    if words.language == "ru" and last < len(read) and _is_counted(read[last].norm):
        return False
    listed = any(_has(read, first - 1, tag) for tag in ("and", "comma")) and _has(read, first - 2, "y")
    return listed or any(_has(read, first - 1, tag) for tag in YEAR_AFTER)


@lru_cache(maxsize=1 << 12)
def _is_counted(norm: str) -> bool:
    """Whether a Russian word is a noun as numbers have it: "2000 домов"."""
    tag = analyzer().parse(norm)[0].tag
    return bool(tag.POS == "NOUN" and tag.case == "gent" and tag.number == "plur")


def _within_a_token(first: int, last: int, read: Pieces) -> bool:
    """Whether a reading takes a part only of a word with a hyphen: "екі жылда" out of "бір-екі жылда"."""
    begins = first > 0 and read.places[first - 1] == read.places[first]
    return begins or (last < len(read) and read.places[last] == read.places[last - 1])


def _is_sign(n: int, read: Pieces) -> bool:
    return n < len(read) and read[n].norm[:1] in "$€£¥₸₽%+"
