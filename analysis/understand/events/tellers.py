"""Who only tells of an event and takes no part in it: "X noted the visit of Y", "Y will visit Oslo, X said"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from analysis.understand.events.drafts import Draft
    from analysis.understand.events.lines import Line, Named
    from analysis.understand.events.vocabulary import Found, Vocabulary

TOLD = {"visit", "gathering"}  # families of events that are told of by people who were not there
BESIDE = 2  # words between a name and its verb: "Ахметов также отметил"
OWNER = 4  # words between a visit and its owner: "the visit of the Latvian minister X"
CLAUSE = 0.9  # an owner stands in the clause of the visit


def served(line: Line, at: int) -> bool:
    """Whether a name only tells whom the person before it serves: "X, adviser to the President of Latvia Y"."""
    if at == 0 or line.words.language != "en":
        return False
    before, named, text = line.people[at - 1], line.people[at], line.document.text
    role = before.role_as_said
    start = text.find(role, before.span.stop, named.span.start) if role else -1
    if start >= line.tokens[named.role_first].start:
        return False  # it is the office of the one named here
    return start >= 0 and role is not None and named.span.start - start - len(role) in {0, 1}


def tells(line: Line, named: Named, draft: Draft, words: Vocabulary) -> bool:
    """Whether a subject is only the one who speaks of the event."""
    if _spokesman(line, named, draft, words):
        return True
    if draft.family not in TOLD or draft.framed or _own(line, named, draft, words):
        return False
    if words.language == "kk" and named.last <= draft.first:
        return draft.rule.startswith("noun.") and _tells_kazakh(line, named, draft, words)
    for sign in line.of("telling"):
        after = 0 <= sign.first - named.last <= BESIDE and not _marks(line, named.last, sign.first)
        before = 0 <= named.role_first - sign.last <= 1
        if after and sign.last <= draft.first:
            noun = draft.rule.startswith("noun.") and not _there(line, sign, draft)
            return noun or (draft.rule == "verb.visit" and line.tokens[sign.last].norm in words.raw["that"])
        if (after or before) and draft.last <= min(sign.first, named.role_first):
            return line.border[min(sign.first, named.role_first)] - line.border[draft.last] >= 1
    return False


def _spokesman(line: Line, named: Named, draft: Draft, words: Vocabulary) -> bool:
    """Whether a press secretary tells what another clause says of others: "X will meet Y, his spokesman Z said"."""
    telling, role = line.of("telling"), (named.role_as_said or "").lower()
    if not (telling and role) or not any(word in role for word in words.raw["spokesmen"]):
        return False
    near = (s for s in telling if abs(s.first - named.last) <= BESIDE or abs(named.role_first - s.last) <= 1)
    return any(line.border[s.first] != line.border[draft.anchor[0]] for s in near)


def _there(line: Line, sign: Found, draft: Draft) -> bool:
    """Whether it was said there: "said on Monday at the tenth Oslo forum"."""
    return any(sign.last <= frame.first < draft.anchor[0] for frame in line.of("frames"))


def _tells_kazakh(line: Line, named: Named, draft: Draft, words: Vocabulary) -> bool:
    """Whether the verb of saying closes the clause: "X саммиттің маңызын атап өтті"; "саммитте … айтты" was there."""
    if line.tokens[draft.anchor[1] - 1].norm.endswith(words.raw["name_endings"]["loc"]):
        return False
    verbs = [at for at, form in line.verbs if at >= draft.last and form in {"past", "present", "future"}]
    closing = (sign for sign in line.of("telling") if sign.first >= draft.last)
    return named.last <= draft.first and any(not any(at < sign.first for at in verbs) for sign in closing)


def _own(line: Line, named: Named, draft: Draft, words: Vocabulary) -> bool:
    """Whether a pronoun says that the speaker takes part: "announced his visit", "сказал, что он посетит"."""
    low, high = sorted((named.last, draft.first))
    return any(token.norm in words.raw["himself"] for token in line.tokens[low : max(high, draft.last)])


def _marks(line: Line, first: int, last: int) -> bool:
    return any(token.kind == "mark" for token in line.tokens[first:last])


def owners(line: Line, draft: Draft, found: list[tuple[Named, str]], words: Vocabulary) -> list[tuple[Named, str]]:
    """Whose visit it is said to be right beside the noun: "the visit of Y", "Y's official visit", "Y-тің сапары"."""
    if draft.rule != "noun.visit":
        return []
    return [(named, said) for named, said in found if said == "of" and _owns(line, named, draft, words)]


def _owns(line: Line, named: Named, draft: Draft, words: Vocabulary) -> bool:
    first, last = draft.anchor
    if named.last <= first and words.language != "ru":
        ending = line.tokens[last - 1].norm.removeprefix(draft.word)
        if words.language == "kk" and not ending.startswith(tuple(words.raw["possessed"])):
            return False  # "X-тің шақыруымен Ослоға сапармен барады"
        return line.distance((named.first, named.last), draft.anchor) < CLAUSE
    return (
        0 <= named.role_first - last <= OWNER
        and not _marks(line, last, named.role_first)
        and not _verb(line, draft, named)
    )


def _verb(line: Line, draft: Draft, named: Named) -> bool:
    return any(draft.anchor[1] <= at < named.role_first for at, _ in line.verbs)
