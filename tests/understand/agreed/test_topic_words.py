"""The words of topics: every topic has two witnesses per language, and each of them shows it."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest
import yaml

from analysis import knowledge
from analysis.model import LANGUAGES, Document, Span
from analysis.understand.agreed.vocabulary import ENDS, GOES_ON, TOPICS, vocabulary
from analysis.understand.segment import segment

LINE = re.compile(r"^([a-z_.]+): (\[.*\])\s+# (.+)$")


def lines(language: str) -> dict[str, list[str]]:
    """The witnesses behind each line of a lexicon."""
    text = (files("analysis.knowledge") / "lexicon" / "topics" / f"{language}.yml").read_text(encoding="utf-8")
    found = [LINE.match(line) for line in text.splitlines() if line and not line.startswith("#")]
    assert all(found), [line for line in text.splitlines() if line and line[0] != "#" and not LINE.match(line)]
    return {each[1]: [w.strip() for w in each[3].split(",") if w.strip()] for each in found if each}


def shown(words: str, language: str) -> set[str]:
    """The topics that words show, before wider ones are left out beside narrower ones."""
    whole = Span(0, len(words))
    text = segment(Document("case", "case.txt", language, words, "0" * 64, None, whole))  # type: ignore[arg-type]
    known = vocabulary(knowledge.load(), language)  # type: ignore[arg-type]
    sentences = [(sentence.tokens, known.spots(sentence.tokens, sentence.texts)) for sentence in text.sentences]
    return {
        match.meaning
        for tokens, spots in sentences
        for match in known.topics.find(tokens, spots[TOPICS], (spots[TOPICS + GOES_ON], spots[ENDS]))
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_topic_has_two_witnesses(language):
    witnesses = lines(language)
    assert set(witnesses) == set(knowledge.load().ontology["topics"])
    assert not {topic: each for topic, each in witnesses.items() if len(set(each)) < 2}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_witness_shows_its_topic(language):
    silent = {w: topic for topic, each in lines(language).items() for w in each if topic not in shown(w, language)}
    assert not silent


def test_topics_have_a_place_and_codes_that_exist():
    ontology = knowledge.load().ontology
    for topic, entry in ontology["topics"].items():
        assert entry["broader"] is None or entry["broader"] in ontology["topics"], topic
        assert entry["eurovoc"] is None or entry["eurovoc"] in ontology["eurovoc"], topic
        assert entry["plover"] is None or entry["plover"] in ontology["plover_contexts"], topic
    assert all(entry["en"] and entry["ru"] and entry["kk"] for entry in ontology["topics"].values())
    assert len(ontology["topics"]) >= 60


def test_the_lexicon_is_one_mapping_per_language():
    for language in LANGUAGES:
        path = files("analysis.knowledge") / "lexicon" / "topics" / f"{language}.yml"
        assert isinstance(yaml.safe_load(path.read_text(encoding="utf-8")), dict)
