"""The workbook as a link: its bytes inside the link, so that a click saves it wherever the page or notebook is open."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from analysis import knowledge

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


def download(
    tables: Tables, lang: Language = "en", folder: str | Path = "../exports", template: str | Path | None = None
) -> Link:
    """The briefing workbook of these tables as a link, and as a file beside the notebook.

    Args:
        tables: The tables of a run, or of what was selected of them.
        lang: Language of the workbook and of the link.
        folder: Where the file goes; the notebook links to it there.
        template: An organization's own workbook, to be filled instead of ours.

    Returns:
        Up to 2 MB a link with the workbook inside it (JupyterLab, Voila, VS Code, exported HTML), and for any size a
        link to the file, which needs JupyterLab.

    Raises:
        InputError: The template cannot be read, or nothing in it can be filled.
        OutputError: The file cannot be written.
    """
    from analysis.export import briefing, file_name, fill_template  # noqa: PLC0415  # charts come before it

    words = knowledge.load().lexicon["pages"][lang]["download"]
    name = file_name(tables, Path(template)) if template else file_name(tables)
    path = Path(folder) / name
    if template:
        fill_template(template, tables, path, lang)
    else:
        briefing(tables, path, lang=lang)
    data = path.read_bytes()
    inside = f"<p>{inline(data, name, words['workbook'])}</p>" if len(data) <= LARGEST else ""
    beside = f'<a href="{escape(quote(path.as_posix()))}" download="{escape(name)}">{escape(path.as_posix())}</a>'
    return Link(f"{inside}<p>{escape(words['beside'])} {beside}. {escape(words['otherwise'])}</p>")


def answers(
    workbook: str | Path | None,
    tables: Tables,
    lang: Language = "en",
    folder: str | Path = "../exports",
    decisions: str | Path = "../seeds/corrections.yaml",
) -> Link:
    """Take the answers out of a workbook that came back, and say what was taken: a list for the notebook.

    Args:
        workbook: The workbook with reviewers' answers; None says how to name one.
        tables: The tables it was made from.
        lang: Language of what is said where none is named.
        folder: Where every answer is kept.
        decisions: The file of decisions that the next build applies.

    Raises:
        InputError: The workbook cannot be read, or it names nobody as author.
        KnowledgeError: The file of decisions is not as it must be.
        OutputError: A file cannot be written.
    """
    from analysis.export import import_review  # noqa: PLC0415  # as above

    if workbook is None:
        return Link(f"<p>{escape(knowledge.load().lexicon['pages'][lang]['no_answers'])}</p>")
    told = import_review(workbook, tables, folder, decisions=decisions)
    return Link(f"<ul>{''.join(f'<li>{escape(line)}</li>' for line in told)}</ul>")


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
