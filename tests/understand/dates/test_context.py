"""What a time is told from: publication, the text before, or nothing."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.model import LANGUAGES, Language
from tests.understand.dates.notation import mentions, plain, said

UNTOLD = [
    ("ru", "В [прошлом году|- none year] торговля выросла, а [сегодня|- none day] она упала."),
    ("ru", "[За последние пять лет|- none last_years] вложения выросли, их начали [12 мая|- none day]."),
    ("ru", "[С 2005 года|2005/.. stated since] вложено много."),
    ("kk", "[Былтыр|- none year] сауда өсті. [2005 жылдан бері|2005/.. stated since] қаржы құйылды."),
    ("en", "[Last year|- none year] trade grew. [Since 2005|2005/.. stated since] firms have invested."),
    ("en", "They met on [Monday|- none day], in the [first half of the year|- none half]."),
    # the full date at the head of a text tells the year of days near it
    ("ru", "РИГА. [12 мая 2024 года|2024-05-12 stated day]. Министр приедет [3 июня|2024-06-03 inferred_year day]."),
    ("kk", "[12 мамыр 2024|2024-05-12 stated day]. Министр [3 маусымда|2024-06-03 inferred_year day] келеді."),
    # and of a stretch of months the last that was over by then
    (
        "en",
        "Riga, [3 May 2021|2021-05-03 stated day]. Trade grew in [January-March|2021-01/2021-03 relative months].",
    ),
]


@pytest.mark.parametrize(("language", "marked"), UNTOLD)
def test_without_publication_nothing_is_guessed(language: Language, marked: str) -> None:
    text, expected = plain(marked)
    assert said(text, language, None) == expected


CHAINED = [  # months and years counted from the time just told
    (
        "ru",
        "В [сентябре 2023 года|2023-09 stated month] прошёл съезд. "
        "[Месяцем раньше|2023-08 relative month] в Осло был форум.",
    ),
    (
        "ru",
        "В [феврале 2023 года|2023-02 stated month] прошёл съезд. [Спустя год|2024 relative year] в Осло был форум.",
    ),
    ("ru", "В [феврале 2023 года|2023-02 stated month] прошёл съезд. [Месяц спустя|2023-03 relative month] был форум."),
    ("ru", "[Месяцем ранее|2025-11 relative month] министр посетил Осло."),
    (
        "kk",
        "[2023 жылғы қыркүйекте|2023-09 stated month] құрылтай өтті. "
        "[Бір айдан кейін|2023-10 relative month] форум өтті.",
    ),
    (
        "kk",
        "[2023 жылғы мамырда|2023-05 stated month] құрылтай өтті. [Екі айдан кейін|2023-07 relative month] форум өтті.",
    ),
    (
        "en",
        "The congress met in [September 2023|2023-09 stated month]. "
        "[A month earlier|2023-08 relative month] Oslo hosted a forum.",
    ),
    (
        "en",
        "The congress met in [September 2023|2023-09 stated month]. "
        "[Two months later|2023-11 relative month] Oslo hosted a forum.",
    ),
    # a winter begins in the year before the one it ends in
    ("ru", "Заседание состоится [зимой|2025-12/2026-02 relative months]."),
    ("kk", "Отырыс [қыста|2025-12/2026-02 relative months] болады."),
    # to which season something is put off; "қысқа" is short as well
    ("kk", "Отырыс [күзге|2025-09/2025-11 relative months] шегерілді, кездесу қысқа болды."),
    ("kk", "[Қарашада|2025-11 inferred_year month] Бакуде форум өтті."),
    # what was to be lies near
    ("ru", "Визит, планировавшийся на [ноябрь|2025-11 inferred_year month], отложен."),
    ("ru", "Визит, намечавшийся на [январь|2026-01 inferred_year month], отложен."),
    ("en", "The visit, originally due in [January|2026-01 inferred_year month], was put off."),
    ("en", "He told the press on [Monday|2025-12-01 relative day] that prices would rise."),
]


@pytest.mark.parametrize(("language", "marked"), CHAINED)
def test_told_from_the_text_before(language: Language, marked: str) -> None:
    text, expected = plain(marked)
    assert said(text, language, "2025-12-02") == expected


MONTH_ONLY = [
    ("en", "They met on [Nov. 10|2014-11-10 inferred_year day]; [last year|2013 relative year] trade grew."),
    ("ru", "[Сегодня|2014-11 relative day] подписан договор, [вчера|- none day] его обсудили."),
    ("kk", "[Өткен айда|2014-10 relative month] олар кездесті."),
]


@pytest.mark.parametrize(("language", "marked"), MONTH_ONLY)
def test_a_publication_known_to_the_month_tells_no_more(language: Language, marked: str) -> None:
    text, expected = plain(marked)
    assert said(text, language, "2014-11") == expected


EARLY = [
    (
        "ru",
        "За [11 месяцев|2025-01/2025-11 relative months] и за [первое полугодие|2025-01/2025-06 relative half] росли.",
    ),
    ("kk", "[Тоғыз айда|2025-01/2025-09 relative months] сауда өсті."),
    ("en", "Trade grew in [January-November|2025-01/2025-11 relative months]."),
    ("en", "It was signed in [December|2025-12 inferred_year month]."),
    ("ru", "В [ближайшие два года|2026/2027 relative next_years] откроют школы."),
]


@pytest.mark.parametrize(("language", "marked"), EARLY)
def test_in_january_what_has_been_lies_in_the_year_before(language: Language, marked: str) -> None:
    text, expected = plain(marked)
    assert said(text, language, "2026-01-30") == expected


def test_the_same_day_is_that_of_the_paragraph_else_the_first_of_the_text() -> None:
    text = "RIGA, June 27. They met.\nThey had met on December 6, 2022.\nThe forum was held on the same day."
    assert said(text, "en", "2025-06-27")[-1] == ("the same day", "2025-06-27", "relative", "day")


@settings(deadline=None, max_examples=60)
@given(st.text(alphabet="0123456789 .,-–/()%«»абвгдежІіқғүұөәсмянварьлетгодуabcmayjn\nжылғыбұрын", max_size=300))
def test_no_text_crashes_and_every_span_holds(text: str) -> None:
    for language in LANGUAGES:
        last = 0
        for found in mentions(text, language):
            assert last <= found.span.start < found.span.stop <= len(text)
            assert found.first < found.last
            assert (found.period is None) == (found.basis == "none")
            last = found.span.stop


HOSTILE = ["1" * 100_000, "2025 " * 20_000, "2025-" * 20_000, "12 мая и " * 10_000, "год " * 20_000, "5, 6 и " * 15_000]


@pytest.mark.parametrize("text", HOSTILE, ids=["digits", "years", "dashes", "days", "words", "lists"])
def test_hostile_texts_take_no_more_than_their_length(text: str) -> None:
    mentions(text[: len(text) // 10], "ru")  # the dictionary is loaded outside the measurement
    begun = time.perf_counter()
    mentions(text, "ru")
    assert time.perf_counter() - begun < 10
