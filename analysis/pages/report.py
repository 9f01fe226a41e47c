"""One page with everything: charts, tables with the sentence behind each row, and the workbook to download."""

from __future__ import annotations

from dataclasses import replace
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from analysis import charts, knowledge
from analysis.days import in_words
from analysis.errors import InputError
from analysis.model import LANGUAGES
from analysis.pages.frame import page
from analysis.pages.link import inline
from analysis.tables.store import write_file
from analysis.tables.summaries import period

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from analysis.model import Language
    from analysis.tables import Tables

# Part of the page: its charts, then its tables.
PARTS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "events": (("timeline", "venues"), ("events",)),
    "participants": (("attendance", "meetings", "network"), ("participants",)),
    "indicators": (("indicators", "claim_history"), ("indicators",)),
    "official": (("official",), ("claim_checks",)),
    "agreements": (("agreements",), ("agreements",)),
    "disagreements": (("disagreements",), ("conflicts",)),
    "sources": (("coverage", "gaps"), ("documents",)),
    "aside": ((), ("rejected", "problems")),
}
COUNTED = ("documents", "events", "participants", "indicators", "conflicts")
MOST = 300  # rows of a table; the workbook has them all
LARGEST = 8_000_000  # bytes of a page that mail still takes


def report(tables: Tables, lang: Language = "en") -> str:
    """The report as one HTML page that needs no network and asks for none.

    Args:
        tables: The tables of a run, or of what was selected of them.
        lang: Language of the page and of the workbook inside it.

    Raises:
        InputError: There are no words for the language.
    """
    if lang not in LANGUAGES:
        raise InputError(f"lang must be one of {', '.join(LANGUAGES)}, not {lang!r}")
    words = knowledge.load().lexicon["pages"][lang]
    others = [(name, words["heads"][name], _part(tables, name, lang)) for name in parts(tables)]
    size = sum(len(html.encode()) for _, _, html in others) + len(charts.script())
    first = ("main", words["title"], _first(tables, lang, room=LARGEST - size))
    return page(lang, words["title"], words["frame"], [first, *others], charts.script())


def parts(tables: Tables) -> list[str]:
    """The parts of the page: official statistics only where claims were held against them."""
    return [name for name in PARTS if name != "official" or not tables.claim_checks.is_empty()]


def write_report(tables: Tables, path: str | Path, lang: Language = "en") -> Path:
    """Write the report to a file and return its path.

    Raises:
        OutputError: The file cannot be written.
    """
    html = report(tables, lang)
    return write_file(Path(path), lambda draft: draft.write_text(html, encoding="utf-8"))


def _first(tables: Tables, lang: Language, room: int) -> str:
    """What there is: period, counts, the workbook, how to read the page."""
    words, ontology = knowledge.load().lexicon["pages"][lang], knowledge.load().ontology
    covered = period(tables)
    days = _days(*covered, lang, words) if covered else str(words["undated"])
    facts = "".join(
        f"<div><dt>{escape(ontology['tables'][name][lang])}</dt><dd>{getattr(tables, name).height}</dd></div>"
        for name in COUNTED
    )
    reading = "".join(f"<li>{escape(line)}</li>" for line in words["reading"])
    return (
        f"<p>{escape(days)}</p><dl class='facts'>{facts}</dl><p>{_workbook(tables, lang, words['download'], room)}</p>"
        f"<h2>{escape(words['how'])}</h2><ul>{reading}</ul>"
    )


def _days(first: date, last: date, lang: Language, words: Mapping[str, Any]) -> str:
    named = [in_words(day.isoformat(), knowledge.load().lexicon["briefing"][lang]) for day in (first, last)]
    return str(words["one_day"].format(named[0]) if first == last else words["period"].format(*named))


def _workbook(tables: Tables, lang: Language, words: Mapping[str, str], room: int) -> str:
    from analysis.export import briefing, file_name  # noqa: PLC0415  # a notebook that shows charts need not load it

    data, name = briefing(tables, lang=lang), file_name(tables)
    # Base64 takes four letters for three bytes.
    return inline(data, name, words["workbook"]) if len(data) * 4 // 3 + 50_000 < room else escape(words["too_large"])


def _part(tables: Tables, name: str, lang: Language) -> str:
    drawn, listed = PARTS[name]
    figures = "".join(_figure(tables, each, lang) for each in drawn)
    if name == "official":  # the chart counts the claims without a series; a list of them tells nothing
        tables = replace(tables, claim_checks=tables.claim_checks.remove(verdict="no_data"))
    return figures + "".join(charts.listing(tables, each, lang, most=MOST, sentences=True).html for each in listed)


def _figure(tables: Tables, name: str, lang: Language) -> str:
    """A chart with the words that say the same, as wide as it must be to be read; a phone scrolls it sideways."""
    figure: Any = getattr(charts, name)(tables, lang)
    said = escape(str(charts.in_words(figure)))
    label = escape(knowledge.load().lexicon["pages"][lang]["charts"][name])
    return (
        f'<figure><div class="scroll" role="region" tabindex="0" aria-label="{label}">'
        f'<div class="chart">{charts.division(figure, f"chart-{name}")}</div></div>'
        f"<figcaption>{said}</figcaption></figure>"
    )
