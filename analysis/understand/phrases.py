"""Finding words and phrases of the lexicon and the gazetteer in tokens, whatever their inflection.

A trie over words. A word of an entry written in capitals ("РК", "УН", "US") is found only in capitals; one that begins
with a capital only with a capital ("Мир" the treaty is not "мир" the peace); one in small letters in any case.
Quotation marks are passed over on both sides.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Generic, TypeVar

from analysis.immutable import immutable
from analysis.understand.fold import fold
from analysis.understand.morphology import lemmas, stems
from analysis.understand.text import Token, tokenize

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from analysis.model import Language

T = TypeVar("T")
CACHED = 1 << 17  # steps from word to word that are remembered
HEAD = 4  # letters


@immutable
class Hit(Generic[T]):
    """Tokens `start` to before `stop` are an entry; `meanings` are all that the entry stands for."""

    start: int
    stop: int
    meanings: tuple[T, ...]


class _Node(Generic[T]):
    """Where some words of entries lead: the words that may follow, and the entries not hung further yet."""

    __slots__ = ("capital", "meanings", "rest", "words")

    def __init__(self) -> None:
        self.words: dict[str, _Node[T]] = {}
        self.capital: dict[str, _Node[T]] = {}
        self.meanings: list[T] = []
        self.rest: list[tuple[str, int, T]] = []


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
        self.nodes = [node for node in known if node.words or node.capital or node.rest]
        self.steps: dict[str, _State[T] | None] = {}


class Phrases(Generic[T]):
    """An index of entries, each a phrase in its dictionary form with what it means."""

    def __init__(self, entries: Iterable[tuple[str, T]], language: Language) -> None:
        self.language = language
        self._root: _Node[T] = _Node()
        # What a word as written leads to is worked out once: texts of one kind share words and pairs of words.
        self._begins: _State[T] | None = None
        self._steps = 0
        opened: dict[str, list[_Node[T]]] = {}
        for phrase, meaning in entries:
            first, _, more = phrase.partition(" ")
            # What follows the first word is not even read before a text says that word: most entries never are.
            if not more or not phrase[-1].isalnum() or not (words := _words(first)):
                self._hang(self._root, phrase, 0, meaning)
                continue
            if first not in opened:
                opened[first] = self._children(self._root, words[0], alone=False)
            for child in opened[first]:
                child.rest.append((phrase, 1, meaning))
        self._heads = frozenset(form[:HEAD] for edges in (self._root.words, self._root.capital) for form in edges)

    def _grow(self, node: _Node[T]) -> None:
        """Hang the next word of each entry that has come this far."""
        rest, node.rest = node.rest, []
        for phrase, at, meaning in rest:
            self._hang(node, phrase, at, meaning)

    def _hang(self, node: _Node[T], phrase: str, at: int, meaning: T) -> None:
        words, ahead = _words(phrase), at + 1
        for child in self._children(node, words[at], alone=len(words) == 1) if words else ():
            if ahead < len(words):
                child.rest.append((phrase, ahead, meaning))
            elif meaning not in child.meanings:
                child.meanings.append(meaning)

    def _children(self, parent: _Node[T], token: Token, *, alone: bool) -> list[_Node[T]]:
        if token.acronym or (token.capital and len(token.text) == 1):
            return [parent.capital.setdefault(token.base, _Node())]
        edges = parent.capital if token.capital else parent.words
        # A name of one word is a nominative: the dictionary would find "день" in "Дели" and "семья" in "Семей".
        is_inflected = token.kind == "word" and not (alone and token.capital)
        forms = lemmas(token.norm, self.language) if is_inflected else frozenset({token.norm})
        shared: _Node[T] = edges.get(token.norm) or _Node()
        if len(forms) == 1:
            edges[token.norm] = shared
            return [shared]
        found = (edges.setdefault(form, shared) for form in sorted(forms))
        return list({id(node): node for node in found}.values())

    def begins(self, token: Token) -> bool:
        """Whether an entry may begin with a token."""
        begin, text = self._begins or self._start(), token.text
        return (begin.steps[text] if text in begin.steps else self._next(begin, token)) is not None

    def at(self, tokens: Sequence[Token], start: int) -> Hit[T] | None:
        """The longest entry that begins at a token, None where none does."""
        stop, meanings = self.reach(tokens, start)
        return Hit(start, stop, meanings) if meanings else None

    def reach(self, tokens: Sequence[Token], start: int) -> tuple[int, tuple[T, ...]]:
        """Where the longest entry that begins at a token stops, with its meanings; without any where none does."""
        begin = self._begins or self._start()
        text = tokens[start].text
        state = begin.steps[text] if text in begin.steps else self._next(begin, tokens[start])
        if state is None:
            return start, ()
        return self._longest(state, tokens, start) if state.nodes else (start + 1, state.meanings)

    def beginning(self, tokens: Sequence[Token], starts: Iterable[int]) -> list[tuple[int, int, tuple[T, ...]]]:
        """The longest entry at each of some tokens where one begins: start, stop and meanings; they may overlap."""
        begin, hits, end = self._start(), [], len(tokens)
        known = begin.steps
        for start in starts:
            text = tokens[start].text
            state = known[text] if text in known else self._next(begin, tokens[start])
            if state:
                stop, meanings = start + 1, state.meanings
                # Most words go no further, which the word behind tells: `_longest` is asked about the others alone.
                if state.nodes and stop < end and state.steps.get(tokens[stop].text, state):
                    stop, meanings = self._longest(state, tokens, start)
                if meanings:
                    hits.append((start, stop, meanings))
        return hits

    def find(self, tokens: Sequence[Token], texts: Sequence[str] | None = None) -> list[Hit[T]]:
        """All entries, leftmost and longest, without overlap; `texts` are the tokens as written, where at hand."""
        return [Hit(*found) for found in self.sweep(tokens, texts or [token.text for token in tokens])]

    def sweep(self, tokens: Sequence[Token], texts: Sequence[str]) -> list[tuple[int, int, tuple[T, ...]]]:
        """As `find`, and no more than start, stop and meanings of each: for looking through whole sentences."""
        begin = self._begins or self._start()
        try:
            return self._sweep(begin.steps, tokens, texts)
        except KeyError:  # a word that was never asked for
            for token in tokens:
                self._next(begin, token)
            return self._sweep(begin.steps, tokens, texts)

    def _sweep(
        self, known: dict[str, _State[T] | None], tokens: Sequence[Token], texts: Sequence[str]
    ) -> list[tuple[int, int, tuple[T, ...]]]:
        hits: list[tuple[int, int, tuple[T, ...]]] = []
        free, end = 0, len(texts)
        for here, text in enumerate(texts):
            state = known[text]
            if state and here >= free:
                stop, meanings = here + 1, state.meanings
                if state.nodes and stop < end and state.steps.get(texts[stop], state):
                    stop, meanings = self._longest(state, tokens, here)
                if meanings:
                    hits.append((here, stop, meanings))
                    free = stop
        return hits

    def _start(self) -> _State[T]:
        if self._begins is None:
            self._begins, self._steps = _State([self._root]), 0
        return self._begins

    def _next(self, state: _State[T], token: Token) -> _State[T] | None:
        """The state behind one more token."""
        known, text = state.steps, token.text
        if text in known:
            return known[text]
        self._steps += 1
        if self._steps >= CACHED:
            self._begins = None  # what is remembered is let go, and the next entry begins anew
        is_first = bool(state.nodes) and state.nodes[0] is self._root
        if token.norm == '"':
            found = None if is_first else state
        elif is_first and self._heads.isdisjoint(_heads(token.norm, token.base, token.kind, self.language)):
            found = None  # as most words: that none of their forms is an entry, their first letters tell
        else:
            nodes = self._step(state.nodes, token)
            found = _State(nodes) if nodes else None
        known[text] = found
        return found

    def _longest(self, state: _State[T], tokens: Sequence[Token], start: int) -> tuple[int, tuple[T, ...]]:
        best, stop = state.meanings, start + 1
        here, end = stop, len(tokens)
        while here < end and state.nodes:
            text = tokens[here].text
            ahead = state.steps[text] if text in state.steps else self._next(state, tokens[here])
            if ahead is None:
                break
            here += 1
            if ahead is not state and ahead.meanings:
                best, stop = ahead.meanings, here
            state = ahead
        return stop, best

    def _step(self, front: list[_Node[T]], token: Token) -> list[_Node[T]]:
        forms = _forms(token.norm, token.base, token.kind, self.language)
        ahead: dict[int, _Node[T]] = {}
        for node in front:
            if node.rest:
                self._grow(node)
            for edges in (node.words, node.capital) if token.capital else (node.words,):
                shorter, other = (edges, forms) if len(edges) < len(forms) else (forms, edges)
                for form in shorter:
                    if form in other:
                        ahead[id(edges[form])] = edges[form]
            if token.capital and (child := node.capital.get(token.base)) is not None:
                ahead[id(child)] = child
        return list(ahead.values())


@lru_cache(maxsize=1 << 14)
def _words(phrase: str) -> tuple[Token, ...]:
    """The words of an entry, without quotation marks."""
    return tuple(token for token in tokenize(phrase) if token.norm != '"')


def _forms(norm: str, base: str, kind: str, language: Language) -> Collection[str]:
    """What a token may be an inflection of."""
    return stems(norm, language) if kind == "word" else (fold(base), norm)


@lru_cache(maxsize=1 << 16)
def _heads(norm: str, base: str, kind: str, language: Language) -> frozenset[str]:
    """The first letters of all that a token may be a form of."""
    return frozenset(form[:HEAD] for form in (base, *_forms(norm, base, kind, language)))
