"""Tables → a workbook for a briefing.

briefing.py    a list of sheets
sheet.py       what a sheet is; sheet*_*.py what each holds; labels.py and material.py what they draw on
layout.py      what stands where; cells.py writes it, the one gate for values; text.py, widths.py (how text fits)
workbook.py    the workbook around the cells, by openpyxl; styles.py, native_charts.py; limits.py what fits into it
frames.py      any frame as a workbook of one table
template.py    an organization's own workbook, filled; template_parts.py reads it, sheet_xml.py puts cells in
review.py      the answers in a workbook that came back; answers.py keeps them, rulings.py makes decisions of them
package.py     the same input gives the same bytes
"""

from __future__ import annotations

import os
from importlib import import_module
from typing import TYPE_CHECKING, Any

# With lxml installed openpyxl would write other bytes; the same input must give the same file everywhere.
os.environ["OPENPYXL_LXML"] = "False"

from analysis.export.briefing import book, briefing, file_name

if TYPE_CHECKING:
    from analysis.export.answers import import_review
    from analysis.export.frames import spreadsheet
    from analysis.export.template import fill_template

__all__ = ["book", "briefing", "file_name", "fill_template", "import_review", "spreadsheet"]

# Fetched when first used: writing a workbook needs nothing of what reads one.
_HOME = {"fill_template": "template", "import_review": "answers", "spreadsheet": "frames"}


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module 'analysis.export' has no attribute {name!r}")
    return getattr(import_module(f"analysis.export.{_HOME[name]}"), name)
