"""The first letter inside a sentence."""

import pytest

from chairconsole.domain.base.event_parts import Language
from chairconsole.report.remarks.first_letter import with_small_first
from tests.report.remarks.given import lexicon

EN, FR, ES = Language.ENGLISH, Language.FRENCH, Language.SPANISH


@pytest.mark.parametrize(
    ("language", "typed", "said"),
    [
        (EN, "Border staff need training", "border staff need training"),
        (EN, "ILO standards", "ILO standards"),
        (EN, "NGOs as partners", "NGOs as partners"),
        (EN, "Paris Agreement", "Paris Agreement"),
        (EN, "Geneva", "Geneva"),
        (EN, "Destination States pay", "destination States pay"),
        (EN, "The Global Compact", "the Global Compact"),
        (EN, "I want", "I want"),
        (EN, "A/HRC/50/47 on detention", "A/HRC/50/47 on detention"),
        (EN, "A new register", "a new register"),
        (EN, "E-visas", "e-visas"),
        (FR, "A/HRC/50/47", "A/HRC/50/47"),
        (EN, "General Assembly resolution 71/1", "General Assembly resolution 71/1"),
        (FR, "L'enfant migrant", "l'enfant migrant"),
        (FR, "États d'origine", "États d'origine"),
        (FR, "Éducation", "éducation"),
        (FR, "Bolivie, guichet unique", "Bolivie, guichet unique"),
        (ES, "Kenya, registro", "Kenya, registro"),
        (ES, "Ningún Estado", "ningún Estado"),
        (EN, "", ""),
    ],
)
def test_first_letters(language: Language, typed: str, said: str) -> None:
    assert with_small_first(typed, lexicon(language)) == said
