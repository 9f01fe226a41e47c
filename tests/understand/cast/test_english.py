"""Names of bodies in English, word by word where all words are known."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from analysis import knowledge
from analysis.understand.cast.english import english

if TYPE_CHECKING:
    from analysis.model import Language

NAMES = [
    ("ru", "Министерство водных ресурсов Перу", "Ministry of Water Resources of Peru"),
    ("ru", "чилийско-перуанская межправительственная комиссия", "Chile–Peru Intergovernmental Commission"),
    ("ru", "межправительственная комиссия Чили и Перу", "Chile–Peru Intergovernmental Commission"),
    ("ru", "Комитет по туризму Чили", "Committee on Tourism of Chile"),
    ("ru", "Агентство по миграции Перу", "Agency for Migration of Peru"),
    ("ru", "Оманский фонд развития", "Omani Development Fund"),
    ("ru", "совет директоров АБР", "Board of Directors of the Asian Development Bank"),
    ("ru", "Совет сотрудничества «Чили – ЕС»", "Chile–European Union Cooperation Council"),
    ("ru", "Ассоциация фермеров и экспортеров Нидерландов", "Association of Farmers and Exporters of the Netherlands"),
    ("ru", "межправительственная комиссия", "intergovernmental commission"),
    ("kk", "Перу Сыртқы істер министрлігі", "Ministry of Foreign Affairs of Peru"),
    ("kk", "Чили мен Перудің үкіметаралық комиссиясы", "Chile–Peru Intergovernmental Commission"),
    ("kk", "Сауда жөніндегі қазақ-грек бірлескен комитеті", "Kazakhstan–Greece Joint Committee on Trade"),
    ("kk", "Мәдениет және спорт министрлігі", "ministry of culture and sports"),
    ("kk", "Қытайдың Экспорт-импорт банкі", "Export-Import Bank of China"),
    ("kk", "ОПЕК қоры", "OPEC Fund"),
    ("kk", "Перу СІМ", "Ministry of Foreign Affairs of Peru"),
    ("kk", "Белград университеті", "University of Belgrade"),
    ("kk", "Халықаралық қатынастар департаменті", "department of international relations"),
    ("kk", "Siemens", "Siemens"),
]
UNKNOWN = [
    ("ru", "Союз самоходчиков Перу"),
    ("ru", "Уранпром"),
    ("ru", "Развитие Перу"),
    ("kk", "Зеленграс"),
    ("kk", "Қызғалдақ министрлігі"),
    ("kk", "Перу теміржол"),
]


@pytest.mark.parametrize(("language", "name", "expected"), NAMES)
def test_a_name_of_known_words_is_put_into_english(language: Language, name: str, expected: str) -> None:
    assert english(name, language, knowledge.load()) == expected


@pytest.mark.parametrize(("language", "name"), UNKNOWN)
def test_a_name_with_another_word_is_left(language: Language, name: str) -> None:
    assert english(name, language, knowledge.load()) is None


def test_a_body_of_a_known_state_is_written_as_a_name() -> None:
    assert english("Министерство культуры", "ru", knowledge.load(), "PE") == "Ministry of Culture"
