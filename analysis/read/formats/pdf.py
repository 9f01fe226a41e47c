"""PDF files with text, by pypdf (extra `pdf`), in a process of its own that ends when it takes too long.

A PDF is a program for drawing pages; a hostile one draws without end. Scans hold pictures and no text.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

from analysis.errors import ReadError
from analysis.read.article import Article, composed, told
from analysis.read.decode import tidy
from analysis.read.formats.printed import unprinted
from analysis.read.formats.wrapped import paragraphs
from analysis.read.opening import Opened
from analysis.read.words import frame_words

PATIENCE = 60  # seconds
HOW = "save its text as .txt, or remove it"


def articles(opened: Opened) -> Iterator[Article]:
    """The text of a PDF file."""
    if find_spec("pypdf") is None:
        raise ReadError("is a PDF file; to read these install the extra: pip install 'communique[pdf]'")
    printed = unprinted(_drawn(opened.whole()).split("\f"))
    text = tidy(paragraphs("\f".join(printed.pages)))
    if not text.strip():
        raise ReadError(
            "is a PDF without text (a scan); run text recognition over it, or type the text into a .txt file"
        )
    said = told("page", frame_words(), title=printed.title, url=printed.url)
    yield Article(tidy(composed(said.title, text)), said)


def _drawn(raw: bytes) -> str:
    """The lines of all pages, a form feed between pages."""
    command = [sys.executable, "-P", str(Path(__file__).with_name("pdf_pages.py"))]
    try:
        done = subprocess.run(command, input=raw, capture_output=True, timeout=PATIENCE, check=False)
    except subprocess.TimeoutExpired as error:
        raise ReadError(f"is a PDF that takes more than {PATIENCE} seconds to read; {HOW}") from error
    if done.returncode:
        reason = done.stderr.decode("utf-8", "replace").strip().splitlines()[-1:] or ["it ended without a word"]
        raise ReadError(f"is a damaged or locked PDF ({reason[0][:100]}); {HOW}")
    return done.stdout.decode("utf-8", "replace")
