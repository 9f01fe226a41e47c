"""Sessions whose noun is left unsaid: "Предыдущее, пятнадцатое по счёту, принимала …", "the second was hosted by …".

They are of the kind and the series of the session spoken of just before.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from analysis.understand.events.ordinals import number_at
from analysis.understand.events.phrases_of import adjective
from analysis.understand.events.tense import tense

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from analysis.understand.events.drafts import Draft
    from analysis.understand.events.lines import Line
    from analysis.understand.events.vocabulary import Vocabulary

NEAR = 12  # words between the numeral and the verb that holds its session
BESIDE = 4  # words between the numeral and its place: "третье – в мае в Осло"
SPOKEN_OF = {"gathering", "talks"}


def unsaid(line: Line, spoken: Draft | None, drafts: Iterable[Draft], words: Vocabulary) -> Iterator[Draft]:
    """The sessions a sentence speaks of by their number or order only.

    `spoken` is the session told before, `drafts` are the events the sentence names.
    """
    same = next((d for d in drafts if d.family in SPOKEN_OF and (d.ordinal or d.family == "gathering")), None)
    before = same or spoken
    if before is None or before.family not in SPOKEN_OF:
        return
    start = before.last if same else 0
    free = start
    for at in _openings(line, start, words):
        last = _alone(line, at, start, words) if at >= free else at
        if last > at:
            free = last
            if (verb := _verb(line, last, words)) is not None:
                yield _like(before, line, at, last, verb, words)


def _openings(line: Line, start: int, words: Vocabulary) -> list[int]:
    """Where a clause may begin: at the start, behind a mark or a joining word."""
    tokens, opens = line.tokens, words.openings
    return [at for at in range(start, len(tokens)) if at == start or tokens[at - 1].norm in opens]


def _alone(line: Line, at: int, start: int, words: Vocabulary) -> int:
    """Where a numeral or "the next one" ends that stands for its noun; `at` itself where there is none."""
    find = {"ru": _russian, "kk": _kazakh, "en": _english}[words.language]
    return find(line, at, start, words)


def _first(line: Line, at: int, start: int, words: Vocabulary) -> bool:
    """Whether a clause begins here."""
    before = at - 1
    while before > start and line.tokens[before].norm in words.raw["joining_clauses"]:
        before -= 1
    joined = (
        before < at - 1 and at + 2 < len(line.tokens) and line.tokens[at + 2].norm in words.raw["prepositions"]["in"]
    )
    return at == start or before < start or joined or line.tokens[before].norm in words.openings


def _english(line: Line, at: int, start: int, words: Vocabulary) -> int:
    if line.tokens[at].norm not in words.raw["left_unsaid"] or not _first(line, at, start, words):
        return at
    other = next((f for f in line.of("others") if f.first == at + 1), None)
    if other:
        return other.last
    numbered = at + 1 < len(line.tokens) and number_at(line.tokens, at + 1, words) is not None
    after = line.tokens[at + 2].norm if at + 2 < len(line.tokens) else ""
    return at + 2 if numbered and (after in words.raw["behind_unsaid"] or _described(line, at + 2, words)) else at


def _described(line: Line, at: int, words: Vocabulary) -> bool:
    """Whether a clause behind a comma tells of it: "The second, which was to open in May, has been postponed"."""
    if at + 1 >= len(line.tokens) or line.tokens[at].norm != ",":
        return False
    norm = line.tokens[at + 1].norm
    if norm in words.raw["relatives"] or (words.language == "en" and norm in words.raw["behind_unsaid"]):
        return True
    return any(f.first == at + 1 for f in line.of_any("planned", "hold"))


def _russian(line: Line, at: int, start: int, words: Vocabulary) -> int:
    if not _counts(line, at, words) or not _first(line, at, start, words):
        return at
    last = at + 1
    light = words.raw["behind_unsaid"]
    while last < len(line.tokens) and (line.tokens[last].norm in light or _counts(line, last, words)):
        last += 1
    if (
        line.tokens[last : last + 1]
        and line.tokens[last].norm == "-"
        and line.tokens[last].start > line.tokens[last - 1].stop
    ):
        last += 1  # "третье – в мае в Осло"
    after = line.tokens[last] if last < len(line.tokens) else None
    if _described(line, last - 1, words):  # "Второй, который должен был открыться в мае, перенесён"
        return last - 1
    alone = after is not None and (tense(after, words) is not None or after.norm in words.raw["prepositions"]["in"])
    return last if alone and not adjective(after.norm if after else "") else at


def _counts(line: Line, at: int, words: Vocabulary) -> bool:
    return number_at(line.tokens, at, words) is not None or any(f.first == at for f in line.of("others"))


def _kazakh(line: Line, at: int, start: int, words: Vocabulary) -> int:
    norm = line.tokens[at].norm
    if not _first(line, at, start, words):
        return at
    stem = next((norm[: -len(e)] for e in words.raw["left_unsaid"] if norm.endswith(e)), None)
    return at + 1 if any(f.first == at for f in line.of("others")) or stem in words.raw["ordinals"] else at


def _verb(line: Line, last: int, words: Vocabulary) -> tuple[int, int] | None:
    """The verb that says it takes place: "прошло", "принимала", "was hosted", "өткен"."""
    near = [f for f in line.of_any("hold", "hosts", "planned", "gathering") if 0 <= f.first - last <= NEAR]
    if not near and any(0 <= place.first - last <= BESIDE for place in line.places):
        return last, last  # "and the second one in Oslo"
    return min(((f.first, f.last) for f in near), default=None)


def _like(before: Draft, line: Line, at: int, last: int, verb: tuple[int, int], words: Vocabulary) -> Draft:
    ordinals = (number_at(line.tokens, n, words) for n in range(at, last))
    return replace(
        before,
        line=line,
        first=at,
        last=max(last, verb[1]),
        anchor=(at, last),
        rule="unsaid.session",
        ordinal=next((n for n in ordinals if n is not None), None) or _possessed(line.tokens[at].norm, words),
        status="held",
        narrative_role="main",
        date=None,
        place=None,
        ties=(),
        known=False,
        framed=False,
        upcoming=any(at <= sign.first < last for sign in line.of("next")),
        ahead=False,
        agreed=False,
        off=False,
        listed=False,
        dependent=False,
        root="",
        verb=verb,
        count=None,
        remote=False,
        former=False,
        recalled=False,
        event="",
    )


def _possessed(norm: str, words: Vocabulary) -> int | None:
    """The number of a Kazakh numeral with a possessive ending: "екіншісі"."""
    stems = (norm[: -len(e)] for e in words.raw["left_unsaid"] if norm.endswith(e))
    return next((int(words.raw["ordinals"][s]) for s in stems if s in words.raw["ordinals"]), None)


def spoken_of(drafts: Sequence[Draft], line: Line) -> Draft | None:
    """The session told last, not more than one sentence before; None where there is none."""
    for draft in reversed(drafts):
        if line.sentence.index - draft.line.sentence.index > 1 or draft.title:
            return None
        if draft.family in SPOKEN_OF:
            return draft
    return None
