"""A bare word that means the talks or the gathering told before: "Во встрече участвовал посол", "жиынға … қатысты"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.events.phrases_of import phrase
from analysis.understand.events.tense import preposition

if TYPE_CHECKING:
    from analysis.understand.events.drafts import Draft
    from analysis.understand.events.lines import Line
    from analysis.understand.events.vocabulary import Found, Vocabulary

PARTNERS = {"with", "between", "of"}  # what they play in a sentence that tells talks of their own
CHAIRS = {"chair", "co_chair"}
FAMILIES = {"talks", "gathering"}


def bare(draft: Draft, held: Found | None, words: Vocabulary) -> bool:
    """Whether a noun stands alone, in a phrase or with a verb that says who attends, chairs or speaks."""
    said = draft.family in FAMILIES or draft.word in words.general
    if not said or draft.ordinal or draft.names:
        return False
    loose = draft.word in words.general or (draft.bodiless and words.language == "kk")  # "Отырысқа министр қатысты"
    if held is not None and not (loose and _of_told(draft, held, words)):
        return False
    return {"ru": _russian, "kk": _kazakh, "en": _english}[words.language](draft.line, draft, words)


def _of_told(draft: Draft, held: Found, words: Vocabulary) -> bool:
    """Whether a verb says who joined, or under whom it was held: "The meeting was held under the chairmanship of"."""
    chaired = draft.anchor[0] <= 1 and bool(draft.line.of("chairing"))
    return held.word.phrase in words.raw["joining_in"] or chaired


def _english(line: Line, draft: Draft, words: Vocabulary) -> bool:
    after = line.tokens[draft.last].norm if draft.last < len(line.tokens) else ""
    before = line.tokens[draft.anchor[0] - 1].norm if draft.anchor[0] else ""
    return (draft.definite or before in words.raw["these"]) and after not in words.binding


def _russian(line: Line, draft: Draft, words: Vocabulary) -> bool:
    first, last = draft.anchor
    these = first > 1 and line.tokens[first - 1].norm.startswith(words.raw["this_one"])
    before = line.tokens[first - 1 - these].norm if first else ""
    after = line.tokens[last].norm if last < len(line.tokens) else ""
    if not (preposition(before) or first == 0) or after in words.raw["with"]:
        return False
    return phrase(line, draft.anchor, words) == (first - these, last)


def _kazakh(line: Line, draft: Draft, words: Vocabulary) -> bool:
    first = draft.anchor[0]
    if not first:
        return True
    before = line.tokens[first - 1]
    if before.norm in words.raw["these"]:
        return True
    if before.kind == "mark" or before.norm.endswith(words.raw["participle_endings"]):
        return True
    loose = draft.word in words.general and line.tokens[draft.last - 1].norm.endswith(words.raw["endings"]["dative"])
    return loose and before.norm.endswith(
        words.raw["name_endings"]["abl"]
    )  # "Қазақстан атынан жиынға министр қатысады"


def means(draft: Draft) -> bool:
    """Whether a bare word means what the text has told: no partner is named who would make it talks of their own."""
    return draft.pointing and not any(tie.part in PARTNERS and tie.role not in CHAIRS for tie in draft.ties)
