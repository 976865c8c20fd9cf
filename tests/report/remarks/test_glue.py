"""How words change where they meet."""

import pytest

from chairconsole.domain.base.event_parts import Language
from chairconsole.report.remarks.glue import filled, joined, listed, with_par_repeated

ENGLISH, FRENCH, SPANISH = Language


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("ainsi que ", "un représentant", "ainsi qu'un représentant"),
        ("que ", "deux entités", "que deux entités"),
        ("que ", "il faut", "qu'il faut"),
        ("l'exemple de ", "un guichet", "l'exemple d'un guichet"),
        ("la nécessité de ", "harmoniser", "la nécessité d'harmoniser"),
        ("l'exemple de ", "handicap", "l'exemple de handicap"),
        ("au sujet de ", "harcèlement", "au sujet de harcèlement"),
        ("au sujet de ", "haine", "au sujet de haine"),
        ("le chiffre de ", "huit pays", "le chiffre de huit pays"),
        ("le chiffre de ", "onze pays", "le chiffre de onze pays"),
        ("le chiffre de ", "25 000 personnes", "le chiffre de 25 000 personnes"),
        ("de ", "HCR", "de HCR"),
        ("de ", "y remédier", "d'y remédier"),
        ("au sujet de ", "le recul", "au sujet du recul"),
        ("l'importance de ", "les données", "l'importance des données"),
        ("l'importance de ", "l'accès", "l'importance de l'accès"),
        ("l'importance de ", "des données", "l'importance de données"),
        ("l'importance de ", "des écoles", "l'importance d'écoles"),
        ("l'importance de ", "du travail décent", "l'importance de travail décent"),
        ("l'importance de ", "de la formation", "l'importance de la formation"),
        ("référence à ", "le recrutement", "référence au recrutement"),
        ("référence à ", "les frais", "référence aux frais"),
        ("sur ", "les frais", "sur les frais"),
        ("au sujet de ", "les enfants et les familles", "au sujet des enfants et des familles"),
        ("venir à ", "les perceptions, les données", "venir aux perceptions, aux données"),
        ("sur ", "les enfants et les familles", "sur les enfants et les familles"),
        ("", "le recul", "le recul"),
    ],
)
def test_french(left: str, right: str, expected: str) -> None:
    assert joined(left, right, FRENCH) == expected


@pytest.mark.parametrize(("right", "expected"), [("le faire", "de le faire"), ("en parler", "d'en parler")])
def test_a_french_pronoun_is_no_article(right: str, expected: str) -> None:
    assert joined("de ", right, FRENCH, is_verb=True) == expected


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("la importancia de ", "el registro", "la importancia del registro"),
        ("referencia a ", "el registro", "referencia al registro"),
        ("referencia a ", "la salud", "referencia a la salud"),
        ("de ", "El Salvador", "de El Salvador"),
        ("crear y ", "informar", "crear e informar"),
        ("madres y ", "hijos", "madres e hijos"),
        ("agua y ", "hielo", "agua y hielo"),
        ("siete o ", "ocho", "siete u ocho"),
        ("mujeres o ", "hombres", "mujeres u hombres"),
        ("crear y ", "reducir", "crear y reducir"),
    ],
)
def test_spanish(left: str, right: str, expected: str) -> None:
    assert joined(left, right, SPANISH) == expected


def test_english_stays_as_it_is() -> None:
    assert joined("of ", "the end", ENGLISH) == "of the end"


def test_places_are_joined_and_typed_words_are_not_touched() -> None:
    text = filled("{who} a parlé de {x}", FRENCH, who="une délégation", x="le droit de le dire")
    assert text == "une délégation a parlé du droit de le dire"
    with pytest.raises(KeyError):
        filled("{x}", FRENCH)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["a"], "a"),
        (["a", "b"], "a and b"),
        (["a", "b", "c"], "a, b and c"),
        (["a, among them one,", "b"], "a, among them one, and b"),
        (["a, among them one,", "b", "c"], "a, among them one, b and c"),
    ],
)
def test_words_in_a_list(words: list[str], expected: str) -> None:
    assert listed(words, "and", ENGLISH) == expected


def test_a_comma_before_the_last() -> None:
    assert listed(["of a", "of b"], "and", ENGLISH, comma_before_last=True) == "of a, and of b"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ventiler les données, par sexe et âge", "ventiler les données, par sexe et par âge"),
        ("les données par âge, sexe et statut", "les données par âge, par sexe et par statut"),
        ("par sexe et par âge", "par sexe et par âge"),
        ("par écrit et oralement", "par écrit et oralement"),
        ("par la loi et le juge", "par la loi et le juge"),
        ("par pays et secteur d'activité", "par pays et secteur d'activité"),
    ],
)
def test_par_is_repeated(text: str, expected: str) -> None:
    assert with_par_repeated(text) == expected


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("de ", "le lien avec Paris, les émissions d'abord", "du lien avec Paris, des émissions d'abord"),
        (
            "à ",
            "le partage des charges, la solidarité, pas de slogans",
            "au partage des charges, à la solidarité, pas de slogans",
        ),
        (
            "de ",
            "le lien qui unit les femmes, les enfants du village",
            "du lien qui unit les femmes, les enfants du village",
        ),
        ("de ", "les fonds pour les îles et les pays côtiers", "des fonds pour les îles et les pays côtiers"),
        ("de ", "les soins et l'école pour tous, sans papiers", "des soins et de l'école pour tous, sans papiers"),
    ],
)
def test_a_preposition_comes_again_before_each_long_part_of_a_list(left: str, right: str, expected: str) -> None:
    assert joined(left, right, FRENCH) == expected
