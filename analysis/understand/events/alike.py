"""Whether two mentions may be one event: their kind, names, objects, people, time and place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.events.drafts import FAMILIES
from analysis.understand.events.occasions import to_come
from analysis.understand.events.pointing import means

if TYPE_CHECKING:
    from analysis.understand.events.drafts import Draft

OFF = {"cancelled", "postponed"}


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
    loose = a.ahead or b.ahead or b.closing or spoken_of_only(b) or session_of(a, b) or meant(a, b)
    if (a.status == "planned") != (b.status == "planned") and not loose:
        return False
    if (a.status in OFF) != (b.status in OFF) and (own(b) or a.status in {"held", "ongoing"}):
        return False  # what was held is not what was called off
    if not b.title and not _same_thing(a, b):
        return False
    return same_people(a, b) and same_time(a, b) and same_place(a, b)


def spoken_of_only(draft: Draft) -> bool:
    """Whether a gathering is only spoken of: "обсудил программу форума" says nothing of when it is."""
    return draft.known and draft.family == "gathering" and not own(draft)


def session_of(a: Draft, b: Draft) -> bool:
    """Whether a session is that of the body that gathers: "соберётся комиссия – это будет её 10-е заседание"."""
    return a.line is b.line and a.rule == "body.gathers" and b.bodiless and b.known


def meant(a: Draft, b: Draft) -> bool:
    """Whether it is the one planned at which something is to be done: "Он посетит Осло. В ходе визита подпишут …"."""
    return a.status == "planned" and (b.foreseen or to_come(b))


def adds_to(a: Draft, b: Draft) -> bool:
    """Whether a sentence says who else was at what the one before recalls: "Во встрече участвовал посол"."""
    beside = 0 < b.line.sentence.index - a.line.sentence.index <= 1
    return beside and b.line.sentence.paragraph == a.line.sentence.paragraph and not b.date and means(b)


def _same_thing(a: Draft, b: Draft) -> bool:
    """Whether names, objects and people of two mentions of the text let them be one."""
    if a.family == "gathering":
        return same_names(a, b)
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
    if (
        (b.known or b.definite)
        and (b.general or (b.bodiless and means(b)))
        and _may_be_alluded_to(a)
        and _alludes(a, b)
    ):
        return True
    if family != FAMILIES[b.event_type]:
        return False
    check = KINDS.get(family)
    return check(a, b) if check else True


def _same_outlet(a: Draft, b: Draft) -> bool:
    """Whether both or none are of one outlet: an interview is no briefing."""
    outlets = a.line.words.raw["outlets"]
    return (a.word in outlets) == (b.word in outlets)


def _same_gathering(a: Draft, b: Draft) -> bool:
    if b.bodiless and means(b) and a.event_type in {"forum", "summit"}:
        return True  # "После пленарного заседания": that of the forum
    kinds = {a.event_type, b.event_type}
    alike = bool(a.names & b.names) or (b.known and not own(b)) or b.title
    return len(kinds) == 1 or (kinds == {"summit", "council_session"} and alike)


KINDS = {"statement": _same_outlet, "gathering": _same_gathering}


def _may_be_alluded_to(a: Draft) -> bool:
    """Whether a general word may mean this event: one that the text tells, and does not only mention in passing."""
    return a.family in {"talks", "gathering"} and not a.process and (not a.known or a.listed or bool(a.ordinal))


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
    if a.family == b.family == "statement" and "verb.statement" in {a.rule, b.rule}:
        return False  # "at a press conference, answering a question of a reporter"
    if a.family in {"visit", "statement"} or {a.rule, b.rule} & {"body.gathers"}:
        return a.line.distance((a.first, a.last), (b.first, b.last)) > 1.0
    return True


def same_names(a: Draft, b: Draft) -> bool:
    """Whether series or names let two gatherings be one."""
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


def same_people(a: Draft, b: Draft) -> bool:
    """Whether the people of one mention are among those of the other, or one names none."""
    one, two = a.named(), b.named()
    if b.dependent or (b.family == "gathering" and b.known) or means(b):
        return True  # many speak at one forum
    if a.family == b.family == "signing" and _of_other_sides(a, b):
        return False
    if a.family == b.family == "signing" and ((b.general and not b.counted) or (b.ahead and b.known)):
        return True  # "подписи под документами поставили …": under those that the text has told
    return not one or not two or one <= two or two <= one


def _of_other_sides(a: Draft, b: Draft) -> bool:
    """Whether bodies sign that are none of those who signed what was told: two agreements."""
    one, two = a.bodies(), b.bodies()
    return bool(one and two) and not one & two


def same_time(a: Draft, b: Draft) -> bool:
    """Whether two mentions are told in one role and their times meet."""
    if (a.narrative_role == "background") != (b.narrative_role == "background") and not adds_to(a, b):
        return False
    if not (a.date and b.date):
        return True
    one, two = a.date.period, b.date.period
    if not (one.start and one.stop and two.start and two.stop):
        return True
    return bool(one.start <= two.stop and two.start <= one.stop)


def same_place(a: Draft, b: Draft) -> bool:
    """Whether the places of two mentions do not contradict each other."""
    if not (a.place and b.place):
        return True
    if a.place.country and b.place.country and a.place.country != b.place.country:
        return False
    return not (a.place.city and b.place.city) or a.place.name == b.place.name
