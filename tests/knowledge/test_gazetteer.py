"""What the gazetteer promises: whole, without doubles, and each name pointing at one thing."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

import pytest

from analysis import knowledge
from analysis.knowledge.records import BY_LANGUAGE
from analysis.model import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.knowledge.records import Knowledge, Thing

# Names of the capital and of the state are one word here, or the Kazakh or Russian form is not sure enough to give.
PLACES_WITHOUT_ALL_LABELS = {"algiers", "tunis", "panama-city", "guatemala-city", "gulistan", "sanaa", "brasilia"}
# Kazakh letters that Russian releases of Kazakhstan print.
KAZAKH_IN_RUSSIAN = {"Самрук-Қазына", "Қазақстан темір жолы", "Қонаев", "область Жетісу", "область Ұлытау"}
# "C5+1" is printed with a Latin and with a Cyrillic letter; the bank writes its name in Latin letters.
LATIN_ON_PURPOSE = {"OTP Bank", "саммит «C5+1»", "саммит в формате «C5+1»", "«C5+1» саммиті"}
CAPITALS_LEFT_OUT = {
    *("LU", "MC", "SM", "VA", "KW", "HK", "SG", "PA", "GT", "DJ", "ST"),  # named like the state
    "BE",  # Brussels speaks for the EU
    "SC",  # Victoria is first of all a woman's name
    "NR",  # no capital
}
SESSIONS = {"meeting", "negotiation", "visit", "summit", "council_session", "committee_session", "forum"}


@pytest.fixture(scope="module")
def known() -> Knowledge:
    return knowledge.load()


def plain(word: str) -> str:
    """The word as two spellings of one name agree on it."""
    return re.sub(r"[«»\"“”]", "", word).translate(str.maketrans("ё–—’", "е--'"))


def words(known: Knowledge, *groups: str) -> Iterator[tuple[Thing, str, str]]:
    """Each thing with each of its words and the word's language."""
    for thing in known.things:
        for group in groups:
            for language, found in getattr(thing, group).items():
                for word in found:
                    yield thing, language, word


def test_it_is_large_enough_to_be_of_use(known: Knowledge) -> None:
    assert len(known.of_kind("state")) == 198  # 193 of the UN, Palestine, Kosovo, the Holy See, Hong Kong, Taiwan
    assert sum(bool(state.adjectives) for state in known.of_kind("state")) >= 80
    assert len(known.of_kind("place")) >= 350
    assert len(known.of_kind("person")) >= 60


def test_ids_are_readable_and_unique(known: Knowledge) -> None:
    assert len({thing.id for thing in known.things}) == len(known.things)
    odd = [t.id for t in known.things if not re.fullmatch(r"[A-Z][A-Z0-9_]+|[a-z0-9]+(-[a-z0-9]+)*", t.id)]
    assert odd == []


def test_states_have_two_letters_and_canada_gives_way_to_central_asia(known: Knowledge) -> None:
    assert [s.id for s in known.of_kind("state") if not re.fullmatch("[A-Z]{2}", s.id)] == ["CAN"]
    assert known.by_id["CA"].kind == "region"
    assert known.by_id["NO"].label("en") == "Norway"


def test_labels_in_three_languages(known: Knowledge) -> None:
    without = {t.id for t in known.things if not all(t.label(language) for language in LANGUAGES)}
    assert without == PLACES_WITHOUT_ALL_LABELS


@pytest.mark.parametrize(
    ("code", "ru", "kk", "en"),
    [
        ("KG", "Кыргызстан", "Қырғызстан", "Kyrgyzstan"),
        ("BY", "Беларусь", "Беларусь", "Belarus"),
        ("MD", "Молдова", "Молдова", "Moldova"),
        ("AE", "ОАЭ", "Біріккен Араб Әмірліктері", "United Arab Emirates"),
        ("GB", "Великобритания", "Ұлыбритания", "United Kingdom"),
        ("US", "США", "АҚШ", "United States"),
        ("EU", "Европейский союз", "Еуропалық одақ", "European Union"),
        ("CA", "Центральная Азия", "Орталық Азия", "Central Asia"),
    ],
)
def test_labels_are_those_of_the_news(known: Knowledge, code: str, ru: str, kk: str, en: str) -> None:
    assert [known.by_id[code].label(language) for language in ("ru", "kk", "en")] == [ru, kk, en]


def test_every_capital_speaks_for_its_state(known: Knowledge) -> None:
    assert {s.id for s in known.of_kind("state") if not s.metonyms} == CAPITALS_LEFT_OUT
    assert "Brussels" in known.by_id["EU"].metonyms["en"]


def test_areas_that_are_named_exist(known: Knowledge) -> None:
    named = {(t.id, area) for t in known.things for area in (*t.members, *t.parties, t.country) if area}
    assert {pair for pair in named if pair[1] not in known.by_id} == set()
    bodies = {known.by_id[area].id for _, area in named if known.by_id[area].kind == "organisation"}
    assert all(known.by_id[body].country == body for body in bodies), "a bloc is its own area"


def test_members_are_states_and_counted(known: Knowledge) -> None:
    members = [known.by_id[code] for thing in known.things for code in thing.members]
    assert {member.kind for member in members} == {"state"}
    assert len(known.by_id["EU"].members) == 27
    assert set(known.by_id["CA"].members) == {"KZ", "KG", "TJ", "TM", "UZ"}


def test_places_lie_in_a_state(known: Knowledge) -> None:
    assert {known.by_id[p.country or ""].kind for p in known.of_kind("place")} == {"state"}


def test_series_say_what_their_sessions_are(known: Knowledge) -> None:
    assert {s.event_type for s in known.of_kind("series")} <= SESSIONS


@pytest.mark.parametrize("group", ["names", "adjectives", "metonyms"])
def test_no_word_decides_for_two_things(known: Knowledge, group: str) -> None:
    owners: dict[tuple[str, str], set[str]] = defaultdict(set)
    for thing, language, word in words(known, group):
        owners[language, plain(word)].add(thing.id)
    assert {word: ids for word, ids in owners.items() if len(ids) > 1} == {}


def test_no_name_is_an_adjective_too(known: Knowledge) -> None:
    names = {(language, plain(word)) for _, language, word in words(known, "names")}
    assert {(t.id, w) for t, lang, w in words(known, "adjectives") if (lang, plain(w)) in names} == set()


def test_what_must_not_decide_is_weak(known: Knowledge) -> None:
    decide = {plain(word) for _, _, word in words(known, "names")}
    assert decide & {"МИД", "СІМ", "Сенат", "Правительство", "Конго", "Того", "Қазан", "Мәжіліс", "РТ"} == set()
    assert "европейский" not in known.by_id["EU"].adjectives.get("ru", ())


def test_no_word_twice_in_one_list(known: Knowledge) -> None:
    lists = [
        (t.id, getattr(t, group)[lang]) for t in known.things for group in BY_LANGUAGE for lang in getattr(t, group)
    ]
    assert [(owner, found) for owner, found in lists if len(set(found)) != len(found)] == []


def test_no_letters_of_another_alphabet_inside_a_word(known: Knowledge) -> None:
    mixed = re.compile(r"[A-Za-z][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-z]")
    assert [word for _, _, word in words(known, *BY_LANGUAGE) if mixed.search(word)] == []
    assert [w for _, lang, w in words(known, *BY_LANGUAGE) if lang == "en" and re.search(r"[\u0400-\u04ff]", w)] == []


def test_no_cyrillic_word_is_typed_in_latin_look_alikes(known: Knowledge) -> None:
    alike = re.compile(r"(?<!\w)[ABCEHKMOPTXYaceopxy]+(?!\w)")
    found = {w for _, lang, w in words(known, *BY_LANGUAGE) if lang != "en" and _looks_cyrillic(w, alike)}
    assert found == set()


def _looks_cyrillic(word: str, alike: re.Pattern[str]) -> bool:
    return word not in LATIN_ON_PURPOSE and bool(alike.search(word))


def test_russian_names_have_no_kazakh_letters(known: Knowledge) -> None:
    kazakh = re.compile("[әғқңөұүһі]", re.IGNORECASE)
    found = {w for _, lang, w in words(known, *BY_LANGUAGE) if lang == "ru" and kazakh.search(w)}
    assert found == KAZAKH_IN_RUSSIAN
