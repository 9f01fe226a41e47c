"""The noun that is counted: "более 35 венгерских компаний", "қырық коммерциялық келісім", "28 major joint projects"."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from analysis.immutable import immutable
from analysis.understand.figures.number_words import sense
from analysis.understand.figures.words import affixes, listed, phrases
from analysis.understand.morphology import analyzer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.model import Language
    from analysis.understand.text import Token

LONGEST = 40  # letters that the dictionary is asked about
FARTHEST = 5  # words between the number and its noun
SAME = "same"  # "43 ongoing ones": the noun counted before
SHORTEST = 2  # letters of a word that is no noun
LEAST_UNKNOWN = 10  # a count of things the lexicon does not know is taken from here on


@immutable
class Counted:
    """Tokens `first` to before `last` are what is counted; `measure` is its code, empty for what is never counted."""

    first: int
    last: int
    measure: str


def counted(tokens: Sequence[Token], start: int, language: Language, value: float, written: bool) -> Counted | None:
    """The noun counted by a number that ends before token `start`."""
    stop = min(start + FARTHEST, len(tokens))
    for here in range(start, stop):
        if here > start and _model(tokens, here):
            continue
        if (tokens[here].kind != "word" and tokens[here].norm != '"') or _number(tokens[here], language):
            stop = here
            break
        if found := _listed_noun(tokens, here, language):
            beyond = here > start and not found.measure and language == "en"
            return (_unknown(tokens, start, here, language) if beyond else None) or found
        if not _attribute(tokens[here], language, here > start):
            return _unknown(tokens, start, here, language) if _many(value, written, language) else None
    return _unknown(tokens, start, stop, language) if stop > start and _many(value, written, language) else None


def _model(tokens: Sequence[Token], here: int) -> bool:
    """Whether digits are the number of a model: "12 Airbus 320-2 jets"."""
    touching = tokens[here].start == tokens[here - 1].stop
    if tokens[here].norm == "-":
        return touching and tokens[here - 1].kind == "number"
    return tokens[here].kind == "number" and (tokens[here - 1].capital or (touching and tokens[here - 1].norm == "-"))


def _number(token: Token, language: Language) -> bool:
    """Whether a word is a number of its own: "from 4,200 five years ago"."""
    found = sense(token.norm, language) if language == "en" else None
    return found is not None and bool({"cardinal", "multiplier"}.intersection(found.roles))


def _many(value: float, written: bool, language: Language) -> bool:
    """Whether a number may count what the lexicon does not know; Kazakh number words are too often other words."""
    return value >= LEAST_UNKNOWN and value == int(value) and (written or language != "kk")


def _unknown(tokens: Sequence[Token], start: int, here: int, language: Language) -> Counted | None:
    """A noun that the lexicon does not know, as a count of other things; `here` is the first word that is no attribute.

    A Russian noun is that word, a Kazakh one that word or the first after the number, an English one a plural before.
    """
    spots = {"ru": (here,), "kk": (here, start), "en": range(start, here)}[language]
    noun = next((n for n in spots if n < len(tokens) and tokens[n].kind == "word" and _noun(tokens, n, language)), None)
    if noun is None or (language == "en" and _named(tokens, start)):
        return None
    return Counted(noun, noun + 1, "other")


def _named(tokens: Sequence[Token], start: int) -> bool:
    """Whether a capitalized word stands before the number: "Resolution 2231 obliges" counts nothing."""
    return start > 2 and tokens[start - 2].kind == "word" and tokens[start - 2].capital


def _listed_noun(tokens: Sequence[Token], here: int, language: Language) -> Counted | None:
    """A noun that the lexicon lists: counted by its measure, never counted, or standing for the noun before."""
    hit = phrases("measures", "counts", language).at(tokens, here)
    refused = phrases("measures", "no_counts", language).at(tokens, here)
    if hit and (not refused or hit.stop > refused.stop):
        return Counted(here, hit.stop, hit.meanings[0])
    if refused and tokens[here].norm in listed("measures", "seats", language):
        return Counted(here, here + 1, "other")  # "на 350 мест", and no fifth place
    if refused and language == "en" and not is_plural(tokens[here]) and here + 1 < len(tokens):
        of_state = phrases("measures", "counts", language).at(tokens, here + 1)  # "18 state companies"
        if of_state:
            return Counted(here + 1, of_state.stop, of_state.meanings[0])
    if refused:
        return Counted(here, refused.stop, "")
    return Counted(here, here + 1, SAME) if tokens[here].norm in listed("measures", "same", language) else None


def parses(norm: str) -> list[Any]:
    """What the Russian dictionary makes of a word; nothing of one in other letters, which it may not survive."""
    return analyzer().parse(norm[-LONGEST:]) if any("а" <= letter <= "ё" for letter in norm) else []


@lru_cache(maxsize=1 << 14)
def _tag(norm: str) -> str:
    found = parses(norm)
    return str(found[0].tag.POS or "") if found else ""


@lru_cache(maxsize=1 << 14)
def _counted_form(norm: str) -> bool:
    """Whether a Russian word is a noun as numbers have it; the dictionary takes "саженцев" for an adjective first."""
    first = _tag(norm)
    if first == "NOUN" or first in {"VERB", "INFN", "PREP", "CONJ", "GRND"}:
        return first == "NOUN"
    return any(parse.tag.POS == "NOUN" and parse.tag.case == "gent" for parse in parses(norm))


def _attribute(token: Token, language: Language, later: bool) -> bool:
    """Whether a word may stand between a number and its noun; `later` where another one stands before it."""
    joins = later and token.norm in listed("measures", "count_joins", language)
    if language == "ru":
        return joins or token.norm == '"' or _tag(token.norm) in {"ADJF", "PRTF", "NPRO"}
    inflected = language == "kk" and token.norm.endswith(affixes("measures", "bound", language))
    return joins or not (inflected or token.norm in listed("measures", "count_stops", language))


def _noun(tokens: Sequence[Token], here: int, language: Language) -> bool:
    token = tokens[here]
    if language == "ru":
        return _counted_form(token.norm)
    if language == "en":
        return is_plural(token)
    small = listed("measures", "count_joins", "kk") | listed("measures", "count_stops", "kk")
    if len(token.norm) <= SHORTEST or token.norm in small or token.capital or _ends(token, "infinitives"):
        return False
    after = tokens[here + 1] if here + 1 < len(tokens) else None
    if after is not None and after.kind == "word" and _ends(token, "accusatives"):
        return True  # "24 магистрантты алмасу": a verb in these endings would end its clause
    if _ends(token, "demonyms"):
        return after is None or after.kind == "mark" or _ends(after, "verbals")  # "1 мың 380 қазақстандық оқиды"
    return not _ends(token, "attributive")


def _ends(token: Token, key: str) -> bool:
    return token.norm.endswith(affixes("measures", key, "kk"))


def is_plural(token: Token) -> bool:
    """Whether an English word looks like a plural."""
    norm = token.norm
    people = token.capital and norm.endswith("is")  # Israelis, Iraqis
    singular = (norm.endswith(("ss", "us", "is", "'s")) and not people) or norm in listed(
        "measures", "count_stops", "en"
    )
    return norm.endswith("s") and len(norm) > SHORTEST + 1 and norm.isalpha() and not singular


def is_verbal(norm: str) -> bool:
    """Whether a Russian word is a finite verb or a short participle."""
    return _tag(norm) in {"VERB", "PRTS"}


def is_noun(norm: str) -> bool:
    """Whether a Russian word is a noun."""
    return _tag(norm) == "NOUN"


def is_attribute(norm: str) -> bool:
    """Whether a Russian word is an adjective or a full participle."""
    return _tag(norm) in {"ADJF", "PRTF"}


@lru_cache(maxsize=1 << 14)
def _noun_cases(norm: str) -> frozenset[str]:
    """The cases that a Russian noun may stand in; none for other words."""
    if _tag(norm) != "NOUN":
        return frozenset()
    return frozenset(str(parse.tag.case) for parse in parses(norm) if parse.tag.POS == "NOUN")


def is_nominative(norm: str) -> bool:
    """Whether a Russian word is a noun that may be a subject."""
    return "nomn" in _noun_cases(norm)


def may_be_object(norm: str) -> bool:
    """Whether a Russian word is a noun that may be the object of a verb."""
    return "accs" in _noun_cases(norm)


@lru_cache(maxsize=1 << 14)
def is_genitive_plural(norm: str) -> bool:
    """Whether a Russian word is a noun as large numbers have it, and no nominative."""
    if _tag(norm) != "NOUN" or is_nominative(norm):
        return False
    nouns = (parse.tag for parse in parses(norm) if parse.tag.POS == "NOUN")
    return any(tag.case == "gent" and tag.number == "plur" for tag in nouns)


def is_genitive(norm: str) -> bool:
    """Whether a Russian word is a noun that may be a complement."""
    return "gent" in _noun_cases(norm)
