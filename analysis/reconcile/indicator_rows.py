"""The rows that figures become: indicators, and the disagreements about them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from math import inf

from analysis.model import Document, Findings
from analysis.reconcile.clusters import Naming, lasting_ids, mark, short_slug, slug
from analysis.reconcile.figures import Figure
from analysis.reconcile.intervals import hull
from analysis.reconcile.origins import Origins
from analysis.reconcile.verdicts import disputes, verdict
from analysis.reconcile.wording import Wording
from analysis.world import ClaimKey, Conflict, Indicator, Kept, Said


def claim_ids(reading: Sequence[Findings], known: Mapping[ClaimKey, str]) -> dict[ClaimKey, str]:
    """A lasting id for every claim: the one it has, else its document and a mark of what it says and where."""
    ids: dict[ClaimKey, str] = {}
    taken: Counter[str] = Counter()
    measures: dict[str, str] = {}
    for findings in reading:
        document = findings.document.document_id
        claims = findings.claims
        text, home = (findings.document.text, slug(document)) if claims else ("", "")
        for n, c in enumerate(claims):
            said = (c.span.of(text), c.span.start, c.measure, c.kind, c.unit, c.value, c.value_to)
            measure = measures.get(c.measure) or measures.setdefault(c.measure, slug(c.measure))
            name = f"{home}-{measure}-{mark(document, *said)}"
            taken[name] += 1
            ids[document, n] = known.get((document, n)) or (name if taken[name] == 1 else f"{name}-{taken[name]}")
    return ids


def indicator_ids(groups: Sequence[Sequence[Figure]], claims: Mapping[ClaimKey, str], kept: Kept) -> list[str]:
    """Readable ids, in the order of the groups, out of what the earliest claim of each says."""

    def former(figure: Figure) -> Sequence[str]:
        known = kept.indicators.get(claims[figure.key])
        return () if known is None else (known,)

    return lasting_ids(groups, Naming(_age, former, _wishes))


def _age(figure: Figure) -> tuple[object, ...]:
    return figure.published, figure.key


def _wishes(first: Figure) -> tuple[str, ...]:
    claim = first.claim
    areas = "-".join(area for area in (claim.ref_area, claim.counterpart_area) if area)
    said_once = dict.fromkeys(slug(first.family, claim.kind, areas, first.period, claim.unit).split("-"))
    words = short_slug(72, *said_once)
    return (f"{words}-{mark(words, first.said, *first.key, claim.value)}",)


def indicator(indicator_id: str, group: Sequence[Figure], origins: Origins, wording: Wording) -> Indicator:
    """The row of one indicator."""
    first = min(group, key=_age)
    fullest = max(group, key=lambda f: (sum(map(bool, f.areas)), f.key)).claim
    votes = Counter(f.claim.measure for f in group)
    measure = min(votes, key=lambda m: (-votes[m], m))
    claim, whole = first.claim, hull([f.interval for f in group])
    return Indicator(
        indicator_id=indicator_id,
        measure=measure,
        kind=claim.kind,
        unit=claim.unit,
        ref_area=fullest.ref_area,
        counterpart_area=fullest.counterpart_area,
        period=claim.period,
        lower=None if whole.lower == -inf else whole.lower,
        upper=None if whole.upper == inf else whole.upper,
        displays=wording(group),
        n_claims=len(group),
        n_documents=len({f.key[0] for f in group}),
        n_origins=origins.count((f.key[0], f.claim.span) for f in group),
        verdict=verdict(group),
        n_outlets=origins.count_outlets(f.key[0] for f in group),
    )


def conflicts(
    made: Sequence[tuple[Indicator, Sequence[Figure]]], documents: Mapping[str, Document]
) -> Iterator[Conflict]:
    """One row for each thing the documents disagree about; `documents` by id give the words."""
    found = [(row, group, told) for row, group in made if (told := list(disputes(group)))]
    words = _words([figure for _, group, _ in found for figure in group], documents)
    for row, group, told in found:
        ordered = sorted(group, key=lambda f: (f.key[0], f.claim.span, f.key))
        said = tuple(Said(f.key[0], _value(f), words[f.key]) for f in ordered)
        for kind, severity in told:
            name = mark(row.indicator_id, kind, size=12)
            yield Conflict(name, "indicators", row.indicator_id, kind, kind, severity, said)


def _words(figures: Sequence[Figure], documents: Mapping[str, Document]) -> dict[ClaimKey, str]:
    """The words of claims, document by document: each text is fetched once."""
    words: dict[ClaimKey, str] = {}
    name, text = "", ""
    for figure in sorted(figures, key=lambda f: f.key):
        if figure.key[0] != name:
            name = figure.key[0]
            text = documents[name].text
        words[figure.key] = figure.claim.span.of(text)
    return words


def _value(figure: Figure) -> str:
    claim = figure.claim
    said = f"{claim.qualifier} {claim.value:.15g} {claim.unit}"
    return f"{said}: {claim.measure_as_said}" if claim.measure_as_said else said
