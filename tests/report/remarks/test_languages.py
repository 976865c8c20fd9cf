"""Which language a typed text is in."""

import pytest

from chairconsole.domain.base.event_parts import Language
from chairconsole.report.remarks.languages import other_language
from tests.report.remarks.given import lexicon

EN, FR, ES = Language.ENGLISH, Language.FRENCH, Language.SPANISH


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("the compact must not create new obligations", EN),
        ("end child detention, full stop", EN),
        ("les frais de recrutement sont à la charge de l'employeur", FR),
        ("ne pas enfermer les mineurs", FR),
        ("no criminalizar la migración irregular", ES),
        ("los datos de la salud son de todos", ES),
    ],
)
def test_a_text_is_told_in_every_draft_but_its_own(text: str, language: Language) -> None:
    assert {draft: other_language(text, lexicon(draft)) for draft in Language} == {
        draft: None if draft is language else language for draft in Language
    }


@pytest.mark.parametrize("text", ["", "data", "migration", "no", "C189", "de facto", "visa-free", "Palermo"])
def test_a_short_text_in_doubt_is_in_the_drafts_own(text: str) -> None:
    assert [other_language(text, lexicon(draft)) for draft in Language] == [None, None, None]
