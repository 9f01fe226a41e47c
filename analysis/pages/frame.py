"""What is around the parts of a page: head, landmarks, contents, style, and the promise to ask nothing of a network."""

from __future__ import annotations

from functools import cache
from html import escape
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

# Nothing may be fetched or sent: all a page needs is inside it.
POLICY = (
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; font-src data:; "
    "base-uri 'none'; form-action 'none'"
)


def page(lang: str, title: str, words: Mapping[str, str], parts: Sequence[tuple[str, str, str]], script: str) -> str:
    """A whole page.

    Args:
        lang: Language of its own words.
        title: Its name.
        words: `skip`, `contents`, `made`.
        parts: Id, heading and HTML of each; the first has no heading of its own beside the title.
        script: A program that stands before the parts.
    """
    first, *others = parts
    entries = "".join(f'<li><a href="#{name}">{escape(heading)}</a></li>' for name, heading, _ in others)
    sections = "".join(
        f'<section id="{name}" aria-labelledby="{name}-h"><h2 id="{name}-h">{escape(heading)}</h2>{html}</section>'
        for name, heading, html in others
    )
    return (
        f'<!DOCTYPE html>\n<html lang="{lang}"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
        '<meta name="viewport" content="width=device-width,initial-scale=1"><link rel="icon" href="data:,">'
        f"<title>{escape(title)}</title><style>{_file('page.css')}</style></head><body>"
        f'<a class="skip" href="#{first[0]}">{escape(words["skip"])}</a>'
        f"<header><h1>{escape(title)}</h1></header>"
        f'<nav aria-label="{escape(words["contents"])}"><ul>{entries}</ul></nav>'
        f"<script>{script}</script>"
        f'<main id="{first[0]}" tabindex="-1">{first[2]}{sections}</main>'
        f"<footer><p>{escape(words['made'])}</p></footer><script>{_file('page.js')}</script></body></html>\n"
    )


@cache
def _file(name: str) -> str:
    return (files("analysis.pages") / name).read_text(encoding="utf-8")
