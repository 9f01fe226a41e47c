"""A text and its frame: headline, date, dateline, outlet, and the lines that belong to the page."""

from __future__ import annotations

from dataclasses import dataclass, replace

from analysis.model import LANGUAGES, Document, Language, Period, Span
from analysis.read.article import NOTHING, Told, day_in_address, site_of
from analysis.read.chrome import furniture_among, is_rubric
from analysis.read.dateline import Dateline, dateline_of, without_signature
from analysis.read.header import Header, header_of
from analysis.read.headline import captions, headline_among, is_lead, repeats, trimmed, unglued
from analysis.read.language import language_of
from analysis.read.lines import Line, edge_lines
from analysis.read.published import published_on_page
from analysis.read.words import FrameWords, frame_words
from analysis.read.wrapped import unwrapped
from analysis.script import Folded, in_cyrillic

# Characters below which a text is too short to tell its language by.
SHORT = 40


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


def document(text: str, path: str, sha256: str, document_id: str, told: Told = NOTHING) -> Document:
    """A text as a document: what its frame says of it, and what was told beside it. Pure; never fails on any text.

    Args:
        text: The decoded text, as `decode` gives it.
        path: Where it was read from, relative to the input folder.
        sha256: Hash of the file's bytes, in hex.
        document_id: Its id, as `list_files` gives it.
        told: What its wrapping says; a headline told stands on the first line of the text.
    """
    text = unwrapped(text)
    folded = in_cyrillic(text)
    if folded is None:
        return _document(text, path, sha256, document_id, told)
    copy = told if told.title is None else replace(told, title=folded.text.partition("\n")[0])
    return _unfolded(_document(folded.text, path, sha256, document_id, copy), text, folded)


def _unfolded(read: Document, text: str, folded: Folded) -> Document:
    """A document read in a copy in other letters, with its spans and its outlet as the text has them."""
    producer = read.producer
    if producer and read.producer_basis == "dateline":
        producer = folded.words_back(producer, read.body, text)
    return replace(
        read,
        text=text,
        title=folded.back(read.title) if read.title else None,
        body=folded.back(read.body),
        producer=producer,
        dateline=folded.back(read.dateline) if read.dateline else None,
        furniture=tuple(map(folded.back, read.furniture)),
    )


def _document(text: str, path: str, sha256: str, document_id: str, told: Told) -> Document:
    words = frame_words()
    lines = edge_lines(text)
    header = _header(lines, told, words)
    layout = _layout(text, lines, header, words)
    above = [line for line in layout.page if line.span < layout.body and not _caption(text, layout.title, line, words)]
    dateline = dateline_of(layout.own, above, words)
    layout = layout.unsigned(dateline)
    said = _said(text, layout.title, layout.body)
    published, published_basis = _published(header, told, layout, dateline, words)
    producer, producer_basis = _producer(told, dateline)
    language, language_basis = _language(said, told, words)
    return Document(
        document_id=document_id,
        path=path,
        language=language,
        text=text,
        sha256=sha256,
        title=layout.title,
        body=layout.body,
        published=published,
        producer=producer,
        dateline=dateline.place,
        furniture=tuple(line.span for line in layout.page),
        url=told.url,
        title_basis=_title_basis(header, told, layout),
        published_basis=published_basis,
        producer_basis=producer_basis,
        language_basis=language_basis,
    )


def _caption(text: str, title: Span | None, line: Line, words: FrameWords) -> bool:
    return title is not None and captions(title.of(text), line.said, words)


def _header(lines: list[Line], told: Told, words: FrameWords) -> Header | None:
    """The first line as a header; a headline that was told is one without a date."""
    if not lines:
        return None
    if told.title and told.title == lines[0].said:
        return Header(None, lines[0].span)
    return header_of(lines[0], words)


def _title_basis(header: Header | None, told: Told, layout: _Layout) -> str:
    if not layout.title:
        return "none"
    if not header:
        return "page"
    return "header" if header.published or not told.title else told.title_basis


def _published(
    header: Header | None, told: Told, layout: _Layout, dateline: Dateline, words: FrameWords
) -> tuple[Period | None, str]:
    """The day of publication and what it rests on: the header, what was told, the dateline, the page, the address."""
    if header and header.published:
        return header.published, "header"
    if told.published:
        return told.published, told.published_basis
    if found := published_on_page(layout.page, layout.own, dateline, words):
        return found, "dateline" if dateline.day else "page"
    found = day_in_address(told.url)
    return found, "address" if found else "none"


def _producer(told: Told, dateline: Dateline) -> tuple[str | None, str]:
    """The outlet: whose page it is, else whom the dateline names, else the site."""
    if told.producer:
        return told.producer, told.producer_basis
    if dateline.producer:
        return dateline.producer, "dateline"
    site = site_of(told.url)
    return site, "address" if site else "none"


def _language(said: str, told: Told, words: FrameWords) -> tuple[Language, str]:
    """The language of a text; what is told counts only where there is hardly a text to judge by."""
    for language in LANGUAGES:
        if told.language == language and len(said) < SHORT:
            return language, told.language_basis
    return language_of(said, words), "text"


def _layout(text: str, lines: list[Line], header: Header | None, words: FrameWords) -> _Layout:
    rest = lines[1:] if header else lines
    marks = furniture_among(rest, words)
    title, glued, at = _of_header(text, header), None, None
    if header and title and header.published:
        beside = Line(title, title.of(text))
        glued = beside if is_lead(beside.said) else None  # the text itself stands there
        if glued or furniture_among([beside], words)[0] or is_rubric(header.headline.of(text).strip(), words):
            title = None
    if header and title:
        glued = _line(text, title.stop, unglued(text, header.headline), header.headline)
    elif not glued and (at := headline_among(rest, marks)) is not None:
        title = trimmed(text, rest[at].span)
    headline = title.of(text) if title else None
    page, own = [], [glued] if glued else []
    for n, line in enumerate(rest):
        above = at is not None and n < at  # the paper's name over the headline
        if marks[n] or above or (n != at and _again(headline, line.said, words)):
            page.append(line)
        elif n != at:
            own.append(line)
    return _Layout(title, tuple(page), tuple(own))


def _again(headline: str | None, said: str, words: FrameWords) -> bool:
    """Whether a line says the headline once more, or is a caption that does."""
    return headline is not None and (repeats(headline, said) or captions(headline, said, words))


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
