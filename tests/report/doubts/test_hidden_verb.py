"""Verbs that were not found, or that are no main verbs."""

import pytest

from chairconsole.domain.base.event_parts import Language
from chairconsole.report.doubts.uncertainty import Uncertainty
from tests.report.doubts.given import doubt

EN, FR, ES = Language.ENGLISH, Language.FRENCH, Language.SPANISH


@pytest.mark.parametrize(
    ("language", "text", "uncertainty"),
    [
        (EN, "return should be dignified", None),
        (FR, "la réintégration flageole avant le vol", Uncertainty.VERB),
        (FR, "le travail au noir déride tout le monde", Uncertainty.VERB),
        (ES, "la autoridad tramita 3000 quejas al año", Uncertainty.VERB),
        (EN, "a set of rules nobody reads", Uncertainty.VERB),
        (EN, "a halt to returns until the court is heard", Uncertainty.VERB),
        (EN, "teachers absent because wages late", Uncertainty.VERB),
        (EN, "pupils leave when latrines broken", Uncertainty.VERB),
        (EN, "pupils leave when latrines are broken", None),
        (EN, "camps grow cities shrink", Uncertainty.VERB),
        (EN, "pupils sit in a room they cannot leave", None),
        (EN, "hotline calls unanswered", Uncertainty.VERB),
        (EN, "visits take too long, clinics understaffed", Uncertainty.VERB),
        (EN, "scanners help but money lacking in villages", Uncertainty.VERB),
        (EN, "scanners help but money is lacking in villages", None),
        (EN, "farms send food home, with schools closed", None),
        (FR, "équipe conjointe d'enquête installée à Niamey", None),
        (FR, "une commission restreinte de juges", None),
        (FR, "lien avec le climat pas prouvé", Uncertainty.VERB),
        (FR, "pas de lien prouvé avec le climat", None),
        (EN, "40 000 uprooted each month by floods", Uncertainty.VERB),
        (EN, "40 000 families uprooted by floods", None),
        (FR, "chaque lit ouvert en épargne deux", Uncertainty.VERB),
        (FR, "formations en avril, en mai et en juin", None),
        (EN, "most arrived legally", Uncertainty.VERB),
        (EN, "step by step only", Uncertainty.VERB),
        (EN, "step by step liberalization", None),
        (EN, "same risks same pay wherever you are", Uncertainty.VERB),
        (ES, "estrategia contra el odio vincularla al pacto", Uncertainty.VERB),
        (ES, "estrategia para vincularla al pacto", None),
        (FR, "registre sans adresse pas de carte", Uncertainty.VERB),
    ],
)
def test_a_verb_may_be_hidden(language: Language, text: str, uncertainty: Uncertainty | None) -> None:
    assert doubt(text, language) is uncertainty
