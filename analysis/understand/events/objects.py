"""What is signed, opened or awarded: the object that makes a verb tell an event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.events.tense import accusative, instrumental, participle, passive

if TYPE_CHECKING:
    from analysis.understand.events.lines import Line
    from analysis.understand.events.vocabulary import Found, Vocabulary

NEAR = 1.5
OBJECT = 9  # words between a verb and its object
INSIDE = 3  # words between a preposition and a venue
OBJECTS = {"signing": "signed", "opening": "opened", "award": "awards"}


def objects(line: Line, found: Found, words: Vocabulary) -> list[Found]:
    """What is signed, opened or awarded: behind the verb, or before it where it is the subject."""
    group = OBJECTS.get(found.word.kind)
    if group is None:
        return []
    shadowed = {at for f in line.of("not_opened") for at in range(f.first, f.last)} if group == "opened" else set()
    shadowed |= _named(line) if group == "opened" and words.language == "en" else set()
    signs = [*line.of("laid" if found.word.phrase in words.raw["laying"] else group)]
    if signs:
        shadowed |= {at for person in line.people for at in range(person.role_first, person.last)}
        signs = [s for s in signs if s.first not in shadowed]
    signs = [s for s in signs if not _figurative(line, s, words)]
    if group == "opened" and found.word.phrase in words.raw["launching"] and any(d.form == "day" for d in line.dates):
        signs = [*signs, *line.of("launched")]  # what is launched on a day is an event, what is launched is not
    if group == "opened":
        signs = [s for s in signs if not (_several(line, s, words) or _scene(line, s, found, words))]
    if group == "signed" and (it := _pronoun(line, found, signs, words)):
        return it
    if words.language == "en" and (inverted := _inverted(line, found, signs)):
        return inverted
    behind = [s for s in signs if 0 <= s.first - found.last <= OBJECT]
    passive_voice = words.language == "en" and group == "signed" and is_passive(line, found, words)
    aside = passive_voice or (words.language == "en" and line.tokens[found.first - 1].norm == ",")
    far = 3 * OBJECT if group == "signed" and (words.language == "kk" or aside) else OBJECT
    before = [s for s in signs if 0 <= found.first - s.last <= far]
    before = [s for s in before if _together(line, s, found) or (passive_voice and _subject_of(line, s, found))]
    if words.language == "kk":
        return before[::-1]
    subject = is_passive(line, found, words) or found.word.phrase in words.raw["intransitive"]
    subject = subject or _reduced(line, found, before, words)
    fronted = words.language == "ru" and group == "signed" and not _genitive(line, before)
    return behind or (before[::-1] if subject or fronted else [])


def _named(line: Line) -> set[int]:
    """Words in the name of an event: "the Silk Road Forum opened" opens no road."""
    inside: set[int] = set()
    for trigger in line.triggers:
        at = trigger.first - 1
        while trigger.word.group == "nouns" and at >= 0 and line.tokens[at].capital:
            inside.add(at)
            at -= 1
    return inside


def _figurative(line: Line, thing: Found, words: Vocabulary) -> bool:
    """Whether a foundation is that of relations and of no house: "заложен прочный фундамент для сотрудничества"."""
    around = (*line.tokens[max(thing.first - 1, 0) : thing.first], *line.tokens[thing.last : thing.last + 1])
    laid = line.tokens[thing.first].norm.startswith(words.raw["foundations"]) if words.raw["foundations"] else False
    return laid and any(token.norm.startswith(words.raw["figurative"]) for token in around)


def _inverted(line: Line, found: Found, signs: list[Found]) -> list[Found]:
    """What stands before a participle that opens a clause: "Among the papers signed were a waiver and …"."""
    after = line.tokens[found.last].norm if found.last < len(line.tokens) else ""
    return [s for s in signs if s.last == found.first] if after in line.words.raw["be_to"] else []


def exchanged(line: Line, found: Found, words: Vocabulary) -> bool:
    """Whether documents change hands: "обменялись 9 документами", and not "обменялись мнениями о соглашении"."""
    if words.language == "kk":  # "қол қойылған құжаттармен алмасты" tells one signing
        return not any(t.word.kind == "signing" and t.last == found.first for t in line.triggers)
    things = [s for s in line.of("signed") if 0 <= s.first - found.last <= INSIDE]
    if words.language == "ru":
        return any(instrumental(line.tokens[s.first].norm) for s in things)
    about = {*words.raw["topics"], *words.raw["before_topics"]}
    return any(not any(t.norm in about for t in line.tokens[found.last : s.first]) for s in things)


def signed_it(line: Line, found: Found, words: Vocabulary) -> bool:
    """Whether a pronoun stands for what is signed: "Его подпишут министры", "It will be signed in Oslo"."""
    if found.word.phrase in words.raw["concluding"] or words.language == "kk":
        return False
    if any(token.norm.startswith(words.raw["laws"]) for token in line.tokens):
        return False  # what a president signs alone
    if words.language == "ru":
        around = (*line.tokens[max(found.first - 1, 0) : found.first], *line.tokens[found.last : found.last + 1])
        said = any(token.norm in words.raw["documents_said"] for token in around)
        return said or (
            line.tokens[0].norm in words.raw["it"] and found.first <= INSIDE and is_passive(line, found, words)
        )
    opens = line.tokens[0].norm in words.raw["documents_said"] and is_passive(line, found, words)
    return opens or any(t.norm in words.raw["documents_said"][:1] for t in line.tokens[found.last : found.last + 1])


def _scene(line: Line, thing: Found, found: Found, words: Vocabulary) -> bool:
    """Whether it is only where something is opened: "форум открылся в выставочном центре", "орталығында ашылды"."""
    if words.language == "kk":
        return line.tokens[thing.last - 1].norm.endswith(words.raw["name_endings"]["loc"])
    if words.language == "ru" and not is_passive(line, found, words):
        return False
    dated = {at for date in line.dates for at in range(date.first, date.last)}
    before = (at for at in range(max(thing.first - INSIDE, found.last), thing.first) if at not in dated)
    return any(line.tokens[at].norm in words.raw["prepositions"]["in"] for at in before)


def _pronoun(line: Line, found: Found, signs: list[Found], words: Vocabulary) -> list[Found]:
    """What a pronoun behind the verb stands for, where the sentence said it: "соглашение готово: подписать его …"."""
    after = line.tokens[found.last].norm if found.last < len(line.tokens) and words.language == "ru" else ""
    return [s for s in signs if s.last <= found.first][-1:] if after in words.raw["pronouns"] else []


def _several(line: Line, thing: Found, words: Vocabulary) -> bool:
    """Whether so many are counted and none in particular is opened: "открыты 33 филиала", "отыз үш филиалы ашылған"."""
    dated = any(date.form == "day" and date.basis != "relative" for date in line.dates)
    return not dated and counted(line, thing, words)


def counted(line: Line, thing: Found, words: Vocabulary) -> bool:
    """Whether a number of things is said: "12 документов", "three memoranda"."""
    near = line.tokens[max(thing.first - 2, 0) : thing.first]
    return any(
        t.norm in words.cardinals or (t.kind == "number" and t.base not in {"", "1"} and not t.ending) for t in near
    )


def _together(line: Line, thing: Found, found: Found) -> bool:
    """Whether a thing and its verb stand in one clause, or only an apposition parts them."""
    parted = line.border[found.first] - line.border[thing.last]
    if line.words.language == "kk" and thing.word.group == "opened":
        return parted - line.apposition(thing.last, found.first) < 1  # "мешіт салып, алаң ашты" opens no mosque
    return parted - line.apposition(thing.last, found.first) < NEAR


def _subject_of(line: Line, thing: Found, found: Found) -> bool:
    """Whether a thing is the subject of two verbs: "The agreement, drafted in 2019, was read and is to be signed"."""
    return line.commas[found.first] - line.commas[thing.last] in {0, 2} and not any(
        token.norm in {";", ":"} for token in line.tokens[thing.last : found.first]
    )


def _reduced(line: Line, found: Found, things: list[Found], words: Vocabulary) -> bool:
    """Whether a participle describes what stands right before it: "an agreement inked in Oslo", "подписанное в мае"."""
    comma = found.first and line.tokens[found.first - 1].norm == ","
    beside = any(thing.last == found.first - (1 if comma else 0) for thing in things)
    beside = beside or (bool(comma) and words.language == "en" and _opens(line, found, things))
    if words.language == "ru":
        return beside and participle(line.tokens[found.first].norm)
    if not beside:
        return False
    after = line.tokens[found.last].norm if found.last < len(line.tokens) else ""
    people = (*(p.role_first for p in line.people), *(g.first for g in line.of("guests")))
    if after in words.raw["agents"] and any(0 < first - found.last <= OBJECT for first in people):
        return True  # "an agreement signed by the minister"
    where = any(0 <= place.first - found.last <= 3 for place in line.places)
    return where or any(0 <= date.first - found.last <= 1 for date in line.dates)


def _opens(line: Line, found: Found, things: list[Found]) -> bool:
    """Whether a thing opens the sentence and nothing tells of it before: "The pact between A and B, signed in Oslo"."""
    first = min((thing.first for thing in things), default=OBJECT)
    return first <= INSIDE and not any(first <= at < found.first for at, _ in line.verbs)


def _genitive(line: Line, things: list[Found]) -> bool:
    """Whether what stands before a Russian verb is no object of it: "в рамках соглашения", not "семь соглашений"."""
    return not any(accusative(line.tokens[t.first].norm) or counted(line, t, line.words) for t in things)


def is_passive(line: Line, found: Found, words: Vocabulary) -> bool:
    """Whether a verb is passive, so that its object stands before it."""
    if words.language == "en":
        return any(
            t.norm in {"was", "were", "been", "be", "is", "are"}
            for t in line.tokens[max(0, found.first - 3) : found.first]
        )
    norm = line.tokens[found.first].norm
    return norm.endswith(words.raw["passive"]) or (words.language == "ru" and passive(norm))
