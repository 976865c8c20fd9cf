"""The floor counted through, speech by speech; every figure is computed by hand."""

import datetime as dt

from chairconsole.domain.base.timing import NO_TIME
from chairconsole.domain.forecast.floor_walk import FloorWalk
from chairconsole.domain.queries.replies import Replies
from chairconsole.domain.queries.segments import SwitchProposal
from tests.domain.given import minutes

TEN = dt.datetime(2026, 6, 1, 10, tzinfo=dt.UTC)


def walk(time: float, *, owed: int = 0, in_turn: int = 0, spoken: int | None = 0) -> FloorWalk:
    """Of so many minutes, with three panellists whose turn comes after each two; None: never."""
    turn = None if spoken is None else SwitchProposal(spoken, 2)
    replies = Replies(owed=owed, in_turn=in_turn, length=minutes(2), observed=0, going_on=NO_TIME, panel=3, turn=turn)
    return FloorWalk(TEN, TEN + minutes(time), replies)


def told(seen: FloorWalk) -> list[tuple[float, float]]:
    """The turns, in minutes after ten."""
    return [((turn.start - TEN) / minutes(1), (turn.end - TEN) / minutes(1)) for turn in seen.turns]


def test_a_turn_comes_after_so_many_and_none_behind_the_last() -> None:
    seen = walk(18)
    assert (seen.room(minutes(3)), told(seen)) == ((2, 2), [(6, 12)])
    seen = walk(27)
    # the fifth is done at 27:00 after the second turn
    assert (seen.room(minutes(3)), told(seen)) == ((2, 2, 1), [(6, 12), (18, 24)])
    assert walk(26).room(minutes(3)) == (2, 2)


def test_who_spoke_already_counts() -> None:
    seen = walk(30, spoken=1)
    taken = [(seen.next_begins, seen.take(minutes(3))) for _ in range(4)]
    assert [(begins - TEN) / minutes(1) for _, begins in taken] == [0, 9, 12, 21]
    assert all(foretold == begins for foretold, begins in taken)
    assert told(seen) == [(3, 9), (15, 21)]


def test_a_turn_that_is_due_comes_first() -> None:
    seen = walk(30, in_turn=2, spoken=2)
    assert (told(seen), seen.at) == ([(0, 4)], TEN + minutes(4))
    assert sum(seen.room(minutes(3))) == 4


def test_what_is_owed_is_kept_until_the_end_or_answered_in_the_next_turn() -> None:
    # of 8 minutes the last four are kept
    seen = walk(8, owed=2)
    assert (seen.room(minutes(3)), seen.owed, told(seen)) == ((1,), minutes(4), [])
    seen = walk(15, owed=2)
    assert (seen.room(minutes(3)), seen.owed, told(seen)) == ((2, 1), NO_TIME, [(6, 12)])
    # a turn in which more is owed than there are panellists is longer, and only that one
    seen = walk(40, owed=4)
    assert (seen.room(minutes(3)), told(seen)) == ((2, 2, 2), [(6, 14), (20, 26)])


def test_without_turns_what_is_owed_stays_owed() -> None:
    seen = walk(20, owed=1, spoken=None)
    assert (seen.room(minutes(3)), seen.owed, told(seen)) == ((6,), minutes(2), [])


def test_none_fits_after_one_that_does_not() -> None:
    seen = walk(5)
    seen.take(minutes(3))
    assert not seen.is_full
    seen.take(minutes(3))
    assert seen.is_full
    seen.take(NO_TIME)
    assert seen.is_full
    assert seen.room(NO_TIME) == (0,)
