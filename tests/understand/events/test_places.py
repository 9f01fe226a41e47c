"""Where an event takes place: the text before the dateline before the headline. Names and occasions are invented."""

from __future__ import annotations

import pytest

from analysis.model import Language
from tests.understand.events.notation import read

DATELINES: list[tuple[Language, str, list[str]]] = [
    ("ru", "БАТУМИ. Глава МИД [Олег Вересов|BY] встретился с послом [Драганом Йовичем|RS].", ["meeting held @Batumi"]),
    ("ru", "Читать 4 мин\nБАКУ — [Олег Вересов|BY] провёл переговоры с [Рауфом Мехтиевым|AZ].",
     ["negotiation held @Baku"]),
    ("ru", "ПОРТБАНК. [Олег Вересов|BY] провёл переговоры с [Рауфом Мехтиевым|AZ].", ["negotiation held"]),
    ("ru", "БАКУ. [Олег Вересов|BY] провёл в Гяндже переговоры с [Рауфом Мехтиевым|AZ].", ["negotiation held @Ganja"]),
    ("kk", "ВАРШАВА, 2025 жылғы 14 мамыр. [Ерлан Тасболатов|KZ] [Ян Ковальскимен|PL] кездесті.",
     ["meeting held @Warsaw"]),
    ("kk", "Оқуға 3 мин\nТАШКЕНТ – [Ерлан Тасболатов|KZ] [Алишер Рахимовпен|UZ] кездесті.", ["meeting held @Tashkent"]),
    ("en", "Listen • 6 min\nWARSAW — [Jan Kowal|PL] met [Daniyar Serikov|KZ].", ["meeting held @Warsaw"]),
    ("en", "NEW YORK (Wire) – [Jan Kowal|PL] met [Daniyar Serikov|KZ].", ["meeting held @New York"]),
    ("en", "NATO — an alliance. [Jan Kowal|PL] met [Daniyar Serikov|KZ].", ["meeting held"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "said", "events"), DATELINES)
def test_the_dateline_is_the_scene(language: Language, said: str, events: list[str]) -> None:
    assert read(said, language).events() == events
