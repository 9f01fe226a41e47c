"""Runs of capitalized words that could name a person: «Е.Көшербаев», «Урсула фон дер Ляйен», "Cho Tae-ick"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.immutable import immutable
from analysis.understand.cast import russian
from analysis.understand.cast.agreement import eastern
from analysis.understand.cast.chains import capital_particle, chain
from analysis.understand.cast.cues import SMALL
from analysis.understand.cast.endings import as_russian, endings
from analysis.understand.cast.kazakh import case_of, is_participle
from analysis.understand.cast.nameable import acting, nameable
from analysis.understand.cast.nominatives import bases

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.understand.cast.reading import Reading
    from analysis.understand.text import Token

LONGEST = 5  # words of a name, particles left out
LONG = 5  # letters of a Kazakh word whose dative is sure
SURNAMES = 4  # of the endings of names those of surnames, the rest is of fathers' names
INITIAL = 2  # letters of an initial: К., Дж.
DIGRAPHS = frozenset(("дж", "дз"))  # Дж. Гор


@immutable
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
    free, sentence, particles = 0, reading.sentence, reading.words.particles
    starts = [at for at, capital in enumerate(sentence.capitals) if capital]
    if reading.cued & SMALL:
        starts = sorted({*starts, *reading.places_of(SMALL)})
    for at in starts:
        if at < free or sentence.kinds[at] != "word":
            continue
        if len(sentence.texts[at]) > INITIAL and sentence.norms[at] not in particles:
            # Most capitals are none: the first word of a sentence, a state, an office.
            run = _run(reading, at, at + 1, [], [at]) if nameable(reading, at, False) else None
        else:
            run = _run(reading, at, *_initials(reading, at))
        if run is None:
            continue
        free = run.last
        if not _foreign(reading, run):
            found.extend(_trimmed(reading, run) if len(run.words) > 1 else (run,))
    return found


def _foreign(reading: Reading, run: Run) -> bool:
    """Whether a run is in Latin letters in a Cyrillic text: a company or a brand, unless the gazetteer knows better."""
    if reading.language == "en" or _cyrillic(reading.norm(run.words[0])):
        return False
    sighting = reading.sighting(run.words[0])
    return not (sighting and sighting.thing.kind == "person")


def _initials(reading: Reading, at: int) -> tuple[int, list[int], list[int]]:
    """Where a name goes on after its initials, these, and no words of it yet."""
    initials: list[int] = []
    while len(initials) < LONGEST and (after := _initial(reading, at)) is not None:
        initials.append(at)
        at = after
    return at, initials, []


def _run(reading: Reading, start: int, at: int, initials: list[int], names: list[int]) -> Run | None:
    """The name that goes on at a token after its initials or its first word."""
    norms, capitals, cues = reading.norms, reading.sentence.capitals, reading.told.cues
    while at < len(norms) and len(names) < LONGEST:
        if not capitals[at] and not cues[norms[at]] & SMALL:
            break  # as most names do
        if names and _other_script(reading, names[-1], at):
            break
        if nameable(reading, at, bool(initials or names)):
            names.append(at)
            at += 1
        elif (after := _particles(reading, at, bool(names))) is not None:
            at = after
        elif names and (after := _initial(reading, at)) is not None and _middle(reading, after):
            initials.append(at)
            at = after
        else:
            break
    if names and reading.norm(at) in reading.words.sons_of and not reading.tokens[at].capital:
        at += 1  # Жээнбек уулу
    return Run(start, at, tuple(initials), tuple(names)) if names else None


def _other_script(reading: Reading, one: int, other: int) -> bool:
    """Whether a Latin word meets a Cyrillic one: «глава Apple Тим Кук»."""
    return reading.tokens[other].kind == "word" and _cyrillic(reading.norm(one)) != _cyrillic(reading.norm(other))


def _cyrillic(norm: str) -> bool:
    return "Ѐ" <= norm[0] <= "ӿ"


def _initial(reading: Reading, at: int) -> int | None:
    """Where the text goes on after an initial ("К.", "К.-", "Дж."), None where there is none."""
    tokens = reading.tokens
    if (
        at + 2 >= len(tokens)
        or len(tokens[at].text) > INITIAL
        or not _is_initial(tokens[at])
        or tokens[at + 1].text != "."
    ):
        return None
    after = at + 2
    if at and tokens[at - 1].kind == "number" and _other_script(reading, at, after):
        return None  # до 10 G. Из-за
    if tokens[after].norm == "-" and tokens[after].start == tokens[at + 1].stop:
        after += 1
    follows = after < len(tokens) and (_is_initial(tokens[after]) or nameable(reading, after, True))
    return after if follows or _particles(reading, after, True) is not None else None


def _middle(reading: Reading, after: int) -> bool:
    """Whether an initial stands inside a name ("John F. Kennedy"); in Cyrillic texts it begins the next one."""
    return reading.language == "en" and nameable(reading, after, True)


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
    if at == start or at >= len(reading.tokens) or not nameable(reading, at, inside):
        return None
    return at if inside or len(reading.norm(start)) > 2 or capital_particle(reading, start) else None


def _trimmed(reading: Reading, run: Run) -> Iterator[Run]:
    """The run without words that only stand before a name; Kazakh runs are cut where a word bears a case."""
    names = chain(reading, list(run.words))
    if run.initials and len(names) > 2 and run.initials[-1] < names[0] and names == list(run.words):
        yield Run(run.first, names[0] + 1, run.initials, (names[0],))  # имени Л.Н. Гумилёва Ерлан Сыдыков
        names, run = names[1:], Run(names[1], run.last, (), tuple(names[1:]))
    if _of_two(reading, run, names):
        yield Run(run.first, names[0] + 1, run.initials, (names[0],))  # Дж. Мелони Тоқаевпен
        names, run = names[1:], Run(names[1], run.last, (), tuple(names[1:]))
    if (cut := _second(reading, names)) is not None:
        yield Run(run.first, names[cut - 1] + 1, tuple(i for i in run.initials if i < names[cut]), tuple(names[:cut]))
        names, run = names[cut:], Run(names[cut], run.last, (), tuple(names[cut:]))
    while len(names) > 1 and not run.initials and _only_before(reading, names):
        names.pop(0)
    if names:
        whole = bool(run.initials) or names[0] == run.words[0]  # a small word may stand first: Le Van Son
        yield Run(run.first if whole else names[0], run.last, run.initials, tuple(names))


def _of_two(reading: Reading, run: Run, names: list[int]) -> bool:
    """Whether a bare Kazakh surname behind initials is followed by another's in a case."""
    if reading.language != "kk" or len(names) != 2 or names[1] != names[0] + 1:
        return False
    one, other = (reading.norm(at) for at in names)
    if not run.initials:  # Савич Тоқаевпен кездесті
        both = all(norm.endswith(reading.words.alone_endings) for norm in (one, bases(other, "kk")[-1]))
        return both and reading.opening(names[0]) and case_of(other) == "ins" and case_of(one) is None
    return case_of(one) is None and case_of(other) is not None


def _second(reading: Reading, names: list[int]) -> int | None:
    """Where a second full name begins in a run of four words and more ("Роза Нұр Қасым-Жомарт Тоқаевқа")."""
    if _surname_first(reading, names):
        return 1
    if len(names) < 4 or sum(eastern([reading.norm(at)] * 2) for at in names) > 2:  # Фам Тхи Ким Хоа
        return None
    given = (n for n in range(2, len(names) - 1) if _begins_name(reading, names[n]))
    return next(given, None)


def _surname_first(reading: Reading, names: list[int]) -> bool:
    """Whether a Kazakh headline has a bare surname and the full name of another: «Ахметов Сәбит Оразовты қабылдады»."""
    if reading.language != "kk" or len(names) != 3 or names[2] - names[0] != 2:
        return False
    one, two, other = (reading.norm(at) for at in names)
    surnames = reading.words.sure_endings[:SURNAMES]
    plain = one not in reading.words.first_names and not two.endswith(reading.words.patronymics)
    bare = one.endswith(surnames) or plain
    if case_of(one) is not None or not bare or case_of(other) is None:
        return False
    return any(base != other and base.endswith(surnames) for base in bases(other, "kk"))


def _begins_name(reading: Reading, at: int) -> bool:
    norm = reading.norm(at)
    if norm in reading.words.particles:
        return False
    return (
        norm in reading.words.first_names
        or (reading.language == "ru" and "Name" in russian.grammemes(norm) and russian.known(norm))
        or (reading.language == "kk" and russian.is_given(norm.translate(as_russian())))
    )


def _only_before(reading: Reading, names: list[int]) -> bool:
    norm = reading.norm(names[0])
    if reading.language == "kk":
        return _clause_word(reading, names)
    if reading.language == "ru" and len(names) > 2 and _is_place(norm) and not reading.in_chain(names[0]):
        return True
    if reading.language == "ru":
        common = russian.is_common(norm) and not (acting(reading, names[0]) or _syllables(reading, names))
        return common and (reading.opening(names[0]) or russian.is_adjective(norm))
    return norm.endswith("'s")  # the Fund's Anna Kim


def _syllables(reading: Reading, names: list[int]) -> bool:
    """Whether three words and more are single syllables, as names of Korea and China are."""
    return len(names) > 2 and eastern([reading.norm(at) for at in names])


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
    if case_of(norm) == "gen":
        return True  # Зейнеткердің Теміржолшылар ауылындағы үйі
    if reading.opening(names[0]) and len(norm) > LONG and case_of(norm) == "dat":
        return norm not in reading.words.home_names  # Жиынға Су шаруашылығы министрі
    oblique = {"abl", "dat", "acc"} if reading.opening(names[0]) else {"abl", "dat"}
    return (len(names) > 2 or _several(norm)) and case_of(norm) in oblique


def _several(norm: str) -> bool:
    """Whether a Kazakh word in some case is a plural («Бекеттерге»)."""
    return any(base != norm and base.endswith(endings("kk")["plurals"]) for base in bases(norm, "kk"))
