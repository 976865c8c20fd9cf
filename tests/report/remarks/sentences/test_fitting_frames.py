"""Frames that fit the first words of a note: about so many, somebody at a place, a warning of what must not be."""

import pytest

from chairconsole.domain.base.event_parts import Language, PointKind
from tests.report.remarks.given import said
from tests.report.remarks.telling import told

ENGLISH, FRENCH, SPANISH = Language
POINT, RECOMMENDATION, CAUTION = PointKind.POINT, PointKind.RECOMMENDATION, PointKind.CAUTION
FIGURE, OFFER = PointKind.FIGURE, PointKind.OFFER


@pytest.mark.parametrize(
    ("language", "what", "typed", "who", "expected"),
    [
        (ENGLISH, FIGURE, "28 m children", "P1", "One panellist cited the figure of 28 million children."),
        (ENGLISH, FIGURE, "nearly 7 bn a year", "P1", "One panellist cited a figure of nearly 7 billion a year."),
        (ENGLISH, FIGURE, "more than 300 deaths", "", "A figure of more than 300 deaths was cited."),
        (FRENCH, FIGURE, "près de 7 milliards", "P1", "Un intervenant a évoqué près de 7 milliards."),
        (FRENCH, FIGURE, "plus de 60 % des enfants", "", "On a évoqué plus de 60 pour cent des enfants."),
        (SPANISH, FIGURE, "casi 7000 millones", "P1", "Un panelista mencionó casi 7000 millones."),
        (SPANISH, FIGURE, "cerca de la mitad del dinero", "", "Se habló de cerca de la mitad del dinero."),
        (
            ENGLISH,
            RECOMMENDATION,
            "affected communities at the table, not only experts",
            "P1",
            "One panellist stressed the importance of having affected communities at the table, not only experts.",
        ),
        (ENGLISH, POINT, "migrants at the table", "", "Reference was made to having migrants at the table."),
        (
            ENGLISH,
            RECOMMENDATION,
            "participation of women at the table",
            "P1",
            "One panellist stressed the importance of the participation of women at the table.",
        ),
        (
            FRENCH,
            RECOMMENDATION,
            "communautés touchées à la table",
            "P1",
            "Un intervenant a souligné l’importance d’avoir les communautés touchées à la table.",
        ),
        (
            SPANISH,
            RECOMMENDATION,
            "comunidades afectadas en la mesa",
            "P1",
            "Un panelista subrayó la importancia de contar con las comunidades afectadas en la mesa.",
        ),
        (ENGLISH, CAUTION, "visas must not run out", "", "It was cautioned that visas must not run out."),
        (ENGLISH, CAUTION, "visas run out", "", "A warning was given that visas run out."),
        (ENGLISH, POINT, "important to count", "", "The point was made that it is important to count."),
        (ENGLISH, POINT, "key to success", "", "Reference was made to key to success."),
        (FRENCH, POINT, "important de compter", "", "Il a été indiqué qu’il est important de compter."),
        (SPANISH, POINT, "importante contar a todos", "", "Se indicó que es importante contar a todos."),
        (ENGLISH, OFFER, "offer of Ghana to host a hub", "", "Reference was made to the offer of Ghana to host a hub."),
        (ENGLISH, OFFER, "offer of training", "", "An offer was made of training."),
        (ENGLISH, OFFER, "offer to host a hub", "", "An offer was made to host a hub."),
        (
            FRENCH,
            OFFER,
            "offre du Ghana d'accueillir un centre",
            "",
            "Il a été question de l’offre du Ghana d’accueillir un centre.",
        ),
        (FRENCH, OFFER, "offre du matériel", "P1", "Un intervenant a offert du matériel."),
        (
            SPANISH,
            OFFER,
            "oferta de Ghana de acoger un centro",
            "",
            "Se hizo referencia a la oferta de Ghana de acoger un centro.",
        ),
        (ENGLISH, RECOMMENDATION, "be bold, share data", "", "A proposal was made to be bold and to share data."),
        (FRENCH, RECOMMENDATION, "oser, partager les données", "", "On a proposé d’oser et de partager les données."),
        (ENGLISH, POINT, "poverty, conflict, climate", "", "Reference was made to poverty, conflict and climate."),
        (ENGLISH, POINT, "skills, not papers, count", "", "Reference was made to skills, not papers, count."),
        (
            SPANISH,
            POINT,
            "pobreza, conflicto, inundaciones",
            "",
            "Se hizo referencia a la pobreza, el conflicto y las inundaciones.",
        ),
        (
            ENGLISH,
            POINT,
            "return is precondition for public support",
            "",
            "The point was made that return is a precondition for public support.",
        ),
        (ENGLISH, POINT, "fees are main problem", "", "The point was made that fees are the main problem."),
        (ENGLISH, CAUTION, "risk of brain drain", "", "Concern was expressed about the risk of brain drain."),
        (ENGLISH, POINT, "data is key", "", "The point was made that data is key."),
        (
            ENGLISH,
            RECOMMENDATION,
            "employer pays principle in law",
            "P1",
            "One panellist stressed the importance of the employer pays principle in law.",
        ),
        (
            ENGLISH,
            CAUTION,
            "compact should not create duties",
            "",
            "It was cautioned that the compact should not create duties.",
        ),
    ],
)
def test_the_frame_fits_the_first_words(
    language: Language, what: PointKind, typed: str, who: str, expected: str
) -> None:
    assert told(said(typed, language, what), what, who, language) == expected


def test_free_courses_are_several_where_they_are_new_too() -> None:
    typed = "cours de langue gratuits dès l'arrivée"
    assert said(typed, FRENCH, RECOMMENDATION).new == "des cours de langue gratuits dès l'arrivée"
    assert said("école pour tous", FRENCH, RECOMMENDATION).new == "l'école pour tous"
