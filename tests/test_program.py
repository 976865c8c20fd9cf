"""The parts put together: a session is opened, gone on with, left, or refused in a sentence."""

import datetime as dt
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from chairconsole import paths
from chairconsole.control import opening
from chairconsole.control.files.settings import Settings, load_settings, save_settings
from chairconsole.control.open_request import OpenRequest
from chairconsole.control.opening import Machine
from chairconsole.domain.base.command import Command
from chairconsole.domain.base.event_parts import Mode
from chairconsole.domain.commands.agenda_commands import OpenBlock
from chairconsole.program import Program
from chairconsole.record.catalogue import find_records, summary
from chairconsole.record.errors import RecordError
from chairconsole.ui.session_editor.note_screen import NoteScreen
from chairconsole.ui.shell.session_screen import SessionScreen
from chairconsole.ui.shell.welcome import Welcome
from tests.desk import SESSIONS, FakeTime, first_session

FILE = SESSIONS / "gcm-1-geneva-2017.toml"


@pytest.fixture
def time() -> FakeTime:
    """The first day of the session, a quarter past ten."""
    session = first_session()
    return FakeTime(session.instant(session.days[0].date, 10 * 60 + 15))


@pytest.fixture
def start(
    qapp: QApplication, time: FakeTime, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[], Program]]:
    """Start the program; what was started is closed at the end."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    started: list[Program] = []

    def start_one() -> Program:
        started.append(Program(qapp, time))
        return started[-1]

    yield start_one
    for program in started:
        program.close()
        program.window.deleteLater()


@pytest.fixture
def program(start: Callable[[], Program]) -> Program:
    return start()


def _screen(program: Program) -> SessionScreen:
    screen = program.window.centralWidget()
    assert isinstance(screen, SessionScreen)
    return screen


def _is_welcome(program: Program) -> bool:
    return isinstance(program.window.centralWidget(), Welcome)


class Answers:
    """Answers each question as it is asked, in turn; `read` is what stood in them."""

    def __init__(self, *names: str) -> None:
        self._names = list(names)
        self.read: list[str] = []
        self._timer = QTimer()
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._answer)

    def __enter__(self) -> "Answers":
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.stop()

    def _answer(self) -> None:
        asked = QApplication.activeModalWidget()
        if not isinstance(asked, QDialog) or not self._names:
            return
        name = self._names.pop(0)
        self.read.append("\n".join([asked.windowTitle(), *(_words(part) for part in asked.findChildren(QWidget))]))
        if not name:
            asked.reject()
            return
        button = asked.findChild(QPushButton, name)
        if button is None:
            asked.reject()
            pytest.fail(f"there is no answer {name}")
        button.click()


def _words(part: QWidget) -> str:
    if isinstance(part, QLabel):
        return part.text()
    words = getattr(part, "text", None)
    return str(words()) if callable(words) else part.accessibleName()


def _do(program: Program, *commands: Command) -> None:
    for command in commands:
        program._running.console.do(command)


def test_without_anything_it_shows_the_sessions_and_the_records(program: Program) -> None:
    program.open(OpenRequest())
    assert _is_welcome(program)
    assert program.record_path() is None
    assert program.window.findChild(QPushButton, f"open_{FILE.stem}") is not None


def test_a_session_file_that_was_opened_or_saved_is_there_the_next_time(
    start: Callable[[], Program], tmp_path: Path
) -> None:
    mine = tmp_path / "mine.toml"
    mine.write_text(FILE.read_text("utf-8"), "utf-8")
    first = start()
    first.open(OpenRequest())
    assert first.window.findChild(QPushButton, "open_mine") is None
    with Answers(""):
        first._choose_session(mine)
    assert _is_welcome(first)
    assert first.window.findChild(QPushButton, "open_mine") is not None
    first.close()
    second = start()
    second.open(OpenRequest(FILE, Mode.LIVE))
    second.show_welcome()
    assert second.window.findChild(QPushButton, "open_mine") is not None
    mine.unlink()
    second.show_welcome()
    assert second.window.findChild(QPushButton, "open_mine") is None
    assert len([one for one in second.window.findChildren(QPushButton) if one.objectName() == f"open_{FILE.stem}"]) == 1


def test_live_begins_a_record_among_the_live_ones(program: Program, data_dir: Path) -> None:
    program.open(OpenRequest(FILE, Mode.LIVE))
    assert _screen(program)
    (record,) = find_records(data_dir / "records")
    assert (record.path, record.mode) == (program.record_path(), "live")


def test_live_goes_on_with_the_latest_live_record_on_each_of_its_days(
    start: Callable[[], Program], time: FakeTime, data_dir: Path
) -> None:
    time.advance(minutes=60 * 24 * 1000)
    first = start()
    first.open(OpenRequest(FILE, Mode.LIVE))
    path = first.record_path()
    first.close()
    for after, is_same in ((60 * 24, True), (60 * 24, False)):
        time.advance(minutes=after)
        program = start()
        program.open(OpenRequest(FILE, Mode.LIVE))
        assert (program.record_path() == path) is is_same
        program.close()
    assert len(find_records(data_dir / "records")) == 2


def test_on_another_day_the_days_of_a_live_session_move(program: Program, time: FakeTime) -> None:
    time.advance(minutes=60 * 24 * 10)
    program.open(OpenRequest(FILE, Mode.LIVE))
    session = program._running.console.meeting.session
    assert session.days[0].date == dt.date(2017, 5, 18)


def test_a_rehearsal_is_kept_apart_and_begins_where_it_is_told(program: Program, data_dir: Path) -> None:
    program.open(OpenRequest(FILE, Mode.REHEARSAL, at=dt.datetime(2017, 5, 8, 11, 42), speed=3))  # noqa: DTZ001
    assert find_records(data_dir / "records") == ()
    (record,) = find_records(data_dir / "rehearsals")
    assert record.began_at == dt.datetime(2017, 5, 8, 9, 42, tzinfo=dt.UTC)
    assert program.record_path() == record.path


def test_a_named_record_is_begun_and_then_gone_on_with(start: Callable[[], Program], tmp_path: Path) -> None:
    path = tmp_path / "mine" / "a.record"
    first = start()
    first.open(OpenRequest(FILE, Mode.REHEARSAL, record=path))
    _do(first, OpenBlock("panel-1"))
    first.close()
    second = start()
    second.open(OpenRequest(record=path, speed=2))
    assert second.record_path() == path
    assert second._running.console.meeting.block_id == "panel-1"
    assert second._running.console.meeting.mode is Mode.REHEARSAL


def test_a_record_that_is_missing_and_has_no_session_is_an_error(program: Program, tmp_path: Path) -> None:
    with pytest.raises(RecordError) as raised:
        program.open(OpenRequest(record=tmp_path / "none.record"))
    assert raised.value.code == "missing"


@pytest.mark.parametrize(
    ("answer", "begun"), [("answer_live", ["records"]), ("answer_rehearse", ["rehearsals"]), ("", [])]
)
def test_without_a_mode_it_asks_and_esc_goes_back_to_the_first_screen(
    program: Program, data_dir: Path, answer: str, begun: list[str]
) -> None:
    with Answers(answer):
        program.open(OpenRequest(FILE))
    assert _is_welcome(program) is not bool(begun)
    assert [folder for folder in ("records", "rehearsals") if find_records(data_dir / folder)] == begun


def test_going_on_is_offered_where_there_is_a_live_record(start: Callable[[], Program]) -> None:
    first = start()
    first.open(OpenRequest(FILE, Mode.LIVE))
    path = first.record_path()
    first.close()
    second = start()
    with Answers("answer_go_on"):
        second.open(OpenRequest(FILE))
    assert second.record_path() == path


def test_a_newer_record_that_cannot_be_gone_on_with_is_told_before_another_one_begins(
    start: Callable[[], Program], data_dir: Path
) -> None:
    (data_dir / "records").mkdir(parents=True)
    broken = data_dir / "records" / f"{first_session().id}_2017-05-08_120000.record"
    broken.write_text("nothing")
    told = f"ecord of this session cannot be gone on with. {broken} is not a record"
    asking = start()
    with Answers("") as answers:
        asking.open(OpenRequest(FILE))
    assert f"A r{told}" in answers.read[0]
    unasked = start()
    unasked.open(OpenRequest(FILE, Mode.LIVE))
    assert any(told in label.text() for label in _screen(unasked).notices.findChildren(QLabel))
    unasked.close()
    broken.touch()
    with Answers("") as answers:
        asking.open(OpenRequest(FILE))
    assert f"A newer r{told}" in answers.read[0]
    assert broken.read_text() == "nothing"


def test_what_stands_in_the_way_of_an_answer_is_told_in_the_window_that_asked(
    program: Program, time: FakeTime, tmp_path: Path
) -> None:
    machine = Machine(time, "elsewhere", tmp_path / "second")
    path = opening.new_record_path(paths.records_folder(live=True), first_session(), time.wall())
    elsewhere = opening.begin_live(first_session(), path, machine)
    with Answers("answer_go_on", "answer_close") as answers:
        program.open(OpenRequest(FILE))
    assert "is open in another console" in answers.read[-1]
    assert _is_welcome(program)
    elsewhere.close()


@pytest.mark.parametrize(("answer", "is_open"), [("answer_close", False), ("answer_go_on", True), ("", True)])
def test_after_two_days_it_asks_and_closes_when_it_was_last_seen(
    start: Callable[[], Program], time: FakeTime, answer: str, is_open: bool
) -> None:
    first = start()
    first.open(OpenRequest(FILE, Mode.LIVE))
    _do(first, OpenBlock("panel-1"))
    path = first.record_path()
    time.advance(minutes=30)
    seen = time.wall_at
    first.close()
    time.advance(minutes=60 * 48)
    second = start()
    with Answers(answer) as answers:
        second.open(OpenRequest(record=path))
    assert len(answers.read) == 1
    block = second._running.console.meeting.blocks["panel-1"]
    assert block.is_open is is_open
    if not is_open:
        assert block.ended is not None
        assert block.ended.at == seen


def test_leaving_lets_go_of_the_record(program: Program) -> None:
    program.open(OpenRequest(FILE, Mode.LIVE))
    path = program.record_path()
    _screen(program).leave_wanted.emit()
    assert _is_welcome(program)
    assert program.record_path() is None
    program._go_on_with(path)
    assert program.record_path() == path


def test_a_record_that_is_open_elsewhere_is_refused_in_a_sentence(
    program: Program, time: FakeTime, tmp_path: Path
) -> None:
    path = tmp_path / "a.record"
    elsewhere = opening.begin_live(first_session(), path, Machine(time, "elsewhere", tmp_path / "second"))
    with pytest.raises(RecordError) as raised:
        program.open(OpenRequest(record=path))
    assert raised.value.code == "open_elsewhere"
    with Answers("answer_close") as answers:
        program._go_on_with(path)
    assert "is open in another console" in answers.read[0]
    assert _is_welcome(program)
    elsewhere.close()


def test_a_file_that_is_no_session_is_refused_and_what_is_open_stays(program: Program, tmp_path: Path) -> None:
    program.open(OpenRequest(FILE, Mode.LIVE))
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
    assert _is_welcome(program)
    with Answers("answer_close") as answers:
        work = lambda: program.open(OpenRequest(FILE, Mode.LIVE))  # noqa: E731 - it is tried once, here
        program._try(work, lambda: pytest.fail("no other folder was asked for"))
    assert len(answers.read) == 1
    assert _is_welcome(program)


def test_the_note_that_was_half_typed_is_there_again(start: Callable[[], Program]) -> None:
    first = start()
    first.open(OpenRequest(FILE, Mode.LIVE))
    _screen(first).podium.notes.field.setPlainText("half ty")
    path = first.record_path()
    first.window.close()
    assert first.record_path() is None
    second = start()
    second.open(OpenRequest(record=path))
    assert _screen(second).podium.notes.field.toPlainText() == "half ty"


def test_the_look_is_kept_and_a_look_that_is_gone_is_no_fault(start: Callable[[], Program], data_dir: Path) -> None:
    settings = data_dir / "settings.json"
    save_settings(settings, Settings(look="of yesteryear", window="nonsense"))
    first = start()
    first.open(OpenRequest(FILE, Mode.REHEARSAL))
    before = first._look.theme.name
    _screen(first).look_wanted.emit()
    first.close()
    assert load_settings(settings).look != before
    assert start()._look.theme.name == load_settings(settings).look


def test_an_export_is_written_in_the_format_of_its_ending(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.open(OpenRequest(FILE, Mode.LIVE))
    target = tmp_path / "out.md"
    # The system's own file dialog cannot be answered offscreen.
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(target), ""))
    _screen(program).export_wanted.emit()
    assert target.read_text(encoding="utf-8").startswith("# ")
    path = program.record_path()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))
    with Answers("answer_replace", "answer_close") as answers:
        _screen(program).export_wanted.emit()
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
