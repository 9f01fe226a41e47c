"""The tense of a verb form, as far as its form tells: past, future, present, infinitive, converb or none."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from analysis.understand.morphology import analyzer, past_after_all
from analysis.understand.remembered import Remembered

if TYPE_CHECKING:
    from collections.abc import Mapping

    from analysis.model import Language
    from analysis.understand.events.lines import Line
    from analysis.understand.events.vocabulary import Found, Vocabulary
    from analysis.understand.text import Token

INVITED = 10  # words between an invitation and what it is to
RARE = 0.05  # how likely a reading is at the most that counts for nothing: "дел" as a verb
RUSSIAN = {"past": "past", "futr": "future", "pres": "present"}


def negated(line: Line, found: Found, words: Vocabulary) -> bool:
    """Whether a verb says that something did not happen: "не состоялась", "өтпеді", "did not meet"."""
    norm = line.tokens[found.last - 1].norm
    beside = line.tokens[found.last : found.last + 1] if words.language == "kk" else line.tokens[: found.first][-1:]
    return norm.endswith(words.raw["negative"]) or any(t.norm in words.raw["negations"] for t in beside)


def possible(line: Line, found: Found, words: Vocabulary) -> bool:
    """Whether a verb says what may be: "could sign", "мог бы посетить", "қол қоя алады"."""
    signs = line.of("modal")
    if not signs:
        return False
    if words.language == "kk":
        return any(sign.first == found.last for sign in signs)
    return any(0 <= found.first - sign.last <= 1 for sign in signs)


def invited(line: Line, anchor: tuple[int, int], words: Vocabulary) -> bool:
    """Whether somebody is only asked to come: "пригласил посетить", "invited … to pay a visit", "келуге шақырды"."""
    signs = line.of("inviting")
    if not signs:
        return False
    if words.language == "kk":
        return any(0 <= sign.first - anchor[1] <= 2 for sign in signs)
    near = (sign for sign in signs if 0 <= anchor[0] - sign.last <= INVITED)
    return any(line.border[anchor[0]] - line.border[sign.last] < 1 for sign in near)


def attributive(line: Line, at: int, words: Vocabulary) -> bool:
    """Whether a Kazakh participle stands before its noun: "елге келген қонақ", and not "елге келген."."""
    after = line.tokens[at + 1] if at + 1 < len(line.tokens) else None
    participle = line.tokens[at].norm.endswith(words.raw["participle_endings"])
    return participle and after is not None and after.kind == "word" and after.norm not in words.raw["auxiliaries"]


def tense(token: Token, words: Vocabulary) -> str | None:
    """The tense of a token, None where it is no verb."""
    return words.tenses[token.norm] if token.kind == "word" else None


def tenses(language: Language, raw: Mapping[str, Any]) -> Remembered[str, str | None]:
    """The tenses of the words of a language, each worked out once."""
    if language == "ru":
        return Remembered(_russian)
    find = _kazakh if language == "kk" else _english
    return Remembered(lambda norm: find(norm, raw))


def _russian(norm: str) -> str | None:
    first, *others = analyzer().parse(norm)[:2]
    for parse in (first, *(other for other in others if other.score > RARE)):
        if parse.tag.POS in {"VERB", "PRTF", "PRTS"}:
            return RUSSIAN.get(str(parse.tag.tense))
        if parse.tag.POS in {"INFN", "GRND"}:
            return {"INFN": "infinitive", "GRND": "converb"}[str(parse.tag.POS)]
    return None


@lru_cache(maxsize=1 << 12)
def passive(norm: str) -> bool:
    """Whether a Russian word is a short passive participle: "принят", "подписана"."""
    return any(parse.tag.POS == "PRTS" for parse in analyzer().parse(norm))


@lru_cache(maxsize=1 << 12)
def maybe_noun(norm: str) -> bool:
    """Whether a Russian word may be a noun as well as a verb."""
    return any(parse.tag.POS == "NOUN" for parse in analyzer().parse(norm))


@lru_cache(maxsize=1 << 12)
def nominative(norm: str) -> bool:
    """Whether a Russian noun may be the subject: "депутаты", and not "делегацию"."""
    return any(parse.tag.POS == "NOUN" and parse.tag.case == "nomn" for parse in analyzer().parse(norm))


@lru_cache(maxsize=1 << 12)
def accusative(norm: str) -> bool:
    """Whether a Russian noun may be an object: "соглашение", and not "соглашения" of one agreement."""
    return any(parse.tag.POS == "NOUN" and parse.tag.case == "accs" for parse in analyzer().parse(norm))


@lru_cache(maxsize=1 << 12)
def instrumental(norm: str) -> bool:
    """Whether a Russian noun may say with what: "документами"."""
    return any(parse.tag.POS == "NOUN" and parse.tag.case == "ablt" for parse in analyzer().parse(norm))


@lru_cache(maxsize=1 << 12)
def preposition(norm: str) -> bool:
    """Whether a Russian word is a preposition."""
    return bool(analyzer().parse(norm)[0].tag.POS == "PREP")


@lru_cache(maxsize=1 << 12)
def plural_past(norm: str) -> bool:
    """Whether a Russian verb has no named subject: "делегацию приняли"."""
    return any(parse.tag.POS == "VERB" and parse.tag.number == "plur" for parse in analyzer().parse(norm)[:1])


@lru_cache(maxsize=1 << 12)
def participle(norm: str) -> bool:
    """Whether a Russian word is a full participle: "прибывшим", "находящийся"."""
    return any(parse.tag.POS == "PRTF" for parse in analyzer().parse(norm))


def just_over(line: Line, anchor: tuple[int, int]) -> bool:
    """Whether a participle tells that it was held before: "итоги состоявшихся накануне переговоров"."""
    at = anchor[0] - 1
    lately = line.words.language == "ru" and any(sign.first == at for sign in line.of_any("ahead", "lately"))
    if not lately or not at:
        return False
    norm = line.tokens[at - 1].norm
    return participle(norm) and line.words.tenses[norm] in {"past", None}


def _kazakh(norm: str, raw: Mapping[str, Any]) -> str | None:
    """The longest ending decides: "қойды" ends in -йды and yet is past."""
    if past_after_all(norm):
        return "past"
    found = [
        (len(ending), name)
        for name in ("past", "future", "present", "converb")
        for ending in raw["endings"][name]
        if norm.endswith(ending) and (len(norm) > len(ending) + 1 or len(ending) > 3)
    ]
    return max(found, key=lambda pair: pair[0])[1] if found else None


def _english(norm: str, raw: Mapping[str, Any]) -> str | None:
    if norm in raw["future"]:
        return "future"
    if norm.endswith(raw["endings"]["past"]):
        return "past"
    return None
