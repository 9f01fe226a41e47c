"""What a document is about and what came of it: topics, agreements, and acts with their force.

Values like those of `analysis.model`; the words of closed lists stand in `knowledge/ontology` (topics, acts,
agreement_kinds, agreement_statuses, parties_bases).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from analysis.model import Period, Span  # when run, too: stored findings are read back by these types


@dataclass(frozen=True, slots=True)
class TopicMention:
    """One place of the text that shows what it is about; `event` is the one it is said of, where that is clear."""

    span: Span
    rule: str
    topic: str
    event: str | None = None


@dataclass(frozen=True, slots=True)
class AgreementMention:
    """One place of the text that speaks of an agreement or of a number of agreed documents.

    Attributes:
        agreement: Key of the agreement within the document; mentions of one agreement share it.
        thing: The gazetteer's id, where the gazetteer knows it.
        status: What this place says of it; None where it says nothing.
        parties: Keys of participants, in the order of the text.
        parties_basis: stated | event | known | none.
        topics: What the agreement is about: evidence for identity over languages.
        n_documents: How many documents are spoken of together ("21 документ").
        date: When it was, or is to be, signed.
        event: The signing, the negotiations or the meeting it belongs to.
    """

    span: Span
    rule: str
    agreement: str
    kind: str
    thing: str | None = None
    status: str | None = None
    parties: tuple[str, ...] = ()
    parties_basis: str = "none"
    topics: tuple[str, ...] = ()
    n_documents: int | None = None
    date: Period | None = None
    event: str | None = None


@dataclass(frozen=True, slots=True)
class Commitment:
    """What somebody does by saying it: discusses, welcomes, is ready, agrees; `act` is of the scale in ontology/acts.

    Attributes:
        span: The clause, from who acts to the end of what is said.
        content: What the act is about, inside or beside the span.
        actors: Keys of participants; empty where nobody is named and no side is known.
        actors_basis: stated | sides ("стороны") | event (nobody named: those who met) | none.
        due: By when, if the text says so.
    """

    span: Span
    rule: str
    act: str
    content: Span
    actors: tuple[str, ...] = ()
    actors_basis: str = "none"
    topics: tuple[str, ...] = ()
    event: str | None = None
    due: Period | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a later document tells of what somebody undertook.

    Attributes:
        commitment_id: Of the act; it stands in `promised_in`.
        outcome: Of `ontology/commitment_outcomes`.
        table: Whether an event, an agreement or an indicator shows it; `row` is its lasting id.
        published: Of the later document, as EDTF.
    """

    commitment_id: str
    promised_in: str
    outcome: str
    table: str
    row: str
    document_id: str
    published: str
    span: Span
    rule: str


@dataclass(frozen=True, slots=True)
class Step:
    """What one document says of where an agreement stands."""

    document_id: str
    published: str | None
    status: str
    quote: str


@dataclass(frozen=True, slots=True)
class KnownAgreement:
    """An agreement over all documents.

    Attributes:
        labels: By language.
        status: The furthest in the life of an agreement that a document says; None where none says any.
        history: What each document says of its status, by date of publication.
        parties: Lasting ids of participants.
        n_signed: Number of documents signed together, for a package.
    """

    agreement_id: str
    kind: str
    labels: Mapping[str, str]
    status: str | None
    history: tuple[Step, ...]
    parties: tuple[str, ...]
    parties_basis: str
    topics: tuple[str, ...]
    n_signed: int | None
    date: Period | None
    n_documents: int
    n_origins: int
    n_languages: int
