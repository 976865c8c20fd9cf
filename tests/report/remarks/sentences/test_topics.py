"""What stands before a typed colon in French and Spanish notes."""

import pytest

from chairconsole.domain.base.event_parts import Language, PointKind
from tests.report.remarks.given import said as spoken_of
from tests.report.remarks.telling import told

_, FRENCH, SPANISH = Language
POINT, RECOMMENDATION = PointKind.POINT, PointKind.RECOMMENDATION


@pytest.mark.parametrize(
    ("text", "what", "who", "language", "expected"),
    [
        (
            "mineurs non accompagnés : disparitions inquiétantes",
            POINT,
            "",
            FRENCH,
            "S’agissant des mineurs non accompagnés, il a été question de disparitions inquiétantes.",
        ),
        (
            "mineurs non accompagnés : disparitions inquiétantes",
            POINT,
            "P1",
            FRENCH,
            "Un intervenant a appelé l’attention sur les mineurs non accompagnés : disparitions inquiétantes.",
        ),
        (
            "éducation : accès dès le premier jour ; former les juges",
            RECOMMENDATION,
            "",
            FRENCH,
            "S’agissant de l’éducation, l’importance de l’accès dès le premier jour a été soulignée, et on a proposé "
            "de former les juges.",
        ),
        (
            "logement : un fonds pour les jeunes",
            POINT,
            "",
            FRENCH,
            "Il a été question du logement : un fonds pour les jeunes.",
        ),
        (
            "envois de fonds : 3 % au plus",
            POINT,
            "",
            FRENCH,
            "Il a été question des envois de fonds : 3 pour cent au plus.",
        ),
        (
            "clima: movilidad planificada",
            POINT,
            "",
            SPANISH,
            "En cuanto al clima, se hizo referencia a la movilidad planificada.",
        ),
        (
            "buena práctica: ventanilla única en el aeropuerto",
            POINT,
            "",
            SPANISH,
            "Se hizo referencia a la buena práctica: ventanilla única en el aeropuerto.",
        ),
    ],
)
def test_what_stands_before_a_typed_colon_is_a_topic_or_keeps_its_colon(
    text: str, what: PointKind, who: str, language: Language, expected: str
) -> None:
    assert told(spoken_of(text, language, what), what, who, language) == expected
