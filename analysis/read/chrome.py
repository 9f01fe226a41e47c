"""Which lines are page and not text, judged by how a line is built. When in doubt a line is text.

A line of running text ends like a sentence and has several words. Some lines are page wherever they stand (a photo
credit, "read also"); most kinds count only above the first or below the last line of running text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from itertools import islice

from analysis.read.lines import Line
from analysis.read.stamps import has_clock, stamps, words_beside
from analysis.read.words import FrameWords

Rule = Callable[[str, FrameWords], bool]

LONGEST = 500
LONGEST_BAR = 300
LONGEST_LIST_LINE = 160
LONGEST_CREDIT = 20
MOMENT = 60  # characters of a day with its time of day
RUBRIC = 3  # words of a theme written as a tag
MENU = 3  # sections side by side that make a menu
SENTENCE_END = re.compile(r"[.!?…;:][»”\"’')\]]{0,3}$")
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
MARKS = re.compile(r"\s*[|·•]+\s*|\s[»›>/]+(?:\s|$)")
# Patterns that begin with one class of characters are searched for at a leap, those with a choice are not.
BAR, TURN = re.compile(r"[|·•]"), re.compile(r"\s[»›>/]")
GAPS, GAP = re.compile(r"\s{2,}|\t"), re.compile(r"\s\s")
ARROW = re.compile(r"\s(?:>{1,3}|»{1,2}|→)$|^(?:<{1,3}|«|←)\s")
RATE = re.compile(r"\b[A-Z]{3}(?:/[A-Z]{2,3})?\b[^\w.]{0,6}\d[\d\s]*(?:[.,]\d+)?|\d+(?:[.,]\d+)?\s[A-Z]{3}\s=")
CODED = re.compile(r"[A-Z][A-Z][^\w.]{0,6}\d")  # what a rate that begins with its code has within
ADDRESS = re.compile(r"https?://\S+|\bwww\.\S+|\b(?:t|wa|fb)\.me/\S+|\S+@\S+\.\w{2,}")
WIRE_CODE = re.compile(r"(?=\D*\d)(?=[^A-Z]*[A-Z])[A-Z0-9/_-]{12,}")
DIGIT = re.compile(r"\d")
COPYRIGHT = re.compile(r"(?:©|\(c\)\s|\(с\)\s)", re.IGNORECASE)
AMOUNT = re.compile(r"[%$€£¥₸₽₺]")
NO_RATE = re.compile(r"[^\d\s.,:=/|·•▲▼↑↓+$€£¥₸₽₺A-Z-]")
DECIMAL = re.compile(r"\d[.,]\d")
ISSUE = re.compile(r"(?:№|\bNo\.)\s?\d+")


def is_prose(said: str) -> bool:
    """Whether a line is running text: it ends like a sentence and has several words, or it is long."""
    return len(said) > LONGEST or (ends_sentence(said) and len(list(islice(WORD.finditer(said), 5))) == 5)


def ends_sentence(said: str) -> bool:
    """Whether a line ends with a stop, a colon or a semicolon, quotes and brackets aside."""
    return SENTENCE_END.search(said[-4:]) is not None


# ── page wherever it stands ──────────────────────────────────────────────────────────────────────────────────────────
def is_label(said: str, words: FrameWords) -> bool:
    """Фото: пресс-служба · Тегтер: #Сауда · Comments: 2 · Поделиться."""
    if words.read_also.match(said):
        return True
    label = words.label.match(said)
    # "Автор – профессор университета, он и открыл встречу." is a sentence; so is a long quote after "Пікір:".
    most = LONGEST_CREDIT if label and label[0].endswith(":") else 6
    return label is not None and not (ends_sentence(said) and len(WORD.findall(said)) > most)


def is_phrase(said: str, words: FrameWords) -> bool:
    """Нашли ошибку? Выделите её · Stay up-to-date with our channel."""
    return words.phrase.match(said) is not None


def is_copyright(said: str, words: FrameWords) -> bool:
    """© 2031 The Outlet."""
    return COPYRIGHT.match(said) is not None


def is_ticker(said: str, words: FrameWords) -> bool:
    """USD 549,1 EUR 645,3: nothing but codes and rates, and a word or two."""
    rates = RATE.findall(said) if CODED.search(said) or "=" in said else []
    return len(rates) >= 2 and len(WORD.findall(RATE.sub(" ", said))) <= len(rates)


def is_address(said: str, words: FrameWords) -> bool:
    """https://news.example/17, alone or after a word or two."""
    signed = "@" in said or "://" in said or "www." in said or ".me/" in said
    return signed and ADDRESS.search(said) is not None and len(WORD.findall(ADDRESS.sub(" ", said))) <= 3


def is_hashtags(said: str, words: FrameWords) -> bool:
    """#trade #Aktau."""
    return said.startswith("#") and all(word.startswith("#") and len(word) > 1 for word in said.split())


def is_wire_code(said: str, words: FrameWords) -> bool:
    """AGNY05052031000187: one long word of capitals and digits."""
    return " " not in said and WIRE_CODE.fullmatch(said) is not None and sum(c.isdigit() for c in said) >= 6


def is_counter(said: str, words: FrameWords) -> bool:
    """0 пікір · 1284 просмотра · Like 0."""
    return words.counter.match(said) is not None


def is_moment(said: str, words: FrameWords) -> bool:
    """07.10.2031, 18:47: a day with its time of day and nothing else."""
    if len(said) > MOMENT or not has_clock(said):
        return False
    days = stamps(said, words)
    return bool(days) and not words_beside(said, days, words)


# ── page at the edges ────────────────────────────────────────────────────────────────────────────────────────────────
def is_stamp(said: str, words: FrameWords) -> bool:
    """24.03.2031 19:15, alone or with a section, a town or a byline."""
    days, clock = stamps(said, words), has_clock(said)
    if not days and not clock:
        return False
    beside = words_beside(said, days, words)
    if len(beside) <= 1 or " ".join(beside).casefold() in words.sections:
        return True
    short = len(beside) <= 8 and not ends_sentence(said)
    return short and bool(days) and (clock or ISSUE.search(said) is not None)


def is_section(said: str, words: FrameWords) -> bool:
    """Саясат."""
    return said.casefold() in words.sections


def is_rubric(said: str, words: FrameWords) -> bool:
    """#Port of Aktau: the theme of a page as a tag of two or three words; a Markdown headline has a blank after #."""
    tag = said.startswith("#") and said[1:2].isalnum()
    return tag and len(said.split()) <= RUBRIC and not ends_sentence(said)


def is_rates(said: str, words: FrameWords) -> bool:
    """$ 498.51 522.84 · USD 87.45 · 898: rates of a ticker under each other, or the number of readers."""
    if said.isdecimal():
        return True
    if not DECIMAL.search(said) or NO_RATE.search(said):
        return False
    return all(len(code) == 3 for code in WORD.findall(said))


def is_menu(said: str, words: FrameWords) -> bool:
    """Экономика Политика Регионы Спорт Видео: sections side by side, with nothing between them."""
    if ends_sentence(said):
        return False
    items = said.split()
    known = sum(item.casefold() in words.sections for item in items)
    return known >= MENU and known * 2 >= len(items)


def is_byline(said: str, words: FrameWords) -> bool:
    """By Jane Roe: the word and then names only."""
    match = words.byline.match(said)
    return match is not None and _is_name(MARKS.split(said[match.end() :])[0], words)


def is_signs(said: str, words: FrameWords) -> bool:
    """* * * · 👁 1 284 · [:ru]: hardly a letter."""
    if said.startswith("[:"):
        return True
    if ends_sentence(said) or AMOUNT.search(said) or sum(map(str.isalpha, said)) * 5 >= len(said):
        return False
    return not DIGIT.search(said) or any(unicodedata.category(c) == "So" for c in said)


def is_arrowed(said: str, words: FrameWords) -> bool:
    """Wheat is dearer >>>: a way to another page."""
    ends = said.endswith((">", "»", "→")) or said.startswith(("<", "«", "←"))
    return ends and ARROW.search(said) is not None and len(WORD.findall(said)) <= 12


def is_items(said: str, words: FrameWords) -> bool:
    """Home > Business > Energy · Share   Tweet   Print: short items side by side."""
    if said.startswith(("|", "•", "·")):  # a row of a Markdown table and a list of points are content
        return False
    items = [item for item in MARKS.split(said) if item.strip()] if BAR.search(said) or TURN.search(said) else []
    if len(items) >= 2:
        known = [_is_page_item(item, words) for item in items]
        plain = sum(not page and len(item.split()) > 3 for item, page in zip(items, known, strict=True))
        # Short items with figures may be a table's row; a path through a site has no figures.
        return plain * 2 < len(items) and (any(known) or not DIGIT.search(said))
    items = GAPS.split(said) if "\t" in said or GAP.search(said) else []
    return (
        len(items) >= 2
        and all(len(item.split()) <= 6 for item in items)
        and any(_is_page_item(item, words) for item in items)
    )


def _is_page_item(item: str, words: FrameWords) -> bool:
    rules = (is_label, is_counter, is_stamp, is_section, is_byline, is_address)
    return any(rule(item, words) for rule in rules) or RATE.search(item) is not None


# ── page below the text ──────────────────────────────────────────────────────────────────────────────────────────────
def is_signature(said: str, words: FrameWords) -> bool:
    """Айша Омарова, under the text: two or three names and nothing else."""
    return 2 <= len(said.split()) <= 3 and _is_name(said, words)


def _is_name(said: str, words: FrameWords) -> bool:
    parts = said.strip(" ,").split()
    return 1 <= len(parts) <= 6 and all(
        (WORD.fullmatch(part.strip(".,")) is not None and part[0].isupper()) or part in words.name_links
        for part in parts
    )


BY_WORD: tuple[Rule, ...] = (is_label, is_phrase, is_counter)  # hold only of a line that begins with a word of theirs
BY_SIGN: tuple[Rule, ...] = (is_copyright, is_ticker, is_address, is_hashtags, is_wire_code, is_moment)
AT_EDGES: tuple[Rule, ...] = (
    is_stamp,
    is_section,
    is_rubric,
    is_byline,
    is_signs,
    is_arrowed,
    is_items,
    is_rates,
    is_menu,
)
BELOW: tuple[Rule, ...] = (is_signature,)


def furniture_among(lines: Sequence[Line], words: FrameWords) -> list[bool]:
    """For each line of a page whether it is page and not text."""
    certain = [_fits(_everywhere(line.said, words), line.said, words) for line in lines]

    def prose(n: int) -> bool:
        return not certain[n] and is_prose(lines[n].said) and not _is_edge(lines[n].said, words)

    # From both ends to the first line of running text: nothing is asked of the lines between.
    first = next(filter(prose, range(len(lines))), len(lines))
    last = next(filter(prose, reversed(range(len(lines)))), -1)
    marks = [
        certain[n]
        or ((n < first or n > last) and _is_edge(line.said, words))
        or (n > last >= 0 and _fits(BELOW, line.said, words))
        for n, line in enumerate(lines)
    ]
    return _with_lists(lines, marks, words)


def _everywhere(said: str, words: FrameWords) -> tuple[Rule, ...]:
    """The rules that can hold of a line wherever it stands: few lines begin as those of a page do."""
    return BY_WORD + BY_SIGN if words.may_open(said) else BY_SIGN


def _is_edge(said: str, words: FrameWords) -> bool:
    return len(said) <= LONGEST_BAR and _fits(AT_EDGES, said, words)


def _fits(rules: tuple[Rule, ...], said: str, words: FrameWords) -> bool:
    return len(said) <= LONGEST and any(rule(said, words) for rule in rules)


def _with_lists(lines: Sequence[Line], marks: Sequence[bool], words: FrameWords) -> list[bool]:
    """The headlines listed under a lone "Читайте также:", up to the next line of another kind."""
    result, listing = list(marks), False
    for n, line in enumerate(lines):
        if marks[n]:
            listing = _opens_list(line.said, words)
        elif listing and len(line.said) <= LONGEST_LIST_LINE and not ends_sentence(line.said):
            result[n] = True
        else:
            listing = False
    return result


def _opens_list(said: str, words: FrameWords) -> bool:
    match = words.read_also.match(said)
    return match is not None and not WORD.search(said[match.end("words") :])
