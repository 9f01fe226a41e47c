"""Bodies and officials that gather: "Совет собрался", "кеңес бас қосты", "the foreign ministers will gather"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.events.bodies import body_of, series_of
from analysis.understand.events.drafts import Draft
from analysis.understand.events.holders import agreed
from analysis.understand.events.objects import is_passive
from analysis.understand.events.ordinals import ordinal, times
from analysis.understand.events.phrases_of import distinctive, plural_subject
from analysis.understand.events.tense import participle, passive, tense

if TYPE_CHECKING:
    from analysis.understand.events.lines import Line
    from analysis.understand.events.vocabulary import Found, Vocabulary
    from analysis.understand.text import Token

BESIDE = 0.3
GATHERS = 0.8
FAR = 1.5
PARTNER = 7  # words between "with" and the body that somebody meets
OFFICE = 5  # words between an office and its body
DATED = {"day", "range", "month", "week", "until"}


def body(line: Line, found: Found, words: Vocabulary) -> Draft | None:
    """A body that gathers: "Совет собрался", "кеңес бас қосты", "hold Cooperation Committee"."""
    anchor = (found.first, found.last)
    after = line.tokens[found.last].norm if found.last < len(line.tokens) else ""
    if after in words.raw["of_body"]:
        return None  # "the Council agenda"
    office = any(person.role_first <= found.first < person.last for person in line.people)
    if office or _met(line, found, words) or _of_office(line, found, words):
        return None
    if any(f.word.group == "nouns" and _speaks_for(line, f, found, words) for f in line.triggers):
        return None
    near = [f for f in line.of("gathering") if _its(line, f, anchor, words)]
    if words.language == "kk":
        cases = [e for case in ("gen", "acc", "dat", "loc") for e in words.raw["name_endings"][case]]
        inflected = line.tokens[found.last - 1].norm.endswith((*cases, *words.raw["endings"]["dative"]))
        near = [] if inflected else [f for f in near if f.first >= found.last]
    near = [f for f in near if not (_something(line, f, words) or _wished(line, f, words) or _somebody(line, f, words))]
    near = near or _moved(line, found, words) or _joined(line, found, words)
    if not near:
        return None
    best = min(near, key=lambda f: line.distance((f.first, f.last), anchor))
    first, last = min(best.first, found.first), max(best.last, found.last)
    if any(t.norm in words.raw["whose"] for t in line.tokens[found.last : best.first]):
        first, last = best.first, best.last  # what stands between has an event of its own
    draft = Draft(line, first, last, anchor, found.word.kind, rule="body.gathers")
    draft.agreed = words.language == "kk" and agreed(line, best, words)  # "кеңес өткізу туралы шешім қабылданды"
    draft.root, draft.verb = best.word.root(words.language), (best.first, best.last)
    draft.ordinal = ordinal(line.tokens, *anchor, words) or ordinal(line.tokens, best.first, best.last, words)
    draft.ordinal = draft.ordinal or times(line.tokens, best.last, words)
    start = max(first - 8, 0)
    draft.series = series_of(line, start, last, found.word.kind, words)
    draft.subject = line.sentence.slice(first, last).of(line.document.text)
    draft.names = distinctive(line, anchor, (first, last))
    draft.phrase = (start, last)
    return draft


def _met(line: Line, found: Found, words: Vocabulary) -> bool:
    """Whether somebody meets a body: "провёл встречу с рабочей группой комиссии"."""
    if words.language == "kk":
        return False
    start = max(found.first - PARTNER - (words.language == "en") * PARTNER, 0)
    led = [at for at in range(start, found.first) if line.tokens[at].norm in words.raw["with"]]
    if led and words.language == "en" and not any(t.last == led[-1] and t.word.group == "nouns" for t in line.triggers):
        return False
    return bool(led) and not any(t.kind == "mark" or tense(t, words) for t in line.tokens[led[-1] : found.first])


def _of_office(line: Line, found: Found, words: Vocabulary) -> bool:
    """Whether a body only says what somebody is the head of: "the Vice-President of the European Commission met"."""
    if words.language != "en":
        return False
    before = [t.norm for t in line.tokens[max(found.first - OFFICE, 0) : found.first]]
    at = len(before) - 1 - before[::-1].index("of") if "of" in before else 0
    return at > 0 and before[at - 1] in words.raw["chiefs"]


def _something(line: Line, sign: Found, words: Vocabulary) -> bool:
    """Whether a body gathers something and not itself: "the commission gathers signatures"."""
    after = line.tokens[sign.last] if sign.last < len(line.tokens) else None
    if words.language != "en" or sign.word.phrase != words.raw["gathering_things"] or after is None:
        return False
    dated = any(date.first == sign.last for date in line.dates)
    return (
        after.kind == "word"
        and not after.norm.endswith("ly")
        and not dated
        and after.norm not in words.raw["behind_towns"]
    )


def _somebody(line: Line, sign: Found, words: Vocabulary) -> bool:
    """Whether an English "meet" has a person as its object: "is to meet Jan Kral and take part in the Council"."""
    if words.language != "en" or sign.word.phrase not in words.raw["meeting_things"]:
        return False
    return any(p.role_first == sign.last for p in line.people)


def _joined(line: Line, found: Found, words: Vocabulary) -> list[Found]:
    """The verb that says that somebody joins a numbered session: "take part in the 24th Cooperation Council"."""
    if words.language == "kk" or ordinal(line.tokens, found.first, found.last, words) is None:
        return []
    verbs = (v for v in line.of("hold") if v.word.phrase in words.raw["attending"])
    return [v for v in verbs if 0 <= found.first - v.last <= PARTNER][-1:]


def _wished(line: Line, sign: Found, words: Vocabulary) -> bool:
    """Whether to hold it is only an idea: "the initiative to hold a meeting of the Council"."""
    if words.language != "en" or not sign.first or line.tokens[sign.first - 1].norm not in words.raw["infinitive"]:
        return False
    before = {token.norm for token in line.tokens[max(sign.first - 4, 0) : sign.first]}
    meant = before & {*words.raw["be_to"], *words.raw["future"]} or line.of("planned") or line.of("agreeing")
    return not meant and line.sentence.part != "title"


def _moved(line: Line, found: Found, words: Vocabulary) -> list[Found]:
    """What says that the body's session is planned, put off or called off: "совет, намеченный на 14 мая, отложен"."""
    anchor = (found.first, found.last)
    signs = [
        f for f in line.of_any("planned", "postponed", "cancelled") if line.distance((f.first, f.last), anchor) < FAR
    ]
    if not (signs and any(date.form in DATED for date in line.dates)):
        return []
    return [f for f in signs if _undergone(line, f, found, words)]


def _undergone(line: Line, sign: Found, found: Found, words: Vocabulary) -> bool:
    """Whether the body undergoes it and does not do it: "commission scheduled for June", "кеңес шегерілді"."""
    norm = line.tokens[sign.first].norm
    between = line.tokens[found.last : sign.first]
    if sign.first < found.last:
        return False
    if words.language == "kk":
        return sign.word.group != "planned"
    light = {",", *words.raw["light"], *words.raw["formerly_due"]}  # "the commission, originally due in May, …"
    if not all(t.norm in light or _when(line, t) for t in between):
        return False
    if words.language == "ru":
        return passive(norm) or participle(norm) or norm.endswith(words.raw["passive"])
    after = line.tokens[sign.last].norm if sign.last < len(line.tokens) else ""
    return after in words.raw["put_to"] or is_passive(line, sign, words)


def _when(line: Line, token: Token) -> bool:
    """Whether a word belongs to a date."""
    return any(date.span.start <= token.start < date.span.stop for date in line.dates)


def _its(line: Line, sign: Found, anchor: tuple[int, int], words: Vocabulary) -> bool:
    """Whether a body is the subject of a verb: beside it, or behind an apposition ("…, chaired by A, gathered")."""
    if line.distance((sign.first, sign.last), anchor) < GATHERS:
        return True
    between = line.tokens[anchor[1] : sign.first]
    if between and all(token.norm in {",", *words.raw["light"]} for token in between):
        return True
    whose = any(token.norm in words.raw["whose"] for token in between)
    nouns = not whose and any(anchor[1] <= t.first < sign.first and t.word.group == "nouns" for t in line.triggers)
    return bool(between) and between[0].norm == "," == between[-1].norm and not nouns


def _speaks_for(line: Line, noun: Found, found: Found, words: Vocabulary) -> bool:
    """Whether a noun beside the body tells the event: the body's session, or a meeting that the body holds."""
    anchor = (noun.first, noun.last)
    if line.distance(anchor, (found.first, found.last)) < BESIDE:
        return True
    return noun.word.kind in {"session", "meeting", "conclave"} and body_of(line, anchor, words) == found


def gathered(line: Line, found: Found, words: Vocabulary) -> bool:
    """Whether officials gather for nothing that has a name: "главы МИД соберутся в Осло"."""
    after = line.tokens[found.last] if found.last < len(line.tokens) else None
    if after is not None and tense(after, words) == "infinitive":
        return False
    if any(t.word.group in {"nouns", "bodies"} and t.word.kind != "signing" for t in line.triggers):
        return False
    officials = [*line.of("heads"), *line.of("guests")]
    near = (o for o in officials if o.last <= found.first and line.border[found.first] == line.border[o.last])
    return any(many(line, official, words) for official in near)


def many(line: Line, official: Found, words: Vocabulary) -> bool:
    """Whether several officials are spoken of: "министры", "министрлер", "ministers"."""
    norm = line.tokens[official.first].norm
    if words.language == "ru":
        return plural_subject(norm)
    return any(
        mark in line.tokens[at].norm[3:] for mark in words.raw["plural"] for at in range(official.first, official.last)
    )
