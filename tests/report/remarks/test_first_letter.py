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
        (EN, "Merkel asked for funds", "Merkel asked for funds"),
        (EN, "Orbán: no quotas", "Orbán: no quotas"),
        (EN, "Calais is closed", "Calais is closed"),
        (EN, "Rohingya need status", "Rohingya need status"),
        (EN, "Catalan is taught", "Catalan is taught"),
        (EN, "Frontex at the border", "Frontex at the border"),
        (EN, "Dr. Okoth asked", "Dr. Okoth asked"),
        (EN, "Ambassador de la Cruz asked", "Ambassador de la Cruz asked"),
        (EN, "Okoth said no", "Okoth said no"),
        (FR, "Mme Okoth parle", "Mme Okoth parle"),
        (FR, "Ministre Okoth", "ministre Okoth"),
        (FR, "Kurdes menacés", "Kurdes menacés"),
        (ES, "Peña Nieto ofreció visados", "Peña Nieto ofreció visados"),
        (ES, "Kurdos amenazados", "kurdos amenazados"),
        (EN, "", ""),
    ],
)
def test_first_letters(language: Language, typed: str, said: str) -> None:
    assert with_small_first(typed, lexicon(language)) == said
