"""A key that is held down, and one that is pressed twice by a slip of the finger."""

import pytest

from chairconsole.domain.commands.agenda_commands import Next, OpenBlock
from chairconsole.domain.commands.list_commands import AddRequests, NewRequest
from tests.journeys.driver import Chair
from tests.ui.noting import delegation

pytestmark = pytest.mark.x_server

FOUR = ("Kenya", "Brazil", "Germany", "Mexico")
LATE_ENOUGH = 5
"""Longer than a second, so that it is not the rule about two presses within a second that holds."""


def with_four_on_the_list(chair: Chair) -> None:
    """Open Panel 1 and its discussion, with four who wait."""
    chair.open()
    chair.lead(
        ("09:58:00", OpenBlock("opening")),
        ("09:58:02", OpenBlock("panel-1")),
        *((f"09:58:{second:02}", Next()) for second in range(4, 14, 2)),
        ("09:58:12", AddRequests(tuple(NewRequest(delegation(name)) for name in FOUR))),
    )
    chair.press("F2")
    chair.pass_time(2)
    assert chair.waiting == list(FOUR)
    assert chair.meeting.step.kind == "discussion"


@pytest.mark.parametrize("seconds", [1, LATE_ENOUGH])
def test_holding_the_next_key_advances_one_speaker(chair: Chair, seconds: int) -> None:
    with_four_on_the_list(chair)
    entries = len(chair.meeting.history)
    assert chair.hold("F5", seconds) >= 30
    assert chair.waiting == ["Brazil", "Germany", "Mexico"]
    chair.see("Kenya", on=chair.podium.floor)
    assert len(chair.meeting.history) == entries + 1
    chair.pass_time(1)
    chair.press("F5")
    assert chair.waiting == ["Germany", "Mexico"]
    chair.check_the_record()


@pytest.mark.parametrize("key", ["F4", "F7", "F8", "F11"])
def test_no_held_key_does_more_than_one_press(chair: Chair, key: str) -> None:
    with_four_on_the_list(chair)
    chair.press("F5")
    chair.pass_time(2)
    done = len(chair.meeting.done)
    entries = len({event.step for event in chair.meeting.history})
    chair.hold(key, LATE_ENOUGH)
    assert len({event.step for event in chair.meeting.history}) == entries + 1
    assert len(chair.meeting.done) == (done - 1 if key == "F4" else done + 1)
    chair.check_the_record()


def test_enter_held_in_the_quick_add_field_adds_one_entry(chair: Chair) -> None:
    with_four_on_the_list(chair)
    chair.press("F2")
    chair.type("egy")
    chair.hold("Return", LATE_ENOUGH)
    assert chair.waiting == ["Kenya", "Brazil", "Germany", "Mexico", "Egypt"]


@pytest.mark.parametrize("line", ["ken", "congo"])
def test_enter_that_is_held_never_answers_what_it_asked(chair: Chair, line: str) -> None:
    with_four_on_the_list(chair)
    chair.press("F2")
    chair.type(line)
    chair.hold("Return", LATE_ENOUGH)
    assert chair.waiting == ["Kenya", "Brazil", "Germany", "Mexico"]
    chair.press("Return")
    assert len(chair.waiting) == 5


def test_a_second_next_within_a_second_is_left_out_and_said(chair: Chair) -> None:
    with_four_on_the_list(chair)
    chair.press("F5")
    chair.pass_time(0.4)
    chair.press("F5")
    assert chair.waiting == ["Brazil", "Germany", "Mexico"]
    assert "twice within a second" in chair.notice
    chair.pass_time(0.6)
    chair.press("F5")
    assert chair.waiting == ["Germany", "Mexico"]
    chair.check_the_record()


def test_a_held_key_of_the_note_keeps_one_note(chair: Chair) -> None:
    with_four_on_the_list(chair)
    chair.write_note("One note")
    chair.hold("Ctrl+Return", LATE_ENOUGH)
    assert [point.text for point in chair.meeting.points.values()] == ["One note"]
    assert chair.podium.notes.field.toPlainText() == ""
    assert chair.notice == ""


def test_a_held_theme_key_switches_its_theme_once(chair: Chair) -> None:
    with_four_on_the_list(chair)
    chair.write_note("Data")
    chair.hold("Ctrl+5", LATE_ENOUGH)
    assert chair.themes == ["data"]
