"""Nouns that name an event: when one speaks of an event of its own, when of one known already, when of none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.events.bodies import body_of, of_heads, series_of
from analysis.understand.events.drafts import Draft
from analysis.understand.events.ordinals import ordinal
from analysis.understand.morphology import analyzer

if TYPE_CHECKING:
    from analysis.understand.events.lines import Line
    from analysis.understand.events.vocabulary import Found, Vocabulary

NEAR = 1.6  # one border and a dozen words: a verb further off holds another event
NUMBERED = {"summit", "forum", "council_session", "committee_session", "negotiation", "meeting"}


def noun(line: Line, found: Found, words: Vocabulary) -> Draft | None:
    """The draft of an event noun, None where it is a general word."""
    if _generic(line, found, words):
        return None
    anchor = (found.first, found.last)
    event_type, first, last = _type(line, found, words)
    if event_type is None:
        return None
    draft = Draft(line, first, last, anchor, event_type, rule=f"noun.{found.word.kind}")
    draft.ordinal = ordinal(line.tokens, *anchor, words) if event_type in NUMBERED else None
    if draft.family == "gathering":
        draft.series = series_of(line, first, last, event_type, words)
        draft.subject = " ".join(token.text for token in line.tokens[first:last])
    draft.general = found.word.phrase in words.general
    held = _holder(line, anchor, words)
    if held:
        draft.first, draft.last = min(draft.first, held.first), max(draft.last, held.last)
    draft.known = held is None
    draft.upcoming = any(_before(line, sign, anchor) for sign in line.of("next"))
    return draft


def _type(line: Line, found: Found, words: Vocabulary) -> tuple[str | None, int, int]:
    """The type with the tokens that decide it."""
    kind, anchor = found.word.kind, (found.first, found.last)
    if kind in {"opening", "award"}:
        return "other", *anchor
    if kind in {"session", "meeting", "conclave"}:
        body = body_of(line, anchor, words) if _of(line, found, words) else None
        if body:
            return body.word.kind, min(found.first, body.first), max(found.last, body.last)
        if kind != "session" and of_heads(line, anchor, words):
            return "summit", *anchor
        return "meeting", *anchor
    return kind, *anchor


def _of(line: Line, found: Found, words: Vocabulary) -> bool:
    """Whether a word may be the session of a body: "meeting of", "встреча" with no "с" behind it."""
    if found.word.kind == "session" or words.language == "kk":
        return True
    after = line.tokens[found.last].norm if found.last < len(line.tokens) else ""
    if words.language == "en":
        return after == "of" or body_of(line, (found.first, found.last), words) is not None and after not in {"with", "between"}
    return after not in words.raw["with"]


def _generic(line: Line, found: Found, words: Vocabulary) -> bool:
    """Whether a word before takes the noun as a general one: "возможность встречи", "проведение встреч"."""
    if words.language == "kk":
        return any(sign.first == found.last for sign in line.of("generic"))
    near = [s for s in line.of("generic") if 0 <= found.first - s.last <= 2]
    if near:
        return True
    if words.language == "ru" and found.word.kind not in {"negotiation", "session"}:
        token = line.tokens[found.first]
        tags = [p.tag for p in analyzer().parse(token.norm) if p.tag.POS == "NOUN"]
        return bool(tags) and all(tag.number == "plur" for tag in tags) and not _between_brackets(line, found)
    return False


def _between_brackets(line: Line, found: Found) -> bool:
    return any(token.norm == "(" for token in line.tokens[found.last : found.last + 8])


def _before(line: Line, sign: Found, anchor: tuple[int, int]) -> bool:
    """Whether a word stands close before the anchor, in one phrase with it."""
    return 0 <= anchor[0] - sign.last <= 6 and line.border[anchor[0]] == line.border[sign.last]


def _holder(line: Line, anchor: tuple[int, int], words: Vocabulary) -> Found | None:
    """The verb that says that the event takes place, None where the noun stands in a phrase only."""
    verbs = line.of("hold")
    if words.language == "kk":
        verbs = [v for v in verbs if v.first >= anchor[1]]
    near = [(line.distance(anchor, (v.first, v.last)), v.first, v) for v in verbs]
    best = min(near, default=None)
    return best[2] if best and best[0] <= NEAR and not _framed(line, anchor) else None


def _framed(line: Line, anchor: tuple[int, int]) -> bool:
    """Whether the noun stands in a phrase like "по итогам переговоров", "барысында"."""
    return any(0 <= anchor[0] - f.last <= 3 or f.first == anchor[1] for f in line.of("frames"))
