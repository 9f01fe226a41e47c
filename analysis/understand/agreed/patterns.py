"""Phrases with gaps ("зелёный … трансформация") and adjectives that share a noun ("trade and political ties")."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from analysis.understand.morphology import stems
from analysis.understand.phrases import Phrases

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from analysis.model import Language
    from analysis.understand.text import Token

T = TypeVar("T")
GAP = "…"
POSSESSIVE = "ыі"
ROOM = 6  # tokens between two parts of a phrase, at the most
SHARED = 8  # tokens of other adjectives between an adjective and the noun they share
NEIGHBORS = 16  # matches before and behind that a match may lie in
STOPS = frozenset(";:.!?()")
_Behind = tuple[Sequence[int], Sequence[int]]
_Tail = tuple[
    int, int, tuple[str, ...]
]  # a token, the one behind, and the parts of entries behind a gap that stand there


@dataclass(
    eq=False, slots=True
)  # neither frozen nor a tuple: a hundred are made of a release, this way at the least cost
class Match(Generic[T]):
    """Tokens of a sentence that are an entry: `first` to before `last`, of which only `taken` belong to it.

    `taken` has a bit for each token: places are compared often and told one by one seldom.
    """

    first: int
    last: int
    taken: int
    meaning: T

    def places(self) -> list[int]:
        """The tokens that belong to it, in reading order."""
        return [at for at in range(self.first, self.last) if self.taken >> at & 1]


def covering(first: int, last: int) -> int:
    """The bits of the tokens from `first` to before `last`."""
    return (1 << last) - (1 << first)


@dataclass(frozen=True, slots=True)
class _Entry(Generic[T]):
    meaning: T
    rest: tuple[str, ...] = ()
    shared: bool = False  # the rest follows behind further adjectives only


@dataclass(frozen=True, eq=False, slots=True)
class _Group(Generic[T]):
    """The entries that begin with the same words: those that end there, and those that go on behind a gap."""

    whole: tuple[T, ...]
    gapped: tuple[_Entry[T], ...]
    shared: tuple[_Entry[T], ...]

    @classmethod
    def of(cls, entries: Sequence[_Entry[T]]) -> _Group[T]:
        gapped = tuple(entry for entry in entries if entry.rest)
        return cls(
            tuple(entry.meaning for entry in entries if not entry.rest),
            tuple(entry for entry in gapped if not entry.shared),
            tuple(entry for entry in gapped if entry.shared),
        )


class Patterns(Generic[T]):
    """An index of entries, each a phrase in its dictionary form, with gaps where it has "…"."""

    def __init__(self, entries: Iterable[tuple[str, T]], language: Language, joining: Iterable[str] = ()) -> None:
        spelled = [(form, meaning) for phrase, meaning in entries for form in _forms(phrase, language)]
        made: dict[str, list[_Entry[T]]] = {}
        for phrase, meaning in spelled:
            for first, entry in _entries(phrase, meaning, bool(joining)):
                made.setdefault(first, []).append(entry)
        self._firsts = Phrases(
            ((first, _Group.of(list(dict.fromkeys(each)))) for first, each in made.items()), language
        )
        rests = {(part, part) for entries in made.values() for entry in entries for part in entry.rest}
        self._tails = Phrases(sorted(rests), language)
        self._joining = frozenset(joining) | {","}
        self._join = self._joining | {'"'}

    def begins(self, token: Token) -> bool:
        """Whether an entry may begin with a token."""
        return self._firsts.begins(token)

    def goes_on(self, token: Token) -> bool:
        """Whether the part of an entry behind a gap may begin with a token."""
        return self._tails.begins(token)

    def find(self, tokens: Sequence[Token], starts: Iterable[int], behind: _Behind) -> list[Match[T]]:
        """All entries in reading order; one whose words all belong to a longer one is left out.

        Args:
            tokens: Of a sentence.
            starts: The tokens with which an entry may begin (`begins`).
            behind: Those at which one may go on behind a gap (`goes_on`), and those that no gap reaches over (`STOPS`).
        """
        found: list[Match[T]] = []
        end = behind[0][-1] if behind[0] else -1
        for start, stop, groups in self._firsts.beginning(tokens, starts):
            taken = (1 << stop) - (1 << start)
            for group in groups:
                for meaning in group.whole:
                    found.append(Match(start, stop, taken, meaning))
                if stop <= end and (group.gapped or (group.shared and tokens[stop].norm in self._join)):
                    self._go_on(tokens, Match(start, stop, taken, group), behind, found)
        return _widest(found) if len(found) > 1 else found

    def _go_on(self, tokens: Sequence[Token], begun: Match[_Group[T]], behind: _Behind, found: list[Match[T]]) -> None:
        """Add the entries of a group whose words behind the gap are there."""
        group, stop = begun.meaning, begun.last
        shared = group.shared if group.shared and self._joins(tokens, stop) else ()
        ahead = self._ahead(tokens, stop, SHARED if shared else ROOM, behind)
        for entry in group.gapped + shared if ahead else ():
            part, room = entry.rest[0], stop + (SHARED if entry.shared else ROOM)
            for tail in ahead:
                if part in tail[2]:
                    if tail[0] < room and (match := self._whole(tokens, begun, entry, tail, behind)):
                        found.append(match)
                    break

    def _whole(
        self, tokens: Sequence[Token], begun: Match[_Group[T]], entry: _Entry[T], tail: _Tail, behind: _Behind
    ) -> Match[T] | None:
        """An entry with its first gap closed; None where a further gap is not."""
        first, stop, _ = tail
        taken = begun.taken | covering(first, stop)
        for part in entry.rest[1:]:
            further = next((t for t in self._ahead(tokens, stop, ROOM, behind) if part in t[2]), None)
            if further is None:
                return None
            first, stop, _ = further
            taken |= covering(first, stop)
        return Match(begun.first, stop, taken, entry.meaning)

    def _joins(self, tokens: Sequence[Token], at: int) -> bool:
        """Whether another adjective is joined here: "political, …", "«зелёной» и …"."""
        while at < len(tokens) and tokens[at].norm == '"':
            at += 1
        return at < len(tokens) and tokens[at].norm in self._joining

    def _ahead(self, tokens: Sequence[Token], start: int, room: int, behind: _Behind) -> list[_Tail]:
        """What may go on within the next tokens, up to where no gap reaches over."""
        found: list[_Tail] = []
        tails, stops = behind
        at, stopped = bisect_left(tails, start), bisect_left(stops, start)
        end = min(start + room, stops[stopped]) if stopped < len(stops) else start + room
        for here in tails[at : at + room]:
            if here >= end:
                break
            stop, parts = self._tails.reach(tokens, here)
            if parts:
                found.append((here, stop, parts))
        return found


def _widest(found: list[Match[T]]) -> list[Match[T]]:
    """The matches, in the order of their first words, without those whose words all belong to a longer one."""
    words, before = 0, 0
    for match in found:
        taken = match.taken
        if words & taken and taken != before:
            break
        words |= taken
        before = taken
    else:
        return found  # none has a word of another, if it does not have the same
    kept: list[Match[T]] = []
    few = len(found) <= NEIGHBORS
    for n, match in enumerate(found):
        taken = match.taken
        for other in found if few else found[max(n - NEIGHBORS, 0) : n + NEIGHBORS]:
            if taken | other.taken == other.taken != taken:
                break
        else:
            kept.append(match)
    return kept


def _forms(phrase: str, language: Language) -> list[str]:
    """A phrase as given and, in Kazakh, with its last noun without the possessive that a plural takes behind itself.

    "әуе рейсі" finds "әуе рейсін"; "әуе рейстерін" is a form of "әуе рейс".
    """
    words = phrase.split()
    if language != "kk" or len(words) < 2:
        return [phrase]
    bare = [stem for stem in sorted(stems(words[-1], "kk")) if _possessed(words[-1], stem)]
    return [phrase, *(" ".join([*words[:-1], stem]) for stem in bare)]


def _possessed(word: str, stem: str) -> bool:
    """Whether a word is a stem with the possessive ending of the third person."""
    rest = len(word) - len(stem)
    return len(stem) > 2 and 0 < rest <= 2 and word[-1] in POSSESSIVE and (rest == 1 or word[-2] == "с")


def _entries(phrase: str, meaning: T, may_share: bool) -> Iterator[tuple[str, _Entry[T]]]:
    first, *rest = (part.strip() for part in phrase.split(GAP))
    yield first, _Entry(meaning, tuple(rest))
    words = phrase.split()
    if may_share and not rest and len(words) == 2 and words[0].islower():
        yield words[0], _Entry(meaning, (words[1],), shared=True)
