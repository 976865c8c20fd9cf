"""Numbers that are hard to follow, those that are names, and dates."""

import pytest

from chairconsole.domain.base.event_parts import Language
from chairconsole.report.checks.check import findings
from chairconsole.report.checks.finding import FindingCode
from chairconsole.report.checks.numbers import dates_in
from tests.report.checks.given import room
from tests.report.remarks.given import lexicon

_GIVEN = {"points": {"a": {"text": "fees", "star": True}}, "themes": {}, "conclusions": ["x"]}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Two ILO Conventions were spoken of: Conventions 97 and 143."),
        ("en", "There was a call to follow General Assembly resolution 71/280 in full."),
        ("en", "The 2030 Agenda has 17 goals."),
        ("en", "Objectives 5, 6 and 18 were spoken of."),
        ("en", "In 2016 this work began."),
        ("en", "We heard of 3 million people."),
        ("en", "We heard of 25,000 people."),
        ("en", "We heard of 3 or 4 ways out."),
        ("en", "It took 5 to 7 weeks."),
        ("fr", "On les croit 2 ou 3 fois plus nombreux."),
        ("es", "Tardó de 5 a 7 semanas."),
        ("en", "The census begins on 8 May 2027."),
        ("fr", "Le chiffre de 25 000 personnes régularisées a été cité."),
        ("fr", "Le 8 mai 2027 sera le jour du recensement."),
        ("fr", "L’objectif 10 du Programme 2030 a été évoqué."),
        ("es", "Se citó la cifra de 12 mil personas regularizadas."),
        ("es", "El censo empieza el 8 de mayo de 2027."),
        ("es", "Se habló del objetivo 10 de la Agenda 2030."),
    ],
)
def test_numbers_that_can_be_read_aloud(language: str, text: str) -> None:
    assert findings(room(Language(language), _GIVEN).checked(text)) == ()


@pytest.mark.parametrize(
    ("text", "offers"),
    [
        (
            "There were 12,480 permits in 2014.",
            ("There were 12,480 permits.", "There were about 12,000 permits in 2014."),
        ),
        ("In 2014, 12,000 people came.", ("12,000 people came.",)),
        ("From 2008 to 2013, 12,000 people came.", ("12,000 people came.",)),
        ("In May 2014 some 480 came.", ("In May some 480 came.", "In May 2014 some 500 came.")),
    ],
)
def test_a_figure_with_a_year_loses_one_or_is_rounded(text: str, offers: tuple[str, ...]) -> None:
    found = findings(room(Language.ENGLISH, _GIVEN).checked(text))
    assert [(one.code, one.cure.offers) for one in found if one.code is FindingCode.FIGURE_WITH_YEAR] == [
        (FindingCode.FIGURE_WITH_YEAR, offers)
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We heard of 25 000 in 2014."),
        ("en", "We heard of 312 in 2019."),
        ("en", "We heard of 12,500 in 2016."),
        ("en", "The figure of 25 000 in 2014 was cited."),
        ("fr", "Nous avons entendu parler de 25 000 sur 2014."),
        ("es", "Se habló de 25 000 en 2014."),
    ],
)
def test_a_figure_right_before_its_year_is_no_ratio(language: str, text: str) -> None:
    found = findings(room(Language(language), _GIVEN).checked(text))
    assert FindingCode.FIGURE_WITH_YEAR in {one.code for one in found}


@pytest.mark.parametrize("text", ["It is 1 in 7 of them.", "It is 3 in 1,000 of them.", "It is 1 in 500 of them."])
def test_a_ratio_is_one_number(text: str) -> None:
    assert findings(room(Language.ENGLISH, _GIVEN).checked(text)) == ()


@pytest.mark.parametrize(
    ("text", "offers"),
    [
        ("2027-05-08", ["8 May 2027"]),
        ("17.5.27", ["17 May 2027"]),
        ("5/17", ["17 May"]),
        ("8/5", ["8 May", "5 August"]),
        ("5/5", ["5 May"]),
        ("71/280", []),
        ("3.5", []),
    ],
)
def test_dates(text: str, offers: list[str]) -> None:
    found = [one for *_, said in dates_in(text, lexicon()) for one in said]
    assert found == offers
