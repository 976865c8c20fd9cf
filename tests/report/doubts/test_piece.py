"""What else speaks against the shape of a main part or a tail."""

import pytest

from chairconsole.domain.base.event_parts import Language, PointKind
from chairconsole.report.doubts.uncertainty import Uncertainty
from tests.report.doubts.given import doubt

EN, FR, ES = Language.ENGLISH, Language.FRENCH, Language.SPANISH


@pytest.mark.parametrize(
    ("language", "text", "uncertainty"),
    [
        (FR, "règles communes, appliquez-les", Uncertainty.ORDER),
        (ES, "guías para jueces ya redactadas, úsenlas", Uncertainty.ORDER),
        (FR, "soins donnés dans hôpitaux de province", Uncertainty.ARTICLE),
        (FR, "frais de visa pour étudiants", Uncertainty.ARTICLE),
        (FR, "suivi des familles après retour", Uncertainty.ARTICLE),
        (FR, "accord avec procureur", Uncertainty.ARTICLE),
        (FR, "interprètes dans les tribunaux, 12 langues", Uncertainty.ARTICLE),
        (FR, "guichet unique - 12 langues", Uncertainty.ARTICLE),
        (FR, "visas gratuits, sauf urgences", Uncertainty.ARTICLE),
        (FR, "guides pratiques - pour médias et élus", Uncertainty.ARTICLE),
        (FR, "guides pratiques - pour les médias et les élus", None),
        (FR, "visas gratuits, sauf les urgences", None),
        (FR, "accueil avec soin, formation sur place, un toit pour tous", None),
        (FR, "soins donnés chez eux", None),
        (FR, "visas bcq trop chers", Uncertainty.ABBREVIATION),
        (ES, "formación prof de jueces", Uncertainty.ABBREVIATION),
        (ES, "reconocimto de títulos", Uncertainty.ABBREVIATION),
        (EN, "the fees r too high", Uncertainty.ABBREVIATION),
        (ES, "acceso a internet en las islas", None),
        (EN, "what works in one city does not travel easily", Uncertainty.QUESTIONS),
        (EN, "immigr. officers trained on asylum law", Uncertainty.ABBREVIATION),
        (EN, "where is the money", Uncertainty.QUESTIONS),
        (EN, "data protection - who pays?", Uncertainty.QUESTIONS),
        (EN, "I ask for data", Uncertainty.FIRST_PERSON),
        (FR, "frais > 3 %", Uncertainty.VERB),
        (FR, "hausse de plus de 20 % des prix", None),
        (FR, "chômage des jeunes environ 40 % en 2016", Uncertainty.VERB),
        (ES, "desempleo juvenil 40 % en 2016", Uncertainty.VERB),
        (ES, "desempleo de más de 40 % en 2016", None),
        (ES, "costos > 3 %", Uncertainty.VERB),
        (ES, "costos de más de 3 %", None),
        (EN, "priority: data", Uncertainty.LABEL),
        (FR, "priorité : les données", Uncertainty.LABEL),
        (ES, "prioridad: los datos", Uncertainty.LABEL),
        (EN, "fees: visas and permits", None),
        (EN, "important to count", None),
        (EN, "important to be brief", None),
        (FR, "important de compter", None),
        (ES, "importante contar", None),
        (EN, "important data", None),
        (EN, "key to success", None),
        (EN, "says data missing", Uncertainty.VERB),
        (EN, "says data is missing", None),
        (EN, "recommend States ratify", Uncertainty.VERB),
        (EN, "recommend visas for nurses", None),
        (EN, "no budget for shelters", Uncertainty.LACK),
        (EN, "no shelters without a budget", None),
    ],
)
def test_why_a_shape_may_be_wrong(language: Language, text: str, uncertainty: Uncertainty | None) -> None:
    assert doubt(text, language) is uncertainty


@pytest.mark.parametrize(
    ("what", "uncertainty"),
    [
        (PointKind.CAUTION, Uncertainty.LACK),
        (PointKind.EXAMPLE, Uncertainty.LACK),
        (PointKind.RECOMMENDATION, None),
        (PointKind.CONCLUSION, None),
    ],
)
def test_what_may_be_missing_is_doubted_unless_it_is_recommended_or_told_as_typed(
    what: PointKind, uncertainty: Uncertainty | None
) -> None:
    assert doubt("no recruitment fees", EN, what) is uncertainty
