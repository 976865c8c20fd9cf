"""Conclusions are typed beside the draft, or declined."""

from PySide6.QtWidgets import QDialog

from chairconsole.domain.base.event_parts import ExpertPart, PointKind
from chairconsole.domain.commands.note_commands import KeepPoint
from chairconsole.domain.events.draft_events import Purpose
from chairconsole.ui.summary.entries.conclusions import ConclusionQuestion
from chairconsole.ui.summary.summary_screen import SummaryScreen
from tests.ui.asked import answered
from tests.ui.meeting_room import Room
from tests.ui.noting import Note
from tests.ui.summary.conftest import type_words

CONCLUDING = (Purpose.CONCLUDING, "panel-1")


def typed(text: str, room: Room) -> None:
    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, ConclusionQuestion)
        room.press("Ctrl+Return", on=dialog.field)
        assert dialog.wrong.text() == "Nothing is typed yet."
        type_words(dialog.field, text)
        room.press("Ctrl+Return", on=dialog.field)

    answered(lambda: room.press("Alt+M"), answer)


def declined(room: Room) -> None:
    answered(lambda: room.press("Alt+M"), lambda dialog: room.press("Space", on=dialog.findChild(object, "decline")))


def test_a_conclusion_is_the_panels_and_of_no_speech(room: Room, note: Note, summary: SummaryScreen) -> None:
    note("Mali", "data")
    typed("We need both.", room)
    point = list(room.meeting.points.values())[-1]
    assert (point.text, point.what, point.intervention) == ("We need both.", PointKind.CONCLUSION, None)
    assert room.meeting.block_of(point) == "panel-1"
    assert "Own line" in summary.bench.list.rows()[-1].text


def test_those_of_the_whole_session_are_kept_where_it_concludes(room: Room, note: Note, summary: SummaryScreen) -> None:
    summary.draft.open((Purpose.MAIN_CONCLUSIONS, None))
    typed("All of it.", room)
    point = list(room.meeting.points.values())[-1]
    block = room.meeting.session.block(room.meeting.block_of(point) or "")
    assert block is not None
    assert block.kind == "main_conclusions"


def test_none_may_be_drawn_and_one_typed_takes_that_back(room: Room, note: Note, summary: SummaryScreen) -> None:
    declined(room)
    assert room.meeting.draft_state(CONCLUDING).conclusions_declined
    assert "No conclusions are drawn" in room.notice()
    declined(room)
    assert not room.meeting.draft_state(CONCLUDING).conclusions_declined
    declined(room)
    typed("After all.", room)
    assert not room.meeting.draft_state(CONCLUDING).conclusions_declined


def test_one_key_turns_the_part_of_the_experts_line_while_it_is_typed(
    room: Room, note: Note, summary: SummaryScreen
) -> None:
    summary.draft.open((Purpose.THEMATIC_EXPERT, None))

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, ConclusionQuestion)
        type_words(dialog.field, "fees come first")
        assert dialog.part.text() == "Stands here: at the end"
        for _ in range(3):
            room.press("Alt+L", on=dialog.field)
        assert dialog.part.text() == "Stands here: ideas for further discussion"
        room.press("Ctrl+Return", on=dialog.field)

    answered(lambda: room.press("Alt+M"), answer)
    (line,) = room.meeting.points.values()
    assert (line.text, line.part) == ("fees come first", ExpertPart.IDEAS)


def test_one_key_turns_the_part_of_a_marked_line(room: Room, note: Note, summary: SummaryScreen) -> None:
    part = ExpertPart.OPTIONS
    room.do(KeepPoint("fees first", (), None, PointKind.CONCLUSION, block="summary-panel", part=part))
    summary.bench.look_at(None)
    rows = summary.bench.list
    rows.mark(len(rows.rows()) - 1)
    assert "options for ways forward" in rows.marked()[0].text
    for part, words in ((None, "at the end"), (ExpertPart.INTERLINKAGES, "interlinkages")):
        room.press("Alt+L")
        (line,) = room.meeting.points.values()
        assert line.part is part
        assert f"stands here: {words}." in room.notice()


def test_a_line_of_a_panel_has_no_part(room: Room, note: Note, summary: SummaryScreen) -> None:
    answered(lambda: room.press("Alt+M"), lambda dialog: _has_no_part(dialog, room))
    summary.bench.list.mark(len(summary.bench.list.rows()) - 1)
    room.press("Alt+L")
    assert "own lines first" in room.notice()
    (line,) = room.meeting.points.values()
    assert line.part is None


def _has_no_part(dialog: QDialog, room: Room) -> None:
    assert isinstance(dialog, ConclusionQuestion)
    assert dialog.part.isHidden()
    type_words(dialog.field, "both")
    room.press("Ctrl+Return", on=dialog.field)
