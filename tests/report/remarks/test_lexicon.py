"""The lexicons that are shipped."""

import pytest

from chairconsole.domain.base.event_parts import Language
from tests.report.remarks.given import lexicon


@pytest.mark.parametrize("language", Language)
def test_each_language_has_its_lexicon(language: Language) -> None:
    assert lexicon(language).language is language
