"""Names that are no person's: of places and things, in quotation marks, of authors and photographers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.cast import russian
from analysis.understand.cast.kazakh import after_stem, case_of

if TYPE_CHECKING:
    from analysis.understand.cast.capitals import Run
    from analysis.understand.cast.reading import Reading


OFFICE = 4  # tokens before a name in which its office may begin
DATELINE = 10  # tokens of "place, day, agency – " before a byline
CLOSING = frozenset("»”")
SIGNED = 7  # tokens of a signature after the name
QUOTED = 8  # tokens that a quoted name has at the most
THINGS = ("area", "company", "body", "government", "media")


def is_thing(reading: Reading, run: Run) -> bool:
    """Whether the name is the name of a thing («Президент Назарбаев», имени Абая) or a credit (Фото: …)."""
    words, before = reading.words, reading.norm(run.first - 1)
    if before == "." and reading.norm(run.first - 2) in words.namesake:
        return True
    if before in words.namesake or f"{reading.norm(run.first - 2)} {before}" in words.namesake:
        return True
    if reading.language == "ru" and before and russian.lemma(before) in words.namesake and not _headed(reading, run):
        return True
    if reading.norm(run.last) in words.thing_after or is_area(reading, run.last):
        return True
    if _credited(reading, run):
        return True
    return _quoted(reading, run)


def _headed(reading: Reading, run: Run) -> bool:
    """Whether a full name comes after the office of someone at a thing («директор завода Иван Ким»)."""
    marks = (reading.mark(at) for at in range(max(run.first - OFFICE, 0), run.first))
    return len(run.words) > 1 and any(mark is not None and mark.office for mark in marks)


def is_area(reading: Reading, at: int) -> bool:
    """Whether the word after a name makes it the name of an area or body ("Чхунчхон-Намдо провинциясының")."""
    mark = reading.mark(at)
    if mark is None or mark.first != at or mark.office or not mark.means(*THINGS):
        return False
    if reading.language == "kk":
        owner = case_of(reading.norm(at - 1)) == "gen"  # Светлана Котинаның кеңсесі is her office, not its name
        return not owner and after_stem(reading.norm(mark.last - 1), mark.phrase.split()[-1])[1]
    if reading.language == "ru":  # the noun stands before the name: «Нургали Есимбека совет утвердил»
        return mark.means("area") and not reading.tokens[at].capital
    return True


def _credited(reading: Reading, run: Run) -> bool:
    """Whether a name is a byline: after a word for picture or author, or alone after the agency of the dateline."""
    if reading.norm(run.first - 1) == "-" and 2 <= run.first <= DATELINE and reading.norm(run.last) in {".", ""}:
        framed = all(t.capital or t.kind != "word" for t in reading.tokens[: run.first])
        return framed and run.last + 1 >= len(reading.tokens)  # КазТАГ – Имя Фамилия.
    if _signature(reading, run):
        return True
    before = reading.norm(run.first - 1)
    written = f"{reading.norm(run.first - 2)} {before}" in reading.words.bylines
    if written or (before in reading.words.bylines and not reading.norm(run.last + 1)):
        return True  # Материалды дайындаған Имя Фамилия
    start = [token.norm for token in reading.tokens[: min(run.first, 4)]]
    if not start or start[0] not in reading.words.credits | reading.words.related:
        return False
    if ":" in start:
        return True
    led = all(norm in reading.words.credits | reading.words.leads for norm in start[: run.first])
    return start[0] in reading.words.credits and (run.first == 1 or (reading.language == "en" and led))


def _signature(reading: Reading, run: Run) -> bool:
    """Whether a line is a name and what its bearer is to the paper («Дана Ким, собкор»)."""
    return (
        run.first == 0
        and reading.norm(run.last) == ","
        and reading.norm(run.last + 1) in reading.words.staff
        and len(reading.tokens) - run.last <= SIGNED
    )


def _quoted(reading: Reading, run: Run) -> bool:
    """Whether the name ends a short quoted name («Президент Назарбаев»), be there a title of office in it or not."""
    if reading.norm(run.last) != '"':
        return False
    near = range(run.first - 1, max(run.first - QUOTED, -1), -1)
    start = next((at for at in near if reading.norm(at) == '"'), None)
    if start is None or reading.tokens[start].text in CLOSING:
        return False
    return all(reading.norm(at) not in {",", ".", ":"} for at in range(start, run.first))
