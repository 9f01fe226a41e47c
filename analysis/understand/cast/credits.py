"""Names of those who wrote, photographed or edited a text, whom it links to or gives as a contact: nobody in it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from analysis.understand.cast import russian
from analysis.understand.cast.cues import CREDITS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.understand.cast.capitals import Run
    from analysis.understand.cast.reading import Reading
    from analysis.understand.cast.words import Words
    from analysis.understand.text import Token

DATELINE = 10  # tokens of "place, day, agency – " before a byline
SIGNED = 7  # tokens of a signature after the name
LABEL = 6  # tokens from the head of a line to the colon of its label
CREDITED = 40  # tokens of a line of credits; a longer one is a sentence
NAMES = 12  # tokens of names in a list after "edited by"
LED = 3  # tokens before the name in a line that credits two
PARTS = frozenset("/|◊•·♦▪★❖◆")  # what divides the line of credits: «5 мин ◊ Автор: …»


def credited(reading: Reading, run: Run) -> bool:
    """Whether a name stands in a line of credits, signs a text, or is a contact."""
    if _of_dateline(reading, run) or _of_paper(reading, run) or _alone(reading, run):
        return True
    return _mentioned(reading) and (
        _signature(reading, run)
        or _written_by(reading, run)
        or _labelled(reading, run)
        or _headed_by_word(reading, run)
        or _own_part(reading, run)
        or f"{reading.norm(run.last)} {reading.norm(run.last + 1)}" in reading.words.signs_off
    )


def _of_dateline(reading: Reading, run: Run) -> bool:
    """Alone after the agency of the dateline: «КазТАГ – Имя Фамилия.»."""
    if reading.norm(run.first - 1) != "-" or not 2 <= run.first <= DATELINE:
        return False
    office = reading.mark(run.first - 2)
    if office is not None and office.office:
        return False  # Сопредседатель – Имя Фамилия.
    framed = all(token.capital or token.kind != "word" for token in _unquoted(reading, run.first))
    return framed and reading.norm(run.last) in {".", ""} and run.last + 1 >= len(reading.tokens)


def _unquoted(reading: Reading, stop: int) -> Iterator[Token]:
    """The tokens before a place that stand in no quotation marks."""
    quoted = False
    for token in reading.tokens[:stop]:
        quoted ^= token.norm == '"'
        if not quoted:
            yield token


def _alone(reading: Reading, run: Run) -> bool:
    """A full name that is the whole of its line, as authors sign."""
    whole = run.first == 0 and len(run.words) > 1 and reading.norm(run.last) in {"", "."}
    return whole and run.last + 1 >= len(reading.tokens) and reading.sentence.part != "title"


def _of_paper(reading: Reading, run: Run) -> bool:
    """At the head of a line with the surname in capitals, then the paper: «Имя ФАМИЛИЯ, «Газета», Город.»."""
    if run.first or reading.norm(run.last) != "," or reading.norm(run.last + 1) != '"' or len(run.words) < 2:
        return False
    shouted = reading.tokens[run.words[-1]].acronym and not reading.tokens[0].acronym
    close = next((at for at in range(run.last + 2, len(reading.tokens)) if reading.norm(at) == '"'), None)
    if not shouted or close is None:
        return False
    return all(token.capital or token.kind != "word" for token in reading.tokens[close:])


def _signature(reading: Reading, run: Run) -> bool:
    """A line of a name and what its bearer is to the paper: «Дана Ким, собкор»."""
    return (
        run.first == 0
        and reading.norm(run.last) == ","
        and (reading.norm(run.last + 1) in reading.words.staff or reading.norm(run.last + 1) in reading.words.credits)
        and len(reading.tokens) - run.last <= SIGNED
    )


def _written_by(reading: Reading, run: Run) -> bool:
    """After "edited by", «түсірген:», or at the head or the end of a line after «подготовила»; lists of names too."""
    at, words = _first_of_list(reading, run), reading.words
    if reading.norm(at - 1) == ":":
        at -= 1
    before = reading.norm(at - 1)
    if f"{reading.norm(at - 2)} {before}" in words.bylines:
        return reading.norm(at - 3) not in words.articles  # "the report by" is a report in the text
    return before in words.bylines and (at == 1 or at < run.first or not reading.norm(run.last + 1))


def _first_of_list(reading: Reading, run: Run) -> int:
    """Where the list of names begins that a name stands in."""
    at = run.first
    stops, between = reading.words.bylines, reading.words.list_marks | {":"}
    while at > max(run.first - NAMES, 0) and reading.norm(at - 1) not in stops:
        if not (reading.tokens[at - 1].capital or reading.norm(at - 1) in between):
            break
        at -= 1
    while at < run.first and not reading.tokens[at].capital:
        at += 1
    return at


def _labelled(reading: Reading, run: Run) -> bool:
    """After a label with a colon: «Фото: …», "Media contact: …", «Тағы оқыңыз: …»."""
    colon = next((at for at in range(min(run.first, LABEL)) if reading.norm(at) == ":"), None)
    if colon is None or len(reading.tokens) > CREDITED:
        return False
    after = reading.tokens[colon + 1]
    told = after.kind == "word" and not after.capital  # Earlier: on May 4 the minister …
    labels = reading.words.credits if told else reading.words.credits | reading.words.related
    return any(not labels.isdisjoint(_forms(reading, at)) for at in range(colon))


def _headed_by_word(reading: Reading, run: Run) -> bool:
    """Right after a word of credits at the head of a line: «Фото Марии Лопес», "Photo courtesy of …"."""
    if not run.first or not _forms(reading, 0) & reading.words.credits:
        return False
    known = reading.words.credits | reading.words.leads
    led = all(reading.norm(at) in known for at in range(min(run.first, LABEL)))
    return run.first == 1 or (reading.language == "en" and led and run.first < LABEL)


def _own_part(reading: Reading, run: Run) -> bool:
    """Alone with names and words of credits in its part of a divided line, or in a short line that credits someone."""
    tokens = reading.tokens
    start = next((at + 1 for at in range(run.first - 1, -1, -1) if tokens[at].text in PARTS), 0)
    stop = next((at for at in range(run.last, len(tokens)) if tokens[at].text in PARTS), len(tokens))
    if stop - start > NAMES or reading.norm(start) in reading.words.articles:
        return False
    known = reading.words.credits | reading.words.staff | reading.words.bylines
    before = {form for at in range(start, run.first) for form in _forms(reading, at)} & known
    if stop - start < len(tokens):
        return bool(_forms(reading, start) & known)
    after = {form for at in range(run.last, stop) for form in _forms(reading, at)} & known
    return bool(before and after) and run.first - start <= LED


def _mentioned(reading: Reading) -> bool:
    """Whether a sentence has a word of credits at all, which most have not."""
    asked = ("credits", 0, 0)
    if asked not in reading.known:
        told = bool(reading.cued & CREDITS)
        reading.known[asked] = told or any(_tells(norm, reading.words) for norm in reading.norms[:LABEL])
    return reading.known[asked]


@lru_cache(maxsize=1 << 14)
def _tells(norm: str, words: Words) -> bool:
    """Whether a word is one of credits in another form."""
    return norm in words.crediting or (words.language == "ru" and russian.lemma(norm) in words.crediting)


def _forms(reading: Reading, at: int) -> set[str]:
    norm = reading.norm(at)
    return {norm, russian.lemma(norm)} if reading.language == "ru" and norm else {norm}
