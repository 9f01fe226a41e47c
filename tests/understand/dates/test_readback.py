"""Dates written in the ways of each language are read back, whatever the day, the month and the case."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.understand.dates import period as periods
from analysis.understand.morphology import analyzer
from tests.understand.dates.notation import known, mentions, said

DAYS = st.dates(date(1950, 1, 1), date(2060, 12, 31))
PUBLISHED = st.dates(date(2005, 1, 1), date(2030, 12, 31))
RUSSIAN_CASES = ("gent", "datv", "accs", "ablt", "loct")
# After the last sound of each month: "қаңтарда", "шілдеде", "тамызда", "сәуірде", "қыркүйекте".
BACK, FRONT = "аоұыу", "әеөүіи"
HARD = "кқптсшх"


def months(language: str) -> list[str]:
    listed = known().lexicon["dates"][language]["month"]
    return [listed[number][0] for number in range(1, 13)]


def russian_month(number: int, case: str) -> str:
    return str(analyzer().parse(months("ru")[number - 1])[0].inflect({case}).word)


def kazakh_case(word: str, case: str) -> str:
    front = next(letter for letter in reversed(word) if letter in BACK + FRONT) in FRONT
    voiceless = word[-1] in HARD
    nasal = word[-1] in "мнң"
    hard, soft = {
        "locative": ("та" if voiceless else "да", "те" if voiceless else "де"),
        "dative": ("қа" if voiceless else "ға", "ке" if voiceless else "ге"),
        "ablative": (
            "тан" if voiceless else "нан" if nasal else "дан",
            "тен" if voiceless else "нен" if nasal else "ден",
        ),
        "genitive": (
            "тың" if voiceless else "ның" if nasal else "дың",
            "тің" if voiceless else "нің" if nasal else "дің",
        ),
        "relative": ("тағы" if voiceless else "дағы", "тегі" if voiceless else "дегі"),
    }[case]
    return word + (soft if front else hard)


def written(when: date) -> list[tuple[str, str, str]]:
    """A day with its year in the ways of the three languages: language, before it, the day itself."""
    english, kazakh = months("en")[when.month - 1].title(), months("kk")[when.month - 1]
    return [
        ("ru", "Встреча была ", f"{when.day} {russian_month(when.month, 'gent')} {when.year} года"),
        ("ru", "Встреча была ", f"{when.day} {russian_month(when.month, 'gent')} {when.year} г."),
        ("ru", "Встреча была ", f"{when:%d.%m.%Y}"),
        ("kk", "Кездесу ", f"{when.year} жылғы {when.day} {kazakh_case(kazakh, 'locative')}"),
        ("kk", "Кездесу ", f"{when.year} жылдың {when.day} {kazakh_case(kazakh, 'dative')}"),
        ("kk", "Кездесу ", f"{when.day} {kazakh} {when.year}"),
        ("en", "They met on ", f"{english} {when.day}, {when.year}"),
        ("en", "They met on ", f"{when.day} {english} {when.year}"),
        ("en", "They met on ", when.isoformat()),
    ]


@settings(deadline=None)
@given(DAYS)
def test_a_day_with_its_year_is_read_back(when: date) -> None:
    for language, before, day in written(when):
        text = f"{before}{day} stop"
        assert said(text, language) == [(day, when.isoformat(), "stated", "day")], text


@settings(deadline=None)
@given(st.integers(1, 12), st.integers(1950, 2060), st.sampled_from(RUSSIAN_CASES))
def test_a_russian_month_is_read_in_every_case(month: int, year: int, case: str) -> None:
    written_month = f"{russian_month(month, case)} {year} года"
    found = mentions(f"Об итогах: {written_month}", "ru")
    assert [m.period for m in found] == [periods.month(year, month)]


@settings(deadline=None)
@given(
    st.integers(1, 12),
    st.integers(1950, 2060),
    st.sampled_from(["locative", "dative", "ablative", "genitive", "relative"]),
)
def test_a_kazakh_month_is_read_in_every_case(month: int, year: int, case: str) -> None:
    written_month = f"{year} жылғы {kazakh_case(months('kk')[month - 1], case)}"
    found = mentions(f"Онда {written_month} іс болды", "kk", None)
    assert [m.period.start for m in found if m.period] == [date(year, month, 1)]
    assert found[0].span.of(f"Онда {written_month} іс болды") == written_month


@settings(deadline=None)
@given(PUBLISHED, st.integers(1, 364))
def test_a_past_day_without_its_year_is_the_last_such_day(when: date, back: int) -> None:
    day = date.fromordinal(when.toordinal() - back)
    if (day.month, day.day) == (2, 29):
        return
    text = f"Стороны встретились {day.day} {russian_month(day.month, 'gent')}"
    (found,) = mentions(text, "ru", when.isoformat())
    assert found.period == periods.of_day(day)
    assert found.basis == "inferred_year"


@settings(deadline=None)
@given(PUBLISHED, st.integers(0, 364))
def test_a_coming_day_without_its_year_is_the_next_such_day(when: date, ahead: int) -> None:
    day = date.fromordinal(when.toordinal() + ahead)
    if (day.month, day.day) == (2, 29):
        return
    text = f"The minister will visit Riga on {months('en')[day.month - 1].title()} {day.day}"
    (found,) = mentions(text, "en", when.isoformat())
    assert found.period == periods.of_day(day)


@settings(deadline=None)
@given(st.integers(1990, 2040), st.integers(1, 20))
def test_ranges_of_years_are_read_back(first: int, length: int) -> None:
    last = first + length
    texts = [
        ("ru", f"Вложения с {first} по {last} год выросли"),
        ("ru", f"Вложения за {first}–{last} годы выросли"),
        ("kk", f"Қаржы {first} жылдан {last} жылға дейін құйылды"),
        ("kk", f"Қаржы {first}-{last} жылдары құйылды"),
        ("en", f"Flows grew from {first} to {last} in all"),
        ("en", f"Flows grew between {first} and {last} in all"),
    ]
    for language, text in texts:
        assert [(m.period, m.form) for m in mentions(text, language)] == [
            (periods.between(periods.year(first), periods.year(last)), "range")
        ], text


@pytest.mark.parametrize(("language", "word"), [("ru", "вчера"), ("kk", "кеше"), ("en", "yesterday")])
@settings(deadline=None)
@given(when=PUBLISHED)
def test_yesterday_is_the_day_before_publication(language: str, word: str, when: date) -> None:
    (found,) = mentions(f"A {word} b", language, when.isoformat())
    assert found.period == periods.of_day(date.fromordinal(when.toordinal() - 1))
