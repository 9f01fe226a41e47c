"""Pages for readers: where tables, charts and the workbook come together.

report.py  one self-contained page for those without Python; frame.py, page.css, page.js what is around its parts
menus.py   drop-downs in a notebook
link.py    a link in a notebook that really downloads the workbook; the answers in one that came back
"""

from __future__ import annotations

from analysis.pages.link import answers, download
from analysis.pages.menus import filters
from analysis.pages.report import report, write_report

__all__ = ["answers", "download", "filters", "report", "write_report"]
