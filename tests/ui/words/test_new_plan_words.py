"""Differences between plans as sentences."""

from typing import get_args

import pytest

from chairconsole.domain.plan.differences import Difference, What
from chairconsole.ui.words.new_plan_words import difference_words

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("what", get_args(What))
@pytest.mark.parametrize("block", [None, "panel-1"])
def test_each_difference_is_a_sentence_of_its_own(what: What, block: str | None) -> None:
    told = difference_words(Difference(what, block, "Panel 1", "old", "new"))
    assert told.endswith(".")
    assert "%" not in told
    others = {difference_words(Difference(one, block, "Panel 1", "old", "new")) for one in get_args(What)}
    assert len(others) == len(get_args(What))


def test_what_there_was_and_is_are_told() -> None:
    assert (
        difference_words(Difference("floor_limit", before="3:00", after="2:00"))
        == "Limit on the floor: 2:00, not 3:00."
    )
    assert difference_words(Difference("floor_limit", "p", "Panel 1", "", "2:00")) == (
        "Panel 1: limit on the floor 2:00, not none of its own."
    )
    assert difference_words(Difference("block_times", "p", "Panel 1", "10:15-13:00", "10:15-12:45")) == (
        "Panel 1: 10:15-12:45, not 10:15-13:00."
    )


def test_names_that_look_like_places_for_others_are_shown_as_they_are() -> None:
    difference = Difference("block_title", "p", "Panel 1", "The %3 panel", "The %2 panel")
    assert difference_words(difference) == "The %2 panel was called \u201cThe %3 panel\u201d."


def test_a_title_that_looks_like_a_place_for_another_is_shown_as_it_is() -> None:
    assert "The %2 panel" in difference_words(Difference("block_gone", "p", "The %2 panel", "10:15-13:00"))
