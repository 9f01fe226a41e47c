"""Commands on official statistics: take files in, ask the services, list what is stored, hold claims against it."""

from __future__ import annotations

import sys
from argparse import ArgumentTypeError
from collections import Counter
from datetime import date
from pathlib import Path
from textwrap import fill
from typing import TYPE_CHECKING, Any

from analysis.errors import AnalysisError, InputError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable, Iterator

    import polars as pl

    from analysis.knowledge.records import Knowledge
    from analysis.model import Language
    from analysis.statistics import Snapshot
    from analysis.tables import Tables

FOLDER = Path("exports") / "statistics"
HOW = (
    "Add files that you downloaded: communique statistics add FILE. Or ask the services: communique statistics fetch. "
    "Then run communique check, or build again."
)
WIDTH = 100


def commands(parsers: Any, common: Callable[[argparse.ArgumentParser], None]) -> None:
    """Add `statistics` and `check` to the command line."""
    family = parsers.add_parser("statistics", help="official statistics that claims are held against: files stored")
    each = family.add_subparsers(title="commands", metavar="COMMAND", required=True)

    command = each.add_parser("add", help="take in files as downloaded from statistical offices; asks no network")
    command.add_argument("files", nargs="*", type=Path, metavar="FILE", help="a file, or a folder of them")
    command.add_argument("--rates", action="store_true", help="exchange rates of the ECB, as installed with the extra")
    command.add_argument("--url", metavar="URL", help="where the file was downloaded from")
    folder(command)
    command.set_defaults(run=add)

    command = each.add_parser("fetch", help="ask Eurostat, the ECB, the World Bank, the IMF and UN Comtrade now")
    folder(command)
    command.set_defaults(run=fetch)

    command = each.add_parser("list", help="what is stored")
    folder(command)
    command.set_defaults(run=listed)

    command = each.add_parser("mirrors", help="what two sides have counted of the same trade, side by side")
    command.add_argument("first", metavar="AREA", help="the side whose records come first: KZ")
    command.add_argument("second", metavar="AREA", help="its partner: EU")
    folder(command)
    command.set_defaults(run=mirrored)

    command = parsers.add_parser("check", help="hold the figures in the tables against official statistics")
    command.add_argument("--all", action="store_true", help="claims without any official series too")
    command.add_argument(
        "--as-of", type=day, metavar="DAY", help="only official figures published up to a day: 2025-06-30"
    )
    command.add_argument("--json", type=Path, metavar="FILE", help="write the verdicts as ClaimReview (JSON-LD) too")
    common(command)
    folder(command)
    command.set_defaults(run=check)


def folder(command: argparse.ArgumentParser) -> None:
    """Add the option that says where official statistics are stored."""
    command.add_argument(
        "--statistics", type=Path, default=FOLDER, metavar="DIR", help=f"stored official statistics (default: {FOLDER})"
    )


def day(text: str) -> date:
    """A day typed as YYYY-MM-DD."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise ArgumentTypeError(f"{text!r} is no day; type it as 2025-06-30") from error


def add(options: argparse.Namespace) -> None:
    """Store files; those that cannot be read are listed and do not stop the others.

    Raises:
        AnalysisError: None of them could be stored.
    """
    from analysis import statistics  # noqa: PLC0415  # `--help` need not load Polars

    if not (options.files or options.rates):
        raise InputError("there is nothing to add: give files or folders, or --rates")
    taken: list[Snapshot] = []
    refused: list[str] = []
    for path in _each(options.files):
        try:
            taken.append(statistics.add(path, options.statistics, options.url))
        except AnalysisError as error:
            refused.append(f"{path}: {error}")
    if options.rates:
        taken.append(statistics.add_rates(options.statistics))
    _tell(taken, refused, options.statistics)


def _each(paths: Iterable[Path]) -> Iterator[Path]:
    """Files, and those below folders; what is hidden is no download."""
    for path in paths:
        inside = sorted(p for p in path.rglob("*") if p.is_file() and not p.name.startswith("."))
        yield from inside if path.is_dir() else [path]


def fetch(options: argparse.Namespace) -> None:
    """Ask the services and store what they answer; the only command that opens a connection.

    Raises:
        AnalysisError: None of them answered.
    """
    from analysis import statistics  # noqa: PLC0415

    found = statistics.fetch(options.statistics)
    _tell(found.snapshots, [f"{problem.path}: {problem.reason}" for problem in found.problems], options.statistics)


def _tell(taken: Iterable[Snapshot], refused: list[str], home: Path) -> None:
    stored = {snapshot.sha256: snapshot for snapshot in taken}
    if refused and not stored:
        raise AnalysisError("\n".join(["nothing was stored", *refused]))
    for line in refused:
        print(f"communique: not stored: {line}", file=sys.stderr)
    print("\n".join(map(_line, stored.values())))
    print(f"Stored: {len(stored)} in {home}. Next: communique check, or build again.")


def listed(options: argparse.Namespace) -> None:
    """Print what is stored, in the order it came."""
    from analysis import statistics  # noqa: PLC0415

    stored = statistics.index(options.statistics)
    print("\n".join(map(_line, stored)) if stored else f"Nothing is stored in {options.statistics}. {HOW}")


def _line(snapshot: Snapshot) -> str:
    when = (snapshot.retrieved_at or "–")[:10]
    return f"{snapshot.source:<12} {snapshot.dataset:<22} {when:<12} {snapshot.sha256[:12]}  {snapshot.name}"


def mirrored(options: argparse.Namespace) -> None:
    """Print both sides' records of the same flows, period by period.

    Raises:
        InputError: No period is recorded by both.
    """
    from analysis import knowledge, statistics  # noqa: PLC0415

    first, second = options.first.upper(), options.second.upper()
    known = knowledge.load()
    found = statistics.mirrors(statistics.observations(options.statistics), first, second, known)
    if found.is_empty():
        raise InputError(f"no period of {first} and {second} is recorded by both in {options.statistics}. {HOW}")
    names = known.ontology["statistics_indicators"]
    for row in found.iter_rows(named=True):
        sides = f"{row['own_source']} {row['own_value']:>18,.0f}   {row['mirror_source']} {row['mirror_value']:>18,.0f}"
        gap = "" if row["gap"] is None else f"   {row['gap']:+.1%}"
        print(f"{names[row['indicator']]['en']:<20} {row['time_period']:<10} {row['unit']}   {sides}{gap}")


def check(options: argparse.Namespace) -> None:
    """Print each claim of the tables in `--out` with its verdict; the tables stay as they are.

    Raises:
        InputError: There are no tables, or no official statistics.
    """
    from analysis import knowledge  # noqa: PLC0415
    from analysis.tables import load  # noqa: PLC0415

    tables, known = load(options.out), knowledge.load()
    checks = _checks(tables, options.statistics, known, options.as_of)
    print(told(checks, tables, known, options.lang, everything=options.all))
    if options.json:
        from analysis.statistics import claim_review  # noqa: PLC0415
        from analysis.tables.store import write_file  # noqa: PLC0415

        judged = checks if options.all else checks.filter(checks["verdict"] != "no_data")
        text = claim_review(judged, known, tables.indicator_claims, tables.documents, options.lang)
        print(write_file(options.json, lambda draft: draft.write_text(text, encoding="utf-8")))


def _checks(tables: Tables, home: Path, known: Knowledge, as_of: date | None) -> pl.DataFrame:
    """Claims held against what is stored now; where nothing is, as they were when the tables were built."""
    from analysis import statistics  # noqa: PLC0415
    from analysis.tables.official import said  # noqa: PLC0415

    series = statistics.observations(home)
    if not series.is_empty():
        return statistics.check(said(tables), series, known, as_of)
    if as_of or tables.claim_checks.is_empty():
        raise InputError(f"no official statistics are stored in {home}. {HOW}")
    return tables.claim_checks


def told(checks: pl.DataFrame, tables: Tables, known: Knowledge, lang: Language, *, everything: bool) -> str:
    """Claims with their verdicts, what wants the eye first, the numbers of each verdict before them."""
    from analysis.tables.official import VERDICTS, weightiest  # noqa: PLC0415

    labels, rows = known.ontology["statistics_verdicts"], weightiest(checks)
    counted = Counter(row["verdict"] for row in rows)
    counts = ", ".join(f"{labels[each][lang]}: {counted[each]}" for each in VERDICTS if counted[each])
    quotes = dict(tables.indicator_claims.select("claim_id", "quote").iter_rows())
    shown = [row for row in rows if everything or row["verdict"] != "no_data"]
    head = fill(f"Claims: {len(rows)}" + (f" ({counts})" if counts else ""), WIDTH)
    hidden = [] if len(shown) == len(rows) else [f"Not shown: {len(rows) - len(shown)} without a series; see --all"]
    return "\n\n".join([head, *(_block(row, quotes, labels, lang) for row in shown), *hidden])


def _block(row: dict[str, Any], quotes: dict[str, str], labels: Any, lang: Language) -> str:
    lines = [
        f"{labels[row['verdict']][lang].upper()}  «{quotes.get(row['claim_id'], '')}»",
        row[f"sentence_{lang}"],
        _basis(row),
        f"{row['claim_id']}, {row['document_id']}",
    ]
    first, *others = [line for line in lines if line]
    indented = [fill(x, WIDTH, initial_indent="    ", subsequent_indent="    ", break_on_hyphens=False) for x in others]
    return "\n".join([first, *indented])


def _basis(row: dict[str, Any]) -> str:
    """The series, the rate and the tolerance a verdict rests on."""
    series = " ".join(row[f"series_{part}"] for part in ("source", "dataset", "key", "period") if row[f"series_{part}"])
    facts = {
        "series": series,
        "rate": f"{row['rate']:.6g} ({row['rate_basis']})" if row["rate"] else "",
        "tolerance": row["tolerance"],
        "file": row["snapshot_sha256"][:12] if row["snapshot_sha256"] else "",
        "from": row["source_url"],
        "partner's records": f"{row['mirror_source']}, {row['mirror_gap']:+.1%}"
        if row["mirror_gap"] is not None
        else "",
    }
    return " · ".join(f"{name}: {value}" for name, value in facts.items() if value) if series else ""
