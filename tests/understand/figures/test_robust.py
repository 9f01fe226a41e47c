"""What holds for any text: spans quote the text, twice is the same, no input crashes, speed is linear."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.understand.dates import find_dates
from analysis.understand.figures import find_claims
from analysis.understand.segment import segment
from analysis.understand.sightings import find_sightings
from tests.understand.figures.notation import document, known, read

PIECES = st.lists(
    st.sampled_from(
        [
            "5",
            "2024",
            "году",
            "%",
            "$",
            "млрд",
            "долларов",
            "США",
            "вырос",
            "на",
            "до",
            "от",
            "10",
            "–",
            "",
            ",",
            ";",
            "(",
            ")",
            ".",
            "жүз",
            "бүтін",
            "оннан",
            "бес",
            "мыңнан",
            "астам",
            "жуық",
            "пайызға",
            "өсті",
            "half",
            "a",
            "billion",
            "of",
            "the",
            "third",
            "doubled",
            "to",
            "from",
            "12,5",
            "1",
            "000",
            "три",
            "треть",
            "часть",
            "в",
            "раза",
            "№",
            "+",
            "-",
            ":",
            "3-4",
            "екі-үш",
            "товарооборот",
            "инвестиции",
            "компаний",
            "жобаға",
            "Казахстан",
            "и",
            "Китай",
            "EUR",
            "USD",
            "7-fold",
            "22-ші",
        ]
    ),
    max_size=60,
).map(" ".join)


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
@settings(max_examples=120, deadline=None)
@given(text=PIECES)
def test_nothing_crashes_and_spans_quote_the_text(language, text):
    doc = document(text, language)
    found, refused = read(doc)
    for claim in found:
        assert 0 <= claim.span.start < claim.span.stop <= len(doc.text)
        assert claim.span.of(doc.text).strip() == claim.span.of(doc.text)
        assert claim.lower is None or claim.upper is None or claim.lower <= claim.upper
        assert claim.unit
    assert [c.span.start for c in found] == sorted(c.span.start for c in found)
    assert all(r.reason and r.span.of(doc.text) for r in refused)
    assert read(doc) == (found, refused)


@settings(max_examples=60, deadline=None)
@given(text=st.text(max_size=300))
def test_any_text(text):
    read(document(text.replace("\r", " "), "ru"))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "1" * 50_000),
        ("ru", "1 " * 20_000),
        ("en", "123 " * 10_000),
        ("ru", "5 млрд долларов, " * 3_000),
        ("kk", "бестен " * 5_000),
        ("en", "half a billion, " * 3_000),
    ],
)
def test_hostile_input_is_set_aside(language, text):
    found, refused = read(document(text, language))
    assert len(found) <= 400
    assert refused


RELEASE = (
    "В 2024 году товарооборот Казахстана и Омана достиг 41 млн долларов, экспорт вырос на 12,5 %, импорт – на 3 %. "
    "В республике работают более 40 компаний с оманским капиталом. Стороны обсудили транспорт, логистику и туризм. "
    "По итогам переговоров подписано 7 документов на общую сумму 1,2 млрд долларов. "
)


TALK = (
    "Стороны рассмотрели состояние и перспективы сотрудничества, обменялись мнениями о положении в регионе и "
    "условились поддерживать контакты. Особое внимание уделили образованию, культуре и обмену студентами. Министры "
    "подчеркнули важность межпарламентских связей и пригласили коллег с ответным визитом. "
)


@pytest.mark.parametrize("copies", [1, 10])
def test_speed(benchmark, copies):
    """A release of three thousand characters with six figures: one to two milliseconds, ten of them ten times that."""

    text = segment(document("\n".join([RELEASE, *[TALK] * 7] * copies), "ru"))
    sightings, dates = find_sightings(text, known()), find_dates(text, known())
    found, _ = benchmark(find_claims, text, sightings, dates, known())
    assert len(found) == 6 * copies
