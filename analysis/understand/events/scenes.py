"""The whole way from the words of a text to its events."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from analysis.immutable import immutable
from analysis.model import EventMention, Participation
from analysis.understand.events.anniversaries import anniversary
from analysis.understand.events.background import background, continue_roles, narrative_role
from analysis.understand.events.coreference import join
from analysis.understand.events.dateline import dateline_place
from analysis.understand.events.gatherings import body
from analysis.understand.events.kinds import count_ahead, count_on
from analysis.understand.events.lines import lines
from analysis.understand.events.listed import several
from analysis.understand.events.moved import dated_anew, meet_occasion
from analysis.understand.events.nouns import noun
from analysis.understand.events.partners import added
from analysis.understand.events.pronouns import complete
from analysis.understand.events.scene import heading_place, inherit_places
from analysis.understand.events.seasons import coming_season
from analysis.understand.events.settled import settle
from analysis.understand.events.statements import earlier_statements
from analysis.understand.events.status import status
from analysis.understand.events.together import tie_together
from analysis.understand.events.unsaid import spoken_of, unsaid
from analysis.understand.events.verbs import verb
from analysis.understand.events.vocabulary import vocabulary
from analysis.understand.events.when import assign_dates, period_of, purpose, share_dates
from analysis.understand.events.where import assign_places
from analysis.understand.events.who import keep_roles, tie_people, tie_sides

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from analysis.knowledge.records import Knowledge
    from analysis.model import Participant, Span
    from analysis.understand.events.drafts import Draft
    from analysis.understand.events.lines import Line
    from analysis.understand.events.vocabulary import Vocabulary
    from analysis.understand.sightings import Sighting
    from analysis.understand.text import Text

ROUND = 5  # words between a round and what it is of
GATHERS = {"verb.meeting", "verb.gather"}
MOST = 40  # words of events in a sentence that is still prose
FIND = {"nouns": noun, "verbs": verb, "bodies": body}


@immutable
class Scenes:
    """The events of one document: every mention, and who takes part in which role."""

    mentions: tuple[EventMention, ...] = ()
    participations: tuple[Participation, ...] = ()


def find_events(
    text: Text, sightings: Iterable[Sighting], dates: Iterable[Any], cast: Any, knowledge: Knowledge
) -> Scenes:
    """All events of a document.

    Args:
        text: Its sentences.
        sightings: Things of the gazetteer in it.
        dates: `DateMention`s of `find_dates`.
        cast: The `Cast` of `find_cast`; None where nobody is known.
        knowledge: Lexicon and gazetteer.
    """
    areas = {p.thing: p for p in cast.participants if p.thing and p.kind != "person"} if cast else {}
    words = vocabulary(knowledge, text.language)
    found = lines(text, sightings, dates, _mentions(cast), words)
    told = background(text, found, words)
    published = text.document.date_published or (text.document.published.stop if text.document.published else None)
    drafts: list[Draft] = []
    for line in found:
        said = _drafts(line, words, published, areas, spoken_of(drafts, line))
        if not said:
            complete(line, drafts, words)
        drafts += said
    drafts = sorted([*drafts, *earlier_statements(found, told, words)], key=lambda draft: draft.order)
    if not drafts:
        return Scenes()
    told_on = text.document.published.start if text.document.published else None
    lead = min((line.sentence.paragraph for line in found if line.sentence.part == "body"), default=0)
    for draft in drafts:
        draft.narrative_role = narrative_role(draft, told, told_on, lead)
    continue_roles(drafts, words)
    share_dates(drafts)
    for draft in drafts:
        if draft.narrative_role == "main":
            draft.narrative_role = narrative_role(draft, told, told_on, lead)
    for draft in drafts:  # what is recalled is over
        draft.status = "held" if (draft.narrative_role, draft.status) == ("background", "ongoing") else draft.status
    joined = join(drafts, words)
    tie_together(found, joined)
    count_on(joined)
    count_ahead(joined)
    inherit_places(joined, (dateline_place(text, knowledge), heading_place(found)), published, knowledge)
    keep_roles(joined)
    return Scenes(tuple(_mention(d, published) for d in joined), tuple(p for d in joined for p in _participations(d)))


def _mentions(cast: Any) -> Iterator[tuple[Span, Participant, str | None]]:
    if cast is None:
        return
    who = {p.key: p for p in cast.participants}
    for mention in cast.mentions:
        yield mention.span, who[mention.participant], mention.role_as_said


def _drafts(
    line: Line, words: Vocabulary, published: Any, areas: Mapping[str, Participant], spoken: Draft | None
) -> list[Draft]:
    if not line.triggers and spoken is None:
        return []
    found = [d for f in line.triggers[:MOST] if (d := FIND[f.word.group](line, f, words))]
    found = _each_once(found, words) if len(found) > 1 else found
    alone = list(unsaid(line, spoken, tuple(found), words))
    if alone:
        found = [*(d for d in found if not _goes(d, alone)), *alone]
    drafts = [one for draft in found for one in several(line, draft, words)]
    if not drafts:
        return []
    feasts = [feast for d in drafts if (feast := anniversary(line, d, words, published))]
    tie_people(line, drafts, words)
    assign_dates(line, drafts)
    drafts += feasts
    for draft in drafts:
        settle(draft, words, published)
        draft.added = added(line, draft, words)
        draft.status = status(draft, words, published)
    for draft in drafts:
        trip = purpose(line, draft, drafts)
        draft.status = "planned" if trip and trip.status == "planned" else draft.status
        draft.date = dated_anew(line, draft, drafts, published) or coming_season(draft, published)
    drafts = [d for d in drafts if not _someday(d)]
    tie_sides(line, drafts, areas, words)
    assign_places(line, drafts, words)
    meet_occasion(line, drafts)
    return drafts


def _each_once(found: list[Draft], words: Vocabulary) -> list[Draft]:
    """Without what only tells again, or in part, what another word of the sentence tells."""
    found = [d for d in found if not (d.rule.startswith("noun.visit") and _is_verb(d, found, words))]
    found = [d for d in found if not (d.rule == "verb.visit" and _is_noun(d, found)) and not _owned(d, found, words)]
    return [
        d
        for d in found
        if not _of_round(d, found, words)
        and not _within(d, found)
        and not _gathers(d, found)
        and not _discusses(d, found)
        and not _part_of_trip(d, found)
    ]


def _someday(draft: Draft) -> bool:
    """Whether something is to be opened at no time that is said, and only meant to be or by nobody named."""
    if draft.rule != "verb.opening" or draft.status != "planned" or draft.date or draft.title:
        return False
    near = draft.line.tokens[max(draft.anchor[0] - 2, 0) : draft.anchor[1] + 2]
    return not draft.ties or any(token.norm.startswith(draft.line.words.raw["intending"]) for token in near)


def _is_verb(draft: Draft, found: list[Draft], words: Vocabulary) -> bool:
    """Whether an English "visit" that may be either is the verb: no article, adjective or possessive before it."""
    if not any(other.anchor == draft.anchor and other.rule == "verb.visit" for other in found):
        return False
    before = draft.line.tokens[draft.anchor[0] - 1].norm if draft.anchor[0] else ""
    after = draft.line.tokens[draft.anchor[1]].norm if draft.anchor[1] < len(draft.line.tokens) else ""
    if before.isdigit() or (after in words.raw["parts"] and after != "with"):
        return False  # "the June 2031 visit", "noted the productive visit of"
    return before not in words.determiners and not before.endswith("'s")


def _owned(draft: Draft, found: list[Draft], words: Vocabulary) -> bool:
    """Whether a Kazakh noun only says whose the next one is: "келіссөздердің үшінші раунды"."""
    if words.language != "kk" or not draft.rule.startswith("noun."):
        return False
    named = draft.rule == "noun.named"
    after = (d for d in found if (d.family == draft.family or named) and d.rule.startswith("noun."))
    return any(0 <= d.anchor[0] - draft.anchor[1] <= 2 for d in after) and draft.line.tokens[
        draft.anchor[1] - 1
    ].norm.endswith(words.raw["name_endings"]["gen"])


def _of_round(draft: Draft, found: list[Draft], words: Vocabulary) -> bool:
    """Whether it only says what a round is of: "the third round of political consultations"."""
    rounds = (d for d in found if d is not draft and d.rule == "noun.negotiation" and d.line is draft.line)
    return draft.rule == "noun.negotiation" and any(
        0 < draft.anchor[0] - d.anchor[1] <= ROUND and d.word in words.raw["rounds"] for d in rounds
    )


def _gathers(draft: Draft, found: list[Draft]) -> bool:
    """Whether it is the body that meets: "the commission met"."""
    bodies = (d for d in found if d.rule != draft.rule and d.family == "gathering")
    return draft.rule in GATHERS and any(d.first <= draft.anchor[0] < d.last for d in bodies)


def _discusses(draft: Draft, found: list[Draft]) -> bool:
    """Whether a verb only says what was done at talks that the sentence tells: "кездесіп, … талқылады"."""
    talks = (d for d in found if d is not draft and d.family == "talks" and d.status == draft.status)
    return draft.fallback and any(not d.fallback and not d.process for d in talks)


def _part_of_trip(draft: Draft, found: list[Draft]) -> bool:
    """Whether somebody only looks at something on a trip that the sentence tells: "посетит Осло, где осмотрит порт"."""
    trips = (d for d in found if d.family == "visit" and d.first < draft.first and not d.touring)
    return draft.touring and draft.rule == "verb.visit" and any(trips)


def _goes(draft: Draft, alone: list[Draft]) -> bool:
    """Whether it is a session that goes somewhere or meets, and nobody else: "the fourth goes to Oslo"."""
    return any(
        (draft.rule == "verb.travel" and 0 <= draft.first - d.anchor[1] <= 1)
        or (draft.rule in GATHERS and d.anchor[1] <= draft.first < d.last)
        for d in alone
    )


def _within(draft: Draft, found: list[Draft]) -> bool:
    """Whether a forum is only named as the one whose session meets: "the plenary session of the Forum"."""
    if draft.rule == "noun.named" and any(_of_named(d, draft) for d in found):
        return True
    sessions = (d for d in found if d.rule in {"noun.session", "noun.meeting"} and d.event_type == draft.event_type)
    at = draft.first if draft.rule == "body.gathers" else draft.anchor[0]
    return any(d is not draft and d.first <= at < d.last for d in sessions)


def _of_named(meeting: Draft, named: Draft) -> bool:
    """Whether it is a meeting of what has a name: "the fourth ministerial meeting of the Oslo Dialogue"."""
    tokens, (_, last) = meeting.line.tokens, meeting.anchor
    near = 0 < named.anchor[0] - last <= ROUND and meeting.rule.startswith(("noun.meeting", "noun.session"))
    return near and tokens[last].norm in meeting.line.words.raw["within"]


def _is_noun(draft: Draft, found: list[Draft]) -> bool:
    return any(other.anchor == draft.anchor and other.rule == "noun.visit" for other in found)


def _mention(draft: Draft, published: Any) -> EventMention:
    period, basis = period_of(draft, published)
    return EventMention(
        span=draft.span,
        rule=draft.rule,
        event=draft.event,
        event_type=draft.event_type,
        status=draft.status,
        narrative_role=draft.narrative_role,
        series=draft.series,
        ordinal=draft.ordinal,
        date=period,
        date_basis=basis,
        place=draft.place.name if draft.place else None,
        place_country=draft.place.country if draft.place else None,
        place_basis=draft.place.basis if draft.place else "none",
        subject=draft.subject,
    )


def _participations(draft: Draft) -> Iterator[Participation]:
    for tie in draft.ties:
        person = tie.named.participant
        yield Participation(
            span=tie.named.span,
            rule=tie.rule,
            event=draft.event,
            participant=person.key,
            role=tie.role,
            role_as_said=tie.named.role_as_said,
            represents=person.country,
        )
