"""Who acts: the subject nearest to the verb, "the sides", or, where nobody is named, those who met."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from analysis.understand.agreed.forms import is_plural_verb, russian_form
from analysis.understand.agreed.patterns import covering
from analysis.understand.fold import fold
from analysis.understand.morphology import analyzer, stems

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.understand.agreed.ground import Named, Place
    from analysis.understand.text import Token

LEAST = 4  # letters: a shorter word only looks possessed ("екі")
NEAR = 8  # tokens behind the verb within which a subject may follow
Actors = tuple[tuple[str, ...], str, int]  # keys, basis, token behind the actor (-1: none is named)
NOBODY: Actors = ((), "none", -1)


def actors(
    place: Place, first: int, last: int, since: int, event: str | None, *, passive: bool, said: bool = False
) -> Actors:
    """Who does what tokens `first` to `last` say, looked for from token `since` on.

    `said`: the words tell who speaks, who may stand behind them: "…, – сказал министр X".
    """
    sides = place.ground.sides.of(event)
    met: Actors = (sides, "event" if sides else "none", -1)
    if passive:
        return _agents(place, last) or met
    found = _speaker(place, first, last, sides) if said else None
    return found or _subject(place, first, last, since, sides) or (met if _several(place, first, last) else NOBODY)


def _subject(place: Place, first: int, last: int, since: int, sides: tuple[str, ...]) -> Actors | None:
    """The subject before the verb, else the one behind it."""
    before = [named for named in _subjects(place) if since <= named.first and named.last <= first]
    group = _group(place, since, first)
    if group is not None and (not before or _before(place, group, before)):
        named = [n.participant.key for n in place.named if n.participant.kind == "group" and n.last <= first]
        keys = sides or tuple(named[-1:])
        return keys, "sides" if keys else "none", group[1]
    if before:
        return _resolved(_chain(place, before), sides)
    if (person := _pronoun(place, since, first)) is not None:
        return person
    behind = _behind(place, last)
    return _resolved(behind, sides) if behind else None


def _speaker(place: Place, first: int, last: int, sides: tuple[str, ...]) -> Actors | None:
    """Who speaks, behind what is said: "…, – сказал министр X", "…" said X."""
    tokens, words = place.tokens, place.ground.words
    before = [token.norm for token in tokens[max(first - 2, 0) : first]]
    quoted = '"' in before if words.language == "en" else bool(before) and tokens[first - 1].kind == "mark"
    told = last < len(tokens) and (tokens[last].norm in words.words("breaks") or tokens[last].norm == ",")
    behind = _behind(place, last) if quoted and not told else []
    return _resolved(behind, sides) if behind else None


def _behind(place: Place, last: int) -> list[Named]:
    """The subject that stands behind its verb, with no comma between."""
    found = [named for named in _subjects(place) if last <= named.office < last + NEAR][:1]
    parted = found and any(token.norm == "," for token in place.tokens[last : found[0].office])
    return [] if parted else found


def _agents(place: Place, last: int) -> Actors | None:
    """Who is named behind a passive: "was reviewed by the ministers X and Y"."""
    if last >= len(place.tokens) or place.tokens[last].norm not in place.ground.words.words("by"):
        return None
    found = [n for n in place.named if last < n.office <= last + 2 or last < n.first <= last + 2][:1]
    for named in place.named:
        if found and named.first >= found[-1].last and _joined(place, found[-1], named):
            found.append(named)
    return _resolved(found, ()) if found else None


def _several(place: Place, first: int, last: int) -> bool:
    """Whether a verb without a subject may be of all who met: a Russian plural, a Kazakh one without an office."""
    words = place.ground.words
    if words.language == "ru":
        return any(is_plural_verb(place.tokens[at].norm) for at in range(first, last))
    return words.language == "kk" and "offices" not in place.acting


def _before(place: Place, group: tuple[int, int], named: Sequence[Named]) -> bool:
    """Whether the group is the subject rather than a name: nearer to the verb, in Kazakh whatever stands between."""
    return place.language == "kk" or named[-1].last <= group[0]


def _resolved(found: Sequence[Named], sides: tuple[str, ...]) -> Actors:
    stop = max(named.last for named in found)
    if all(named.participant.kind == "group" for named in found):
        return sides or tuple(named.participant.key for named in found), "sides", stop
    return tuple(dict.fromkeys(n.participant.key for n in found if n.participant.kind != "group")), "stated", stop


def _subjects(place: Place) -> list[Named]:
    """Participants that may be subjects: in the nominative, not part of an office or of another name."""
    if place.subjects is None:
        place.subjects = _find_subjects(place)
    return place.subjects


def _find_subjects(place: Place) -> list[Named]:
    offices, wide = 0, []
    for named in place.named:
        offices |= covering(named.office, named.first)
        if named.last - named.first > 1:
            wide.append(named)
    return [
        named
        for named in place.named
        if not offices >> named.first & 1
        and not (wide and any(w is not named and w.first <= named.first and named.last <= w.last for w in wide))
        and nominative(place, named)
    ]


def nominative(place: Place, named: Named) -> bool:
    """Whether a name stands in the nominative, as far as its form and the word before it tell."""
    tokens, language = place.tokens, place.language
    before = tokens[named.office - 1].norm if named.office else ""
    if language == "en":
        return before not in place.ground.words.words("prepositions") and not tokens[named.last - 1].norm.endswith("'s")
    if language == "kk":
        return _kazakh(place, named)
    if before in place.ground.words.words("prepositions"):
        return False
    return _russian(tokens, named)


def _russian(tokens: Sequence[Token], named: Named) -> bool:
    token = tokens[named.last - 1 if named.participant.kind == "person" and named.form != "title_only" else named.first]
    if token.acronym:
        ahead = [after.norm for after in tokens[named.last : named.last + 2]]
        return any(russian_form(norm) for norm in ahead)  # an abbreviation has no cases: "ЕС приветствует"
    if token.norm == _last_word(named.participant.names.get("ru") or ""):
        return True
    return _may_be_nominative(token.norm)


@lru_cache(maxsize=1 << 14)
def _may_be_nominative(norm: str) -> bool:
    return any(str(parse.tag.case) == "nomn" for parse in analyzer().parse(norm)[:4])


def _kazakh(place: Place, named: Named) -> bool:
    """Bare, and no attribute of what follows: "Қазақстан экономикасының", "Еуропа мен Азия арасындағы"."""
    last = place.tokens[named.last - 1]
    if last.ending or _owns(place, named.last):
        return False
    if last.acronym or named.form == "title_only":
        return True
    names = [_last_word(name) for name in named.participant.names.values() if name]
    return last.norm in names or stems(last.norm, "kk").isdisjoint(names)


@lru_cache(maxsize=1 << 12)
def _last_word(name: str) -> str:
    return (fold(name).split() or [""])[-1].strip('"')


def _owns(place: Place, at: int) -> bool:
    """Whether a possessed noun follows, or "between" within the next words."""
    ahead, words = place.norms[at : at + 3], place.ground.words
    if not words.deal("between").isdisjoint(ahead):
        return True
    return bool(ahead) and len(ahead[0]) > LEAST and words.possessed.search(ahead[0]) is not None


def _chain(place: Place, before: Sequence[Named]) -> list[Named]:
    """The subject and those that "and" or a comma joins to it: the last before the verb, in Kazakh the first."""
    if place.language == "kk":
        found = [before[0]]
        for named in [n for n in place.named if n.first >= before[0].last]:
            if _joined(place, found[-1], named):
                found.append(named)
        return found
    found = [before[-1]]
    for named in reversed([n for n in place.named if n.last <= before[-1].first]):
        if _joined(place, named, found[0]):
            found.insert(0, named)
    return found


def _joined(place: Place, one: Named, other: Named) -> bool:
    between = {token.norm for token in place.tokens[one.last : other.office]}
    alike = one.participant.kind == other.participant.kind
    return alike and bool(between) and between <= place.ground.words.words("joining") | {","}


def _group(place: Place, since: int, stop: int) -> tuple[int, int] | None:
    """The tokens of a word for those who met, as a subject: "стороны", "делегация басшылары", "the sides"."""
    for match in reversed(place.acting.get("groups", ())):
        if since <= match.first and match.last <= stop and _plural(place, match.first, match.last):
            return match.first, match.last
    return None


def _plural(place: Place, first: int, last: int) -> bool:
    norm, language = place.tokens[first].norm, place.language
    before = place.tokens[first - 1].norm if first else ""
    if language == "ru":
        return _plural_russian(norm) and before not in place.ground.words.words("prepositions")
    end = place.tokens[last - 1].norm
    if language == "kk":
        return end.endswith(place.ground.words.endings("plural"))
    return end.endswith(("s", "two")) and before not in place.ground.words.words("prepositions")


@lru_cache(maxsize=1 << 12)
def _plural_russian(norm: str) -> bool:
    return any(p.tag.number == "plur" and p.tag.case == "nomn" and "NOUN" in p.tag for p in analyzer().parse(norm)[:4])


def _pronoun(place: Place, since: int, stop: int) -> Actors | None:
    """Who "он" of "Он отметил" is: the person named last in the sentences before of this paragraph."""
    words = place.ground.words.words("pronouns")
    at = next((n for n in range(since, stop) if place.tokens[n].norm in words), None)
    if at is None:
        return None
    for earlier in reversed(place.ground.places[: place.sentence.index]):
        people = [named for named in earlier.named if named.participant.kind == "person"]
        if people:
            return (people[-1].participant.key,), "stated", at + 1
    return None
