"""Tables as accessible HTML: caption, scope, right-aligned numbers, codes in words, rows counted, a search box."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from analysis import knowledge
from analysis.charts.cells import Column, cell, spoken
from analysis.charts.quotes import BEHIND, Quotes
from analysis.charts.theme import words
from analysis.errors import InputError
from analysis.tables import SCHEMAS
from analysis.tables.dictionary import described

if TYPE_CHECKING:
    import polars as pl

    from analysis.model import Language
    from analysis.tables import Tables

# What a reader wants to see of each table; {lang} is the language of the labels. The other columns are in the frames.
COLUMNS = {
    "documents": "document_id language published_edtf title producer origin",
    "events": "label_{lang} date_edtf date_basis status place n_documents n_origins event_id",
    "event_mentions": "event_id document_id quote sentence rule",
    "participants": "name_{lang} name_en name_ru name_kk kind role country n_documents participant_id",
    "participant_mentions": "participant_id document_id quote role_as_said sentence rule",
    "participations": "event_id participant_id role quote sentence document_id",
    "indicators": "display_{lang} measure ref_area counterpart_area period_edtf verdict n_documents n_origins "
    "indicator_id",
    "indicator_claims": "quote qualifier value unit period_edtf sentence document_id indicator_id",
    "topic_mentions": "topic quote sentence event_id document_id",
    "agreement_mentions": "agreement_id kind status parties quote sentence document_id",
    "commitments": "act actors content topics due_edtf outcome outcome_edtf sentence document_id",
    "commitment_outcomes": "as_of outcome table row_id quote sentence document_id promised_in commitment_id",
    "agreements": "label_{lang} kind status status_edtf parties n_signed date_edtf n_documents agreement_id",
    "conflicts": "row_id table field kind severity values",
    "event_status_history": "event_id as_of status step date_edtf place quote document_id",
    "passages": "document_id quote source_id",
    "coverage": "matter label_{lang} verdict language said_{lang} quote missing_in document_id coverage_id",
    "claim_history": "as_of changed value qualifier unit period_edtf measure_as_said quote origin document_id "
    "history_id",
    "review_queue": "weight kind question_{lang} reason actions row_id question_id",
    "corrections": "action table row_found field value author reason state",
    "changes": "table row_id change field before after",
    "observations": "source ref_area counterpart_area indicator time_period obs_value unit unit_mult dataset "
    "vintage is_derived source_url",
    "claim_checks": "sentence_{lang} verdict measure period claimed_value unit value rate series_source series_key "
    "mirror_source mirror_value document_id claim_id",
    "rejected": "quote reason sentence document_id",
    "problems": "path reason",
}
KEYS = {"events": "event_id", "participants": "participant_id", "indicators": "indicator_id"}
OTHER_NAMES = ("name_en", "name_ru", "name_kk")
FEW = 8  # rows a reader sees at a glance, without a search box
STYLE = (
    "<style>.communique table{border-collapse:collapse;font:13px/1.45 'Noto Sans','Segoe UI',Arial,sans-serif}"
    ".communique caption{text-align:left;font-weight:600;padding:.4em 0}"
    ".communique th,.communique td{padding:.3em 1em .3em 0;text-align:left!important;vertical-align:top;"
    "border-bottom:1px solid #d0d7de;max-width:36em;white-space:normal}"
    ".communique tbody th{font-weight:400}.communique [hidden]{display:none}"
    ".communique ul{margin:0;padding-left:1.2em}.communique blockquote{margin:.4em 0 0}"
    ".communique .scroll{overflow-x:auto}.communique .number{text-align:right!important;"
    "font-variant-numeric:tabular-nums}</style>"
)
# An attribute and not a script of its own: it works wherever the table is shown, and several tables do not meet.
SEARCH = (
    "const b=this.closest('.communique'),q=this.value.toLowerCase();let n=0;"
    "b.querySelectorAll('tbody tr').forEach(r=>{r.hidden=!r.textContent.toLowerCase().includes(q);n+=!r.hidden});"
    "b.querySelector('output').textContent=n"
)


@dataclass(frozen=True, slots=True)
class Listing:
    """A table that notebooks and pages show as HTML."""

    html: str

    def _repr_html_(self) -> str:
        return self.html


def listing(
    tables: Tables,
    table: str,
    lang: Language = "en",
    columns: list[str] | None = None,
    most: int = 200,
    sentences: bool = False,
) -> Listing:
    """A table as HTML with headings and codes in a language.

    Args:
        tables: The tables of a run.
        table: Name of one of them, "events" for instance.
        lang: Language of headings and codes.
        columns: Columns to show, in this order; a reader's choice when None.
        most: Rows shown at the most; the caption says of how many.
        sentences: Whether events, participants and indicators open to the sentences they rest on.

    Raises:
        InputError: There is no such table or column.
    """
    frame: pl.DataFrame | None = getattr(tables, table, None)
    if table not in SCHEMAS or frame is None:
        raise InputError(f"there is no table {table!r}; choose one of {', '.join(SCHEMAS)}")
    names = columns or _usual(table, frame, lang)
    if odd := [name for name in names if name not in frame.columns]:
        raise InputError(f"table {table} has no column {', '.join(odd)}; it has {', '.join(frame.columns)}")
    quotes = Quotes(tables, table, lang) if sentences and table in BEHIND else None
    heads = [described(knowledge.load(), table, name)[lang] for name in names]
    heads += [words(lang)["table"]["behind"]] if quotes else []
    rows = _rows(tables, table, frame.head(most), names, quotes, lang)
    count = words(lang)["table"]["rows"].format(shown=len(rows), all=frame.height)
    return Listing(_table(f"{knowledge.load().ontology['tables'][table][lang]} ({count})", heads, rows, lang))


def _usual(table: str, frame: pl.DataFrame, lang: Language) -> list[str]:
    """What a reader wants to see; of a table without a list of its own, all but positions."""
    wanted = COLUMNS[table].format(lang=lang).split() if table in COLUMNS else frame.columns
    return [name for name in dict.fromkeys(wanted) if name not in {"start", "stop"}]


def _rows(
    tables: Tables, table: str, frame: pl.DataFrame, names: list[str], quotes: Quotes | None, lang: Language
) -> list[str]:
    columns = [Column.of(table, name, lang) for name in names]
    languages = spoken(tables)
    rows = []
    for row in frame.iter_rows(named=True):
        row[names[0]] = row[names[0]] or next((row[n] for n in OTHER_NAMES if row.get(n)), None)  # a row has a name
        said = languages.get(row.get("document_id", ""))
        cells = [cell(row[c.name], c, said, lang, head=n == 0) for n, c in enumerate(columns)]
        behind = quotes.cell(row[KEYS[table]]) if quotes else ""
        rows.append(f"<tr>{''.join(cells)}{behind}</tr>")
    return rows


def _table(caption: str, heads: list[str], rows: list[str], lang: Language) -> str:
    named = escape(caption, quote=True)
    head = "".join(f'<th scope="col">{escape(each)}</th>' for each in heads)
    body = "".join(rows) or f'<tr><td colspan="{len(heads)}">{escape(words(lang)["table"]["empty"])}</td></tr>'
    search = f'<label>{escape(words(lang)["table"]["search"])} <input type="search" oninput="{SEARCH}"></label>'
    found = f'<p class="search">{search} <output>{len(rows)}</output></p>' if len(rows) > FEW else ""
    return (
        f'{STYLE}<div class="communique">{found}<div class="scroll" role="region" tabindex="0" aria-label="{named}">'
        f"<table><caption>{named}</caption><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div></div>"
    )
