"""The record screen as a whole."""

import pytest

from chairconsole.ui.record.order_editor import OrderEditor
from chairconsole.ui.record.record_screen import RecordScreen
from chairconsole.ui.record.speech_editor import SpeechEditor
from chairconsole.ui.shell.screens import ScreenName
from chairconsole.ui.summary.point_editor import PointEditor
from chairconsole.ui.widgets.key_button import KeyButton
from tests.there import there
from tests.ui.asked import answered
from tests.ui.meeting_room import Room
from tests.ui.podium.test_podium import cut_off


@pytest.fixture
def record(room: Room) -> RecordScreen:
    room.in_discussion()
    room.wait_list("Uganda", "Mali")
    room.press("F5")
    room.press("F3")
    room.write("Schooling from the first day")
    room.press("Ctrl+5")
    room.press("Ctrl+Return")
    room.press("F5")
    room.press("Alt+2")
    return room.screen.findChild(RecordScreen)


def test_it_filters_as_one_types(room: Room, record: RecordScreen) -> None:
    everything = len(record.table.view.rows())
    room.write("ugan")
    assert {row.name for row in record.table.view.rows()} == {"Uganda", ""}
    room.write("x")
    assert record.table.view.rows() == []
    room.press("Esc")
    assert len(record.table.view.rows()) == everything


def test_what_happened_is_found_by_the_words_that_tell_it(room: Room, record: RecordScreen) -> None:
    room.press("Ctrl+F4")
    room.press("F5")
    room.press("Ctrl+F")
    room.write("point of order")
    assert [row.text for row in record.table.view.rows()] == ["point of order · not ruled on"]


def test_it_follows_the_meeting_while_it_is_seen(room: Room, record: RecordScreen) -> None:
    before = len(record.table.view.rows())
    room.wait_list("Ghana")
    room.press("F5")
    assert len(record.table.view.rows()) == before + 1


def test_a_filter_and_a_word_are_both_asked_for(room: Room, record: RecordScreen) -> None:
    record.filters.choose("theme", room.meeting.session.rules.themes[4].id)
    assert [row.text for row in record.table.view.rows()] == ["Schooling from the first day"]
    room.write("mali")
    assert record.table.view.rows() == []


def test_arrows_in_the_field_move_the_mark(room: Room, record: RecordScreen) -> None:
    room.press("Down")
    assert record.table.view.marked() == record.table.view.rows()[0]


def test_nothing_is_cut_off(room: Room, record: RecordScreen) -> None:
    for size in ((1440, 900), (1280, 720), (1100, 640), (3840, 2160)):
        room.screen.resize(*size)
        room.settle()
        assert cut_off(room) == [], size


def test_scrolled_to_its_end_it_begins_with_a_whole_row(room: Room, record: RecordScreen) -> None:
    for place in range(30):
        room.wait_list(f"Delegation {place}")
        room.press("F5")
    record.table.show_last()
    room.settle()
    view = record.table.view
    first = view.indexAt(view.viewport().rect().topLeft())
    assert view.visualRect(first).top() == 0


def test_a_point_is_corrected_where_it_is_found(room: Room, record: RecordScreen) -> None:
    room.write("schooling")
    room.press("Down")

    def correct(dialog: object) -> None:
        assert isinstance(dialog, PointEditor)
        dialog.field.setPlainText("Schooling and work")
        dialog.findChild(KeyButton, "keep_point").click()

    answered(lambda: room.press("Alt+E"), correct)
    assert [point.text for point in room.meeting.points.values()] == ["Schooling and work"]
    assert room.screen.screens.current is ScreenName.RECORD


def test_a_speech_is_corrected_with_enter(room: Room, record: RecordScreen) -> None:
    room.write("uganda")
    room.press("Down")
    record.table.view.setFocus()

    def correct(dialog: object) -> None:
        assert isinstance(dialog, SpeechEditor)
        dialog.who.setText("Ghana")
        dialog.findChild(KeyButton, "correct").click()

    answered(lambda: room.press("Return"), correct)
    assert "Ghana" in {speech.participant.name for speech in room.meeting.interventions.values()}


def test_who_raised_a_point_of_order_is_said_afterwards(room: Room, record: RecordScreen) -> None:
    room.press("Ctrl+F4")
    room.press("F5")
    room.press("Ctrl+F")
    room.write("not ruled")
    room.press("Down")

    def correct(editor: OrderEditor) -> None:
        editor.who.setText("phil")
        assert "Philippines" in room.words(editor)
        editor.about.setText("the order of speakers")
        editor.findChild(KeyButton, "correct").click()

    answered(lambda: room.press("Return"), correct)
    (point,) = room.meeting.points_of_order.values()
    assert (there(point.participant).name, point.text) == ("Philippines", "the order of speakers")
    answered(lambda: room.press("Return", on=record.filters.field), lambda editor: editor.accept())
    assert room.meeting.points_of_order[point.id] == point, "nothing was changed"


def test_what_cannot_be_corrected_is_said(room: Room, record: RecordScreen) -> None:
    room.press("Alt+E")
    assert "Mark a speech or a point" in room.notice()
    room.press("Down")
    room.press("Alt+E")
    assert "Speeches, points and points of order can be corrected" in room.notice()


def test_why_nothing_is_there_is_said(room: Room) -> None:
    room.press("Alt+2")
    assert "Nothing has happened yet." in room.words()
    room.in_discussion()
    assert "Nothing has happened yet." not in room.words()
    room.screen.findChild(RecordScreen).filters.field.setText("xyzzy")
    assert "Nothing that happened matches what is typed and chosen." in room.words()
