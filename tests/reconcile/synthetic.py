"""Releases by a seeded grammar, as many as wanted: stories that several outlets tell in three languages.

A story is a meeting, a visit, a session or a call of people out of a cast that grows with the archive; one to five
outlets tell it, some word for word, some with a paragraph of another story, some with another figure.
"""

from __future__ import annotations

import random
from datetime import date, timedelta

from analysis.model import Findings, Language
from tests.reconcile.building import Release

PARTS = ["бай", "мен", "тас", "нур", "кер", "жол", "дос", "ал", "сер", "таш", "мур", "зин", "гуль", "кан", "бек"]
PLACES = [("Graz", "AT"), ("Astana", "KZ"), ("Tashkent", "UZ"), ("Porto", "PT"), ("Riga", "LV"), (None, None)]
AREAS = ["EU", "CN", "RU", "UZ", "TR", "DE", "IT", "KG", "US", "GB", "JP", "KR", "AE", "IN", "PL", "FR", None]
MEASURES = ["trade_turnover", "export", "import", "investment_stock", "production", "company_count"]
LANGUAGES: list[Language] = ["ru", "kk", "en"]
BN = 1e9


def synthetic(count: int, seed: int = 7) -> list[Findings]:
    """So many releases; the same for the same count and seed."""
    dice = random.Random(seed)
    people = [
        (f"{_word(dice)} {_word(dice)}ов".title(), dice.choice(["KZ", "UZ", "AT", "PL", None]))
        for _ in range(60 + count // 20)
    ]
    found: list[Findings] = []
    while len(found) < count:
        found += _story(dice, people, len(found), count)
    return found[:count]


def _word(dice: random.Random, size: int = 2) -> str:
    return "".join(dice.choices(PARTS, k=size))


def _text(dice: random.Random, words: int) -> str:
    return " ".join(_word(dice, 3) for _ in range(words))


def _story(dice: random.Random, people: list[tuple[str, str | None]], first: int, count: int) -> list[Findings]:
    day = date(2030, 1, 1) + timedelta(days=2900 * first // count + dice.randint(0, 6))
    cast = dice.sample(people, dice.randint(2, 4))
    place, country = dice.choice(PLACES)
    kind = dice.choice(["meeting", "meeting", "visit", "call", "council_session", "signing"])
    session = dice.randint(1, 40) if kind == "council_session" else None
    paragraphs = [_text(dice, 40), _text(dice, 40)]
    figures = [(dice.choice(MEASURES), dice.randint(1, 400) * BN, str(day.year - dice.randint(1, 3))) for _ in range(3)]
    partner = dice.choice(AREAS)
    told = []
    for n in range(dice.randint(1, 5)):
        late = day + timedelta(days=dice.randint(0, 2))
        built = Release(
            f"d{first + n:06}",
            dice.choice(LANGUAGES),
            published=late.isoformat(),
            outlet=f"Outlet {dice.randint(1, 9)}",
        )
        for paragraph in paragraphs if dice.random() < 0.5 else [dice.choice(paragraphs), _text(dice, 40)]:
            built.text(paragraph)
        for key, (name, home) in enumerate(cast):
            built.who(f"p{key}", name, role=f"министр {len(name) % 7}" if dice.random() < 0.7 else None, country=home)
        sides = [f"p{key}" for key in range(len(cast))]
        given = {"series": f"council-{dice.randint(1, 5)}", "ordinal": session} if session else {}
        when = day.isoformat() if dice.random() < 0.7 else None
        built.event("e0", kind, *sides, date=when, place=place, place_country=country, **given)
        built.event("e1", "visit", sides[0], date=str(day.year - 1), narrative_role="background")
        for measure, value, period in figures:
            off = dice.choice([1, 1, 1, 1.1])
            said = measure if dice.random() < 0.5 else None
            hedge = dice.choice(["exact", "about"])
            built.claim(measure, value * off, qualifier=hedge, period=period, said=said, counterpart_area=partner)
        if dice.random() < 0.4:
            built.who("m", "Ministry of Lakes", "organisation", country="KZ").credits("m")
        told.append(built.build())
    return told
