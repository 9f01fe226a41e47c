"""Which body is which over documents."""

from analysis import knowledge
from analysis.reconcile import reconcile
from tests.reconcile.building import Release

KNOWN = knowledge.load()


def bodies(*releases: Release) -> list[tuple[str | None, int]]:
    """The English name of each body and how many documents name it."""
    found = reconcile([release.build() for release in releases], KNOWN).participants
    return sorted((p.names.get("en"), p.n_documents) for p in found if p.kind == "organisation")


def body(name: str, lang: str, said: str, english: str, **fields: str | None) -> Release:
    return Release(name, lang).who("b", said, kind="organisation", names={lang: said, "en": english}, **fields)


def test_a_body_named_in_two_alphabets_is_one_by_its_english_name():
    joint = "Chile–Peru Intergovernmental Commission"
    found = bodies(
        body("a", "ru", "чилийско-перуанская межправительственная комиссия", joint),
        body("b", "kk", "Чили мен Перудің үкіметаралық комиссиясы", joint),
    )
    assert found == [(joint, 2)]


def test_a_body_that_is_only_told_what_it_is_belongs_to_its_document():
    nameless = "intergovernmental commission"
    found = bodies(*(body(name, "ru", "межправительственная комиссия", nameless) for name in "abc"))
    assert found == [(nameless, 1)] * 3


def test_a_ministry_of_a_known_state_is_one():
    releases = (body(name, "ru", "Министерство культуры", "Ministry of Culture", country="PE") for name in "abc")
    assert bodies(*releases) == [("Ministry of Culture", 3)]
