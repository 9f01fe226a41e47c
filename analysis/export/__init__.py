"""Tables → a workbook for a briefing.

briefing.py    a list of sheets
sheet.py       what a sheet is; sheet*s*.py what each holds; labels.py and material.py what they draw on
workbook.py    the only file that knows cells; styles.py, widths.py (how text fits), text.py (what a cell may hold)
package.py     the same input gives the same bytes
"""

from __future__ import annotations

from analysis.export.briefing import book, briefing, file_name

__all__ = ["book", "briefing", "file_name"]
