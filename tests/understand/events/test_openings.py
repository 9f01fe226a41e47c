"""A dateline and an office of two dashes before the event: the day that leads the sentence is its own."""

from __future__ import annotations

import pytest

from analysis import knowledge
from analysis.read import document
from analysis.understand.walk import understand

HEADER = " date 2031-04-27 Trade\n\n"
DAY = "2031-04-26"


@pytest.mark.parametrize(
    "text",
    [
        "RIGA, April 27 - On April 26 this year, Deputy Prime Minister - Minister of Ports and Foreign Trade of the "
        "Republic of Latvia J. Ozols held a meeting with Minister of Trade of Norway K. Dahl.",
        "On April 26, Deputy Prime Minister – Minister of Trade – Head of the Office Janis Ozols held a meeting with "
        "Minister of Trade of Norway Kari Dahl.",
        "РИГА. 26 апреля текущего года заместитель премьер-министра – министр торговли Латвии Янис Озолс провёл "
        "встречу с министром торговли Норвегии Кари Даль.",
        "РИГА. Биылғы 26 сәуірде Латвия премьер-министрінің орынбасары – сауда министрі Янис Озолс Норвегия "
        "сауда министрі Кари Дальмен кездесті.",
    ],
)
def test_the_day_that_leads(text: str) -> None:
    findings = understand(document(HEADER + text, "a.txt", "0" * 64, "a"), knowledge.load())
    assert [(event.event_type, event.date and event.date.edtf) for event in findings.events] == [("meeting", DAY)]


def test_the_day_of_the_dateline_where_the_text_tells_none() -> None:
    text = HEADER + "RIGA, April 27 - Trade Minister of Latvia Janis Ozols held a meeting with Kari Dahl."
    findings = understand(document(text, "a.txt", "0" * 64, "a"), knowledge.load())
    assert [event.date and event.date.edtf for event in findings.events] == ["2031-04-27"]
