"""The words with which typed texts are read, as they are shipped."""

import json

import pytest

from chairconsole import paths
from chairconsole.domain.base.event_parts import Language
from chairconsole.report.remarks.text_words import ArticleWords, GlossaryWords, ShapeWords
from tests.report.remarks.given import lexicon


@pytest.mark.parametrize("language", Language)
def test_lists_are_sorted_and_have_each_word_once(language: Language) -> None:
    shipped = json.loads((paths.shipped("resources") / "remarks" / f"{language}.json").read_text("utf-8"))
    lists = {name: words for part in ("articles", "shapes", "signs") for name, words in shipped[part].items()}
    kept = {name: words for name, words in lists.items() if isinstance(words, list)}
    wrong = [name for name, words in kept.items() if words != sorted(set(words))]
    assert wrong == []


@pytest.mark.parametrize("language", Language)
def test_words_that_contradict_each_other_are_in_one_list_only(language: Language) -> None:
    articles: ArticleWords = lexicon(language).articles
    shapes: ShapeWords = lexicon(language).shapes
    assert articles.feminine & articles.masculine == set()
    assert shapes.finite & shapes.not_finite == set()
    assert shapes.finite & shapes.finite_or_nouns == set()
    assert shapes.finite & shapes.infinitives == set()


@pytest.mark.parametrize("language", Language)
def test_what_is_said_has_as_many_numbers_as_what_is_typed(language: Language) -> None:
    words: GlossaryWords = lexicon(language).glossary
    for typed, said in words.said.items():
        assert typed.count("#") == said.count("#") + said.count("@")
    assert set(words.said) & set(words.asks) == set()
    assert len(words.numbers) == 12
