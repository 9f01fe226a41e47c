"""Finding words and phrases of the lexicon and the gazetteer in tokens, whatever their inflection.

A trie over words. A word of an entry written in capitals ("РК", "УН", "US") is found only in capitals; one that begins
with a capital only with a capital ("Мир" the treaty is not "мир" the peace); one in small letters in any case.
Quotation marks are passed over on both sides.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from analysis.understand.fold import fold
from analysis.understand.morphology import lemmas, stems
from analysis.understand.text import Token, tokenize

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from analysis.model import Language

T = TypeVar("T")
CACHED = 1 << 16  # words whose first step is remembered


@dataclass(frozen=True, slots=True)
class Hit(Generic[T]):
    """Tokens `start` to before `stop` are an entry; `meanings` are all that the entry stands for."""

    start: int
    stop: int
    meanings: tuple[T, ...]


def _hit(front: list[_Node[T]], start: int, stop: int) -> Hit[T] | None:
    if not front:
        return None
    if len(front) == 1:
        return Hit(start, stop, tuple(front[0].meanings)) if front[0].meanings else None
    meanings = [m for node in front for m in node.meanings]
    return Hit(start, stop, tuple(dict.fromkeys(meanings))) if meanings else None


class _Node(Generic[T]):
    __slots__ = ("capital", "meanings", "words")

    def __init__(self) -> None:
        self.words: dict[str, _Node[T]] = {}
        self.capital: dict[str, _Node[T]] = {}
        self.meanings: list[T] = []


class Phrases(Generic[T]):
    """An index of entries, each a phrase in its dictionary form with what it means."""

    def __init__(self, entries: Iterable[tuple[str, T]], language: Language) -> None:
        self.language = language
        self._root: _Node[T] = _Node()
        # Most words begin no entry: what a word as written leads to from the root is looked up once.
        self._first: dict[str, list[_Node[T]]] = {}
        for phrase, meaning in entries:
            self._add(phrase, meaning)

    def _add(self, phrase: str, meaning: T) -> None:
        tokens = [token for token in tokenize(phrase) if token.norm != '"']
        nodes = [self._root]
        for token in tokens:
            nodes = [node for parent in nodes for node in self._children(parent, token, alone=len(tokens) == 1)]
        for node in nodes:
            if meaning not in node.meanings:
                node.meanings.append(meaning)

    def _children(self, parent: _Node[T], token: Token, *, alone: bool) -> list[_Node[T]]:
        if token.acronym or (token.capital and len(token.text) == 1):
            return [parent.capital.setdefault(token.base, _Node())]
        edges = parent.capital if token.capital else parent.words
        # A name of one word is a nominative: the dictionary would find "день" in "Дели" and "семья" in "Семей".
        is_inflected = token.kind == "word" and not (alone and token.capital)
        forms = lemmas(token.norm, self.language) if is_inflected else frozenset({token.norm})
        shared: _Node[T] = edges.get(token.norm) or _Node()
        return [edges.setdefault(form, shared) for form in sorted(forms)]

    def begins(self, token: Token) -> bool:
        """Whether an entry may begin with a token."""
        return bool(self._begin(token))

    def at(self, tokens: Sequence[Token], start: int) -> Hit[T] | None:
        """The longest entry that begins at a token, None where none does."""
        front = self._begin(tokens[start])
        return self._longest(front, tokens, start) if front else None

    def find(self, tokens: Sequence[Token]) -> list[Hit[T]]:
        """All entries, leftmost and longest, without overlap."""
        hits: list[Hit[T]] = []
        known, free = self._first, 0
        for here, token in enumerate(tokens):
            front = known.get(token.text)
            if front is None:
                front = self._begin(token)
            if front and here >= free and (hit := self._longest(front, tokens, here)):
                hits.append(hit)
                free = hit.stop
        return hits

    def _begin(self, token: Token) -> list[_Node[T]]:
        found = self._first.get(token.text)
        if found is None:
            if len(self._first) >= CACHED:
                self._first.clear()
            found = self._first[token.text] = [] if token.norm == '"' else self._step([self._root], token)
        return found

    def _longest(self, front: list[_Node[T]], tokens: Sequence[Token], start: int) -> Hit[T] | None:
        best = _hit(front, start, start + 1)
        for here in range(start + 1, len(tokens)):
            front = [node for node in front if node.words or node.capital]
            if not front:
                break
            if tokens[here].norm == '"':
                continue
            front = self._step(front, tokens[here])
            best = _hit(front, start, here + 1) or best
        return best

    def _step(self, front: list[_Node[T]], token: Token) -> list[_Node[T]]:
        forms = stems(token.norm, self.language) if token.kind == "word" else (fold(token.base), token.norm)
        ahead: dict[int, _Node[T]] = {}
        for node in front:
            for edges in (node.words, node.capital) if token.capital else (node.words,):
                shorter, other = (edges, forms) if len(edges) < len(forms) else (forms, edges)
                for form in shorter:
                    if form in other:
                        ahead[id(edges[form])] = edges[form]
            if token.capital and (child := node.capital.get(token.base)) is not None:
                ahead[id(child)] = child
        return list(ahead.values())
