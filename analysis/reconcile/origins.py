"""Who stands behind a text: the body it credits, else its outlet, else itself. Copies of a text share one origin.

A paragraph that a document took from another stands for the origin of the other: two readouts of one ministry pasted
into one article are no second source.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from analysis.model import Findings, Span
from analysis.reconcile.dates import published
from analysis.reconcile.names import Spelling
from analysis.reconcile.parties import Cast
from analysis.world import Passage


@dataclass(frozen=True, slots=True)
class Origins:
    """Whose word each document and each of its places is.

    Attributes:
        labels: By document id.
        outlets: By document id: the outlet in one spelling, None where no outlet is named.
    """

    labels: Mapping[str, str]
    outlets: Mapping[str, str | None]
    passages: Mapping[str, Sequence[Passage]]

    def of(self, document: str, span: Span) -> str:
        """The origin of what stands at a place."""
        taken = self.passages.get(document, ())
        n = bisect_right(taken, span.start, key=lambda p: p.start) - 1
        return self.labels[taken[n].source_id if n >= 0 and span.stop <= taken[n].stop else document]

    def count(self, places: Iterable[tuple[str, Span]]) -> int:
        """How many independent origins stand behind places."""
        return len({self.of(document, span) for document, span in places})

    def count_outlets(self, documents: Iterable[str]) -> int:
        """How many outlets; documents that name none are taken to be of one."""
        return len({self.outlets[document] for document in documents})


def origins(
    reading: Sequence[Findings],
    cast: Cast,
    first_copy: Mapping[str, str],
    shared: Sequence[Passage],
    spelling: Spelling,
) -> Origins:
    """The origins of all documents, and of the paragraphs they share."""
    families: dict[str, list[Findings]] = defaultdict(list)
    for findings in reading:
        families[first_copy[findings.document.document_id]].append(findings)
    labels: dict[str, str] = {}
    for family in families.values():
        credited = Counter(label for findings in family for label in _credited(findings, cast))
        label = min(credited, key=lambda label: (-credited[label], label), default=None) or _outlet(family)
        labels.update((findings.document.document_id, label) for findings in family)
    by_document: dict[str, list[Passage]] = defaultdict(list)
    for passage in shared:
        by_document[passage.document_id].append(passage)
    outlets = {f.document.document_id: _spelled(f.document.producer, spelling) for f in reading}
    return Origins(dict(sorted(labels.items())), outlets, by_document)


def _credited(findings: Findings, cast: Cast) -> Iterator[str]:
    if findings.origin:
        participant_id = cast.ids.get((findings.document.document_id, findings.origin.participant))
        if participant_id:
            names = cast.by_id[participant_id].names
            yield next((names[lang] for lang in ("en", "ru", "kk") if lang in names), participant_id)


def _outlet(family: Sequence[Findings]) -> str:
    """The outlet of the earliest copy."""
    documents = (findings.document for findings in family)
    first = min(documents, key=lambda d: (published(d), d.document_id))
    return first.producer or first.document_id


def _spelled(producer: str | None, spelling: Spelling) -> str | None:
    """An outlet in the one form in which its spellings meet ("KAZINFORM", "Казинформ")."""
    return " ".join(word.skeleton for word in spelling.form(producer).words) or producer if producer else None
