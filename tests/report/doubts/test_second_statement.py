"""Two statements in one."""

import pytest

from chairconsole.domain.base.event_parts import Language
from chairconsole.report.doubts.uncertainty import Uncertainty
from tests.report.doubts.given import doubt

EN, FR, ES = Language.ENGLISH, Language.FRENCH, Language.SPANISH


@pytest.mark.parametrize(
    ("language", "text", "uncertainty"),
    [
        (FR, "ports fermés donc pêche perdue", Uncertainty.SPLICE),
        (FR, "soutient le texte mais veut un calendrier", Uncertainty.SPLICE),
        (EN, "cities pay, capitals decide", Uncertainty.SPLICE),
        (EN, "courts slow, judges afraid", Uncertainty.SPLICE),
        (EN, "laws there, will missing", Uncertainty.SPLICE),
        (EN, "coders cheap, cables dear", Uncertainty.SPLICE),
        (EN, "one nurse, three islands", Uncertainty.SPLICE),
        (EN, "90 000 pupils, 200 teachers", Uncertainty.SPLICE),
        (FR, "25 000 écoliers, 300 maîtres", None),
    ],
)
def test_a_second_statement(language: Language, text: str, uncertainty: Uncertainty | None) -> None:
    assert doubt(text, language) is uncertainty
