"""Choosing where a second copy is kept, going on with it, giving it up."""

from collections.abc import Callable
from pathlib import Path

import pytest

from chairconsole.control.background import wait_for_work
from chairconsole.control.copy_place import mounted_at
from chairconsole.domain.commands.agenda_commands import OpenBlock
from chairconsole.record.log import Log
from chairconsole.record.verify import verify
from chairconsole.ui.dialogs.small_questions import Question
from chairconsole.ui.shell.saving import second_copy_choice
from chairconsole.ui.shell.saving.second_copy_choice import Choice
from chairconsole.ui.shell.top_bar import TopBar
from tests.ui.meeting_room import Room

PATIENCE = 20


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder, which whoever is asked for one chooses."""
    folder = tmp_path / "stick"
    folder.mkdir()
    monkeypatch.setattr(second_copy_choice, "folder_to_use", lambda *_: str(folder))
    return folder


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Callable[[Choice | None], None]:
    """Gives the question about a copy that there is this answer."""
    return lambda choice: monkeypatch.setattr(Question, "ask", lambda _: choice)


def ask(room: Room) -> None:
    room.find_action("second_copy").trigger()
    follow(room)


def follow(room: Room) -> None:
    """Let the copy come to its end, and the screen show it; what was said before has gone by."""
    assert wait_for_work(PATIENCE)
    for _ in range(80):
        room.feed.tick()


def bar(room: Room) -> str:
    return room.words(room.screen.findChild(TopBar))


def test_a_copy_is_kept_where_the_chair_wants_it(room: Room, stick: Path) -> None:
    assert "copy" not in bar(room)
    room.find_action("second_copy").trigger()
    assert wait_for_work(PATIENCE)
    room.feed.tick()
    assert room.notice().startswith(f"A second copy is kept in {stick / 'test.record'}.")
    assert "on the same disk as the record" in room.notice()
    assert "+ copy" in bar(room)
    room.do(OpenBlock("panel-1"), after=3)
    follow(room)
    room.wait(3)
    follow(room)
    assert room.notice() == "", "it is said once"
    assert verify(stick / "test.record").is_sound
    with Log.open(stick / "test.record", writable=False) as log:
        assert log.read() == room.meeting.history
    kept = room.bridge.settings
    assert (kept.second_copy_folder, kept.second_copy_disk) == (str(stick), str(mounted_at(stick)))


def test_a_copy_that_fails_is_marked_on_every_screen_and_disturbs_no_more(room: Room, stick: Path) -> None:
    ask(room)
    away = stick.rename(stick.with_name("away"))
    room.do(OpenBlock("panel-1"), after=3)
    follow(room)
    assert "\u25b2 copy until 10:15" in bar(room)
    assert room.notice() == ""
    room.press("Alt+2", after=0)
    assert "\u25b2 copy until 10:15" in bar(room)
    away.rename(stick)
    room.wait(6)
    follow(room)
    assert "copy" not in bar(room)
    room.press("Alt+1", after=0)
    assert "+ copy" in bar(room)


def test_a_folder_that_cannot_be_used_is_told_at_once(room: Room, stick: Path) -> None:
    stick.rmdir()
    room.find_action("second_copy").trigger()
    assert wait_for_work(PATIENCE)
    room.feed.tick()
    assert room.notice() == (
        f"There is no second copy yet. The folder {stick} is not there. "
        "It is tried again every few seconds, and the copy catches up."
    )
    assert "\u25b2 no copy" in bar(room)


def test_the_next_session_goes_on_with_it_and_says_so(room: Room, stick: Path) -> None:
    ask(room)
    chosen = room.bridge.settings
    room.restart()
    room.bridge.change_settings(**chosen.model_dump())
    assert room.bridge.second_copy is not None
    assert room.bridge.second_copy.state is None
    room.screen.prepare()
    assert wait_for_work(PATIENCE)
    room.feed.tick()
    assert room.notice() == f"A second copy is kept in {stick / 'test.record'}, as before."
    with Log.open(stick / "test.record", writable=False) as log:
        assert log.read() == room.meeting.history


def test_a_copy_is_given_up_or_kept_elsewhere(
    room: Room, stick: Path, answer: Callable[[Choice | None], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    ask(room)
    for choice in (None, Choice.KEEP):
        answer(choice)
        ask(room)
        assert room.bridge.settings.second_copy_folder == str(stick)
    other = stick.with_name("other")
    other.mkdir()
    monkeypatch.setattr(second_copy_choice, "folder_to_use", lambda *_: str(other))
    answer(Choice.OTHER)
    ask(room)
    assert room.bridge.settings.second_copy_folder == str(other)
    assert verify(other / "test.record").is_sound
    answer(Choice.STOP)
    room.find_action("second_copy").trigger()
    assert room.notice() == "No second copy is kept any more; the last one stays."
    assert (room.bridge.settings.second_copy_folder, room.bridge.settings.second_copy_disk) == ("", "")
    follow(room)
    assert "copy" not in bar(room)
    assert (stick / "test.record").exists()


def test_a_question_that_is_left_changes_nothing(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(second_copy_choice, "folder_to_use", lambda *_: "")
    ask(room)
    assert room.bridge.second_copy is not None
    assert room.bridge.second_copy.state is None
    assert room.bridge.settings.second_copy_folder == ""
