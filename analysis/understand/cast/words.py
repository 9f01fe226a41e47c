"""The words of roles, names and bodies of one language, ready for looking up."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from analysis.understand.cast.given_names import ends_of_surnames, given_names, names_at_home
from analysis.understand.cast.lists import MARKS, OFFICES, SETS
from analysis.understand.fold import fold
from analysis.understand.phrases import Phrases

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from analysis.knowledge.records import Knowledge
    from analysis.model import Language


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """Words of one language.

    Attributes:
        index: Heads of roles ("role:minister") and bodies ("body", "company" …), each with its dictionary form.
        first_names: Given names, folded.
        foreign: Given names with the states they are at home in, none where they are borne everywhere.
        surnames: Ends of surnames, each with the states it is at home in.
        home_names: Given names of the region, folded, in the letters of the language.
        crediting: Words without which a sentence is no line of credits.
        list_marks: What stands between the members of a list.
        serving: What stands between a name and the office its bearer had ("who served as").
        no_names: Small words that no name of a body is made of.
        endings: Endings of surnames, longest first.
        whole: Endings that belong to a name though they look like a case.
        peoples: Adjectives of states, folded.
        governs: Cases by the preposition that governs them.
    """

    language: Language
    index: Phrases[tuple[str, str]]
    particles: frozenset[str]
    joined: tuple[str, ...]
    first_names: frozenset[str]
    foreign: Mapping[str, frozenset[str]]
    surnames: tuple[tuple[str, frozenset[str]], ...]
    home_names: frozenset[str]
    endings: tuple[str, ...]
    whole: tuple[str, ...]
    sure_endings: tuple[str, ...]
    alone_endings: tuple[str, ...]
    greets: frozenset[str]
    never: frozenset[str]
    namesake: frozenset[str]
    thing_after: frozenset[str]
    credits: frozenset[str]
    bylines: frozenset[str]
    related: frozenset[str]
    signs_off: frozenset[str]
    institutions: frozenset[str]
    staff: frozenset[str]
    crediting: frozenset[str]
    list_marks: frozenset[str]
    serving: frozenset[str]
    no_names: frozenset[str]
    acts: frozenset[str]
    after: frozenset[str]
    common_words: frozenset[str]
    modifiers: frozenset[str]
    honorifics: frozenset[str]
    stops: frozenset[str]
    links: frozenset[str]
    before_verbs: frozenset[str]
    portfolio: frozenset[str]
    capacity: frozenset[str]
    joint: frozenset[str]
    within: frozenset[str]
    listed: frozenset[str]
    opens_list: frozenset[str]
    between: frozenset[str]
    shared: frozenset[str]
    institutional: frozenset[str]
    possessives: frozenset[str]
    sons: frozenset[str]
    noble: frozenset[str]
    sons_of: frozenset[str]
    compound: frozenset[str]
    monuments: tuple[str, ...]
    home_endings: tuple[str, ...]
    common_endings: tuple[str, ...]
    thing_endings: tuple[str, ...]
    patronymics: tuple[str, ...]
    relative: frozenset[str]
    trades: frozenset[str]
    deals: frozenset[str]
    dealing: frozenset[str]
    made: frozenset[str]
    officers: frozenset[str]
    employed: frozenset[str]
    told_by: frozenset[str]
    ventures: frozenset[str]
    not_companies: frozenset[str]
    given_too: frozenset[str]
    given_before: tuple[str, ...]
    named_areas: frozenset[str]
    scenes: frozenset[str]
    topics: frozenset[str]
    visits: tuple[str, ...]
    adding: frozenset[str]
    copulas: frozenset[str]
    doubling: frozenset[str]
    seconds: frozenset[str]
    before_courtesy: frozenset[str]
    united: frozenset[str]
    here: frozenset[str]
    represented: frozenset[str]
    received: frozenset[str]
    who: frozenset[str]
    served: frozenset[str]
    behalf: frozenset[str]
    behalf_after: frozenset[str]
    behalf_of: frozenset[str]
    led: frozenset[str]
    sources: frozenset[str]
    installed: frozenset[str]
    appoints: frozenset[str]
    units: frozenset[str]
    money: tuple[str, ...]
    worldwide: tuple[str, ...]
    world_bodies: tuple[str, ...]
    of_places: tuple[str, ...]
    state_parts: tuple[str, ...]
    trade_parts: tuple[str, ...]
    bank_ends: tuple[str, ...]
    no_banks: tuple[str, ...]
    interviews: tuple[str, ...]
    domains: frozenset[str]
    weekdays: frozenset[str]
    flights: frozenset[str]
    sites: frozenset[str]
    happens: frozenset[str]
    meets: frozenset[str]
    channels: frozenset[str]
    whereabouts: frozenset[str]
    local: frozenset[str]
    native: frozenset[str]
    kindred: frozenset[str]
    ranks: frozenset[str]
    no_ministry: frozenset[str]
    leads: frozenset[str]
    articles: frozenset[str]
    tied: frozenset[str]
    conj: frozenset[str]
    governs: Mapping[str, tuple[str, ...]]
    pairs: frozenset[tuple[str, ...]]
    ministry: tuple[str, str]
    peoples: frozenset[str]
    former: tuple[str, ...]
    derived: tuple[str, ...]


@lru_cache(maxsize=12)
def words(knowledge: Knowledge, language: Language) -> Words:
    """The words of a language, indexed once."""
    names, roles = knowledge.lexicon["names"][language], knowledge.lexicon["roles"][language]
    sets = _sets(knowledge, language)
    foreign, home_names = given_names(knowledge, language), names_at_home(knowledge, language)
    sets["first_names"] |= foreign.keys() if language == "kk" else foreign.keys() | home_names
    return Words(
        language=language,
        index=Phrases(_entries(knowledge, language), language),
        joined=tuple(_flat(names["joined"])),
        endings=tuple(sorted(_flat(names["surname_endings"]), key=len, reverse=True)),
        foreign=foreign,
        surnames=tuple(ends_of_surnames(knowledge, language)),
        home_names=home_names,
        crediting=_crediting(sets),
        list_marks=sets["conj"] | {","},
        serving=sets["served"] | sets["who"] | sets["articles"],
        no_names=sets["stops"] | sets["possessives"],
        peoples=frozenset(fold(w) for t in knowledge.of_kind("state") for w in t.adjectives.get(language, ())),
        state_parts=tuple(_flat(knowledge.lexicon["bodies"][language]["state_parts"])),
        weekdays=frozenset(_flat(knowledge.lexicon["dates"][language]["weekday"].values())),
        bank_ends=tuple(_flat(knowledge.lexicon["bodies"][language]["bank_ends"])),
        no_banks=tuple(_flat(knowledge.lexicon["bodies"][language]["no_banks"])),
        interviews=tuple(_flat(knowledge.lexicon["bodies"][language]["interviews"])),
        trade_parts=tuple(_flat(knowledge.lexicon["bodies"][language]["trade_parts"])),
        of_places=tuple(_flat(knowledge.lexicon["bodies"][language]["of_places"])),
        money=tuple(_flat(roles["money"])),
        worldwide=tuple(_flat(roles["worldwide"])),
        world_bodies=tuple(_flat(roles["world_bodies"])),
        visits=tuple(_flat(roles["visits"])),
        former=tuple(_flat(roles["former"])),
        derived=tuple(_flat(roles["derived"])),
        ministry=(fold(roles["ministry"][0]), roles["ministry"][1]),
        pairs=frozenset(tuple(fold(phrase).split()) for phrase in roles["pairs"]),
        governs={fold(word): tuple(cases) for word, cases in (names["governs"] or {}).items()},
        whole=tuple(_flat(names["whole"])),
        sure_endings=tuple(_flat(names["sure_endings"])),
        alone_endings=tuple(_flat([*names["sure_endings"], *names["alone_endings"]])),
        common_endings=tuple(_flat(names["common_endings"])),
        thing_endings=tuple(_flat(names["thing_endings"])),
        home_endings=tuple(_flat(names["home_endings"])),
        monuments=tuple(word if language == "en" else word[:-1] for word in _flat(names["monuments"])),
        patronymics=tuple(_flat(names["patronymics"])),
        given_before=tuple(_flat(names["given_before"])),
        **sets,
    )


def _sets(knowledge: Knowledge, language: Language) -> dict[str, frozenset[str]]:
    """The plain sets of words, each under its key."""
    sets = {
        key: frozenset(_flat(knowledge.lexicon[section][language][key]))
        for section, keys in SETS.items()
        for key in keys
    }
    if language == "kk":  # the verb closes the clause, and what stands there tells
        sets["acts"] |= sets["greets"]
    return sets


def _entries(knowledge: Knowledge, language: Language) -> Iterator[tuple[str, tuple[str, str]]]:
    roles = knowledge.lexicon["roles"][language]
    for office in OFFICES:
        for phrase in _listed(roles[office]):
            yield phrase, (f"role:{office}", fold(phrase))
    for section, keys in MARKS.items():
        for key, meaning in keys.items():
            for phrase in _listed(knowledge.lexicon[section][language][key]):
                yield phrase, (meaning, fold(phrase))


def _crediting(sets: Mapping[str, frozenset[str]]) -> frozenset[str]:
    phrases = ((phrase.split()[-1]) for phrase in sets["bylines"])
    return sets["credits"] | sets["related"] | sets["staff"] | {*phrases, *(p.split()[0] for p in sets["signs_off"])}


def _listed(entries: Iterable[object]) -> Iterator[str]:
    for entry in entries:
        if isinstance(entry, list):
            yield from entry
        else:
            yield str(entry)


def _flat(entries: Iterable[object]) -> Iterator[str]:
    return (fold(entry) for entry in _listed(entries))
