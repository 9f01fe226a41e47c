"""Whether a word may be a word of a person's name."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from analysis.understand.cast import russian
from analysis.understand.cast.agreement import agree, eastern
from analysis.understand.cast.chains import capital_particle
from analysis.understand.cast.cues import COURTEOUS, NO_NAME
from analysis.understand.cast.endings import as_russian, endings
from analysis.understand.cast.kazakh import is_possessed
from analysis.understand.cast.nominatives import bases
from analysis.understand.fold import fold

if TYPE_CHECKING:
    from analysis.understand.cast.reading import Mark, Reading
    from analysis.understand.cast.words import Words
    from analysis.understand.text import Token

FUNCTION = frozenset({"PREP", "CONJ", "PRCL", "NPRO", "ADVB"})
FORM = 4  # letters of a word that is no name in any of its cases
SYLLABLE = 4  # letters of a surname that is a common word too
SYLLABIC = frozenset("уоиаю")  # Ким Сын У
SHORTEST_CAPITALS = 5  # "НАЗАРБАЕВ" may be a name, "ЕАЭС" an abbreviation


def nameable(reading: Reading, at: int, inside: bool) -> bool:
    """Whether a token may be a word of a person's name; `inside`: one went before it."""
    token = reading.tokens[at]
    if reading.chained and reading.in_chain(at):
        return True
    if token.kind != "word" or not (token.capital or _joined(reading, token)):
        return False
    sighting = reading.sighting(at)  # asked first: most capitals that are no name are a state's or a place's
    if sighting and sighting.thing.kind != "person" and not _namesake(reading, at, inside):
        return False
    if (
        (len(token.text) == 1 and not (inside and _vowel(reading, at)))
        or (token.text[-1].isupper() and _initialism(token.text))
        or (not inside and reading.language == "en" and capital_particle(reading, at))
        or (token.acronym and not _shouted(reading, at, inside))
    ):
        return False
    mark = reading.mark(at)
    if mark and not (inside and mark.last - mark.first == 1 and _only_looks_so(reading, at, mark)):
        return False
    return _own(reading, at, inside)


def _vowel(reading: Reading, at: int) -> bool:
    """Whether one letter is the last syllable of a Korean name («Чхве Сон У»), and neither an initial nor a word."""
    if reading.language == "en" or reading.norm(at) not in SYLLABIC or reading.norm(at + 1) == ".":
        return False
    return at > 1 and eastern([reading.norm(at - 2), reading.norm(at - 1)])


def _initialism(text: str) -> bool:
    """Whether capitals inside a word make it the short name of a body («КазНУ», «ЕврАзЭС»)."""
    return len(text) > 2 and not text.isupper() and text[-2].isalpha()


def _namesake(reading: Reading, at: int, inside: bool) -> bool:
    """Whether what looks like a place is part of a name: «Мадина Садыкова», «Ұлан Нарынбек»."""
    sighting, norm = reading.sighting(at), reading.norm(at)
    if sighting is None or sighting.last - sighting.first > 1:
        return False
    if inside:
        exact = any(fold(name) == norm for name in sighting.thing.names.get(reading.language, ()))
        return sighting.how == "weak" or (not exact and norm.endswith(reading.words.endings) and sighting.how == "name")
    if reading.language == "en" and _after_office(reading, at):
        return True
    if at + 1 >= len(reading.tokens) or not reading.tokens[at + 1].capital or reading.sighting(at + 1):
        return False
    given = (
        russian.is_given(norm.translate(as_russian()))
        if reading.language != "en"
        else norm in reading.words.first_names
    )
    after, known = reading.norm(at + 1), bool(reading.words.foreign.get(norm))
    return known or (given and after.endswith(reading.words.endings)) or _of_officer(reading, at)


def _of_officer(reading: Reading, at: int) -> bool:
    """Whether a place that is a given name too stands behind an office: «с премьером Черногории Миланом Вуковичем»."""
    norm, mark = reading.norm(at), reading.mark(at - 1)
    state = reading.sighting(at - 1)
    office = mark is not None and mark.office is not None
    if state is not None and state.thing.kind == "state" and reading.language == "ru":
        before = reading.mark(state.first - 1)
        office = before is not None and before.office is not None
        office = office or reading.norm(state.first - 1) in reading.words.conj  # президентов Албании А и Черногории Б
    elif reading.language == "ru" and "gent" in russian.cases(norm):
        return False  # мэр Милана Джузеппе Сала
    given = office and any(base in reading.words.first_names for base in bases(norm, reading.language))
    ends = reading.words.alone_endings
    return given and any(base.endswith(ends) for base in bases(reading.norm(at + 1), reading.language))


def _after_office(reading: Reading, at: int) -> bool:
    """Whether an English place name begins the name of who holds an office: "Minister Iran Sharkhan-Beket"."""
    before, after = reading.mark(at - 1), reading.tokens[at + 1] if at + 1 < len(reading.tokens) else None
    if after is None or not after.capital or reading.sighting(at + 1) or reading.mark(at + 1):
        return False
    known = reading.norm(at) in reading.words.first_names and reading.sighting(at - 1) is not None
    return known or (before is not None and before.office is not None and reading.tokens[at - 1].capital)


def _given(reading: Reading, at: int) -> bool:
    """Whether a common Russian word is a given name here: «Алмаз Бакетаев», «Си Цзиньпин»."""
    after = reading.tokens[at + 1] if at + 1 < len(reading.tokens) else None
    if after is None or not after.capital or after.acronym or _adjective(reading.norm(at)):
        return False
    if after.kind == "word" and eastern([reading.norm(at), after.norm]) and _three(reading, at):
        return True  # Чан Ван Лок
    if acting(reading, at):
        return True
    function = russian.part_of_speech(reading.norm(at)) in FUNCTION
    if function or not nameable(reading, at + 1, True) or russian.is_common(after.norm):
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


def _three(reading: Reading, at: int) -> bool:
    """Whether a sentence does not begin here, or begins with three syllables as names («Чо Мин Су»)."""
    if not reading.opening(at):
        return True
    third = reading.tokens[at + 2] if at + 2 < len(reading.tokens) else None
    return third is not None and third.capital and eastern([reading.norm(at), third.norm])


def acting(reading: Reading, at: int) -> bool:
    """Whether two words with capitals do what only people do («Пал Сабо отметил»), the second one in no case."""
    if reading.sentence.part == "title" or reading.sighting(at + 1) or reading.mark(at + 1) or reading.mark(at):
        return False
    verb = reading.norm(at + 2)
    said = bool(verb) and not reading.words.greets.isdisjoint(russian.lemma_set(verb)) and russian.is_finite(verb)
    return said and not russian.is_adjective(reading.norm(at + 1))


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
    cue = reading.told.cues[norm]
    if cue & NO_NAME or (cue & COURTEOUS and reading.courteous(at)):
        return False
    if reading.language == "ru":
        return _russian(reading, at, inside)
    if reading.language == "en" and (
        norm.endswith(words.thing_endings) or _trade(reading, at, inside) or (not inside and described(reading, at))
    ):
        return False
    if norm.removesuffix("'s") in words.portfolio and not (norm in words.first_names and not inside):
        return False
    if reading.language == "kk" and not (_kazakh(norm, words) or _before_surname(reading, at)):
        return False
    return not (reading.opening(at) and (norm in reading.common or norm in words.stops))


def _trade(reading: Reading, at: int, inside: bool) -> bool:
    """Whether an English word ends the name of a company that stands before it ("of Alstom Rail Anna Kim")."""
    norm, words = reading.norm(at), reading.words
    return not inside and norm in words.trades and norm not in words.first_names and reading.tokens[at - 1].capital


def described(reading: Reading, at: int) -> bool:
    """Whether an English adjective before a word tells that an office is of or for it ("for Economic Diplomacy")."""
    if reading.norm(at - 2) not in reading.words.leads or reading.norm(at) in reading.words.first_names:
        return False
    before, mark = reading.norm(at - 1), reading.mark(at - 3)
    adjective = before.endswith(endings("en")["adjectives"]) and before not in reading.words.first_names
    told = mark is not None and mark.office is not None
    return adjective and told and reading.tokens[at - 1].capital and not reading.sighting(at - 1)


def _russian(reading: Reading, at: int, inside: bool) -> bool:
    """Whether a Russian word is none of the dictionary's common words, unless it looks like a given name here."""
    norm, words = reading.norm(at), reading.words
    if not inside and _preposition(reading, at):
        return False
    if russian.lemma(norm) in words.never or (russian.is_common(norm) and not inside and not _given(reading, at)):
        return False
    if "-" in norm and norm.partition("-")[0].endswith("о") and russian.is_adjective(norm):
        return False  # Украинско-казахская комиссия
    if not norm.endswith(endings("ru")["adjectives"]):
        return True
    after = reading.tokens[at + 1] if at + 1 < len(reading.tokens) else None
    if after is not None and after.kind == "word" and not after.capital and _described(norm, after.norm):
        return False  # ректор Лейденского технического университета
    return russian.lemma(reading.norm(at + 1)) not in words.thing_after


def _described(norm: str, after: str) -> bool:
    """Whether an adjective follows that can stand in the case of the word before it."""
    return russian.is_adjective(after) and not russian.cases(norm).isdisjoint(russian.cases(after))


def _preposition(reading: Reading, at: int) -> bool:
    """Whether a sentence begins with a preposition that is a name too («По Срединному коридору»; not До Ван Тьен)."""
    if not reading.opening(at) or russian.part_of_speech(reading.norm(at)) != "PREP":
        return False
    return not eastern([reading.norm(at), reading.norm(at + 1)])


def _kazakh(norm: str, words: Words) -> bool:
    """Whether a Kazakh word is no adjective of a thing («Ұлттық …») and nothing that a thing owns («Жиналысының»)."""
    if norm in words.first_names or norm in words.home_names:
        return True
    if any(len(base) > FORM and base in words.never for base in bases(norm, "kk")):
        return False  # Іле Алатауының
    # «Нұралы» and «Садық» are names: an adjective has a root of three letters before a long ending.
    if norm.endswith(_adjectival(len(norm))):
        return False
    return not is_possessed(norm)


def _before_surname(reading: Reading, at: int) -> bool:
    """Whether what looks like an adjective is the given name of an official: "министр Амандық Серіков"."""
    mark, after = reading.mark(at - 1), reading.tokens[at + 1] if at + 1 < len(reading.tokens) else None
    if after is None or not after.capital or mark is None or not mark.office:
        return False
    return any(base.endswith(reading.words.sure_endings) for base in bases(after.norm, "kk"))


@lru_cache(maxsize=64)
def _adjectival(length: int) -> tuple[str, ...]:
    """Endings of Kazakh adjectives that a word of some letters may have."""
    return tuple(e for e in endings("kk")["adjectives"] if 2 < len(e) < length - 2)


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
    if (inside and before is not None and before.kind == "word" and not before.acronym) or _all_capitals(reading):
        return True
    return any(_shouts_name(reading, *pair) for pair in ((at, at + 1), (at - 1, at)))


def _shouts_name(reading: Reading, given: int, surname: int) -> bool:
    """Whether two words in capitals are given name and surname ("SERIK TLEUBAYEV, Minister of …")."""
    if given < 0 or surname >= len(reading.tokens):
        return False
    one, other = reading.tokens[given], reading.tokens[surname]
    if not (one.acronym and other.acronym) or len(other.base) < SHORTEST_CAPITALS:
        return False
    known = one.norm in reading.words.first_names or (reading.language == "ru" and russian.is_given(one.norm))
    return known or (len(one.base) >= SHORTEST_CAPITALS and other.norm.endswith(reading.words.sure_endings))


def _all_capitals(reading: Reading) -> bool:
    return all(token.text.isupper() for token in reading.tokens if token.kind == "word")
