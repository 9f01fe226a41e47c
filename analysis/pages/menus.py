"""Drop-downs in a notebook: choose, and chart, table and download follow; without ipywidgets a line that says so."""

from __future__ import annotations

from html import escape
from importlib import import_module
from typing import TYPE_CHECKING, Any

from analysis import charts, knowledge
from analysis.pages.link import Link, download
from analysis.tables import select

if TYPE_CHECKING:
    from collections.abc import Iterable

    from analysis.model import Language
    from analysis.tables import Tables

COUNTRIES = (
    ("participations", "represents"),
    ("events", "place_country"),
    ("indicators", "ref_area"),
    ("indicators", "counterpart_area"),
)
Entry = tuple[str, str]  # what the reader sees, and the value that `select` takes


def filters(tables: Tables, chart: str = "timeline", table: str = "events", lang: Language = "en") -> Any:
    """Drop-downs above a chart and a table; what is chosen is drawn, listed and downloaded.

    Args:
        tables: The tables of a run.
        chart: Name of a chart of `analysis.charts`.
        table: Name of the table below it.
        lang: Language of all words.

    Returns:
        A widget; where the extra `widgets` is not installed, a sentence that says how to choose without it.
    """
    try:
        ipywidgets = import_module("ipywidgets")  # an extra: the parameters of the notebooks do the same without it
    except ImportError:
        return Link(f"<p>{escape(knowledge.load().lexicon['pages'][lang]['filters']['missing'])}</p>")
    return _Desk(ipywidgets, tables, chart, table, lang).widget


class _Desk:
    """Menus, and a place below them where their choice is shown."""

    def __init__(self, kit: Any, tables: Tables, chart: str, table: str, lang: Language) -> None:
        self._tables, self._chart, self._table, self._lang = tables, chart, table, lang
        words = knowledge.load().lexicon["pages"][lang]["filters"]
        look = {"style": {"description_width": "8em"}, "layout": {"width": "44em"}}
        self._menus = {
            name: kit.Dropdown(options=[(words["all"], ""), *found], value="", description=words[name], **look)
            for name, found in entries(tables, lang).items()
        }
        self._months = months(tables)
        if len(self._months) > 1:
            ends = (0, len(self._months) - 1)
            named = [(f"{month[5:]}/{month[:4]}", month) for month in self._months]  # the slider hyphenates them
            slider = {"options": named, "index": ends, "continuous_update": False}
            self._menus["period"] = kit.SelectionRangeSlider(description=words["period"], **slider, **look)
        self._place = kit.Output()
        for menu in self._menus.values():
            menu.observe(self._show, names="value")
        self._show()
        self.widget = kit.VBox([*self._menus.values(), self._place])

    def _show(self, _: object = None) -> None:
        wish = {name: menu.value for name, menu in self._menus.items()}
        since, until = wish.pop("period", (None, None))
        if since and (since, until) != (self._months[0], self._months[-1]):  # all months are no wish: undated stay
            wish |= {"since": since, "until": until}
        chosen = select(self._tables, **wish)
        figure = getattr(charts, self._chart)(chosen, self._lang)
        listed = charts.listing(chosen, self._table, self._lang, sentences=True)
        # Set as they are and not printed into: a program that runs notebooks without a browser (nbclient, nbconvert)
        # answers every print over the channel on which it awaits the end of the cell, and then misses that end.
        self._place.outputs = tuple(
            {"output_type": "display_data", "data": data, "metadata": {}}
            for data in (
                figure._repr_mimebundle_(),
                *({"text/html": each._repr_html_()} for each in (charts.in_words(figure), listed)),
                {"text/html": download(chosen, self._lang).html},
            )
        )


def entries(tables: Tables, lang: Language) -> dict[str, list[Entry]]:
    """What can be chosen of each menu, by its name in the language; menus without a choice are left out."""
    known = knowledge.load()
    ontology = known.ontology
    areas = {code: known.by_id[code].label(lang) or code for code in _countries(tables) if code in known.by_id}
    menus = {
        "country": _sorted((label, code) for code, label in areas.items()),
        "event_types": _sorted(
            (ontology["event_types"][each][lang], each) for each in set(tables.events["event_type"])
        ),
        "topics": _sorted((ontology["topics"][each][lang], each) for each in set(tables.topic_mentions["topic"])),
    }
    return {name: found for name, found in menus.items() if len(found) > 1}


def _countries(tables: Tables) -> set[str]:
    present = tables.participants.join(tables.participations, on="participant_id", how="semi")
    others = {code for table, column in COUNTRIES for code in getattr(tables, table)[column].drop_nulls()}
    return {*present["country"].drop_nulls(), *others}


def _sorted(found: Iterable[Entry]) -> list[Entry]:
    return sorted(found, key=lambda entry: entry[0].casefold())


def months(tables: Tables) -> list[str]:
    """The months from the first to the last event that has a day or a month, "2025-12" each."""
    ends = [day for column in ("date_from", "date_to") for day in tables.events[column].drop_nulls()]
    if not ends:
        return []
    first, last = (day.year * 12 + day.month - 1 for day in (min(ends), max(ends)))
    return [f"{month // 12:04d}-{month % 12 + 1:02d}" for month in range(first, last + 1)]
