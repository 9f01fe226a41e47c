"""Who visits: whom a clause describes as visiting, the owner of the visit, or the subject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.events.expected import accepts
from analysis.understand.events.tellers import owners
from analysis.understand.events.tense import attributive, participle

if TYPE_CHECKING:
    from analysis.understand.events.drafts import Draft
    from analysis.understand.events.lines import Line, Named
    from analysis.understand.events.vocabulary import Vocabulary

ON_VISIT = 7  # words between "who" and the visit that he is on


def visitors(line: Line, draft: Draft, found: list[tuple[Named, str]], words: Vocabulary) -> list[tuple[Named, str]]:
    """Who visits: whom a participle describes ("елге келген …", "прибывший …"), else the subject, else "визит …"."""
    found = [(named, said) for named, said in found if not _invites(line, named, words)]
    if draft.rule == "verb.travel" and words.language == "kk" and attributive(line, draft.anchor[1] - 1, words):
        behind = [p for p in line.people if p.first >= draft.anchor[1]]
        return [(behind[0], "subject")] if behind else []
    if _describes(line, draft, words):
        before = [p for p in line.people if p.last <= draft.first]
        return [(before[-1], "subject")] if before else found[:1]
    if draft.asked and not accepts(line, draft.anchor, words):
        return [(named, said) for named, said in found if said == "to"][:1]
    if whose := owners(line, draft, found, words) or _latter(line, draft, words):
        return whose
    subjects = [(named, said) for named, said in found if said == "subject"]
    return (
        subjects
        or [(named, said) for named, said in found if said in {"of", "by", "object"}][:1]
        or [(named, said) for named, said in found if said not in {"to", "with"}][:1]
    )


def _invites(line: Line, named: Named, words: Vocabulary) -> bool:
    """Whether somebody is the one who invites: "по приглашению короля", "at the invitation of", "шақыруымен"."""
    near = (
        range(named.last, named.last + 1) if words.language == "kk" else range(named.role_first - 2, named.role_first)
    )
    stems = words.raw["invitations"]
    return any(0 <= at < len(line.tokens) and line.tokens[at].norm.startswith(stems) for at in near)


def _describes(line: Line, draft: Draft, words: Vocabulary) -> bool:
    """Whether the visit describes the name before it: "…, прибывшим с визитом", "…, who came to"."""
    if words.language == "en":
        return any(t.norm in words.raw["relative"] for t in line.tokens[max(draft.first - 2, 0) : draft.first]) or (
            _is_on(line, draft, words)
        )
    return words.language == "ru" and any(
        participle(line.tokens[at].norm) for at in range(draft.first, draft.anchor[1])
    )


def _is_on(line: Line, draft: Draft, words: Vocabulary) -> bool:
    """As in "the mayor, who is currently on an official visit": only small words stand between."""
    start = max(draft.anchor[0] - ON_VISIT, 0)
    opened = [at for at in range(start, draft.anchor[0]) if line.tokens[at].norm in words.raw["relative"]]
    if not opened or draft.rule != "noun.visit":
        return False
    between = line.tokens[opened[-1] + 1 : draft.anchor[0]]
    small = {*words.raw["be_to"], *words.raw["visiting"], *words.determiners}
    return bool(between) and between[0].norm in small and all(t.kind == "word" for t in between)


def _latter(line: Line, draft: Draft, words: Vocabulary) -> list[tuple[Named, str]]:
    """Whose visit "the latter's visit" is: of the second of those named before it."""
    near = line.tokens[max(draft.anchor[0] - 3, 0) : draft.anchor[1] + 2]
    before = [p for p in line.people if p.last <= draft.anchor[0]]
    told = any(t.norm.startswith(words.raw["latter"]) for t in near) if words.raw["latter"] else False
    return [(before[-1], "of")] if told and len(before) > 1 else []
