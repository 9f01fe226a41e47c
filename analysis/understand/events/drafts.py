"""An event in the making: what one place of the text says, before it is joined with the other places."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from analysis.model import Span
    from analysis.understand.events.lines import Line
    from analysis.understand.events.places import Place
    from analysis.understand.events.who import Tie

FAMILIES = {
    "meeting": "talks", "negotiation": "talks", "call": "talks", "visit": "visit", "summit": "gathering",
    "forum": "gathering", "council_session": "gathering", "committee_session": "gathering", "signing": "signing",
    "statement": "statement", "ceremony": "other", "other": "other", "session": "gathering",
}  # fmt: skip


@dataclass(slots=True)
class Draft:
    """One mention with its evidence.

    Attributes:
        first, last: The tokens of the mention: the trigger with the words that make it an event.
        anchor: The trigger's own tokens.
        known: Whether it points back to an event told before ("on the talks", "Отырыс барысында").
        framed: Whether it stands in a phrase ("at a meeting", "в ходе визита") and has no verb of its own.
        ahead: Whether the phrase is "ahead of", "накануне": to come as seen from what is told, held or not by now.
        process: Whether it is the beginning of negotiations over something, which no two people hold.
        listed: Whether it is one of several events of one plural, with a place and a date of its own.
        dependent: Whether it counts only as a mention of an event told before ("принял участие в открытии").
        passive: Whether its subject is the one received.
        asked: Whether it is a trip that somebody was asked to make: "an invitation to visit Oslo in May".
        agreed: Whether it is only agreed upon: "условились провести".
        bare: Whether it is a ceremony that somebody only attends: that of what is told beside it.
        count: The number beside its noun, of a series or not: "their third meeting".
        remote: Whether it is held from afar, online or by video link.
        definite: Whether it is "the gathering", one that the text has told.
        former: Whether it is the one before, or the last time: "предыдущее заседание", "when they last met".
        recalled: Whether it is a trip whose outcome is talked over: "итоги визита", "results of the visit".
        bodiless: Whether it is a session whose body is not said.
        closing: Whether it is only said when it goes on or ends: "the forum closes on Friday".
        counted: Whether a number of documents is signed: "двенадцать документов".
        added: Whether it is told as one more: "He also met …", or is held with somebody who has no name.
        onward: Whether it is a trip made after the talks told before it in its sentence.
        touring: Whether somebody only looks at something there: "toured the port".
        off: Whether the verb that holds it is negated.
        phrase: The tokens of the name of a session, summit or forum.
        word: The noun that names it.
        verb: The tokens of the verb that tells it.
        root: The dictionary form of the verb that holds it.
        foreseen: Whether something is to be done at it: "подпишут в ходе визита".
        pointing: Whether its noun stands alone, so that it means what the text has told.
        settled: Whether status and role are decided already.
        general: Whether its word may stand for an event of any kind ("мероприятие", "кездесу").
    """

    line: Line
    first: int
    last: int
    anchor: tuple[int, int]
    event_type: str
    rule: str
    status: str = "held"
    narrative_role: str = "main"
    ordinal: int | None = None
    count: int | None = None
    series: str | None = None
    subject: str | None = None
    date: Any = None
    place: Place | None = None
    ties: tuple[Tie, ...] = ()
    known: bool = False
    general: bool = False
    fallback: bool = False
    upcoming: bool = False
    framed: bool = False
    ahead: bool = False
    process: bool = False
    listed: bool = False
    settled: bool = False
    dependent: bool = False
    passive: bool = False
    off: bool = False
    asked: bool = False
    agreed: bool = False
    bare: bool = False
    remote: bool = False
    former: bool = False
    definite: bool = False
    recalled: bool = False
    bodiless: bool = False
    counted: bool = False
    closing: bool = False
    added: bool = False
    onward: bool = False
    touring: bool = False
    pointing: bool = False
    foreseen: bool = False
    root: str = ""
    verb: tuple[int, int] = (0, 0)
    word: str = ""
    phrase: tuple[int, int] = (0, 0)
    event: str = ""
    names: frozenset[str] = field(default_factory=frozenset)
    parties: tuple[str, ...] = ()
    objects: frozenset[str] = field(default_factory=frozenset)
    _people: tuple[tuple[Tie, ...], frozenset[str]] = field(init=False, default=((), frozenset()), repr=False)

    @property
    def family(self) -> str:
        """The family of types within which two mentions may be one event."""
        return FAMILIES[self.event_type]

    @property
    def span(self) -> Span:
        """The mention in the document."""
        return self.line.sentence.slice(self.first, self.last)

    @property
    def order(self) -> tuple[int, int]:
        """Where it begins and ends in the document."""
        tokens = self.line.tokens
        return tokens[self.first].start, tokens[self.last - 1].stop

    @property
    def title(self) -> bool:
        """Whether it stands in the headline."""
        return self.line.sentence.part == "title"

    def extent(self, others: list[Draft]) -> tuple[int, int]:
        """The tokens that what belongs to it stands near: without an event told between a verb and its object."""
        inside = (
            len(others) > 1
            and self.rule.startswith("verb.")
            and any(
                self.first < o.anchor[0] < self.last and not self.anchor[0] <= o.anchor[0] < self.anchor[1]
                for o in others
            )
        )
        return self.anchor if inside else (self.first, self.last)

    def named(self) -> frozenset[str]:
        """Keys of the people tied to it."""
        if self._people[0] is not self.ties:  # asked for each pair of mentions
            keys = [tie.named.participant.key for tie in self.ties if tie.named.participant.kind == "person"]
            self._people = self.ties, frozenset(keys)
        return self._people[1]

    def bodies(self) -> frozenset[str]:
        """Keys of the bodies that are its sides."""
        return frozenset(tie.named.participant.key for tie in self.ties if tie.named.participant.kind == "organisation")
