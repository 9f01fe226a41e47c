"""Whose country a speaker calls the own one: "her country", "our country" in what a guest is quoted with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.figures.sides import area_of
from analysis.understand.figures.words import affixes, listed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from analysis.model import Language
    from analysis.understand.figures.ground import Cue, Ground
    from analysis.understand.figures.named import Question
    from analysis.understand.figures.sides import Sides
    from analysis.understand.sightings import Sighting
    from analysis.understand.text import Token

BESIDE = 5  # words between a verb of speech and the name of the one who speaks
OFFICE = 12  # words between the state of an office and the name of its holder
ENDING = 3  # letters at the end of a surname that may be inflected
SHORTEST = 4  # letters of a surname that is looked for


def of_speaker(asked: Question) -> str | None:
    """The state that the one who speaks calls the own country; None where none does or nobody knows whose it is."""
    ground = asked.ground
    if cue := ground.cue_in(asked.low, asked.high, "own_country"):
        before = [area for s in ground.sightings if s.last <= cue.first and (area := area_of(s))]
        return before[-1] if before else _state_of_speaker(asked.sides, ground) or _guest(asked, cue)
    cue = ground.cue_in(asked.low, asked.high, "our_land")
    own = _state_of_speaker(asked.sides, ground) if cue and _quoted(cue, ground) else None
    return own if own != asked.sides.home else None


def _guest(asked: Question, cue: Cue) -> str | None:
    """The other side of the document, where a figure is told of the country of a speaker without a name."""
    return asked.sides.partner if cue.last <= asked.quantity.first else None


def _quoted(cue: Cue, ground: Ground) -> bool:
    """Whether words are quoted: between quotation marks, or after the dash that opens what somebody says."""
    before = [token.norm for token in ground.tokens[: cue.first]]
    return before.count('"') % 2 == 1 or before[:1] == ["-"]


def _state_of_speaker(sides: Sides, ground: Ground) -> str | None:
    """The state of the one named beside the verb of speech, by the office told where the name stands first."""
    return next((area for token in _speakers(ground) if (area := _office_of(token, sides, ground))), None)


def _speakers(ground: Ground) -> Iterator[Token]:
    """Names beside a verb of speech or before what is quoted, the last word of each first."""
    for verb in ground.named("speech"):
        near = ground.tokens[max(0, verb.first - BESIDE) : verb.last + BESIDE]
        yield from (t for t in reversed(near) if _a_name(t))
    quoted = next((n for n, token in enumerate(ground.tokens) if token.norm == '"'), 0)
    yield from (t for t in reversed(ground.tokens[max(0, quoted - BESIDE) : quoted]) if _a_name(t))


def _a_name(token: Token) -> bool:
    return token.capital and token.kind == "word" and len(token.norm) >= SHORTEST


def _office_of(name: Token, sides: Sides, ground: Ground) -> str | None:
    stem = name.norm[: max(SHORTEST, len(name.norm) - ENDING)]
    for sentence in sides.text.sentences[: ground.sentence.index + 1]:
        here = next((n for n, t in enumerate(sentence.tokens) if t.capital and t.norm.startswith(stem)), None)
        if here is not None:
            return _state_before(sentence.tokens, here, sides, sentence.index)
    return None


def _state_before(tokens: Sequence[Token], here: int, sides: Sides, sentence: int) -> str | None:
    """The state named last before a name, with no other name of a person and no mark but a hyphen between."""
    low = max(0, here - OFFICE)
    low = max((n + 1 for n in range(low, here) if tokens[n].norm in {",", ";", "."}), default=low)
    found = [s for s in sides.sightings if s.sentence == sentence and low <= s.first < here]
    own = [area for s in found if not _posted(s, tokens, sides.text.language) and (area := area_of(s))]
    return own[-1] if own else None


def _posted(sighting: Sighting, tokens: Sequence[Token], language: Language) -> bool:
    """Whether an envoy is only sent there: "ambassador to Chile", "посол в Чили", "Чилидегі елші"."""
    if language == "kk":
        return tokens[sighting.last - 1].norm.endswith(affixes("figures", "posts", "kk"))
    return sighting.first > 0 and tokens[sighting.first - 1].norm in listed("figures", "posts", language)
