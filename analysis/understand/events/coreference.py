"""Which mentions speak of one event."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from analysis.understand.events.drafts import FAMILIES
from analysis.understand.events.kinds import resolve_type
from analysis.understand.events.pointing import means

if TYPE_CHECKING:
    from analysis.understand.events.drafts import Draft
    from analysis.understand.events.vocabulary import Vocabulary

OFF = {"cancelled", "postponed"}
CHOICES = 3  # mentions among which the one of the same type is preferred
MEMORY = 200  # mentions back that a mention may speak of again


def join(drafts: list[Draft], words: Vocabulary) -> list[Draft]:
    """The drafts with their event keys; an anaphor that points to nothing is dropped.

    The headline is joined last: it repeats in other words what the text says.
    """
    kept: list[Draft] = []
    told: list[Draft] = []  # without what only points back: that says too little to compare with
    number = 0
    _generalize(drafts, frozenset(words.raw["documents"]))
    for draft in sorted(drafts, key=lambda d: d.title):
        resolve_type(draft, kept[: -MEMORY - 1 : -1])
        same = _event(draft, told, kept)
        pointer = (
            draft.dependent
            or (draft.title and draft.rule.endswith(".opening") and draft.status == "planned" and not draft.date)
            or (draft.bare and not (draft.date or draft.place))
            or (draft.rule == "noun.occasion" and not draft.date)
            or (draft.known and not own(draft) and draft.status not in OFF and _points_back(draft, kept))
        )
        if same is None and pointer:
            continue
        if same is None:
            number += 1
        draft.event = same.event if same else f"e{number}"
        if same:
            _follow(draft, same)
        kept.append(draft)
        if not draft.rule.startswith("anaphor."):
            told.append(draft)
    _name_frames(kept)
    types = {draft.event: draft.event_type for draft in reversed(told)}  # as the text says it first
    for draft in kept:
        draft.event_type = types.get(draft.event, draft.event_type)
    return sorted(kept, key=lambda d: d.span)


def _name_frames(drafts: list[Draft]) -> None:
    """Tell by its rule what no verb of its own tells: "На встрече отметили, что …"."""
    for draft in drafts:
        if draft.known and draft.framed and draft.rule.startswith("noun.") and draft.family in {"talks", "gathering"}:
            draft.rule = "frame." + draft.rule.partition(".")[2]


def _generalize(drafts: list[Draft], general: frozenset[str]) -> None:
    """Documents of no kind are any documents: what is signed says nothing there."""
    for draft in drafts:
        if draft.objects & general:
            draft.objects, draft.general = frozenset(), True


def _follow(draft: Draft, same: Draft) -> None:
    """What a mention of an event told before takes over from it."""
    if draft.ahead or _its(same, draft) or _adds_to(same, draft) or (_bare(draft) and same.status == "planned"):
        draft.status, draft.narrative_role = same.status, same.narrative_role
    if draft.known and not draft.title:
        draft.rule = "anaphor." + draft.rule.partition(".")[2]
    if same.family != draft.family:
        draft.event_type = same.event_type


def _event(draft: Draft, told: list[Draft], kept: list[Draft]) -> Draft | None:
    """The mention whose event this one speaks of: the nearest before; for a headline the first that fits."""
    if not draft.title:
        fitting = (d for d in told[: -MEMORY - 1 : -1] if one(d, draft) and _fits(kept, d.event, draft))
        if not draft.known or draft.family != "talks":
            return next(fitting, None)
        near = list(islice(fitting, CHOICES))  # "по итогам переговоров": of the negotiation, not of the reception
        return next((d for d in near if d.event_type == draft.event_type), near[0] if near else None)
    found = next((d for d in told[:MEMORY] if one(d, draft)), None)
    return found or next((d for d in told[:MEMORY] if _repeats(d, draft)), None) or _only(told[:MEMORY], draft)


def _fits(kept: list[Draft], event: str, draft: Draft) -> bool:
    """Whether no other mention of the event gives another number, place, day or name."""
    mentions = [d for d in kept[-MEMORY:] if d.event == event]
    if _of_others(mentions, draft):
        return False
    return all(
        not (d.ordinal and draft.ordinal and d.ordinal != draft.ordinal)
        and _same_place(d, draft)
        and (draft.ahead or _same_time(d, draft))
        and (d.family != "gathering" or _same_names(d, draft))
        for d in mentions
    )


def _of_others(mentions: list[Draft], draft: Draft) -> bool:
    """Whether a verb tells talks of other people than the mentions of the event name together."""
    if draft.family != "talks" or not draft.rule.startswith("verb.") or not draft.named():
        return False
    people, named = frozenset[str]().union(*(d.named() for d in mentions)), draft.named()
    return bool(people) and not (people <= named or named <= people)


def _only(told: list[Draft], title: Draft) -> Draft | None:
    """The one event of its type that the text tells: a headline names its people otherwise."""
    alike = [d for d in told if d.event_type == title.event_type and d.narrative_role == title.narrative_role]
    fits = alike and _same_time(alike[0], title) and _same_place(alike[0], title)
    return alike[0] if fits and len({d.event for d in alike}) == 1 else None


def _repeats(a: Draft, title: Draft) -> bool:
    """Whether a headline calls talks what the text calls a summit, or the other way round."""
    families = {"talks", "gathering"}
    alike = a.narrative_role == title.narrative_role and {a.family, title.family} <= families
    return alike and _same_people(a, title) and _same_time(a, title) and _same_place(a, title)


def _points_back(draft: Draft, kept: list[Draft]) -> bool:
    """Whether a bare word is to be dropped: only talks may come first as "по итогам переговоров"."""
    if draft.event_type == "summit":
        return any(d.event_type == "summit" for d in kept[-MEMORY:])
    return (
        draft.family != "talks"
        or not draft.framed
        or any(d.family in {"talks", "gathering"} and d.narrative_role == draft.narrative_role for d in kept[-MEMORY:])
    )


def own(draft: Draft) -> bool:
    """Whether a mention says enough of its own to be an event and no mere pointer back."""
    told_of = draft.known and draft.family == "gathering" and not draft.framed  # "обсудил программу форума": who acts
    people = draft.named() and not (told_of and all(tie.role == "participant" for tie in draft.ties))
    return bool(draft.date or draft.ordinal or people or draft.names or draft.place or draft.objects)


def one(a: Draft, b: Draft) -> bool:
    """Whether two mentions may be one event."""
    if not _same_kind(a, b) or _told_apart(a, b):
        return False
    if a.ordinal and b.ordinal and a.ordinal != b.ordinal:
        return False
    loose = a.ahead or b.ahead or b.closing or _bare(b) or _its(a, b)
    if (a.status == "planned") != (b.status == "planned") and not loose:
        return False
    if (a.status in OFF) != (b.status in OFF) and (own(b) or a.status in {"held", "ongoing"}):
        return False  # what was held is not what was called off
    if not b.title and not _same_thing(a, b):
        return False
    return _same_people(a, b) and _same_time(a, b) and _same_place(a, b)


def _bare(draft: Draft) -> bool:
    """Whether a gathering is only spoken of: "обсудил программу форума" says nothing of when it is."""
    return draft.known and draft.family == "gathering" and not own(draft)


def _its(a: Draft, b: Draft) -> bool:
    """Whether a session is that of the body that gathers: "соберётся комиссия – это будет её 10-е заседание"."""
    return a.line is b.line and a.rule == "body.gathers" and b.bodiless and b.known


def _adds_to(a: Draft, b: Draft) -> bool:
    """Whether a sentence says who else was at what the one before recalls: "Во встрече участвовал посол"."""
    beside = 0 < b.line.sentence.index - a.line.sentence.index <= 1
    return beside and b.line.sentence.paragraph == a.line.sentence.paragraph and not b.date and means(b)


def _same_thing(a: Draft, b: Draft) -> bool:
    """Whether names, objects and people of two mentions of the text let them be one."""
    if a.family == "gathering":
        return _same_names(a, b)
    return _same_objects(a, b) if a.family in {"signing", "other"} else _same_talks(a, b)


def _same_talks(a: Draft, b: Draft) -> bool:
    if "verb.receive" in {a.rule, b.rule} and (a.ordinal or b.ordinal) and not a.named() & b.named():
        return False  # "the ninth meeting of ministers" is no reception of theirs
    if _resumed(b):
        return True
    if a.known or b.known or a.family != "talks":
        return True
    shared = len(a.named() & b.named())
    if "call" in {a.event_type, b.event_type} and a.event_type != b.event_type:
        return False
    return shared > 1 or (a.event_type == b.event_type and not b.added)


def _resumed(b: Draft) -> bool:
    """Whether a sentence begins with a general word: "Беседа продолжилась …", "The meeting was …"."""
    opens = b.anchor[0] == 0 or (b.anchor[0] == 1 and b.definite)
    return b.general and opens and not (b.named() or b.ordinal or b.date)


def _same_kind(a: Draft, b: Draft) -> bool:
    family = FAMILIES[a.event_type]  # asked for each pair
    if a.process != b.process and not (a.title or b.title):
        return False
    if (b.known or b.definite) and b.general and _may_be_alluded_to(a) and _alludes(a, b):
        return True
    if family != FAMILIES[b.event_type]:
        return False
    if family == "statement" and (a.word in a.line.words.raw["outlets"]) != (b.word in b.line.words.raw["outlets"]):
        return False  # an interview is no briefing
    if family == "gathering":
        kinds = {a.event_type, b.event_type}
        alike = bool(a.names & b.names) or (b.known and not own(b)) or b.title
        return len(kinds) == 1 or (kinds == {"summit", "council_session"} and alike)
    return True


def _may_be_alluded_to(a: Draft) -> bool:
    """Whether a general word may mean this event: one that the text tells, and does not only mention in passing."""
    return a.family in {"talks", "gathering"} and not a.process and (not a.known or a.listed)


def _alludes(a: Draft, b: Draft) -> bool:
    """Whether a general word ("встреча", "кездесу") may point to an event of another kind."""
    place = b.listed and a.place and b.place and a.place.name == b.place.name and a.date and b.date
    if b.definite and a.family == "gathering" and not (b.names or b.ordinal or b.place):
        return True
    return bool(place) or not own(b) or means(b) or bool(b.named() and b.named() <= a.named())


def _told_apart(a: Draft, b: Draft) -> bool:
    """Two predicates of one sentence tell two events: "провёл переговоры с А и встретился с Б"."""
    if a.listed and b.listed:
        return True
    if b.bodiless and a.rule == "body.gathers" and a.status == b.status:
        return False  # "the commission was to sit in May, but the session has been moved"
    if a.line is not b.line or a.known or b.known:
        return False
    if a.family in {"visit", "statement"} or {a.rule, b.rule} & {"body.gathers"}:
        return a.line.distance((a.first, a.last), (b.first, b.last)) > 1.0
    return True


def _same_names(a: Draft, b: Draft) -> bool:
    if a.series and b.series and a.series == b.series:
        return True
    if not a.names or not b.names:
        return True
    if a.word != b.word and a.word and b.word:  # "Tourism Forum" and "Tourism Assembly"
        return a.names <= b.names or b.names <= a.names
    return bool(a.names & b.names)


def _same_objects(a: Draft, b: Draft) -> bool:
    one = b if a.counted else a
    if a.counted != b.counted and not (a.known or b.known) and one.named() and one.objects:
        # "подписали меморандум. Всего подписано 14 документов" are two, "12 документов, в том числе соглашение" one
        return a.counted and any(sign.word.phrase in b.objects for sign in a.line.of("signed"))
    if a.objects and b.objects:
        return bool(a.objects & b.objects)
    if a.family == "signing" or (b.known and not own(b)):
        return True
    kinds = {rule.split(".")[1] for rule in (a.rule, b.rule)}
    return len(kinds) == 1 or kinds == {"opening", "ceremony"}


def _same_people(a: Draft, b: Draft) -> bool:
    one, two = a.named(), b.named()
    if b.dependent or (b.family == "gathering" and b.known) or means(b):
        return True  # many speak at one forum
    if a.family == b.family == "signing" and ((b.general and not b.counted) or (b.ahead and b.known)):
        return True  # "подписи под документами поставили …": under those that the text has told
    return not one or not two or one <= two or two <= one


def _same_time(a: Draft, b: Draft) -> bool:
    if (a.narrative_role == "background") != (b.narrative_role == "background") and not _adds_to(a, b):
        return False
    if not (a.date and b.date):
        return True
    one, two = a.date.period, b.date.period
    if not (one.start and one.stop and two.start and two.stop):
        return True
    return bool(one.start <= two.stop and two.start <= one.stop)


def _same_place(a: Draft, b: Draft) -> bool:
    if not (a.place and b.place):
        return True
    if a.place.country and b.place.country and a.place.country != b.place.country:
        return False
    return not (a.place.city and b.place.city) or a.place.name == b.place.name
