"""A conditional random field over the tokens of a sentence (python-crfsuite)."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from tests.benchmarks.taggers.corpora import Labelled

AFFIX = 5  # letters of the longest beginning and ending


class Proposal(NamedTuple):
    """Tokens `first` to before `last` may be a name of a kind; `sure` is the least probability of its tokens."""

    first: int
    last: int
    kind: str
    sure: float


def shape(word: str) -> str:
    """How a word is written: capitals, digits, letters of which alphabet."""
    kind = "digit" if word[0].isdigit() else "upper" if word.isupper() else "title" if word[0].isupper() else "lower"
    alphabet = "latin" if word[0].isascii() else "other"
    return f"{kind}.{alphabet}.{'hyphen' if '-' in word[1:] else ''}.{'one' if len(word) == 1 else ''}"


def features(tokens: Sequence[str]) -> list[list[str]]:
    """What the tagger may look at, token by token."""
    low = [token.lower() for token in tokens]
    shapes = [shape(token) for token in tokens]
    own = [_own(word, look) for word, look in zip(low, shapes, strict=True)]
    found = []
    for at in range(len(tokens)):
        row = [f"w0={low[at]}", f"s0={shapes[at]}", *own[at], "bias"]
        for step in (-2, -1, 1, 2):
            near = at + step
            word, look = (low[near], shapes[near]) if 0 <= near < len(tokens) else ("<edge>", "<edge>")
            row += [f"w{step}={word}", f"s{step}={look}", f"e{step}={word[-3:]}"]
        row.append(f"s-10={shapes[at - 1] if at else '<edge>'}/{shapes[at]}")
        row.append(f"s01={shapes[at]}/{shapes[at + 1] if at + 1 < len(tokens) else '<edge>'}")
        found.append(row)
    return found


def _own(word: str, look: str) -> list[str]:
    lengths = range(1, min(AFFIX, len(word) - 1) + 1)
    return [f"b{n}={word[:n]}" for n in lengths] + [f"e{n}={word[-n:]}" for n in lengths] + [f"e3s={word[-3:]}/{look}"]


def train(found: Iterable[Labelled], path: Path) -> None:
    """Learns from labelled sentences and writes the model; the same sentences give the same model."""
    import pycrfsuite  # noqa: PLC0415  # wanted by this benchmark only

    trainer = pycrfsuite.Trainer(verbose=False)
    for each in found:
        tokens, labels = each.sentence()
        if tokens:
            trainer.append(features(tokens), labels)
    trainer.set_params({"c1": 0.1, "c2": 0.01, "max_iterations": 100, "feature.possible_transitions": True})
    trainer.train(str(path))


class Crf:
    """A trained model that proposes names."""

    def __init__(self, path: Path) -> None:
        import pycrfsuite  # noqa: PLC0415

        self._tagger = pycrfsuite.Tagger()
        self._tagger.open(str(path))
        self._labels = frozenset(self._tagger.labels())

    def propose(self, tokens: Sequence[str]) -> list[Proposal]:
        """The names of a sentence in reading order."""
        labels = self._tagger.tag(features(tokens)) if tokens else []
        return [Proposal(a, b, kind, min(self._sure(kind, n) for n in range(a, b))) for a, b, kind in spans(labels)]

    def _sure(self, kind: str, at: int) -> float:
        return sum(float(self._tagger.marginal(f"{x}-{kind}", at)) for x in "BI" if f"{x}-{kind}" in self._labels)


def spans(labels: Sequence[str]) -> list[tuple[int, int, str]]:
    """First, after the last, kind of each name in labels of BIO."""
    found: list[tuple[int, int, str]] = []
    for at, label in enumerate(labels):
        kind = label[2:]
        if label[0] == "I" and found and found[-1][1] == at and found[-1][2] == kind:
            found[-1] = (found[-1][0], at + 1, kind)
        elif label != "O":
            found.append((at, at + 1, kind))
    return found


def agreement(model: Crf, texts: Iterable[Labelled]) -> str:
    """F1 of exact names by kind."""
    right, asked = Counter[str](), Counter[str]()
    for each in texts:
        tokens, labels = each.sentence()
        said, gold = {proposal[:3] for proposal in model.propose(tokens)}, set(spans(labels))
        right.update(2 * [kind for *_, kind in said & gold])
        asked.update(kind for found in (said, gold) for *_, kind in found)
    return " ".join(f"{kind} {right[kind] / asked[kind]:.3f}" for kind in sorted(asked))
