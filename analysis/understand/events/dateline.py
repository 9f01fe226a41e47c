"""The scene a release speaks from: the city of its dateline, wherever on the page it stands."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from analysis.model import Span
from analysis.understand.events.places import Place, named
from analysis.understand.events.towns import latin
from analysis.understand.sightings import find_sightings
from analysis.understand.text import Sentence, Text, tokenize

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from analysis.knowledge.records import Knowledge
    from analysis.understand.sightings import Sighting
    from analysis.understand.text import Token

OWN_LINE = 45  # letters of a line that says only where and when
PLACE_AND_DAY = re.compile(r"[^\d,!?]{3,25},\s*(?:\D{3,12} )?\d{1,2}\b[^!?]*\b\d{4}\b")
OPENING = 16  # words of a line that says where, who and when before the text begins
LEAD = 4  # paragraphs among which the text begins: "Listen • 6 min" may stand before it
SHORTEST = 4  # letters of a town in capitals
CLOSING = {".", ":"}


def dateline_place(text: Text, knowledge: Knowledge) -> Place | None:
    """The city of the dateline, wherever on the page it stands."""
    for span in (text.document.dateline, *_openings(text), _own_line(text)):
        if span is not None and (place := _known(text, span, knowledge)):
            return place
    return _unknown(text, knowledge)


def _unknown(text: Text, knowledge: Knowledge) -> Place | None:
    """The town of a dateline that no gazetteer knows; a body in capitals ("NATO –") is none."""
    filed = text.document.dateline
    if filed is None or filed.stop - filed.start < SHORTEST or _things(text, filed, knowledge):
        return None
    name = " ".join(word.capitalize() for word in latin(text.quote(filed), knowledge).split())
    return Place(0, 0, name, None, "in", basis="dateline")


def _things(text: Text, span: Span, knowledge: Knowledge) -> tuple[Sighting, ...]:
    """What the gazetteer knows by these words."""
    tokens = tokenize(text.quote(span), span.start)
    return find_sightings(Text(text.document, (Sentence(0, span, tokens, 0, "body"),)), knowledge)


def _known(text: Text, span: Span, knowledge: Knowledge) -> Place | None:
    """The city or capital of the gazetteer that these words name."""
    for sighting in _things(text, span, knowledge):
        for thing in (sighting.thing, *(other for other, _ in sighting.others)):
            if thing.kind == "place":
                return named(thing, None, 0, 0, "in", "dateline")
        if capital := sighting.metonym_of():
            return named(capital, capital, 0, 0, "in", "dateline")
    return None


def _openings(text: Text) -> Iterator[Span]:
    """Towns in capitals that open one of the first paragraphs: "GENEVA (CA Wire), March 5 – …", "БРЕСТ. Стороны …"."""
    for sentence in _leads(text):
        tokens = sentence.tokens
        stop = next((at for at, token in enumerate(tokens) if not (token.acronym or token.norm == "-")), len(tokens))
        if not stop or stop == len(tokens) or tokens[stop - 1].stop - tokens[0].start < SHORTEST:
            continue
        dashes = (at for at, token in enumerate(tokens[1:OPENING], 1) if token.norm == "-")
        dated = tokens[stop].norm == "," and any(token.kind == "number" for token in tokens[stop : stop + 4])
        if tokens[stop].norm in CLOSING or dated or any(_apart(tokens, at) for at in dashes):
            yield sentence.slice(0, stop)


def _leads(text: Text) -> Iterator[Sentence]:
    """The first sentences of the paragraphs that a text may begin with."""
    seen: list[int] = []
    for sentence in text.sentences:
        if sentence.part == "body" and sentence.paragraph not in seen:
            if len(seen) == LEAD:
                return
            seen.append(sentence.paragraph)
            yield sentence


def _own_line(text: Text) -> Span | None:
    """A line of its own above the text that says where and when: "Астана, 5 сентября 2024 г."."""
    document, start = text.document, 0
    stop = document.body.start if document.body else 0
    for said in document.text[:stop].splitlines(keepends=True):
        if len(said) <= OWN_LINE and said[:1].isupper() and PLACE_AND_DAY.match(said):
            return Span(start, start + said.index(","))
        start += len(said)
    return None


def _apart(tokens: Sequence[Token], at: int) -> bool:
    """Whether a dash stands between spaces, or behind a year."""
    if tokens[at - 1].kind == "number":
        return True
    return at + 1 < len(tokens) and tokens[at - 1].stop < tokens[at].start and tokens[at].stop < tokens[at + 1].start
