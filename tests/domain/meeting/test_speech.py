"""One speech and its clock."""

import datetime as dt
from dataclasses import replace

import pytest

from chairconsole.domain.base.notation import Limit
from chairconsole.domain.base.timing import Stamp
from chairconsole.domain.meeting.speech import Intervention, Run, pauses_from, pauses_until
from tests.domain.given import seconds, who

BEGAN = Stamp(dt.datetime(2026, 6, 1, 8, tzinfo=dt.UTC), "boot-1", 1_000)
SPEECH = Intervention("one", "panel-1", None, who("Kenya"), None, None, None, Limit.of(180), BEGAN)


def at(nanoseconds: int) -> Stamp:
    """That many nanoseconds after the beginning."""
    return Stamp(BEGAN.at + dt.timedelta(microseconds=nanoseconds / 1000), BEGAN.boot, BEGAN.steady_ns + nanoseconds)


@pytest.mark.parametrize("stopped", [1, 499, 500, 501, 1_499, 1_500, 59_999_999_501])
@pytest.mark.parametrize("went_on", [1, 333, 500, 77_777_777_777])
def test_what_is_left_is_the_same_to_the_nanosecond_before_and_after_a_pause(stopped: int, went_on: int) -> None:
    before = SPEECH.left(at(stopped))
    paused = replace(SPEECH, pauses=(Run(at(stopped)),))
    resumed = replace(SPEECH, pauses=(Run(at(stopped), at(stopped + went_on)),))
    assert paused.left(at(stopped + went_on // 2)) == before
    assert paused.left(at(stopped + went_on)) == before
    assert resumed.left(at(stopped + went_on)) == before


def test_who_was_asked_to_slow_down_is_shown_so_for_half_a_minute() -> None:
    asked = replace(SPEECH, slow_downs=(at(5_000_000_000), at(6_000_000_000), at(60_000_000_000)))
    assert not SPEECH.is_asked_to_slow_down(at(61_000_000_000))
    assert asked.is_asked_to_slow_down(at(60_000_000_000))
    assert asked.is_asked_to_slow_down(at(89_999_000_000))
    assert not asked.is_asked_to_slow_down(at(90_000_000_000))
    assert not replace(asked, ended=at(65_000_000_000)).is_asked_to_slow_down(at(66_000_000_000))


def test_a_pause_across_a_restart_of_the_machine_costs_nothing() -> None:
    paused = replace(SPEECH, pauses=(Run(at(60_000_000_000)),))
    later = Stamp(BEGAN.at + seconds(4_000), "boot-2", 5)
    assert paused.spoken(later) == seconds(60)
    resumed = replace(SPEECH, pauses=(Run(at(60_000_000_000), later),))
    assert resumed.spoken(later.later_by(seconds(10))) == seconds(70)


def test_pauses_in_any_order_never_make_it_negative() -> None:
    odd = replace(SPEECH, pauses=(Run(at(90), at(20)), Run(at(10), at(5))), ended=at(1))
    assert odd.spoken(at(1_000)) >= seconds(0)


def test_pauses_are_cut_where_a_speech_begins_or_ends() -> None:
    ten, fifteen, twenty, thirty, forty = (at(number * 1_000_000_000) for number in (10, 15, 20, 30, 40))
    paused = replace(SPEECH, pauses=(Run(ten, twenty), Run(thirty, forty)))
    assert pauses_until(paused, fifteen) == (Run(ten, fifteen),)
    assert pauses_until(paused, thirty) == (Run(ten, twenty),)
    assert pauses_from(paused, fifteen) == (Run(fifteen, twenty), Run(thirty, forty))
    assert pauses_from(paused, twenty) == (Run(thirty, forty),)
    assert pauses_from(replace(SPEECH, pauses=(Run(ten),)), fifteen) == (Run(fifteen),)


def test_the_last_pause_tells_whether_the_clock_stands_still_and_an_end_whether_there_is_one() -> None:
    paused = replace(SPEECH, pauses=(Run(at(1), at(2)), Run(at(3))))
    assert paused.is_paused
    assert not replace(paused, ended=at(4)).is_paused


def test_a_run_that_goes_on_is_not_reopened() -> None:
    assert Run(BEGAN).reopened(at(5)) == Run(BEGAN)
