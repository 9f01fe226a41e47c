"""Names of bodies in English, where the lexicon and the gazetteer know every word of them.

«Министерство водных ресурсов Перу» is the Ministry of Water Resources of Peru, «Қазақстан – Түркіменстан үкіметаралық
комиссиясы» the Kazakhstan–Turkmenistan Intergovernmental Commission. A name without a name in it ("intergovernmental
commission") keeps small letters: it means another body in another text.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from analysis.understand.phrases import Phrases
from analysis.understand.sightings import named_at
from analysis.understand.text import tokenize

if TYPE_CHECKING:
    from analysis.knowledge.records import Knowledge, Thing
    from analysis.model import Language
    from analysis.understand.text import Token

Rules = Mapping[str, Sequence[str]]
WORDS = ("heads", "ranks", "fields", "subjects", "links")
THINGS = ("state", "region", "organisation", "place")
NAMES = {*THINGS, "side"}


class Item(NamedTuple):
    """A word or phrase of a name.

    Attributes:
        kind: heads | ranks | fields | subjects | links | mark | side (a state by its adjective) | the kind of a thing.
        text: Its English; of sides and things the label.
        adjective: English adjective of a side.
    """

    kind: str
    text: str
    adjective: str = ""


DASH = Item("mark", "–")
MARKS = {",": (Item("mark", ","),), "-": (DASH,), '"': ()}


def english(name: str, language: Language, knowledge: Knowledge, country: str | None = None) -> str | None:
    """A body's name in English, None where a word of it is not known.

    Args:
        name: The name in the nominative.
        language: Its language.
        knowledge: Lexicon and gazetteer.
        country: Whose body it is, where that is known beside its name.
    """
    if name.isascii():
        return name
    items = _items(name, language, knowledge)
    rules = knowledge.lexicon["body_names"]["en"]
    words = items and (_kazakh if language == "kk" else _russian)(items, rules)
    if not items or not words:
        return None
    said = " ".join(words).replace(" – ", "–").replace(" ,", ",")
    return said if country or any(item.kind in NAMES for item in items) else said.lower()


def _items(name: str, language: Language, knowledge: Knowledge) -> list[Item]:
    """The name piece by piece, empty where a piece is not known."""
    tokens = tokenize(name)
    found: list[Item] = []
    at = 0
    while at < len(tokens):
        stop, meanings = _meanings(tokens, at, language, knowledge)
        if meanings:
            pieces: list[Item] | None = [_choice(meanings, is_last=stop == len(tokens), language=language)]
        else:
            pieces, stop = _piece(tokens[at], language, knowledge), at + 1
        if pieces is None:
            return []
        found += pieces
        at = stop
    return found


def _meanings(
    tokens: Sequence[Token], at: int, language: Language, knowledge: Knowledge
) -> tuple[int, tuple[Item, ...]]:
    """The longest phrase at a token, of the lexicon or the gazetteer, with what it may be."""
    stop, items = _words(knowledge, language).reach(tokens, at)
    far, named = named_at(tokens, at, language, knowledge)
    things = tuple(item for how, thing in named if (item := _item(knowledge.by_id[thing], how)))
    if not things or (items and stop > far):
        return stop, items
    return (far, things) if far > stop or not items else (stop, items + things)


def _item(thing: Thing, how: str) -> Item | None:
    """A thing in its part in a name, None where it has none."""
    if thing.kind not in THINGS or how not in {"name", "adjective"}:
        return None
    label = thing.label("en") or thing.id
    if how == "name":
        return Item(thing.kind, label)
    return Item("side", label, next(iter(thing.adjectives.get("en", ())), ""))


def _choice(meanings: Sequence[Item], *, is_last: bool, language: Language) -> Item:
    """What a word is where it stands: the last Kazakh word is the head (орталық: center, central)."""
    wanted = ("heads", *WORDS) if is_last or language != "kk" else (*WORDS[1:], "heads")
    known = [item for kind in wanted for item in meanings if item.kind == kind]
    return (known or meanings)[0]


def _piece(token: Token, language: Language, knowledge: Knowledge) -> list[Item] | None:
    """A mark, or two sides in one word: «казахстанско-сербская», «қазақ-швед»."""
    if token.norm in MARKS:
        return list(MARKS[token.norm])
    parts = token.text.replace("–", "-").split("-")
    if len(parts) != 2:
        return None
    first = parts[0].removesuffix("о") + "ий" if language == "ru" else parts[0]
    sides = [_side(part, language, knowledge) for part in (first, parts[1])]
    return [sides[0], DASH, sides[1]] if sides[0] and sides[1] else None


def _side(word: str, language: Language, knowledge: Knowledge) -> Item | None:
    _, meanings = _meanings(tokenize(word), 0, language, knowledge)
    return next((item for item in meanings if item.kind in {"side", "state"}), None)


def _russian(items: Sequence[Item], rules: Rules) -> list[str]:
    """Adjectives and head as they stand, then what is in the genitive or behind a preposition."""
    at = next((n for n, item in enumerate(items) if item.kind == "heads"), len(items) - 1)
    head, adjectives, rest = items[at], items[:at], list(items[at + 1 :])
    if head.kind != "heads" or any(item.kind not in {"side", "ranks", "fields", "mark"} for item in adjectives):
        return []
    sides = [item for item in adjectives if item.kind == "side"]
    if len(rest) > 2 and not sides and _are_two(*rest[-3:]):
        sides, rest = [rest[-3], rest[-1]], rest[:-3]
    words = [sides[0].adjective or sides[0].text] if len(sides) == 1 else _pair(sides)
    words += [item.text for item in adjectives if item.kind in {"ranks", "fields"}]
    if rest and head.text in rules["before"] and _goes_before(rest, is_bare=not words):
        words.append(rest.pop(0).text)
    return _followed([*words, head.text], head, rest, rules)


def _are_two(one: Item, link: Item, other: Item) -> bool:
    """Whether a name ends in two sides: «Совет сотрудничества "Перу – ЕС"», «комиссия Перу и Чили»."""
    return link == DASH or (link.text == "and" and {one.kind, other.kind} == {"state"})


def _goes_before(rest: Sequence[Item], *, is_bare: bool) -> bool:
    """Whether what follows a Russian head stands before an English one: «банк развития», «фонд ОПЕК»."""
    is_alone = len(rest) == 1 or rest[1].kind not in {"mark", "links"} or rest[1].text == "on"
    return is_alone and (rest[0].kind == "subjects" or (is_bare and rest[0].kind == "organisation"))


def _followed(words: list[str], head: Item, rest: Sequence[Item], rules: Rules) -> list[str]:
    """The words with what follows the head, "of" before a genitive; none where a word is out of place."""
    before = head
    for item in rest:
        if item.kind == "side":
            return []
        if before.kind not in {"links", "mark", "ranks", "fields"} and item.kind not in {"links", "mark"}:
            words.append("of")
        words += _said(item, head, rules)
        before = item
    return words if before.kind not in {"links", "mark"} else []


def _said(item: Item, head: Item, rules: Rules) -> list[str]:
    if item.text == "on" and head.text not in rules["about"]:
        return ["for"]
    if item.kind == "heads":
        return ["the", item.text]
    return _named(item, rules) if item.kind in NAMES else [item.text]


def _kazakh(items: Sequence[Item], rules: Rules) -> list[str]:
    """Owners first, then adjectives and subject, the head last; what it is on may stand before the owners."""
    head, middle = items[-1], list(items[:-1])
    on = next((n for n, item in enumerate(middle) if item.text == "on"), None)
    topic = [item for item in middle[:on] if item.kind in {"fields", "subjects"} or item.text == "and"] if on else []
    owners = [item for item in middle if item.kind in NAMES]
    kinds = {item.kind for item in owners}
    own = [item for n, item in enumerate(middle) if item not in topic and _of_body(item, middle[n - 1 : n])]
    strange = [item for item in middle if item.kind == "heads" or item.text == "under"]
    if head.kind != "heads" or strange or (len(owners) > 1 and not kinds <= {"state", "side"}):
        return []
    if topic and topic[0].text == "and":  # «Қазақстан мен Перу арасындағы сауда жөніндегі комиссия»
        topic = topic[1:]
    words = [] if len(owners) < 2 else _pair(owners)
    if owners and kinds == {"organisation"} and head.text in rules["before"]:
        words = [owners.pop().text]  # the OPEC Fund
    words += _headed(own, topic, head, rules)
    return [*words, "of", *_named(owners[0], rules)] if len(owners) == 1 else words


def _of_body(item: Item, before: Sequence[Item]) -> bool:
    """Whether a word tells what the body is or deals with, with "and" between two such words."""
    joins = item.text == "and" and bool(before) and before[0].kind not in NAMES
    return joins or item.kind in {"ranks", "fields", "subjects"}


def _headed(own: Sequence[Item], topic: Sequence[Item], head: Item, rules: Rules) -> list[str]:
    """The head with its adjectives before it and what it is about behind it."""
    said = [item.text for item in own]
    if topic:
        return [*said, head.text, "on", *(item.text for item in topic)]
    if head.text in rules["before"] or not any(item.kind == "subjects" for item in own):
        return [*said, head.text]
    if head.text not in rules["about"]:
        return [head.text, "of", *said]
    ranks = [item.text for item in own if item.kind == "ranks"]
    return [*ranks, head.text, "on", *(item.text for item in own if item.kind != "ranks")]


def _pair(sides: Sequence[Item]) -> list[str]:
    return ["–".join(side.text for side in sides)] if sides else []


def _named(thing: Item, rules: Rules) -> list[str]:
    """A name with the article that it takes."""
    words = thing.text.split()
    is_articled = any(word in rules["articled"] for word in words) and (len(words) > 1 or thing.kind == "state")
    return ["the", thing.text] if is_articled or thing.text in rules["articled"] else [thing.text]


@lru_cache(maxsize=12)
def _words(knowledge: Knowledge, language: Language) -> Phrases[Item]:
    said = knowledge.lexicon["body_names"][language]
    entries = ((kind, text, words) for kind in WORDS for text, words in said[kind].items())
    return Phrases(((word, Item(kind, text)) for kind, text, words in entries for word in words), language)
