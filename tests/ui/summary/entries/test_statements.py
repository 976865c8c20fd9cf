"""Sentences of statements become points, and stakeholders get their kind."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from chairconsole.domain.base.participants import Participant, ParticipantKind, StakeholderKind
from chairconsole.domain.commands.note_commands import KeepPoint
from chairconsole.domain.commands.speech_commands import GiveFloor
from chairconsole.report.accounts.voices import voices_of
from chairconsole.ui.dialogs.statement_question import StatementQuestion
from chairconsole.ui.summary.bench_panel import BenchPanel
from tests.ui.asked import answered
from tests.ui.meeting_room import Room
from tests.ui.summary.conftest import mark

TEXT = "Chair, we thank you. Data must be broken down. Visas take too long."


def taking(room: Room, *places: int, of_nobody: bool = False, whose: str = "") -> Callable[[QDialog], None]:
    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, StatementQuestion)
        if of_nobody:
            assert dialog.written_by.isHidden()
            room.press("End", on=dialog.said_by)
            dialog.written_by.field.setText(whose)
        dialog.field.setPlainText(TEXT)
        for place in places:
            dialog.list.item(place).setCheckState(Qt.CheckState.Checked)
        room.press("Ctrl+Return", on=dialog.field)

    return answer


def test_sentences_become_points_of_the_marked_speech(room: Room, bench: BenchPanel) -> None:
    mark(room, bench, 1)
    (marked,) = bench.list.marked_points()
    answered(room.find_action("statement").trigger, taking(room, 1, 2))
    *_, first, second = room.meeting.points.values()
    assert (first.text, second.text) == ("Data must be broken down.", "Visas take too long.")
    assert first.intervention == second.intervention == room.meeting.points[marked].intervention
    assert not first.written
    assert "2 points were kept" in room.notice()


def test_a_text_that_was_not_spoken_is_written_and_nobodys(room: Room, bench: BenchPanel) -> None:
    answered(room.find_action("statement").trigger, taking(room, 1, of_nobody=True))
    *_, point = room.meeting.points.values()
    assert (point.intervention, point.written, room.meeting.block_of(point)) == (None, True, "panel-1")
    assert "In writing" in bench.list.rows()[-1].text


def test_whose_text_it_is_is_asked_and_traced_but_counted_as_no_voice(room: Room, bench: BenchPanel) -> None:
    before = len(room.meeting.interventions)
    answered(room.find_action("statement").trigger, taking(room, 1, of_nobody=True, whose="keny"))
    *_, point = room.meeting.points.values()
    assert point.written_by is not None
    assert (point.written_by.name, point.written, voices_of(room.meeting, [point])) == ("Kenya", True, ())
    assert "Kenya in writing" in bench.list.rows()[-1].text
    assert len(room.meeting.interventions) == before
    bench.field.setText("kenya")
    assert [row.points for row in bench.list.rows() if row.points] == [(point.id,)]


def test_the_kind_of_a_stakeholder_is_chosen_by_typing(room: Room, bench: BenchPanel) -> None:
    room.find_action("stakeholder_kind").trigger()
    assert "No stakeholder" in room.notice()
    group = Participant(key="text:women", name="Women in Migration", spoken="W", kind=ParticipantKind.STAKEHOLDER)
    room.do(GiveFloor(group), after=60)
    room.do(KeepPoint("visas", (), room.meeting.speaking), after=60)
    room.find_action("stakeholder_kind").trigger()
    menu = bench.statements.kinds
    assert menu.actions()[0].text() == "Women in Migration"
    for key in ("A", "C", "Return"):
        room.press(key, on=menu)
    assert room.meeting.stakeholder_kinds == {"text:women": StakeholderKind.ACADEMIA}
    room.find_action("stakeholder_kind").trigger()
    assert "No stakeholder" in room.notice()


def test_a_kind_that_is_chosen_once_more_is_taken_back(room: Room, bench: BenchPanel) -> None:
    group = Participant(key="text:women", name="Women in Migration", spoken="W", kind=ParticipantKind.STAKEHOLDER)
    room.do(GiveFloor(group), after=60)
    room.do(KeepPoint("visas", (), room.meeting.speaking), after=60)
    bench.list.mark(next(place for place, row in enumerate(bench.list.rows()) if "visas" in row.text))
    for said in ({"text:women": StakeholderKind.ACADEMIA}, {}):
        room.find_action("stakeholder_kind").trigger()
        for key in ("A", "C", "Return"):
            room.press(key, on=bench.statements.kinds)
        assert room.meeting.stakeholder_kinds == said
