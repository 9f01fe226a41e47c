"""The commands that take things in: add, watch. The only ones, with `statistics fetch`, that open a connection."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from analysis.errors import AnalysisError

if TYPE_CHECKING:
    import argparse

    from analysis.collect import Added

INPUTS = Path("seeds")
MOST = 100


def commands(group: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the commands to a command line."""
    command = group.add_parser("add", help="store pages, feeds and files among the inputs, as received")
    command.add_argument("targets", nargs="+", metavar="URL|FEED|FILE", help="https://… of a page or feed, or a file")
    _common(command)
    command.set_defaults(run=add)

    command = group.add_parser("watch", help="store what is new in the feeds of a list")
    command.add_argument(
        "lists", nargs="+", type=Path, metavar="FEEDS.opml", help="an OPML file, or one address a line"
    )
    _common(command)
    command.set_defaults(run=watch)


def _common(command: argparse.ArgumentParser) -> None:
    command.add_argument("--into", type=Path, default=INPUTS, metavar="DIR", help=f"inputs (default: {INPUTS})")
    command.add_argument("--most", type=int, default=MOST, metavar="N", help=f"pages of one feed (default: {MOST})")
    command.add_argument(
        "--allow-private", action="store_true", help="ask addresses of this machine and its network too; use a proxy"
    )


def add(options: argparse.Namespace) -> None:
    """Store what is named.

    Raises:
        AnalysisError: Nothing of it could be stored.
    """
    from analysis.collect import Asker  # noqa: PLC0415  # `--help` need not load it
    from analysis.collect import add as collect  # noqa: PLC0415

    _tell(collect(options.targets, options.into, Asker(private=options.allow_private), options.most), options.into)


def watch(options: argparse.Namespace) -> None:
    """Store what is new.

    Raises:
        AnalysisError: No list names a feed, or no feed answers.
    """
    from analysis.collect import Asker  # noqa: PLC0415
    from analysis.collect import watch as follow  # noqa: PLC0415

    _tell(follow(options.lists, options.into, Asker(private=options.allow_private), options.most), options.into)


def _tell(added: Added, inputs: Path) -> None:
    if added.refused and not (added.stored or added.unchanged):
        raise AnalysisError("\n".join(["nothing was stored", *added.refused]))
    for line in added.refused:
        print(f"communique: not stored: {line}", file=sys.stderr)
    for name in added.stored:
        print(inputs / name)
    nothing_new = f", nothing new: {len(added.unchanged)}" if added.unchanged else ""
    print(f"Stored: {len(added.stored)}{nothing_new}. Next: communique build {inputs}")
