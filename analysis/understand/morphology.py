"""Stems: every form a word may be an inflection of.

Choosing one stem blindly is wrong too often in Kazakh and for names in Russian, so all candidates are returned and
matched against lexicon and gazetteer as a set. Layered stripping after the order of Kazakh suffixes: stem, plural,
possessive, case (any grammar); Russian dictionary words by pymorphy3.
"""

from __future__ import annotations

from functools import lru_cache

from analysis import knowledge
from analysis.model import Language
from analysis.understand.fold import fold

SHORTEST = 2  # letters a stem has at the least

Layer = dict[str, list[tuple[str, str]]]  # by its last letter: an ending, and what stands in its place
PARSED = 1 << 13  # words whose readings are remembered: many rules ask for those of the same


@lru_cache(maxsize=1 << 16)
def stems(norm: str, language: Language) -> frozenset[str]:
    """All candidate dictionary forms of a folded word, itself included.

    Args:
        norm: The folded word; an ending joined with a hyphen ("млн-ға") is stripped as well.
        language: Whose endings to strip.
    """
    found = {norm}
    if "-" in norm:
        head, _, ending = norm.rpartition("-")
        if ending in _endings(language):
            found.add(head)
    found |= _dictionary(norm) if language == "ru" else frozenset()
    for layer in _layers(language):
        found |= {stem for word in found for stem in _strip(word, layer)}
    return frozenset(found)


def lemmas(norm: str, language: Language) -> frozenset[str]:
    """The dictionary forms of a folded word that a lexicon entry stands for: itself and its known normal forms."""
    return frozenset({norm}) | (_dictionary(norm) if language == "ru" else frozenset())


def _strip(word: str, layer: Layer) -> list[str]:
    return [
        word[: -len(ending)] + instead
        for ending, instead in layer.get(word[-1:], ())
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST
    ]


@lru_cache(maxsize=3)
def _layers(language: Language) -> tuple[Layer, ...]:
    layers: list[Layer] = []
    for raw in knowledge.load().lexicon["morphology"][language]["layers"]:
        layers.append({})
        for ending, instead in map(_ending, raw):
            layers[-1].setdefault(ending[-1], []).append((ending, instead))
    return tuple(layers)


def _ending(entry: str) -> tuple[str, str]:
    ending, _, instead = entry.partition(">")
    return fold(ending), fold(instead)


@lru_cache(maxsize=3)
def _endings(language: Language) -> frozenset[str]:
    return frozenset(ending for layer in _layers(language) for endings in layer.values() for ending, _ in endings)


def tells_past(norm: str) -> bool:
    """Whether a folded Kazakh word has the form of a verb that tells what was done: "өндірілді", no "өндіріледі"."""
    told, ahead = _past_endings()[:2]
    return norm.endswith(told) and (not norm.endswith(ahead) or past_after_all(norm))


def past_after_all(norm: str) -> bool:
    """Whether a folded Kazakh word is of the past though it ends as what is to come: "баяндады", "табыстады"."""
    _, _, endings, words = _past_endings()
    return norm in words or norm.endswith(endings)


@lru_cache(maxsize=1)
def _past_endings() -> tuple[tuple[str, ...], ...]:
    raw = knowledge.load().lexicon["morphology"]["kk"]
    return tuple(tuple(map(fold, raw[key])) for key in ("finite_past", "seeming_future", "yet_past", "yet_past_words"))


@lru_cache(maxsize=1)
def analyzer():  # type: ignore[no-untyped-def]  # pymorphy3 has no types
    """The Russian dictionary, loaded once (about 0.2 s)."""
    import pymorphy3  # noqa: PLC0415  # costs start-up time that texts without Russian need not pay

    found = pymorphy3.MorphAnalyzer()
    found.parse = lru_cache(maxsize=PARSED)(found.parse)
    return found


@lru_cache(maxsize=1 << 16)
def _dictionary(norm: str) -> frozenset[str]:
    """Normal forms of a Russian word the dictionary knows; for an unknown one the layers must do."""
    morph = analyzer()
    # The dictionary itself, and not `parse`: the probabilities of readings are not asked for and cost most of the time.
    known = morph.dictionary.words.similar_items(norm, morph.char_substitutes)
    normal_form, tag = morph.dictionary.build_normal_form, morph.dictionary.build_tag_info
    if any("PREP" in tag(*where) for _, readings in known for where in readings):
        return frozenset({norm})  # "после" is no "посол"
    return frozenset(normal_form(*where, word).replace("ё", "е") for word, readings in known for where in readings)
