"""Which body meets: it decides the type of a session, its series and what it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.events.hyphenated import sides
from analysis.understand.events.ordinals import number_at
from analysis.understand.events.phrases_of import phrase, plural
from analysis.understand.events.tense import attributive

if TYPE_CHECKING:
    from analysis.knowledge.records import Thing
    from analysis.understand.events.lines import Line
    from analysis.understand.events.vocabulary import Found, Vocabulary

REACH = 14  # words between a session and the body it is of
DESCRIBED = 7  # words from "of" to a body with all that describes it


def body_of(line: Line, anchor: tuple[int, int], words: Vocabulary) -> Found | None:
    """The body whose session stands at the anchor: "заседание … Совета", "Council meeting", "кеңесінің отырысы"."""
    bodies = [f for f in line.triggers if f.word.group == "bodies"]
    before = [f for f in bodies if f.last <= anchor[0] and _joined(line, f.last, anchor[0])]
    after = [f for f in bodies if f.first >= anchor[1] and _joined(line, anchor[1], f.first)]
    if words.language == "kk":
        return before[-1] if before and not _met_with(line, before[-1].last, anchor[0], words) else None
    stop = phrase(line, anchor, words)[1]
    after = [f for f in after if f.first < stop or _plainly_of(line, anchor[1], f.first, words)]
    if after and not (before and before[-1].last == anchor[0]):
        return after[0]
    if before and words.language == "en" and _possessor(line, before[-1], anchor, words):
        return before[-1]
    return None


def _met_with(line: Line, start: int, stop: int, words: Vocabulary) -> bool:
    """Whether it is a meeting with those of a Kazakh body: "комитет мүшелерімен кездесу"."""
    return any(token.norm.endswith(words.raw["name_endings"]["with"]) for token in line.tokens[start:stop])


def _plainly_of(line: Line, of: int, body: int, words: Vocabulary) -> bool:
    """Whether only what describes a body stands before it: "meeting of the Nordic-Baltic joint economic committee"."""
    if words.language != "en" or not 0 < body - of <= DESCRIBED or line.tokens[of].norm != "of":
        return False
    between = line.tokens[of + 1 : body]
    return not any(t.norm in words.raw["parts"] or (t.kind == "mark" and t.norm not in {"-", '"'}) for t in between)


def _possessor(line: Line, body: Found, anchor: tuple[int, int], words: Vocabulary) -> bool:
    """Whether it is the body's own meeting: "the Council meeting", "the Council's fourth meeting"."""
    whose = line.tokens[body.last - 1]
    between = range(body.last, anchor[0])
    numbered = all(number_at(line.tokens, at, words) is not None for at in between)
    return not between or (numbered and bool({"'", "’"} & {*whose.text}))


def _joined(line: Line, start: int, stop: int) -> bool:
    """Whether only words of one name stand between: no comma, no verb that holds an event, not too many words."""
    if stop - start > REACH or line.border[stop] - line.border[start] >= 2:
        return False
    marks = [at for at in range(start, stop) if line.tokens[at].norm in {",", ";", ":"}]
    if any(number_at(line.tokens, at + 1, line.words) is None for at in marks):
        return False  # "комиссияның кезекті, алтыншы отырысы" has a comma and is one name
    if any(start <= person.first < stop for person in line.people):
        return False
    held = (f for f in line.of_any("hold", "gathering") if start <= f.first < stop)
    return not any(not (line.words.language == "kk" and attributive(line, f.last - 1, line.words)) for f in held)


def of_heads(line: Line, anchor: tuple[int, int], words: Vocabulary) -> bool:
    """Whether a gathering is one of heads of state or government: "встреча глав государств", "басшыларының жиыны"."""
    for head in line.of("heads"):
        plural = _plural(line, head, words)
        near = 0 <= head.first - anchor[1] <= 2 or 0 <= anchor[0] - head.last <= 4
        if plural and near and _joined(line, *sorted((head.first, anchor[1]))):
            return True
    return False


def _plural(line: Line, head: Found, words: Vocabulary) -> bool:
    forms = [line.tokens[at].norm for at in range(head.first, head.last)]
    if words.language == "ru":
        return plural(forms[0])
    if words.language == "en":
        return forms[0].endswith(words.raw["plural"])
    return any(mark in form[3:] for form in forms for mark in words.raw["plural"])


def series_of(line: Line, first: int, last: int, event_type: str, words: Vocabulary) -> str | None:
    """The standing body or format: the gazetteer's, else a slug of its parties and its kind; None where unknown."""
    if known := standing(line, first, last):
        return known.id
    named = [*(s.thing for s in line.sightings if first <= s.first < last), *sides(line, first, last, words)]
    parties = {_area(thing) for thing in named} - {None}
    kinds = list(dict.fromkeys(words.kinds(line.tokens[first:last])))
    if not parties or (len(parties) < 2 and not kinds):
        return None
    return "-".join([*sorted(str(p).lower() for p in parties), *kinds, event_type.replace("_", "-")])


def standing(line: Line, first: int, last: int) -> Thing | None:
    """The series of the gazetteer named within these tokens."""
    return next(
        (s.thing for s in line.sightings if s.thing.kind == "series" and s.last > first and s.first < last), None
    )


def _area(thing: Thing) -> str | None:
    """The code of a side: of a state or region, or of a bloc that is an area of its own."""
    return thing.id if thing.kind in {"state", "region"} or thing.id == thing.country else None
