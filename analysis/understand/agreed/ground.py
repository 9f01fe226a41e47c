"""A document made ready: its sentences with everything known in them, what is a name, and which event is spoken of."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from analysis.understand.agreed.forms import russian_form
from analysis.understand.agreed.narrowing import narrow
from analysis.understand.agreed.patterns import covering
from analysis.understand.agreed.settings import settings
from analysis.understand.agreed.sides import Sides
from analysis.understand.agreed.vocabulary import (
    ACTING,
    ACTS,
    CUES,
    DEALS,
    ENDS,
    GOES_ON,
    OFFICES,
    TOPICS,
    Vocabulary,
    vocabulary,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.knowledge.records import Knowledge
    from analysis.model import Claim, EventMention, Participant, Span
    from analysis.understand.agreed.patterns import Match
    from analysis.understand.agreed.vocabulary import Word
    from analysis.understand.dates import DateMention
    from analysis.understand.sightings import Sighting
    from analysis.understand.text import Sentence, Text, Token


LONGEST = 300  # tokens of a sentence
SEEN = frozenset({"agreement", "organisation", "series"})
Groups = dict[str, "list[Match[Word]]"]
SAYING = frozenset({*ACTING, "not_acts"})


@dataclass(eq=False, slots=True)
class Named:
    """A participant at tokens `first` to before `last` of a sentence; `office` begins at the token of the role."""

    first: int
    last: int
    office: int
    participant: Participant
    form: str


class Place:
    """One sentence with the things that stand in it."""

    def __init__(self, ground: Ground, sentence: Sentence) -> None:
        self.ground, self.sentence, self.tokens = ground, sentence, sentence.tokens
        self.slice = sentence.slice
        self.language = ground.words.language
        self.treaties: list[Sighting] = []  # known agreements that are named
        self.bodies: list[Sighting] = []  # and names in which no word shows a topic
        self.dates: list[DateMention] = []
        self.mentions: list[EventMention] = []
        self.named: list[Named] = []
        self.subjects: list[Named] | None = None  # looked for when an act asks for its actor
        self.norms = sentence.norms
        self.spots = ground.words.spots(self.tokens, sentence.texts)
        self.topics: list[Match[str]] = self._find(TOPICS)
        acting = self._find(ACTS)
        self.acting = _grouped(acting)  # words by which somebody acts, by the list they are of
        self.saying = [match for match in acting if match.meaning.group in SAYING]  # of these the ones that say an act
        self.agreeing = _grouped(self._find(DEALS))  # words of agreements, by the list they are of
        self._cues: Groups | None = None
        self._masked: int | None = None
        self._opening: int | None = None
        self._ranges: list[tuple[int, int, EventMention]] | None = None
        self.events: dict[int, str | None] = {}  # by token: the event that an act there belongs to

    @property
    def is_read(self) -> bool:
        """Whether it is a sentence and not a page without stops, which no rule for sentences can read."""
        return len(self.tokens) <= LONGEST

    @property
    def cues(self) -> Groups:
        """Words that say where an agreement stands (`cues`), and of what is to come (`future`)."""
        if self._cues is None:
            self._cues = _grouped(self._find(CUES))
        return self._cues

    @property
    def happening(self) -> list[tuple[int, int, EventMention]]:
        """The mentions of events with the tokens they cover."""
        if self._ranges is None:
            self._ranges = [(*self.range(mention.span), mention) for mention in self.mentions]
        return self._ranges

    @property
    def opening(self) -> int:
        """The first token at which somebody acts by a verb; behind the last where nobody does."""
        if self._opening is None:
            acts = (*self.acting.get("verbs", ()), *self.acting.get("passives", ()))
            self._opening = min([match.first for match in acts], default=len(self.tokens))
        return self._opening

    def _find(self, index: int) -> list[Match[Any]]:
        starts = self.spots[index]
        if not starts:
            return []
        return self.ground.words.indexes[index].find(
            self.tokens, starts, (self.spots[GOES_ON + index], self.spots[ENDS])
        )

    @property
    def masked(self) -> int:
        """Tokens of names of bodies and series, and of offices: they show no topic and are no act."""
        if self._masked is None:
            self._masked = self.ground.names(self)
        return self._masked

    def range(self, span: Span) -> tuple[int, int]:
        """The tokens a span of this sentence covers."""
        starts = self.sentence.starts
        first = bisect_right(starts, span.start, 1) - 1  # the first token, too, for what begins before it
        return first, bisect_right(starts, span.stop - 1, first + 1)

    def topics_in(self, first: int, last: int) -> tuple[str, ...]:
        """The topics of the tokens from `first` to before `last`, each once."""
        found: list[str] = []
        for match in self.topics:
            if first <= match.first and match.last <= last and match.meaning not in found:
                found.append(match.meaning)
        return tuple(found)


class Ground:
    """A document for the three finders."""

    def __init__(
        self,
        text: Text,
        sightings: Sequence[Sighting],
        dates: Sequence[DateMention],
        cast: Any,
        scenes: Any,
        knowledge: Knowledge,
        claims: Sequence[Claim] = (),
    ) -> None:
        self.text, self.knowledge, self.cast, self.scenes = text, knowledge, cast, scenes
        self.words: Vocabulary = vocabulary(knowledge, text.language)
        self.places = [Place(self, sentence) for sentence in text.sentences]
        self.counts = tuple(claim for claim in claims if claim.measure == "document_count")
        self._fill(sightings, dates)
        for place in self.places:
            if place.topics:
                place.topics = _unmasked(place.topics, place)
        narrow(self.places, knowledge)
        self.sides = Sides(cast, scenes)
        self.settings = settings(self.places)

    def _fill(self, sightings: Sequence[Sighting], dates: Sequence[DateMention]) -> None:
        starts = [place.sentence.span.start for place in self.places]
        for sighting in sightings:
            if sighting.thing.kind in SEEN:
                place = self.places[sighting.sentence]
                (place.treaties if sighting.thing.kind == "agreement" else place.bodies).append(sighting)
        for date in dates:
            self.places[date.sentence].dates.append(date)
        for event in self.scenes.mentions:
            self.places[bisect_right(starts, event.span.start, 1) - 1].mentions.append(event)
        who = {participant.key: participant for participant in self.cast.participants}
        for mention in self.cast.mentions:
            place = self.places[bisect_right(starts, mention.span.start, 1) - 1]
            first, last = place.range(mention.span)
            said = mention.role_as_said if mention.form != "title_only" else None
            office = _office(place.tokens, first, said.split()) if said else first
            place.named.append(Named(first, last, office, who[mention.participant], mention.form))

    def names(self, place: Place) -> int:
        """Tokens of names and offices in a sentence."""
        masked = 0
        for named in place.named:
            whole = named.participant.kind == "organisation" or named.form == "title_only"
            if whole or named.office < named.first:
                masked |= covering(named.office, named.last if whole else named.first)
        for sighting in place.bodies:
            masked |= covering(sighting.first, sighting.last)
        return masked


def _grouped(found: Sequence[Match[Word]]) -> Groups:
    groups: Groups = {}
    for match in found:
        group = match.meaning.group
        if group in groups:
            groups[group].append(match)
        else:
            groups[group] = [match]
    return groups


def _unmasked(found: list[Match[str]], place: Place) -> list[Match[str]]:
    masked = place.masked if place.named or place.bodies else 0
    kept = [match for match in found if _stands_free(match, masked, place.tokens)] if masked else found
    offices = place.spots[OFFICES]
    return [match for match in kept if not _of_office(match, place, offices)] if kept and offices else kept


def _stands_free(match: Match[str], masked: int, tokens: Sequence[Token]) -> bool:
    """Whether a topic is more than words of a name; "взаимодействие … ООН", which has one, is."""
    inside = match.taken & masked
    return not inside or (
        inside != match.taken and all(tokens[at].acronym for at in match.places() if inside >> at & 1)
    )


def _of_office(match: Match[str], place: Place, offices: Sequence[int]) -> bool:
    """Whether a topic only says what an office is for: "министр энергетики", "Энергетика министрі"."""
    words, tokens = place.ground.words, place.tokens
    kazakh = words.language == "kk"
    ahead, back = range(match.last, min(match.last + 4, len(tokens))), range(match.first - 1, match.first - 12, -1)
    for at in ahead if kazakh else back:
        if at < 0 or (kazakh and tokens[at].kind != "word"):
            return False
        if at in offices:
            return True
        if not kazakh and not _of_a_name(tokens[at], words):
            return False
    return False


def _of_a_name(token: Token, words: Vocabulary) -> bool:
    """Whether a word may stand in the name of an office: capitals in English, no verb nor preposition in Russian."""
    norm = token.norm
    if norm in {",", "-"} or norm in words.words("joining") or norm in words.words("within"):
        return True
    if token.kind != "word" or norm in words.words("prepositions"):
        return False
    return token.capital if words.language == "en" else russian_form(norm) is None


def _office(tokens: Sequence[Token], first: int, role: Sequence[str]) -> int:
    """The token at which a role before a name begins; the name's own where the role stands behind it."""
    word = role[0].strip("«»\"',") if role else ""
    start = first - len(role)
    for at in range(min(max(start + 2, 0), first - 1), max(start - 4, 0) - 1, -1):
        if tokens[at].text == word:
            return at
    return first
