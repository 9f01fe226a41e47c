"""Tables as accessible HTML for notebooks: caption, scope, right-aligned numbers, how many rows are shown."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from html import escape
from typing import TYPE_CHECKING, Any

from analysis import knowledge
from analysis.charts.theme import words

if TYPE_CHECKING:
    import polars as pl

    from analysis.model import Language

STYLE = (
    "<style>.communique{border-collapse:collapse;font:13px/1.45 'Noto Sans','Segoe UI',Arial,sans-serif}"
    ".communique caption{text-align:left;font-weight:600;padding:.4em 0}"
    ".communique th,.communique td{padding:.3em .8em .3em 0;text-align:left!important;vertical-align:top;"
    "border-bottom:1px solid #d0d7de;max-width:44em;white-space:normal}"
    ".communique .number{text-align:right!important;font-variant-numeric:tabular-nums}</style>"
)


@dataclass(frozen=True, slots=True)
class Listing:
    """A frame that notebooks show as an HTML table."""

    html: str

    def _repr_html_(self) -> str:
        return self.html


def listing(
    frame: pl.DataFrame,
    caption: str,
    lang: Language = "en",
    columns: list[str] | None = None,
    most: int = 200,
) -> Listing:
    """A frame as an HTML table with headings in a language.

    Args:
        frame: Any table of the contract.
        caption: What the table shows.
        lang: Language of the headings.
        columns: Columns to show, in this order; all when None.
        most: Rows shown at the most; the caption says of how many.
    """
    names = columns or frame.columns
    labels = knowledge.load().ontology["columns"]
    heads = "".join(
        f'<th scope="col">{escape(str(labels.get(n, {}).get(lang, n)))}</th>'
        for n in names
    )
    rows = frame.select(names).head(most).rows()
    body = "".join(
        "<tr>" + "".join(_cell(value, lang) for value in row) + "</tr>" for row in rows
    )
    count = words(lang)["table"]["rows"].format(shown=len(rows), all=frame.height)
    return Listing(
        f'{STYLE}<table class="communique"><caption>{escape(caption)} ({count})</caption>'
        f"<thead><tr>{heads}</tr></thead><tbody>{body}</tbody></table>"
    )


def _cell(value: Any, lang: Language) -> str:
    if isinstance(value, bool):
        return f"<td>{'✓' if value else ''}</td>"
    if isinstance(value, int | float):
        return f'<td class="number">{number(value, lang)}</td>'
    if isinstance(value, date):
        return f"<td>{value.isoformat()}</td>"
    if isinstance(value, list):
        return f"<td>{escape('; '.join(map(str, value)))}</td>"
    return f"<td>{'' if value is None else escape(str(value))}</td>"


def number(value: float, lang: Language) -> str:
    """A number with the language's separators: 1,234.5 · 1 234,5."""
    plain = f"{value:,.10g}" if isinstance(value, float) else f"{value:,}"
    marks = {",": words(lang)["thousands"], ".": words(lang)["decimal"]}
    return "".join(marks.get(letter, letter) for letter in plain)
