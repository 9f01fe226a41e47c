"""Texts that are none cost no more than their length."""

from __future__ import annotations

import time

import pytest

from analysis import knowledge
from analysis.model import Document, Span
from analysis.understand import agreed
from analysis.understand.cast.assemble import Cast
from analysis.understand.events.scenes import Scenes
from analysis.understand.segment import segment


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "1" * 100_000),
        ("ru", "соглашение о о " * 4_000),
        ("en", "Signed agreement on trade and agreed to discuss it. " * 1_000),
        ("kk", "Келісім талқылады сауда туралы келісімге қол қойды. " * 1_000),
    ],
)
def test_a_hostile_text_is_read_in_time(language, text):
    known = knowledge.load()
    document = Document("d", "d.txt", language, text, "0" * 64, None, Span(0, len(text)))
    read = segment(document)
    start = time.process_time()
    ground = agreed.survey(read, (), (), Cast((), ()), Scenes(), known)
    agreed.find_topics(ground), agreed.find_agreements(ground), agreed.find_acts(ground)
    assert time.process_time() - start < 8
