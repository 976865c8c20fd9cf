"""The one way to change anything: what is told of a command that was done, refused or not kept."""

from pathlib import Path

import pytest

from chairconsole.control.saving import Place
from chairconsole.domain.base.errors import Refused
from chairconsole.domain.commands.agenda_commands import Next, OpenBlock
from chairconsole.domain.commands.list_commands import AddRequests, NewRequest
from chairconsole.domain.commands.speech_commands import Finish
from chairconsole.domain.names.directory import free_text
from chairconsole.ui.bridge import Bridge
from tests.domain.given import minutes
from tests.ui.meeting_room import Room


def told(bridge: Bridge) -> list[tuple[str, object]]:
    """What the bridge tells from now on."""
    heard: list[tuple[str, object]] = []
    bridge.done.connect(lambda change: heard.append(("done", change)))
    bridge.refused.connect(lambda refusal: heard.append(("refused", refusal)))
    bridge.not_kept.connect(lambda error, again: heard.append(("not kept", again)))
    return heard


def test_a_command_that_was_done_is_told_after_everybody_shows_it(room: Room) -> None:
    heard = told(room.bridge)
    room.feed.changed.connect(lambda: heard.append(("changed", room.feed.meeting.block_id)))
    assert room.bridge.do(OpenBlock("panel-1"))
    assert [name for name, _ in heard] == ["changed", "done"]
    assert heard[0][1] == "panel-1"


def test_a_refusal_is_told_with_its_code_and_changes_nothing(room: Room) -> None:
    heard = told(room.bridge)
    before = room.feed.meeting
    assert not room.bridge.do(Finish())
    ((name, refusal),) = heard
    assert name == "refused"
    assert isinstance(refusal, Refused)
    assert refusal.code == "no_speaker"
    assert room.feed.meeting is before


def test_what_could_not_be_kept_did_not_happen(room: Room) -> None:
    room.lose_everything()
    heard = told(room.bridge)
    assert not room.bridge.do(OpenBlock("panel-1"))
    assert [name for name, _ in heard] == ["not kept"]
    assert room.feed.meeting.block is None


def test_going_on_unsaved_begins_with_what_was_not_kept(room: Room) -> None:
    room.lose_everything()
    heard = told(room.bridge)
    room.bridge.do(OpenBlock("panel-1"))
    ((_, again),) = heard
    room.bridge.go_on_unsaved(again)
    assert room.feed.meeting.block_id == "panel-1"
    assert room.feed.saving.place is Place.NOWHERE
    assert room.feed.saving.unsaved == 1
    room.do(Next(), after=2)
    assert room.feed.saving.unsaved > 1


def test_everything_is_written_to_a_folder_that_is_found_later(room: Room, tmp_path: Path) -> None:
    room.lose_everything()
    room.bridge.go_on_unsaved(None)
    room.do(OpenBlock("panel-1"))
    elsewhere = tmp_path / "stick"
    elsewhere.mkdir()
    assert room.bridge.save_to(elsewhere)
    assert room.feed.saving.place is not Place.NOWHERE
    assert list(elsewhere.iterdir())


def test_a_folder_that_cannot_be_written_is_told(room: Room, tmp_path: Path) -> None:
    heard = told(room.bridge)
    (tmp_path / "file").write_text("no folder")
    assert not room.bridge.save_to(tmp_path / "file")
    assert [name for name, _ in heard] == ["not kept"]


@pytest.mark.parametrize("forward", [True, False])
def test_a_clock_that_was_set_is_told_once_and_recorded(room: Room, forward: bool) -> None:
    steps = []
    room.feed.clock_stepped.connect(steps.append)
    room.wait(1)
    room.desk.time.wall_at += minutes(10 if forward else -10)
    room.wait(1)
    room.wait(1)
    assert len(steps) == 1
    assert (steps[0].total_seconds() > 0) is forward
    assert room.meeting.history[-1].body.kind == "clock_stepped"


def test_a_clock_step_that_cannot_be_kept_is_told_and_nothing_stops(room: Room) -> None:
    room.wait(1)
    room.lose_everything()
    heard = told(room.bridge)
    room.desk.time.wall_at += minutes(10)
    room.wait(1)
    assert [name for name, _ in heard] == ["not kept"]
    room.wait(1)


def test_a_half_typed_text_is_given_back(room: Room) -> None:
    room.bridge.keep_working_text("key", "half")
    assert room.bridge.working_text("key") == "half"
    assert room.bridge.working_text("another") == ""


def test_what_only_has_to_be_confirmed_is_told_with_the_command(room: Room) -> None:
    room.in_discussion()
    room.wait_list("Mali")
    heard: list[tuple[object, object]] = []
    room.bridge.doubted.connect(lambda refusal, command: heard.append((refusal.code, command)))
    again = AddRequests((NewRequest(free_text("Mali")),))
    assert not room.bridge.do(again)
    assert heard == [("already_waiting", again)]
    assert not room.bridge.do(Finish())
    assert len(heard) == 1
