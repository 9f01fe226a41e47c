from __future__ import annotations

import pytest

from .notation import cast_of, named, of_kind, unmark

# Bodies by their wording: marked text with the nominative, by nominative the state (None: none said).
BODIES = [
    ("ru", "Документ внесло [Министерство рыболовства Перу|Министерство рыболовства Перу].",
     {"Министерство рыболовства Перу": "PE"}),
    ("ru", "Заседание [казахско-перуанской межправительственной комиссии"
           "|казахско-перуанская межправительственная комиссия] прошло.",
     {"казахско-перуанская межправительственная комиссия": None}),
    ("ru", "Договор подписало [АО «Степной путь»|Степной путь].", {}),
    ("ru", "Статья вышла в [газете «Степной вестник»|Степной вестник].", {}),
    ("ru", "С участием [компании Nordgruva Energy|Nordgruva Energy] создан фонд.", {}),
    ("kk", "Жобаны [Nordgruva компаниясымен|Nordgruva] бірге іске асырады.", {}),
    ("kk", "[«Дала жолы» ұлттық компаниясының|Дала жолы] дерегі бойынша өсім бар.", {}),
    ("kk", "[Шетелдік кеншілер кеңесінің|Шетелдік кеншілер кеңесі] отырысы өтті.", {}),
    ("kk", "Екі елдің [үкіметаралық комиссиясы|үкіметаралық комиссиясы] жиналды.", {}),
    ("en", "The [Andean Mining and Energy Agency|Andean Mining and Energy Agency] joined.", {}),
    ("en", "The plant is run by the [company Nordgruva Energy|Nordgruva Energy] near Almaty.", {}),
    ("en", "The [Intergovernmental Commission on Trade, Economic and Technical Cooperation"
           "|Intergovernmental Commission on Trade, Economic and Technical Cooperation] met.", {}),
]  # fmt: skip


def bodies(text: str, language: str) -> list[tuple[str, str]]:
    cast, whole = cast_of(text, language)
    return named(cast, whole, language, "organisation")


@pytest.mark.parametrize(("language", "marked", "states"), BODIES, ids=lambda v: str(v)[:50])
def test_bodies_are_found_by_their_wording(language, marked, states):
    expected = unmark(marked)
    found = bodies(expected.text, language)
    for span, name in expected.spans:
        assert any(span.of(expected.text) in words and known == name for words, known in found), found
    cast, _ = cast_of(expected.text, language)
    countries = {p.names[language]: p.country for p in of_kind(cast, "organisation").values()}
    assert {name: countries[name] for name in states} == states


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Банк выделил кредит, компания построила завод, совет собрался."),
        ("ru", "В стране работают венгерские компании и открыты новые центры."),
        ("kk", "Банк қаржы бөлді, компания зауыт салды."),
        ("kk", "Университеттердің форумы өтті."),
        ("en", "The bank lent money and the company built a plant."),
    ],
)
def test_common_nouns_are_no_bodies(language, text):
    assert bodies(text, language) == []


def test_a_ministry_without_a_state_is_the_home_state_s():
    cast, _ = cast_of("Көлік министрлігі жаңа жол салады. Қазақстан дайын.", "kk")
    (ministry,) = of_kind(cast, "organisation").values()
    assert ministry.country == "KZ"


def test_a_joint_body_is_one_however_it_is_worded():
    text = (
        "Қазақстан мен Перудің үкіметаралық комиссиясы жиналды. "
        "Қазақстан Республикасы мен Перу арасындағы бірлескен үкіметаралық комиссияның отырысы өтті."
    )
    cast, _ = cast_of(text, "kk")
    (commission,) = [p for p in of_kind(cast, "organisation").values() if p.thing is None]
    assert commission.country is None


def test_a_company_is_no_joint_body_for_a_word_of_its_name():
    assert len(bodies("Intergovernmental Marel Air will build a factory.", "en")) == 1


def test_an_abbreviation_given_in_brackets_is_the_body():
    cast, text = cast_of("Создан Андский банк рыболовства (АБРЫ). Позже АБРЫ выдал кредит.", "ru")
    (bank,) = of_kind(cast, "organisation").values()
    assert [m.span.of(text) for m in cast.mentions if m.participant == bank.key][-1] == "АБРЫ"


@pytest.mark.parametrize(
    ("language", "text", "sides"),
    [
        ("kk", "Тараптар Астана мен Лима арасындағы байланысты талқылады.", {"KZ", "PE"}),
        ("ru", "Укрепились связи между Астаной и Лимой.", {"KZ", "PE"}),
        ("ru", "Гость заявил, что Лима заинтересована в поставках.", {"PE"}),
        ("ru", "Встреча прошла в Лиме.", set()),
        ("kk", "Кездесу Лимада өтті.", set()),
        ("en", "Ties between Astana and Lima grow.", {"KZ", "PE"}),
        ("en", "The forum was held in Lima.", set()),
    ],
)
def test_a_capital_is_a_side_only_where_it_acts(language, text, sides):
    cast, _ = cast_of(text, language)
    states = of_kind(cast, "state")
    assert {states[m.participant].country for m in cast.mentions if m.rule == "state.side"} == sides


def test_sides_that_act_are_a_group():
    cast, text = cast_of("Стороны обсудили транзит.", "ru")
    assert [(m.span.of(text), m.rule) for m in cast.mentions] == [("Стороны", "group.acts")]


def test_adjectives_are_no_mentions_of_states():
    cast, _ = cast_of("Перуанские компании поставляют рыбу.", "ru")
    assert of_kind(cast, "state") == {}
