from __future__ import annotations

import pytest

from .notation import cast_of

CREDITED = [
    ("ru", "Как сообщает МИД РК, стороны обсудили транзит.", "kz_mfa"),
    ("ru", "Министр принял посла. Об этом сообщила пресс-служба МИД РК.", "kz_mfa"),
    ("ru", "Министр принял посла, сообщили в МИД РК.", "kz_mfa"),
    ("kk", "Министр елшіні қабылдады. Бұл туралы ҚР СІМ хабарлады.", "kz_mfa"),
    ("kk", "Министр елшіні қабылдады. Бұл туралы ҚР СІМ-нің баспасөз қызметі хабарлады.", "kz_mfa"),
    ("kk", "Ол елшіні қабылдады, деп хабарлайды Ақорданың баспасөз қызметі.", "kz_presidency"),
    ("en", "They discussed transit, the Kazakh Foreign Ministry said.", "kz_mfa"),
    ("en", "He received the guest, reported the Akorda press service.", "kz_presidency"),
]
UNCREDITED = [
    ("ru", "Министр сказал, что МИД РК готов к диалогу."),
    ("kk", "Министр ҚР СІМ жұмысын жоғары бағалады."),
    ("en", "Talks were held at the Kazakh Foreign Ministry."),
]


@pytest.mark.parametrize(("language", "text", "body"), CREDITED)
def test_the_credited_body_is_the_origin(language, text, body):
    cast, whole = cast_of(text, language)
    assert cast.origin is not None
    assert cast.origin.participant == f"organisation:{body}"
    assert cast.origin.span.of(whole) in whole


@pytest.mark.parametrize(("language", "text"), UNCREDITED)
def test_a_body_only_spoken_of_is_no_origin(language, text):
    cast, _ = cast_of(text, language)
    assert cast.origin is None


def test_one_ministry_in_two_languages_is_one_thing():
    ru, _ = cast_of("Как сообщает МИД РК, стороны обсудили транзит.", "ru")
    kk, _ = cast_of("Бұл туралы ҚР СІМ хабарлады.", "kk")
    things = [{p.key: p.thing for p in cast.participants}[cast.origin.participant] for cast in (ru, kk) if cast.origin]
    assert things[0] == things[1]
    assert things[0] is not None
