"""What the command line prints of questions, changes and series."""

from __future__ import annotations

from textwrap import fill
from typing import TYPE_CHECKING

from analysis.tables.changes import changes
from analysis.tables.sessions import sessions

if TYPE_CHECKING:
    from analysis.model import Language
    from analysis.tables import Tables

WIDTH = 100
SIGNS = {"added": "+", "changed": "~", "withdrawn": "-", "merged": ">"}


def questions(tables: Tables, lang: Language, most: int) -> str:
    """Open questions, the weightiest first, with the words they rest on and what answers them."""
    queue = tables.review_queue
    blocks = [f"Open questions: {queue.height}" + (f", the first {most}:" if queue.height > most else "")]
    for row in queue.head(most).to_dicts():
        lines = [f"{row['weight']:>3.0f}  {row[f'question_{lang}']}"]
        lines += [f"     {row['reason']}"] if row["reason"] else []
        lines += [f"     {row['document_id']}: «{row['quote']}»"] if row["quote"] else []
        rows = " ".join(each for each in (row["row_id"], row["other_id"]) if each)
        lines.append(f"     {row['table']} {rows}  → {row['actions'].replace(' ', ' | ')}")
        blocks.append("\n".join(fill(x, WIDTH, subsequent_indent=" " * 5, break_on_hyphens=False) for x in lines))
    return "\n\n".join(blocks)


def differences(old: Tables, new: Tables) -> str:
    """What changed between two builds, a line each."""
    found = changes(old, new).to_dicts()
    lines = [f"Changes: {len(found)}"]
    for row in found:
        told = {
            "added": row["after"] or "",
            "withdrawn": row["before"] or "",
            "merged": f"{row['before']} → {row['after']}",
            "changed": f"{row['field']}: {row['before']} → {row['after']}",
        }[row["change"]]
        lines.append(f"{SIGNS[row['change']]} {row['table']} {row['row_id']}: {told}")
    return "\n".join(lines)


def in_order(tables: Tables) -> str:
    """Sessions of every series, a line each."""
    lines: list[str] = []
    series = None
    for row in sessions(tables).to_dicts():
        if row["series"] != series:
            series = row["series"]
            lines.append(str(series))
        first, last = row["date_from"], row["date_to"]
        when = str(first or "…") if first == last else f"{first or '…'} – {last or '…'}"
        place = f", {row['place']}" if row["place"] else ""
        lines.append(f"  {row['ordinal'] or '?':>4}  {row['state']:<10} {when}{place}")
    return "\n".join(lines) or "No series in these tables."
