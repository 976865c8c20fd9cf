"""What the program asks and refuses, and what becomes of each answer."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from chairconsole import paths
from chairconsole.control import opening
from chairconsole.control.open_request import OpenRequest
from chairconsole.control.opening import Machine
from chairconsole.domain.base.event_parts import Mode
from chairconsole.domain.commands.agenda_commands import OpenBlock
from chairconsole.program import Program
from chairconsole.record.catalogue import find_records, summary
from chairconsole.record.elsewhere.noted_places import Elsewhere
from chairconsole.record.errors import RecordError
from chairconsole.ui.session_editor.note_screen import NoteScreen
from tests.desk import FakeTime, first_session
from tests.started import GENEVA, Answers, is_welcome, shown_session


@pytest.mark.parametrize(
    ("answer", "begun"), [("answer_live", ["records"]), ("answer_rehearse", ["rehearsals"]), ("", [])]
)
def test_without_a_mode_it_asks_and_esc_goes_back_to_the_first_screen(
    program: Program, data_dir: Path, answer: str, begun: list[str]
) -> None:
    with Answers(answer):
        program.open(OpenRequest(GENEVA))
    assert is_welcome(program) is not bool(begun)
    assert [folder for folder in ("records", "rehearsals") if find_records(data_dir / folder)] == begun


def test_going_on_is_offered_where_there_is_a_live_record(start_program: Callable[[], Program]) -> None:
    first = start_program()
    first.open(OpenRequest(GENEVA, Mode.LIVE))
    path = first.record_path()
    first.close()
    second = start_program()
    with Answers("answer_go_on"):
        second.open(OpenRequest(GENEVA))
    assert second.record_path() == path


def test_a_newer_record_that_cannot_be_gone_on_with_is_told_before_another_one_begins(
    start_program: Callable[[], Program], data_dir: Path
) -> None:
    (data_dir / "records").mkdir(parents=True)
    broken = data_dir / "records" / f"{first_session().id}_2017-05-08_120000.record"
    broken.write_text("nothing")
    told = f"ecord of this session cannot be gone on with. {broken} is not a record"
    asking = start_program()
    with Answers("") as answers:
        asking.open(OpenRequest(GENEVA))
    assert f"A r{told}" in answers.read[0]
    unasked = start_program()
    unasked.open(OpenRequest(GENEVA, Mode.LIVE))
    assert any(told in label.text() for label in shown_session(unasked).notices.findChildren(QLabel))
    unasked.close()
    broken.touch()
    with Answers("") as answers:
        asking.open(OpenRequest(GENEVA))
    assert f"A newer r{told}" in answers.read[0]
    assert broken.read_text() == "nothing"


def test_what_stands_in_the_way_of_an_answer_is_told_in_the_window_that_asked(
    program: Program, program_time: FakeTime, tmp_path: Path
) -> None:
    machine = Machine(program_time, "elsewhere", Elsewhere(tmp_path / "second"))
    path = opening.new_record_path(paths.records_folder(live=True), first_session(), program_time.wall())
    elsewhere = opening.begin_live(first_session(), path, machine)
    with Answers("answer_go_on", "answer_close") as answers:
        program.open(OpenRequest(GENEVA))
    assert "is open in another console" in answers.read[-1]
    assert is_welcome(program)
    elsewhere.close()


@pytest.mark.parametrize(("answer", "is_open"), [("answer_close", False), ("answer_go_on", True), ("", True)])
def test_after_two_days_it_asks_and_closes_when_it_was_last_seen(
    start_program: Callable[[], Program], program_time: FakeTime, answer: str, is_open: bool
) -> None:
    first = start_program()
    first.open(OpenRequest(GENEVA, Mode.LIVE))
    first._running.console.do(OpenBlock("panel-1"))
    path = first.record_path()
    program_time.advance(minutes=30)
    seen = program_time.wall_at
    first.close()
    program_time.advance(minutes=60 * 48)
    second = start_program()
    with Answers(answer) as answers:
        second.open(OpenRequest(record=path))
    assert len(answers.read) == 1
    block = second._running.console.meeting.blocks["panel-1"]
    assert block.is_open is is_open
    if not is_open:
        assert block.ended is not None
        assert block.ended.at == seen


def test_a_record_that_is_open_elsewhere_is_refused_in_a_sentence(
    program: Program, program_time: FakeTime, tmp_path: Path
) -> None:
    path = tmp_path / "a.record"
    machine = Machine(program_time, "elsewhere", Elsewhere(tmp_path / "second"))
    elsewhere = opening.begin_live(first_session(), path, machine)
    with pytest.raises(RecordError) as raised:
        program.open(OpenRequest(record=path))
    assert raised.value.code == "open_elsewhere"
    with Answers("answer_close") as answers:
        program._go_on_with(path)
    assert "is open in another console" in answers.read[0]
    assert is_welcome(program)
    elsewhere.close()


def test_a_file_that_is_no_session_is_refused_and_what_is_open_stays(program: Program, tmp_path: Path) -> None:
    program.open(OpenRequest(GENEVA, Mode.LIVE))
    path = program.record_path()
    broken = tmp_path / "broken.toml"
    broken.write_bytes(b"\xff\x00")
    with Answers("answer_close") as answers:
        program._choose_session(broken)
    assert "broken.toml" in answers.read[0]
    assert program.record_path() == path


def test_records_in_a_folder_that_may_not_be_read_are_not_offered(program: Program, data_dir: Path) -> None:
    data_dir.mkdir(exist_ok=True)
    (data_dir / "records").touch()
    program.open(OpenRequest())
    assert is_welcome(program)
    with Answers("answer_close") as answers:
        work = lambda: program.open(OpenRequest(GENEVA, Mode.LIVE))  # noqa: E731 - it is tried once, here
        program._try(work, lambda: pytest.fail("no other folder was asked for"))
    assert len(answers.read) == 1
    assert is_welcome(program)


def test_an_export_is_written_in_the_format_of_its_ending(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.open(OpenRequest(GENEVA, Mode.LIVE))
    target = tmp_path / "out.md"
    # The system's own file dialog cannot be answered offscreen.
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(target), ""))
    shown_session(program).export_wanted.emit()
    assert target.read_text(encoding="utf-8").startswith("# ")
    path = program.record_path()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))
    with Answers("answer_replace", "answer_close") as answers:
        shown_session(program).export_wanted.emit()
    assert "is a record, which nothing else may replace" in answers.read[1]
    assert summary(path).problem is None


def test_a_window_with_an_unsaved_note_asks_before_it_goes(program: Program, qtbot: QtBot) -> None:
    program.open(OpenRequest())
    program.window.show()
    note = "Consultation\nGeneva, 8 May 2017\n\n10:00 - 10:15 Opening\n10:15 - 13:00 Panel 1: Roads"
    program.window.centralWidget().note_given.emit(note)
    screen = program.window.centralWidget()
    assert isinstance(screen, NoteScreen)
    qtbot.waitUntil(lambda: not screen.is_busy)
    assert program.window.may_close()
    screen.page.card.answered.emit("Another title")
    with Answers("answer_stay", "answer_leave") as answers:
        assert not program.window.close()
        assert program.window.close()
    assert [read.splitlines()[0] for read in answers.read] == ["Leave this note?"] * 2
