"""Further places of bodies by the name that quotation marks or Latin letters gave them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from analysis.model import ParticipantMention, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from analysis.model import Document, Participant

SHORTEST = 4  # letters of a name looked for
QUOTES = '«»„“”"'


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
    if not names:
        return
    quoted = [rf"[«„“\"]{re.escape(name)}[»”“\"]" for name in names if not name.isascii()]
    plain = [rf"(?<![\w-]){re.escape(name)}(?!\w)" for name in names if name.isascii()]
    for found in re.finditer("|".join(sorted([*quoted, *plain], key=len, reverse=True)), document.text):
        key, (start, stop) = names.get(found.group().strip(QUOTES)), found.span()
        if key and not any(m.span.start < stop and start < m.span.stop for m in mentions):
            yield ParticipantMention(Span(found.start(), found.end()), "organisation.again", key, "full")


def _own(name: str) -> bool:
    short = len(name) == SHORTEST - 1 and name.isascii() and name[1:] != name[1:].lower()  # KfW
    return (len(name) >= SHORTEST or short) and name[:1].isupper()
