"""The parts put together: a session is opened, gone on with, left."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from chairconsole.control.files.settings import Settings, load_settings, save_settings
from chairconsole.control.open_request import OpenRequest
from chairconsole.domain.base.event_parts import Mode
from chairconsole.domain.commands.agenda_commands import OpenBlock
from chairconsole.program import Program
from chairconsole.record.catalogue import find_records
from chairconsole.record.errors import RecordError
from chairconsole.ui.shell.rehearsal_bar import RehearsalBar
from tests.desk import FakeTime
from tests.started import GENEVA, Answers, is_welcome, shown_session


def test_without_anything_it_shows_the_sessions_and_the_records(program: Program) -> None:
    program.open(OpenRequest())
    assert is_welcome(program)
    assert program.record_path() is None
    assert program.window.findChild(QPushButton, f"open_{GENEVA.stem}") is not None


def test_a_session_file_that_was_opened_or_saved_is_there_the_next_time(
    start_program: Callable[[], Program], tmp_path: Path
) -> None:
    mine = tmp_path / "mine.toml"
    mine.write_text(GENEVA.read_text("utf-8"), "utf-8")
    first = start_program()
    first.open(OpenRequest())
    assert first.window.findChild(QPushButton, "open_mine") is None
    with Answers(""):
        first._choose_session(mine)
    assert is_welcome(first)
    assert first.window.findChild(QPushButton, "open_mine") is not None
    first.close()
    second = start_program()
    second.open(OpenRequest(GENEVA, Mode.LIVE))
    second.show_welcome()
    assert second.window.findChild(QPushButton, "open_mine") is not None
    mine.unlink()
    second.show_welcome()
    assert second.window.findChild(QPushButton, "open_mine") is None
    assert len(second.window.findChildren(QPushButton, f"open_{GENEVA.stem}")) == 1


def test_live_begins_a_record_among_the_live_ones(program: Program, data_dir: Path) -> None:
    program.open(OpenRequest(GENEVA, Mode.LIVE))
    assert shown_session(program)
    (record,) = find_records(data_dir / "records")
    assert (record.path, record.mode) == (program.record_path(), "live")


def test_live_goes_on_with_the_latest_live_record_on_each_of_its_days(
    start_program: Callable[[], Program], program_time: FakeTime, data_dir: Path
) -> None:
    program_time.advance(minutes=60 * 24 * 1000)
    first = start_program()
    first.open(OpenRequest(GENEVA, Mode.LIVE))
    path = first.record_path()
    first.close()
    for after, is_same in ((60 * 24, True), (60 * 24, False)):
        program_time.advance(minutes=after)
        program = start_program()
        program.open(OpenRequest(GENEVA, Mode.LIVE))
        assert (program.record_path() == path) is is_same
        program.close()
    assert len(find_records(data_dir / "records")) == 2


def test_on_another_day_the_days_of_a_live_session_move(program: Program, program_time: FakeTime) -> None:
    program_time.advance(minutes=60 * 24 * 10)
    program.open(OpenRequest(GENEVA, Mode.LIVE))
    session = program._running.console.meeting.session
    assert session.days[0].date == dt.date(2017, 5, 18)
    said = program.window.centralWidget().notices.text()
    assert "Planned for 8 May 2017" in said
    assert "18 May 2017" in said


def test_on_its_day_nothing_is_said_of_days(program: Program) -> None:
    program.open(OpenRequest(GENEVA, Mode.LIVE))
    assert "Planned for" not in program.window.centralWidget().notices.text()


def test_a_rehearsal_goes_on_with_its_room_and_its_speed(start_program: Callable[[], Program], tmp_path: Path) -> None:
    record = tmp_path / "practice.record"
    before = start_program()
    before.open(OpenRequest(GENEVA, Mode.REHEARSAL, record=record, speed=5, seed=7))
    before.close()
    after = start_program()
    after.open(OpenRequest(record=record))
    bar = after.window.centralWidget().findChild(RehearsalBar)
    assert bar.findChild(QPushButton, "rehearsal_speed").text() == "Speed \u00d75"
    assert bar.findChild(QPushButton, "rehearsal_room").text() == "Simulated room \u00b7 seed 7"


def test_a_rehearsal_is_kept_apart_and_begins_where_it_is_told(program: Program, data_dir: Path) -> None:
    program.open(OpenRequest(GENEVA, Mode.REHEARSAL, at=dt.datetime(2017, 5, 8, 11, 42), speed=3))  # noqa: DTZ001
    assert find_records(data_dir / "records") == ()
    (record,) = find_records(data_dir / "rehearsals")
    assert record.began_at == dt.datetime(2017, 5, 8, 9, 42, tzinfo=dt.UTC)
    assert program.record_path() == record.path


def test_a_named_record_is_begun_and_then_gone_on_with(start_program: Callable[[], Program], tmp_path: Path) -> None:
    path = tmp_path / "mine" / "a.record"
    first = start_program()
    first.open(OpenRequest(GENEVA, Mode.REHEARSAL, record=path))
    first._running.console.do(OpenBlock("panel-1"))
    first.close()
    second = start_program()
    second.open(OpenRequest(record=path, speed=2))
    assert second.record_path() == path
    assert second._running.console.meeting.block_id == "panel-1"
    assert second._running.console.meeting.mode is Mode.REHEARSAL


def test_a_record_that_is_missing_and_has_no_session_is_an_error(program: Program, tmp_path: Path) -> None:
    with pytest.raises(RecordError) as raised:
        program.open(OpenRequest(record=tmp_path / "none.record"))
    assert raised.value.code == "missing"


def test_leaving_lets_go_of_the_record(program: Program) -> None:
    program.open(OpenRequest(GENEVA, Mode.LIVE))
    path = program.record_path()
    shown_session(program).leave_wanted.emit()
    assert is_welcome(program)
    assert program.record_path() is None
    program._go_on_with(path)
    assert program.record_path() == path


def test_quitting_closes_the_window_and_lets_go_of_the_record(program: Program) -> None:
    program.open(OpenRequest(GENEVA, Mode.LIVE))
    program.window.show()
    shown_session(program).quit_wanted.emit()
    assert not program.window.isVisible()
    assert program.record_path() is None


def test_the_note_that_was_half_typed_is_there_again(start_program: Callable[[], Program]) -> None:
    first = start_program()
    first.open(OpenRequest(GENEVA, Mode.LIVE))
    shown_session(first).podium.notes.field.setPlainText("half ty")
    path = first.record_path()
    first.window.close()
    assert first.record_path() is None
    second = start_program()
    second.open(OpenRequest(record=path))
    assert shown_session(second).podium.notes.field.toPlainText() == "half ty"


def test_the_look_is_kept_and_a_look_that_is_gone_is_no_fault(
    start_program: Callable[[], Program], data_dir: Path
) -> None:
    settings = data_dir / "settings.json"
    save_settings(settings, Settings(look="of yesteryear", window="nonsense"))
    first = start_program()
    first.open(OpenRequest(GENEVA, Mode.REHEARSAL))
    before = first._look.theme.name
    shown_session(first).look_wanted.emit()
    first.close()
    assert load_settings(settings).look != before
    assert start_program()._look.theme.name == load_settings(settings).look
