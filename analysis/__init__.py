"""Communiqué: official news releases in Russian, Kazakh and English as tables with the sentence behind each cell."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from analysis.resting import resting

if TYPE_CHECKING:
    from analysis.errors import AnalysisError, InputError, KnowledgeError, OutputError, ReadError, TableError
    from analysis.pages import answers, download, filters
    from analysis.pipeline import analyze
    from analysis.tables import Tables, claim_history, explain, load, select, write

__version__ = "0.1.0"

__all__ = [
    "AnalysisError",
    "InputError",
    "KnowledgeError",
    "OutputError",
    "ReadError",
    "TableError",
    "Tables",
    "analyze",
    "answers",
    "claim_history",
    "download",
    "explain",
    "filters",
    "load",
    "select",
    "write",
]

# Names are fetched when first used: `import analysis` costs nothing, and reading tables never loads the grammars.
_HOME = {
    **dict.fromkeys(
        ["AnalysisError", "InputError", "KnowledgeError", "OutputError", "ReadError", "TableError"], "errors"
    ),
    "analyze": "pipeline",
    **dict.fromkeys(["answers", "download", "filters"], "pages"),
    **dict.fromkeys(["Tables", "claim_history", "explain", "load", "select", "write"], "tables"),
}


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module 'analysis' has no attribute {name!r}")
    with resting():
        return getattr(import_module(f"analysis.{_HOME[name]}"), name)


def __dir__() -> list[str]:
    return sorted([*__all__, "__version__"])
