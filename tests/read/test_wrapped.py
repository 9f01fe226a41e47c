"""Paragraphs cut at a width: one sentence, whatever the lines; and what is no such paragraph."""

from __future__ import annotations

import pytest

from analysis.read import document
from analysis.read.wrapped import unwrapped
from analysis.understand.segment import segment

WRAPPED = [
    "On 3 August,\nOrbend will host the business forum, which is to bring together\nmore than 40 firms of both states. "
    "The guests are led by the\nminister of trade, Tamo\nQuellan, and the sides will discuss\nnearly\n$12 million.",
    "Министр\nторговли Тамо Квеллан прибыл в Орбенд с визитом. В поездке его\nсопровождают предприниматели и\n"
    "банкиры. Товарооборот вырос на 4%\nи достиг 12 млн долларов, сообщила пресс-служба\nМинистерства торговли.",
    "Қуан-Жарас\nТамоұлы кеңеске мүше\nмемлекеттер министрлерінің кездесуіне қатысты. Іс-шараға көрші елдердің\n"
    "өкілдері де келді. Тауар айналымы 4%-ға\nартып, 12 млн долларды\nқұрады.",
]
PLAIN = [
    "Ministers meet in Orbend\nThe ministers of trade met today.\nThey signed an agreement.\n\nIt is of $12 million.",
    "kk\nru\nen\nhome\nnews\nMinisters meet in Orbend\nThe ministers of trade met today.",
    "Министры встретились в Орбенде\nСегодня министры торговли провели встречу:\n– подписан договор;\n– готов визит;\n"
    "– открыта линия.",
    "Министрлер Орбендте кездесті\nБүгін сауда министрлері кездесу өткізді.\nКелісімге қол қойылды.",
    "First line of words\nbut one small letter after a break is no width.",
]


@pytest.mark.parametrize("text", WRAPPED)
def test_a_break_in_a_sentence_is_a_blank(text: str) -> None:
    assert unwrapped(text) == text.replace("\n", " ")


@pytest.mark.parametrize("text", PLAIN)
def test_lines_of_their_own_stay(text: str) -> None:
    assert unwrapped(text) == text


@pytest.mark.parametrize("text", WRAPPED)
def test_places_stay_and_sentences_are_whole(text: str) -> None:
    read = document(text, "a.txt", "0" * 64, "a")
    assert len(read.text) == len(text)
    assert all(text[n] in {c, "\n"} for n, c in enumerate(read.text))
    assert [sentence.span.of(read.text)[-1] for sentence in segment(read).sentences] == ["."] * text.count(". ") + ["."]


def test_paragraphs_of_a_wrapped_text_stay_apart() -> None:
    text = WRAPPED[0] + "\n\n" + WRAPPED[0].replace("3 August", "4 May")
    assert unwrapped(text).count("\n") == 2
