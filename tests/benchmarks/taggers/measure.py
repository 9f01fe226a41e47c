"""How well people and bodies are found, with a tagger behind the rules or without."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import dataclass
from time import process_time
from typing import TYPE_CHECKING, Any

from analysis.model import Document, Span
from analysis.read import list_files, read_file
from analysis.understand.cast import find_cast
from analysis.understand.segment import segment
from analysis.understand.sightings import find_sightings
from tests.benchmarks.taggers.corpora import BODY, PERSON

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from analysis.knowledge.records import Knowledge
    from analysis.model import Language
    from analysis.understand.cast import Cast
    from tests.benchmarks.taggers.corpora import Labelled

HALF = 0.5  # of the words of an office that must be said for it to count as read


@dataclass(frozen=True, slots=True)
class Release:
    """A document and what reviewers found in it."""

    document: Document
    gold: list[dict[str, Any]]  # kind, name_as_written, quote, offset, role_as_written, country, ambiguous …
    shift: int  # where the document's text begins in the file


def releases(folder: Path) -> list[Release]:
    """The reviewed releases of a folder: texts in docs/, one file of findings for each in gold/."""
    found = []
    for file in list_files([folder / "docs"]):
        gold = folder / "gold" / f"{file.location.stem}.json"
        whole = file.location.read_text(encoding="utf-8")
        for read in read_file(file):
            if isinstance(read, Document) and gold.exists():
                participants = json.loads(gold.read_text(encoding="utf-8"))["participants"]
                found.append(Release(read, participants, max(whole.find(read.text), whole.find(read.text[:80]))))
    return found


def cast_of(document: Document, knowledge: Knowledge) -> Cast:
    """The people and bodies of a document."""
    text = segment(document)
    return find_cast(text, find_sightings(text, knowledge), knowledge)


class Score(Counter[str]):
    """Counts: tp, fp, fn of people; right and asked of roles, countries and parties; seconds."""

    @property
    def precision(self) -> float:
        """Of those said to be people, how many are."""
        return self["tp"] / max(self["tp"] + self["fp"], 1)

    @property
    def recall(self) -> float:
        """Of the people, how many are found."""
        return self["tp"] / max(self["tp"] + self["fn"], 1)

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        return 2 * self["tp"] / max(2 * self["tp"] + self["fp"] + self["fn"], 1)


def together(scores: Iterable[Score]) -> Score:
    """The counts of all."""
    whole = Score()
    for each in scores:
        whole.update(each)
    return whole


def score(found: Iterable[Release], knowledge: Knowledge) -> dict[str, Score]:
    """Counts by language: a person counts as found where a mention meets the name; ambiguous ones cost nothing."""
    scores: dict[str, Score] = {}
    for release in found:
        counts = scores.setdefault(release.document.language, Score())
        begin = process_time()
        cast = cast_of(release.document, knowledge)
        counts["microseconds"] += int((process_time() - begin) * 1e6)
        counts["documents"] += 1
        _people(release, cast, counts)
        _parties(release, cast, counts)
    return scores


def _people(release: Release, cast: Cast, counts: Score) -> None:
    people = {p.key: p for p in cast.participants if p.kind == "person"}
    hit = set()
    for said in release.gold:
        if said["kind"] != "person":
            continue
        start = said["offset"] + max(0, said["quote"].find(said["name_as_written"])) - release.shift
        name = Span(start, start + len(said["name_as_written"]))
        key = next((m.participant for m in cast.mentions if m.participant in people and m.span.overlaps(name)), None)
        hit.add(key)
        if said.get("ambiguous"):
            continue
        counts["tp" if key else "fn"] += 1
        if key:
            roles = [m.role_as_said for m in cast.mentions if m.participant == key and m.role_as_said]
            _attributes(said, people[key].country, roles, counts)
    counts["fp"] += len(people.keys() - hit)


def _attributes(said: dict[str, Any], country: str | None, roles: Sequence[str], counts: Score) -> None:
    if said["role_as_written"]:
        want = _words(said["role_as_written"])
        counts["roles"] += 1
        counts["role"] += any((want & _words(role)).total() >= HALF * want.total() for role in roles)
    if said["country"] and not said.get("country_ambiguous"):
        counts["countries"] += 1
        counts["country"] += country == said["country"]


def _parties(release: Release, cast: Cast, counts: Score) -> None:
    people = {p.key for p in cast.participants if p.kind == "person"}
    counts["bodies"] += sum(p.kind == "organisation" for p in cast.participants)
    for said in release.gold:
        if said["kind"] != "person" and not said.get("ambiguous"):
            start = said["offset"] - release.shift
            span = Span(start, start + len(said["quote"]))
            counts["parties"] += 1
            counts["party"] += any(m.span.overlaps(span) for m in cast.mentions if m.participant not in people)


def _words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text.lower()))


def score_corpus(texts: Iterable[Labelled], language: Language, knowledge: Knowledge) -> dict[str, Score]:
    """Counts of places that name people ("PER") and bodies ("ORG") in a corpus: what overlaps a name is right."""
    scores = {PERSON: Score(), BODY: Score()}
    for n, each in enumerate(texts):
        document = Document(f"d{n}", f"d{n}.txt", language, each.text, "", body=Span(0, len(each.text)))
        cast = cast_of(document, knowledge)
        kinds = {p.key: p.kind for p in cast.participants}
        for label, kind in ((PERSON, "person"), (BODY, "organisation")):
            said = [m.span for m in cast.mentions if kinds[m.participant] == kind and m.form != "title_only"]
            gold = [Span(start, stop) for start, stop, piece in each.pieces if piece == label]
            right = sum(any(s.overlaps(g) for s in said) for g in gold)
            scores[label] += Score(
                tp=right,
                fn=len(gold) - right,
                fp=sum(not any(s.overlaps(g) for g in gold) for s in said),
            )
    return scores
