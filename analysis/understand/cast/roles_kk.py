"""How far a Kazakh office reaches: its head comes last, what it is of stands before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.cast.kazakh import after_stem, case_of, is_genitive, is_participle, is_possessed, is_situated
from analysis.understand.fold import fold

if TYPE_CHECKING:
    from analysis.understand.cast.reading import Mark, Reading
    from analysis.understand.sightings import Sighting

LONGEST = 16  # words of an office
GENITIVE = "gen"
ENTRUSTED = frozenset({"diplomat", "official", "eu_official", "deputy"})  # offices for a task, bare behind it
ABLE = ("ты", "ті")  # ends of adjectives that look like an accusative: уәкілетті өкілі
ACCORDING = ("уынша", "уінше")  # ends what somebody says: айтуынша, мәлім етуінше
POSSESSED = ("ы", "і")  # ends of something possessed, at the end of a double word


def extent(reading: Reading, mark: Mark, names: frozenset[int], people: frozenset[int]) -> tuple[int, int]:
    """First token and the token after the last of an office.

    Args:
        reading: The sentence.
        mark: The head of the office.
        names: Places where a name begins.
        people: Places of all words of likely names of people.
    """
    at = mark.first
    # ерекше тапсырмалар жөніндегі елші
    owned = is_owned(reading, mark) or (mark.office in ENTRUSTED and reading.norm(at - 1) in reading.words.tied)
    while at and mark.first - at < LONGEST and at - 1 not in people and _belongs(reading, at - 1, owned):
        at -= 1
    while at < mark.first and _cannot_begin(reading, at):
        at += 1
    return at, _explained(reading, mark.last)


def _explained(reading: Reading, last: int) -> int:
    """Where an office in brackets after the first ends («алқа мүшесі (министрі)»)."""
    inner = reading.mark(last + 1) if reading.norm(last) == "(" else None
    return last + 3 if inner is not None and inner.office and reading.norm(last + 2) == ")" else last


def is_owned(reading: Reading, mark: Mark) -> bool:
    """Whether the head bears the ending of something possessed ("министрі"), so that what it is of stands before."""
    norm = reading.norm(mark.last - 1)
    for prefix in reading.words.former:
        norm = norm.removeprefix(prefix)
    if "-" in norm and "-" not in mark.phrase:  # министр-делегаты, вице-министрі
        return is_possessed(norm) or norm.endswith(POSSESSED)
    return mark.last - mark.first > 1 or after_stem(norm, mark.phrase)[1]


def _belongs(reading: Reading, at: int, owned: bool) -> bool:
    """Whether the token before belongs to the office as well."""
    token, norm = reading.tokens[at], reading.norm(at)
    pairs = {(norm, reading.norm(at + 1)), (reading.norm(at - 1), norm)}
    if norm in reading.words.modifiers or not pairs.isdisjoint(reading.words.pairs):
        return True
    if sighting := reading.sighting(at):
        return sighting.how == "adjective" or (owned and possessor(reading, sighting))
    if token.kind == "mark":
        return owned and _mark_belongs(reading, at)
    if token.kind != "word" or not owned:
        return False
    return _word_belongs(reading, at)


def _word_belongs(reading: Reading, at: int) -> bool:
    norm = reading.norm(at)
    if norm in reading.words.links:
        return _links(reading, at)
    if norm in reading.words.stops or _complete(reading, at) or norm.endswith(ACCORDING):
        return False
    if norm in reading.words.portfolio:
        return True
    case = case_of(norm if not reading.tokens[at].ending else "")
    if case == "acc":  # климатты қорғау министрі
        return reading.norm(at + 1).endswith(("у", "ю")) or (norm.endswith(ABLE) and _single(reading.mark(at + 1)))
    verbal = is_participle(norm) and (not reading.tokens[at].capital or reading.opening(at))  # Сауда-өнеркәсіп is none
    return case in {None, GENITIVE, "att"} and not verbal and not _ending(reading, at)


def _single(head: Mark | None) -> bool:
    """Whether the head of an office is one word, which an adjective may stand before."""
    return head is not None and head.office is not None and head.last - head.first == 1


def possessor(reading: Reading, sighting: Sighting) -> bool:
    """Whether a state or body stands bare or in the genitive ("Қазақстан Президенті", "ЕҚДБ-ның")."""
    token = reading.tokens[sighting.last - 1]
    if token.ending:
        return is_genitive(token.ending) or is_situated(token.ending)
    written = fold(reading.quote(sighting.first, sighting.last)).strip('"')
    names = (name for words in (sighting.thing.names, sighting.thing.metonyms) for name in words.get("kk", ()))
    return any(fold(name) == written for name in names) or case_of(token.norm) in {None, GENITIVE, "att"}


def _ending(reading: Reading, at: int) -> bool:
    """Whether an abbreviation bears another case than the genitive (ЕҚДБ-мен)."""
    ending = reading.tokens[at].ending
    return bool(ending) and not is_genitive(ending)


def _links(reading: Reading, at: int) -> bool:
    """«және» and «мен» join two subjects of an office, not two people: a bare word stands before them."""
    before = reading.norm(at - 1)
    if _state(reading, at - 1) and _state(reading, at + 1):  # two states before presidents
        return _plural_ahead(reading, at)
    if not before or _complete(reading, at - 1) or reading.tokens[at - 1].kind != "word":
        return False
    if reading.norm(at) in reading.words.tied:
        return True
    # "Тоқаев пен Өзбекстан Президенті": a name or a state before the link is another party.
    seen, ahead = reading.sighting(at - 1), reading.sighting(at + 1)
    if seen and ahead and not reading.words.tied.isdisjoint((reading.norm(ahead.last), reading.norm(ahead.last + 1))):
        return True  # Моңғолия және Орталық Азия өңірі бойынша
    if before in reading.words.portfolio:  # сауда және интеграция министрі
        return True
    return not seen and case_of(before) is None and not _is_name(reading, at - 1)


def _plural_ahead(reading: Reading, at: int) -> bool:
    """Whether the office after two states is said of several."""
    for place in range(at + 2, min(at + 6, len(reading.tokens))):
        mark = reading.mark(place)
        if mark and mark.office:
            return after_stem(reading.norm(mark.last - 1), mark.phrase.split()[-1])[0]
    return False


def _is_name(reading: Reading, at: int) -> bool:
    return (
        reading.tokens[at].capital
        and reading.norm(at) not in reading.words.portfolio
        and reading.norm(at).endswith(reading.words.endings)
    )


def _complete(reading: Reading, at: int) -> bool:
    """Whether another office ends here that stands for itself ("Премьер-министр Олжас Бектенов …")."""
    mark = reading.mark(at)
    if not (mark and mark.office):
        return False
    norm = reading.norm(mark.last - 1)
    after = reading.mark(mark.last)
    if after and after.office and not after_stem(norm := reading.norm(mark.last - 1), mark.phrase.split()[-1])[1]:
        return False  # басқарушы директоры
    if after and after.means("government", "body", "press") and _possessed(reading, after):  # министрі кеңсесінің
        return False
    return case_of(norm) != GENITIVE and not norm.endswith(("лық", "лік", "дық", "дік"))


def _possessed(reading: Reading, body: Mark) -> bool:
    """Whether a body is somebody's («кеңсесі»), and not what the next office is of («елші Мәжіліс Төрағасы»)."""
    norm = reading.norm(body.last - 1)
    return is_possessed(norm) or norm.endswith(POSSESSED)


def _mark_belongs(reading: Reading, at: int) -> bool:
    norm = reading.norm(at)
    if norm == ")":  # Еуропа қайта құру және даму банкінің (ЕҚДБ) Президенті
        return reading.tokens[at - 1].acronym and reading.norm(at - 2) == "("
    if norm == "(":
        return reading.tokens[at + 1].acronym and reading.norm(at + 2) == ")"
    if norm == '"':
        return True
    if norm == "," and _state(reading, at - 1) and _state(reading, at + 1):  # Латвия, Литва және Эстония президенттері
        return True
    if norm == "-":  # «Қазақстан – Германия» достық тобының төрағасы
        return _state(reading, at - 1) and _state(reading, at + 1)
    return norm == "," and _listed(reading, at)


def _state(reading: Reading, at: int) -> bool:
    sighting = reading.sighting(at)
    return bool(sighting and sighting.thing.kind == "state" and sighting.how == "name")


def _listed(reading: Reading, at: int) -> bool:
    """Whether a comma stands in a list of subjects: «Мәдениет, спорт және туризм министрі»."""
    before = reading.tokens[at - 1] if at else None
    ahead = [token.norm for token in reading.tokens[at + 1 : at + 5]]
    return bool(
        before
        and before.kind == "word"
        and (_begins_list(reading, at - 1) or _begins_list(reading, at - 2))
        and not reading.words.conj.isdisjoint(ahead)
        and (case_of(before.norm) is None or before.norm in reading.words.portfolio)  # «сауда» bears no case
    )


def _begins_list(reading: Reading, at: int) -> bool:
    """Whether a word may begin a list of subjects: a capital («Су ресурстары, …») or what ministries are about."""
    return at >= 0 and (reading.tokens[at].capital or reading.norm(at) in reading.words.portfolio)


def _cannot_begin(reading: Reading, at: int) -> bool:
    norm = reading.norm(at)
    return norm in reading.words.links or (reading.tokens[at].kind == "mark" and norm != '"')
