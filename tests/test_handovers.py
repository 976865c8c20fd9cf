"""A session is handed over by the window of one laptop and gone on with in that of another."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from chairconsole import paths
from chairconsole.control.actions import console_actions
from chairconsole.control.files.settings import Settings, load_settings, save_settings
from chairconsole.control.handing_over import pack
from chairconsole.control.open_request import OpenRequest
from chairconsole.control.opening import Machine, resume
from chairconsole.domain.base.event_parts import Mode
from chairconsole.domain.commands.agenda_commands import Next, OpenBlock
from chairconsole.handovers import is_handed_over
from chairconsole.program import Program
from chairconsole.record.elsewhere.noted_places import Elsewhere
from chairconsole.record.handover import container
from chairconsole.record.handover.handover_file import HandoverFile
from chairconsole.record.verify import verify
from tests.desk import Desk, FakeTime
from tests.record.kept_record import reopened
from tests.record.test_schema import change
from tests.started import GENEVA, Answers, is_welcome, shown_session
from tests.test_damaged_records import RULES

PATIENCE_MS = 60_000

Act = Callable[[QDialog], object]
WORDS = "lake and mountain"


@pytest.fixture
def handed_over(data_dir: Path, tmp_path: Path) -> Path:
    """A session that was handed over without a passphrase, from the folder of a laptop with settings of its own."""
    desk = Desk(data_dir / "records")
    desk.close()
    pack(desk.path, tmp_path / "a.handover", Settings(pace=120, room_in_twelve_hours=True))
    return tmp_path / "a.handover"


@pytest.fixture
def there(handed_over: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The data folder of another laptop."""
    assert handed_over.exists()
    monkeypatch.setenv(paths.DATA_DIR_VARIABLE, str(tmp_path / "there"))
    return tmp_path / "there"


def hand_over(program: Program, *answers: str | Act) -> list[str]:
    """Ask for it by its action, and answer what is asked; what was read."""
    with Answers(*answers) as answered:
        shown_session(program).context.actions.action(console_actions.HAND_OVER).trigger()
    return answered.read


def open_file(program: Program, file: Path, *answers: str | Act) -> list[str]:
    with Answers(*answers) as answered:
        program._choose_session(file)
    return answered.read


def typing(**texts: str) -> Act:
    """Types these into the fields of a window, and Enter."""

    def act(window: QDialog) -> None:
        for name, text in texts.items():
            field = window.findChild(QLineEdit, name)
            assert field is not None
            field.setText(text)
        QTest.keyClick(window, Qt.Key.Key_Return)

    return act


def test_it_goes_on_in_the_window_of_another_laptop(
    start_program: Callable[[], Program], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    save_settings(paths.settings_file(), Settings(pace=120, room_in_twelve_hours=True))
    program = start_program()
    program.open(OpenRequest(GENEVA, Mode.LIVE))
    assert program._running is not None
    program._running.console.do(OpenBlock("panel-1"))
    program._running.console.do(Next())
    shown_session(program).context.bridge.keep_working_text("note", "half a no")
    file = tmp_path / "a.handover"
    (_, told) = hand_over(program, typing(file=str(file), passphrase=WORDS, again=WORDS), "answer_close")
    assert "It opens with the passphrase alone." in told
    program.close()

    def try_twice(window: QDialog) -> None:
        said = window.findChild(QLabel, "doing")
        assert isinstance(said, QLabel)
        typing(passphrase=WORDS.upper())(window)
        qtbot.waitUntil(
            lambda: f"The passphrase is not the one with which {file} was packed." in said.text(), timeout=PATIENCE_MS
        )
        typing(passphrase=WORDS)(window)

    monkeypatch.setenv(paths.DATA_DIR_VARIABLE, str(tmp_path / "there"))
    other = start_program()
    (_, came) = open_file(other, file, try_twice, "answer_go_on")
    assert "Settings that came along: words a minute, 12 or 24 hours on the room display." in came
    record = other.record_path()
    assert record is not None
    assert record.parent == tmp_path / "there" / "records"
    screen = shown_session(other)
    assert screen.context.bridge.working_text("note") == "half a no"
    assert screen.context.bridge.settings.pace == 120
    assert screen.context.feed.meeting.speaking is not None
    other.close()
    assert verify(record).is_sound
    origins = {event.origin for event in reopened(record)}
    assert len(origins) == 2
    assert load_settings(paths.settings_file()).installation in origins


@pytest.mark.parametrize(("answer", "pace"), [("answer_go_on", 100), ("answer_take_settings", 120)])
def test_ones_own_settings_are_replaced_only_if_that_is_wanted(
    start_program: Callable[[], Program], handed_over: Path, there: Path, answer: str, pace: int
) -> None:
    save_settings(paths.settings_file(), Settings(pace=100))
    program = start_program()
    (came,) = open_file(program, handed_over, answer)
    assert "Other settings than yours came along: words a minute." in came
    now = load_settings(paths.settings_file())
    assert (now.pace, now.room_in_twelve_hours) == (pace, True)
    kept = there / "settings-1.json"
    assert kept.exists() == (pace == 120)
    assert pace == 100 or load_settings(kept).pace == 100


def test_a_session_that_comes_back_is_told_from_the_one_that_stayed(
    program: Program, handed_over: Path, data_dir: Path, tmp_path: Path
) -> None:
    (came,) = open_file(program, handed_over, "")
    assert "This record is here already, and has all that came." in came
    assert is_welcome(program)
    (record,) = (data_dir / "records").glob("*.record")
    other = Machine(FakeTime(program._machine.source.wall()), "the other laptop", Elsewhere(tmp_path / "second"))
    resume(there := record.rename(tmp_path / record.name), other).close()
    pack(there, tmp_path / "back.handover", Settings())
    handover = HandoverFile(handed_over).contents()
    record.write_bytes(handover.record)
    (came,) = open_file(program, tmp_path / "back.handover", "")
    assert "is of the same session and stays as it is: go on with one of them only." in came
    assert len(list((data_dir / "records").glob("*.record"))) == 2


def test_of_a_file_that_was_changed_nothing_is_written(program: Program, tmp_path: Path, data_dir: Path) -> None:
    file = tmp_path / "a.handover"
    file.write_bytes(bytes(500))
    (read,) = open_file(program, file, "answer_close")
    assert "is no file in which chairconsole packed a session" in read
    file.write_bytes(container.written({"handover.json": b"{}"})[1:])
    (read,) = open_file(program, file, "answer_close")
    assert "it was changed or damaged on its way" in read
    assert is_welcome(program)
    assert not (data_dir / "records").exists()


def test_a_file_is_not_replaced_and_a_record_that_is_not_sound_asks(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    program.open(OpenRequest(GENEVA, Mode.LIVE))
    path, file = program.record_path(), tmp_path / "b.handover"
    assert path is not None
    file.write_text("notes")
    change(path, RULES.format("UPDATE events SET body = replace(body, 'Geneva', 'Vienna') WHERE seq = 1;"))

    def act(window: QDialog) -> None:
        said = window.findChild(QLabel, "doing")
        assert isinstance(said, QLabel)
        typing(file=str(file))(window)
        qtbot.waitUntil(lambda: "Entry 1 is not the first as it was recorded" in said.text(), timeout=PATIENCE_MS)
        typing()(window)
        qtbot.waitUntil(lambda: f"{file} exists already and was left as it is." in said.text(), timeout=PATIENCE_MS)
        typing(file=str(file.with_name("c.handover")))(window)

    (_, told) = hand_over(program, act, "answer_close")
    assert "Whoever has it can read it." in told
    assert file.read_text() == "notes"
    assert HandoverFile(tmp_path / "c.handover").contents().name == path.stem


def test_what_is_in_memory_only_is_packed_from_there(program: Program, tmp_path: Path) -> None:
    program.open(OpenRequest(GENEVA, Mode.LIVE))
    running = program._running
    assert running is not None
    running.console.go_on_unsaved()
    path = program.record_path()
    assert path is not None
    paths.second_place().touch()
    path.rename(path.with_name("gone"))
    running.console.do(OpenBlock("panel-1"))
    assert program.record_path() is None
    hand_over(program, typing(file=str(tmp_path / "d.handover")), "answer_close")
    handover = HandoverFile(tmp_path / "d.handover").contents()
    assert handover.name == path.stem
    target = tmp_path / "all.record"
    target.write_bytes(handover.record)
    assert [event.body.kind for event in reopened(target)][-1] == "block_opened"
    path.with_name("gone").rename(path)


def test_what_was_handed_over_is_known_by_its_name_or_its_bytes(handed_over: Path, tmp_path: Path) -> None:
    other = handed_over.rename(tmp_path / "a.zip")
    assert is_handed_over(other)
    assert is_handed_over(tmp_path / "any.HANDOVER")
    assert not is_handed_over(GENEVA)
