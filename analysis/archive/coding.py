"""Findings ↔ bytes, by their types, part by part: most steps look at some parts only."""

from __future__ import annotations

from dataclasses import fields
from typing import Any, get_type_hints

import msgspec

from analysis import agreed, model
from analysis.model import Findings, Participant, Problem

PARTS = tuple(field.name for field in fields(Findings))
_TYPES = get_type_hints(Findings, vars(agreed) | vars(model))
_ENCODER = msgspec.msgpack.Encoder()
_DECODERS = {name: msgspec.msgpack.Decoder(_TYPES[name]) for name in PARTS}
_PARTICIPANT = msgspec.msgpack.Decoder(Participant)
_RAW = msgspec.msgpack.Decoder(list[msgspec.Raw])
_PROBLEM = msgspec.msgpack.Decoder(Problem)
_MOST = 30_000  # participants remembered, so that a state named in every document is one value and not a million
_known: dict[bytes, Participant] = {}

Parts = list[msgspec.Raw]


def encoded(found: Findings | Problem) -> bytes:
    """Findings, or what kept a file from being read, as bytes.

    Raises:
        UnicodeEncodeError: A text holds halves of characters, which no file of tables can hold.
    """
    parts = found if isinstance(found, Problem) else [getattr(found, name) for name in PARTS]
    return _ENCODER.encode(parts)


def parts_of(stored: bytes) -> Parts:
    """The parts of findings, still encoded.

    Raises:
        ValueError: These are no stored findings.
    """
    try:
        parts = _RAW.decode(stored)
    except msgspec.DecodeError as error:
        raise ValueError(f"no stored findings: {error}") from error
    if len(parts) != len(PARTS):
        raise ValueError(f"no stored findings: {len(parts)} parts")
    return parts


def part(parts: Parts, name: str) -> Any:
    """One part of findings, equal to the one that was encoded."""
    raw = parts[PARTS.index(name)]
    return _participants(raw) if name == "participants" else _DECODERS[name].decode(raw)


def problem_of(stored: bytes) -> Problem:
    """What kept a file from being read."""
    return _PROBLEM.decode(stored)


def _participants(raw: msgspec.Raw) -> tuple[Participant, ...]:
    """Participants, each value once in memory: most documents speak of the same states and offices."""
    if len(_known) > _MOST:
        _known.clear()
    found = []
    for each in _RAW.decode(raw):
        told = bytes(each)
        participant = _known.get(told)
        if participant is None:
            participant = _known[told] = _PARTICIPANT.decode(each)
        found.append(participant)
    return tuple(found)
