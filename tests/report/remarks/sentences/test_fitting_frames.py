"""Frames that fit the first words of a note: about so many, somebody at a place, a warning of what must not be."""

import pytest

from chairconsole.domain.base.event_parts import Language, PointKind
from tests.report.remarks.given import said
from tests.report.remarks.telling import told

ENGLISH, FRENCH, SPANISH = Language
POINT, RECOMMENDATION, CAUTION, FIGURE = (
    PointKind.POINT,
    PointKind.RECOMMENDATION,
    PointKind.CAUTION,
    PointKind.FIGURE,
)


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
    ],
)
def test_the_frame_fits_the_first_words(
    language: Language, what: PointKind, typed: str, who: str, expected: str
) -> None:
    assert told(said(typed, language, what), what, who, language) == expected
