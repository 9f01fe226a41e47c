"""Documents that take their steps side by side are understood as each by itself."""

from __future__ import annotations

import pytest

from analysis import knowledge
from analysis.read import document
from analysis.understand import walk
from analysis.understand.walk import understand, understand_each

TEXTS = (
    "date 2031-05-17 Ministers of Arvenia and Kazakhstan Meet in Graz\nThe ministers met in Graz on 16 May 2031. "
    "Trade between the countries reached 3.2 billion dollars in 2030.",
    "date 2031-05-18 Экспорт Казахстана вырос\nЭкспорт Казахстана в 2030 году вырос на 12 процентов, сообщил "
    "министр торговли Ерлан Сагатов.",
    "date 2031-05-19 Мәжіліс төрағасы елшіні қабылдады\nМәжіліс төрағасы Ерлан Сағатов 18 мамырда елшіні қабылдады. "
    "Тауар айналымы 5 млрд долларға жетті.",
    "date 2031-05-20 Qazaqstan eksporty ósti\nQazaqstan eksporty 2030 jyly 12 paiyzǵa ósti, dep málimdedi ministr.",
    "",
)


@pytest.fixture
def documents():
    return [document(text, f"{n}.txt", "0" * 64, str(n)) for n, text in enumerate(TEXTS)]


def test_none_knows_of_the_others(documents):
    known = knowledge.load()
    alone = [understand(each, known) for each in documents]
    assert understand_each(documents, known) == alone
    assert understand_each(documents[::-1], known) == alone[::-1]
    assert understand_each([], known) == []
    assert sum(len(found.claims) for found in alone) >= 4


def test_a_defect_costs_one_step_of_one_document(documents, monkeypatch):
    real, known = walk.find_dates, knowledge.load()

    def broken(text, knowledge):
        if text.document.document_id == "1":
            raise ZeroDivisionError("by nought")
        return real(text, knowledge)

    whole = understand_each(documents, known)
    monkeypatch.setattr(walk, "find_dates", broken)
    found = understand_each(documents, known)
    assert [each.failures for each in found] == [
        (),
        ("dates could not be read (ZeroDivisionError: by nought)",),
        *[()] * 3,
    ]
    assert found[1].participants == whole[1].participants
    assert [*found[:1], *found[2:]] == [*whole[:1], *whole[2:]]
