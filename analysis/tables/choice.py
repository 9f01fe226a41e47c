"""A part of the tables: the events, figures and people an analyst asks for, with all that is said of them."""

from __future__ import annotations

import calendar
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

import polars as pl

from analysis import knowledge
from analysis.errors import InputError
from analysis.tables.check import HOMES, REFERENCES
from analysis.tables.schemas import Tables

if TYPE_CHECKING:
    from collections.abc import Iterable

# References that say something more of a row, and without which it still stands.
REMARKS = {("indicator_claims", "event_id"), ("events", "parent_event_id")}
POINTING = ("conflicts", "review_queue", "commitment_outcomes")  # tables that name a table and a row of it

Day = date | str | None
Choice = str | Sequence[str] | None


def select(
    tables: Tables,
    *,
    language: Choice = None,
    event_types: Choice = None,
    country: Choice = None,
    topics: Choice = None,
    since: Day = None,
    until: Day = None,
) -> Tables:
    """The tables of what is asked for, with the wish in `chosen`; without any wish, the tables as they are.

    Events and figures are chosen, and each stays whole: with its sentences in all languages, so that counts, verdicts
    and disagreements stay true. Documents that say nothing of the chosen go, and with them the numbers set aside there.
    Participants stay who take part in a chosen event, and those of a chosen country who are named in a document left;
    agreements that are spoken of at a chosen event, or at none, in such a document.

    Args:
        tables: The tables of a run.
        language: Told of in a release in this language (or one of these): "ru", "kk", "en".
        event_types: Events of this type or these, "visit" for instance. Figures are left out then, unless a chosen
            event was where they were said.
        country: ISO code or bloc, "KZ" or ["UZ", "TM"]: where the event is, who takes part, what the figure is about.
        topics: "economy.trade" or several: what was spoken of at the event, or in the sentence of the figure; a topic
            stands for its parts as well.
        since: First day, as a date or as text ("2025-12-02", "2025-12", "2025").
        until: Last day, likewise. An event or a figure that only may lie in the period counts by the one bound that is
            known, and one without any by the day its first release came out; without that either it is left out.

    Raises:
        InputError: A wish names no known language, type, country or day; the message says what is possible.
    """
    wish = Wish.of(language, event_types, country, topics, since, until)
    if wish == Wish():
        return tables
    events, indicators = _wanted(tables, wish)
    asked = {
        "language": language, "event_types": event_types, "country": country, "topics": topics,
        "since": since, "until": until,
    }  # fmt: skip
    told = [(name, _in_words(wanted)) for name, wanted in asked.items() if wanted]
    chosen = tables.chosen.vstack(pl.DataFrame(told, schema=tables.chosen.schema, orient="row"))
    chosen = chosen.unique(maintain_order=True)  # asking twice asks no more
    return replace(_with(tables, events, indicators, wish), chosen=chosen)


def _wanted(tables: Tables, wish: Wish) -> tuple[set[str], set[str]]:
    """Events and indicators that fit a wish."""
    events = _chosen(tables, "events", "event_mentions", wish)
    if wish.countries:
        events &= _of_countries(tables, wish)
    if wish.event_types:
        types = tables.events.select("event_id", "event_type").rows()
        events &= {event for event, kind in types if kind in wish.event_types}
    indicators = _chosen(tables, "indicators", "indicator_claims", wish)
    if wish.countries:
        areas = tables.indicators.select("indicator_id", "ref_area", "counterpart_area").rows()
        indicators &= {each for each, *sides in areas if wish.countries & set(sides)}
    if wish.event_types:
        claims = tables.indicator_claims.select("indicator_id", "event_id").rows()
        indicators &= {indicator for indicator, event in claims if event in events}
    if wish.topics:
        shown = tables.topic_mentions.filter(pl.col("topic").is_in(wish.topics))
        events &= set(shown["event_id"])
        indicators &= set(
            tables.indicator_claims.join(shown, on=["document_id", "sentence"], how="semi")["indicator_id"]
        )
    return events, indicators


def _in_words(wanted: Choice | Day) -> str:
    return str(wanted) if wanted is None or isinstance(wanted, str | date) else ", ".join(wanted)


@dataclass(frozen=True, slots=True)
class Wish:
    """What is asked for; an empty set or None asks for nothing in particular."""

    languages: frozenset[str] = frozenset()
    event_types: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()
    topics: frozenset[str] = frozenset()
    since: date | None = None
    until: date | None = None

    @classmethod
    def of(cls, language: Choice, event_types: Choice, country: Choice, topics: Choice, since: Day, until: Day) -> Wish:
        """The wish in checked values.

        Raises:
            InputError: A value is not possible.
        """
        ontology = knowledge.load().ontology
        first, last = _day(since, "since", last=False), _day(until, "until", last=True)
        if first and last and first > last:
            raise InputError(f"since {first} is after until {last}: swap them")
        return cls(
            _known(language, "language", ontology["languages"]),
            _known(event_types, "event type", ontology["event_types"]),
            _areas(country),
            _with_parts(_known(topics, "topic", ontology["topics"]), ontology["topics"]),
            first,
            last,
        )

    def covers(self, start: date | None, stop: date | None) -> bool:
        """Whether a span may lie in the period."""
        if not (self.since or self.until):
            return True
        start, stop = start or stop, stop or start
        if start is None or stop is None:
            return False
        return not (self.since and stop < self.since) and not (self.until and start > self.until)


def _known(wanted: Choice, what: str, allowed: Iterable[str]) -> frozenset[str]:
    chosen, possible = _several(wanted), list(allowed)
    if odd := sorted(chosen - set(possible)):
        raise InputError(f"there is no {what} {', '.join(map(repr, odd))}; choose of {', '.join(possible)}")
    return chosen


def _with_parts(wanted: frozenset[str], topics: Mapping[str, Mapping[str, str | None]]) -> frozenset[str]:
    """Topics, and those that are part of them at any depth."""
    parts = {topic for topic, about in topics.items() if about["broader"] in wanted}
    return _with_parts(wanted | parts, topics) if parts - wanted else wanted


def _areas(wanted: Choice) -> frozenset[str]:
    chosen = _several(wanted)
    if odd := sorted(code for code in chosen if code != code.upper() or not code):
        raise InputError(f"country must be a code such as 'KZ', 'UZ' or 'EU', not {', '.join(map(repr, odd))}")
    return chosen


def _several(wanted: Choice) -> frozenset[str]:
    return frozenset([wanted] if isinstance(wanted, str) and wanted else wanted or [])


def _day(wanted: Day, name: str, last: bool) -> date | None:
    """A day; of a month or a year the first or the last."""
    if not wanted or isinstance(wanted, date):
        return wanted or None
    try:
        year, month, day = [*map(int, wanted.split("-")), 0, 0][:3]
        month = month or (12 if last else 1)
        return date(year, month, day or (calendar.monthrange(year, month)[1] if last else 1))
    except ValueError:
        raise InputError(
            f"{name} must be a day '2025-12-02', a month '2025-12' or a year '2025', not {wanted!r}"
        ) from None


def _chosen(tables: Tables, table: str, source: str, wish: Wish) -> set[str]:
    """Events or indicators told of in one of the languages and in the period."""
    things: pl.DataFrame = getattr(tables, table)
    said: pl.DataFrame = getattr(tables, source)
    key, start, stop = ("event_id", "date_from", "date_to")
    if table == "indicators":
        key, start, stop = ("indicator_id", "period_from", "period_to")
    told = said.join(tables.documents, on="document_id").group_by(key)
    known = {
        thing: (set(languages), first)
        for thing, languages, first in told.agg("language", pl.col("date_published").min()).iter_rows()
    }
    found = set()
    for thing, begins, ends in things.select(key, start, stop).iter_rows():
        languages, published = known[thing]
        dated = (begins, ends) if begins or ends else (published, published)
        if wish.covers(*dated) and (not wish.languages or wish.languages & languages):
            found.add(thing)
    return found


def _of_countries(tables: Tables, wish: Wish) -> set[str]:
    """Events in one of the countries, or with somebody of it."""
    places = tables.events.filter(pl.col("place_country").is_in(wish.countries))["event_id"].to_list()
    people = tables.participants.select("participant_id", "country")
    present = tables.participations.join(people, on="participant_id", how="left").filter(
        pl.col("represents").is_in(wish.countries) | pl.col("country").is_in(wish.countries)
    )
    return {*places, *present["event_id"]}


def _with(tables: Tables, events: set[str], indicators: set[str], wish: Wish) -> Tables:
    """The tables around the chosen events and indicators: every row whose every reference is among what is left."""
    present = tables.participations.filter(pl.col("event_id").is_in(events))
    said = (
        tables.event_mentions.filter(pl.col("event_id").is_in(events)),
        tables.indicator_claims.filter(pl.col("indicator_id").is_in(indicators)),
        present,
    )
    documents = {document for frame in said for document in frame["document_id"]}
    left = {
        "documents": documents,
        "events": events,
        "indicators": indicators,
        "agreements": _agreed(tables, events, documents),
        "participants": _people(tables, present, documents, wish),
    }
    frames = {name: _of(frame, HOMES[name], left[name]) if name in left else frame for name, frame in tables}
    for name, column, home in REFERENCES:
        frames[name] = _loosened(frames[name], name, column, left[home])
    for name in POINTING:
        frames[name] = _pointing(frames[name], left)
    frames["participants"] = _recounted(
        frames["participants"], frames["participant_mentions"], frames["participations"]
    )
    if frames["observations"].height:
        from analysis.statistics import used  # noqa: PLC0415  # judging is loaded only where something was judged

        frames["observations"] = used(frames["claim_checks"], frames["observations"])
    return Tables(**frames)


def _agreed(tables: Tables, events: set[str], documents: set[str]) -> set[str]:
    """Agreements spoken of at a chosen event, or at none, in a document left."""
    spoken = _of(tables.agreement_mentions, "document_id", documents)
    return set(spoken.filter(pl.col("event_id").is_in(events) | pl.col("event_id").is_null())["agreement_id"])


def _pointing(frame: pl.DataFrame, left: dict[str, set[str]]) -> pl.DataFrame:
    """The rows that point to what is left."""
    rows = frame.select("table", "row_id").iter_rows()
    return frame.filter(pl.Series([row in left.get(table, ()) for table, row in rows], dtype=pl.Boolean))


def _people(tables: Tables, present: pl.DataFrame, documents: set[str], wish: Wish) -> set[str]:
    """Who takes part in a chosen event, and those of a chosen country who are named in a document left."""
    citizens = set(tables.participants.filter(pl.col("country").is_in(wish.countries))["participant_id"])
    named = set(_of(tables.participant_mentions, "document_id", documents)["participant_id"])
    return {*present["participant_id"], *(citizens & named)}


def _of(frame: pl.DataFrame, column: str, chosen: set[str]) -> pl.DataFrame:
    return frame.filter(pl.col(column).is_in(chosen))


def _loosened(frame: pl.DataFrame, name: str, column: str, chosen: set[str]) -> pl.DataFrame:
    """The rows that lead to what is chosen; where the reference is a remark, it goes and the row stays."""
    found = pl.col(column).is_in(chosen)
    if (name, column) in REMARKS:
        return frame.with_columns(pl.when(found).then(column).alias(column))
    return frame.filter(found | pl.col(column).is_null())


def _recounted(people: pl.DataFrame, named: pl.DataFrame, present: pl.DataFrame) -> pl.DataFrame:
    """Participants counted over the documents that are left, in their order."""
    key = "participant_id"
    both = pl.concat([frame.select(key, "document_id") for frame in (named, present)])
    documents = both.group_by(key).agg(pl.col("document_id").n_unique().cast(pl.Int64).alias("n_documents"))
    mentions = named.group_by(key).agg(pl.len().cast(pl.Int64).alias("n_mentions"))
    fresh = people.drop("n_documents", "n_mentions").join(documents, on=key, how="left", maintain_order="left")
    counted = fresh.join(mentions, on=key, how="left", maintain_order="left")
    return counted.with_columns(pl.col("n_mentions").fill_null(0)).select(people.columns)
