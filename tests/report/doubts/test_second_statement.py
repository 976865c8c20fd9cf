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
        (FR, "soutient le texte mais veut un calendrier", None),
        (EN, "cities pay, capitals decide", Uncertainty.SPLICE),
        (EN, "courts slow, judges afraid", Uncertainty.SPLICE),
        (EN, "laws there, will missing", Uncertainty.SPLICE),
        (EN, "coders cheap, cables dear", Uncertainty.SPLICE),
        (EN, "one nurse, three islands", Uncertainty.SPLICE),
        (EN, "90 000 pupils, 200 teachers", Uncertainty.SPLICE),
        (FR, "25 000 écoliers, 300 maîtres", None),
        (EN, "good law, bad practice", Uncertainty.SPLICE),
        (EN, "mutual insurance, 90 % covered", Uncertainty.SPLICE),
        (FR, "mutuelles de santé, 90 % de la population couverte", Uncertainty.SPLICE),
        (FR, "il faudrait une autorité, ne pas tout laisser aux banques", Uncertainty.SPLICE),
        (FR, "il faut former, ne pas punir", None),
        (FR, "quotas volontaires, disent les ports", Uncertainty.SPLICE),
        (FR, "alerte précoce en place, reste à former les voisins", Uncertainty.SPLICE),
        (FR, "alerte précoce en place, reste du pays à former", None),
        (ES, "hace falta una autoridad, no dejarlo a la banca", Uncertainty.SPLICE),
        (ES, "hay que formar, no castigar", None),
        (EN, "welcomes forced returns, wrong signal", Uncertainty.SPLICE),
        (EN, "welcomes forced returns, wrong signals included", None),
        (FR, "ne pas confondre asile et travail, 2 régimes", Uncertainty.SPLICE),
        (FR, "former 200 juges, 12 procureurs et leurs greffiers", None),
    ],
)
def test_a_second_statement(language: Language, text: str, uncertainty: Uncertainty | None) -> None:
    assert doubt(text, language) is uncertainty
