"""The nouns that all rooms share: what a document is and what can be found in one.

Everything here is an immutable value. Offsets are half-open code-point offsets into `Document.text`, so that
`text[start:stop]` is always the quote. The words of closed lists (event types, roles, units …) are plain strings here;
`knowledge/ontology` lists them and `tables` checks them.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Literal

from analysis.immutable import immutable

if TYPE_CHECKING:
    from analysis.agreed import AgreementMention, Commitment, TopicMention

Language = Literal["ru", "kk", "en"]
LANGUAGES: tuple[Language, ...] = ("ru", "kk", "en")


@immutable
class Span:
    """A stretch of a document's text, `start` included, `stop` excluded."""

    start: int
    stop: int

    def __lt__(self, other: Span) -> bool:
        """Text order, which is all that sorting asks."""
        return (self.start, self.stop) < (other.start, other.stop)

    def of(self, text: str) -> str:
        """The quote."""
        return text[self.start : self.stop]

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one character."""
        return self.start < other.stop and other.start < self.stop

    def contains(self, other: Span) -> bool:
        """Whether the other lies wholly inside."""
        return self.start <= other.start and other.stop <= self.stop


@immutable
class Period:
    """A time with the precision it was given: EDTF level 1 text and its bounds (None where open or unknown)."""

    edtf: str
    start: date | None
    stop: date | None


@immutable
class Document:
    r"""One release as read: its text and what its frame says of it.

    Attributes:
        document_id: Readable, derived from the path, unique and stable over runs.
        path: Where it was read from, relative to the input folder, with `/`.
        text: The decoded text: newlines as `\n`, NFC, nothing else changed.
        title: The headline; None where there is none.
        published: The date of publication with its precision; None where the frame does not say it.
        producer: The outlet ("Kazinform"), as the text writes it.
        dateline: The place of the dateline ("БРЮССЕЛЬ."), a span of the text.
        furniture: Lines that are page and not text: breadcrumbs, bylines, counters, tickers, "read also".
        url: The web address it came from, where one is told.
        title_basis: Where headline, date, outlet and language were read (`ontology/reading_bases.yml`).
    """

    document_id: str
    path: str
    language: Language
    text: str
    sha256: str
    title: Span | None = None
    body: Span = Span(0, 0)
    published: Period | None = None
    producer: str | None = None
    dateline: Span | None = None
    furniture: tuple[Span, ...] = ()
    url: str | None = None
    title_basis: str = "none"
    published_basis: str = "none"
    producer_basis: str = "none"
    language_basis: str = "text"

    @property
    def date_published(self) -> date | None:
        """The day of publication, None where only a month or a year is said."""
        period = self.published
        return period.start if period and period.start == period.stop else None


@immutable
class Participant:
    """A person, body, state, region or group as one document speaks of it.

    Attributes:
        key: Unique within the document; `reconcile` gives the lasting id.
        kind: person | organisation | state | region | group.
        names: The nominative by language; only languages in which it is known.
        thing: The gazetteer's id, where the gazetteer knows it.
        role: The office as said, in the nominative where the text gives it so; the fullest of the document.
        organisation: The body the office belongs to.
        country: ISO 3166-1 alpha-2 or bloc, of the office held, not of nationality.
    """

    key: str
    kind: str
    names: dict[str, str]
    thing: str | None = None
    role: str | None = None
    organisation: str | None = None
    country: str | None = None


@immutable
class ParticipantMention:
    """One place of the text that names a participant. `form`: full | initials | surname | acronym | title_only."""

    span: Span
    rule: str
    participant: str
    form: str
    role_as_said: str | None = None


@immutable
class EventMention:
    """One place of the text that speaks of an event, with what it says there.

    Attributes:
        event: Key of the event within the document; mentions of one event share it.
        place: English name of the most precise place said.
        subject: What the event is about or which bodies it joins, in the text's words: evidence for identity.
    """

    span: Span
    rule: str
    event: str
    event_type: str
    status: str
    narrative_role: str
    series: str | None = None
    ordinal: int | None = None
    date: Period | None = None
    date_basis: str = "none"
    place: str | None = None
    place_country: str | None = None
    place_basis: str = "none"
    subject: str | None = None


@immutable
class Participation:
    """That the text makes a participant part of an event, and in which role."""

    span: Span
    rule: str
    event: str
    participant: str
    role: str
    role_as_said: str | None = None
    represents: str | None = None


@immutable
class Claim:
    """One figure that one document states; `tables.schemas` says what each field means and in which unit."""

    span: Span
    rule: str
    measure: str
    kind: str
    value: float
    unit: str
    qualifier: str = "exact"
    value_to: float | None = None
    lower: float | None = None
    upper: float | None = None
    measure_as_said: str | None = None
    event: str | None = None
    ref_area: str | None = None
    counterpart_area: str | None = None
    period: Period | None = None
    period_basis: str = "none"
    stock_flow: str | None = None
    claimant: str | None = None
    unit_basis: str = "stated"


@immutable
class Rejected:
    """A number seen and not taken, with the reason in words a reader understands."""

    span: Span
    reason: str


@immutable
class Origin:
    """The body a text credits for its news ("Как сообщает МИД РК"): the key of a participant, and where it says so."""

    span: Span
    rule: str
    participant: str


@immutable
class Prints:
    """What tells like texts: marks of runs of words, numbers of four bytes, each once and the smallest first.

    Attributes:
        body: Of the whole text.
        paragraphs: Start and stop of each longer paragraph, and its marks.
    """

    body: bytes
    paragraphs: tuple[tuple[int, int, bytes], ...]


@immutable
class Findings:
    """All that was found in one document.

    Attributes:
        sentences: In text order, so that every row can show the one it stands in.
        failures: Steps that a defect of a rule kept from reading this document, in words.
        prints: Kept with what lies in a store; where there are none, who needs them makes them.
    """

    document: Document
    participants: tuple[Participant, ...] = ()
    mentions: tuple[ParticipantMention, ...] = ()
    events: tuple[EventMention, ...] = ()
    participations: tuple[Participation, ...] = ()
    claims: tuple[Claim, ...] = ()
    rejected: tuple[Rejected, ...] = ()
    origin: Origin | None = None
    sentences: tuple[Span, ...] = ()
    failures: tuple[str, ...] = ()
    topics: tuple[TopicMention, ...] = ()
    agreements: tuple[AgreementMention, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    prints: Prints | None = None


@immutable
class Problem:
    """A file that could not be read, and what its user can do about it."""

    path: str
    reason: str
