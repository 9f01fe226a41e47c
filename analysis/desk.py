"""The commands of the analyst's desk: review, diff, calendar, series; and bench."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable


def commands(
    group: argparse._SubParsersAction[argparse.ArgumentParser], common: Callable[[argparse.ArgumentParser], None]
) -> None:
    """Add the commands to a command line; `common` adds the options that all share."""
    command = group.add_parser("review", help="list open questions, the weightiest first")
    command.add_argument("--most", type=int, default=20, metavar="N", help="how many (default: 20)")
    common(command)
    command.set_defaults(run=review)

    command = group.add_parser("diff", help="what changed from one build to another")
    command.add_argument("old", type=Path, metavar="OLD", help="folder of the earlier build")
    command.add_argument("new", type=Path, metavar="NEW", help="folder of the later build")
    command.set_defaults(run=diff)

    command = group.add_parser("calendar", help="write planned events as an iCalendar file")
    common(command)
    command.set_defaults(run=calendar)

    command = group.add_parser("series", help="sessions of standing bodies in order, gaps, the next expected")
    common(command)
    command.set_defaults(run=series)

    command = group.add_parser("bench", help="measure speed, memory and growth on an invented archive")
    command.add_argument("--documents", type=int, nargs="+", default=[200, 2000], metavar="N", help="default: 200 2000")
    command.add_argument("--folder", type=Path, metavar="DIR", help="keep archives and results there")
    command.set_defaults(run=bench)


def review(options: argparse.Namespace) -> None:
    """Print the open questions."""
    from analysis.ledger import questions  # noqa: PLC0415  # `--help` need not load Polars
    from analysis.tables import load  # noqa: PLC0415

    print(questions(load(options.out), options.lang, options.most))


def diff(options: argparse.Namespace) -> None:
    """Print what changed between two builds."""
    from analysis.ledger import differences  # noqa: PLC0415
    from analysis.tables import load  # noqa: PLC0415

    print(differences(load(options.old), load(options.new)))


def calendar(options: argparse.Namespace) -> None:
    """Write planned events as an iCalendar file into `--out`."""
    from analysis.tables import load  # noqa: PLC0415
    from analysis.tables.icalendar import icalendar  # noqa: PLC0415
    from analysis.tables.store import write_file  # noqa: PLC0415

    text = icalendar(load(options.out), options.lang)
    print(write_file(options.out / "events.ics", lambda draft: draft.write_bytes(text.encode())))


def series(options: argparse.Namespace) -> None:
    """Print the sessions of every series."""
    from analysis.ledger import in_order  # noqa: PLC0415
    from analysis.tables import load  # noqa: PLC0415

    print(in_order(load(options.out)))


def bench(options: argparse.Namespace) -> None:
    """Print what builds of growing archives cost."""
    from analysis.bench.measure import measure  # noqa: PLC0415

    for line in measure(sorted(options.documents), options.folder):
        print(line, flush=True)
