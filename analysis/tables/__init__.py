"""Findings laid out as validated Polars frames.

schemas*.py    what each table must be; columns.py makes their columns
build.py       World → Tables, row by row in rows_*.py; check.py holds them to the contract
store.py       Tables ↔ Parquet and CSV
choice.py      a part of the tables, whole things only
summaries.py   counts, coverage, attendance, disagreements; traces.py the sentences behind a row
meetings.py    who met whom
claims_over_time.py  who said which figure first, and how it moved
dictionary.py  every column with its labels, type, unit and meaning
"""

from __future__ import annotations

from analysis.tables.build import build
from analysis.tables.choice import select
from analysis.tables.claims_over_time import claim_history
from analysis.tables.dictionary import dictionary
from analysis.tables.meetings import meetings
from analysis.tables.schemas import SCHEMAS, Tables
from analysis.tables.store import load, write
from analysis.tables.traces import evidence, explain

__all__ = [
    "SCHEMAS",
    "Tables",
    "build",
    "claim_history",
    "dictionary",
    "evidence",
    "explain",
    "load",
    "meetings",
    "select",
    "write",
]
