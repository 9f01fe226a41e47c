"""The briefing: a list of sheets. What a sheet holds stands in sheet*.py, how it is written in workbook.py."""

from __future__ import annotations

import re
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, overload

from analysis import knowledge
from analysis.errors import OutputError
from analysis.export import sheet_disagreements, sheets_agreed, sheets_front, sheets_known, sheets_said
from analysis.export.labels import Labels
from analysis.export.material import Material
from analysis.export.sheet import Board, Book, Sheet
from analysis.export.sheet_briefing import briefing_sheet
from analysis.export.sheet_charts import charts
from analysis.export.sheet_statistics import official
from analysis.export.sheets_rest import DESK, rest
from analysis.export.tidy import tidy
from analysis.export.workbook import render
from analysis.model import LANGUAGES
from analysis.tables import Tables, summaries
from analysis.tables.store import write_file

if TYPE_CHECKING:
    from collections.abc import Mapping

    from analysis.model import Language

UNDATED = date(2000, 1, 1)  # stands in the properties of a workbook whose documents and events have no date

NO_NAME = re.compile(r"[^A-Za-z0-9]+")
LONGEST_PART = 60  # letters of what was asked for, in a file name


@overload
def briefing(tables: Tables, path: None = None, lang: Language = "en", contact: str | None = None) -> bytes: ...
@overload
def briefing(tables: Tables, path: str | Path, lang: Language = "en", contact: str | None = None) -> Path: ...


def briefing(
    tables: Tables, path: str | Path | None = None, lang: Language = "en", contact: str | None = None
) -> bytes | Path:
    """The briefing workbook.

    Args:
        tables: The tables of a run, or of what was selected of them: the cover says what was asked for.
        path: Where to write it; a folder that exists gets a file named by `file_name`. None gives the bytes.
        lang: Language of headings, labels and notes: en, ru or kk. Names of Excel tables stay English.
        contact: Whom to ask, as it shall stand on the cover.

    Returns:
        The bytes, or the path written. The same tables give the same bytes.

    Raises:
        OutputError: The file cannot be written, or a sheet has more rows than a workbook can hold.
    """
    made = book(tables, lang, contact)
    if path is None:
        return render(made)
    target = Path(path)
    return write_file(target / file_name(tables) if target.is_dir() else target, partial(render, made))


def file_name(tables: Tables, template: Path = Path("briefing.xlsx")) -> str:
    """`briefing-<first>-<last>.xlsx`: first and last day of publication; of the events where no document is dated.

    A part of the tables says what was asked for, so that it does not take the place of the whole: `…-uz-visit.xlsx`.
    """
    covered = summaries.period(tables)
    days = f"{covered[0]}-{covered[1]}" if covered else "undated"
    wishes = "-".join(tables.chosen["wanted"])
    part = NO_NAME.sub("-", wishes)[:LONGEST_PART].strip("-").lower()
    return f"{template.stem}-{days}{f'-{part}' if part else ''}{template.suffix}"


def book(tables: Tables, lang: Language = "en", contact: str | None = None) -> Book:
    """The sheets of the briefing in their order, before they are written.

    Raises:
        OutputError: There are no words for the language.
    """
    if lang not in LANGUAGES:
        raise OutputError(f"lang must be en, ru or kk, not {lang!r}")
    known = knowledge.load()
    labels, material = Labels(known, lang), Material(tables)
    others = rest(material, labels)
    about, behind = _about(material, labels, others), _behind(material, labels, others)
    sheets: list[Sheet | Board] = [*about, charts(material, labels), *behind]
    tables_shown = [sheet for sheet in sheets if isinstance(sheet, Sheet)]
    notes = sheets_front.notes(labels, tables_shown)
    sheets += [notes, sheets_front.dictionary(labels, [*tables_shown, notes])]
    sheets = [tidy(sheet) if isinstance(sheet, Sheet) else sheet for sheet in sheets]
    titles = [known.lexicon["briefing"][other]["title"] for other in LANGUAGES if other != lang]
    covered = summaries.period(tables)
    return Book(
        title=labels.words["title"],
        subject=labels.words["subject"],
        language=lang,
        day=covered[1] if covered else UNDATED,
        page_footer=str(labels.words["phrases"]["page"]),
        to_contents=labels.phrase("to_contents"),
        pages=(sheets_front.cover(material, labels, titles, sheets, contact), *sheets),
        cut=labels.phrase("cut"),
        day_format=str(labels.words["dates"]["format"]),
    )


def _about(material: Material, labels: Labels, others: Mapping[str, Sheet]) -> list[Sheet]:
    """What the documents are about and what came of it."""
    histories = ("claim_history", "event_status_history")
    return [
        briefing_sheet(material, labels),
        sheets_known.events(material, labels),
        sheets_known.participants(material, labels),
        sheets_known.indicators(material, labels),
        sheet_disagreements.disagreements(material, labels),
        *(others[name] for name in histories),
        sheets_agreed.agreements(material, labels),
        sheets_agreed.commitments(material, labels),
        *(sheet for name, sheet in others.items() if name not in (*histories, *DESK)),
        sheets_agreed.topics(material, labels),
        *official(material, labels),
    ]


def _behind(material: Material, labels: Labels, others: Mapping[str, Sheet]) -> list[Sheet]:
    """What all of it rests on, and the analyst's part."""
    return [
        sheets_said.sources(material, labels),
        sheets_said.evidence(material, labels),
        *(others[name] for name in DESK if name in others),
        sheets_said.set_aside(material, labels),
    ]
