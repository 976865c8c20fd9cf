"""The command line: codes, sentences and what other programs read."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from chairconsole.command_line.commands import main
from chairconsole.control import opening
from chairconsole.domain.commands.agenda_commands import Next, OpenBlock
from chairconsole.domain.commands.note_commands import KeepPoint
from chairconsole.record.contents import Contents
from chairconsole.record.log import Log
from tests.desk import SESSIONS, Desk

ROOT = Path(__file__).parents[2]
FIRST, SECOND = (str(path) for path in sorted(SESSIONS.glob("*.toml")))


@pytest.fixture
def desk(data_dir: Path) -> Iterator[Desk]:
    """A live run in the user's own folder, open while the command runs."""
    (data_dir / "records").mkdir(parents=True)
    desk = Desk(data_dir / "records")
    desk.do(OpenBlock("panel-1"))
    desk.do(Next())
    desk.do(KeepPoint("a point", (), None))
    yield desk
    desk.close()


def _run(*words: str, stdout: int = subprocess.PIPE, **changes: str | None) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, **changes}
    return subprocess.run(
        [sys.executable, "-m", "chairconsole", *words],
        cwd=ROOT,
        env={name: value for name, value in environment.items() if value is not None},
        stdout=stdout,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )


def _said(capsys: pytest.CaptureFixture[str]) -> str:
    """What was said of a fault: sentences, and nothing but."""
    said = capsys.readouterr()
    assert said.out == ""
    assert "Traceback" not in said.err
    assert said.err.strip()
    return said.err


@pytest.mark.parametrize("words", [[], ["check"], ["records"], ["export"], ["verify"], ["import"], ["schema"]])
def test_help_is_given_and_all_is_well(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*words, "--help"]) == 0
    assert capsys.readouterr().out.startswith("usage: chairconsole")


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("chairconsole ")


@pytest.mark.parametrize(
    "words",
    [
        ["check"],
        ["a", "b"],
        ["--live"],
        [FIRST, "--speed", "2"],
        ["export", "a.record"],
        ["export", "a", "-o", "a.txt"],
        ["import", "a.txt"],
        ["import", "a.txt", "-o", "b.toml", "--time-zone", "Europe/Atlantis"],
        ["import", "a.txt", "-o", "b.toml", "--date", "8 May"],
    ],
    ids=" ".join,
)
def test_wrong_usage_is_2(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(words) == 2
    _said(capsys)


class TestCheck:
    def test_one_file_is_one_object(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["check", "--json", FIRST]) == 0
        report = json.loads(capsys.readouterr().out)
        assert report.keys() == {"file", "errors", "warnings"}
        assert (report["file"], report["errors"]) == (FIRST, [])
        assert all(warning.keys() == {"where", "message"} for warning in report["warnings"])
        assert report["warnings"]

    def test_several_files_are_a_list(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        missing = str(tmp_path / "none.toml")
        assert main(["check", "--json", FIRST, missing, SECOND]) == 1
        reports = json.loads(capsys.readouterr().out)
        assert [report["file"] for report in reports] == [FIRST, missing, SECOND]
        assert [len(report["errors"]) for report in reports] == [0, 1, 0]

    def test_words_go_where_they_belong(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["check", FIRST]) == 0
        assert "warning: " in capsys.readouterr().out
        broken = tmp_path / "broken.toml"
        broken.write_bytes(b"\xff\x00")
        assert main(["check", str(broken)]) == 1
        assert "error: " in _said(capsys)


class TestRecords:
    def test_they_are_printed_for_a_person_and_for_a_program(
        self, desk: Desk, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main(["records", "--json"]) == 0
        (record,) = json.loads(capsys.readouterr().out)
        assert record["path"] == str(desk.path)
        assert main(["records"]) == 0
        assert "live · 2017-05-08 · " in capsys.readouterr().out

    def test_none_is_no_fault_and_a_missing_folder_is(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["records"]) == 0
        assert "no record" in capsys.readouterr().out
        assert main(["records", "--json"]) == 0
        assert json.loads(capsys.readouterr().out) == []
        none, file = tmp_path / "none", tmp_path / "a.record"
        assert main(["records", "--folder", str(none)]) == 1
        assert _said(capsys) == f"{none} does not exist.\n"
        file.touch()
        assert main(["records", "--folder", str(file)]) == 1
        verify = f"To look at one record: chairconsole verify {file}"
        assert _said(capsys) == f"{file} is a file and not a folder. {verify}\n"

    def test_a_folder_and_an_empty_file_among_the_records_say_what_they_are(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (tmp_path / "folder.record").mkdir()
        (tmp_path / "empty.record").touch()
        assert main(["records", "--folder", str(tmp_path)]) == 0
        said = capsys.readouterr().out
        assert "folder.record is a folder and not a record of chairconsole." in said
        assert "empty.record is empty: it is not a record of chairconsole." in said


class TestExport:
    @pytest.mark.parametrize("kind", ["json", "csv", "md"])
    def test_the_format_is_told_or_follows_the_ending(self, desk: Desk, tmp_path: Path, kind: str) -> None:
        by_ending, told = tmp_path / f"a.{kind}", tmp_path / "told.txt"
        assert main(["export", str(desk.path), "-o", str(by_ending)]) == 0
        assert main(["export", str(desk.path), "-o", str(told), "--format", kind]) == 0
        assert by_ending.read_bytes() == told.read_bytes()

    def test_an_existing_file_needs_force(self, desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        target = tmp_path / "a.md"
        target.write_text("mine")
        assert main(["export", str(desk.path), "-o", str(target)]) == 1
        assert _said(capsys) == f"{target} exists already and was left as it is. Say --force to replace it.\n"
        assert target.read_text() == "mine"
        assert main(["export", str(desk.path), "-o", str(target), "--force"]) == 0
        assert target.read_text() != "mine"

    def test_a_record_is_not_overwritten_even_with_force(self, desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
        words = ["export", str(desk.path), "-o", str(desk.path), "--format", "json", "--force"]
        for some in (words, words[:-1]):
            assert main(some) == 1
            assert "is a record, which nothing else may replace" in _said(capsys)
        assert main(["verify", str(desk.path)]) == 0

    @pytest.mark.skipif(not Path("/dev/null").exists(), reason="this system has no such device")
    def test_a_device_is_no_place_for_a_file(
        self, desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        for place in ("/dev/null", str(tmp_path)):
            assert main(["export", str(desk.path), "-o", place, "--format", "md", "--force"]) == 1
            assert _said(capsys) == f"{place} is a folder or a device, not a file; it was left as it is.\n"
        assert Path("/dev/null").is_char_device()

    @pytest.mark.parametrize(
        ("words", "told"),
        [
            (["--for", "panel-1"], "go with --what draft"),
            (["--what", "speakers", "--attribution", "full"], "go with --what draft"),
            (["--what", "timeline", "--keep-names"], "go with --what draft"),
            (["--day", "2017-05-08"], "goes with --what timeline"),
        ],
    )
    def test_what_would_be_left_out_in_silence_is_wrong_usage(
        self, desk: Desk, tmp_path: Path, words: list[str], told: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        target = tmp_path / "a.md"
        assert main(["export", str(desk.path), "-o", str(target), *words]) == 2
        assert told in _said(capsys)
        assert not target.exists()

    @pytest.mark.parametrize("target", ["none/a.json", "file/a.json"])
    def test_a_place_that_cannot_be_written_is_named(
        self, desk: Desk, tmp_path: Path, target: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (tmp_path / "file").touch()
        assert main(["export", str(desk.path), "-o", str(tmp_path / target)]) == 1
        assert str((tmp_path / target).parent) in _said(capsys)

    def test_a_missing_record_is_at_fault(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["export", str(tmp_path / "none"), "-o", str(tmp_path / "a.json")]) == 1
        assert "does not exist" in _said(capsys)


class TestVerify:
    def test_a_sound_record(self, desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["verify", str(desk.path)]) == 0
        assert f"is sound: {len(desk.meeting.history)} entries" in capsys.readouterr().out

    def test_a_record_of_one_entry(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        begun = Desk(tmp_path)
        begun.close()
        assert main(["verify", str(begun.path)]) == 0
        assert capsys.readouterr().out == f"{begun.path} is sound: 1 entry.\n"

    def test_an_entry_that_does_not_fit_the_meeting_is_told(
        self, desk: Desk, capsys: pytest.CaptureFixture[str]
    ) -> None:
        last = desk.meeting.history[-1]
        opened = next(event for event in desk.meeting.history if event.body.kind == "floor_given")
        desk.running.close()
        again = opened.model_copy(update={"seq": last.seq + 1, "id": "f", "step": "f", "at": last.at})
        with Log.open(desk.path) as log:
            log.write(Contents((again,)))
        assert main(["verify", str(desk.path)]) == 1
        assert f"Entry {again.seq} (floor_given) was left out" in _said(capsys)

    @pytest.mark.parametrize("content", [None, b"", b"nothing", b"SQLite format 3\0" + b"\0" * 500])
    def test_what_is_no_record(self, tmp_path: Path, content: bytes | None, capsys: pytest.CaptureFixture[str]) -> None:
        path = tmp_path / "a.record"
        if content is not None:
            path.write_bytes(content)
        assert main(["verify", str(path)]) == 1
        assert str(path) in _said(capsys)

    def test_a_folder_and_an_empty_file_are_called_what_they_are(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main(["verify", str(tmp_path)]) == 1
        assert _said(capsys) == (
            f"{tmp_path} is a folder and not a record of chairconsole.\n"
            f"To list the records in it: chairconsole records --folder {tmp_path}\n"
        )
        empty = tmp_path / "empty.record"
        empty.touch()
        assert main(["verify", str(empty)]) == 1
        assert _said(capsys) == f"{empty} is empty: it is not a record of chairconsole.\n"


class TestOpen:
    @pytest.mark.parametrize("content", [None, b"", b"\x00\xff", b"format = 99\n"])
    def test_a_session_file_that_cannot_be_read_opens_no_window(
        self, tmp_path: Path, content: bytes | None, capsys: pytest.CaptureFixture[str]
    ) -> None:
        path = tmp_path / "a.toml"
        if content is not None:
            path.write_bytes(content)
        assert main([str(path), "--live"]) == 1
        assert _said(capsys).startswith(f"{path}: ")

    def test_what_is_wrong_with_a_session_file_is_a_sentence_each(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        path = tmp_path / "a.toml"
        assert main([str(path)]) == 1
        assert _said(capsys) == f"{path}: there is no such file\n"
        path.write_text('format = 1\ntitel = "A"\n')
        assert main([str(path)]) == 1
        lines = _said(capsys).splitlines()
        assert lines[0] == f"{path}: the file has no title"
        assert lines[-1].startswith(f'{path}: line 2: titel: there is no key "titel"')

    def test_a_record_that_is_missing_needs_a_session(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["--record", str(tmp_path / "none.record")]) == 1
        assert "does not exist. To begin it, say which session" in _said(capsys)

    def test_what_is_no_record_is_left_as_it_is(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        letter = tmp_path / "letter.txt"
        letter.write_text("Dear colleagues")
        assert main([FIRST, "--live", "--record", str(letter)]) == 1
        said = _said(capsys)
        assert "is not a record" in said
        assert "another file with --record" in said
        assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["letter.txt"]

    def test_a_newer_record_says_so(self, desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
        desk.running.close()
        with Log.open(desk.path) as log:
            log._connected().execute("PRAGMA user_version = 99")
        assert main(["--record", str(desk.path)]) == 1
        assert "newer version of chairconsole (format 99" in _said(capsys)

    def test_a_live_record_is_not_rehearsed_in(self, desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
        assert main([FIRST, "--rehearse", "--record", str(desk.path)]) == 1
        assert "is a live record" in _said(capsys)
        assert main(["--speed", "5", "--record", str(desk.path)]) == 1
        assert "Leave --speed out" in _said(capsys)

    def test_a_rehearsal_is_not_the_meeting(self, desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
        path = desk.folder / "rehearsed.record"
        opening.begin_rehearsal(desk.session, path, desk.machine).close()
        assert main([FIRST, "--live", "--record", str(path)]) == 1
        assert "is a rehearsal" in _said(capsys)
        assert main([FIRST, "--rehearse", "--at", "2017-05-08T10:00", "--record", str(path)]) == 1
        assert "Leave --at out" in _said(capsys)

    def test_a_record_of_another_session_is_named(self, desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
        assert main([SECOND, "--live", "--record", str(desk.path)]) == 1
        assert desk.session.title in _said(capsys)

    @pytest.mark.parametrize("at", ["2018-05-08T10:00", "2017-05-06T10:00", "2017-05-11T10:00"])
    def test_a_rehearsal_is_held_on_the_days_of_its_session(self, at: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert main([FIRST, "--rehearse", "--at", at]) == 1
        told = f"The session is held from 2017-05-08 to 2017-05-09; --at {at[:10]} is far from it.\n"
        assert _said(capsys) == told


class TestAsAProcess:
    def test_without_a_screen_it_says_what_to_do(self) -> None:
        run = _run(FIRST, DISPLAY=None, WAYLAND_DISPLAY=None, QT_QPA_PLATFORM=None)
        assert (run.returncode, run.stdout) == (1, "")
        assert run.stderr.startswith("There is no screen")

    def test_a_screen_that_does_not_answer_is_none(self) -> None:
        run = _run(FIRST, "--rehearse", QT_QPA_PLATFORM="nonsense")
        assert (run.returncode, run.stdout) == (1, "")
        assert "The window cannot be shown" in run.stderr
        assert "Traceback" not in run.stderr

    def test_a_record_that_is_open_is_refused_with_where_and_since_when(self, desk: Desk) -> None:
        run = _run("--record", str(desk.path), QT_QPA_PLATFORM="offscreen")
        assert (run.returncode, run.stdout) == (1, "")
        assert f"process {os.getpid()}" in run.stderr
        assert "since 08.05.2017 08:15 UTC" in run.stderr
        assert len(run.stderr.splitlines()) == 1

    @pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
    def test_a_folder_that_cannot_be_written_is_told_with_what_to_do(self, tmp_path: Path) -> None:
        tmp_path.chmod(0o500)
        run = _run(FIRST, "--live", "--record", str(tmp_path / "a.record"), QT_QPA_PLATFORM="offscreen")
        tmp_path.chmod(0o700)
        assert run.returncode == 1
        assert "another folder with --record" in run.stderr

    def test_a_reader_that_went_away_is_no_fault(self) -> None:
        reading, writing = os.pipe()
        os.close(reading)
        run = _run("check", FIRST, stdout=writing)
        os.close(writing)
        assert (run.returncode, run.stderr) == (0, "")

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no such device")
    def test_an_output_that_is_full_is_told(self) -> None:
        with Path("/dev/full").open("w") as full:
            run = _run("check", FIRST, stdout=full.fileno())
        assert run.returncode == 1
        assert "could not be written" in run.stderr
        assert "Traceback" not in run.stderr

    def test_a_data_folder_that_is_a_file_is_no_reason_to_blame_the_output(self, tmp_path: Path) -> None:
        (tmp_path / "file").touch()
        for words in (["--record", str(tmp_path / "file" / "a.record"), FIRST, "--live"], [FIRST, "--live"]):
            run = _run(*words, QT_QPA_PLATFORM="offscreen", CHAIRCONSOLE_DATA_DIR=str(tmp_path / "file"))
            assert run.returncode == 1
            assert str(tmp_path / "file") in run.stderr
            assert "output" not in run.stderr

    def test_a_terminal_that_knows_few_letters_is_enough(self, desk: Desk) -> None:
        for words in (["records"], ["records", "--json"], ["check", FIRST]):
            run = _run(*words, PYTHONIOENCODING="ascii")
            assert (run.returncode, run.stderr) == (0, "")
        assert json.loads(_run("records", "--json", PYTHONIOENCODING="ascii").stdout)


def test_a_note_becomes_a_session_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    note, target = str(ROOT / "tests/intake/notes/gcm-1-geneva-2017.txt"), tmp_path / "session.toml"
    assert main(["import", note, "-o", str(target)]) == 0
    said = capsys.readouterr()
    assert "11 blocks" in said.out
    assert "17:55" in said.err
    assert main(["check", str(target)]) == 0
    capsys.readouterr()
    assert main(["import", note, "-o", str(target)]) == 1
    assert "exists already" in _said(capsys)
    assert main(["import", note, "-o", str(target), "--force", "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["sources"]["panel-2"] == [68]
    assert next(doubt for doubt in report["doubts"] if doubt["code"] == "overlap")["suggested"] == "17:50"


def test_a_note_without_city_or_date_needs_them(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    note, target = tmp_path / "note.txt", tmp_path / "session.toml"
    note.write_text("Consultation on water\n\n10:00-11:00 Opening\n11:00-13:00 Closing", encoding="utf-8")
    assert main(["import", str(note), "-o", str(target)]) == 1
    assert "--time-zone" in _said(capsys)
    assert not target.exists()
    assert main(["import", str(note), "-o", str(target), "--time-zone", "Europe/Zurich", "--date", "2018-03-01"]) == 0


@pytest.mark.parametrize("name", ["nowhere.txt", "story.txt"])
def test_what_is_no_note_ends_in_a_sentence(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "story.txt").write_text("Call me Ishmael.", encoding="utf-8")
    assert main(["import", str(tmp_path / name), "-o", str(tmp_path / "session.toml")]) == 1
    assert name in _said(capsys)
    assert not (tmp_path / "session.toml").exists()


def test_the_schema_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema"]) == 0
    assert json.loads(capsys.readouterr().out)["title"] == "the file"


def test_nothing_that_reads_notes_is_loaded_for_anything_else() -> None:
    code = (
        "import sys; from chairconsole.command_line.commands import main;"
        "main(['check', 'sessions/gcm-1-geneva-2017.toml']);"
        "print([name for name in sys.modules if name.split('.')[0] in ('tomlkit', 'pypdf', 'defusedxml')"
        " or name.startswith('chairconsole.intake')])"
    )
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert run.stdout.splitlines()[-1] == "[]"
