"""The `communique` command: parse, call, print.

Exit codes: 0 done (files that could not be read are listed, the rest is done), 1 nothing could be done (the message
says what, where and how to mend it), 2 the command line is wrong, 130 interrupted.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from analysis import desk, intake, official
from analysis.errors import AnalysisError
from analysis.model import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

DESCRIPTION = "Official news releases in Russian, Kazakh and English as tables, charts and an Excel briefing."
EPILOG = "Without a command: build from seeds/ into exports/. Open the notebooks: jupyter lab notebooks/00_start.ipynb"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit code."""
    options = parser().parse_args(arguments)
    try:
        run: Callable[[argparse.Namespace], None] = getattr(options, "run", build)
        run(options)
    except AnalysisError as error:
        print(f"communique: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\ncommunique: interrupted; finished files are whole, run the same command again", file=sys.stderr)
        return 130
    return 0


def parser() -> argparse.ArgumentParser:
    """The command line."""
    root = argparse.ArgumentParser(prog="communique", description=DESCRIPTION, epilog=EPILOG)
    root.add_argument("--version", action="version", version=_version())
    root.set_defaults(run=build, inputs=[Path("seeds")], out=Path("exports"), lang="en", quiet=False, verbose=False)
    root.set_defaults(statistics=official.FOLDER)
    commands = root.add_subparsers(title="commands", metavar="COMMAND")

    command = commands.add_parser("build", help="read releases; write tables and the briefing workbook")
    command.add_argument("inputs", nargs="+", type=Path, metavar="INPUT", help="a file of any kind read, or a folder")
    command.add_argument("--quiet", action="store_true", help="no progress, no summary")
    command.add_argument("--verbose", action="store_true", help="tell each step and each problem, a line of JSON each")
    _common(command)
    official.folder(command)
    command.set_defaults(run=build)

    command = commands.add_parser("export", help="write the briefing workbook again from tables already built")
    command.add_argument("--template", type=Path, metavar="FILE.xlsx", help="fill your own workbook instead of ours")
    command.add_argument("--contact", metavar="TEXT", help="whom to ask, as it shall stand on the cover")
    _wishes(command)
    _common(command)
    command.set_defaults(run=export)

    command = commands.add_parser("review-import", help="take a reviewer's answers out of a workbook that came back")
    command.add_argument("workbook", type=Path, metavar="FILE.xlsx", help="the workbook that came back")
    command.add_argument("--author", metavar="NAME", help="who reviewed (default: who saved the file last)")
    command.add_argument(
        "--corrections", type=Path, metavar="FILE", help="decisions to add to (default: seeds/corrections.yaml)"
    )
    _common(command)
    command.set_defaults(run=review_import)

    command = commands.add_parser("explain", help="show the sentences behind a row, with span and rule")
    command.add_argument("row_id", metavar="ROW_ID", help="an id of any table: event, participant, indicator, claim …")
    _common(command)
    command.set_defaults(run=explain)

    _readers(commands)
    intake.commands(commands)
    desk.commands(commands, _common)
    official.commands(commands, _common)
    return root


def _readers(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Commands for those who read: the page and the notebooks."""
    command = commands.add_parser("report", help="write one self-contained page for those without Python")
    command.add_argument("page", nargs="?", type=Path, metavar="PAGE.html", help="default: report.html in --out")
    _common(command)
    command.set_defaults(run=report)

    command = commands.add_parser("lab", help="open JupyterLab on the notebooks, without news and extension manager")
    command.add_argument("notebook", nargs="?", type=Path, metavar="FILE.ipynb", help="default: 00_start")
    command.add_argument("--port", type=int, metavar="N", help="on this machine only (default: the first free one)")
    command.add_argument("--no-browser", action="store_true", help="print the address and open nothing")
    command.set_defaults(run=lab)


# What may be asked for; the cover says it word for word.
WISHES = {
    "country": ("CODE", "of this country (KZ, EU …); may be given several times"),
    "event-types": ("TYPE", "events of this type (visit, summit …); several times for several"),
    "topics": ("TOPIC", "spoken of with this topic (economy.trade …); several times for several"),
    "language": ("LANG", "told of in a release in this language"),
    "since": ("DAY", "from this day, month or year on (2025-12-02, 2025-12, 2025)"),
    "until": ("DAY", "up to this day, month or year"),
}


def _wishes(command: argparse.ArgumentParser) -> None:
    for name, (value, told) in WISHES.items():
        action = "store" if name in ("since", "until") else "append"
        command.add_argument(f"--{name}", action=action, metavar=value, help=told)


def _common(command: argparse.ArgumentParser) -> None:
    out = argparse.SUPPRESS
    command.add_argument("--out", type=Path, default=out, metavar="DIR", help="where results are (default: exports)")
    command.add_argument("--lang", choices=LANGUAGES, default=out, help="language of the workbook (default: en)")


def build(options: argparse.Namespace) -> None:
    """Read, write tables and workbook, and say what came out."""
    from analysis.resting import loading  # noqa: PLC0415  # `--help` need not load Polars

    with loading():
        from analysis import knowledge, log  # noqa: PLC0415
        from analysis.console import progress_bar, summary  # noqa: PLC0415
        from analysis.run import run  # noqa: PLC0415

        knowledge.load()
    if options.verbose:
        log.show()
    with progress_bar(shown=not options.quiet) as progress:
        built = run(options.inputs, options.out, options.statistics, options.lang, progress)
    if not options.quiet:
        print(summary(built.tables, built.workbook, built.files))


def export(options: argparse.Namespace) -> None:
    """Write the workbook from the tables in `--out`; of a part of them also the tables, as Parquet and CSV."""
    from analysis.export import briefing, file_name, fill_template  # noqa: PLC0415
    from analysis.tables import load, select, write  # noqa: PLC0415

    wishes = {name.replace("-", "_"): getattr(options, name.replace("-", "_")) for name in WISHES}
    tables = select(load(options.out), **wishes)
    if options.template:
        own = options.out / file_name(tables, options.template)
        print(fill_template(options.template, tables, own, options.lang).path)
        return
    workbook = briefing(tables, options.out / file_name(tables), lang=options.lang, contact=options.contact)
    print(workbook)
    if not tables.chosen.is_empty():
        print(write(tables, workbook.with_suffix(""))[0].parent)


def review_import(options: argparse.Namespace) -> None:
    """Keep the answers in a workbook, add what they decide to corrections.yaml, and say what they are."""
    from analysis.export import import_review  # noqa: PLC0415
    from analysis.tables import load  # noqa: PLC0415

    decisions = options.corrections or Path("seeds") / "corrections.yaml"
    for line in import_review(options.workbook, load(options.out), options.out, options.author, decisions):
        print(line)


def report(options: argparse.Namespace) -> None:
    """Write the page from the tables in `--out`."""
    from analysis.pages import write_report  # noqa: PLC0415
    from analysis.tables import load  # noqa: PLC0415

    print(write_report(load(options.out), options.page or options.out / "report.html", options.lang))


def lab(options: argparse.Namespace) -> None:
    """Open JupyterLab and stay until it ends."""
    from analysis.lab import START, open_lab  # noqa: PLC0415

    open_lab(options.notebook or START, options.port, browser=not options.no_browser)


def explain(options: argparse.Namespace) -> None:
    """Print where a row comes from."""
    from analysis.console import explanation  # noqa: PLC0415
    from analysis.tables import load  # noqa: PLC0415

    print(explanation(load(options.out), options.row_id))


def _version() -> str:
    from analysis import __version__  # noqa: PLC0415

    return f"communique {__version__}"
