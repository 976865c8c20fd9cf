"""English verbs by their place."""

import pytest

from chairconsole.report.remarks.english_verbs import base_of, is_past, is_plural, is_third_person, with_contrast
from chairconsole.report.remarks.words import Words
from tests.report.remarks.given import lexicon


@pytest.mark.parametrize(
    ("word", "base"), [("reaches", "reach"), ("carries", "carry"), ("ties", "tie"), ("complaints", ""), ("process", "")]
)
def test_the_verb_of_a_form_in_s(word: str, base: str) -> None:
    assert base_of(word, lexicon()) == base


@pytest.mark.parametrize(
    ("text", "place", "is_verb"),
    [
        ("detention breaks families", 1, True),
        ("media coverage shapes public opinion", 2, True),
        ("visa costs for students", 1, False),
        ("the costs families pay", 1, False),
        ("labels in three languages", 0, False),
    ],
)
def test_a_form_in_s_between_a_noun_and_its_object_is_a_verb(text: str, place: int, *, is_verb: bool) -> None:
    assert is_third_person(Words.of(text, lexicon()), place) is is_verb


@pytest.mark.parametrize(
    ("text", "place", "is_verb"),
    [
        ("one country trained 400 judges", 2, True),
        ("shelters mapped by local groups", 1, False),
        ("a waiver brought thousands home", 2, True),
        ("a deal brought about by unions", 2, False),
        ("pilots to be launched 40 times", 3, False),
    ],
)
def test_a_past_is_told_from_a_participle_by_its_object(text: str, place: int, *, is_verb: bool) -> None:
    assert is_past(Words.of(text, lexicon()), place) is is_verb


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("rights not walls", "rights, not walls"),
        ("build bridges not walls", "build bridges, not walls"),
        ("prevention not detention", "prevention, not detention"),
        ("data not available", "data not available"),
        ("needs not met", "needs not met"),
        ("rights are not walls", "rights are not walls"),
        ("States not parties to the Convention", "States not parties to the Convention"),
        ("workers not heroes, families not numbers", "workers not heroes, families not numbers"),
    ],
)
def test_nouns_set_against_each_other_are_parted_by_a_comma(text: str, told: str) -> None:
    assert with_contrast(text, lexicon()) == told


def test_plurals() -> None:
    words = Words.of("ads fishermen children status process", lexicon())
    assert [is_plural(words, place) for place in range(5)] == [True, True, True, False, False]
