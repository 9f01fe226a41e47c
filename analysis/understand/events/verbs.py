"""Verbs that tell an event: met, received, visited, arrived, signed, opened, awarded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.events.bodies import series_of
from analysis.understand.events.drafts import Draft
from analysis.understand.events.ordinals import ordinal
from analysis.understand.events.places import places
from analysis.understand.events.tense import tense

if TYPE_CHECKING:
    from collections.abc import Callable

    from analysis.understand.events.lines import Line
    from analysis.understand.events.vocabulary import Found, Vocabulary

NEAR = 1.5
TYPES = {"meeting": "meeting", "receive": "meeting", "discuss": "meeting", "visit": "visit", "travel": "visit",
         "signing": "signing", "call": "call", "statement": "statement", "opening": "other", "award": "other"}  # fmt: skip


def verb(line: Line, found: Found, words: Vocabulary) -> Draft | None:
    """The draft of an event verb, None where its object makes it no event."""
    check = CHECKS.get(found.word.kind)
    if check and not check(line, found, words):
        return None
    if tense(line.tokens[found.last - 1], words) == "infinitive" and not line.of("planned"):
        return None
    anchor = (found.first, found.last)
    draft = Draft(line, *anchor, anchor, TYPES[found.word.kind], rule=f"verb.{found.word.kind}")
    draft.fallback = found.word.kind == "discuss"
    return draft


def body(line: Line, found: Found, words: Vocabulary) -> Draft | None:
    """A body that gathers: "Совет собрался", "кеңес бас қосты", "hold Cooperation Committee"."""
    if any(f.word.group == "nouns" and line.distance((f.first, f.last), (found.first, found.last)) < 1 for f in line.triggers):
        return None
    anchor = (found.first, found.last)
    near = [f for f in line.of("gathering") if line.distance((f.first, f.last), anchor) < 0.8]
    if words.language == "kk":
        near = [f for f in near if f.first >= found.last]
    if not near:
        return None
    best = min(near, key=lambda f: line.distance((f.first, f.last), anchor))
    first, last = min(best.first, found.first), max(best.last, found.last)
    draft = Draft(line, first, last, anchor, found.word.kind, rule="body.gathers")
    draft.ordinal = ordinal(line.tokens, found.first, found.last, words) or ordinal(line.tokens, best.first, best.last, words)
    draft.series = series_of(line, max(first - 8, 0), last, found.word.kind, words)
    draft.subject = " ".join(token.text for token in line.tokens[first:last])
    return draft


def _near_sign(line: Line, found: Found, group: str) -> bool:
    anchor = (found.first, found.last)
    return any(line.distance((s.first, s.last), anchor) < NEAR for s in line.of(group))


def _person(line: Line, found: Found, words: Vocabulary) -> bool:
    anchor = (found.first, found.last)
    return any(line.distance((p.first, p.last), anchor) < NEAR for p in line.people)


def _object_of_reception(line: Line, found: Found, words: Vocabulary) -> bool:
    if words.language == "kk":
        return any(0 <= found.first - p.last <= 2 for p in line.people) or line.tokens[found.first].norm.startswith("қабылдауында")
    return _person(line, found, words)


def _place(line: Line, found: Found, words: Vocabulary) -> bool:
    """A destination: a city or country behind the verb (before it in Kazakh), or "the country" of the host."""
    anchor = (found.first, found.last)
    goals = [(p.first, p.last) for p in places(line, words)] + [(f.first, f.last) for f in line.of("home")]
    if words.language == "kk":
        return any(0 <= found.first - last <= 6 for _, last in goals)
    return any(line.distance(goal, anchor) < NEAR for goal in goals)


def _object_place(line: Line, found: Found, words: Vocabulary) -> bool:
    names = [s for s in line.sightings if s.thing.kind in {"state", "place"} and s.how == "name"]
    return any(abs(s.first - found.last) <= 2 or abs(found.first - s.last) <= 2 for s in names) or _place(line, found, words)


def _two_people(line: Line, found: Found, words: Vocabulary) -> bool:
    near = {p.participant.key for p in line.people if line.distance((p.first, p.last), (found.first, found.last)) < 3}
    return len(near) > 1


CHECKS: dict[str, Callable[[Line, Found, Vocabulary], bool]] = {
    "receive": _object_of_reception,
    "discuss": _two_people,
    "visit": _object_place,
    "travel": _place,
    "signing": lambda line, found, words: words.language == "kk" or _near_sign(line, found, "signed"),
    "opening": lambda line, found, words: _near_sign(line, found, "opened"),
    "award": lambda line, found, words: _near_sign(line, found, "awards"),
}
