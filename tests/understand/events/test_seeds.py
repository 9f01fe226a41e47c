"""The events of the two seeds, with the people marked by hand: a reading reviewed against the texts."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from analysis import knowledge
from analysis.model import Document, Participant, ParticipantMention, Period, Span
from analysis.understand.dates import find_dates
from analysis.understand.events import find_events
from analysis.understand.segment import segment
from analysis.understand.sightings import find_sightings
from tests.understand.events.notation import Given, Reading

SEEDS = Path(__file__).parents[3] / "seeds"
FILES = {"ru": "000_d2facd130c9b73d4.txt", "kk": "002_b7f69804b6ab159a.txt"}
PEOPLE = {
    "Kosherbayev": ("KZ", ["Ермека Кошербаева", "Ермек Көшербаев", "Е.Көшербаев"]),
    "Kallas": ("EU", ["Каи Каллас", "Кая Калластың", "К.Каллас"]),
    "Síkela": ("EU", ["Йозефом Сикелой"]),
    "Smadiyarov": ("KZ", ["Айбек Смадияров"]),
}


def seed(language) -> Reading:
    text = (SEEDS / FILES[language]).read_text(encoding="utf-8")
    end, day = text.index("\n"), date(2025, 12, 2)
    dateline = text.find("БРЮССЕЛЬ")
    document = Document(
        document_id="seed",
        path="seed.txt",
        language=language,
        text=text,
        sha256="",
        title=Span(len(" date 2025-12-02 "), end),
        body=Span(end + 1, len(text)),
        published=Period("2025-12-02", day, day),
        dateline=Span(dateline, dateline + 8) if dateline > 0 else None,
    )
    mentions = [
        ParticipantMention(Span(at, at + len(name)), "test", key, "full")
        for key, (_, names) in PEOPLE.items()
        for name in names
        for at in range(len(text))
        if text.startswith(name, at)
    ]
    people = tuple(Participant(key, "person", {}, country=country) for key, (country, _) in PEOPLE.items())
    cast = Given(people, tuple(sorted(mentions, key=lambda m: m.span)))
    read, world = segment(document), knowledge.load()
    return Reading(read, find_events(read, find_sightings(read, world), find_dates(read, world), cast, world), cast)


def test_russian_seed():
    assert seed("ru").events() == [
        "negotiation held @Brussels",
        "summit held @Samarkand 2025-04 #1 (background)",
        "summit held @Tashkent 2025-11 (background)",
        "council_session held @Brussels #22",
        "signing held 2015-12? (background)",
        "other planned 2025-12-02/.. #10 (background)",
        "negotiation planned @Brussels 2025-12-02",
    ]


def test_kazakh_seed():
    assert seed("kk").events() == [
        "negotiation planned @Brussels 2025-12-02",
        "council_session held @Brussels #22",
        "signing held 2015? (background)",
        "other held 2025? #10 (background)",
        "committee_session held @Brussels 2025-11 #22 (background)",
        "summit held @Samarkand 2025-04 #1 (background)",
        "statement held (background)",
    ]


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_who_takes_part(language):
    reading = seed(language)
    chairs = {p.participant for p in reading.scenes.participations if p.role == "co_chair"}
    assert chairs == {"Kosherbayev", "Kallas"}
    by_event = {m.event: m for m in reading.scenes.mentions}
    visa = [p for p in reading.scenes.participations if by_event[p.event].status == "planned"]
    assert visa == []


def test_commissioner_is_not_at_the_council():
    reading = seed("ru")
    events = {p.event for p in reading.scenes.participations if p.participant == "Síkela"}
    assert len(events) == 1
    assert not any(m.event in events and m.event_type == "council_session" for m in reading.scenes.mentions)


def test_council_and_committee_are_two_series():
    series = {m.series for m in seed("kk").scenes.mentions if m.ordinal == 22}
    assert series == {"eu-kz-cooperation-council-session", "eu-kz-parliamentary-cooperation-committee-session"}


def test_figures_words_of_the_session_point_to_the_council():
    reading = seed("kk")
    council = next(m.event for m in reading.scenes.mentions if m.series == "eu-kz-cooperation-council-session")
    pointing = [reading.text.quote(m.span) for m in reading.scenes.mentions if m.event == council]
    assert len(pointing) == 5
