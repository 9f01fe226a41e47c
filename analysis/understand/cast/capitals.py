"""Runs of capitalized words that could name a person: «Е.Көшербаев», «Урсула фон дер Ляйен», "Cho Tae-ick"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from analysis.understand.cast import russian
from analysis.understand.cast.agreement import agree
from analysis.understand.cast.chains import capital_particle, chain
from analysis.understand.cast.endings import as_russian, endings
from analysis.understand.cast.kazakh import case_of, is_participle
from analysis.understand.fold import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.understand.cast.reading import Mark, Reading
    from analysis.understand.text import Token

LONGEST = 5  # words of a name, particles left out
DIGRAPHS = frozenset(("дж", "дз"))  # Дж. Гор
SYLLABLE = 4  # letters of a surname that is a common word too
SHORTEST_CAPITALS = 5  # "НАЗАРБАЕВ" may be a name, "ЕАЭС" an abbreviation


@dataclass(frozen=True, slots=True)
class Run:
    """A possible name: tokens `first` to before `last` of a sentence.

    Attributes:
        initials: Places of initials ("К.-Ж. Токаев" has two).
        words: Places of the words of the name, particles left out.
    """

    first: int
    last: int
    initials: tuple[int, ...]
    words: tuple[int, ...]


def runs(reading: Reading) -> list[Run]:
    """All possible names of a sentence, in reading order, without overlap."""
    found: list[Run] = []
    at = 0
    while at < len(reading.tokens):
        run = _run(reading, at) if _may_begin(reading.tokens[at], reading) else None
        if run and not _foreign(reading, run):
            found.extend(_trimmed(reading, run))
        at = run.last if run else at + 1
    return found


def _may_begin(token: Token, reading: Reading) -> bool:
    return token.kind == "word" and (token.capital or token.norm in reading.words.particles or "-" in token.norm)


def _foreign(reading: Reading, run: Run) -> bool:
    """Whether a run is in Latin letters in a Cyrillic text: a company or a brand, unless the gazetteer knows better."""
    if reading.language == "en" or not reading.norm(run.words[0])[0].isascii():
        return False
    sighting = reading.sighting(run.words[0])
    return not (sighting and sighting.thing.kind == "person")


def _run(reading: Reading, at: int) -> Run | None:
    start = at
    initials: list[int] = []
    names: list[int] = []
    while len(initials) < LONGEST and (after := _initial(reading, at)) is not None:
        initials.append(at)
        at = after
    while at < len(reading.tokens) and len(names) < LONGEST:
        if names and _other_script(reading, names[-1], at):
            break
        if _nameable(reading, at, bool(initials or names)):
            names.append(at)
            at += 1
        elif (after := _particles(reading, at, bool(names))) is not None:
            at = after
        elif names and (after := _initial(reading, at)) is not None and _middle(reading, after):
            initials.append(at)
            at = after
        else:
            break
    return Run(start, at, tuple(initials), tuple(names)) if names else None


def _other_script(reading: Reading, one: int, other: int) -> bool:
    """Whether a Latin word meets a Cyrillic one: «глава Apple Тим Кук»."""
    return reading.norm(one)[0].isascii() != reading.norm(other)[0].isascii() and reading.tokens[other].kind == "word"


def _initial(reading: Reading, at: int) -> int | None:
    """Where the text goes on after an initial ("К.", "К.-", "Дж."), None where there is none."""
    tokens = reading.tokens
    if at + 2 >= len(tokens) or not _is_initial(tokens[at]) or tokens[at + 1].text != ".":
        return None
    after = at + 2
    if tokens[after].norm == "-" and tokens[after].start == tokens[at + 1].stop:
        after += 1
    follows = after < len(tokens) and (_is_initial(tokens[after]) or _nameable(reading, after, True))
    return after if follows or _particles(reading, after, True) is not None else None


def _middle(reading: Reading, after: int) -> bool:
    """Whether an initial stands inside a name ("John F. Kennedy"); in Cyrillic texts it begins the next one."""
    return reading.language == "en" and _nameable(reading, after, True)


def _is_initial(token: Token) -> bool:
    return (
        token.kind == "word"
        and token.capital
        and (len(token.text) == 1 or (len(token.text) == 2 and token.text[1].islower() and token.norm in DIGRAPHS))
    )


def _particles(reading: Reading, at: int, inside: bool) -> int | None:
    """Where a name goes on after small particles, None where none lead on to a name."""
    start = at
    while at < len(reading.tokens) and reading.norm(at) in reading.words.particles and not reading.tokens[at].acronym:
        at += 1
    if at == start or at >= len(reading.tokens) or not _nameable(reading, at, inside):
        return None
    return at if inside or len(reading.norm(start)) > 2 or capital_particle(reading, start) else None


def _nameable(reading: Reading, at: int, inside: bool) -> bool:
    """Whether a token may be a word of a person's name; `inside`: one went before it."""
    token = reading.tokens[at]
    if reading.in_chain(at):
        return True
    if token.kind != "word" or not (token.capital or _joined(reading, token)):
        return False
    if (
        len(token.text) == 1
        or (not inside and capital_particle(reading, at))
        or (token.acronym and not _shouted(reading, at, inside))
    ):
        return False
    sighting = reading.sighting(at)
    if sighting and sighting.thing.kind != "person" and not _namesake(reading, at, inside):
        return False
    mark = reading.mark(at)
    if mark and not (inside and mark.last - mark.first == 1 and _only_looks_so(reading, at, mark)):
        return False
    return _own(reading, at, inside)


def _namesake(reading: Reading, at: int, inside: bool) -> bool:
    """Whether what looks like a place is part of a name: «Мадина Садыкова», «Ұлан Нарынбек»."""
    sighting, norm = reading.sighting(at), reading.norm(at)
    if sighting is None or sighting.last - sighting.first > 1:
        return False
    if inside:
        exact = any(fold(name) == norm for name in sighting.thing.names.get(reading.language, ()))
        return sighting.how == "weak" or (not exact and norm.endswith(reading.words.endings) and sighting.how == "name")
    given = (
        russian.is_given(norm.translate(as_russian()))
        if reading.language != "en"
        else norm in reading.words.first_names
    )
    after = reading.norm(at + 1)
    return (
        given
        and not reading.sighting(at + 1)
        and after.endswith(reading.words.endings)
        and reading.tokens[at + 1].capital
    )


def _given(reading: Reading, at: int) -> bool:
    """Whether a common Russian word is a given name here: «Алмаз Бакетаев», «Си Цзиньпин»."""
    after = reading.tokens[at + 1] if at + 1 < len(reading.tokens) else None
    if after is None or not after.capital or after.acronym or _adjective(reading.norm(at)):
        return False
    if not _nameable(reading, at + 1, True) or russian.is_common(after.norm):
        return False
    if not reading.opening(at) or agree((reading.norm(at), after.norm), "masc"):
        return True
    syllable = (
        len(after.text) > len(reading.tokens[at].text) <= SYLLABLE
        and russian.part_of_speech(reading.norm(at)) == "NOUN"
    )
    return (
        syllable and not russian.known(after.norm) and not agree((reading.norm(at), after.norm), "femn")
    )  # Тан Сяньпин


def _adjective(norm: str) -> bool:
    return len(norm) > len("То") and russian.is_adjective(norm)


def _only_looks_so(reading: Reading, at: int, mark: Mark) -> bool:
    """Whether a word inside a name only looks like a word of the lexicon («Владимир Королёв», no king)."""
    if mark.means("group", "holds", "reports"):
        return True
    if reading.language != "ru" or not reading.norm(at).endswith(reading.words.endings):
        return False
    return not reading.norm(at).startswith(mark.phrase) or russian.is_name(reading.norm(at - 1))


def _own(reading: Reading, at: int, inside: bool) -> bool:
    """Whether a capitalized word can be someone's own name and is not only a common word."""
    norm, words = reading.norm(at), reading.words
    if norm in words.never or norm in words.honorifics or norm in words.modifiers:
        return False
    if reading.language == "ru":
        if russian.lemma(norm) in words.never or (russian.is_common(norm) and not inside and not _given(reading, at)):
            return False
        return not (
            norm.endswith(tuple(endings("ru")["adjectives"]))
            and russian.lemma(reading.norm(at + 1)) in words.thing_after
        )
    if norm.removesuffix("'s") in words.portfolio:
        return False
    return not (reading.opening(at) and (norm in reading.common or norm in words.stops))


def _joined(reading: Reading, token: Token) -> bool:
    return "-" in token.norm and any(
        token.norm.startswith(part) and token.text[len(part) : len(part) + 1].isupper() for part in reading.words.joined
    )


def _shouted(reading: Reading, at: int, inside: bool) -> bool:
    """Whether a word in capitals may be a surname printed so ("Дэвида КЭМЕРОНА") and no abbreviation."""
    token = reading.tokens[at]
    if len(token.base) < SHORTEST_CAPITALS or token.base != token.text:
        return False
    before = reading.tokens[at - 1] if at else None
    return (inside and before is not None and before.kind == "word" and not before.acronym) or _all_capitals(reading)


def _all_capitals(reading: Reading) -> bool:
    return all(token.text.isupper() for token in reading.tokens if token.kind == "word")


def _trimmed(reading: Reading, run: Run) -> Iterator[Run]:
    """The run without words that only stand before a name; Kazakh runs are cut where a word bears a case."""
    names = chain(reading, list(run.words))
    if (cut := _second(reading, names)) is not None:
        yield Run(run.first, names[cut - 1] + 1, tuple(i for i in run.initials if i < names[cut]), tuple(names[:cut]))
        names, run = names[cut:], Run(names[cut], run.last, (), tuple(names[cut:]))
    while len(names) > 1 and not run.initials and _only_before(reading, names):
        names.pop(0)
    if names:
        whole = bool(run.initials) or names[0] == run.words[0]  # a small word may stand first: Le Van Son
        yield Run(run.first if whole else names[0], run.last, run.initials, tuple(names))


def _second(reading: Reading, names: list[int]) -> int | None:
    """Where a second full name begins in a run of four words and more ("Роза Нұр Қасым-Жомарт Тоқаевқа")."""
    if len(names) < 4:
        return None
    given = (n for n in range(2, len(names) - 1) if _begins_name(reading, names[n]))
    return next(given, None)


def _begins_name(reading: Reading, at: int) -> bool:
    norm = reading.norm(at)
    if norm in reading.words.particles:
        return False
    return norm in reading.words.first_names or (
        reading.language == "ru" and "Name" in russian.grammemes(norm) and russian.known(norm)
    )


def _only_before(reading: Reading, names: list[int]) -> bool:
    norm = reading.norm(names[0])
    if reading.language == "kk":
        return _clause_word(reading, names)
    if reading.language == "ru" and len(names) > 2 and _is_place(norm):
        return True
    if reading.language == "ru":
        return russian.is_common(norm) and (reading.opening(names[0]) or russian.is_adjective(norm))
    return False


def _is_place(norm: str) -> bool:
    """Whether the Russian dictionary knows a word as a place and not as a name («совета Боснии Желькой …»)."""
    return russian.known(norm) and "Geox" in russian.grammemes(norm) and not russian.is_name(norm)


def _clause_word(reading: Reading, names: list[int]) -> bool:
    """Whether a Kazakh word before a name bears a case, so that it is no part of it («Кездесуде Айдар Сапаров»)."""
    norm = reading.norm(names[0])
    if norm in reading.words.first_names or russian.is_given(norm.translate(as_russian())):
        return False
    if is_participle(norm):
        return reading.opening(names[0])
    if case_of(norm) == "loc":
        return len(names) > 2 or reading.opening(names[0])
    return len(names) > 2 and case_of(norm) in {"abl", "gen", "dat"}
