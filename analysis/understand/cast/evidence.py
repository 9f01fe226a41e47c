"""Whether words look like the full name of a person, and whether they act as one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from analysis.understand.cast import russian
from analysis.understand.cast.agreement import eastern, single_holder, unknown
from analysis.understand.cast.capitals import Run
from analysis.understand.cast.endings import as_russian, endings
from analysis.understand.cast.kazakh import is_possessed
from analysis.understand.cast.namesakes import is_thing
from analysis.understand.cast.nominatives import bases
from analysis.understand.cast.origins import plain
from analysis.understand.morphology import stems

if TYPE_CHECKING:
    from analysis.understand.cast.reading import Reading


CLAUSE = 5  # words between a Kazakh surname and its verb: «Савич Тоқаевпен телефон арқылы сөйлесті»
SURNAME = 5  # letters of a surname known by its ending alone
SYLLABLES = re.compile(r"[A-Z][a-z]{1,5}-[a-z]{2,5}")
CYRILLIC = re.compile(r"[а-яәғқңөұүһі]")


def likely(reading: Reading, run: Run) -> bool:
    """Whether a run is rather a person than what an office is of: several words, initials, the ending of a surname."""
    asked = ("likely", run.first, run.last)
    if asked not in reading.known:
        named = len(run.words) > 1 or bool(run.initials) or surname_like(reading, reading.norm(run.words[-1]))
        reading.known[asked] = named and not is_thing(reading, run)
    return reading.known[asked]


def is_known(reading: Reading, run: Run) -> bool:
    """Whether the gazetteer knows the name."""
    sightings = (reading.sighting(at) for at in run.words)
    return any(s and s.thing.kind == "person" and s.how == "name" for s in sightings)


def looks_full(reading: Reading, run: Run) -> bool:
    """Whether two or more words look like given name and surname."""
    norms = [reading.norm(at) for at in run.words]
    if _noble(reading, run):
        return True
    if reading.language == "en":
        return _looks_full_en(reading, run, norms)
    if not _cyrillic(norms[0]):
        return False
    if reading.language == "ru":
        return _looks_full_ru(reading, run, norms)
    return _looks_full_kk(reading, run, norms)


def could_be_full(reading: Reading, run: Run) -> bool:
    """Whether nothing speaks against words being a full name: no article, no word of ministries or things."""
    if reading.language != "en":
        return _cyrillic(reading.norm(run.words[0]))
    return reading.norm(run.first - 1) not in reading.words.articles and not any(
        _of_a_thing(reading, reading.norm(at)) for at in run.words
    )


def _noble(reading: Reading, run: Run) -> bool:
    """Whether a small word that stands only inside names stands in this one ("Jan van der Berg")."""
    inside = set(range(run.first + 1, run.last)) - set(run.words)
    return any(reading.norm(at) in reading.words.noble and not reading.tokens[at].capital for at in inside)


def _cyrillic(norm: str) -> bool:
    return bool(CYRILLIC.match(norm))


def _looks_full_ru(reading: Reading, run: Run, norms: list[str]) -> bool:
    given = {norms[0], *russian.lemma_set(norms[0])} & reading.words.first_names
    if (
        given
        or russian.is_name(norms[0])
        or says(reading, run.last)
        or surname_like(reading, norms[-1])
        or eastern(norms)
    ):
        return True
    return unknown(norms) and not after_thing(reading, run)


def says(reading: Reading, at: int) -> bool:
    """Whether a Russian verb of what only people do stands at a token («Нора Кун отметила»)."""
    token = reading.tokens[at] if at < len(reading.tokens) else None
    if token is None or token.capital or token.kind != "word":
        return False
    return not reading.words.greets.isdisjoint(stems(token.norm, "ru")) and russian.is_finite(token.norm)


def after_thing(reading: Reading, run: Run) -> bool:
    """Whether a noun for a thing stands right before («на острове Мэн», «клуба Тоттенхэм Хотспур»)."""
    before = reading.tokens[run.first - 1] if run.first else None
    if before is None or before.kind != "word" or before.capital:
        return False
    found = russian.parses(before.norm)
    if russian.lemma(before.norm) in reading.words.never:  # в понедельник
        return False
    return bool(found) and "NOUN" in found[0].tag and "anim" not in found[0].tag


def _looks_full_kk(reading: Reading, run: Run, norms: list[str]) -> bool:
    """Given names and endings of surnames tell; the Russian dictionary knows many given names of Kazakhstan too."""
    if norms[0] in reading.words.first_names or any(surname_like(reading, norm) for norm in norms):
        return True
    if not reading.opening(run.first) and reading.norm(run.first - 1) != '"' and not is_possessed(norms[-1]):
        return True
    return acts(reading, run) or any(russian.is_given(norm.translate(as_russian())) for norm in norms[:2])


def _looks_full_en(reading: Reading, run: Run, norms: list[str]) -> bool:
    if not could_be_full(reading, run) or reading.norm(run.first - 1) in reading.words.scenes:
        return False
    first = {norms[0], plain(norms[0]), plain(norms[0]).split("-")[0]}
    if not first.isdisjoint(reading.words.first_names):
        return True
    if not reading.words.common_words.isdisjoint(norms):
        return False
    if surname_like(reading, norms[-1]):
        return True
    return _syllables(reading, run) or _speaks(reading, run, norms)


def _speaks(reading: Reading, run: Run, norms: list[str]) -> bool:
    """Whether words nobody knows act as a person does, and are none of the language's own words."""
    if reading.sentence.part == "title" or any(
        n in reading.common or n.endswith(reading.words.common_endings) for n in norms
    ):
        return False
    after = reading.tokens[run.last] if run.last < len(reading.tokens) else None
    if after is not None and after.kind == "word" and after.norm not in reading.words.after:
        return not reading.words.acts.isdisjoint(
            stems(after.norm, reading.language)
        )  # "Double Taxation treaties" is none
    return acts(reading, run)


def _of_a_thing(reading: Reading, norm: str) -> bool:
    """Whether an English word belongs to ministries, companies or things and to no name."""
    bare, words = norm.removesuffix("'s"), reading.words
    return bare in words.portfolio or bare in words.trades or bare in words.thing_after or bare in words.not_companies


def _syllables(reading: Reading, run: Run) -> bool:
    """Whether a given name is two syllables with a hyphen, as Korean ones are ("Ji-won Park")."""
    texts = (reading.tokens[at].text for at in run.words)
    return len(run.words) == 2 and any(SYLLABLES.fullmatch(text) for text in texts)


def surname_like(reading: Reading, norm: str) -> bool:
    """Whether a word or the first half of a double one, less its case, ends as surnames of the region do."""
    half, dash, _ = norm.partition("-")
    forms = (*bases(norm, reading.language), half) if dash else bases(norm, reading.language)
    return any(len(base) > 4 and base.endswith(reading.words.endings) for base in forms)


def acts(reading: Reading, run: Run) -> bool:
    """Whether a verb of saying or meeting stands close by, so that the name is someone's."""
    near = (*reading.tokens[max(run.first - 2, 0) : run.first], *reading.tokens[run.last : run.last + 4])
    words = reading.words.acts
    return any(
        t.kind == "word" and (t.norm in words or not words.isdisjoint(stems(t.norm, reading.language))) for t in near
    )


def surname_acts(reading: Reading, run: Run) -> bool:
    """Whether a single word with the ending of a surname says or meets somebody («Ержанов встретился»)."""
    norm = reading.norm(run.words[-1])
    if len(run.words) > 1 or reading.sentence.part == "title" or len(norm) < SURNAME:
        return False
    if reading.language == "ru" and not _surname_ru(reading, run):
        return False
    sure = any(base.endswith(reading.words.sure_endings) for base in bases(norm, reading.language))
    if norm in reading.common:
        return False
    return (sure and acts(reading, run)) or _greets(reading, run)


def _greets(reading: Reading, run: Run) -> bool:
    """Whether a bare surname is the subject of what people do («Савич встретился», «Савич пен Илич кездесті»)."""
    if not reading.norm(run.words[-1]).endswith(reading.words.alone_endings) or reading.norm(run.first - 1) == '"':
        return False
    verbs, at = reading.words.greets, run.last
    if reading.language == "kk":
        near = reading.tokens[at : at + CLAUSE] if reading.opening(run.first) else ()
    else:
        at += 2 if reading.norm(at) in reading.words.conj and reading.tokens[at + 1 : at + 2] else 0
        near = reading.tokens[at : at + 1]
    return any(t.kind == "word" and not verbs.isdisjoint(stems(t.norm, reading.language)) for t in near)


def _surname_ru(reading: Reading, run: Run) -> bool:
    """Whether a Russian word is neither a common word, nor an adjective of a place, nor what a preposition leads to."""
    norm, before = reading.norm(run.words[-1]), reading.norm(run.first - 1)
    if russian.is_common(norm) or norm.endswith(endings("ru")["adjectives"]):
        return False
    place = bool(before) and russian.part_of_speech(before) == "PREP" and before not in reading.words.governs
    return not place and single_holder(reading, run.words[-1])
