"""The rules alone, and with each tagger behind them: what a trained model would change.

    python -m tests.benchmarks.taggers CORPORA [RELEASES ...] [--models FOLDER]

CORPORA holds the folders `kaznerd`, `factrueval2016` and `uner_english_ewt` as their owners publish them; RELEASES are
folders with texts in docs/ and reviewed findings in gold/. Needs python-crfsuite; the rows of slovnet need slovnet,
navec and the files of natasha (`pip install slovnet navec`, `pip install --no-deps natasha`). What is missing is left
out and said. Models are trained once and kept in FOLDER. CONTRIBUTING says what came of it.
"""

from __future__ import annotations

import argparse
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from analysis import knowledge
from tests.benchmarks.taggers.corpora import BODY, CORPORA, PERSON
from tests.benchmarks.taggers.crf import Crf, agreement, train
from tests.benchmarks.taggers.layers import POLICIES, Policy, layered
from tests.benchmarks.taggers.measure import releases, score, score_corpus, together
from tests.benchmarks.taggers.proposers import Taggers, field, missing, slovnet

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from analysis.knowledge.records import Knowledge
    from analysis.model import Language
    from tests.benchmarks.taggers.corpora import Labelled
    from tests.benchmarks.taggers.measure import Release, Score

RULES = Policy("rules alone")
SIDES = ("half", "whole")  # trained on one half of a corpus and tried on the other; trained on all of it


def main() -> None:
    """Trains what is missing and prints the three tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("releases", type=Path, nargs="*")
    parser.add_argument("--models", type=Path, help="folder in which models are kept")
    options = parser.parse_args()
    with ExitStack() as stack:
        folder = options.models or Path(stack.enter_context(TemporaryDirectory()))
        folder.mkdir(parents=True, exist_ok=True)
        languages = list(_trained(options.corpora, folder))
        networks = _networks()
        _releases([r for each in options.releases for r in releases(each)], folder, languages, networks)
        for language in languages:
            _corpus(options.corpora, folder, language, networks)


def _trained(corpora: Path, folder: Path) -> Iterator[Language]:
    """Languages for which there is a model, each with how well it does on the half it has not seen."""
    print("trained fields: exact names on the half not seen")
    for language, corpus in CORPORA.items():
        lack = missing("pycrfsuite") or corpus.lacks(corpora)
        if lack:
            print(f"  {language}: left out, {lack}")
            continue
        for side in SIDES:
            path = folder / f"{language}-{side}.crf"
            if not path.exists():
                train(corpus.learned(corpora, whole=side == "whole"), path)
        path = folder / f"{language}-half.crf"
        size = path.stat().st_size / 1e6
        print(f"  {language}: {agreement(Crf(path), corpus.kept_back(corpora))} · {size:.1f} MB", flush=True)
        yield language


def _networks() -> list[tuple[str, Taggers]]:
    lack = missing("slovnet", "navec", "natasha")
    if lack:
        print(f"  slovnet: left out, {lack}")
        return []
    return [("slovnet", Taggers({"ru": slovnet()}))]


def _releases(
    found: Sequence[Release], folder: Path, languages: Sequence[Language], networks: Sequence[tuple[str, Taggers]]
) -> None:
    if not found:
        print("\nreleases: none given")
        return
    print(f"\n{len(found)} reviewed releases: people (false, missed), offices, countries, parties, bodies named at all")
    known = knowledge.load()
    score(found[:1], known)  # words and things are loaded before the clock runs
    _rows(RULES.name, score(found, known))
    _rows("rules, people unlisted", score(found, knowledge.load(frozenset({"person"}))))
    fields = Taggers({language: field(folder / f"{language}-whole.crf") for language in languages})
    for name, taggers in [("crf", fields), *networks]:
        chosen = [r for r in found if r.document.language in taggers.languages]
        for policy in POLICIES:
            with layered(taggers, policy):
                _rows(f"{name}: {policy.name}", score(chosen, known))
        for language, seconds in taggers.seconds.items():
            texts = sum(r.document.language == language for r in chosen)
            print(f"  {name} {language}: {seconds * 1000 / max(texts, 1):.1f} ms a document")


def _rows(name: str, scores: Mapping[str, Score]) -> None:
    for language in sorted(scores):
        _row(name, language, scores[language])
    if len(scores) > 1:
        _row(name, "all", together(scores.values()))


def _row(name: str, language: str, c: Score) -> None:
    speed = c["microseconds"] / 1000 / c["documents"]
    print(
        f"  {name:34} {language:3} P {c.precision:.3f} R {c.recall:.3f} F1 {c.f1:.3f} ({c['fp']}, {c['fn']}) "
        f"offices {c['role']}/{c['roles']} countries {c['country']}/{c['countries']} "
        f"parties {c['party']}/{c['parties']} bodies {c['bodies']} · {speed:.1f} ms",
        flush=True,
    )


def _corpus(corpora: Path, folder: Path, language: Language, networks: Sequence[tuple[str, Taggers]]) -> None:
    corpus, known = CORPORA[language], knowledge.load()
    texts = corpus.kept_back(corpora)
    print(f"\n{corpus.name}, {len(texts)} texts not trained on: places that name people; bodies")
    _places(RULES.name, texts, language, known)
    fields = Taggers({language: field(folder / f"{language}-half.crf")})
    for name, taggers in [("crf", fields), *networks]:
        if language in taggers.languages:
            for policy in POLICIES:
                with layered(taggers, policy):
                    _places(f"{name}: {policy.name}", texts, language, known)


def _places(name: str, texts: Sequence[Labelled], language: Language, known: Knowledge) -> None:
    found = score_corpus(texts, language, known)
    told = (
        f"P {found[kind].precision:.3f} R {found[kind].recall:.3f} F1 {found[kind].f1:.3f}" for kind in (PERSON, BODY)
    )
    print(f"  {name:34} {' · '.join(told)}", flush=True)


if __name__ == "__main__":
    main()
