"""An event as a mark: how precisely it is dated, how it looks, what hovering tells."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from analysis import knowledge
from analysis.charts.theme import COLORS, QUIET, plain, words, wrap

if TYPE_CHECKING:
    from analysis.model import Language
    from analysis.tables import Tables

HOLLOW = {"planned", "postponed", "cancelled"}
MONTH = 32  # days: a span up to it counts as a month, a longer one as a year
TAIL = timedelta(days=14)  # a bound reaches back without a beginning: a dotted tail says "some time before"
QUOTED = 240  # letters of a sentence that hovering shows
SHAPES = {"day": "circle", "month": "square", "year": "diamond", "bound": "triangle-left"}
PRECISIONS = ("year", "month", "day", "bound")


@dataclass(frozen=True, slots=True)
class Mark:
    """An event as it is drawn."""

    start: date
    stop: date
    precision: str  # day | month | year | bound
    event: dict[str, Any]

    @property
    def middle(self) -> date:
        """Where the marker stands."""
        return self.stop if self.precision == "bound" else self.start + (self.stop - self.start) / 2

    @property
    def tail(self) -> date:
        """Where its line begins."""
        return self.stop - TAIL if self.precision == "bound" else self.start

    @property
    def color(self) -> str:
        """Gray where only a bound is known."""
        return QUIET if self.precision == "bound" else COLORS[0]

    @property
    def fill(self) -> str:
        """White where the event has not taken place."""
        return "#FFFFFF" if self.event["status"] in HOLLOW else self.color

    @property
    def recalled(self) -> bool:
        """Whether the releases only refer to it."""
        return bool(self.event["narrative_role"] == "background")


def mark(event: dict[str, Any]) -> Mark | None:
    """How an event of the table is drawn; None where it has no date at all."""
    start, stop = event["date_from"], event["date_to"]
    if start is None or stop is None:
        bound = stop or start
        return Mark(bound, bound, "bound", event) if bound else None
    days = (stop - start).days + 1
    precision = "day" if days == 1 else "month" if days <= MONTH else "year"
    return Mark(start, stop, precision, event)


def sentences(tables: Tables) -> dict[str, str]:
    """The first sentence that speaks of each event."""
    said = tables.event_mentions.select("event_id", "sentence").unique("event_id", keep="first", maintain_order=True)
    return dict(said.iter_rows())


def hover(m: Mark, sentence: str, lang: Language) -> str:
    """What hovering over a mark tells."""
    event, ontology = m.event, knowledge.load().ontology
    kind, status = ontology["event_types"][event["event_type"]][lang], ontology["statuses"][event["status"]][lang]
    facts = [
        f"<b>{plain(event[f'label_{lang}'])}</b>",
        f"{event['date_edtf']} ({ontology['date_bases'][event['date_basis']][lang]})",
        " · ".join([kind, status] + ([plain(event["place"])] if event["place"] else [])),
        words(lang)["timeline"]["hover_documents"].format(n=event["n_documents"], origins=event["n_origins"]),
        f"<i>{wrap(plain(sentence, QUOTED))}</i>",
    ]
    return "<br>".join(facts)
