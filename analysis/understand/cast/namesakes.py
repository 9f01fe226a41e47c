"""Names that are no person's: of places and things, in quotation marks, of authors and photographers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.cast import russian
from analysis.understand.cast.credits import credited
from analysis.understand.cast.cues import MONUMENT
from analysis.understand.cast.kazakh import after_stem, case_of
from analysis.understand.cast.nominative_ru import options
from analysis.understand.morphology import stems

if TYPE_CHECKING:
    from analysis.understand.cast.capitals import Run
    from analysis.understand.cast.reading import Reading


OFFICE = 4  # tokens before a name in which its office may begin
LONGER = 4  # capitals after a name that may make it a part of a longer one
FAR = 14  # the same before a name that may be an institution's
CLOSING = frozenset("»”")
QUOTED = 8  # tokens that a quoted name has at the most
THINGS = ("area", "company", "body", "government", "media")


def is_thing(reading: Reading, run: Run) -> bool:
    """Whether the name is the name of a thing («Президент Назарбаев», имени Абая) or a credit (Фото: …)."""
    asked = ("thing", run.first, run.last)
    if asked not in reading.known:
        reading.known[asked] = _is_thing(reading, run)
    return reading.known[asked]


def _is_thing(reading: Reading, run: Run) -> bool:
    words, before = reading.words, reading.norm(run.first - 1)
    if words.namesake and before and _bears(reading, run, before):
        return True
    if reading.language == "en" and (mark := reading.mark(run.first - 1)) is not None and mark.means("media"):
        return True  # TV Rain
    if reading.norm(run.last) in words.thing_after or is_area(reading, run.last):
        return True
    return _whole_is_thing(reading, run) or credited(reading, run) or _quoted(reading, run) or _put_up(reading, run)


def _bears(reading: Reading, run: Run, before: str) -> bool:
    """Whether a word before a name says that a thing bears it: «имени Абая», "named after Anna Kim"."""
    known, earlier = reading.words.namesake, reading.norm(run.first - 2)
    if before in known or (before == "." and earlier in known):
        return True
    if reading.language == "ru":
        return russian.lemma(before) in known and not _headed(reading, run)
    return f"{earlier} {before}" in known


def _whole_is_thing(reading: Reading, run: Run) -> bool:
    """Whether the words themselves, or those around them, name a thing: «Наурыз Мейрамы», «Центр Гейдара Алиева»."""
    if len(run.words) > 1 and reading.norm(run.words[-1]) in reading.words.thing_after:
        return True
    if reading.language == "ru":
        return _of_institution(reading, run)
    after = reading.norm(run.last)
    if reading.language == "kk":
        return bool(after) and not reading.words.thing_after.isdisjoint(stems(after, "kk"))
    return _inside_longer(reading, run)


def _of_institution(reading: Reading, run: Run) -> bool:
    """Whether a Russian name in the genitive says whose name an institution bears («зал Розы Баглановой»)."""
    before = reading.norm(run.first - 1)
    if (
        not before
        or russian.lemma(before) not in reading.words.institutions
        or run.initials
        or (_headed(reading, run, FAR) and not _followed(reading, run))
    ):
        return False
    return all(any(o.case == "gent" for o in options(reading.norm(at))) for at in run.words)


def _followed(reading: Reading, run: Run) -> bool:
    """Whether another name follows at once, so that the first one is no holder's («глава Фонда Абая Иван Ким»)."""
    after = reading.tokens[run.last] if run.last < len(reading.tokens) else None
    return len(run.words) > 1 and after is not None and after.capital and reading.mark(run.last) is None


def _inside_longer(reading: Reading, run: Run) -> bool:
    """Whether an English name goes on in capitals to a word for a thing ("King Salman Humanitarian Center")."""
    at = run.last
    while at < min(run.last + LONGER, len(reading.tokens)) and reading.tokens[at].capital:
        mark = reading.mark(at)
        if mark is not None and mark.office:
            return False
        if reading.norm(at) in reading.words.thing_after or (mark is not None and mark.means(*THINGS)):
            return True
        at += 1
    return False


def _headed(reading: Reading, run: Run, within: int = OFFICE) -> bool:
    """Whether a full name comes after the office of someone at a thing («директор завода Иван Ким»)."""
    marks = (reading.mark(at) for at in range(max(run.first - within, 0), run.first))
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


def _put_up(reading: Reading, run: Run) -> bool:
    """Whether something is put up to the name's bearer: «памятник первому президенту Имя», "a statue of Anna Kim"."""
    if reading.language == "kk":
        return case_of(reading.norm(run.last - 1)) == "dat" and _is_monument(reading, run.last)
    if not reading.cued & MONUMENT:
        return False
    for at in range(run.first - 1, max(run.first - FAR, -1), -1):
        if reading.tokens[at].kind != "word":
            return False
        if _is_monument(reading, at):
            if reading.language == "en":
                return reading.norm(at + 1) in reading.words.leads
            return all("datv" in russian.cases(reading.norm(place)) for place in (at + 1, run.words[0]))
    return False


def _is_monument(reading: Reading, at: int) -> bool:
    return reading.norm(at).startswith(reading.words.monuments)


def _quoted(reading: Reading, run: Run) -> bool:
    """Whether the name ends a short quoted name («Президент Назарбаев»), be there a title of office in it or not."""
    if not reading.has_quotes or reading.norm(run.last) != '"':
        return False
    near = range(run.first - 1, max(run.first - QUOTED, -1), -1)
    start = next((at for at in near if reading.norm(at) == '"'), None)
    if start is None or reading.tokens[start].text in CLOSING:
        return False
    return all(reading.norm(at) not in {",", ".", ":"} for at in range(start, run.first))
