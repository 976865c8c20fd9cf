"""What is said in ordinary sentences gives no alarm; what says more than was noted, or names a code, does."""

from pathlib import Path

import pytest

from chairconsole.domain.base.event_parts import Language
from chairconsole.report.checks.check import findings
from chairconsole.report.checks.finding import FindingCode
from tests.report.checks.given import room

_ORDINARY = Path(__file__).parent / "ordinary"
_GIVEN = {"points": {"a": {"text": "visas", "star": True}}, "themes": {}, "conclusions": ["x"]}
SENTENCES = [
    (language, line)
    for language in ("en", "fr", "es")
    for line in (_ORDINARY / f"{language}.txt").read_text("utf-8").splitlines()
]


def found_in(language: str, text: str) -> list[tuple[FindingCode, str, tuple[str, ...]]]:
    checked = room(Language(language), _GIVEN).checked(text)
    return [(one.code, one.found, one.cure.offers) for one in findings(checked) if one.place is not None]


def test_there_are_sixty_in_each_language() -> None:
    assert {sum(of == language for of, _ in SENTENCES) for language in ("en", "fr", "es")} == {60}


@pytest.mark.parametrize(("language", "text"), SENTENCES)
def test_an_ordinary_sentence_gives_no_alarm(language: str, text: str) -> None:
    assert found_in(language, text) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "There was hardly a speaker who did not call for data."),
        ("en", "Delegation after delegation called for data."),
        ("en", "Nearly the whole room wanted visas."),
        ("en", "All who spoke asked for data."),
        ("en", "We heard the same from all sides."),
        ("en", "Few disputed that fees must end."),
        ("fr", "Une délégation après l’autre a demandé des données."),
        ("fr", "Nous l’avons entendu de toutes parts."),
        ("fr", "Tous ceux qui ont pris la parole ont demandé des données."),
        ("fr", "Il n’y a pas eu de voix discordante."),
        ("fr", "Les uns après les autres, les orateurs ont demandé des données."),
        ("fr", "De l’avis général, les frais doivent cesser."),
        ("es", "Oímos de casi todos que las tarifas deben acabar."),
        ("es", "Una delegación tras otra pidió datos."),
        ("es", "Casi toda la sala pidió datos."),
        ("es", "No hubo voces discordantes."),
        ("es", "Uno tras otro, los oradores pidieron datos."),
        ("es", "Todos los que hicieron uso de la palabra pidieron datos."),
    ],
)
def test_a_claim_of_agreement_in_other_words_is_found(language: str, text: str) -> None:
    assert [code for code, *_ in found_in(language, text)] == [FindingCode.NEVER_SAID]


@pytest.mark.parametrize(
    ("language", "text", "offers"),
    [
        ("en", "It was said that we already ratified.", ("It was said that they already ratified.",)),
        ("en", "It was suggested that our borders be open.", ("It was suggested that their borders be open.",)),
        ("fr", "Il a été indiqué que nous avons déjà ratifié.", ()),
        (
            "fr",
            "Une délégation a indiqué que notre pays a un registre.",
            ("Une délégation a indiqué que leur pays a un registre.",),
        ),
        ("es", "Se indicó que ya ratificamos el convenio.", ()),
        ("es", "Se indicó que nuestro país tiene un registro.", ("Se indicó que su país tiene un registro.",)),
    ],
)
def test_what_others_are_told_to_have_said_of_themselves_is_found(
    language: str, text: str, offers: tuple[str, ...]
) -> None:
    assert found_in(language, text) == [(FindingCode.FIRST_PERSON, text, offers)]


@pytest.mark.parametrize(
    ("language", "text", "offered"),
    [
        ("en", "Reference was made to a/res/70/1.", ["General Assembly resolution 70/1"]),
        ("en", "Attention was drawn to a/hrc/35/25.", ["a document of the Human Rights Council"]),
        ("en", "A proposal was made to ratify ilo c189.", ["ILO", "ILO Convention 189"]),
        ("en", "Mention was made of sdg 10.7.", ["SDG"]),
        ("fr", "Il a été fait référence à a/res/70/1.", ["la résolution 70/1 de l’Assemblée générale"]),
        ("fr", "On a proposé de ratifier la c189 de l’oit.", ["convention 189 de l'OIT", "OIT"]),
        ("fr", "Il a été question de l’odd 10.7.", ["ODD"]),
        ("es", "Se hizo referencia a a/res/70/1.", ["la resolución 70/1 de la Asamblea General"]),
        ("es", "Se propuso ratificar el c189.", ["Convenio 189 de la OIT"]),
        ("es", "Se habló del ods 10.7 y de acnur.", ["ODS", "ACNUR"]),
    ],
)
def test_codes_in_small_letters_are_said(language: str, text: str, offered: list[str]) -> None:
    assert [offer for _, _, offers in found_in(language, text) for offer in offers] == offered
