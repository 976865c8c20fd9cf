"""What words mean the same."""

from collections import Counter

import pytest

from chairconsole.domain.base.folding import fold
from chairconsole.report.accounts.concepts import Concepts
from tests.report.accounts.shipped import concepts


@pytest.mark.parametrize(
    "words",
    [
        ["data", "données", "datos"],
        ["ratify", "ratifier", "ratificar", "ratification", "ratificación"],
        ["disaggreg.", "disaggregated", "désagrégées", "desglosados", "ventilées"],
        ["children", "enfants", "niños", "child's"],
        ["border", "frontière", "fronteras"],
        ["women", "femmes", "mujeres"],
        ["training", "formation", "capacitación"],
        ["health", "santé", "salud"],
        ["workers", "travailleurs", "trabajadores"],
        ["recruitment", "recrutement", "contratación"],
    ],
)
def test_a_word_and_its_equivalents_are_one_concept(words: list[str]) -> None:
    (meaning,) = {tuple(dict.fromkeys(concepts().of(word))) for word in words}
    assert meaning[0].startswith("=")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("capacity", "capacitación"),
        ("consular", "consultation"),
        ("information", "informe"),
        ("inversión", "investigación"),
        ("transport", "transporteur"),
        ("national", "nationality"),
    ],
)
def test_a_longer_beginning_goes_before_a_shorter_one(one: str, other: str) -> None:
    assert concepts().of(one) != concepts().of(other)


def test_what_says_nothing_is_left_out_and_other_words_go_by_their_first_letters() -> None:
    assert concepts().of("the les los, pour para with avec con a") == []
    assert concepts().of("Zanzibaris and zanzibar") == ["zanzib", "zanzib"]
    assert concepts().of("z" * 4000) == ["zzzzzz"]
    assert concepts().of("") == []


def test_a_word_that_is_called_as_a_concept_is_not_taken_for_it() -> None:
    made = Concepts(concepts={"visa": ("permit*",)}, stop_words={})
    assert made.of("visa permits") == ["visa", "=visa"]


def test_the_shipped_words_are_folded_and_each_belongs_to_one_concept_alone() -> None:
    shipped = concepts()
    assert len(shipped.concepts) >= 150
    assert set(shipped.stop_words) == {"en", "fr", "es"}
    words = [word for some in shipped.concepts.values() for word in some]
    stop = {word for some in shipped.stop_words.values() for word in some}
    assert [word for word in (*words, *stop) if fold(word) != word.removesuffix("*")] == []
    assert [word for word, times in Counter(words).items() if times > 1 or word in stop] == []


def test_the_shipped_negations_are_folded_and_what_turns_nothing_has_one_of_them() -> None:
    shipped = concepts()
    assert set(shipped.negations) == set(shipped.no_negations) == {"en", "fr", "es"}
    denying = [phrase for some in shipped.negations.values() for phrase in some]
    turning_nothing = [phrase for some in shipped.no_negations.values() for phrase in some]
    assert [phrase for phrase in (*denying, *turning_nothing) if fold(phrase) != phrase] == []
    known = {word for phrase in denying for word in phrase.split()}
    assert [phrase for phrase in turning_nothing if known.isdisjoint(phrase.split())] == []
    assert not Concepts(concepts={}, stop_words={}).denies("no")
