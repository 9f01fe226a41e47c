"""Kazakh in Latin and Arabic letters: read as Cyrillic, shown as it stands."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import analysis
from analysis.model import Span
from analysis.script import in_cyrillic

CYRILLIC = (
    "Левантия мен Ровиния министрлері Ақтауда кездесті. Тараптар экономика және инвестиция туралы келісімге қол қойды. "
    "Қазақстан Республикасының өкілі бұл туралы мәлімдеді."
)
LATIN_2018 = (
    "Levantııa men Rovınııa mınıstrleri Aqtaýda kezdesti. Taraptar ekonomıka jáne ınvestıtsııa týraly kelisimge qol "
    "qoıdy. Qazaqstan Respýblıkasynyń ókili bul týraly málimdedi."
)
LATIN_2021 = (
    "Levantia men Rovinia ministrlerı Aqtauda kezdestı. Taraptar ekonomika jäne investisia turaly kelısımge qol qoidy. "
    "Qazaqstan Respublikasynyñ ökılı būl turaly mälımdedı."
)
ARABIC = (
    "لەۆانتيا مەن روۆينيا مينيسترلەرى اقتاۋدا كەزدەستى. تاراپتار ەكونوميكا جانە ينۆەستيتسيا تۋرالى كەلىسىمگە قول "
    "قويدى. قازاقستان رەسپۋبليكاسىنىڭ وكىلى بۇل تۋرالى مالىمدەدى."
)
FIGURES = {
    "2018.txt": "Taraptar ekonomıka týraly sóılesti. 2030 jyly ózara taýar aınalymy 50 mlrd AQSH dollaryna jaqyndady.",
    "2021.txt": "Taraptar ekonomika turaly söilestı. 2030 jyly özara tauar ainalymy 50 mlrd AQŞ dollaryna jaqyndady.",
    "arabic.txt": "تاراپتار ساۋدا تۋرالى سويلەستى. 2030 جىلى ءوزارا تاۋار اينالىمى 50 ملرد اقش دوللارىنا جاقىندادى.",
}


@pytest.mark.parametrize("text", [LATIN_2018, LATIN_2021], ids=["2018", "2021"])
def test_latin_letters(text: str) -> None:
    folded = in_cyrillic(text)
    assert folded is not None
    assert folded.text == CYRILLIC


def test_arabic_letters_with_capitals_of_what_is_known() -> None:
    folded = in_cyrillic(ARABIC)
    assert folded is not None
    assert folded.text.lower() == CYRILLIC.lower()
    assert "Қазақстан Республикасының" in folded.text
    assert ". Тараптар" in folded.text


@pytest.mark.parametrize(
    "text",
    [
        "",
        CYRILLIC,
        "The sides met in Aktau and agreed to meet again; Türkiye and Müller took part.",
        "Bakanlar Aktau'da görüştü ve iki ülke arasındaki ticaret için anlaşmaya vardı; görüşmeler sürüyor, dedi.",
        "التقى الوزراء في المدينة واتفقوا على عقد اجتماع جديد حول التجارة والنقل والطاقة بين البلدين.",
        "وزیران در این شهر دیدار کردند و درباره تجارت و حمل و نقل گفتگو کردند.",
    ],
    ids=["empty", "cyrillic", "english", "turkish", "arabic", "persian"],
)
def test_other_texts_stay_as_they_are(text: str) -> None:
    assert in_cyrillic(text) is None


def test_codes_and_foreign_words_stay_as_they_are() -> None:
    folded = in_cyrillic(LATIN_2018 + " BMW, 5 mlrd USD, https://news.example/a, COVID-19.")
    assert folded is not None
    assert folded.text.endswith("BMW, 5 млрд USD, https://news.example/a, COVID-19.")


def test_the_way_back_to_the_letters_of_the_text() -> None:
    folded = in_cyrillic(LATIN_2018)
    assert folded is not None
    start = folded.text.index("инвестиция")
    assert folded.back(Span(start, start + len("инвестиция"))).of(LATIN_2018) == "ınvestıtsııa"
    assert folded.there(folded.back(Span(start, start + 5))) == Span(start, start + 5)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=200), st.sampled_from([LATIN_2018, LATIN_2021, ARABIC]))
def test_places_hold_whatever_stands_among_the_words(text: str, kazakh: str) -> None:
    original = f"{kazakh}\n{text}\n{kazakh}"
    folded = in_cyrillic(original)
    assert folded is not None
    assert len(folded.text) == len(folded.starts) == len(folded.stops)
    assert list(folded.starts) == sorted(folded.starts)
    assert list(folded.stops) == sorted(folded.stops)
    for n, (start, stop) in enumerate(zip(folded.starts, folded.stops, strict=True)):
        assert 0 <= start < stop <= len(original)
        assert folded.back(Span(n, n + 1)).of(original)


@pytest.mark.parametrize("name", FIGURES)
def test_figures_are_read_and_shown_in_the_text_as_it_stands(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(FIGURES[name], encoding="utf-8")
    tables = analysis.analyze(tmp_path)
    (read,) = tables.documents.to_dicts()
    assert (read["language"], read["text"]) == ("kk", FIGURES[name])
    claims = tables.indicator_claims.to_dicts()
    assert [(c["measure"], c["value"], c["qualifier"], c["unit"], c["period_edtf"]) for c in claims] == [
        ("trade_turnover", 50e9, "almost", "USD", "2030")
    ]
    for claim in claims:
        assert claim["quote"] == FIGURES[name][claim["start"] : claim["stop"]]
        assert claim["measure_as_said"] in FIGURES[name]


@pytest.mark.parametrize("piece", ["ııa", "Iı", "sh", "é́", "ءا", "şşia ", "\u0674"])
def test_ten_megabytes_take_seconds(piece: str) -> None:
    text = f"{LATIN_2018} {ARABIC if 'ء' in piece else LATIN_2018} " + piece * (2_000_000 // len(piece))
    began = time.perf_counter()
    in_cyrillic(text)
    assert time.perf_counter() - began < 30
