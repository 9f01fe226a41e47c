"""Sentences with what they say: acts, topics and agreements, each a short list of words anyone can read.

`Case("Стороны обсудили туризм.", acts="discuss", topics="society.tourism", deals="memorandum=signed")`; an act may name
who acts ("welcome@stated"). All people, bodies and documents are invented; states are real.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from analysis import knowledge
from analysis.model import Document, Findings, Period, Span
from analysis.understand.walk import understand

DAY = date(2031, 5, 20)


@dataclass(frozen=True)
class Case:
    """A sentence (or two) and what is to be found in it."""

    text: str
    acts: str = ""
    topics: str = ""
    deals: str = ""


@dataclass
class Tally:
    """Found, missed and invented over many cases."""

    right: int = 0
    missed: Counter[str] = field(default_factory=Counter)
    extra: Counter[str] = field(default_factory=Counter)

    def add(self, wanted: Counter[str], found: Counter[str]) -> None:
        self.right += (wanted & found).total()
        self.missed += wanted - found
        self.extra += found - wanted

    @property
    def precision(self) -> float:
        return self.right / max(self.right + self.extra.total(), 1)

    @property
    def recall(self) -> float:
        return self.right / max(self.right + self.missed.total(), 1)

    def __str__(self) -> str:
        return f"P {self.precision:.3f} R {self.recall:.3f} ({self.right})"


@lru_cache(maxsize=512)
def read(text: str, language: str) -> Findings:
    """Everything found in a text of a language, published on a day of 2031."""
    whole = Span(0, len(text))
    published = Period(DAY.isoformat(), DAY, DAY)
    document = Document("case", "case.txt", language, text, "0" * 64, None, whole, published)  # type: ignore[arg-type]
    found = understand(document, knowledge.load())
    assert not found.failures, found.failures
    return found


def acts(found: Findings) -> Counter[str]:
    return Counter(act.act for act in found.commitments)


def topics(found: Findings) -> Counter[str]:
    return Counter({mention.topic: 1 for mention in found.topics})


def deals(found: Findings) -> Counter[str]:
    said = {}
    for mention in found.agreements:
        key = mention.agreement, mention.kind
        said[key] = mention.status or said.get(key)
    return Counter(f"{kind}={status or '-'}" for (_, kind), status in said.items())


def wanted(words: str) -> Counter[str]:
    return Counter(words.split())


def measure(cases: list[Case], language: str) -> dict[str, Tally]:
    """Precision and recall of acts, topics and agreements over the cases of a language."""
    tallies = {"acts": Tally(), "topics": Tally(), "agreements": Tally()}
    for case in cases:
        found = read(case.text, language)
        tallies["acts"].add(wanted(case.acts), acts(found))
        tallies["topics"].add(wanted(case.topics), topics(found))
        tallies["agreements"].add(wanted(case.deals), deals(found))
    return tallies
