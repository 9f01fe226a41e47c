"""Cases: a file of some format with damages, or a text made of sentences, words and signs in any order and number."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from analysis.model import LANGUAGES, Language
from tests.fuzz.material import MARKS, SIGNS, files, sentences, words

LONGEST = 60_000  # characters of a text made of one piece
TIMES = (1, 1, 1, 1, 5, 300)
SLOW_TO_READ = (".pdf",)  # a process each


@dataclass(frozen=True, slots=True)
class Case:
    """A file's suffix and bytes; for a text alone, the language it is read in."""

    suffix: str
    content: bytes
    language: Language | None = None


def case(seed: int, number: int) -> Case:
    """The case of a number."""
    random = Random(f"{seed}:{number}")
    if random.random() < 0.5:
        return Case(".txt", _text(random).encode("utf-8", "replace"), random.choice(LANGUAGES))
    suffix = random.choice([each for each in files() if each not in SLOW_TO_READ or random.random() < 0.1])
    return Case(suffix, _damaged(files()[suffix], random))


def _damaged(whole: bytes, random: Random) -> bytes:
    content = bytearray(whole)
    for _ in range(random.randint(1, 8)):
        at, kind = random.randint(0, len(content)), random.randrange(6)
        if kind == 0:
            del content[at : at + random.randint(1, 300)]
        elif kind == 1:
            content[at:at] = random.choice(MARKS) * random.choice(TIMES)
        elif kind == 2:
            content[at : at + 1] = bytes([random.randrange(256)])
        elif kind == 3:
            content[at:at] = content[at : at + random.randint(1, 400)] * random.choice(TIMES)
        elif kind == 4:
            other = random.choice(list(files().values()))
            start = random.randrange(len(other))
            content[at:at] = other[start : start + random.randint(1, 300)]
        else:
            content[at:at] = _text(random).encode("utf-8", "replace")
    return bytes(content)


def _text(random: Random) -> str:
    kind = random.choices(range(4), weights=(5, 5, 1, 3))[0]
    if kind == 0:  # a release of sentences, changed in places
        lines = (" ".join(random.choices(sentences(), k=random.randint(1, 4))) for _ in range(random.randint(1, 8)))
        return _changed("\n".join(lines), random)
    if kind == 1:  # words that rules look for, in any order
        return random.choice(["", " ", " ", " ", ", "]).join(_piece(random) for _ in range(random.randint(1, 120)))
    if kind == 2:  # a few pieces, very often
        piece = random.choice(["", " ", ", ", "\n"]).join(_piece(random) for _ in range(random.randint(1, 6))) + " "
        return piece * int(max(LONGEST // len(piece), 1) ** random.random())
    signs = random.choices(SIGNS, k=random.randint(1, 12))
    return "".join(random.choice(signs) for _ in range(random.randint(1, 1_000)))


def _piece(random: Random) -> str:
    chosen = random.choice(words()) if random.random() < 0.9 else random.choice(sentences())
    shape = random.randrange(8)
    return (chosen.upper() if shape == 0 else chosen.capitalize()) if shape < 2 else chosen


def _changed(text: str, random: Random) -> str:
    parts = text.split(" ")
    for _ in range(random.randint(0, 20)):
        at, kind = random.randrange(len(parts)), random.randrange(5)
        if kind == 0:
            parts[at] = _piece(random)
        elif kind == 1:
            parts[at] += random.choice(SIGNS) * random.choice(TIMES)
        elif kind == 2:
            parts[at : at + random.randint(0, 6)] = random.choices(parts, k=random.randint(1, 6))
        elif kind == 3:
            parts[at] = parts[at][: random.randint(0, len(parts[at]))]
        else:
            parts[at] = parts[at].swapcase()
    return " ".join(parts)
