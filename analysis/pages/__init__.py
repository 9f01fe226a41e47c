"""Pages for readers: where tables, charts and the workbook come together.

report.py  one self-contained page for those without Python; frame.py, page.css, page.js what is around its parts
link.py    a link in a notebook that really downloads the workbook
"""

from __future__ import annotations

from analysis.pages.link import download
from analysis.pages.report import report, write_report

__all__ = ["download", "report", "write_report"]
