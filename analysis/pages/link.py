"""The workbook as a link: its bytes inside the link, so that a click saves it wherever the page or notebook is open."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from analysis import knowledge
from analysis.export import briefing, file_name
from analysis.tables.store import write_file

if TYPE_CHECKING:
    from analysis.model import Language
    from analysis.tables import Tables

KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
# JupyterLab saves outputs with the notebook and some programs refuse longer links (tried 2026-11: 5 MB works, 30 not).
LARGEST = 2_000_000


@dataclass(frozen=True, slots=True)
class Link:
    """A download that notebooks show as HTML."""

    html: str

    def _repr_html_(self) -> str:
        return self.html


def download(tables: Tables, lang: Language = "en", folder: str | Path = "../exports") -> Link:
    """The briefing workbook of these tables as a link, and as a file beside the notebook.

    Args:
        tables: The tables of a run, or of what was selected of them.
        lang: Language of the workbook and of the link.
        folder: Where the file goes; the notebook links to it there.

    Returns:
        Up to 2 MB a link with the workbook inside it (JupyterLab, Voila, VS Code, exported HTML), and for any size a
        link to the file, which needs JupyterLab.

    Raises:
        OutputError: The file cannot be written.
    """
    words = knowledge.load().lexicon["pages"][lang]["download"]
    data, name = briefing(tables, lang=lang), file_name(tables)
    path = write_file(Path(folder) / name, lambda draft: draft.write_bytes(data))
    inside = f"<p>{inline(data, name, words['workbook'])}</p>" if len(data) <= LARGEST else ""
    beside = f'<a href="{escape(quote(path.as_posix()))}" download="{escape(name)}">{escape(path.as_posix())}</a>'
    return Link(f"{inside}<p>{escape(words['beside'])} {beside}. {escape(words['otherwise'])}</p>")


def inline(data: bytes, name: str, label: str) -> str:
    """A link that holds the workbook, with its size.

    Args:
        data: The workbook.
        name: What the saved file is called.
        label: Words of the link.
    """
    size = f"{max(1, round(len(data) / 1000))} kB"
    source = f"data:{KIND};base64,{b64encode(data).decode('ascii')}"
    return f'<a class="download" href="{source}" download="{escape(name)}">{escape(label)} ({escape(name)}, {size})</a>'
