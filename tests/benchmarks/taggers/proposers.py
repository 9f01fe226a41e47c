"""Taggers as the layers ask them: a trained field for each language, slovnet's weights for Russian."""

from __future__ import annotations

from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from time import process_time
from typing import TYPE_CHECKING, Any

from tests.benchmarks.taggers.crf import Crf, Proposal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from analysis.model import Language
    from analysis.understand.cast.reading import Reading

    Propose = Callable[[Reading], list[Proposal]]


class Taggers:
    """One tagger for each language; the same words are asked about once."""

    def __init__(self, by_language: Mapping[Language, Propose]) -> None:
        self._by_language = by_language
        self._asked: dict[tuple[Language, tuple[str, ...]], list[Proposal]] = {}
        self.seconds: dict[Language, float] = dict.fromkeys(by_language, 0.0)  # of computing

    @property
    def languages(self) -> frozenset[Language]:
        """Those it has taggers for."""
        return frozenset(self._by_language)

    def of(self, reading: Reading) -> list[Proposal]:
        """The names of the sentence; none in a language without a tagger."""
        propose = self._by_language.get(reading.language)
        if propose is None:
            return []
        key = reading.language, tuple(token.text for token in reading.tokens)
        if key not in self._asked:
            begin = process_time()
            self._asked[key] = propose(reading)
            self.seconds[reading.language] += process_time() - begin
        return self._asked[key]


def missing(*packages: str) -> str | None:
    """Which packages are not installed, None where all are."""
    gone = [name for name in packages if find_spec(name) is None]
    return f"{', '.join(gone)} not installed" if gone else None


def field(path: Path) -> Propose:
    """A trained conditional random field."""
    model = Crf(path)
    return lambda reading: model.propose([token.text for token in reading.tokens])


def slovnet() -> Propose:
    """Slovnet's network for Russian names, its weights read from the files of the natasha package."""
    from navec import Navec  # noqa: PLC0415
    from slovnet import NER  # noqa: PLC0415

    spec = find_spec("natasha")
    assert spec is not None
    assert spec.origin is not None
    data = Path(spec.origin).parent / "data"
    words = Navec.load(data / "emb" / "navec_news_v1_1B_250K_300d_100q.tar")
    network = NER.load(data / "model" / "slovnet_ner_news_v1.tar").navec(words)

    @lru_cache(maxsize=4)
    def tagged(text: str) -> list[Any]:  # a whole document at once, as the network is fastest
        return list(network(text).spans)

    def propose(reading: Reading) -> list[Proposal]:
        found = []
        for span in tagged(reading.source):
            inside = [
                n for n, token in enumerate(reading.tokens) if token.start < span.stop and span.start < token.stop
            ]
            if inside:
                found.append(Proposal(inside[0], inside[-1] + 1, span.type, 1.0))
        return found

    return propose
