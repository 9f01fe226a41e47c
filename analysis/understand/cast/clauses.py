"""What a clause after a name says its bearer leads: "who heads the office", «возглавляющая представительство»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.cast import russian
from analysis.understand.cast.roles import Role

if TYPE_CHECKING:
    from analysis.understand.cast.capitals import Run
    from analysis.understand.cast.reading import Reading

LONGEST = 16  # words of a clause


def clause(reading: Reading, run: Run) -> Role | None:
    """The words from "who" or the participle to the end of the clause, as an office of someone in charge."""
    if reading.norm(run.last) != "," or len(run.words) < 2:
        return None
    first = run.last + 1
    verb = first + 1 if _pronoun(reading, first) else first
    if not _leads(reading, verb, verb > first):
        return None
    last = _end(reading, verb + 1)
    return Role(first, last, ("chief",), verb) if last is not None and last - verb > 1 else None


def _pronoun(reading: Reading, at: int) -> bool:
    return not reading.words.who.isdisjoint(_forms(reading, at))


def _leads(reading: Reading, at: int, pronoun: bool) -> bool:
    forms = _forms(reading, at)
    return not reading.words.relative.isdisjoint(forms) and (pronoun or reading.language == "ru")


def _forms(reading: Reading, at: int) -> set[str]:
    """The word and, in Russian, where a participle needs no pronoun, its dictionary form."""
    norm = reading.norm(at)
    return {norm, russian.lemma(norm)} if reading.language == "ru" and norm else {norm}


def _end(reading: Reading, start: int) -> int | None:
    """The comma or full stop that closes the clause; None where it is too long."""
    stop = min(start + LONGEST, len(reading.tokens))
    return next((at for at in range(start, stop) if reading.norm(at) in {",", ".", ";", ")"}), None)
