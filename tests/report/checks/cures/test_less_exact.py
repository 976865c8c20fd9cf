"""A sentence with too many numbers is told with fewer, or with less exact ones."""

import re

import pytest

from chairconsole.domain.base.event_parts import Language
from chairconsole.report.checks.check import findings
from chairconsole.report.checks.cures.less_exact import fewer_numbers
from chairconsole.report.checks.finding import FindingCode
from tests.report.checks.given import room
from tests.report.remarks.given import lexicon

_GIVEN = {"points": {}, "themes": {}, "conclusions": []}


@pytest.mark.parametrize(
    ("language", "text", "offers"),
    [
        (
            "en",
            "The figure of 21 million in forced labour, profits 150 billion dollars a year, was cited.",
            [],
        ),
        (
            "en",
            "Mention was made of 21 million in forced labour, profits 150 billion dollars a year.",
            ["Mention was made of 21 million in forced labour."],
        ),
        (
            "en",
            "We heard of 800 million new entrants within 30 years.",
            ["We heard of 800 million new entrants."],
        ),
        ("en", "We heard of 2 regimes, 1 chain.", ["We heard of two regimes, one chain.", "We heard of 2 regimes."]),
        (
            "fr",
            "Il a été question de 150 millions de travailleurs, 40 pour cent de femmes environ.",
            ["Il a été question de 150 millions de travailleurs."],
        ),
        ("fr", "On a parlé de 300 visas et de 1 permis.", []),
        (
            "es",
            "Se citó la cifra de 40 millones en esclavitud moderna, 25 de ellos trabajo forzoso.",
            ["Se citó la cifra de 40 millones en esclavitud moderna."],
        ),
        ("es", "Se indicó que 200 dólares cuestan más de 12 dólares.", []),
        ("en", "It was said that 12 camps (40 in all, 3 new) were closed.", []),
    ],
)
def test_fewer_numbers_leave_a_sentence(language: str, text: str, offers: list[str]) -> None:
    numbers = [match.span() for match in re.finditer(r"\d+", text)]
    assert list(fewer_numbers(text, numbers, lexicon(Language(language)))) == offers


@pytest.mark.parametrize(
    ("language", "text", "offers"),
    [
        (
            "es",
            "Se citó la cifra de 165 millones de desplazados, 2008 a 2013.",
            (
                "Se citó la cifra de 165 millones de desplazados.",
                "Se citó la cifra de alrededor de 170 millones de desplazados, 2008 a 2013.",
            ),
        ),
        (
            "en",
            "Mention was made of 429 billion dollars in 2016.",
            ("Mention was made of 429 billion dollars.", "Mention was made of about 430 billion dollars in 2016."),
        ),
        ("fr", "Il a été question des campagnes 2014 puis 2017, plus de 20 000 personnes.", ()),
    ],
)
def test_a_year_leaves_or_its_figure_is_rounded(language: str, text: str, offers: tuple[str, ...]) -> None:
    where = room(Language(language), _GIVEN)
    (found,) = (one for one in findings(where.checked(text)) if one.place is not None)
    assert set(offers) <= set(found.cure.offers)
    assert not any(",." in offer or "campagnes puis" in offer for offer in found.cure.offers)
    for offer in offers:
        assert [one.code for one in findings(where.checked(offer)) if one.place is not None] == []


def test_one_of_something_in_ten_is_one_number() -> None:
    text = "Il a été question de 1 médecin sur 10."
    assert FindingCode.TWO_NUMBERS not in {one.code for one in findings(room(Language.FRENCH, _GIVEN).checked(text))}
