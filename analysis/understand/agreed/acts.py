"""Acts with their force: who discusses, welcomes, is ready, confirms, agrees, signs, and what is expected of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.agreed import Commitment
from analysis.understand.agreed.actors import NOBODY, actors
from analysis.understand.agreed.clauses import Clause, clauses
from analysis.understand.agreed.decisions import decisions
from analysis.understand.agreed.forms import DONE, TO_COME, english_passive, form, is_passive, is_short
from analysis.understand.agreed.settings import event_at

if TYPE_CHECKING:
    from analysis.model import Period
    from analysis.understand.agreed.ground import Ground, Place
    from analysis.understand.agreed.patterns import Match
    from analysis.understand.agreed.vocabulary import Word

LONG = 5  # letters of a word of which the ending may differ: "призван", "призвано"
TELLING = frozenset({"inform", "note"})
FOLLOWED_UP = frozenset({"express_interest", "express_readiness", "affirm", "commit", "agree", "decide"})


def find_acts(ground: Ground) -> tuple[Commitment, ...]:
    """All acts of the running text in reading order; the headline repeats what the text says."""
    found: list[Commitment] = []
    for place in ground.places:
        if (place.saying or "decisions" in place.acting) and place.sentence.part == "body" and place.is_read:
            found += _in(place)
    return tuple(found)


def _in(place: Place) -> list[Commitment]:
    said = [match for match in place.saying if match.meaning.group == "not_acts" or _says(place, match)]
    acts = [match for match in _strongest(said) if match.meaning.group != "not_acts"]
    found: list[Commitment] = []
    for clause in clauses(place, acts):
        if clause.content is not None and not _greets(place, clause):
            act = _act(place, clause, clause.content)
            if not _nobody_told(place, act):
                found.append(act)
    if "decisions" in place.acting:
        found += decisions(place, acts)
    return found


def _greets(place: Place, clause: Clause) -> bool:
    """Whether a person is welcomed: "welcomed his German counterpart X"."""
    if clause.match.meaning.kind != "welcome" or place.language == "kk":
        return False
    at = clause.match.last
    return any(n.participant.kind == "person" and at <= n.first and n.office <= at + 3 for n in place.named)


def _nobody_told(place: Place, act: Commitment) -> bool:
    """Whether words that inform only credit a body for the news, or tell nobody who informs."""
    if act.act != "inform":
        return False
    who = place.ground.sides.who
    bodies = bool(act.actors) and all(who[key].kind == "organisation" for key in act.actors)
    return bodies or act.actors_basis == "event"


def _strongest(found: list[Match[Word]]) -> list[Match[Word]]:
    """One act for words that overlap: the phrase with most words."""
    if len(found) < 2:
        return found
    kept: list[Match[Word]] = []
    for match in sorted(found, key=lambda m: (-m.taken.bit_count(), m.first)):
        if not any(match.taken & other.taken for other in kept):
            kept.append(match)
    return sorted(kept, key=lambda m: m.first)


def _verb(place: Place, match: Match[Word]) -> bool:
    return form(match, place.tokens, place.ground.words) == DONE and not _credits(place, match)


def _state(place: Place, match: Match[Word]) -> bool:
    """A predicate: short in Russian, after a form of "be" in English, at the end of its clause in Kazakh."""
    tokens, language = place.tokens, place.language
    if language == "ru":
        return any(is_short(tokens[at].norm) for at in match.places())
    if language == "en":
        return english_passive(match.first, tokens, place.ground.words)
    after = tokens[match.last].norm if match.last < len(tokens) else "."
    return after in {".", ",", ";", "-"} or after in place.ground.words.words("predicative")


def _effect(place: Place, match: Match[Word]) -> bool:
    """What will or should be: "должно способствовать", "will contribute", "үлес қосады"."""
    tokens, words = place.tokens, place.ground.words
    if words.language == "kk":
        return form(match, tokens, words) == TO_COME
    before = {token.norm for token in tokens[max(0, match.first - 4) : match.first]}
    if words.language == "en":
        return bool(before & words.words("modal"))
    known = words.words("modal") | words.words("will")
    modal = any(_modal(token.norm, known) for token in tokens[max(0, match.first - 3) : match.first])
    return modal or form(match, tokens, words) == TO_COME


def _modal(norm: str, modal: frozenset[str]) -> bool:
    return norm in modal or any(norm.startswith(word[:-2]) for word in modal if len(word) > LONG)


def _hope(place: Place, match: Match[Word]) -> bool:
    words = place.ground.words
    if words.language == "ru" and match.taken.bit_count() == 1 and is_short(place.tokens[match.first].norm):
        return True
    said = form(match, place.tokens, words)
    return said == DONE or (words.language == "kk" and said == TO_COME)


_SAYS = {"verbs": _verb, "passives": _verb, "states": _state, "effects": _effect, "hopes": _hope}


def _says(place: Place, match: Match[Word]) -> bool:
    return not match.taken & place.masked and _SAYS[match.meaning.group](place, match)


def _credits(place: Place, match: Match[Word]) -> bool:
    """Whether the words only say where the news is from: "Как сообщает …", "хабарлады ҚР СІМ"."""
    if match.meaning.kind != "inform":
        return False
    if not place.ground.words.words("credits").isdisjoint(place.norms[max(0, match.first - 2) : match.first]):
        return True
    origin = place.ground.cast.origin
    if origin and place.sentence.span.contains(origin.span):
        return True
    return "groups" not in place.acting and all(n.participant.kind != "person" for n in place.named)


def _act(place: Place, clause: Clause, taken: tuple[int, int]) -> Commitment:
    match, group, kind = clause.match, clause.match.meaning.group, clause.match.meaning.kind
    start, stop = taken
    if kind == "note" and _judges(place, start, stop):
        kind = "appraise"
    event = event_at(place, match.first)
    who, basis, end = NOBODY if group == "effects" else _actors(place, clause, event)
    first, last = min(start, clause.first, match.first), max(stop, match.last)
    if start < end < stop:
        start = end
    return Commitment(
        span=place.slice(first, last),
        rule=f"act.{group}",
        act=kind,
        content=clause.before or place.slice(start, stop),
        actors=who,
        actors_basis=basis,
        topics=place.topics_in(first, last),
        event=event,
        due=_due(place, start, stop) if place.dates and kind in FOLLOWED_UP else None,
    )


def _actors(place: Place, clause: Clause, event: str | None) -> tuple[tuple[str, ...], str, int]:
    """Who acts; a clause without a subject has that of the one before it."""
    match, is_passive_verb = clause.match, passive(place, clause.match)
    tells = match.meaning.kind in TELLING
    found = actors(place, match.first, match.last, clause.since, event, passive=is_passive_verb, said=tells)
    if clause.since and not is_passive_verb and found[1] in {"none", "event"}:
        earlier = actors(place, match.first, match.last, 0, event, passive=False)
        return earlier if earlier[1] in {"stated", "sides"} else found
    return found


def passive(place: Place, match: Match[Word]) -> bool:
    """Whether the verb names nobody who acts."""
    if match.meaning.group == "passives":
        return True
    if place.language == "kk" or match.meaning.group != "verbs":
        return False
    if place.language == "ru":
        return any(is_passive(place.tokens[at].norm) for at in match.places())
    return english_passive(match.first, place.tokens, place.ground.words)


def _judges(place: Place, first: int, last: int) -> bool:
    return any(first <= m.first and m.last <= last for m in place.acting.get("evaluative", ()))


def _due(place: Place, first: int, last: int) -> Period | None:
    """By when: a deadline said, else a day or a year that lies behind the publication."""
    inside = [date for date in place.dates if first <= date.first and date.last <= last and date.period]
    ends = [date.period for date in inside if date.form == "until"]
    if ends:
        return ends[-1]
    published = place.ground.text.document.date_published
    if published is None:
        return None
    ahead = [d.period for d in inside if d.period and d.period.start and d.period.start > published]
    return ahead[-1] if ahead else None
