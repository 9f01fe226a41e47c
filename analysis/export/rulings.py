"""Answers of a reviewer → decisions that a build applies: what is right stays, what is wrong goes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from analysis import knowledge
from analysis.corrections import Correction
from analysis.export.days import edtf_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.export.review import Answer, Review

# The field of a decision for each column of a sheet; `*` is the language of the edition.
FIELDS = {
    "events": {
        **{name: name for name in ("event_type", "status", "narrative_role", "series", "ordinal")},
        "when": "date",
        "where": "place",
        "event": "label_*",
    },
    "participants": {
        **{name: name for name in ("kind", "role", "organisation", "name_en", "name_ru", "name_kk")},
        "name": "name_*",
    },
    "indicators": {"figure": "display_*"},
}
MAIN = {"events": "event", "participants": "name", "indicators": "figure"}  # what a corrected value corrects
LISTS = {
    "event_type": "event_types",
    "status": "statuses",
    "narrative_role": "narrative_roles",
    "kind": "participant_kinds",
}


def rulings(review: Review, workbook: str) -> list[Correction]:
    """The decisions in a review; what they cannot say becomes a remark of the review.

    Args:
        review: Answers as they were read.
        workbook: Name of the file, which stands as the reason where the reviewer gave none.
    """
    return [ruling for answer in review.answers for ruling in _of(answer, review, workbook)]


def _of(answer: Answer, review: Review, workbook: str) -> Iterator[Correction]:
    action = {"confirmed": "confirm", "rejected": "delete"}.get(answer.decision)
    said: dict[str, Any] = {
        "table": answer.table,
        "row": answer.row_id,
        "author": str(answer.author),
        "reason": answer.reason or workbook,
        "document": answer.document_id,
        "quote": answer.quote,
        "date": answer.reviewed,
    }
    if action:
        yield Correction(action, **said)
    if answer.decision != "corrected":
        return
    for column, value in _given(answer):
        field = FIELDS[answer.table].get(column)
        if field is None:
            review.remarks.append(_words(review)["unset"].format(table=answer.table, id=answer.row_id, column=column))
        else:
            yield Correction("set", field=field.replace("*", review.language), value=_value(column, value), **said)


def _given(answer: Answer) -> Iterator[tuple[str, Any]]:
    """Columns and what they should say: the cells that were changed, then the corrected value."""
    yield from ((column, change["now"]) for column, change in answer.changes.items())
    if answer.correction:
        is_time = answer.table == "events" and _date(answer.correction)
        yield ("when" if is_time else MAIN[answer.table]), answer.correction


def _value(column: str, value: Any) -> Any:
    """The code of a word of a closed list, in whatever language it was written; any other value as it is."""
    if column == "when":
        return _date(str(value)) or value
    if column not in LISTS:
        return value
    entries = knowledge.load().ontology[LISTS[column]]
    found = (code for code, words in entries.items() if str(value).casefold() in _called(code, words))
    return next(found, value)


def _date(text: str) -> str | None:
    return edtf_of(text, knowledge.load().lexicon["briefing"])


def _called(code: str, words: Any) -> set[str]:
    return {code.casefold(), *(str(words[language]).casefold() for language in ("en", "ru", "kk"))}


def _words(review: Review) -> Any:
    return knowledge.load().lexicon["briefing"][review.language]["review"]
