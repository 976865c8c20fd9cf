"""Demonyms that name languages."""

import pytest

from chairconsole.domain.base.folding import fold
from chairconsole.domain.names.language_caution import is_language
from chairconsole.domain.names.language_names import LanguageNames
from chairconsole.domain.names.name_place import Place
from chairconsole.domain.names.sentence_words import sentences
from tests.desk import shipped_directory


@pytest.fixture(scope="module")
def names() -> LanguageNames:
    known = shipped_directory().names
    assert known is not None
    return known


@pytest.mark.parametrize(
    ("language", "text", "word", "is_one"),
    [
        ("en", "It was translated into French.", "French", True),
        ("en", "It was said in French and Spanish.", "Spanish", True),
        ("en", "It is in French law.", "French", False),
        ("en", "The French delegation asked.", "French", False),
        ("fr", "Le texte est traduit en espagnol.", "espagnol", True),
        ("fr", "La loi espagnole est claire.", "espagnole", False),
        ("es", "El texto se tradujo al francés.", "francés", True),
        ("es", "La ley francesa es clara.", "francesa", False),
    ],
)
def test_where_a_word_names_a_language(names: LanguageNames, language: str, text: str, word: str, is_one: bool) -> None:
    (sentence,) = sentences(text)
    place = next(number for number, one in enumerate(sentence.words) if one.folded == fold(word))
    found = sentence.words[place]
    label = next(names.starting_with(language, found.folded))
    assert is_language(Place(names, sentence, language, found.start, found.end, place, place, label)) is is_one
