"""One sentence that becomes two."""

import re

import pytest

from chairconsole.domain.base.event_parts import Language
from chairconsole.report.checks.cures.parted import parted, parted_between
from tests.report.remarks.given import lexicon


@pytest.mark.parametrize(
    ("language", "text", "apart"),
    [
        ("en", "We heard of 12 permits and of 40 visas.", "We heard of 12 permits. We heard of 40 visas."),
        (
            "en",
            "Fees rose by 30 per cent and wages fell by 5 per cent.",
            "Fees rose by 30 per cent. Wages fell by 5 per cent.",
        ),
        (
            "fr",
            "Il a été indiqué que les frais ont augmenté de 30 pour cent et les salaires ont baissé de 5 pour cent.",
            "Il a été indiqué que les frais ont augmenté de 30 pour cent. "
            "Il a été indiqué que les salaires ont baissé de 5 pour cent.",
        ),
        ("es", "Hay 12 permisos y 40 visados.", "Hay 12 permisos. Hay 40 visados."),
        ("en", "There are between 12 permits and 40 permits.", ""),
        ("en", "12 permits and 40 visas were issued.", ""),
        ("en", "It was said that 12 permits and 40 visas were issued.", ""),
        ("en", "We heard of 12 permits, 40 visas and 3 maps.", ""),
        ("en", "Wages rose by 30 per cent and fell by 5 per cent.", ""),
    ],
)
def test_two_numbers_are_parted_only_into_sentences(language: str, text: str, apart: str) -> None:
    numbers = [match.span() for match in re.finditer(r"\d+", text)]
    assert list(parted_between(text, numbers, lexicon(Language(language)))) == ([apart] if apart else [])


@pytest.mark.parametrize(
    ("text", "halves"),
    [
        ("Visas cost much; maps do not.", ["Visas cost much. Maps do not."]),
        (
            "It was said that visas cost much and that maps do not.",
            ["It was said that visas cost much. It was said that maps do not."],
        ),
        ("Visas cost much and maps do not.", []),
        (
            "We have come to the end, and I thank Ms. One, Ms. Two, and all who took the floor.",
            ["We have come to the end. I thank Ms. One, Ms. Two, and all who took the floor."],
        ),
        ("It was said that visas cost much, and maps do not.", []),
        ("We heard of visas, of maps, and of fees.", []),
        ("Nous arrivons au terme, et je remercie Mme Une.", ["Nous arrivons au terme. Je remercie Mme Une."]),
        ("Llegamos al final, y agradezco a la Sra. Una.", ["Llegamos al final. Agradezco a la Sra. Una."]),
    ],
)
def test_a_long_sentence_is_parted_where_both_halves_are_sentences(text: str, halves: list[str]) -> None:
    language = {"N": Language.FRENCH, "L": Language.SPANISH}.get(text[0], Language.ENGLISH)
    assert list(parted(text, lexicon(language))) == halves
