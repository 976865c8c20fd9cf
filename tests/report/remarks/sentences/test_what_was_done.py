"""What somebody says that they have done or have, what becomes of things, and who is to act."""

import pytest

from chairconsole.domain.base.event_parts import Language, PointKind
from chairconsole.report.doubts.doubt import uncertainty_of
from chairconsole.report.doubts.sure_reading import surely_spoken
from chairconsole.report.remarks.shapes import Shape
from tests.report.remarks.given import glossary, lexicon, said
from tests.report.remarks.telling import told

EN, FR, ES = Language.ENGLISH, Language.FRENCH, Language.SPANISH


@pytest.mark.parametrize(
    ("language", "text", "one", "several"),
    [
        (
            EN,
            "adopted a law in 2015",
            "Mention was made of having adopted a law in 2015.",
            "A few delegations reported having adopted a law in 2015.",
        ),
        (
            EN,
            "we have opened 12 reception centres",
            "Mention was made of having opened 12 reception centres.",
            "A few delegations reported having opened 12 reception centres.",
        ),
        (
            EN,
            "has not ratified the convention",
            "Mention was made of not having ratified the convention.",
            "A few delegations reported not having ratified the convention.",
        ),
        (
            EN,
            "has no embassy in the region",
            "Mention was made of having no embassy in the region.",
            "A few delegations reported having no embassy in the region.",
        ),
        (
            FR,
            "nous avons créé un guichet unique",
            "On a dit avoir créé un guichet unique.",
            "Quelques délégations ont dit avoir créé un guichet unique.",
        ),
        (
            FR,
            "n'a pas de registre des disparus",
            "On a dit ne pas avoir de registre des disparus.",
            "Quelques délégations ont dit ne pas avoir de registre des disparus.",
        ),
        (
            ES,
            "hemos dado 600 mil permisos temporales",
            "Se informó de haber dado 600 mil permisos temporales.",
            "Algunas delegaciones dijeron haber dado 600 mil permisos temporales.",
        ),
        (
            ES,
            "no ha firmado el convenio",
            "Se informó de no haber firmado el convenio.",
            "Algunas delegaciones dijeron no haber firmado el convenio.",
        ),
    ],
)
def test_what_was_done_is_told_of_who_did_it(language: Language, text: str, one: str, several: str) -> None:
    found = surely_spoken(text, PointKind.POINT, lexicon(language), glossary(language))
    assert uncertainty_of(found) is None
    assert told(found, language=language) == one
    assert told(found, who="D1 D2 D3", language=language) == several


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "adopted text"),
        (EN, "increased the risk of death"),
        (EN, "set a target of 3 per cent"),
        (EN, "detained children need guardians"),
        (EN, "has to act"),
        (FR, "a été reporté"),
        (ES, "ha habido progresos"),
    ],
)
def test_nobody_did_what_nobody_says_that_they_did(language: Language, text: str) -> None:
    assert said(text, language).shape is not Shape.REPORTED


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mexico-US border deaths rising", "Mexico-US border deaths were described as rising."),
        (
            "glaciers melting faster than models predict",
            "Glaciers were described as melting faster than models predict.",
        ),
        ("trust in institutions eroding", "Trust in institutions was described as eroding."),
        ("gap widening between north and south", "The gap was described as widening between north and south."),
        ("loss and damage fund still empty", "A loss and damage fund was described as still empty."),
        ("compact not legally binding", "The compact was described as not legally binding."),
        ("growing numbers of unaccompanied minors", "Reference was made to growing numbers of unaccompanied minors."),
        ("rising sea levels threaten atolls", "The point was made that rising sea levels threaten atolls."),
        (
            "developed countries to take the lead",
            "Reference was made to the need for developed countries to take the lead.",
        ),
        ("ILO to monitor fees", "Reference was made to the need for ILO to monitor fees."),
        ("right of States to decide", "Reference was made to the right of States to decide."),
        ("support to host communities", "Reference was made to support to host communities."),
        ("phase out of coal", "Reference was made to the phase-out of coal."),
        ("concern re NGOs saving lives at sea", "Reference was made to concern about NGOs saving lives at sea."),
    ],
)
def test_what_becomes_of_things_and_who_is_to_act(text: str, expected: str) -> None:
    assert told(said(text)) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (FR, "se félicite d'un accord", "Une délégation a salué un accord."),
        (FR, "se félicite de la réforme", "Une délégation a salué la réforme."),
        (FR, "s'inquiète d'un retard", "On a dit s’inquiéter d’un retard."),
        (FR, "parle d'un cadre commun", "On a parlé d’un cadre commun."),
        (FR, "est attachée au multilatéralisme", "On a exprimé son attachement au multilatéralisme."),
        (FR, "souhaite d'un calendrier", "Ce point a été soulevé : souhaite d’un calendrier."),
        (FR, "d'un cadre commun", "Ce point a été soulevé : d’un cadre commun."),
        (ES, "habla de un marco común", "Se habló de un marco común."),
        (ES, "carece de un marco común", "Una delegación dijo carecer de un marco común."),
        (ES, "comprometida con el pacto", "Se expresó compromiso con el pacto."),
        (ES, "de un marco común", "Se planteó este punto: de un marco común."),
    ],
)
def test_a_complement_keeps_its_noun_or_stands_alone(language: Language, text: str, expected: str) -> None:
    assert told(said(text, language), language=language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (EN, "importance of a common framework", "Reference was made to the importance of a common framework."),
        (FR, "nécessité d'un cadre commun", "Il a été question de la nécessité d’un cadre commun."),
        (ES, "importancia de un marco común", "Se hizo referencia a la importancia de un marco común."),
    ],
)
def test_no_importance_is_important(language: Language, text: str, expected: str) -> None:
    what = PointKind.RECOMMENDATION
    assert told(said(text, language, what), what, language=language) == expected


@pytest.mark.parametrize(
    ("language", "text", "one", "several"),
    [
        (
            EN,
            "supports the compact but recalls that funds are lacking",
            "Support was expressed for the compact, but it was recalled that funds are lacking.",
            "A few delegations supported the compact, but recalled that funds are lacking.",
        ),
        (
            FR,
            "la délégation est attachée au pacte mais rappelle que les moyens manquent",
            "On a exprimé son attachement au pacte, mais on a rappelé que les moyens manquent.",
            "Quelques délégations ont exprimé leur attachement au pacte, mais ont rappelé que les moyens manquent.",
        ),
        (
            ES,
            "apoya el pacto pero recuerda que faltan medios",
            "Se expresó apoyo al pacto, pero se recordó que faltan medios.",
            "Algunas delegaciones apoyaron el pacto, pero recordaron que faltan medios.",
        ),
    ],
)
def test_a_second_verb_of_reporting_has_the_tense_and_the_subject_of_the_first(
    language: Language, text: str, one: str, several: str
) -> None:
    found = surely_spoken(text, PointKind.POINT, lexicon(language), glossary(language))
    assert uncertainty_of(found) is None
    assert told(found, language=language) == one
    assert told(found, who="D1 D2 D3", language=language) == several


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "calls for data and reports on fees"),
        (EN, "supports the fund and demand for it"),
        (FR, "appuie l'offre et la demande d'emploi"),
        (ES, "apoya la oferta y la demanda"),
    ],
)
def test_nouns_behind_and_are_no_second_verb(language: Language, text: str) -> None:
    assert said(text, language).following is None


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        (EN, "stronger link to 2030 agenda", "a stronger link to the 2030 Agenda"),
        (EN, "limits at expense of sovereignty", "limits at the expense of sovereignty"),
        (FR, "responsabilité entre origine, transit et accueil", "la responsabilité entre origine, transit et accueil"),
        (ES, "responsabilidad entre origen, tránsito y destino", "la responsabilidad entre origen, tránsito y destino"),
        (ES, "reducir costo de remesas", "reducir el costo de remesas"),
        (ES, "garantizar acceso a salud", "garantizar el acceso a salud"),
        (ES, "ofrecer apoyo a familias", "ofrecer apoyo a familias"),
        (ES, "crear fondo de pérdidas", "crear fondo de pérdidas"),
        (FR, "lac Tchad a perdu la moitié de sa surface", "le lac Tchad a perdu la moitié de sa surface"),
    ],
)
def test_articles_stand_where_they_are_left_out_and_nowhere_else(language: Language, text: str, words: str) -> None:
    assert said(text, language).words == words
