"""The nominative of a body's name as the text words it, and the key by which its mentions are one."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from analysis.understand.cast import nominative_kk, russian
from analysis.understand.cast.endings import endings
from analysis.understand.cast.nominative_ru import cased
from analysis.understand.cast.roles_ru import head_place

if TYPE_CHECKING:
    from analysis.understand.cast.bodies import Body
    from analysis.understand.text import Token


def nominative(body: Body) -> str:
    """The name in the nominative, in the text's own words."""
    reading = body.reading
    text = reading.quote(body.first, body.last)
    if body.mark.means("company", "media") and (own := _own_name(body)):
        return own
    if reading.language == "kk":
        return _bank(body, text) or _kazakh(text, reading.tokens[body.last - 1])
    if reading.language == "ru":
        return _russian(body, text)
    return text.removesuffix("'s").removesuffix("’s")


def identity(body: Body) -> str:
    """The same for all places that name a body in the same words, whatever their case."""
    tokens = [t for t in body.reading.tokens[body.first : body.last] if t.kind in {"word", "number"}]
    if body.reading.language == "ru":
        return " ".join(russian.lemma(token.norm) for token in tokens)
    return nominative(body).casefold()


def _own_name(body: Body) -> str | None:
    """What stands in quotation marks or in Latin letters beside "company", "newspaper" and the like."""
    reading, places = body.reading, range(body.first, body.last)
    quotes = [at for at in places if reading.norm(at) == '"']
    if len(quotes) > 1:
        return reading.quote(quotes[0] + 1, quotes[-1])
    latin = [at for at in places if not body.mark.first <= at < body.mark.last and _latin(reading.tokens[at])]
    if not latin or (reading.language == "en" and reading.tokens[body.mark.first].capital):
        return None  # the insurer Nordhavn Lloyd, but Radio Zhetisu
    last = reading.tokens[latin[-1]]
    return reading.quote(latin[0], latin[-1] + 1).removesuffix(last.text) + last.base


def _latin(token: Token) -> bool:
    return token.kind == "word" and token.capital and token.base.isascii()


def _bank(body: Body, text: str) -> str | None:
    """A Kazakh bank in one word without its ending («Асылбанкке»)."""
    bank = body.reading.words.bank_ends[0]
    at = text.casefold().rfind(bank) if body.last - body.first == 1 else -1
    return text[: at + len(bank)] if at > 0 else None


def _kazakh(text: str, last: Token) -> str:
    if last.ending:
        return text[: len(text) - len(last.text)] + last.base
    norm = last.norm
    for ending, instead in endings("kk")["shifted"].items():
        if norm.endswith(ending) and len(norm) > len(ending) + 3:
            return text[: len(text) - len(ending)] + str(instead)
    stripped = nominative_kk.bases(norm)
    return (
        text if len(stripped) == 1 or norm.endswith(("сы", "сі")) else text[: len(text) - len(norm) + len(stripped[1])]
    )


def _russian(body: Body, text: str) -> str:
    """Head and adjectives before it put into the nominative, the rest as it stands."""
    reading, start = body.reading, body.reading.tokens[body.first].start
    found = text
    head = body.mark.first + min(head_place(body.mark.phrase), body.mark.last - body.mark.first - 1)
    gender = _gender(reading.norm(head))
    for at in range(head, body.first - 1, -1):
        token = reading.tokens[at]
        if token.kind != "word" or token.acronym or not (at == head or russian.is_adjective(token.norm)):
            continue
        form = _inflected(token.norm, gender if at != head else None)
        offset = token.start - start
        found = found[:offset] + cased(token.text, form, token.norm) + found[offset + len(token.text) :]
    return found


@lru_cache(maxsize=1 << 12)
def _gender(norm: str) -> str | None:
    nouns = [p for p in russian.parses(norm) if "NOUN" in p.tag and p.tag.number == "sing"]
    return str(nouns[0].tag.gender) if nouns else None


@lru_cache(maxsize=1 << 12)
def _inflected(norm: str, gender: str | None) -> str:
    """The nominative singular of a noun, or of an adjective in a gender; the word itself where it is not known."""
    for parse in russian.parses(norm):
        wanted = {"nomn", "sing", gender} if gender and "ADJF" in parse.tag else {"nomn", "sing"}
        if ("ADJF" in parse.tag) != (gender is not None) or (gender is None and "NOUN" not in parse.tag):
            continue
        form = parse.inflect(wanted)
        if form is not None:
            return str(form.word).replace("ё", "е")
    return norm
