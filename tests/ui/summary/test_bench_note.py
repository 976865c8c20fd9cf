"""The note below the points: typed, turned and kept without leaving the summary."""

import pytest
from PySide6.QtWidgets import QLabel

from chairconsole.domain.base.event_parts import PointShape
from chairconsole.domain.commands.agenda_commands import CloseBlock
from chairconsole.domain.commands.speech_commands import Finish, GiveFloor
from chairconsole.ui.shell.screens import ScreenName
from chairconsole.ui.summary.bench_note import BenchNote
from chairconsole.ui.summary.summary_screen import SummaryScreen
from tests.ui.meeting_room import Room
from tests.ui.noting import delegation
from tests.ui.summary.conftest import mark


@pytest.fixture
def below(room: Room, summary: SummaryScreen) -> BenchNote:
    """Mali speaks while the summary is shown."""
    room.do(GiveFloor(delegation("Mali")), after=2)
    return summary.bench.note


def shown(room: Room) -> str:
    return room.find(QLabel, "bench_note_sentence").text()


def heading(room: Room, below: BenchNote) -> str:
    return room.words(below).splitlines()[0]


def test_the_key_of_notes_stays_on_the_summary(room: Room, below: BenchNote) -> None:
    room.press("F3")
    assert room.screen.screens.current is ScreenName.SUMMARY
    room.write("should ratify C189")
    assert shown(room) == "\u2192 A proposal was made to ratify ILO Convention 189."
    assert [one for one, chip in below.shapes.items() if chip.isChecked()] == [PointShape.VERB]
    room.press("Ctrl+Return")
    (point,) = room.meeting.points.values()
    assert (point.text, point.intervention) == ("should ratify C189", room.meeting.speaking)
    assert below.has_focus()
    assert below.field.toPlainText() == ""
    assert not below.sentence.isVisible()


def test_half_a_note_is_the_same_on_the_podium(room: Room, below: BenchNote) -> None:
    room.press("F3")
    room.write("half")
    room.press("Alt+1")
    room.press("F3")
    assert room.note.toPlainText() == "half"
    room.write(" a note")
    room.press("Alt+3")
    assert below.field.toPlainText() == "half a note"


def test_the_heading_says_who_speaks_and_for_how_long(room: Room, below: BenchNote) -> None:
    room.settle()
    assert heading(room, below) == "Note \u00b7 Mali, speaking 3:00"
    room.wait(60)
    assert heading(room, below) == "Note \u00b7 Mali, speaking 2:00"
    room.do(Finish(), after=2)
    assert heading(room, below) == "Note \u00b7 Mali (finished)"


def test_the_key_turns_the_note_while_one_types_it_else_the_marked_point(room: Room, below: BenchNote) -> None:
    room.press("F3")
    room.write("review of visas")
    room.press("Alt+T")
    room.press("Alt+T")
    assert below.shapes[PointShape.VERB].isChecked()
    below.shapes[PointShape.VERB].click()
    assert below.shapes[PointShape.NOUN].isChecked(), "as it is found by rule"
    below.shapes[PointShape.CLAUSE].click()
    room.press("Ctrl+Return")
    (point,) = room.meeting.points.values()
    assert point.shape is PointShape.CLAUSE
    room.press("Esc")
    mark(room, room.screen.findChild(SummaryScreen).bench, 1)
    room.press("Alt+T")
    assert room.meeting.points[point.id].shape is PointShape.AS_TYPED


def test_a_digit_gives_the_note_a_theme_while_one_types_it(room: Room, below: BenchNote) -> None:
    theme = room.meeting.session.rules.themes[4]
    room.press("F3")
    room.write("registers")
    room.press("Ctrl+5")
    assert heading(room, below).endswith(f"\u00b7 {theme.short}")
    room.press("Ctrl+Return")
    (point,) = room.meeting.points.values()
    assert point.themes == (theme.id,)


def test_esc_goes_back_to_where_one_was(room: Room, below: BenchNote, summary: SummaryScreen) -> None:
    summary.draft.paper.setFocus()
    room.press("F3")
    room.write("half")
    room.press("Esc")
    assert summary.draft.paper.hasFocus()
    assert below.field.toPlainText() == "half"


def test_a_long_note_grows_to_three_lines(room: Room, below: BenchNote) -> None:
    room.press("F3")
    room.settle()
    one = below.field.height()
    room.write("a note of many words that do not stand on a line of this field")
    room.settle()
    assert below.field.height() > one
    assert below.field.verticalScrollBar().value() == 0
    for _ in range(3):
        room.write(" and of many words more that nobody sees without going there")
    room.settle()
    assert below.field.height() <= one + 3 * below.field.fontMetrics().lineSpacing()


def test_without_a_block_it_is_there_on_the_key_only(room: Room, summary: SummaryScreen) -> None:
    assert summary.bench.note.isVisible()
    room.do(CloseBlock(), after=2)
    assert not summary.bench.note.isVisible()
    room.press("F3")
    assert summary.bench.note.has_focus()


def test_where_there_is_little_height_the_sentence_stands_there_only_while_one_types(
    room: Room, below: BenchNote
) -> None:
    below.show_low(is_low=True)
    room.press("F3")
    room.write("fees must end")
    assert below.sentence.isVisible()
    room.press("Esc")
    assert not below.sentence.isVisible()
    below.show_low(is_low=False)
    assert below.sentence.isVisible()
