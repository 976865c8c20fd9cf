"""The words with which remarks are made."""

from pathlib import Path

import pytest

from chairconsole.control.files.shipped_words import shipped_concepts, shipped_words
from chairconsole.domain.base.event_parts import Language
from tests.desk import RESOURCES


def test_each_language_has_its_own_words(tmp_path: Path) -> None:
    words = shipped_words(RESOURCES)
    assert shipped_words(RESOURCES) is words
    assert {language: lexicon.language for language, lexicon in words.lexicons.items()} == {
        one: one for one in Language
    }
    with pytest.raises(FileNotFoundError):
        shipped_words(tmp_path)


def test_what_is_alike_is_known_across_languages(tmp_path: Path) -> None:
    concepts = shipped_concepts(RESOURCES)
    assert concepts.of("data") == concepts.of("données") == concepts.of("datos")
    with pytest.raises(FileNotFoundError):
        shipped_concepts(tmp_path)
