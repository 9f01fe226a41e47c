"""Agreements: treaties, memorandums, road maps, statements, contracts, with their sides and where they stand."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from analysis.agreed import AgreementMention
from analysis.understand.agreed.actors import NOBODY, actors
from analysis.understand.agreed.deals import Deal, deals
from analysis.understand.agreed.settings import event_of
from analysis.understand.agreed.standing import status

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from analysis.model import Period
    from analysis.understand.agreed.ground import Ground, Place
    from analysis.understand.agreed.patterns import Match
    from analysis.understand.agreed.vocabulary import Word

BETWEEN = 14  # tokens between an agreement and "between X and Y"
PARTIES = frozenset({"state", "region", "organisation"})
QUALIFIED = 3  # tokens: "10 commercial documents" are agreed ones, "10 documents" may be any
NEEDS_STATUS = frozenset({"treaty", "contract", "declaration", "protocol", "programme", "understanding"})


def find_agreements(ground: Ground) -> tuple[AgreementMention, ...]:
    """All agreements of a document in reading order; those the gazetteer does not know are found by their pattern."""
    told = [place for place in ground.places if (place.treaties or place.agreeing) and place.is_read]
    found = [m for place in told for deal in deals(place) if (m := _mention(place, deal))]
    return tuple(_shared(found))


def _mention(place: Place, deal: Deal) -> AgreementMention | None:
    stands = status(place, deal)
    bare = deal.thing is None and deal.subject is None
    if bare and stands is None and deal.kind in NEEDS_STATUS:
        return None
    if deal.counted and stands is None and deal.last - deal.first < QUALIFIED:
        return None
    if bare and deal.kind in {"treaty", "contract"} and stands in {None, "in_force", "under_negotiation"}:
        return None  # "в соответствии с соглашением": one spoken of before
    event = event_of(place, deal.first, deal.last)
    parties, basis = _parties(place, deal, event)
    topics = place.topics_in(deal.first, deal.last)
    return AgreementMention(
        span=place.slice(deal.first, deal.last),
        rule=deal.rule,
        agreement=deal.thing.id if deal.thing else _key(place, deal, topics),
        kind=deal.kind,
        thing=deal.thing.id if deal.thing else None,
        status=stands,
        parties=parties,
        parties_basis=basis,
        topics=topics,
        n_documents=_count(place, deal) if deal.counted else None,
        date=_date(place, deal),
        event=event,
    )


def _key(place: Place, deal: Deal, topics: tuple[str, ...]) -> str:
    """What tells an unknown agreement from others of its document: its kind and what it is about."""
    if deal.counted:
        return f"{deal.kind}:{_count(place, deal) or ''}"
    if topics:
        return f"{deal.kind}:{'+'.join(sorted(topics))}"
    first, last = deal.subject or (0, 0)
    said = "_".join(t.norm for t in place.tokens[first:last] if t.kind in {"word", "number"})
    return f"{deal.kind}:{said}"


def _parties(place: Place, deal: Deal, event: str | None) -> tuple[tuple[str, ...], str]:
    """Said between whom; else who signs; else the sides of the event, with those that are always the same."""
    said = _between(place, deal)
    if len(said) > 1:
        return said, "stated"
    sides = place.ground.sides
    who, basis, _ = NOBODY
    if deal.kind != "treaty" or not deal.thing:
        first = min([deal.first, *(cue.first for cue in _signed(place))])
        who, basis, _ = actors(place, max(first, 1), deal.last, 0, event, passive=False)
    who = tuple(dict.fromkeys(map(sides.behind, who)))
    if basis == "stated" and len(who) > 1:
        return who, "stated"
    always = tuple(k for code in (deal.thing.parties if deal.thing else ()) if (k := sides.area(code)))
    met = sides.of(event) or sides.of(place.ground.settings[place.sentence.index])
    if met and (not always or set(always) <= set(met)):
        return met, "event"
    if always:
        return always, "known"
    return (who, "stated") if who and basis == "stated" else ((), "none")


def _between(place: Place, deal: Deal) -> tuple[str, ...]:
    """The sides of "между X и Y", "X мен Y арасындағы", "between X and Y" beside the agreement."""
    tokens, words = place.tokens, place.ground.words
    low, high = max(deal.first - BETWEEN, 0), min(deal.last + BETWEEN, len(tokens))
    between = words.deal("between")
    at = next((n for n in range(low, high) if tokens[n].norm in between), None) if place.named else None
    if at is None:
        return ()
    kazakh = words.language == "kk"
    near = [n for n in place.named if (at - 12 <= n.first < at if kazakh else at < n.first <= at + 8)]
    return tuple(dict.fromkeys(n.participant.key for n in near if n.participant.kind in PARTIES))


def _count(place: Place, deal: Deal) -> int | None:
    span = place.slice(max(deal.first - 2, 0), deal.last)
    counted = [claim for claim in place.ground.counts if span.overlaps(claim.span)]
    if counted:
        return int(counted[0].value)
    number = place.tokens[deal.first].base
    return int(number) if number.isdigit() and len(number) < 6 else None


def _date(place: Place, deal: Deal) -> Period | None:
    """When it was signed: a time beside the word for signing."""
    cues = _signed(place) if place.dates else []
    near = [
        (min(abs(date.first - cue.last), abs(cue.first - date.last)), date.first, date)
        for date in place.dates
        for cue in cues
        if date.period and date.form in {"day", "month", "year"}
    ]
    if not near or not any(_close(deal, cue) for cue in cues):
        return None
    gap, _, date = min(near, key=lambda each: each[:2])
    return date.period if gap <= 6 else None


def _signed(place: Place) -> list[Match[Word]]:
    return [cue for cue in place.cues.get("cues", ()) if cue.meaning.kind == "signed"]


def _close(deal: Deal, cue: Match[Word]) -> bool:
    return max(0, cue.first - deal.last, deal.first - cue.last) <= 8


def _shared(found: list[AgreementMention]) -> Iterator[AgreementMention]:
    """A bare mention is of the agreement of its kind told before, of a headline of the one told next.

    Sides said at one place hold at the others.
    """
    last: dict[str, str] = {}
    known: dict[str, frozenset[str]] = {}
    joined: list[AgreementMention] = []
    for n, mention in enumerate(found):
        bare = mention.agreement.endswith(":")
        key = _told(mention, last, found[n + 1 :]) if bare else _same(mention.agreement, known)
        last[mention.kind] = key
        joined.append(mention if key == mention.agreement else replace(mention, agreement=key))
    said = {m.agreement: m for m in reversed(joined) if m.parties_basis == "stated"}
    for mention in joined:
        best = said.get(mention.agreement)
        lacks = mention.parties_basis != "stated"
        yield replace(mention, parties=best.parties, parties_basis="stated") if best and lacks else mention


def _told(bare: AgreementMention, last: Mapping[str, str], later: Sequence[AgreementMention]) -> str:
    """The agreement that a bare mention is of: told before, else the next of its kind that stands where it does."""
    if bare.kind in last:
        return last[bare.kind]
    alike = (m for m in later if m.kind == bare.kind and m.status == bare.status and m.thing is None)
    named = next((m.agreement for m in alike if not m.agreement.endswith(":")), None)
    return named or bare.agreement


def _same(key: str, known: dict[str, frozenset[str]]) -> str:
    """The key of an agreement of this kind told before whose subject has all these words, or the other way round."""
    if key in known:
        return key
    kind, _, said = key.partition(":")
    words = frozenset(said.split("_"))
    for other, theirs in known.items():
        one_kind = other.partition(":")[0] == kind and len(words) > 2 and len(theirs) > 2
        if one_kind and (words <= theirs or theirs <= words):
            return other
    known[key] = words
    return key
