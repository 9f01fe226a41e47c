"""Places that speak of an agreement, with the words that say what it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from analysis.understand.agreed.actors import nominative
from analysis.understand.agreed.forms import is_plural, russian_form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.knowledge.records import Thing
    from analysis.understand.agreed.ground import Place
    from analysis.understand.agreed.patterns import Match
    from analysis.understand.agreed.vocabulary import Word

LONGEST = 16  # tokens of a subject
SETTLED = frozenset({"signed", "ratified", "initialled", "in_force", "provisionally_applied", "expired"})
MARKS = frozenset(',;:.!?()-"')
PARTING = frozenset({";", ","})
SPEAKING = frozenset({"heads", "documents", "packages", "negotiations"})  # lists of words that may name an agreement
BARE = frozenset({"understanding", "protocol", "programme", "contract", "treaty", "declaration"})  # without a subject


class Deal(NamedTuple):
    """Tokens `first` to before `last` that name an agreement; the head of its name is at `head`.

    `subject` are the tokens that say what it is about; `counted` that a number of documents is meant, not one.
    """

    first: int
    last: int
    head: int
    kind: str
    rule: str
    thing: Thing | None = None
    subject: tuple[int, int] | None = None
    counted: bool = False


def deals(place: Place) -> list[Deal]:
    """All agreements that a sentence names, in reading order, each place once."""
    if not place.treaties and SPEAKING.isdisjoint(place.agreeing):
        return []
    found: list[Deal] = []
    for make in (_known, _counted, _headed, _negotiated):
        for deal in make(place):
            if not any(deal.first < other.last and other.first < deal.last for other in found):
                found.append(deal)
    return sorted(found, key=lambda deal: deal.first)


def _known(place: Place) -> Iterator[Deal]:
    for sighting in place.treaties:
        head = sighting.last - 1 if place.language != "ru" else sighting.first
        deal = Deal(sighting.first, sighting.last, head, "treaty", "agreement.known", sighting.thing)
        yield deal
        yield from _second(place, deal)


def _headed(place: Place) -> Iterator[Deal]:
    """By its head: "соглашение о …", "… туралы келісім", "memorandum on …", and "и о …" behind it."""
    for match in place.agreeing.get("heads", ()):
        if match.taken & place.masked:
            continue
        kazakh = place.language == "kk"
        subject = _before(place, match) if kazakh else _behind(place, match.last) or _compound(place, match)
        first, last = min([match.first, *(subject or ())]), max([match.last, *(subject or ())])
        head = match.last - 1 if place.language != "ru" else match.first
        thing = _about(place, subject)
        if not _is_general(place, match, subject, thing):
            deal = Deal(first, last, head, match.meaning.kind, "agreement.headed", thing, subject)
            yield deal
            yield from _second(place, deal)


def _is_general(place: Place, match: Match[Word], subject: tuple[int, int] | None, thing: Thing | None) -> bool:
    """Whether the head alone is too little: "соглашение" without a subject counts only as what is signed."""
    if subject is not None or thing is not None or match.meaning.kind in BARE:
        return False
    return match.meaning.kind not in place.ground.words.deal("loose")


def _second(place: Place, deal: Deal) -> Iterator[Deal]:
    """A second subject of one head: "соглашения об упрощении … и о реадмиссии", "agreements on … and on …"."""
    tokens, words = place.tokens, place.ground.words
    if words.language == "kk":
        yield from _second_kazakh(place, deal)
        return
    head = deal.head if deal.thing is None or words.language == "ru" else deal.first
    if not is_plural(tokens[head].norm, words):
        return
    links = words.deal("links")
    start = next((n for n in range(deal.last, min(deal.last + 8, len(tokens))) if tokens[n].norm in links), None)
    if start is None or start + 1 >= len(tokens) or tokens[start + 1].norm not in words.deal("second"):
        return
    subject = _behind(place, start + 1)
    if subject:
        thing = _about(place, subject)
        yield Deal(start + 1, subject[1], deal.head, deal.kind, "agreement.second", thing, subject)


def _second_kazakh(place: Place, deal: Deal) -> Iterator[Deal]:
    """Of "виза … жеңілдету және реадмиссия туралы келісімдер" the other known subjects before one head."""
    for match in place.agreeing.get("subjects", ()):
        if match.last <= deal.head and deal.head - match.first < LONGEST:
            thing = place.ground.knowledge.by_id.get(match.meaning.kind)
            if thing and thing is not deal.thing:
                yield Deal(match.first, match.last, deal.head, deal.kind, "agreement.second", thing)


def _negotiated(place: Place) -> Iterator[Deal]:
    """The subject of a known agreement that is negotiated: "реадмиссия туралы келіссөз"."""
    talks = place.agreeing.get("negotiations", ())
    for match in place.agreeing.get("subjects", ()) if talks else ():
        thing = place.ground.knowledge.by_id.get(match.meaning.kind)
        near = next((t for t in talks if _governs(place, t, match)), None)
        if thing and near:
            yield Deal(match.first, match.last, near.first, "treaty", "agreement.negotiated", thing)


def _governs(place: Place, talks: Match[Word], subject: Match[Word]) -> bool:
    kazakh = place.language == "kk"
    first, last = (subject.last, talks.first) if kazakh else (talks.last, subject.first)
    return 0 < last - first + 1 <= LONGEST and PARTING.isdisjoint(place.norms[first:last])


def _counted(place: Place) -> Iterator[Deal]:
    """A number of documents, or several: "21 документ", "ряд соглашений"."""
    for match in place.agreeing.get("packages", ()):
        yield Deal(match.first, match.last, match.first, "package_of_documents", "agreement.package", counted=True)
    for match in place.agreeing.get("documents", ()):
        if match.first and not match.taken & place.masked:
            before = place.tokens[match.first - 1]
            if (before.kind == "number" and not before.ending) or _counts(place, match):
                yield Deal(
                    match.first - 1, match.last, match.first, "package_of_documents", "agreement.count", counted=True
                )


def _counts(place: Place, match: Match[Word]) -> bool:
    """Whether a claim of the figures counts these documents: "тоғыз құжатқа", "nine documents"."""
    start, stop = place.tokens[max(match.first - 3, 0)].start, place.tokens[match.last - 1].stop
    return any(start <= claim.span.start < stop for claim in place.ground.counts)


def _about(place: Place, subject: tuple[int, int] | None) -> Thing | None:
    """The known agreement with this subject."""
    for match in place.agreeing.get("subjects", ()) if subject else ():
        if subject and subject[0] <= match.first and match.last <= subject[1]:
            return place.ground.knowledge.by_id.get(match.meaning.kind)
    return None


def _behind(place: Place, at: int) -> tuple[int, int] | None:
    """What "о сотрудничестве в сфере культуры" covers: from the preposition to where the noun phrase ends."""
    tokens, words = place.tokens, place.ground.words
    about = words.deal("about")
    if at < len(tokens) and tokens[at - 1].norm in about and tokens[at].norm not in about:
        at -= 1
    if at >= len(tokens) or tokens[at].norm not in about or _is_sum(place, at + 1):
        return None
    stop = at + 1
    while stop < min(at + LONGEST, len(tokens)) and not _ends(place, stop):
        stop += 1
    return (at, stop) if stop - at > 1 else None


def _compound(place: Place, match: Match[Word]) -> tuple[int, int] | None:
    """The subject of "free trade agreement": a topic right before an English head."""
    if place.language != "en":
        return None
    return next(((t.first, match.first) for t in place.topics if t.last == match.first), None)


def _is_sum(place: Place, at: int) -> bool:
    """Whether "for", "на" tell how much: "agreement for $300 million", "контракты на 1 млрд"."""
    return at < len(place.tokens) and place.tokens[at].kind in {"number", "sign"}


def _ends(place: Place, at: int) -> bool:
    tokens, words = place.tokens, place.ground.words
    norm = tokens[at].norm
    if norm in MARKS and norm != '"':
        return True
    if any(date.first <= at < date.last for date in place.dates):
        return True
    after = tokens[at + 1].norm if at + 1 < len(tokens) else ""
    if norm in words.deal("links") and (after in words.deal("about") or _head_ahead(place, at)):
        return True
    cues = place.cues.get("cues", ())
    if norm in words.words("breaks") or any(c.first == at and c.meaning.kind in SETTLED for c in cues):
        return True
    if norm in words.words("prepositions") and norm not in {"of"}:
        return not any(after.startswith(area[:-1]) for area in words.deal("areas")) and norm not in words.deal("about")
    return (words.language == "ru" and russian_form(norm) in {"done", "to_come"}) or (
        words.language == "en" and _verb(norm, place)
    )


def _head_ahead(place: Place, at: int) -> bool:
    """Whether the next agreement begins here: "соглашение о партнёрстве и коммерческие контракты"."""
    near = (*place.agreeing.get("heads", ()), *place.agreeing.get("documents", ()))
    return any(at < match.first <= at + 3 for match in near)


def _verb(norm: str, place: Place) -> bool:
    return norm in place.ground.words.words("passive_aux") or norm in place.ground.words.words("modals") - {"to"}


def _before(place: Place, match: Match[Word]) -> tuple[int, int] | None:
    """What stands before a Kazakh head, as "Стратегиялық әріптестік туралы": to a mark, an ending or a name."""
    tokens, words = place.tokens, place.ground.words
    at = match.first - 1
    if at < 1 or tokens[at].norm not in words.deal("about"):
        return None
    start = at
    while start > max(at - 12, 0) and not _opens(place, start - 1):
        start -= 1
    while start < at and tokens[start].norm in words.deal("links"):
        start += 1
    return (start, at + 1) if start < at else None


def _opens(place: Place, at: int) -> bool:
    """Whether a word before a Kazakh subject is no part of it."""
    token = place.tokens[at]
    if token.kind == "mark":
        return token.norm != '"'
    if any(date.first <= at < date.last for date in place.dates) or token.norm in place.ground.words.deal("between"):
        return True
    own = [named for named in place.named if named.first <= at < named.last]
    if own:
        return any(n.participant.kind == "person" or nominative(place, n) for n in own)
    return token.norm.endswith(place.ground.words.endings("opens"))
