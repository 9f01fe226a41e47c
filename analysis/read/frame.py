"""A text and its frame: headline, date, dateline, outlet, and the lines that belong to the page."""

from __future__ import annotations

from dataclasses import dataclass

from analysis.model import Document, Span
from analysis.read.chrome import furniture_among
from analysis.read.dateline import Dateline, dateline_of, without_signature
from analysis.read.header import Header, header_of
from analysis.read.headline import headline_among, repeats, trimmed, unglued
from analysis.read.language import language_of
from analysis.read.lines import Line, edge_lines
from analysis.read.published import published_on_page
from analysis.read.words import FrameWords, frame_words


@dataclass(frozen=True, slots=True)
class _Layout:
    """Which part of a text is what: the headline, the lines of the page, the lines of the text itself."""

    title: Span | None
    page: tuple[Line, ...]
    own: tuple[Line, ...]

    @property
    def body(self) -> Span:
        """From the first line of the text itself to the last."""
        if self.own:
            return Span(self.own[0].span.start, self.own[-1].span.stop)
        end = self.title.stop if self.title else 0
        return Span(end, end)

    def unsigned(self, dateline: Dateline) -> _Layout:
        """The same with the outlet's name under the text as a line of the page."""
        kept = without_signature(self.own, dateline)
        page = sorted((*self.page, *self.own[len(kept) :]), key=lambda line: line.span)
        return _Layout(self.title, tuple(page), tuple(kept))


def document(text: str, path: str, sha256: str, document_id: str) -> Document:
    """A text as a document: what its frame says of it. Pure; never fails, whatever the text.

    Args:
        text: The decoded text, as `decode` gives it.
        path: Where it was read from, relative to the input folder.
        sha256: Hash of the file's bytes, in hex.
        document_id: Its id, as `list_files` gives it.
    """
    words = frame_words()
    lines = edge_lines(text)
    header = header_of(lines[0], words) if lines else None
    layout = _layout(text, lines, header, words)
    dateline = dateline_of(layout.own, [line for line in layout.page if line.span < layout.body], words)
    layout = layout.unsigned(dateline)
    body = layout.body
    published = header.published if header else None
    return Document(
        document_id=document_id,
        path=path,
        language=language_of(_said(text, layout.title, body), words),
        text=text,
        sha256=sha256,
        title=layout.title,
        body=body,
        published=published or published_on_page(layout.page, layout.own, dateline, words),
        producer=dateline.producer,
        dateline=dateline.place,
        furniture=tuple(line.span for line in layout.page),
    )


def _layout(text: str, lines: list[Line], header: Header | None, words: FrameWords) -> _Layout:
    rest = lines[1:] if header else lines
    marks = furniture_among(rest, words)
    title, glued, at = _of_header(text, header), None, None
    if header and title:
        glued = _line(text, title.stop, unglued(text, header.headline), header.headline)
    elif (at := headline_among(rest, marks)) is not None:
        title = trimmed(text, rest[at].span)
    headline = title.of(text) if title else None
    page, own = [], [glued] if glued else []
    for n, line in enumerate(rest):
        if marks[n] or (n != at and headline is not None and repeats(headline, line.said)):
            page.append(line)
        elif n != at:
            own.append(line)
    return _Layout(title, tuple(page), tuple(own))


def _of_header(text: str, header: Header | None) -> Span | None:
    return trimmed(text, unglued(text, header.headline)) if header else None


def _line(text: str, start: int, kept: Span, whole: Span) -> Line | None:
    """The text that stands on the headline's line, if some does."""
    if kept == whole:
        return None
    start += len(text[start : whole.stop]) - len(text[start : whole.stop].lstrip())
    return Line(Span(start, whole.stop), text[start : whole.stop])


def _said(text: str, title: Span | None, body: Span) -> str:
    """What the language is told by; where all is page, the page."""
    return f"{title.of(text)}\n{body.of(text)}" if title else body.of(text) or text
