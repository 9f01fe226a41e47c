from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.model import LANGUAGES

from .notation import cast_of

PIECES = st.sampled_from(
    ["министр", "Министр ", "президенті ", "«", "»", "(", ")", ".", ", ", " – ", "А.", "К.-Ж. ", "Ержанов ",
     "Сапаров пен ", "President ", "of the ", "фон дер ", "Аль ", "ҚР СІМ-нің ", "МИД РК ", "Как сообщает ",
     "и ", "мен ", "имени ",
     "компания ", "Nordgruva ", "Астана ", "в ", "\n", "1", "%", "атындағы ", "Ministry ", "said "]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=40).map("".join)), st.sampled_from(LANGUAGES))
def test_no_text_breaks_it_and_spans_hold(text, language):
    if not text.strip():
        return
    cast, whole = cast_of(text, language)
    keys = [p.key for p in cast.participants]
    assert len(keys) == len(set(keys))
    assert all(0 <= m.span.start < m.span.stop <= len(whole) for m in cast.mentions)
    assert {m.participant for m in cast.mentions} <= set(keys)
    assert all(p.names[language] for p in cast.participants if p.kind == "person")
    assert cast == cast_of(text, language)[0]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "text",
    ["1" * 100_000, "слово" * 100_000, "А. " * 5_000, "Иванов " * 5_000, "министр " * 5_000, "«" * 5_000,
     "Министерство министра Ивана «" * 500, "Министр Аман Сапаров встретился. " * 500],
    ids=lambda text: text[:12],
)  # fmt: skip
def test_hostile_text_does_not_blow_up(text, language):
    begun = time.process_time()
    cast_of(text, language)
    assert time.process_time() - begun < 5


def test_speed(benchmark):
    text = (
        "Министр транспорта Казахстана Ерлан Сауатов встретился с послом Латвии Ирмой Калныней. "
        "Как сообщает МИД РК, стороны обсудили поставки и работу межправительственной комиссии. "
    ) * 18
    benchmark(cast_of, text, "ru")
