"""Files to documents, one at a time; a file that cannot be read becomes a problem and stops nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from importlib import import_module
from io import BytesIO
from pathlib import Path, PurePosixPath

from analysis.errors import ReadError
from analysis.model import Document, Problem
from analysis.read.article import Article, Attached, Fault, Told
from analysis.read.decode import decode
from analysis.read.frame import document
from analysis.read.kinds import KNOWN, READER, kind_of
from analysis.read.listing import SourceFile, list_files, slug
from analysis.read.opening import Opened, opening, refuse_kind, why

FILLED = re.compile(r"[^\s\ufeff\u200b]")
MOST_FAULTS = 20
MOST_PARTS = 1_000
LONGEST_PART = 40
HASH = 8
DEEPEST = 3  # letters within letters


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of reading: the documents by id, and the files that could not be read, by path."""

    documents: tuple[Document, ...]
    problems: tuple[Problem, ...]


def read(paths: Sequence[Path | str] | Path | str) -> Reading:
    """Read files and folders into documents.

    Raises:
        InputError: A path does not exist, or a folder holds nothing readable.
    """
    results = list(read_each(list_files(paths)))
    documents = sorted((r for r in results if isinstance(r, Document)), key=lambda found: found.document_id)
    problems = sorted((r for r in results if isinstance(r, Problem)), key=lambda found: (found.path, found.reason))
    return Reading(tuple(documents), tuple(problems))


def read_each(
    paths: Sequence[Path | str] | Path | str | tuple[SourceFile, ...],
) -> Iterator[Document | Problem]:
    """Read one file after the other, in the order of `list_files`.

    Takes paths, or what `list_files` returned for them, so that a caller who has counted need not list again.

    Raises:
        InputError: As `list_files`; at once, before the first result.
    """
    return (outcome for file in _listed(paths) for outcome in read_file(file))


def _listed(paths: Sequence[Path | str] | Path | str | tuple[SourceFile, ...]) -> tuple[SourceFile, ...]:
    if isinstance(paths, str | Path):
        return list_files(paths)
    listed = tuple(path for path in paths if isinstance(path, SourceFile))
    return listed or list_files([path for path in paths if not isinstance(path, SourceFile)])


def read_file(file: SourceFile) -> Iterator[Document | Problem]:
    """What one file holds: a document, several (mail, tables of articles, feeds, archives), or what is wrong with it.

    The bytes of the file and the fields of `file` decide, nothing else; the order is that of the file.
    """
    try:
        with opening(file) as opened:
            yield from _held(opened)
    except ReadError as error:
        yield Problem(file.path, str(error))
    except OSError as error:
        yield Problem(file.path, why(file, error))


def _held(opened: Opened) -> Iterator[Document | Problem]:
    """The outcomes of an opened file; of an archive, those of its members.

    Raises:
        ReadError: The whole cannot be read.
        OSError: The disk does not give it.
    """
    file = opened.file
    kind = kind_of(file.location.suffix.lower(), opened.head()) if file.is_candidate else None
    if kind == "archive":
        from analysis.read.formats.archive import members  # noqa: PLC0415  # only where there is one

        for member in members(opened):
            yield from _member(member) if isinstance(member, Opened) else [_problem(file, member)]
    elif kind == "text" or (kind is None and file.is_candidate):
        yield _text(opened)
    elif kind is None:
        refuse_kind(opened, KNOWN)
    else:
        yield from _documents(file, _read_by(kind, opened), opened)


def _member(member: Opened) -> Iterator[Document | Problem]:
    try:
        yield from _held(member)
    except ReadError as error:
        yield Problem(member.file.path, str(error))


def _text(opened: Opened) -> Document:
    raw = opened.whole()
    text = decode(raw)
    if not FILLED.search(text):
        raise ReadError("is empty; remove it, or put the text in")
    return document(text, opened.file.path, sha256(raw).hexdigest(), opened.file.document_id, Told(url=opened.file.url))


def _read_by(kind: str, opened: Opened) -> Iterator[Article | Attached | Fault]:
    """The articles of a file, by the reader of its format.

    Raises:
        ReadError: The file cannot be read, whatever the reason.
    """
    try:
        yield from import_module(f"analysis.read.formats.{kind}").articles(opened)
    except (ReadError, OSError):
        raise
    except Exception as error:  # libraries fail on damaged files in ways of their own
        raise ReadError(
            f"is damaged, or not the {kind} it seems ({type(error).__name__}: {str(error)[:100]!r}); "
            "save it again, convert it to .txt, or remove it"
        ) from error


def _documents(
    file: SourceFile, found: Iterable[Article | Attached | Fault], opened: Opened
) -> Iterator[Document | Problem]:
    seen: dict[str, str] = {}
    faults = repeated = 0
    others: list[str] = []
    for each in _readable(found, others):
        if isinstance(each, Fault):
            faults += 1
            if faults <= MOST_FAULTS:
                yield _problem(file, each)
            if faults == MOST_PARTS and not seen:
                raise ReadError(f"holds no article in its first {MOST_PARTS:,} parts; see README, What you can feed it")
            continue
        digest = sha256(_content(each, opened)).hexdigest()
        name = _id(file, each.part, digest)
        if seen.get(name, digest) != digest:
            name = f"{name}-{digest[:HASH]}"
        if name in seen:
            repeated += 1
            continue
        seen[name] = digest
        yield from _attached(file, each, name) if isinstance(each, Attached) else [_article(file, each, digest, name)]
    yield from _counted(file, faults, repeated, bool(seen))
    yield from _unread(file, others)


def _readable(found: Iterable[Article | Attached | Fault], others: list[str]) -> Iterator[Article | Attached | Fault]:
    """What can be read; the suffixes of attached files that are of other kinds are put to `others`."""
    for each in found:
        suffix = PurePosixPath(each.name).suffix.lower() if isinstance(each, Attached) else ".txt"
        if suffix and suffix in READER:
            yield each
        else:
            others.append(suffix or "no suffix")


def _article(file: SourceFile, each: Article, digest: str, name: str) -> Document:
    path = f"{file.path}#{each.part}" if each.part else file.path
    return document(each.text, path, digest, name, each.told if each.part else each.told.else_(Told(url=file.url)))


def _content(each: Article | Attached, opened: Opened) -> bytes:
    """What tells an article or a file from others."""
    if isinstance(each, Attached):
        return each.raw
    return each.text.encode() if each.part else opened.whole()


def _attached(letter: SourceFile, each: Attached, name: str) -> Iterator[Document | Problem]:
    """What a file in a letter holds; the letter dates and names what says nothing of itself."""
    file = SourceFile(Path(each.name), f"{letter.path}#{each.part}", is_candidate=True, document_id=name)
    if file.path.count("#") > DEEPEST:
        yield Problem(file.path, "is a letter inside letters; save it into the folder")
        return
    for found in _member(Opened(file, BytesIO(each.raw))):
        yield found if isinstance(found, Problem) else _dated(found, each.told)


def _dated(found: Document, letter: Told) -> Document:
    if found.published is None and letter.published:
        found = replace(found, published=letter.published, published_basis=letter.published_basis)
    if found.producer is None and letter.producer:
        found = replace(found, producer=letter.producer, producer_basis=letter.producer_basis)
    return found


def _unread(file: SourceFile, suffixes: Sequence[str]) -> Iterator[Problem]:
    if suffixes:
        kinds = ", ".join(sorted(set(suffixes)))
        yield Problem(
            file.path, f"has {len(suffixes)} attached files of kinds that are not read ({kinds}); nothing need be done"
        )


def _counted(file: SourceFile, faults: int, repeated: int, filled: bool) -> Iterator[Problem]:
    if faults > MOST_FAULTS:
        yield Problem(
            file.path, f"has {faults - MOST_FAULTS} more parts that could not be read; mend those listed first"
        )
    if repeated:
        yield Problem(file.path, f"holds {repeated} articles a second time; each is read once, nothing need be done")
    if not (faults or filled):
        yield Problem(file.path, "holds no article; remove it, or see README, What you can feed it")


def _problem(file: SourceFile, fault: Fault) -> Problem:
    return Problem(f"{file.path}#{fault.part}", fault.reason)


def _id(file: SourceFile, part: str, digest: str) -> str:
    """The id of a part: by what it is called where that is short and plain, else by a hash of it."""
    if not part:
        return file.document_id
    plain = slug(part) == part and len(part) <= LONGEST_PART
    return f"{file.document_id}.{part if plain else sha256(part.encode('utf-8', 'replace')).hexdigest()[:HASH]}"
