"""The second copy of a meeting that goes on: a few seconds behind, whatever its disk does."""

import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from chairconsole.control.background import wait_for_work
from chairconsole.control.copy_place import CopyPlace
from chairconsole.control.opening import begin_rehearsal, resume
from chairconsole.control.second_copy import CopyStanding, SecondCopy
from chairconsole.domain.commands.agenda_commands import OpenBlock
from chairconsole.domain.commands.speech_commands import GiveFloor
from chairconsole.record.contents import Contents
from chairconsole.record.log import Log
from chairconsole.record.verify import verify
from tests.desk import Desk
from tests.domain.given import who

PATIENCE = 20


class Disk:
    """The disk of a folder: while it hangs, no file in there is begun, and whoever tries waits."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        folder.mkdir()
        self.folder = folder
        self._answers = threading.Event()
        self._answers.set()
        self._asked = threading.Semaphore(0)
        real = os.open

        def begin(path: object, *given: object, **named: object) -> int:
            if str(path).startswith(str(folder)) and not self._answers.is_set():
                self._asked.release()
                self._answers.wait(PATIENCE)
            return real(path, *given, **named)  # type: ignore[call-overload, no-any-return]

        monkeypatch.setattr(os, "open", begin)

    def hang(self) -> None:
        self._answers.clear()

    def wait_until_asked(self) -> None:
        assert self._asked.acquire(timeout=PATIENCE)

    def answer(self) -> None:
        self._answers.set()


@pytest.fixture
def disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Disk]:
    disk = Disk(tmp_path / "stick", monkeypatch)
    yield disk
    disk.answer()
    assert wait_for_work(PATIENCE)


@pytest.fixture
def copy(desk: Desk) -> SecondCopy:
    copy = desk.running.second_copy
    assert copy is not None
    return copy


def looked(copy: SecondCopy) -> CopyStanding | None:
    """How it stands, once what goes on has come to its end."""
    assert wait_for_work(PATIENCE)
    copy.look()
    return copy.state.standing if copy.state else None


def held(path: Path) -> Contents:
    assert verify(path).is_sound
    with Log.open(path, writable=False) as log:
        return log.contents()


def threads() -> int:
    return sum(thread.name == "second copy" for thread in threading.enumerate())


def test_a_copy_follows_the_meeting_a_few_seconds_behind(desk: Desk, disk: Disk, copy: SecondCopy) -> None:
    assert copy.state is None
    copy.keep_in(CopyPlace(disk.folder))
    assert looked(copy) is CopyStanding.KEPT
    assert copy.state is not None
    path = copy.state.path
    assert path == disk.folder / desk.path.name
    assert (copy.state.at, copy.state.events) == (desk.meeting.history[-1].at, 1)
    desk.do(OpenBlock("panel-1"), after=1)
    looked(copy)
    assert len(held(path).events) == 1  # the disk is left alone for a moment
    desk.do(GiveFloor(who("Kenya")), after=1)
    copy.look()
    assert looked(copy) is CopyStanding.KEPT
    assert held(path) == desk.running.writer.contents
    assert copy.state.at == desk.time.wall()
    assert copy.state.events == len(desk.meeting.history)
    # Nothing new, nothing written.
    changed = path.stat().st_mtime_ns
    desk.time.advance(60)
    looked(copy)
    assert threads() == 0
    assert path.stat().st_mtime_ns == changed


def test_while_the_disk_hangs_the_meeting_goes_on_and_nothing_piles_up(
    desk: Desk, disk: Disk, copy: SecondCopy
) -> None:
    disk.hang()
    copy.keep_in(CopyPlace(disk.folder))
    disk.wait_until_asked()
    for number in range(12):
        desk.do(OpenBlock("panel-1") if not number else GiveFloor(who(f"Delegation {number}")), after=2)
        copy.look()
        assert copy.state is not None
        hangs = number * 2 + 2 >= 10
        assert copy.state.standing is (CopyStanding.HANGING if hangs else CopyStanding.BEGINNING)
        assert threads() == 1
    disk.answer()
    looked(copy)
    assert looked(copy) is CopyStanding.KEPT
    desk.time.advance(2)
    copy.look()
    assert looked(copy) is CopyStanding.KEPT
    assert held(disk.folder / desk.path.name) == desk.running.writer.contents


def test_a_disk_that_was_pulled_is_told_and_once_back_it_catches_up(desk: Desk, disk: Disk, copy: SecondCopy) -> None:
    copy.keep_in(CopyPlace(disk.folder))
    looked(copy)
    away = disk.folder.rename(disk.folder.with_name("away"))
    desk.do(OpenBlock("panel-1"), after=2)
    copy.look()
    assert looked(copy) is CopyStanding.FAILING
    assert copy.state is not None
    assert copy.state.why == f"The folder {disk.folder} is not there."
    assert copy.state.events == 1
    desk.do(GiveFloor(who("Kenya")), after=4)
    looked(copy)
    assert threads() == 0  # it is tried again every few seconds
    assert not disk.folder.exists()
    away.rename(disk.folder)
    desk.time.advance(1)
    copy.look()
    assert looked(copy) is CopyStanding.KEPT
    assert copy.state.why == ""
    assert held(disk.folder / desk.path.name) == desk.running.writer.contents


def test_why_another_name_was_taken_stays_known(desk: Desk, disk: Disk, copy: SecondCopy) -> None:
    taken = disk.folder / desk.path.name
    taken.write_text("Dear all")
    copy.keep_in(CopyPlace(disk.folder))
    looked(copy)
    desk.do(OpenBlock("panel-1"), after=2)
    copy.look()
    looked(copy)
    assert copy.state is not None
    assert copy.state.path == disk.folder / "test-2.record"
    assert copy.state.passed_over == f"{taken} is not a record of chairconsole."
    assert copy.state.same_disk
    assert held(copy.state.path) == desk.running.writer.contents


def test_a_system_that_gives_no_thread_is_told_and_asked_again(
    desk: Desk, disk: Disk, copy: SecondCopy, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_thread(_thread: object) -> None:
        raise RuntimeError("can't start new thread")

    with monkeypatch.context() as patched:
        patched.setattr("threading.Thread.start", no_thread)
        copy.keep_in(CopyPlace(disk.folder))
    assert copy.state is not None
    assert copy.state.standing is CopyStanding.FAILING
    assert copy.state.why == f"{disk.folder} could not be written (can't start new thread)."
    desk.time.advance(5)
    copy.look()
    assert looked(copy) is CopyStanding.KEPT


def test_beside_the_record_another_folder_has_to_be_chosen(desk: Desk, disk: Disk, copy: SecondCopy) -> None:
    copy.keep_in(CopyPlace(desk.path.parent))
    assert looked(copy) is CopyStanding.FAILING
    assert copy.state is not None
    assert copy.state.must_choose
    copy.keep_in(CopyPlace(disk.folder))
    assert looked(copy) is CopyStanding.KEPT
    assert not copy.state.must_choose


def test_a_copy_that_is_given_up_stays_as_it_is(desk: Desk, disk: Disk, copy: SecondCopy, tmp_path: Path) -> None:
    copy.keep_in(CopyPlace(disk.folder))
    looked(copy)
    (tmp_path / "other").mkdir()
    copy.keep_in(CopyPlace(tmp_path / "other"))
    desk.do(OpenBlock("panel-1"), after=2)
    copy.look()
    looked(copy)
    desk.time.advance(2)
    copy.look()
    looked(copy)
    assert held(tmp_path / "other" / desk.path.name) == desk.running.writer.contents
    assert len(held(disk.folder / desk.path.name).events) == 1
    copy.stop()
    desk.do(GiveFloor(who("Kenya")), after=60)
    assert looked(copy) is None
    assert len(held(tmp_path / "other" / desk.path.name).events) < len(desk.meeting.history)


def test_the_end_of_a_session_is_copied_too(desk: Desk, disk: Disk, copy: SecondCopy) -> None:
    copy.keep_in(CopyPlace(disk.folder))
    desk.do(OpenBlock("panel-1"))
    desk.running.working_texts.set("note", "visas for fam")
    desk.running.close()
    with Log.open(desk.path, writable=False) as log:
        assert held(disk.folder / desk.path.name) == log.contents()
    assert threads() == 0


def test_the_end_of_a_session_does_not_wait_for_a_disk_that_hangs(desk: Desk, disk: Disk, copy: SecondCopy) -> None:
    disk.hang()
    copy.keep_in(CopyPlace(disk.folder))
    disk.wait_until_asked()
    desk.time.advance(10)
    desk.running.close()
    assert threads() == 1
    disk.answer()


@pytest.mark.parametrize("crashes", [False, True])
def test_what_could_be_written_nowhere_else_is_found_in_the_copy(
    desk: Desk, disk: Disk, copy: SecondCopy, tmp_path: Path, crashes: bool
) -> None:
    copy.keep_in(CopyPlace(disk.folder))
    looked(copy)
    desk.machine.elsewhere.second_place.write_text("no folder")
    desk.path.rename(tmp_path / "away")
    desk.running.console.go_on_unsaved()
    desk.do(OpenBlock("panel-1"), after=2)
    assert desk.running.console.saving.unsaved > 0
    copy.look()
    looked(copy)
    meeting = desk.meeting
    assert held(disk.folder / desk.path.name).events == meeting.history
    assert len(held(tmp_path / "away").events) == 1
    if crashes:
        desk.running.writer._original.close()
        (tmp_path / "away").rename(desk.path)
        desk.machine.elsewhere.second_place.unlink()
        desk.running = resume(desk.path, desk.machine)
        assert held(desk.path).events[: len(meeting.history)] == meeting.history
    else:
        (tmp_path / "away").rename(desk.path)
        desk.do(GiveFloor(who("Kenya")), after=2)
        copy.look()
    assert desk.machine.elsewhere.remembered(desk.path, meeting.history[0].id) == ()


def test_in_each_place_where_a_copy_alone_holds_something_it_is_asked_for(
    desk: Desk, disk: Disk, copy: SecondCopy, tmp_path: Path
) -> None:
    pulled = tmp_path / "pulled.record"
    desk.machine.elsewhere.remember(desk.path, desk.meeting.history[0].id, pulled)
    desk.machine.elsewhere.second_place.write_text("no folder")
    desk.path.rename(tmp_path / "away")
    desk.running.console.go_on_unsaved()
    desk.do(OpenBlock("panel-1"), after=2)
    places = [disk.folder, tmp_path / "other"]
    places[1].mkdir()
    for place in places:
        copy.keep_in(CopyPlace(place))
        looked(copy)
    copies = {place / desk.path.name for place in places}
    run = desk.meeting.history[0].id
    assert set(desk.machine.elsewhere.remembered(desk.path, run)) == {pulled, *copies}
    (tmp_path / "away").rename(desk.path)
    desk.do(GiveFloor(who("Kenya")), after=2)
    copy.look()
    assert desk.machine.elsewhere.remembered(desk.path, run) == (pulled,)


def test_of_a_rehearsal_no_second_copy_is_kept(desk: Desk, tmp_path: Path) -> None:
    rehearsal = begin_rehearsal(desk.session, tmp_path / "rehearsal.record", desk.machine)
    assert rehearsal.second_copy is None
    rehearsal.close()
