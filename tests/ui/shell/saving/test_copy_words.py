"""Every sentence about the second copy, each with what it has to name."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from chairconsole.control.copy_place import CopyPlace
from chairconsole.control.second_copy import CopyStanding, CopyState
from chairconsole.ui.shell.saving.copy_words import chosen_words, copy_lines, goes_on_words, lag_words, mark_words

STICK = Path("stick")
KEPT = CopyState(
    CopyStanding.KEPT,
    CopyPlace(STICK),
    STICK / "first.record",
    dt.datetime(2017, 5, 8, 8, 15, 7, tzinfo=dt.UTC),
    events=12,
)
GONE = replace(KEPT, standing=CopyStanding.FAILING, why="The folder stick is not there.")
HANGING = replace(KEPT, standing=CopyStanding.HANGING)
BEGUN = CopyState(CopyStanding.BEGINNING, CopyPlace(STICK))
NEVER = replace(BEGUN, standing=CopyStanding.FAILING, why="The disk is full.")


def venue_time(instant: dt.datetime) -> dt.datetime:
    return instant.astimezone(dt.timezone(dt.timedelta(hours=2)))


@pytest.mark.parametrize(
    ("state", "mark"),
    [
        (KEPT, "+ copy"),
        (BEGUN, "+ copy\u2026"),
        (GONE, "\u25b2 copy until 10:15"),
        (HANGING, "\u25b2 copy until 10:15"),
        (NEVER, "\u25b2 no copy"),
    ],
)
def test_the_mark_is_short(state: CopyState, mark: str) -> None:
    assert mark_words(state, venue_time) == mark
    assert mark_words(state, venue_time, is_narrow=True) == mark.split(" until")[0].replace("no ", "")


@pytest.mark.parametrize(
    ("state", "amber"),
    [
        (KEPT, []),
        (BEGUN, []),
        (GONE, ["The folder stick is not there."]),
        (HANGING, ["The disk of stick does not answer."]),
        (NEVER, ["The disk is full."]),
        (replace(KEPT, passed_over="Another is there."), ["Another is there."]),
    ],
)
def test_what_is_wrong_is_amber_in_all_that_is_known(state: CopyState, amber: list[str]) -> None:
    lines = copy_lines(state, venue_time)
    assert [words for words, tone in lines if tone == "amber"] == amber
    assert lines[0][0] == str(state.path or STICK)
    held = "The copy holds 12 entries, the last one of 10:15:07."
    assert (held in [words for words, _ in lines]) is (state.path is not None)


def test_that_the_record_is_on_the_same_disk_is_said() -> None:
    same = replace(KEPT, same_disk=True)
    assert "on the same disk" in chosen_words(same)
    assert "on the same disk" in copy_lines(same, venue_time)[-1][0]
    assert "on the same disk" not in chosen_words(KEPT) + goes_on_words(same)


@pytest.mark.parametrize("words", [chosen_words, goes_on_words])
def test_what_came_of_it_is_told_in_a_sentence(words: object) -> None:
    assert callable(words)
    assert words(KEPT).startswith(f"A second copy is kept in {STICK / 'first.record'}")
    other_name = replace(KEPT, passed_over="Another is there.")
    assert words(other_name) == "The second copy is named first.record. Another is there."
    assert words(replace(GONE, must_choose=True)).endswith(" Choose another folder.")
    assert "The folder stick is not there. It is tried again every few seconds, and the copy" in words(GONE)
    assert "The disk of stick does not answer. The copy catches up once it answers." in words(HANGING)


@pytest.mark.parametrize(
    ("state", "told"),
    [
        (None, ""),
        (KEPT, ""),
        (GONE, "The second copy ends at 10:15. The folder stick is not there."),
        (HANGING, "The second copy ends at 10:15. The disk of stick does not answer."),
        (NEVER, "There is no second copy. The disk is full."),
    ],
)
def test_before_a_session_is_closed_it_is_told_only_if_it_lags(state: CopyState | None, told: str) -> None:
    assert lag_words(state, venue_time) == told
