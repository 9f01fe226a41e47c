"""The nouns of the second level: what the documents are about, one value per thing over all documents and languages.

`reconcile` makes them, `tables` lays them out. A key is how one document names a thing (`Participant.key`,
`EventMention.event`); an id is lasting: derived from what the founding document says, the one that is published first
(then by `document_id`; undated ones last), so that nothing published later changes it, and kept from run to run by
`Kept`, so that nothing found later changes it. What no rule can keep: a document that shows two things to be one, or
one to be two.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from analysis.agreed import KnownAgreement, Outcome
from analysis.corrections import Correction
from analysis.model import Findings, Language, Period, Problem, Span

Key = tuple[str, str]  # document_id, key within the document
ClaimKey = tuple[str, int]  # document_id, place of the claim in Findings.claims (of the act in .commitments)


@dataclass(frozen=True, slots=True)
class KnownParticipant:
    """A person, body, state, region or group over all documents."""

    participant_id: str
    kind: str
    names: Mapping[str, str]  # by language, nominative
    role: str | None
    organisation: str | None
    country: str | None
    n_documents: int
    n_mentions: int
    match_reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class KnownEvent:
    """An event over all documents; `labels` by language."""

    event_id: str
    event_type: str
    labels: Mapping[str, str]
    status: str
    narrative_role: str
    series: str | None
    ordinal: int | None
    date: Period | None
    date_basis: str
    place: str | None
    place_country: str | None
    n_documents: int
    n_origins: int
    n_languages: int
    has_conflict: bool
    match_reasons: tuple[str, ...] = ()
    n_outlets: int = 1
    parent_event_id: str | None = None  # the visit or gathering it was part of


@dataclass(frozen=True, slots=True)
class Indicator:
    """Claims about one measure, of one kind, unit, pair of areas and period; `displays` by language is safe wording."""

    indicator_id: str
    measure: str
    kind: str
    unit: str
    ref_area: str | None
    counterpart_area: str | None
    period: Period | None
    lower: float | None
    upper: float | None
    displays: Mapping[str, str]
    n_claims: int
    n_documents: int
    n_origins: int
    verdict: str  # one_source | same | compatible | conflict
    n_outlets: int = 1


@dataclass(frozen=True, slots=True)
class Said:
    """What one document says of a disputed field, in words."""

    document_id: str
    value: str
    quote: str


@dataclass(frozen=True, slots=True)
class Conflict:
    """A field of a row about which documents disagree; never averaged, never silently chosen."""

    conflict_id: str
    table: str
    row_id: str
    field: str
    kind: str
    severity: str  # low | medium | high
    values: tuple[Said, ...]
    resolved: str | None = None  # the analyst who decided it


Place = tuple[str, int, int]  # document_id, start, stop


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph of a document that stands in an earlier one, the source, too."""

    document_id: str
    start: int
    stop: int
    source_id: str
    source_start: int
    source_stop: int


@dataclass(frozen=True, slots=True)
class EventNews:
    """What one document says of an event's standing, on its own date.

    Attributes:
        step: What it changes, see `ontology/history_steps`: first | same | moved | planned | held | …
        date: When the event was or will be, as this document says.
    """

    event_id: str
    document_id: str
    published: Period | None
    status: str
    step: str
    span: Span
    rule: str
    date: Period | None
    date_basis: str
    place: str | None


@dataclass(frozen=True, slots=True)
class Doubt:
    """A merge that rests on little, or two rows that nearly were one: a question for the analyst.

    Attributes:
        kind: `merged` (is `row` one thing?) or `apart` (are `row` and `other` one thing?).
        weight: From 0 to 1, how much speaks for asking.
    """

    kind: str
    table: str
    row: str
    other: str | None
    reason: str
    weight: float


@dataclass(frozen=True, slots=True)
class Decided:
    """What became of a decision: `applied`, `text_changed` (applied, but its quote is gone), `not_found` or `unfit`."""

    correction: Correction
    state: str
    row: str | None
    fault: str | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """The lasting ids of an earlier run, which later runs keep: by place in a text, of indicators by claim."""

    events: Mapping[Place, tuple[str, ...]] = field(default_factory=dict)
    participants: Mapping[Place, tuple[str, ...]] = field(default_factory=dict)
    indicators: Mapping[str, str] = field(default_factory=dict)
    agreements: Mapping[Place, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Covered:
    """What one language version of a release says of a matter, beside what the others say.

    Attributes:
        coverage_id: Of the matter in this release; the versions that speak of it share it.
        event: Lasting id of the event the release is about.
        matter: event | participant | indicator | agreement | topic | statement.
        row: Lasting id of the thing, code of the topic, id of the commitment.
        said_in: Languages of the versions that say it, `missing_in` of those that do not.
        verdict: `same`, `worded_differently` or `only_one`.
        differences: In which respects the wording differs, of `ontology/coverage_differences`.
        labels: What the matter is called, `said` what this version says in those respects, both by language.
    """

    coverage_id: str
    event: str
    matter: str
    row: str
    language: Language
    document_id: str
    span: Span
    rule: str
    said_in: tuple[Language, ...]
    missing_in: tuple[Language, ...]
    verdict: str
    differences: tuple[str, ...]
    labels: Mapping[str, str]
    said: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class World:
    """Findings of all documents and what they come to.

    Attributes:
        findings: In order of `document_id`.
        participant_ids: The lasting id of each document's participant.
        event_ids: The lasting id of each document's event.
        claim_ids: The lasting id of each claim.
        indicator_ids: By claim id.
        origins: By document id: the label of the origin counted for it (credited body, else outlet, else itself).
        history: What was said of each event's standing, event by event in the order of publication.
        passages: Paragraphs that documents share with earlier ones.
        decisions: What became of each decision of the analyst.
        doubts: Merges and separations that rest on little.
        corrected: By table and id of a row: the fields (or the actions) the analyst decided.
        agreements: Each once; `agreement_ids` is the lasting id of each document's agreement.
        outlets: By document id: the outlet in one spelling, None where none is named.
        commitment_ids: The lasting id of each act; `outcomes`: what later documents tell of what was undertaken.
        coverage: What each language version of a release says beside the others.
    """

    findings: tuple[Findings, ...]
    participants: tuple[KnownParticipant, ...] = ()
    events: tuple[KnownEvent, ...] = ()
    indicators: tuple[Indicator, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    participant_ids: Mapping[Key, str] = field(default_factory=dict)
    event_ids: Mapping[Key, str] = field(default_factory=dict)
    claim_ids: Mapping[ClaimKey, str] = field(default_factory=dict)
    indicator_ids: Mapping[str, str] = field(default_factory=dict)
    origins: Mapping[str, str] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    history: tuple[EventNews, ...] = ()
    passages: tuple[Passage, ...] = ()
    decisions: tuple[Decided, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    corrected: Mapping[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)
    agreements: tuple[KnownAgreement, ...] = ()
    agreement_ids: Mapping[Key, str] = field(default_factory=dict)
    outlets: Mapping[str, str | None] = field(default_factory=dict)
    commitment_ids: Mapping[ClaimKey, str] = field(default_factory=dict)
    outcomes: tuple[Outcome, ...] = ()
    coverage: tuple[Covered, ...] = ()
