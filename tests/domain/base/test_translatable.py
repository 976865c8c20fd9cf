"""Sentences from below the windows: English as they stand, and made of parts that can be translated."""

import pickle

from hypothesis import given
from hypothesis import strategies as st

from chairconsole.domain.base.translatable import Translatable, fill, joined


def test_a_sentence_is_the_text_that_it_says() -> None:
    said = Translatable("%1 does not exist.", "a.toml")
    assert said == "a.toml does not exist."
    assert f"error: {said}" == "error: a.toml does not exist."
    assert (said.template, said.parts) == ("%1 does not exist.", ("a.toml",))


def test_parts_stand_where_the_template_wants_them() -> None:
    assert Translatable("%2 before %1, and %2 again", "one", 2) == "2 before one, and 2 again"


def test_a_part_that_looks_like_a_place_is_left_alone() -> None:
    assert Translatable("%1 and %2", "%2", "50 %1 of it") == "%2 and 50 %1 of it"


@given(st.text())
def test_a_text_without_places_stays_as_it_is(text: str) -> None:
    assert fill(text) == text


def test_a_place_without_a_part_stays() -> None:
    assert Translatable("100 % of %1 and %2 and %", "it") == "100 % of it and %2 and %"


def test_texts_are_joined_and_each_keeps_its_parts() -> None:
    together = joined(", ", [Translatable("line %1", 3), "x", Translatable("column %1", 4)])
    assert together == "line 3, x, column 4"
    assert isinstance(together.parts[1], Translatable)
    assert joined(", ", []) == ""


def test_more_than_nine_texts_are_joined() -> None:
    assert joined("/", [str(number) for number in range(12)]) == "0/1/2/3/4/5/6/7/8/9/10/11"


def test_a_sentence_can_be_sent_elsewhere() -> None:
    said = Translatable("%1 is %2", "this", Translatable("a table"))
    copy = pickle.loads(pickle.dumps(said))  # noqa: S301 - made in the line itself
    assert copy == said
    assert copy.parts == said.parts
