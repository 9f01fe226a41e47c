"""Findings in a copy of a text in other letters, shown where they stand in the text itself."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from analysis.model import Document, Findings, Span
from analysis.script import Folded

T = TypeVar("T")
# Fields that hold words of the text, verbatim.
AS_SAID = ("role_as_said", "measure_as_said")


def copied(document: Document, folded: Folded) -> Document:
    """A document with its copy for a text."""
    return replace(
        document,
        text=folded.text,
        title=folded.there(document.title) if document.title else None,
        body=folded.there(document.body),
        dateline=folded.there(document.dateline) if document.dateline else None,
        furniture=tuple(map(folded.there, document.furniture)),
    )


def unfolded(found: Findings, document: Document, folded: Folded) -> Findings:
    """Findings of a copy as findings of the document: every span, and all words said, as the document has them."""
    parts = {
        field.name: _back(getattr(found, field.name), document, folded)
        for field in fields(found)
        if field.name not in ("document", "failures")
    }
    return replace(found, document=document, **parts)


def _back(value: T, document: Document, folded: Folded) -> T:
    if isinstance(value, Span):
        return folded.back(value)  # type: ignore[return-value]
    if isinstance(value, tuple):
        return tuple(_back(each, document, folded) for each in value)  # type: ignore[return-value]
    if not is_dataclass(value) or isinstance(value, type):
        return value
    changed: dict[str, Any] = {}
    for field in fields(value):
        held = getattr(value, field.name)
        if isinstance(held, Span | tuple) or is_dataclass(held):
            changed[field.name] = _back(held, document, folded)
        elif field.name in AS_SAID and held:
            near: Span = value.span  # type: ignore[attr-defined]
            changed[field.name] = folded.words_back(held, near, document.text)
    return replace(value, **changed)
