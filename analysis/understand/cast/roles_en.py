"""How far an English office reaches: owners and capitals before its head, phrases with "of", "for", "to" after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.cast.nameable import described
from analysis.understand.fold import fold

if TYPE_CHECKING:
    from analysis.understand.cast.reading import Mark, Reading
    from analysis.understand.sightings import Sighting

POSTED = frozenset(
    {"diplomat", "official", "chief", "eu_official", "deputy", "expert"}
)  # offices that are "to" or "in" a place
SERVING = frozenset({"deputy", "official"})  # offices that are "to" a person


def extent(reading: Reading, mark: Mark, names: frozenset[int], people: frozenset[int]) -> tuple[int, int]:
    """First token and the token after the last of an office.

    Args:
        reading: The sentence.
        mark: The head of the office.
        names: Places where a name begins.
        people: Places of all words of likely names of people.
    """
    return _left(reading, mark, people | names), _right(reading, mark, names)


def _left(reading: Reading, mark: Mark, people: frozenset[int]) -> int:
    at = mark.first
    owners = people if mark.office == "counterpart" else frozenset()  # Anna Kim's successor
    while at and at - 1 not in owners and _owns(reading, at - 1):
        at -= 1
    while (
        at < mark.first and reading.norm(at) in {"the", "his", "her", "their", "its"} and reading.norm(at + 1) != "then"
    ):
        at += 1
    return at


def _owns(reading: Reading, at: int) -> bool:
    """Whether the token before belongs to the office: an owner, an adjective, a capitalized word."""
    token, norm = reading.tokens[at], reading.norm(at)
    if (owner := reading.sighting(at)) is not None:
        return not _shouted(reading, owner)  # the U.S. president's envoy
    if norm == "of":  # University of Latvia rector
        mark = reading.mark(at - 1)
        return mark is not None and mark.means("body", "government") and reading.tokens[at - 1].capital
    if token.kind != "word" or norm in reading.words.stops:
        return False
    if norm in reading.words.modifiers or norm in reading.words.portfolio or _kind_of_body(reading, at):
        return True
    if (reading.opening(at) and norm in reading.common) or (reading.norm(at - 1) == "on" and at == 1):
        return False  # On Monday adviser to the President
    return token.capital or norm.endswith(("'s", "s'"))


def _shouted(reading: Reading, owner: Sighting) -> bool:
    """Whether an agency signs in capitals before the text: "ORBEND. KAZINFORM Ambassador …"."""
    token = reading.tokens[owner.last - 1]
    if owner.thing.kind != "organisation" or not token.acronym:
        return False
    names = owner.thing.names.get("en", ())
    return any(fold(name) == token.norm and not name.isupper() for name in names)


def _kind_of_body(reading: Reading, at: int) -> bool:
    """Whether a token is of the words for a kind of body, which owns the office ("central bank governor")."""
    mark = reading.mark(at)
    if mark is None or not mark.means("body", "government"):
        return False
    return mark.last - mark.first > 1 or (not mark.office and not reading.tokens[at].capital)


def _right(reading: Reading, mark: Mark, names: frozenset[int]) -> int:
    at = end = mark.last
    while at < len(reading.tokens) and (at not in names or _after_link(reading, at)):
        step = _step(reading, at, mark)
        if step is None:
            break
        at, solid = step
        end = at if solid else end
    return end


def _after_link(reading: Reading, at: int) -> bool:
    """Whether an unknown capitalized word stands right after "of": it is what the office is of."""
    if reading.norm(at - 1).endswith("'s") and reading.norm(at - 2) in reading.words.articles:
        return True  # of the People's Democratic Republic of Algeria
    before = at - 1 if reading.norm(at - 1) not in reading.words.articles else at - 2
    owner = reading.sighting(before)
    if owner is not None and reading.norm(owner.last - 1).endswith("'s"):
        before = owner.first - 1  # chief executive of Finland's Nokian
    return reading.norm(before) in reading.words.leads


def _step(reading: Reading, at: int, mark: Mark) -> tuple[int, bool] | None:
    """Where an office goes on after a token and whether it could end there; None where it stops."""
    token = reading.tokens[at]
    if sighting := reading.sighting(at):
        return sighting.last, True
    if token.kind == "mark":
        return _mark(reading, at)
    if token.kind != "word":
        return None
    if token.norm == "in" and (reading.norm(at + 1), reading.norm(at + 2)) == ("charge", "of"):
        return at + 3, False
    if token.norm in reading.words.links:
        return (at + 1, False) if _leads_on(reading, at, mark) else None
    if mark.office in SERVING and _to(reading, at - 1) and (served := reading.mark(at)) and served.office:
        end = served.last  # adviser to the president
    else:
        end = at + 1 if _solid(reading, at) else at
    return (end, True) if end > at else None


def _solid(reading: Reading, at: int) -> bool:
    """Whether a word belongs to the office: what it is about, what it is of, a body, an adjective after the head."""
    token, norm, mark = reading.tokens[at], reading.norm(at), reading.mark(at)
    if norm in reading.words.ranks or _body(reading, at) or _subject(reading, at) or _unit(reading, at):
        return True
    if _firm(reading, at) or (norm in reading.words.behalf_after and reading.sighting(at - 1) is not None):
        return True  # co-chair on the Finnish side
    if not token.capital or reading.courteous(at):
        return False
    known = (
        norm in reading.words.portfolio
        or norm.endswith(reading.words.thing_endings)
        or token.acronym
        or (mark is not None and not mark.office)
    )
    return known or _after_link(reading, at) or described(reading, at) or _goes_on(reading, at)


def _subject(reading: Reading, at: int) -> bool:
    """What an office is about in small letters: "deputy minister of transport and tourism of Laos"."""
    words, before = reading.words, reading.norm(at - 1)
    if reading.norm(at) not in words.portfolio:
        return False
    return before in words.leads or before in words.conj or before in words.portfolio


def _unit(reading: Reading, at: int) -> bool:
    """A part of a body in small letters: "head of the EU delegation", "of the management board"."""
    words = reading.words
    if reading.norm(at) not in words.units:
        return False
    before, token = reading.norm(at - 1), reading.tokens[at - 1]
    told = before in words.articles or before in words.portfolio or before in words.units
    return told or reading.sighting(at - 1) is not None or token.capital or before.endswith("'s")


def _body(reading: Reading, at: int) -> bool:
    """A body without a name: "a spokesperson for the ministry"."""
    mark, before = reading.mark(at), reading.norm(at - 1)
    if mark is None or not mark.means("government", "body", "company"):
        return False
    return before in reading.words.leads or before in reading.words.articles


def _firm(reading: Reading, at: int) -> bool:
    """A firm called by what it does: "country head at the manager"."""
    return _is_head(reading, at) and (reading.norm(at - 2), reading.norm(at - 1)) == ("at", "the")


def _goes_on(reading: Reading, at: int) -> bool:
    """Whether a capitalized word still belongs to what the office is of: "of the Halk Maslahaty"."""
    mark = reading.mark(at)
    return (
        at > 0
        and reading.tokens[at - 1].capital
        and not (mark and mark.office)
        and reading.norm(at) not in reading.words.never
    )


def _leads_on(reading: Reading, at: int, mark: Mark) -> bool:
    """Whether a small word leads to more of the office: "of the", "and" before a capital, "to" of an ambassador."""
    norm, ahead = reading.norm(at), at + 1
    words = reading.words
    while (after := reading.norm(ahead)) in words.articles or after in words.conj or after == "of":
        ahead += 1
    if ahead >= len(reading.tokens) or not (
        reading.tokens[ahead].capital
        or reading.sighting(ahead)
        or _body(reading, ahead)
        or _unit(reading, ahead)
        or _firm(reading, ahead)
        or reading.norm(ahead) in reading.words.portfolio
        or (_to(reading, at) and mark.office in SERVING and _is_head(reading, ahead))  # adviser to the president
    ):
        return False
    if norm == "and":
        subject = after in words.portfolio or after in words.ranks
        return subject or reading.norm(ahead).endswith(reading.words.thing_endings) or _two_areas(reading, at)
    if norm in {"to", "in", "at", "under"}:
        return mark.office in POSTED
    return norm != "the" or reading.norm(at - 1) in reading.words.links


def _to(reading: Reading, at: int) -> bool:
    """Whether a token is "to", or the article behind it."""
    return "to" in {reading.norm(at), reading.norm(at - 1) if reading.norm(at) in reading.words.articles else ""}


def _two_areas(reading: Reading, at: int) -> bool:
    """Whether "and" joins two areas that an office is for: "Director for Central Asia and Mongolia"."""
    before = reading.sighting(at - 1)
    return before is not None and reading.norm(before.first - 1) == "for" and reading.sighting(at + 1) is not None


def _mark(reading: Reading, at: int) -> tuple[int, bool] | None:
    """A list of subjects and an abbreviation in brackets belong; other punctuation ends the office."""
    norm = reading.norm(at)
    if norm == "." and len(reading.norm(at - 1)) == 1:  # chargé d'affaires a.i.
        return at + 1, False
    if norm == "(" and reading.norm(at + 2) == ")" and reading.tokens[at + 1].acronym:
        return at + 3, True
    ahead = [token.norm for token in reading.tokens[at + 1 : at + 6]]
    if (
        norm == ","
        and reading.norm(at + 1) in reading.words.portfolio
        and "and" in ahead
        and not _is_head(reading, at + 2)
    ):
        return at + 1, False
    return None


def _is_head(reading: Reading, at: int) -> bool:
    mark = reading.mark(at)
    return bool(mark and mark.office)
