"""The ways to a change of the agenda."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from chairconsole.domain.commands.agenda_commands import CloseBlock, OpenBlock
from chairconsole.domain.commands.plan_commands import ExtendBlock
from chairconsole.ui.agenda.agenda_window import AgendaWindow
from tests.ui.asked import answered
from tests.ui.meeting_room import Room
from tests.ui.palette.test_palette import opened


def menu(room: Room, block: str) -> dict[str, Callable[[], None]]:
    room.screen.agenda.offer(block)
    shown = QApplication.activePopupWidget()
    assert isinstance(shown, QMenu)
    actions = {action.text(): action.trigger for action in shown.actions() if action.text()}
    shown.hide()
    return actions


def test_the_key_opens_the_window(room: Room) -> None:
    room.in_discussion()
    seen: list[str] = []
    answered(lambda: room.press("Ctrl+Up"), lambda window: seen.append(window.windowTitle()))
    assert seen == ["Change the agenda"]


def test_asked_for_by_a_key_it_opens_beside_the_rail_wherever_the_mouse_is(room: Room) -> None:
    rail = room.screen.podium.rail
    opened(room)
    room.write("social inclusion")
    for _ in range(2):
        room.press("Down")
    room.press("Shift+Return")
    shown = QApplication.activePopupWidget()
    assert isinstance(shown, QMenu)
    assert shown.pos() == rail.mapToGlobal(rail.rect().topRight())
    shown.hide()


def test_the_menu_of_a_block_tells_what_can_be_done_with_it(room: Room) -> None:
    assert list(menu(room, "panel-2")) == [
        "Begin Panel 2",
        "5 min longer\u2026",
        "10 min longer\u2026",
        "5 min later\u2026",
        "10 min later\u2026",
        "Merge with Closing remarks by the Co-facilitators\u2026",
        "Leave it out\u2026",
        "Another block after it\u2026",
        "Seats and people\u2026",
        "Change the agenda\u2026",
    ]
    room.do(OpenBlock("panel-1"))
    assert list(menu(room, "panel-1"))[:3] == ["5 min longer\u2026", "10 min longer\u2026", "Merge with Lunch\u2026"]
    room.do(CloseBlock(), after=5)
    assert list(menu(room, "panel-1")) == [
        "Begin Panel 1",
        "Another block after it\u2026",
        "Seats and people\u2026",
        "Change the agenda\u2026",
    ]


def test_what_is_chosen_is_shown_before_it_is_done(room: Room) -> None:
    room.in_discussion()
    before = room.meeting
    choose = menu(room, "panel-1")["10 min longer\u2026"]

    def look(window: QDialog) -> None:
        assert isinstance(window, AgendaWindow)
        assert window.command == ExtendBlock("panel-1", 13 * 60 + 10)
        assert "Panel 1 would end 13:10 instead of 13:00." in room.words(window)

    answered(choose, look)
    assert room.meeting is before


def test_a_block_is_begun_from_its_menu(room: Room) -> None:
    menu(room, "panel-1")["Begin Panel 1"]()
    assert room.meeting.block_id == "panel-1"


@pytest.mark.parametrize(
    ("block", "why"),
    [
        ("panel-1", "No other block begins while this one goes on."),
        ("no such block", "The session has no such block."),
    ],
)
def test_a_repair_that_cannot_be_done_says_why(room: Room, block: str, why: str) -> None:
    room.screen.agenda.repair(block)
    assert room.notice() == why
