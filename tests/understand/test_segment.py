"""Sentences of news: no break after abbreviations, initials and datelines."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from razdel import sentenize

from analysis.model import LANGUAGES, Document, Span
from analysis.understand.segment import segment

WORDS = [
    *("Порт", "порт", "МИД", "XIV", "§", "Лунд", "20", "2031", "проф", "просп", "словацк", "Повел", "накл", "Дж"),
    *("т", "е", "AKTAU", "It", "ё", "²", "А", "İz", "22-ші", "iPhone", "Қ.-Ж"),
]
ENDS = ["", "", ".", ".", ".", "!", "…", ";", ".»", "».", "«", ")", '"', "' ", ":)", "-", "\u00a0", "\t", " "]


def sentences(
    text: str,
    language: str = "ru",
    dateline: str | None = None,
    furniture: tuple[Span, ...] = (),
) -> list[str]:
    at = Span(text.index(dateline), text.index(dateline) + len(dateline)) if dateline else None
    document = Document(
        "d",
        "d.txt",
        language,
        text,
        "",
        body=Span(0, len(text)),
        dateline=at,
        furniture=furniture,
    )
    return [s.span.of(text) for s in segment(document).sentences]


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("ru", "Построено более 7 тыс. домов. Работы идут.", 2),
        ("ru", "Об этом сказал А. Берёзкин. Его выслушал К.-Ж. Оралов.", 2),
        (
            "ru",
            "Оборот вырос до 5 млрд долл. США в 2023 г. по сравнению с 2020 г. и снова упал.",
            1,
        ),
        (
            "kk",
            "Кездесу соңында Н.Берікұлы мен Д.Сапаров пікір алмасты. Олар риза болды.",
            2,
        ),
        ("kk", "2025 ж. 2 желтоқсанда 1 млрд. АҚШ доллары бөлінді. Ол аз емес.", 2),
        ("en", "They met on Nov. 10 in Geneva. Mr. Lund spoke. No. 5 was read.", 3),
        ("en", "The U.S. side agreed.", 1),
        ("ru", "Он выступил на форуме «Река. Берег. Мост» в Осло.", 1),
        ("ru", 'Он выступил на форуме "Река: Берег. Мост. Дом" в Осло.', 1),
        ("ru", "Он сказал: «Мы рады. Мы пришли». Зал встал.", 3),
        ("en", "She spoke at the “River. Bank. Bridge” forum in Oslo.", 1),
        ("kk", "Ол «Өзен. Жаға. Көпір» форумында сөз сөйледі.", 1),
    ],
)
def test_count(language, text, count):
    assert len(sentences(text, language)) == count, sentences(text, language)


def test_dateline_belongs_to_its_sentence():
    assert len(sentences("ЖЕНЕВА. ТЕЛЕХАБАР – Бүгін отырыс өтті.", "kk", dateline="ЖЕНЕВА")) == 1


def test_a_line_ends_a_sentence_and_furniture_is_left_out():
    text = "Заголовок без точки\nФото: пресс-служба\nВстреча прошла."
    start = text.index("Фото")
    assert sentences(text, furniture=(Span(start, start + 18),)) == [
        "Заголовок без точки",
        "Встреча прошла.",
    ]


def test_a_hostile_line_is_cut():
    assert max(map(len, sentences("слово " * 20_000))) <= 20_000


@settings(max_examples=500)
@given(st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(ENDS)), max_size=12), st.sampled_from(LANGUAGES))
def test_what_ends_plainly_ends_for_razdel_too(said, language):
    text = " ".join(word + end for word, end in said)
    document = Document("d", "d.txt", language, text, "", body=Span(0, len(text)))
    ends = {sentence.span.stop for sentence in segment(document).sentences}
    assert ends <= {piece.stop for piece in sentenize(text)}
