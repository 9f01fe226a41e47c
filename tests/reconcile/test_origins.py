"""Who stands behind a text."""

from analysis import knowledge
from analysis.reconcile import reconcile
from tests.reconcile.building import Release

KNOWN = knowledge.load()
STORY = (
    "The port of Kuryk will receive two new ferries next spring and "
    "the harbor master expects twice the cargo of this year."
)


def origins(*releases):
    return dict(reconcile([release.build() for release in releases], KNOWN).origins)


def body(release, name="Ministry of Ports", **fields):
    return release.who("m", name, "organisation", country="KZ", **fields).credits("m")


def test_two_outlets_that_credit_one_body_are_one_origin():
    found = origins(body(Release("a", outlet="Herald")), body(Release("b", outlet="Courier")))
    assert found == {"a": "Ministry of Ports", "b": "Ministry of Ports"}


def test_without_credit_the_outlet_counts_and_without_outlet_the_text_itself():
    found = origins(Release("a", outlet="Herald").text("One text."), Release("b").text("Another one."))
    assert found == {"a": "Herald", "b": "b"}


def test_a_copy_shares_the_origin_of_what_it_copies():
    found = origins(
        Release("a", outlet="Herald").text(STORY),
        Release("b", outlet="Courier", published="2031-05-11").text("BAUTINO. " + STORY),
        Release("c", outlet="Observer").text("Something else altogether about the price of tea in the mountains."),
    )
    assert found == {"a": "Herald", "b": "Herald", "c": "Observer"}


def test_a_credit_in_one_copy_counts_for_all():
    found = origins(Release("a", outlet="Herald").text(STORY * 3), body(Release("b", outlet="Courier").text(STORY * 3)))
    assert set(found.values()) == {"Ministry of Ports"}


def test_texts_in_two_languages_are_no_copies():
    found = origins(Release("a", "ru", outlet="Herald").text(STORY), Release("b", "en", outlet="Courier").text(STORY))
    assert set(found.values()) == {"Herald", "Courier"}
