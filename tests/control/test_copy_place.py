"""A copy of a record in a folder whose disk may be taken out, filled or altered at any moment."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from chairconsole.control.copy_place import MOST_NAMES, Copied, CopyPlace, bring_up_to_date, mounted_at
from chairconsole.domain.commands.agenda_commands import OpenBlock
from chairconsole.domain.commands.speech_commands import GiveFloor
from chairconsole.record.contents import Contents
from chairconsole.record.errors import RecordError
from chairconsole.record.lock import RecordLock
from chairconsole.record.log import Log
from chairconsole.record.verify import verify
from tests.control import copying_process
from tests.desk import Desk
from tests.domain.given import who


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def copied(desk: Desk, folder: Path, latest: Path | None = None, *, disk: Path | None = None) -> Copied:
    """Bring a copy up to date with all that the run has kept."""
    return bring_up_to_date(CopyPlace(folder, disk), desk.path, desk.running.writer.contents, latest)


def held(path: Path) -> Contents:
    with Log.open(path, writable=False) as log:
        return log.contents()


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file() and path.suffix == ".record"}


def test_a_copy_is_begun_and_gets_what_it_lacks(desk: Desk, stick: Path) -> None:
    first = copied(desk, stick)
    assert (first.path, first.passed_over) == (stick / desk.path.name, None)
    desk.do(OpenBlock("panel-1"), after=5)
    desk.do(GiveFloor(who("Kenya")), after=5)
    desk.running.writer.put_text("Dear all")
    desk.running.working_texts.set("note", "visas for fam")
    desk.running.working_texts.flush(desk.running.console.now(), at_once=True)
    assert copied(desk, stick, first.path) == first
    assert held(first.path) == desk.running.writer.contents
    assert verify(first.path).is_sound
    assert list(files(stick)) == [desk.path.name]
    # As of the start of another run, which knows of no copy.
    desk.restart()
    assert copied(desk, stick) == first
    assert held(first.path) == desk.running.writer.contents


def test_nothing_of_the_disk_is_in_use_between_two_attempts(desk: Desk, stick: Path) -> None:
    latest = copied(desk, stick).path
    copied(desk, stick, latest)
    opened = []
    for number in os.listdir("/proc/self/fd") if os.path.isdir("/proc/self/fd") else []:
        if os.path.exists(f"/proc/self/fd/{number}"):
            opened.append(os.readlink(f"/proc/self/fd/{number}"))
    assert [name for name in opened if name.startswith(str(stick))] == []


def another_meeting(path: Path) -> None:
    folder = path.parent.parent / "other"
    other = Desk(folder)
    other.running.close()
    path.write_bytes(other.path.read_bytes())


def damaged(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5000])


def altered(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        named = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'events'"
        rules = connection.execute(named).fetchall()
        for name, _ in rules:
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute("UPDATE events SET body = replace(body, 'Geneva', 'Vienna')")
        for _, rule in rules:
            connection.execute(rule)


def without_texts(path: Path) -> None:
    """It lacks a table that nobody reads who asks for the entries only."""
    with sqlite3.connect(path) as connection:
        connection.execute("DROP TABLE texts")


def text(path: Path) -> None:
    path.write_text("Dear all")


def newer(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 99")


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (another_meeting, "holds other entries than this meeting"),
        (damaged, "is damaged"),
        (altered, "holds other entries than this meeting"),
        (without_texts, "is damaged"),
        (text, "is not a record"),
        (newer, "was written by a newer version"),
    ],
)
def test_what_is_not_this_meeting_is_left_as_it_is(
    desk: Desk, stick: Path, spoil: Callable[[Path], None], said: str
) -> None:
    taken = copied(desk, stick).path
    spoil(taken)
    before = files(stick)
    desk.do(OpenBlock("panel-1"), after=5)
    found = copied(desk, stick)
    assert found.path == stick / "test-2.record"
    assert found.passed_over is not None
    assert said in str(found.passed_over)
    desk.do(GiveFloor(who("Kenya")), after=5)
    assert copied(desk, stick, found.path).path == copied(desk, stick).path == found.path
    assert files(stick) | before == files(stick)
    assert held(found.path) == desk.running.writer.contents
    assert verify(found.path).is_sound


def test_what_another_console_goes_on_with_is_left_to_it(desk: Desk, stick: Path) -> None:
    first = copied(desk, stick).path
    with RecordLock(first, since=desk.time.wall()):
        desk.do(OpenBlock("panel-1"), after=5)
        found = copied(desk, stick, first)
    assert found.path == stick / "test-2.record"
    assert len(held(first).events) == 1
    assert copied(desk, stick, found.path).path == found.path


def test_a_disk_on_which_all_names_are_taken_gets_no_more_files(desk: Desk, stick: Path) -> None:
    names = ["test.record", *(f"test-{number}.record" for number in range(2, MOST_NAMES + 1))]
    for name in names:
        (stick / name).write_text("Dear all")
    with pytest.raises(RecordError, match="is not a record"):
        copied(desk, stick)
    assert sorted(files(stick)) == sorted(names)


def test_a_folder_that_is_gone_is_not_made(desk: Desk, stick: Path) -> None:
    copied(desk, stick)
    away = stick.rename(stick.with_name("away"))
    with pytest.raises(RecordError) as raised:
        copied(desk, stick)
    assert (raised.value.code, stick.exists()) == ("folder_missing", False)
    away.rename(stick)
    assert held(copied(desk, stick).path) == desk.running.writer.contents


def test_the_folder_that_a_pulled_stick_leaves_is_not_taken_for_it(desk: Desk, stick: Path) -> None:
    place = copied(desk, stick).place
    assert place == CopyPlace(stick, mounted_at(stick))
    with pytest.raises(RecordError, match="is there, but not the disk on which it was chosen"):
        copied(desk, stick, disk=stick)
    assert list(files(stick)) == ["test.record"]


@pytest.mark.parametrize("link", [False, True])
def test_beside_the_record_no_copy_is_kept(desk: Desk, tmp_path: Path, link: bool) -> None:
    folder = desk.path.parent
    if link:
        folder = tmp_path / "link"
        folder.symlink_to(desk.path.parent, target_is_directory=True)
    before = sorted(files(desk.path.parent))
    with pytest.raises(RecordError, match="The record itself lies in"):
        copied(desk, folder)
    assert sorted(files(desk.path.parent)) == before


def test_that_the_record_lies_on_the_same_disk_is_known(desk: Desk, stick: Path) -> None:
    assert copied(desk, stick).same_disk


@pytest.mark.skipif(sys.platform == "win32", reason="limits of POSIX")
def test_a_disk_that_is_full_is_told_and_the_copy_stays_whole(desk: Desk, stick: Path) -> None:
    before = desk.running.writer.contents
    latest = copied(desk, stick).path
    for number in range(400):
        desk.running.writer.put_text(f"{number} " * 500)
    with pytest.raises(RecordError) as raised, copying_process.files_of_at_most(latest.stat().st_size):
        copied(desk, stick, latest)
    assert raised.value.code in {"disk_full", "disk_error"}
    assert held(latest) == before
    assert copied(desk, stick).path == latest
    assert held(latest) == desk.running.writer.contents


def test_a_copy_is_whole_whenever_the_process_is_killed(desk: Desk, stick: Path) -> None:
    desk.running.close()
    acknowledged = 1
    for round_ in range(2):
        with subprocess.Popen(
            [sys.executable, "-m", "tests.control.copying_process", desk.path, stick],
            cwd=Path(__file__).parents[2],
            stdout=subprocess.PIPE,
            text=True,
        ) as process:
            assert process.stdout is not None
            for _ in range(3 + 9 * round_):
                acknowledged = int(process.stdout.readline())
            process.kill()
            acknowledged = max([acknowledged, *(int(line) for line in process.stdout if line.endswith("\n"))])
        assert verify(stick / desk.path.name).is_sound
        assert acknowledged <= len(held(stick / desk.path.name).events) <= acknowledged + 2
    assert list(files(stick)) == [desk.path.name]
    desk.running = copying_process.resumed(desk.path)
