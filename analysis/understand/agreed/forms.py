"""Whether the form of a verb says that something was done: no infinitive, no future, no participle before its noun."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from analysis.understand.morphology import analyzer, stems

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.understand.agreed.patterns import Match
    from analysis.understand.agreed.vocabulary import Vocabulary, Word
    from analysis.understand.text import Token

DONE, TO_COME, NOT_SAID = "done", "to_come", "not_said"
PREDICATES = frozenset({"VERB", "PRTS", "ADJS"})
VERBAL = frozenset({"VERB", "INFN", "PRTF", "PRTS", "GRND"})


CLOSING = frozenset(".!?;")
NO_SUBJECTS = frozenset({"the", "a", "an", "their", "its", "his", "her", "and", "or"})


def form(match: Match[Word], tokens: Sequence[Token], words: Vocabulary) -> str:
    """`done`, `to_come` (future, plan) or `not_said` (infinitive, noun, participle, negated)."""
    if words.language == "ru":
        return _russian(match, tokens, words)
    if words.language == "kk":
        return _kazakh(match, tokens, words)
    return _english(match, tokens, words)


def _russian(match: Match[Word], tokens: Sequence[Token], words: Vocabulary) -> str:
    for at in match.places():
        said = russian_form(tokens[at].norm)
        if said is None:
            continue
        if at and tokens[at - 1].norm in words.words("negations"):
            return NOT_SAID
        ahead = any(token.norm in words.words("shall") for token in tokens[max(0, at - 3) : at])
        return TO_COME if ahead and said == DONE else said
    return NOT_SAID


@lru_cache(maxsize=1 << 14)
def russian_form(norm: str) -> str | None:
    """What a Russian verb form says; None for a word that is no verb."""
    for parse in analyzer().parse(norm)[:2]:
        part = str(parse.tag.POS)
        if part in VERBAL:
            if part in {"INFN", "PRTF"}:
                return NOT_SAID
            return TO_COME if "futr" in parse.tag else DONE
    return None


@lru_cache(maxsize=1 << 12)
def is_plural(norm: str, words: Vocabulary) -> bool:
    """Whether a noun is a plural: "соглашениям", "agreements", "шешімдердің"."""
    if words.language == "en":
        return norm.endswith("s")
    if words.language == "kk":
        return any(stem.endswith(words.endings("plural")) for stem in stems(norm, "kk"))
    return any(parse.tag.number == "plur" and "NOUN" in parse.tag for parse in analyzer().parse(norm)[:4])


@lru_cache(maxsize=1 << 14)
def is_plural_verb(norm: str) -> bool:
    """Whether a Russian verb form is a plural: "обсудили", "готовы"."""
    return any(parse.tag.number == "plur" and str(parse.tag.POS) in PREDICATES for parse in analyzer().parse(norm)[:3])


@lru_cache(maxsize=1 << 14)
def is_passive(norm: str) -> bool:
    """Whether a Russian word is a short participle: "обсуждены", "отмечено"."""
    return any(str(parse.tag.POS) == "PRTS" for parse in analyzer().parse(norm)[:2])


@lru_cache(maxsize=1 << 14)
def is_short(norm: str) -> bool:
    """Whether a Russian word is a predicate: "готов", "заинтересованы"; "готовая продукция" is none."""
    return any(str(parse.tag.POS) in {"ADJS", "PRTS"} for parse in analyzer().parse(norm)[:3])


def _kazakh(match: Match[Word], tokens: Sequence[Token], words: Vocabulary) -> str:
    """The last word is the verb: "талқылады", "қорытындылап", not "талқылау" nor "қабылданған шешім"."""
    at = match.last - 1
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if after is not None and after.norm in words.words("negations"):
        return NOT_SAID
    said = kazakh_form(tokens[at].norm, match.meaning.root, words)
    if said == "participle":
        return DONE if after is None or after.norm in CLOSING | words.words("auxiliaries") else NOT_SAID
    return said


@lru_cache(maxsize=1 << 14)
def kazakh_form(norm: str, root: str, words: Vocabulary) -> str:
    """By what a form adds to the root of its verb: done | to_come | not_said | participle."""
    if norm == root:  # a form that is an entry of its own: "деді", "қол қою"
        return DONE if norm.endswith(words.endings("finite")) else NOT_SAID
    found = stems(norm, "kk")
    if root + "у" in found or root[:-1] + "у" in found:
        return "participle" if norm.endswith(words.endings("progressive") or "-") else NOT_SAID
    ending = norm[len(root) :] if norm.startswith(root) else norm
    if ending.startswith(words.endings("negative")) and not ending.startswith(words.endings("to_come")):
        return NOT_SAID
    if ending.endswith(words.endings("to_come")):
        return TO_COME
    if ending.endswith(words.endings("participle")):
        return "participle"
    return DONE if ending.endswith(words.endings("finite")) else NOT_SAID


def _english(match: Match[Word], tokens: Sequence[Token], words: Vocabulary) -> str:
    for at in match.places():
        norm = tokens[at].norm
        if norm.endswith("ed") or norm in words.words("irregular"):
            return _english_past(at, tokens, words)
        if norm.endswith("ing"):
            before = tokens[at - 1].norm if at else ""
            return DONE if before in {",", "and"} else NOT_SAID
        if tokens[at].kind == "word":
            return _english_present(at, tokens, words)
    return NOT_SAID


def _english_past(at: int, tokens: Sequence[Token], words: Vocabulary) -> str:
    before = [token.norm for token in tokens[max(0, at - 3) : at]]
    if _is_attribute(at, tokens, words) or words.words("negations") & set(before):
        return NOT_SAID
    modals = words.words("modals") - {"to"}
    return TO_COME if modals & set(before) or before[-2:] == ["to", "be"] else DONE


def _is_attribute(at: int, tokens: Sequence[Token], words: Vocabulary) -> bool:
    """Whether a participle stands before its noun: "the 1,900 promised jobs", "their agreed plan"."""
    if not at or at + 1 >= len(tokens):
        return False
    before, after = tokens[at - 1], tokens[at + 1]
    opened = before.kind == "number" or before.norm in words.words("articles")
    return (
        opened
        and after.kind == "word"
        and after.norm not in words.words("prepositions")
        and after.norm not in words.words("breaks")
    )


def _english_present(at: int, tokens: Sequence[Token], words: Vocabulary) -> str:
    """A present form counts with a subject before it: "the sides agree", not "to agree" nor "the support"."""
    before = tokens[at - 1] if at else None
    if before is None or before.kind != "word":
        return NOT_SAID
    if before.norm != "to" and before.norm in words.words("modals"):
        return TO_COME
    small = before.norm in NO_SUBJECTS or before.norm in words.words("prepositions")
    plain = not (small or before.norm.endswith("'s"))
    subject = before.capital or before.norm.endswith("s") or before.norm in words.words("pronouns")
    return DONE if plain and subject and before.norm != "to" else NOT_SAID


def english_passive(at: int, tokens: Sequence[Token], words: Vocabulary) -> bool:
    """Whether an English participle has an auxiliary before it: "was reviewed", "have been agreed"."""
    return any(token.norm in words.words("passive_aux") for token in tokens[max(0, at - 2) : at])
