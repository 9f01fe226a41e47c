"""How many times faster than natasha's full chain Russian releases are understood, on one core of the same machine.

    pip install natasha 'setuptools<81'
    python -m tests.benchmarks.natasha FOLDER

The folder holds Russian releases (`*.txt`; others are passed over). Natasha's chain is the one of its documentation:
sentences, morphology, syntax, named entities, their normal forms, and the extractors of names, dates and money. Both
sides read each text once to warm up; then processor time counts, the best of some rounds. Models and knowledge are
loaded before.
"""

from __future__ import annotations

import inspect
import os
import sys
from importlib import import_module
from pathlib import Path
from time import process_time
from typing import TYPE_CHECKING, Any

os.environ |= dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")  # one core for both

from analysis import knowledge
from analysis.model import Document
from analysis.read import list_files, read_each
from analysis.resting import resting
from analysis.understand.walk import understand

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

ROUNDS = 3


def seconds(read: Callable[[], object]) -> float:
    """Processor time of the best round, after one to warm up."""
    read()
    spent = []
    for _ in range(ROUNDS):
        begun = process_time()
        read()
        spent.append(process_time() - begun)
    return min(spent)


def ours(documents: Sequence[Document]) -> Callable[[], object]:
    """Everything that `understand` finds: people, bodies, events, figures, topics, agreements and undertakings."""
    known = knowledge.load()

    def read() -> None:
        with resting():
            for document in documents:
                understand(document, known)

    return read


def natashas(texts: Sequence[str]) -> Callable[[], object]:
    """Natasha's chain with all its steps.

    Raises:
        ImportError: natasha is not installed.
    """
    if not hasattr(inspect, "getargspec"):  # its morphology was written for Python 3.10 and older
        setattr(inspect, "getargspec", lambda function: inspect.getfullargspec(function)[:4])  # noqa: B010
    nt = import_module("natasha")  # not a dependency: its place is this comparison alone

    embedding, morphology, segmenter = nt.NewsEmbedding(), nt.MorphVocab(), nt.Segmenter()
    taggers = nt.NewsMorphTagger(embedding), nt.NewsSyntaxParser(embedding), nt.NewsNERTagger(embedding)
    extractors = [nt.NamesExtractor(morphology), nt.DatesExtractor(morphology), nt.MoneyExtractor(morphology)]

    def read_one(text: str) -> list[Any]:
        doc = nt.Doc(text)
        doc.segment(segmenter)
        doc.tag_morph(taggers[0])
        doc.parse_syntax(taggers[1])
        doc.tag_ner(taggers[2])
        for token in doc.tokens:
            token.lemmatize(morphology)
        for span in doc.spans:
            span.normalize(morphology)
        return [match for extract in extractors for match in extract(text)]

    return lambda: [read_one(text) for text in texts]


def main() -> None:
    """Prints milliseconds per document of both, and how many times faster ours is."""
    files = list_files([Path(sys.argv[1])])
    documents = [read for read in read_each(files) if isinstance(read, Document) and read.language == "ru"]
    if not documents:
        sys.exit(f"{sys.argv[1]} holds no Russian release (*.txt)")
    texts = [document.text for document in documents]
    each = {"communique": seconds(ours(documents)), "natasha": seconds(natashas(texts))}
    print(f"{len(texts)} Russian releases, {sum(map(len, texts)) // len(texts)} characters each")
    for name, spent in each.items():
        print(f"{name:11} {spent / len(texts) * 1000:8.1f} ms of processor a release")
    print(f"{each['natasha'] / each['communique']:.1f} times")


if __name__ == "__main__":
    main()
