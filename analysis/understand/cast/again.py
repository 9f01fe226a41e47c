"""Further places of bodies by the name that quotation marks or Latin letters gave them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.model import ParticipantMention, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from analysis.model import Document, Participant

SHORTEST = 4  # letters of a name looked for
QUOTES, OPENING, CLOSING = '«»„“”"', '«„“"', '»”“"'


def again(
    document: Document, named: Mapping[str, Participant], mentions: Sequence[ParticipantMention]
) -> Iterator[ParticipantMention]:
    """Places of names that no rule of wording found: in headlines, in lists, without the noun beside them.

    Args:
        document: The document.
        named: Organisations that the gazetteer does not know.
        mentions: All places known already.
    """
    names = {p.names[document.language]: p.key for p in named.values() if _own(p.names.get(document.language, ""))}
    text, free = document.text, 0
    for start, back in sorted((start, -stop) for name in names for start, stop in _places(text, name)):
        stop = -back  # of two that begin together the longer one
        if start < free:
            continue
        free = stop
        key = names.get(text[start:stop].strip(QUOTES))
        if key and not any(m.span.start < stop and start < m.span.stop for m in mentions):
            yield ParticipantMention(Span(start, stop), "organisation.again", key, "full")


def _places(text: str, name: str) -> Iterator[tuple[int, int]]:
    """Where a name in Latin letters stands as a word, or another one in quotation marks, these included.

    Looked for without an expression: one would have to be made for the names of each document.
    """
    start, latin = text.find(name), name.isascii()
    while start >= 0:
        stop = start + len(name)
        before, after = text[start - 1 : start] or " ", text[stop : stop + 1] or " "
        if latin and not (before.isalnum() or before in "_-" or after.isalnum() or after == "_"):
            yield start, stop
        elif not latin and before in OPENING and after in CLOSING:
            yield start - 1, stop + 1
        start = text.find(name, start + 1)


def _own(name: str) -> bool:
    short = len(name) == SHORTEST - 1 and name.isascii() and name[1:] != name[1:].lower()  # KfW
    return (len(name) >= SHORTEST or short) and name[:1].isupper()
