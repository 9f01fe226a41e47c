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
CACHED = 1 << 17  # steps from word to word that are remembered


@dataclass(frozen=True, slots=True)
class Hit(Generic[T]):
    """Tokens `start` to before `stop` are an entry; `meanings` are all that the entry stands for."""

    start: int
    stop: int
    meanings: tuple[T, ...]


class _Node(Generic[T]):
    __slots__ = ("capital", "meanings", "words")

    def __init__(self) -> None:
        self.words: dict[str, _Node[T]] = {}
        self.capital: dict[str, _Node[T]] = {}
        self.meanings: list[T] = []


class _State(Generic[T]):
    """Where some words lead in the trie, with the steps on that were ever asked for.

    Attributes:
        meanings: What the words mean if no other follows.
        steps: By the next token as written; None where no entry goes on with it, itself for a mark passed over.
    """

    __slots__ = ("meanings", "nodes", "steps")

    def __init__(self, nodes: Iterable[_Node[T]]) -> None:
        known = list(nodes)
        self.meanings = tuple(dict.fromkeys(m for node in known for m in node.meanings))
        self.nodes = [node for node in known if node.words or node.capital]
        self.steps: dict[str, _State[T] | None] = {}


class Phrases(Generic[T]):
    """An index of entries, each a phrase in its dictionary form with what it means."""

    def __init__(self, entries: Iterable[tuple[str, T]], language: Language) -> None:
        self.language = language
        self._root: _Node[T] = _Node()
        # What a word as written leads to is worked out once: texts of one kind share words and pairs of words.
        self._begins: _State[T] | None = None
        self._steps = 0
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
        return self._next(self._start(), token) is not None

    def at(self, tokens: Sequence[Token], start: int) -> Hit[T] | None:
        """The longest entry that begins at a token, None where none does."""
        state = self._next(self._start(), tokens[start])
        return self._longest(state, tokens, start) if state else None

    def find(self, tokens: Sequence[Token]) -> list[Hit[T]]:
        """All entries, leftmost and longest, without overlap."""
        hits: list[Hit[T]] = []
        begin, free = self._start(), 0
        known = begin.steps
        for here, token in enumerate(tokens):
            text = token.text
            state = known[text] if text in known else self._next(begin, token)
            if state and here >= free and (hit := self._longest(state, tokens, here)):
                hits.append(hit)
                free = hit.stop
        return hits

    def _start(self) -> _State[T]:
        if self._begins is None or self._steps >= CACHED:
            self._begins, self._steps = _State([self._root]), 0
        return self._begins

    def _next(self, state: _State[T], token: Token) -> _State[T] | None:
        """The state behind one more token."""
        known, text = state.steps, token.text
        if text in known:
            return known[text]
        self._steps += 1
        if token.norm == '"':
            found = None if state is self._begins else state
        else:
            nodes = self._step(state.nodes, token)
            found = _State(nodes) if nodes else None
        known[text] = found
        return found

    def _longest(self, state: _State[T], tokens: Sequence[Token], start: int) -> Hit[T] | None:
        best, stop = state.meanings, start + 1
        for here in range(start + 1, len(tokens)):
            if not state.nodes:
                break
            token = tokens[here]
            text = token.text
            ahead = state.steps[text] if text in state.steps else self._next(state, token)
            if ahead is None:
                break
            if ahead is not state and ahead.meanings:
                best, stop = ahead.meanings, here + 1
            state = ahead
        return Hit(start, stop, best) if best else None

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
