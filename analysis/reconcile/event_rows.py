"""The row that the happenings of one event become, and what they disagree about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from analysis.model import Document, Period
from analysis.reconcile.clusters import Naming, lasting_ids, mark, short_slug, slug
from analysis.reconcile.dates import Window, common, gap, hull, length
from analysis.reconcile.decisions import Decisions
from analysis.reconcile.fields import as_fields
from analysis.reconcile.happenings import FIELDS, LOOSE, PLACE_BASES, Happening
from analysis.reconcile.history import current
from analysis.reconcile.labels import Labeler
from analysis.reconcile.origins import Origins
from analysis.reconcile.parties import Cast
from analysis.world import Conflict, KnownEvent, KnownParticipant, Said


@dataclass(frozen=True, slots=True)
class Maker:
    """Makes rows out of sets of happenings.

    `countries` are places too wide to differ about; `documents`, by id, give the words.
    """

    rules: Mapping[str, Any]
    cast: Cast
    origins: Origins
    label: Labeler
    countries: frozenset[str | None]
    decisions: Decisions
    documents: Mapping[str, Document]

    def make(
        self, event_id: str, group: Sequence[Happening], reasons: tuple[str, ...]
    ) -> tuple[KnownEvent, list[Conflict]]:
        """One event and the fields its documents disagree about."""
        told = sorted(group, key=lambda h: (h.published, h.key))
        period, basis = self._date(told)
        placed = min((h for h in told if h.place), key=lambda h: PLACE_BASES.index(h.place_basis), default=told[0])
        draft = KnownEvent(
            event_id=event_id,
            event_type=_most(told, "event_type") or "other",
            labels={},
            status=self._status(told),
            narrative_role=min((h.narrative_role for h in told), key=self.rules["narrative_roles"].index),
            series=_most(told, "series"),
            ordinal=_most(told, "ordinal"),
            date=period,
            date_basis=basis,
            place=placed.place,
            place_country=placed.place_country or _most(told, "place_country"),
            n_documents=len({h.key[0] for h in told}),
            n_origins=self.origins.count((h.key[0], span) for h in told for span in h.spans),
            n_languages=len({h.language for h in told}),
            has_conflict=False,
            match_reasons=reasons if len(told) > 1 else (),
            n_outlets=self.origins.count_outlets(h.key[0] for h in told),
        )
        conflicts = [
            Conflict(mark(event_id, field, size=12), "events", event_id, field, field, severity, values)
            for field, severity, values in self._disputes(told)
        ]
        given = as_fields(self.decisions.values.get(("events", event_id), {}), "labels")
        words = given.pop("labels", {})
        if "date" in given:
            given["date_basis"] = "analyst" if given["date"] else "none"
        draft = replace(draft, **{name: value for name, value in given.items() if name != "parent_event_id"})
        labels = self.label(draft, self._sides(told), self._about(told)) | {x: w for x, w in words.items() if w}
        open_ones = [each for each in conflicts if each.field not in given]
        return replace(draft, labels=labels, has_conflict=bool(open_ones)), conflicts

    def _date(self, told: Sequence[Happening]) -> tuple[Period | None, str]:
        """The most precise date; where dated reports disagree, the period that holds them all."""
        told = current(told)
        dated = [h for h in told if h.is_dated and h.date]
        windows = [h.window for h in dated if h.window]
        if windows and not common(windows):
            return hull(windows), min((h.date_basis for h in dated), key=self.rules["date_bases"].index)
        best = min((h for h in told if h.date), key=self._date_rank, default=None)
        return (best.date, best.date_basis) if best else (None, "none")

    def _date_rank(self, happening: Happening) -> tuple[object, ...]:
        assert happening.date is not None
        # Of bounds that only say "not after", the earliest says most.
        last = happening.date.stop.toordinal() if happening.date.stop else 10**7
        basis = self.rules["date_bases"].index(happening.date_basis)
        return happening.date_basis in LOOSE, length(happening.date), last, basis, happening.date.edtf

    def _status(self, told: Sequence[Happening]) -> str:
        """As the latest news says, of several of one day the most cautious; background later on may only add to it."""
        rank: list[str] = self.rules["statuses"]
        news = [h for h in told if h.narrative_role != "background"] or told
        latest = max(h.published for h in news)
        status = min((h.status for h in news if h.published == latest), key=rank.index)
        later = [h.status for h in told if h.narrative_role == "background" and h.published > latest]
        return max([status, *later], key=rank.index)

    def _sides(self, told: Sequence[Happening]) -> list[KnownParticipant]:
        """People by how many documents name them, else the other parties; in the order of the earliest text."""
        named = dict.fromkeys(side for h in told for side in h.sides)
        votes = Counter(side for h in told for side in h.sides)
        sides = [self.cast.by_id[side] for side in sorted(named, key=lambda side: -votes[side])]
        people = [side for side in sides if side.kind == "person"]
        return people or [side for side in sides if side.kind != "group"]

    def _about(self, told: Sequence[Happening]) -> list[str]:
        """What most documents say it is about, for events that are told by that and not by who was there."""
        if told[0].family not in self.rules["about_their_sentence"]:
            return []
        votes = Counter(subject for h in told for subject in h.subjects)
        return sorted(subject for subject in votes if votes[subject] == max(votes.values()))

    def _disputes(self, told: Sequence[Happening]) -> Iterator[tuple[str, str, tuple[Said, ...]]]:
        dated = [h for h in current(told) if h.is_dated and h.date]
        windows = [h.window for h in dated if h.window]
        if windows and not common(windows):
            yield "date", _date_severity(windows), self._said(dated, "date", lambda h: h.date.edtf if h.date else "")
        placed = [h for h in told if h.place_basis == "stated" and h.place not in self.countries]
        if len({h.place for h in placed}) > 1:
            yield "place", "medium", self._said(placed, "place", lambda h: h.place or "")
        if severity := self._status_severity(told):
            yield "status", severity, self._said(told, "status", lambda h: h.status)

    def _said(self, told: Sequence[Happening], field: str, value: Callable[[Happening], str]) -> tuple[Said, ...]:
        """What each document says, with the words that say it."""
        ordered = sorted(told, key=lambda h: h.key)
        words = (h.told_by[FIELDS.index(field)].of(self.documents[h.key[0]].text) for h in ordered)
        return tuple(Said(h.key[0], value(h), quote) for h, quote in zip(ordered, words, strict=True))

    def _status_severity(self, told: Sequence[Happening]) -> str | None:
        """Planned and later held is history; the same day's reports that differ, or a return to less, is a dispute."""
        rank: list[str] = self.rules["statuses"]
        reported = [h for h in told if h.narrative_role != "background"]
        told = reported or told
        said = {h.status for h in told}
        latest = max(told, key=lambda h: (h.published, h.key))
        off = {"cancelled", "postponed"}
        if said & off and "held" in said and latest.status not in off and not _was_put_off(told):
            return "high"
        backward, furthest = False, 0
        for _, step in sorted((h.published, -rank.index(h.status)) for h in told):
            backward = backward or -step < furthest
            furthest = max(furthest, -step)
        # What texts only recall they do not report: an anniversary is "held" in one and "coming" in the other.
        return "low" if backward and reported and not said & off else None


def _was_put_off(told: Sequence[Happening]) -> bool:
    """Whether it was postponed and, as later reports say, held after all: that is history, no dispute."""
    off = [h.published for h in told if h.status == "postponed"]
    held = [h.published for h in told if h.status == "held"]
    return bool(off and held) and max(off) < min(held) and all(h.status != "cancelled" for h in told)


def event_ids(groups: Sequence[Sequence[Happening]], cast: Cast) -> list[str]:
    """Readable ids, in the order of the groups: a session by its series and number, else by what is said first."""
    return lasting_ids(
        groups, Naming(age=_age, former=lambda told: told.former, wishes=lambda told: _wishes(told, cast))
    )


def _age(happening: Happening) -> tuple[object, ...]:
    return happening.published, happening.key


def _wishes(first: Happening, cast: Cast) -> tuple[str, ...]:
    own = mark(*first.key, first.event_type)
    if first.series and first.ordinal is not None:
        return slug(first.series, first.ordinal), slug(first.series, first.ordinal, own)
    when = first.date.edtf if first.date and first.date_basis not in LOOSE else None
    words = short_slug(72, first.series or first.event_type, first.ordinal, first.place, when, *_first_two(first, cast))
    return (f"{words}-{own}",)


def _first_two(told: Happening, cast: Cast) -> list[str]:
    """The first two people or, where there are none, the first two others, as the document itself names them."""
    names: dict[str, bool] = {}
    for participant in told.attended:
        key = told.key[0], participant
        names.setdefault(cast.said(key), cast.shown[key].kind == "person")
    return ([name for name, is_person in names.items() if is_person] or list(names))[:2]


def _date_severity(windows: Sequence[Window]) -> str:
    apart = gap(windows)
    return "low" if apart <= 3 else "medium" if apart <= 31 else "high"


def _most(told: Sequence[Happening], field: str) -> Any:
    votes = Counter(value for h in told if (value := getattr(h, field)) is not None)
    return min(votes, key=lambda value: (-votes[value], str(value)), default=None)
