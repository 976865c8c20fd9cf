"""The lexicons that are shipped."""

import re

import pytest

from chairconsole.domain.base.event_parts import Language
from chairconsole.report.remarks.check_words import CheckWords
from tests.report.remarks.given import lexicon


@pytest.mark.parametrize("language", Language)
def test_each_language_has_its_lexicon(language: Language) -> None:
    assert lexicon(language).language is language


@pytest.mark.parametrize("language", Language)
def test_what_the_check_offers_for_signs_can_be_spoken(language: Language) -> None:
    words = lexicon(language).checks
    assert isinstance(words, CheckWords)
    assert all(
        offers and all(re.fullmatch("[^\\W\\d_ ’]+(?:[ ’][^\\W\\d_]+)*", one) for one in offers)
        for offers in words.signs.values()
    )
    assert words.date.format(day=8, month=words.months[4]).startswith("8 ")
