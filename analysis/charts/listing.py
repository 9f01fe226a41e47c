"""Tables as accessible HTML for notebooks: caption, scope, right-aligned numbers, codes in words, rows counted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from html import escape
from typing import TYPE_CHECKING, Any

from analysis import knowledge
from analysis.charts.theme import words
from analysis.errors import InputError
from analysis.tables import SCHEMAS
from analysis.tables.dictionary import described

if TYPE_CHECKING:
    from analysis.model import Language
    from analysis.tables import Tables

# What a reader wants to see of each table; {lang} is the language of the labels. The other columns are in the frames.
COLUMNS = {
    "documents": "document_id language published_edtf title producer origin",
    "events": "date_edtf date_basis label_{lang} status place n_documents n_origins event_id",
    "event_mentions": "event_id document_id quote sentence rule",
    "participants": "name_{lang} name_en name_ru name_kk kind role country n_documents participant_id",
    "participant_mentions": "participant_id document_id quote role_as_said sentence rule",
    "participations": "event_id participant_id role quote sentence document_id",
    "indicators": "display_{lang} measure ref_area counterpart_area period_edtf verdict n_documents n_origins "
    "indicator_id",
    "indicator_claims": "quote qualifier value unit period_edtf sentence document_id indicator_id",
    "conflicts": "table row_id field kind severity values",
    "event_status_history": "event_id as_of status step date_edtf place quote document_id",
    "passages": "document_id quote source_id",
    "rejected": "quote reason sentence document_id",
    "problems": "path reason",
}
STYLE = (
    "<style>.communique{border-collapse:collapse;font:13px/1.45 'Noto Sans','Segoe UI',Arial,sans-serif}"
    ".communique caption{text-align:left;font-weight:600;padding:.4em 0}"
    ".communique th,.communique td{padding:.3em 1em .3em 0;text-align:left!important;vertical-align:top;"
    "border-bottom:1px solid #d0d7de;max-width:36em;white-space:normal}"
    ".communique .number{text-align:right!important;font-variant-numeric:tabular-nums}</style>"
)


@dataclass(frozen=True, slots=True)
class Listing:
    """A table that notebooks show as HTML."""

    html: str

    def _repr_html_(self) -> str:
        return self.html


def listing(
    tables: Tables, table: str, lang: Language = "en", columns: list[str] | None = None, most: int = 200
) -> Listing:
    """A table as HTML with headings and codes in a language.

    Args:
        tables: The tables of a run.
        table: Name of one of them, "events" for instance.
        lang: Language of headings and codes.
        columns: Columns to show, in this order; a reader's choice when None.
        most: Rows shown at the most; the caption says of how many.

    Raises:
        InputError: There is no such table or column.
    """
    frame = getattr(tables, table, None)
    if table not in COLUMNS or frame is None:
        raise InputError(f"there is no table {table!r}; choose one of {', '.join(COLUMNS)}")
    names = columns or list(dict.fromkeys(COLUMNS[table].format(lang=lang).split()))
    if odd := [name for name in names if name not in frame.columns]:
        raise InputError(f"table {table} has no column {', '.join(odd)}; it has {', '.join(frame.columns)}")
    known = knowledge.load()
    heads = "".join(f'<th scope="col">{escape(described(known, table, n)[lang])}</th>' for n in names)
    codes = [_codes(table, name, lang) for name in names]
    rows = [_row(row, codes, lang) for row in frame.select(names).head(most).iter_rows()]
    caption = str(known.ontology["tables"][table][lang])
    count = words(lang)["table"]["rows"].format(shown=len(rows), all=frame.height)
    return Listing(
        f'{STYLE}<table class="communique"><caption>{escape(caption)} ({count})</caption>'
        f"<thead><tr>{heads}</tr></thead><tbody>{''.join(rows)}</tbody></table>"
    )


def _row(row: tuple[Any, ...], codes: list[dict[Any, str]], lang: Language) -> str:
    return f"<tr>{''.join(_cell(code.get(value, value), lang) for value, code in zip(row, codes, strict=True))}</tr>"


def _codes(table: str, column: str, lang: Language) -> dict[Any, str]:
    """What the codes of a column are called; empty for a column of free words."""
    lists = (SCHEMAS[table].columns()[column].metadata or {}).get("lists", ())
    ontology = knowledge.load().ontology
    return {code: labels[lang] for name in lists for code, labels in ontology[name].items()}


def _cell(value: Any, lang: Language) -> str:
    if isinstance(value, bool):
        return f"<td>{'✓' if value else ''}</td>"
    if isinstance(value, int | float):
        return f'<td class="number">{number(value, lang)}</td>'
    if isinstance(value, date):
        return f"<td>{value.isoformat()}</td>"
    return f"<td>{'' if value is None else escape(str(value))}</td>"


def number(value: float, lang: Language) -> str:
    """A number with the language's separators: 1,234.5 · 1 234,5."""
    plain = f"{value:,.10g}" if isinstance(value, float) else f"{value:,}"
    marks = {",": words(lang)["thousands"], ".": words(lang)["decimal"]}
    return "".join(marks.get(letter, letter) for letter in plain)
