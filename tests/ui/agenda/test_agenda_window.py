"""The window of the agenda: one change at a time, seen before it is done."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

from chairconsole.domain.commands.agenda_commands import CloseBlock
from chairconsole.domain.commands.plan_commands import ExchangeBlocks, ExtendBlock, MoveBlock, SkipBlock, SkipStep
from chairconsole.ui.agenda.agenda_window import STEPS, AgendaWindow
from chairconsole.ui.widgets.key_button import KeyButton
from tests.there import there
from tests.ui.asked import answered
from tests.ui.meeting_room import Room

Open = Callable[[], AgendaWindow]


@pytest.fixture
def open_window(room: Room) -> Open:
    def open_it() -> AgendaWindow:
        window = AgendaWindow(room.screen.context, room.screen)
        window.show()
        return window

    return open_it


ALT = Qt.KeyboardModifier.AltModifier


def press(
    window: AgendaWindow,
    key: Qt.Key,
    on: QWidget | None = None,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    QTest.keyClick(on or window.table, key, modifier)


def take(window: AgendaWindow) -> KeyButton:
    return there(window.findChild(KeyButton, "take_change"))


def test_it_begins_with_the_open_block_and_changes_nothing(room: Room, open_window: Open) -> None:
    room.in_discussion()
    window = open_window()
    assert there(window.table.marked()).id == "panel-1"
    assert not take(window).isEnabled()
    assert "Nothing is changed" in room.words(window)
    window.reject()


def test_plus_makes_the_block_longer_and_enter_does_it(room: Room, open_window: Open) -> None:
    room.in_discussion()
    window = open_window()
    before = room.meeting
    press(window, Qt.Key.Key_Plus)
    press(window, Qt.Key.Key_Plus)
    press(window, Qt.Key.Key_Minus)
    assert window.command == ExtendBlock("panel-1", 13 * 60 + 5)
    assert "Panel 1 would end 13:05 instead of 13:00." in room.words(window)
    assert "Interpretation ends 13:00, before Panel 1 is over" in room.words(window)
    assert take(window).label() == "Let Panel 1 end at 13:05"
    assert room.meeting is before
    press(window, Qt.Key.Key_Return)
    assert there(room.meeting.session.block("panel-1")).end == 13 * 60 + 5
    assert window.isHidden()
    room.press("F4")
    assert room.meeting.session == before.session


def test_another_block_is_another_question(room: Room, open_window: Open) -> None:
    room.in_discussion()
    window = open_window()
    press(window, Qt.Key.Key_Plus)
    press(window, Qt.Key.Key_Down)
    assert window.command is None
    press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_Right)
    assert window.command == MoveBlock("panel-2", 15 * 60 + 5, 18 * 60)
    press(window, Qt.Key.Key_Delete)
    assert window.command == SkipBlock("panel-2")
    model = window.table.model()
    assert model.index(3, 3).data() == "left out"
    window.reject()


def test_another_order_by_the_keys_of_the_floor_list(room: Room) -> None:
    room.in_discussion()

    def change_order(window: QDialog) -> None:
        assert isinstance(window, AgendaWindow)
        window.table.mark_id("panel-2")
        press(window, Qt.Key.Key_Up, modifier=ALT)
        # panel 1 has begun, and lunch stays when it is
        assert window.command is None
        press(window, Qt.Key.Key_Down, modifier=ALT)
        assert window.command == ExchangeBlocks("panel-2", "closing-1")
        assert take(window).label() == "Let Panel 2 and Closing remarks by the Co-facilitators change places"
        press(window, Qt.Key.Key_Return)

    # only a window that is waited for keeps these keys from the floor list
    answered(lambda: room.press("Ctrl+Up"), change_order)
    assert [one.id for one in room.meeting.session.days[0].blocks][-2:] == ["closing-1", "panel-2"]


def test_one_more_block_is_typed_in(room: Room, open_window: Open) -> None:
    room.in_discussion()
    window = open_window()
    window.begin_new_block()
    page = window.new_block
    assert window._pages.currentWidget() is page
    assert not any(tab.isVisible() for tab in window._tabs)
    assert (page.start.text(), page.end.text()) == ("13:00", "13:10")
    assert not take(window).isEnabled()
    # no key of the list changes a block while none is marked
    press(window, Qt.Key.Key_Plus)
    press(window, Qt.Key.Key_Delete)
    assert window.command is None
    QTest.keyClicks(page.title, "Film")
    page.end.selectAll()
    QTest.keyClicks(page.end, "13:20")
    assert take(window).label() == "Add Film"
    model = window.table.model()
    assert [model.index(2, column).data() for column in range(4)] == ["+", "Film", "", "\u224813:00\u201313:20"]
    assert "Lunch would start 13:20 instead of 13:00." in room.words(window)
    window.take()
    assert there(room.meeting.session.block("film")).end == 13 * 60 + 20


def test_enter_and_letters_in_the_row_of_another_block_go_to_its_name(room: Room, open_window: Open) -> None:
    room.in_discussion()
    window = open_window()
    window.begin_new_block()
    page = window.new_block
    press(window, Qt.Key.Key_Return)
    assert window.focusWidget() is page.title
    assert not window.isHidden()
    window.table.setFocus()
    QTest.keyClicks(window.table, "F")
    assert window.focusWidget() is page.title
    QTest.keyClicks(page.title, "ilm")
    assert page.title.text() == "Film"
    window.table.setFocus()
    press(window, Qt.Key.Key_Return)
    assert there(room.meeting.session.block("film")).title == "Film"


def test_from_one_more_back_to_a_block(room: Room, open_window: Open) -> None:
    room.in_discussion()
    window = open_window()
    window.begin_new_block("panel-2")
    assert window.new_block.start.text() == "17:55"
    QTest.keyClicks(window.new_block.title, "Film")
    window.table.mark_id("panel-1")
    assert window.command is None
    assert window._pages.currentWidget() is window.times
    assert all(tab.isVisible() for tab in window._tabs)
    window.table.mark(99)
    assert window.new_block.title.text() == ""
    window.new_block.start.selectAll()
    QTest.keyClicks(window.new_block.start, "soon")
    assert "That is no time of day." in room.words(window)
    window.reject()


def test_what_would_be_refused_is_said_and_not_done(room: Room, open_window: Open) -> None:
    room.in_discussion()
    window = open_window()
    press(window, Qt.Key.Key_Delete)
    assert "That has begun already, so the plan of it stays." in room.words(window)
    assert not take(window).isEnabled()
    window.take()
    assert window.isVisible()
    window.propose(None)
    window.times.end.selectAll()
    QTest.keyClicks(window.times.end, "noon")
    assert "That is no time of day." in room.words(window)
    assert not take(window).isEnabled()
    window.reject()


def test_a_step_is_left_out_by_its_key(room: Room, open_window: Open) -> None:
    room.in_discussion()
    window = open_window()
    window.show_page(STEPS)
    press(window, Qt.Key.Key_Delete, window.steps.table)
    assert isinstance(window.command, SkipStep)
    assert "The floor of Panel 1 would be open until 13:00 instead of 12:53." in room.words(window)
    window.take()
    assert not any(step.reserve for step in there(room.meeting.session.block("panel-1")).steps)


def test_it_follows_what_happens_meanwhile(room: Room, open_window: Open) -> None:
    room.in_discussion()
    window = open_window()
    press(window, Qt.Key.Key_Plus)
    room.do(CloseBlock(), after=5)
    assert not take(window).isEnabled()
    assert "That has begun already" in room.words(window)
    room.wait(minutes=5)
    assert window.isVisible()
    window.reject()


def test_the_other_day(room: Room, open_window: Open) -> None:
    window = open_window()
    second = room.meeting.session.days[1].blocks[0]
    window.mark(second.id)
    assert there(window.table.marked()).id == second.id
    assert [chip.isChecked() for chip in window._days] == [False, True]
    window._days[0].click()
    assert [chip.isChecked() for chip in window._days] == [True, False]
    window.reject()


def test_tab_goes_through_it_as_it_is_read(room: Room, open_window: Open) -> None:
    window = open_window()
    order, widget = list[str](), window.table.nextInFocusChain()
    while widget is not window.table:
        order.append(widget.objectName())
        widget = widget.nextInFocusChain()
    read = ["agenda_tab_0", "agenda_tab_2", "block_start", "block_end", "agenda_end_5", "seat_label", "take_change"]
    assert [name for name in order if name in read] == read
