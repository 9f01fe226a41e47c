"""Open corpora of names as labelled sentences, in the tokens that our own rules see."""

from __future__ import annotations

import random
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from analysis.understand.text import tokenize

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from analysis.model import Language

PERSON, BODY, PLACE, OFFICE, OTHER = "PER", "ORG", "LOC", "POS", "MISC"
KAZNERD = {"PERSON": PERSON, "ORGANISATION": BODY, "POSITION": OFFICE, "GPE": PLACE, "LOCATION": PLACE} | dict.fromkeys(
    ("FACILITY", "PROJECT", "EVENT", "ART", "LAW", "PRODUCT", "NORP"), OTHER
)
FACTRUEVAL = {"Person": PERSON, "Org": BODY, "LocOrg": PLACE, "Location": PLACE}
NAME_SPANS = {PERSON: {"name", "surname", "patronymic", "nickname"}, BODY: {"org_name"}, PLACE: {"loc_name"}}
NO_SPACE_BEFORE, NO_SPACE_AFTER = frozenset(",.;:!?)]»”%"), frozenset("([«“")

Piece = tuple[int, int, str]  # start, stop, label


@dataclass(frozen=True, slots=True)
class Labelled:
    """A stretch of text and the names in it."""

    text: str
    pieces: tuple[Piece, ...]

    def sentence(self) -> tuple[list[str], list[str]]:
        """Tokens and their labels in BIO."""
        tokens = list(tokenize(self.text, 0))
        labels = ["O"] * len(tokens)
        for start, stop, label in self.pieces:
            inside = [n for n, token in enumerate(tokens) if token.start < stop and start < token.stop]
            for place, n in enumerate(inside):
                labels[n] = f"{'I' if place else 'B'}-{label}"
        return [token.text for token in tokens], labels


def columns(path: Path, word: int, label: int, kinds: dict[str, str]) -> Iterator[Labelled]:
    """Sentences of a file with a token in each line and an empty line after each sentence."""
    rows: list[tuple[str, str]] = []
    for line in [*path.read_text(encoding="utf-8").splitlines(), ""]:
        cells = line.split()
        if cells and not line.startswith("#"):
            rows.append((cells[word], cells[label]))
        elif rows and not cells:
            yield _joined(rows, kinds)
            rows = []


def _joined(rows: Iterable[tuple[str, str]], kinds: dict[str, str]) -> Labelled:
    text, pieces, before = "", list[Piece](), ""
    for word, tag in rows:
        glued = not text or word in NO_SPACE_BEFORE or before in NO_SPACE_AFTER
        start = len(text) + (not glued)
        text += word if glued else f" {word}"
        kind = kinds.get(tag[2:])
        if kind and tag[0] == "I" and pieces and pieces[-1][1] >= start - 1 and pieces[-1][2] == kind:
            pieces[-1] = (pieces[-1][0], len(text), kind)
        elif kind:
            pieces.append((start, len(text), kind))
        before = word
    return Labelled(text, tuple(pieces))


def kaznerd(path: Path) -> list[Labelled]:
    """Sentences of KazNERD: television news in Kazakh, CC BY 4.0."""
    return list(columns(path, 0, 1, KAZNERD))


def uner(path: Path) -> list[Labelled]:
    """Sentences of Universal NER: English web texts, CC BY-SA 4.0."""
    return list(columns(path, 1, 2, {kind: kind for kind in (PERSON, BODY, PLACE)}))


def factrueval(folder: Path) -> list[Labelled]:
    """Documents of factRuEval-2016: Russian news, MIT."""
    return [_document(path) for path in sorted(folder.glob("book_*.txt"))]


def _document(path: Path) -> Labelled:
    spans = {cells[0]: cells for cells in _rows(path.with_suffix(".spans"))}
    pieces = []
    for row in _rows(path.with_suffix(".objects")):
        kind = FACTRUEVAL.get(row[1])
        named = [spans[each] for each in row[2:] if each in spans and kind and spans[each][1] in NAME_SPANS[kind]]
        if kind and named:
            pieces.append((min(int(s[2]) for s in named), max(int(s[2]) + int(s[3]) for s in named), kind))
    jobs = [(int(s[2]), int(s[2]) + int(s[3]), OFFICE) for s in spans.values() if s[1] == "job"]
    return Labelled(path.read_text(encoding="utf-8"), tuple(_apart([*sorted(pieces, key=_longest), *jobs])))


def _longest(piece: Piece) -> tuple[int, int]:
    return piece[0] - piece[1], piece[0]


def _apart(pieces: Iterable[Piece]) -> list[Piece]:
    """Those that overlap none before them, in the order of the text."""
    kept: list[Piece] = []
    for piece in pieces:
        if not any(piece[0] < other[1] and other[0] < piece[1] for other in kept):
            kept.append(piece)
    return sorted(kept)


def _rows(path: Path) -> Iterator[list[str]]:
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return (line.split("#")[0].split() for line in lines if line.strip())


def sentences(documents: Iterable[Labelled]) -> Iterator[Labelled]:
    """Documents line by line and at full stops before a capital, never inside a name."""
    for document in documents:
        starts = [0]
        names = document.pieces
        ends = [n for n in range(1, len(document.text)) if _breaks(document.text, n)]
        starts += [n for n in ends if not any(start < n < stop for start, stop, _ in names)]
        for start, stop in zip(starts, [*starts[1:], len(document.text)], strict=True):
            low = bisect_left(names, (start, 0, ""))
            inside = tuple((a - start, b - start, kind) for a, b, kind in names[low:] if b <= stop)
            if document.text[start:stop].strip():
                yield Labelled(document.text[start:stop], inside)


def _breaks(text: str, at: int) -> bool:
    return text[at - 1] == "\n" or (
        text[at - 1] == " "
        and text[at - 2 : at - 1] in {".", "!", "?"}
        and text[at : at + 1].isupper()
        and text[at - 3 : at - 2].islower()
    )


@dataclass(frozen=True, slots=True)
class Corpus:
    """A corpus in two halves, as its owners split it: no sentence, and no variant of one, is in both."""

    name: str
    halves: tuple[str, str]
    read: Callable[[Path], list[Labelled]]
    cut: bool = False  # whether its texts are whole documents, to be learned sentence by sentence
    add: Callable[[list[Labelled]], list[Labelled]] = list

    def lacks(self, folder: Path) -> str | None:
        """What is missing in a folder of corpora, None where all is there."""
        gone = [half for half in self.halves if not (folder / half).exists()]
        return f"no {gone[0]} in {folder}" if gone else None

    def learned(self, folder: Path, *, whole: bool) -> list[Labelled]:
        """Sentences to learn from: of the first half, or of both."""
        texts = [text for half in self.halves[: 1 + whole] for text in self.read(folder / half)]
        return self.add(list(sentences(texts)) if self.cut else texts)

    def kept_back(self, folder: Path) -> list[Labelled]:
        """The texts of the second half."""
        return self.read(folder / self.halves[1])


# What spoken news never writes and releases write all the time (augmentation).
SHORT = {"Қазақстан": "ҚР", "Еуропалық Одақ": "ЕО", "Біріккен Ұлттар Ұйымы": "БҰҰ", "Сыртқы істер министрлігі": "СІМ"}
LEADS = ("АСТАНА. KAZINFORM – ", "АСТАНА. ҚазАқпарат – ", "Астана. 5 наурыз. ҚазТАГ – ")


def augmented(found: list[Labelled], seed: int = 7) -> list[Labelled]:
    """The sentences and, besides, some with initials, abbreviations and the lead of an agency."""
    dice = random.Random(seed)
    more = list(found)
    for each in found:
        if dice.random() < 0.35 and any(kind == PERSON for *_, kind in each.pieces):
            more.append(_rewritten(each, _initial))
        if dice.random() < 0.25 and any(name in each.text for name in SHORT):
            more.append(_rewritten(each, _short))
        if dice.random() < 0.025:
            more.append(_led(each, dice.choice(LEADS)))
    return more


def _led(each: Labelled, lead: str) -> Labelled:
    town = (0, len("Астана"), PLACE)
    return Labelled(lead + each.text, (town, *((a + len(lead), b + len(lead), kind) for a, b, kind in each.pieces)))


def _rewritten(each: Labelled, rewrite: Callable[[str, str], str]) -> Labelled:
    text, pieces, at = "", list[Piece](), 0
    for start, stop, kind in each.pieces:
        text += each.text[at:start]
        said = rewrite(each.text[start:stop], kind)
        pieces.append((len(text), len(text) + len(said), kind))
        text, at = text + said, stop
    return Labelled(text + each.text[at:], tuple(pieces))


def _initial(name: str, kind: str) -> str:
    words = name.split()
    return f"{words[0][0]}.{words[1]}" if kind == PERSON and len(words) == 2 and words[0][0].isupper() else name


def _short(name: str, _kind: str) -> str:
    for long, short in SHORT.items():
        if name.startswith(long):
            ending = name[len(long) :]
            return short + (f"-{ending}" if ending and ending[0] != " " else ending)
    return name


CORPORA: dict[Language, Corpus] = {
    "ru": Corpus("factRuEval-2016", ("factrueval2016/devset", "factrueval2016/testset"), factrueval, cut=True),
    "kk": Corpus("KazNERD", ("kaznerd/IOB2_valid.txt", "kaznerd/IOB2_test.txt"), kaznerd, add=augmented),
    "en": Corpus(
        "UNER English EWT",
        ("uner_english_ewt/en_ewt-ud-dev.iob2", "uner_english_ewt/en_ewt-ud-test.iob2"),
        uner,
    ),
}
