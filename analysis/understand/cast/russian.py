"""What the Russian dictionary says of a word: parts of speech, cases, and whether it is a name."""

from __future__ import annotations

from functools import lru_cache

from analysis.understand.morphology import analyzer

NAMES = frozenset({"Name", "Surn", "Patr"})
FINITE = frozenset({"VERB", "GRND", "INFN", "PRTS"})
ADJECTIVES = frozenset({"ADJF", "PRTF"})
CASES = {
    "nomn": "nomn",
    "gent": "gent",
    "gen2": "gent",
    "datv": "datv",
    "accs": "accs",
    "ablt": "ablt",
    "loct": "loct",
    "loc2": "loct",
}


@lru_cache(maxsize=1 << 15)
def parses(norm: str):  # type: ignore[no-untyped-def]  # pymorphy3 has no types
    """The dictionary's readings, likeliest first; none of a word with letters that no Russian keyboard has ("𗀀")."""
    # Python knows no name of some letters beyond the first 65,536, and the dictionary fails where it asks for one.
    return tuple(analyzer().parse(norm)) if max(norm, default="") <= "\uffff" else ()


@lru_cache(maxsize=1 << 15)
def known(norm: str) -> bool:
    """Whether the dictionary lists the word."""
    return bool(analyzer().word_is_known(norm))


@lru_cache(maxsize=1 << 15)
def grammemes(norm: str) -> frozenset[str]:
    """The grammemes of all readings."""
    return frozenset(g for parse in parses(norm) for g in parse.tag.grammemes)


@lru_cache(maxsize=1 << 15)
def is_name(norm: str) -> bool:
    """Whether the dictionary lists the word as a given name, surname or patronymic."""
    return known(norm) and bool(grammemes(norm) & NAMES)


@lru_cache(maxsize=1 << 15)
def is_given(norm: str) -> bool:
    """Whether the dictionary lists the word as a given name in the nominative."""
    return known(norm) and any(
        "Name" in p.tag and p.tag.case == "nomn" and p.tag.number != "plur" for p in parses(norm)
    )


@lru_cache(maxsize=1 << 15)
def is_common(norm: str) -> bool:
    """Whether the dictionary knows the word and not as a name of a person."""
    return known(norm) and not grammemes(norm) & NAMES


@lru_cache(maxsize=1 << 15)
def part_of_speech(norm: str) -> str:
    """The part of speech of the likeliest reading."""
    found = parses(norm)
    return str(found[0].tag.POS or "") if found else ""


@lru_cache(maxsize=1 << 15)
def is_finite(norm: str) -> bool:
    """Whether the word is a verb (or adverbial participle) in its likeliest reading."""
    return part_of_speech(norm) in FINITE


@lru_cache(maxsize=1 << 15)
def is_preposition(norm: str) -> bool:
    """Whether the word is a preposition in its likeliest reading; single letters are abbreviations of nouns too."""
    return part_of_speech(norm) == "PREP" and known(norm)


@lru_cache(maxsize=1 << 15)
def is_adjective(norm: str) -> bool:
    """Whether the word can be an adjective (not a pronoun)."""
    return any(p.tag.POS == "ADJF" and "Apro" not in p.tag for p in parses(norm))


@lru_cache(maxsize=1 << 15)
def cases(norm: str) -> frozenset[str]:
    """The cases that the word's nominal readings can be in."""
    nominal = (p for p in parses(norm) if p.tag.POS in {"NOUN", "ADJF", "PRTF", "NUMR"})
    return frozenset(CASES[p.tag.case] for p in nominal if p.tag.case in CASES)


@lru_cache(maxsize=1 << 15)
def holder_cases(norm: str, plural: bool) -> frozenset[str]:
    """The cases of a noun for a person, of one number; of any noun where it is none."""
    number = "plur" if plural else "sing"
    nouns = [p.tag for p in parses(norm) if p.tag.POS == "NOUN" and p.tag.number == number]
    people = [tag for tag in nouns if "anim" in tag] or nouns
    return frozenset(CASES[str(tag.case)] for tag in people if str(tag.case) in CASES)


@lru_cache(maxsize=1 << 15)
def lemma(norm: str) -> str:
    """The likeliest dictionary form."""
    found = parses(norm)
    return str(found[0].normal_form).replace("ё", "е") if found else norm


@lru_cache(maxsize=1 << 15)
def lemma_set(norm: str) -> frozenset[str]:
    """All dictionary forms."""
    return frozenset(str(p.normal_form).replace("ё", "е") for p in parses(norm))
