"""Clauses that have a place of their own: of what is contrasted, of what an agreement provides for, of a thing's."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from analysis.understand.events.drafts import Draft
    from analysis.understand.events.lines import Line
    from analysis.understand.events.places import Place
    from analysis.understand.events.vocabulary import Vocabulary

REPORT = 6  # words between a verb of saying and when it was said
OPENING = 2  # words before a place that leads its sentence: "In the town of Oslo, …"
THING = 5  # words between a Kazakh place and the event whose it is: "Ослодағы екінші инвестициялық форумда"
BESIDE = {"talks", "signing"}


def contrasted(line: Line, draft: Draft, at: int) -> bool:
    """Whether a contrast begins between a draft and a word behind it: "принял посла, а в Осло открылось"."""
    if at < draft.last:
        return False
    marks = line.words.raw["contrast"]
    return any(
        line.tokens[n].norm in marks and line.tokens[n - 1].norm in {",", ";"} for n in range(draft.last + 1, at)
    )


def reported(line: Line, drafts: list[Draft], at: int) -> bool:
    """Whether a time or place is that of the report: "…, the ministry said on Monday", "Как сообщили в …"."""
    telling = line.of("telling")
    if not telling:
        return False
    level = line.border[at]
    near = any(line.border[t.first] == level and _apart(line, t.first, at) <= REPORT for t in telling)
    return near and not any(line.border[draft.anchor[0]] == level for draft in drafts)


def _apart(line: Line, one: int, other: int) -> int:
    """The words between two places, the one who speaks not counted: "said the press secretary X on Monday"."""
    low, high = sorted((one, other))
    return high - low - sum(p.last - p.role_first for p in line.people if low <= p.role_first and p.last <= high)


def leads(line: Line, place: Place) -> bool:
    """Whether a place opens its sentence: "In Oslo, the minister and the mayor, Jan Kral, opened …"."""
    before = line.tokens[: place.first]
    return place.how != "to" and len(before) <= OPENING and all(token.kind == "word" for token in before)


def of_thing(line: Line, draft: Draft, place: Place, words: Vocabulary) -> bool:
    """Whether a place is where something is that is talked of or agreed on, and not where that happens."""
    if words.language == "kk":
        return _attribute(line, draft, place, words) or _topic(line, draft, place, words)
    if draft.family not in BESIDE or place.first < draft.last:
        return False
    between = line.tokens[draft.last : place.first]
    return any(_opens_thing(token.norm, words) for token in between)


def _opens_thing(norm: str, words: Vocabulary) -> bool:
    return norm in words.raw["providing"] or norm.startswith(words.raw["providing_stems"])


def _attribute(line: Line, draft: Draft, place: Place, words: Vocabulary) -> bool:
    """Whether a Kazakh place describes another thing than the event: "Ослодағы зауыт туралы келісім жасады"."""
    if draft.family not in BESIDE or not line.tokens[place.last - 1].norm.endswith(words.raw["attributive"]):
        return False
    if any(t.norm.endswith(words.raw["name_endings"]["loc"]) for t in line.tokens[place.last : place.last + THING]):
        return False  # "Бакудегі Гүлстан сарайында"
    near = 0 <= draft.anchor[0] - place.last <= THING and draft.rule.startswith(("noun.", "body."))
    return not near or line.border[draft.anchor[0]] != line.border[place.last]


def _topic(line: Line, draft: Draft, place: Place, words: Vocabulary) -> bool:
    """Whether a Kazakh place belongs to what is to be done: "тараптар Ослода зауыт салу туралы меморандумға …"."""
    if draft.family not in BESIDE or place.first == 0 or line.tokens[place.first - 1].kind == "mark":
        return False
    topics = (at for at in range(place.last, draft.anchor[0]) if line.tokens[at].norm in words.raw["topics"])
    at = next(topics, 0)
    return at > place.last and line.tokens[at - 1].norm.endswith(words.raw["providing_stems"])
