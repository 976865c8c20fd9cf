"""Verbs that stand first and of which nobody says who does it."""

import pytest

from chairconsole.domain.base.event_parts import Language
from chairconsole.report.doubts.uncertainty import Uncertainty
from tests.report.doubts.given import doubt

EN, FR, ES = Language.ENGLISH, Language.FRENCH, Language.SPANISH


@pytest.mark.parametrize(
    ("language", "text", "uncertainty"),
    [
        (ES, "firmamos tres convenios", Uncertainty.NO_SUBJECT),
        (ES, "matiza el papel de la OIM", Uncertainty.NO_SUBJECT),
        (FR, "ne voit aucun lien avec la sécurité", Uncertainty.NO_SUBJECT),
        (EN, "lack data on fees", Uncertainty.NO_SUBJECT),
        (EN, "lack of data on fees", None),
        (ES, "preocupa discurso de odio", Uncertainty.NO_SUBJECT),
        (ES, "preocupa el discurso de odio", None),
    ],
)
def test_nobody_is_said_to_do_it(language: Language, text: str, uncertainty: Uncertainty | None) -> None:
    assert doubt(text, language) is uncertainty
