"""Further places of a name: whole words in Latin letters, others in quotation marks, the longer of two names."""

import pytest

from analysis.model import Document, Participant, ParticipantMention, Span
from analysis.understand.cast.again import again


def document(text):
    return Document("t", "t.txt", "ru", text, "0" * 64)


@pytest.mark.parametrize(
    ("text", "names", "expected"),
    [
        ("Nile Foods и SuperNile Foods, Nile Foods-2", ["Nile Foods"], ["Nile Foods", "Nile Foods"]),
        ("завод-Orbend, Orbend_2, Orbend.", ["Orbend"], ["Orbend"]),
        ("Компания «Дала» и Дала, «Дала жолы»", ["Дала"], ["«Дала»"]),
        ("Orbend Rail и Orbend", ["Orbend", "Orbend Rail"], ["Orbend Rail", "Orbend"]),
    ],
)
def test_a_name_is_found_as_a_whole(text, names, expected):
    named = {name: Participant(f"organisation:{n}", "organisation", {"ru": name}) for n, name in enumerate(names)}
    assert [mention.span.of(text) for mention in again(document(text), named, [])] == expected


def test_a_place_known_already_is_not_told_again():
    named = {"Orbend": Participant("organisation:orbend", "organisation", {"ru": "Orbend"})}
    known = [ParticipantMention(Span(0, 6), "organisation.company", "organisation:orbend", "full")]
    assert [mention.span.start for mention in again(document("Orbend и Orbend"), named, known)] == [9]
