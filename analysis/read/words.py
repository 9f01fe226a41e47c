"""The lexicon of the page, made ready for use. The words of all languages serve on every page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from analysis import knowledge
from analysis.model import LANGUAGES, Language


@dataclass(frozen=True, slots=True)
class FrameWords:
    """The `frame` section of the lexicon: words casefolded, openings of lines as patterns."""

    header: re.Pattern[str]
    openers: frozenset[str]
    months: Mapping[str, int]
    stamp_words: frozenset[str]
    published: re.Pattern[str]
    updated: re.Pattern[str]
    label: re.Pattern[str]
    read_also: re.Pattern[str]
    phrase: re.Pattern[str]
    counter: re.Pattern[str]
    byline: re.Pattern[str]
    name_links: frozenset[str]
    sections: frozenset[str]
    outlets: frozenset[str]
    places: frozenset[str]
    language: Mapping[Language, frozenset[str]]

    def may_open(self, said: str) -> bool:
        """Whether a line begins with a figure, or the first word of a label, phrase or counter."""
        first = FIRST.match(said)
        return first is not None and (not first[1] or first[1].casefold() in self.openers)


# The letters that a line begins with, none where it begins with a figure.
FIRST = re.compile(r"\W*([^\W\d]*)")
# What may stand before the first word of a page line: bullets, arrows, emphasis.
LEAD = r"[^\w«\"“(]{0,8}"
# What shows that a word opens a page line and no sentence.
BREAK = r"(?:\s*:|\s+[–—-]\s|\s*\(\d{1,6}\)|\s*[|·•»]|\s{2,}|\W*$)"
NUMBER = r"\d[\d\s.,]{0,12}"
PLACE_KINDS = ("place", "state")


@lru_cache(maxsize=1)
def frame_words() -> FrameWords:
    """The words of the page, out of the package's knowledge."""
    known = knowledge.load()
    section = known.lexicon["frame"]

    def gather(*keys: str) -> list[str]:
        return [word for key in keys for lang in LANGUAGES for word in section[lang][key]]

    labels = gather("labels", "published_labels", "updated_labels")
    return FrameWords(
        header=_pattern(rf"[\s\ufeff]*(?:{_any(gather('header_labels'))})\s*:?\s+"),
        openers=_openers([*labels, *gather("read_also", "phrases")]),
        months={word.casefold(): month for lang in LANGUAGES for word, month in section[lang]["months"].items()},
        stamp_words=_folded(gather("stamp_words")),
        published=_pattern(rf"{LEAD}(?:{_any(gather('published_labels'))})\b"),
        updated=_pattern(rf"{LEAD}(?:{_any(gather('updated_labels'))})\b"),
        label=_pattern(rf"{LEAD}(?:{_any(labels)}){BREAK}"),
        read_also=_pattern(rf"{LEAD}(?P<words>{_any(gather('read_also'))}){BREAK}"),
        phrase=_pattern(rf"{LEAD}(?:{_any(gather('phrases'))})(?!\w)"),
        counter=_pattern(
            rf"{LEAD}(?:{NUMBER}(?:{_any(gather('counters'))})|(?:{_any(labels)})\s*:?\s*\(?{NUMBER}\)?)\W*$"
        ),
        byline=_pattern(rf"{LEAD}(?:{_any(gather('byline_words'))})\s+(?=\S)"),
        name_links=_folded(gather("name_links")),
        sections=_folded(gather("sections")),
        outlets=_folded(gather("outlets")),
        places=_folded(
            name
            for thing in known.of_kind(*PLACE_KINDS)
            for names in (*thing.names.values(), *thing.metonyms.values())
            for name in names
        ),
        language={lang: _folded(section[lang]["language_words"]) for lang in LANGUAGES},
    )


def _openers(phrases: Iterable[str]) -> frozenset[str]:
    found = (FIRST.match(phrase) for phrase in phrases)
    return frozenset(first[1].casefold() for first in found if first)


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text, re.IGNORECASE)


def _any(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(set(words), key=lambda word: (-len(word), word)))


def _folded(words: Iterable[str]) -> frozenset[str]:
    return frozenset(word.casefold() for word in words)
