"""An invented archive by a seeded grammar: stories that one to five outlets tell in three languages.

The cast grows with the archive; some outlets tell a story word for word, some in other words, some with another figure.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta
from importlib.resources import files
from pathlib import Path
from typing import Any

import yaml

from analysis.model import LANGUAGES, Language

FIRST_DAY, DAYS = date(2016, 1, 4), 3600
FOLDER_SIZE = 1000  # releases in one folder

Words = dict[str, Any]
Person = tuple[str, str, str]  # first name, surname, English


def write_archive(folder: Path, count: int, seed: int = 7) -> None:
    """Write so many releases as text files under a folder; the same for the same count and seed."""
    for n, text in enumerate(releases(count, seed)):
        home = folder / f"{n // FOLDER_SIZE:03}"
        if n % FOLDER_SIZE == 0:
            home.mkdir(parents=True, exist_ok=True)
        (home / f"{n:06}.txt").write_text(text, encoding="utf-8")


def releases(count: int, seed: int = 7) -> Iterator[str]:
    """So many texts, story by story."""
    words: Words = yaml.safe_load(files("analysis.bench").joinpath("releases.yml").read_text(encoding="utf-8"))
    dice = random.Random(seed)
    cast = [_person(dice, words) for _ in range(60 + count // 20)]
    done = 0
    while done < count:
        story = _Story(dice, words, cast, FIRST_DAY + timedelta(days=DAYS * done // count + dice.randint(0, 6)))
        for _ in range(min(dice.randint(1, 5), count - done)):
            yield story.told()
            done += 1


def _person(dice: random.Random, words: Words) -> Person:
    first, english = dice.choice(words["first_names"])
    stem = "".join(dice.choices(words["parts"], k=2)) + words["parts"][dice.randrange(15)][:1] * dice.randint(0, 1)
    surname = (stem + "ов").title()
    return first, surname, f"{english} {''.join(words['letters'].get(c, c) for c in stem).title()}ov"


class _Story:
    """One event and what is said at it."""

    def __init__(self, dice: random.Random, words: Words, cast: list[Person], day: date) -> None:
        self._dice, self._words, self._day = dice, words, day
        self._people = dice.sample(cast, 2)
        self._offices = dice.choices(words["offices"], k=2)
        self._country, self._city = dice.choice(words["countries"]), dice.choice(words["cities"])
        self._event = words["events"][dice.choice(sorted(words["events"]))]
        self._figures = [(f, dice.randint(f["low"], f["high"])) for f in dice.sample(words["figures"], 2)]
        self._talk = [(dice.randrange(5), dice.randrange(8)) for _ in range(6)]
        self._known: dict[Language, str] = {}

    def told(self) -> str:
        """The story as one outlet tells it; sometimes as another did before."""
        dice = self._dice
        lang = dice.choice(LANGUAGES)
        body = self._known.get(lang)
        if body is None or dice.random() < 0.6:
            body = self._known[lang] = self._body(lang)
        place = LANGUAGES.index(lang)
        late = self._day + timedelta(days=dice.randint(0, 2))
        outlet = dice.choice(self._words["outlets"])[place]
        head = self._words["headlines"][lang].format_map(self._slots(lang))
        return f" date {late.isoformat()} {head}\n{self._city[lang][0]}. {outlet} – {body}\n"

    def _body(self, lang: Language) -> str:
        dice, words, slots = self._dice, self._words, self._slots(lang)
        figures = [
            figure[lang].format(n=n + dice.choice([0, 0, 0, 1]), year=self._day.year - 1, **slots)
            for figure, n in self._figures
        ]
        talk = [
            words["talk"][lang][n if dice.random() < 0.8 else dice.randrange(5)].format(topic=words["topics"][lang][t])
            for n, t in self._talk
        ]
        lead = " ".join([self._event[lang].format_map(slots), words["dates"][lang].format_map(slots)])
        return "\n\n".join([lead, " ".join(talk[:3]), " ".join([*figures, *talk[3:]])])

    def _slots(self, lang: Language) -> dict[str, str]:
        (a, b), (one, other) = self._people, self._offices
        month = self._words["months"][lang][self._day.month - 1]
        day = self._words["days"][lang].format(day=self._day.day, month=month, year=self._day.year)
        inside = self._city[lang][1]
        shared = {"day": day, "in_city": inside, "in_city_cap": inside[:1].upper() + inside[1:]}
        if lang == "en":
            names = {"a": a[2], "b": b[2], "office": one["en"], "office_b": other["en"]}
            return {**shared, **names, "country": self._country["en"]}
        cases = self._country[lang]
        named = {"country": cases[0], "country_gen": cases[1], "country_ins": cases[-1]}
        named |= {"a": f"{a[0]} {a[1]}", "b": f"{b[0]} {b[1]}"}
        named |= {"a_gen": f"{a[0]}а {a[1]}а", "b_ins": f"{b[0]}ом {b[1]}ым"}
        if lang == "kk":
            return {**shared, **named, "office": one["kk"], "office_b": other["kk"]}
        return {**shared, **named, "office": one["ru"][0], "office_gen": one["ru"][1], "office_b": other["ru"][2]}
