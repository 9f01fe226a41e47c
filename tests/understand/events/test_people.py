"""Who takes part in which role: only those whom the sentence ties to the event."""

from __future__ import annotations

import pytest

from tests.understand.events.notation import read

CASES = [
    # subject and with-phrase
    ("ru", "Министр [Олег Вересов|BY] встретился с послом [Драганом Йовичем|RS].", ["participant Верес",
     "participant Йович"]),
    ("kk", "Министр [Олег Вересов|BY] елші [Драган Йовичпен|RS] кездесті.", ["participant Верес", "participant Йович"]),
    ("en", "Minister [Oleg Veresov|BY] met with Ambassador [Dragan Jovic|RS].", ["participant Veres",
     "participant Jovic"]),
    # each with-phrase belongs to its own event
    ("ru", "[Олег Вересов|BY] провёл переговоры с [Драганом Йовичем|RS] и встретился с [Нодаром Беридзе|GE].",
     ["participant Верес", "participant Йович", "participant Берид"]),
    # host and guest, active and passive
    ("ru", "Президент [Тимур Асанов|KZ] принял министра [Кэндзи Танаку|JP].", ["host Асано", "visitor Танак"]),
    ("ru", "[Кэндзи Танака|JP] был принят президентом [Тимуром Асановым|KZ].", ["visitor Танак", "host Асано"]),
    ("kk", "Президент [Тимур Асанов|KZ] министр [Кэндзи Танаканы|JP] қабылдады.", ["host Асано", "visitor Танак"]),
    ("kk", "[Кэндзи Танака|JP] [Тимур Асановтың|KZ] қабылдауында болды.", ["visitor Танак", "host Асано"]),
    ("en", "President [Timur Asanov|KZ] received Minister [Kenji Tanaka|JP].", ["host Asano", "visitor Tanak"]),
    ("en", "[Kenji Tanaka|JP] was received by President [Timur Asanov|KZ].", ["visitor Tanak", "host Asano"]),
    # who visits
    ("ru", "По приглашению [Кемаля Йылдыза|TR] [Тимур Асанов|KZ] посетит Турцию.", ["visitor Асано"]),
    ("ru", "Визит [Милана Петрова|RS] в Ташкент завершён.", ["visitor Петро"]),
    ("kk", "[Кемаль Йылдыздың|TR] шақыруымен [Тимур Асанов|KZ] Түркияға келді.", ["visitor Асано"]),
    ("kk", "Астанаға келген [Драган Йович|RS] сөз сөйледі.", ["visitor Йович"]),
    ("en", "[Milan Petrov|RS] arrived in Tashkent.", ["visitor Petro"]),
    # whose visit it is, whoever tells of it
    ("ru", "[Олег Вересов|BY] отметил продуктивный визит [Драгана Йовича|RS] в Астану.", ["visitor Йович"]),
    ("ru", "[Драган Йович|RS] посетит Осло 20 мая, сообщил [Олег Вересов|BY].", ["visitor Йович"]),
    ("ru", "[Олег Вересов|BY] подчеркнул важность предстоящего форума в Осло.", []),
    ("ru", "[Олег Вересов|BY] заявил на форуме в Осло, что торговля растёт.", ["participant Верес"]),
    ("kk", "[Олег Вересов|BY] [Драган Йовичтің|RS] Астанаға сапары маңызды екенін атап өтті.", ["visitor Йович"]),
    ("kk", "[Драган Йович|RS] 20 мамырда Ослоға сапармен барады, деп хабарлады [Олег Вересов|BY].", ["visitor Йович"]),
    ("kk", "[Олег Вересов|BY] алдағы Осло форумының маңызын атап өтті.", []),
    ("kk", "[Олег Вересов|BY] Осло форумында сауда өскенін айтты.", ["participant Верес"]),
    ("en", "[Oleg Veresov|BY] noted the productive visit of [Dragan Jovic|RS] to Astana.", ["visitor Jovic"]),
    ("en", "[Dragan Jovic|RS] will pay a visit to Oslo on May 20, [Oleg Veresov|BY] said.", ["visitor Jovic"]),
    ("en", "[Oleg Veresov|BY] noted the significance of the upcoming investment forum in Oslo.", []),
    ("en", "[Oleg Veresov|BY] said on Monday at the tenth Oslo Forum that trade grows.", ["participant Veres"]),
    ("en", "[Oleg Veresov|BY] announced his visit to Oslo.", ["visitor Veres"]),
    # who is on a visit, and whose visit "the latter's" is
    ("en", "[Oleg Veresov|BY] met with [Dragan Jovic|RS], who is on an official visit to Oslo.", ["participant Veres",
     "participant Jovic", "visitor Jovic"]),
    ("en", "[Oleg Veresov|BY] met with [Dragan Jovic|RS] who is currently on a visit to Oslo.", ["participant Veres",
     "participant Jovic", "visitor Jovic"]),
    ("en", "[Oleg Veresov|BY] met with [Dragan Jovic|RS] on a visit to Oslo.", ["participant Veres",
     "participant Jovic", "visitor Veres"]),
    ("en", "[Oleg Veresov|BY] and [Dragan Jovic|RS] spoke during the latter's visit to Oslo.", ["visitor Jovic"]),
    # what only describes is no chair
    ("en", "[Oleg Veresov|BY] took part in the Oslo Forum with leading businessmen.", ["participant Veres"]),
    # a list behind its verb
    ("ru", "На форуме выступили [Олег Вересов|BY], [Драган Йович|RS], [Нодар Беридзе|GE] и [Тимур Асанов|KZ].",
     ["participant Верес", "participant Йович", "participant Берид", "participant Асано"]),
    ("ru", "В саммите участвовали [Олег Вересов|BY], [Драган Йович|RS], а также [Нодар Беридзе|GE], [Тимур Асанов|KZ].",
     ["participant Верес", "participant Йович", "participant Берид", "participant Асано"]),
    ("ru", "Во встрече приняли участие [Олег Вересов|BY], [Драган Йович|RS], [Нодар Беридзе|GE], [Тимур Асанов|KZ].",
     ["participant Верес", "participant Йович", "participant Берид", "participant Асано"]),
    # two people not named again
    ("ru", "Гость – [Олег Вересов|BY], хозяин – [Драган Йович|RS]. После церемонии лидеры провели переговоры.",
     ["participant Верес", "participant Йович"]),
    ("ru", "Президенты Беларуси и Сербии провели телефонный разговор. [Олег Вересов|BY] пригласил [Драгана Йовича|RS].",
     ["participant Верес", "participant Йович"]),
    ("ru", "[Олег Вересов|BY] прибыл. Его встретил [Драган Йович|RS]. Стороны провели переговоры.",
     ["participant Верес", "participant Йович"]),
    # chairs
    ("ru", "Заседание комиссии прошло под председательством [Олега Вересова|BY].", ["chair Верес"]),
    ("ru", "Под председательством [Олега Вересова|BY] и [Драгана Йовича|RS] прошло заседание комиссии.",
     ["co_chair Верес", "co_chair Йович"]),
    ("kk", "[Олег Вересов|BY] пен [Драган Йовичтің|RS] төрағалығымен комиссия отырысы өтті.",
     ["co_chair Верес", "co_chair Йович"]),
    ("kk", "Комиссия отырысына [Олег Вересов|BY] пен [Драган Йович|RS] төрағалық етті.", ["co_chair Верес",
     "co_chair Йович"]),
    ("en", "[Oleg Veresov|BY] and [Dragan Jovic|RS] co-chaired the meeting of the commission.",
     ["co_chair Veres", "co_chair Jovic"]),
    ("en", "The council meeting was chaired by [Oleg Veresov|BY].", ["chair Veres"]),
    # signatories and speakers
    ("ru", "[Олег Вересов|BY] и [Драган Йович|RS] подписали протокол.", ["signatory Верес", "signatory Йович"]),
    ("kk", "[Олег Вересов|BY] пен [Драган Йович|RS] хаттамаға қол қойды.", ["signatory Верес", "signatory Йович"]),
    ("en", "[Oleg Veresov|BY] and [Dragan Jovic|RS] signed a protocol.", ["signatory Veres", "signatory Jovic"]),
    ("ru", "[Олег Вересов|BY] дал интервью агентству.", ["speaker Верес"]),
    # inflection at the end of a pair
    ("kk", "Министр [Нұрлан Серіков|KZ] пен [Айдар Сапаровпен|KZ] [Драган Йович|RS] кездесті.",
     ["participant Серік", "participant Сапар", "participant Йович"]),
]  # fmt: skip

NOBODY = [
    ("ru", "В Осло прошёл форум. [Олег Вересов|BY] сообщил об этом позднее."),
    ("ru", "Стороны приветствовали начало переговоров по визам, заявил [Олег Вересов|BY]."),
    ("ru", "Доклад прочёл [Олег Вересов|BY]. Лидеры провели переговоры."),
    ("ru", "Доклад прочли [Олег Вересов|BY], [Драган Йович|RS] и [Нодар Беридзе|GE]. Стороны провели переговоры."),
    ("kk", "Ослода форум өтті. Бұл туралы [Олег Вересов|BY] хабарлады."),
    ("en", "A forum took place in Oslo. [Oleg Veresov|BY] said it was useful."),
]


@pytest.mark.parametrize(("language", "said", "who"), CASES)
def test_roles(language, said, who):
    assert sorted(read(said, language).who()) == sorted(who)


@pytest.mark.parametrize(("language", "said"), NOBODY)
def test_named_elsewhere(language, said):
    assert read(said, language).who() == []


def test_office_decides_whom_one_represents():
    parts = read("[Олег Вересов|BY] встретился с [Драганом Йовичем|RS].", "ru").scenes.participations
    assert [p.represents for p in parts] == ["BY", "RS"]
