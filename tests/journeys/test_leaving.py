"""Closing the window in the middle of a speech: it asks once, and nothing is lost."""

import pytest

from tests.journeys.driver import Chair

pytestmark = pytest.mark.x_server


def test_the_window_asks_before_it_goes_while_somebody_speaks(chair: Chair) -> None:
    chair.open()
    chair.press("F11")
    chair.pass_time(2)
    chair.press("F11", "F11")
    chair.press("F2")
    chair.type_name("ken")
    while chair.meeting.speech is None or chair.meeting.speech.participant.name != "Kenya":
        chair.pass_time(2)
        chair.press("F5")
    chair.pass_time(40)
    chair.write_note("half typed")
    chair.answer("answer_stay", lambda: chair.ask_to_close())
    assert "Kenya has the floor." in chair.question
    assert chair.window.isVisible()
    chair.answer("answer_leave", lambda: chair.ask_to_close())
    chair.wait_until_closed()
    chair.close_and_start()
    chair.open()
    assert chair.meeting.speech.participant.name == "Kenya"
    assert chair.podium.notes.field.toPlainText() == "half typed"
    chair.check_the_record()


def test_a_window_in_which_nothing_goes_on_closes_at_once(chair: Chair) -> None:
    chair.open()
    chair.press("F11")
    chair.ask_to_close()
    chair.wait_until_closed()
