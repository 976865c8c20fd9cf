"""For how long the meeting is suspended or until when, and why: neither has to be said."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from chairconsole.ui.dialogs.suspend_question import SuspendQuestion
from tests.ui.asked import answered
from tests.ui.meeting_room import Room


@pytest.mark.parametrize(
    ("typed", "read", "answer"),
    [
        ("20", "= until 10:35", ("10:35", "consultations")),
        ("90 s", "= until 10:17", ("10:17", "consultations")),
        ("12.30", "= until 12:30", ("12:30", "consultations")),
        ("12:30 pm", "= until 12:30", ("12:30", "consultations")),
        ("\uff12\uff10", "= until 10:35", ("10:35", "consultations")),
        ("", "", (None, "consultations")),
        ("0", "", (None, "consultations")),
    ],
)
def test_what_is_typed_is_the_answer(room: Room, typed: str, read: str, answer: tuple[str | None, str]) -> None:
    question = SuspendQuestion(room.look, room.feed)
    seen = []

    def type_in(_dialog: object) -> None:
        question.time.setText(typed)
        seen.append(question.reading.text())
        question.reason.setText("consultations")
        QTest.keyClick(question.reason, Qt.Key.Key_Return)

    found = answered(question.ask, type_in)
    assert found is not None
    resumes_at, reason = found
    at = None if resumes_at is None else f"{room.feed.venue_time(resumes_at):%H:%M}"
    assert ((at, reason), seen) == (answer, [read])


@pytest.mark.parametrize("typed", ["soon", "9:00", "9999"])
def test_what_is_past_or_no_time_suspends_nothing(room: Room, typed: str) -> None:
    question = SuspendQuestion(room.look, room.feed)
    said = []

    def type_in(_dialog: object) -> None:
        question.time.setText(typed)
        # before Enter, which does nothing
        said.append(question.wrong.text())
        QTest.keyClick(question.time, Qt.Key.Key_Return)

    assert answered(question.ask, type_in) is None
    assert said == ["That is no time that is still to come today."]


def test_leaving_suspends_nothing(room: Room) -> None:
    assert answered(SuspendQuestion(room.look, room.feed).ask, lambda _dialog: None) is None
