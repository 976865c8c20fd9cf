"""A session is let go of without a question, unless somebody has the floor or something is unsaved."""

import pytest
from PySide6.QtWidgets import QDialog, QPushButton

from chairconsole.record.log import Log
from chairconsole.ui.shell.leaving import Leaving
from tests.ui.asked import answered
from tests.ui.meeting_room import Room


class Ending:
    """The end of the system's session, which may or may not ask the user."""

    def __init__(self, may_ask: bool) -> None:
        self.may_ask, self.told = may_ask, list[str]()

    def allowsInteraction(self) -> bool:  # noqa: N802 - Qt's name
        self.told.append("asked")
        return self.may_ask

    def release(self) -> None:
        self.told.append("released")

    def cancel(self) -> None:
        self.told.append("cancelled")


@pytest.fixture
def leaving(room: Room) -> Leaving:
    room.in_discussion()
    return Leaving(room.look, room.feed, room.bridge, room.screen, room.feed)


def press(name: str) -> "object":
    def act(dialog: QDialog) -> None:
        dialog.findChild(QPushButton, f"answer_{name}").click()

    return act


def test_nothing_is_asked_while_nobody_has_the_floor(leaving: Leaving) -> None:
    assert leaving.may_leave()


def test_it_asks_while_somebody_speaks_and_once_if_that_is_agreed(room: Room, leaving: Leaving) -> None:
    room.wait_list("Mali", "Chad")
    room.press("F5")
    assert answered(leaving.may_leave, press("stay")) is False
    assert answered(leaving.may_leave, press("leave")) is True
    assert leaving.may_leave()
    room.press("F5")
    assert answered(leaving.may_leave, press("stay")) is False


@pytest.mark.parametrize(
    ("answer", "told"), [("stay", ["asked", "released", "cancelled"]), ("leave", ["asked", "released"])]
)
def test_the_systems_session_ends_only_if_that_is_agreed(
    room: Room, leaving: Leaving, answer: str, told: list[str]
) -> None:
    room.wait_list("Mali")
    room.press("F5")
    ending = Ending(may_ask=True)
    answered(lambda: leaving.answer(ending), press(answer))
    assert ending.told == told


def test_where_the_user_cannot_be_asked_all_that_is_typed_is_kept(room: Room, leaving: Leaving) -> None:
    room.wait_list("Mali")
    room.press("F5")
    room.screen.podium.notes.field.setPlainText("half typed")
    ending = Ending(may_ask=False)
    leaving.answer(ending)
    assert ending.told == ["asked"]
    with Log.open(room.desk.path, writable=False) as log:
        assert any("half typed" in working.text for working in log.contents().working_texts.values())
