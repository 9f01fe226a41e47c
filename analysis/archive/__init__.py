"""Findings kept on disk, so that what was read once is not read again and memory does not grow with the archive.

rules    what findings and tables depend on besides the file: marks of the grammars, the knowledge and the libraries
coding   findings ↔ bytes, typed: nothing stored is ever run as code
store    the one file they lie in, safe against being cut off at any moment
shelf    findings that read themselves from the store when they are looked at
lock     one build at a time in one folder
"""

from __future__ import annotations

from analysis.archive.coding import encoded, problem_of
from analysis.archive.lock import alone
from analysis.archive.rules import layout_version, rules_version, whole_version
from analysis.archive.shelf import Shelf, Stored
from analysis.archive.store import Store

__all__ = [
    "Shelf",
    "Store",
    "Stored",
    "alone",
    "encoded",
    "layout_version",
    "problem_of",
    "rules_version",
    "whole_version",
]
