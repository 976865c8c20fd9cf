"""`chairconsole export`."""

import subprocess
import sys
from pathlib import Path

import docx
import pytest
from PySide6.QtWidgets import QApplication

from chairconsole.control.files.settings import Settings, save_settings
from chairconsole.control.kept_drafts import working_key
from chairconsole.domain.base.event_parts import Language
from chairconsole.domain.commands.agenda_commands import OpenBlock
from chairconsole.domain.commands.note_commands import KeepPoint
from chairconsole.domain.commands.speech_commands import GiveFloor
from chairconsole.domain.events.draft_events import Purpose
from tests.command_line.conftest import CommandLine
from tests.desk import Desk
from tests.domain.given import who

ROOT = Path(__file__).parents[2]


@pytest.fixture
def record(tmp_path: Path) -> Path:
    desk = Desk(tmp_path)
    for command in (OpenBlock("panel-1"), GiveFloor(who("Kenya"))):
        desk.do(command)
    desk.do(KeepPoint("a practice on access to services", (), desk.meeting.speaking), after=60)
    desk.close()
    return desk.path


@pytest.mark.parametrize("kind", ["json", "csv", "md", "html"])
def test_the_format_is_told_or_follows_the_ending(
    desk: Desk, tmp_path: Path, kind: str, command_line: CommandLine
) -> None:
    by_ending, told = tmp_path / f"a.{kind.upper()}", tmp_path / "told.txt"
    command_line.done("export", desk.path, "-o", by_ending)
    command_line.done("export", desk.path, "-o", told, "--format", kind)
    assert by_ending.read_bytes() == told.read_bytes()


def test_an_existing_file_needs_force(desk: Desk, tmp_path: Path, command_line: CommandLine) -> None:
    target = tmp_path / "a.md"
    target.write_text("mine")
    said = f"{target} exists already and was left as it is. Say --force to replace it.\n"
    assert command_line.fault("export", desk.path, "-o", target) == said
    assert target.read_text() == "mine"
    command_line.done("export", desk.path, "-o", target, "--force")
    assert target.read_text() != "mine"


@pytest.mark.parametrize("force", [["--force"], []])
def test_a_record_is_not_overwritten_even_with_force(desk: Desk, force: list[str], command_line: CommandLine) -> None:
    said = command_line.fault("export", desk.path, "-o", desk.path, "--format", "json", *force)
    assert "is a record, which nothing else may replace" in said
    command_line.done("verify", desk.path)


@pytest.mark.skipif(not Path("/dev/null").exists(), reason="this system has no such device")
def test_a_device_is_no_place_for_a_file(desk: Desk, tmp_path: Path, command_line: CommandLine) -> None:
    for place in ("/dev/null", str(tmp_path)):
        said = command_line.fault("export", desk.path, "-o", place, "--format", "md", "--force")
        assert said == f"{place} is a folder or a device, not a file; it was left as it is.\n"
    assert Path("/dev/null").is_char_device()


@pytest.mark.parametrize("target", ["none/a.json", "file/a.json"])
def test_a_place_that_cannot_be_written_is_named(
    desk: Desk, tmp_path: Path, target: str, command_line: CommandLine
) -> None:
    (tmp_path / "file").touch()
    assert str((tmp_path / target).parent) in command_line.fault("export", desk.path, "-o", tmp_path / target)


@pytest.mark.parametrize("what", ["record", "state"])
def test_a_missing_record_is_at_fault(tmp_path: Path, what: str, command_line: CommandLine) -> None:
    said = command_line.fault("export", tmp_path / "none", "--what", what, "-o", tmp_path / "a.md")
    assert "does not exist" in said


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--for", "panel-1"], "--attribution and --keep-names go with --what draft"),
        (["--what", "speakers", "--attribution", "full"], "go with --what draft"),
        (["--what", "timeline", "--keep-names"], "go with --what draft"),
        (["--what", "reading-copy", "--for", "panel-1"], "say --format pdf"),
        (["--what", "moderators-pack", "--for", "main_conclusions"], "say --for panel-1"),
        (["--what", "moderators-pack", "--for", "panel-1", "--attribution", "full"], "nobody is named"),
        (["--day", "2017-05-08"], "goes with --what timeline"),
        (["--what", "timeline", "--format", "pdf"], "say --format svg, png"),
        (["--what", "timeline", "--format", "svg", "--day", "1999-01-01"], "say --day 2017-05-08"),
        (["--what", "draft"], "say --for panel-1"),
        (["--what", "draft", "--for", "panel-99"], "say --for panel-1"),
        (["--what", "state", "--format", "json"], "say --format docx, md, html, pdf, txt"),
        (["--what", "speakers", "--format", "csv"], "say --format docx, md, html, pdf, txt"),
        (["--format", "pdf"], "say --format json, csv, md, html"),
        (["-o", "x"], "say --format json, csv, md, html"),
    ],
)
def test_what_contradicts_itself_or_lacks_something_is_wrong_usage(
    record: Path, tmp_path: Path, words: list[str], told: str, command_line: CommandLine
) -> None:
    target = tmp_path / "a.md"
    said = command_line.fault("export", record, "-o", target, *words, code=2)
    assert said.startswith("chairconsole export: ")
    assert told in said
    assert not target.exists()


@pytest.mark.parametrize("words", [[], ["-o", "a", "--format", "doc"], ["-o", "a", "--day", "May"]])
def test_what_the_parser_refuses_is_wrong_usage(words: list[str], command_line: CommandLine) -> None:
    assert "chairconsole export: error: " in command_line.fault("export", "a.record", *words, code=2)


def test_a_draft_is_written_and_never_over_a_file(record: Path, tmp_path: Path, command_line: CommandLine) -> None:
    target = tmp_path / "remarks.docx"
    words = ("export", record, "--what", "draft", "--for", "panel-1", "-o", target)
    command_line.told(*words)
    said = [paragraph.text for paragraph in docx.Document(str(target)).paragraphs]
    assert any("a practice on access to services" in one for one in said)
    command_line.fault(*words)
    command_line.told(*words, "--force", "--attribution", "full")
    assert docx.Document(str(target)).paragraphs[0].text.startswith("Attribution: delegations")


def test_a_draft_is_worded_as_the_settings_say(
    record: Path, tmp_path: Path, data_dir: Path, command_line: CommandLine
) -> None:
    glossary = {Language.ENGLISH: {"services": "public services"}}
    save_settings(data_dir / "settings.json", Settings(glossary=glossary))
    target = tmp_path / "remarks.txt"
    command_line.told("export", record, "--what", "draft", "--for", "panel-1", "-o", target)
    assert "access to public services" in target.read_text(encoding="utf-8")


def test_names_inside_a_draft_are_not_written_unless_that_is_said(tmp_path: Path, command_line: CommandLine) -> None:
    desk = Desk(tmp_path / "other")
    desk.do(OpenBlock("panel-1"))
    desk.do(KeepPoint("as in Kenya, and in Kenya alone", (), None))
    desk.close()
    target = tmp_path / "remarks.md"
    words = ("export", desk.path, "--what", "draft", "--for", "panel-1/perspective", "-o", target)
    assert "Kenya (2)" in command_line.fault(*words)
    assert not target.exists()
    command_line.told(*words, "--keep-names")
    assert "as in Kenya" in target.read_text(encoding="utf-8")


def test_a_moderators_pack_names_nobody(record: Path, tmp_path: Path, command_line: CommandLine) -> None:
    target = tmp_path / "pack.docx"
    command_line.told("export", record, "--what", "moderators-pack", "--for", "panel-1", "-o", target)
    said = [paragraph.text for paragraph in docx.Document(str(target)).paragraphs]
    assert "a practice on access to services" in said
    assert "Kenya" not in " ".join(said)
    desk = Desk(tmp_path / "other")
    desk.do(OpenBlock("panel-1"))
    desk.do(KeepPoint("as in Kenya", (), None))
    desk.close()
    words = ("export", desk.path, "--what", "moderators-pack", "--for", "panel-1", "-o", tmp_path / "pack.md")
    assert "Kenya" in command_line.fault(*words)
    command_line.told(*words, "--keep-names")
    assert "as in Kenya" in (tmp_path / "pack.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("what", ["draft", "reading-copy", "moderators-pack"])
def test_what_the_check_before_reading_finds_is_told_on_every_way_out(
    qapp: QApplication, tmp_path: Path, what: str, command_line: CommandLine
) -> None:
    desk = Desk(tmp_path / "other")
    for command in (OpenBlock("panel-1"), GiveFloor(who("Kenya"))):
        desk.do(command)
    desk.do(KeepPoint("maps of fees", (), desk.meeting.speaking), after=60)
    text = "Maps & fees are needed.\n"
    desk.running.working_texts.set(working_key((Purpose.CONCLUDING, "panel-1")), text)
    desk.running.working_texts.flush(desk.running.console.now(), at_once=True)
    desk.close()
    ending = "pdf" if what == "reading-copy" else "md"
    words = ("export", desk.path, "--what", what, "--for", "panel-1", "-o", tmp_path / f"a.{ending}")
    told = command_line.told(*words)
    assert told.startswith("To look at before reading:\n- A sign that cannot be spoken: &\n")
    assert "- No issue of major relevance\n" in told
    assert (tmp_path / f"a.{ending}").exists()


@pytest.mark.parametrize("draft", ["thematic_expert", "main-conclusions", "written_summary", "panel-2"])
def test_every_draft_has_a_name(record: Path, tmp_path: Path, draft: str, command_line: CommandLine) -> None:
    command_line.told("export", record, "--what", "draft", "--for", draft, "-o", tmp_path / "x.txt")


@pytest.mark.parametrize(("what", "words"), [("speakers", "Kenya"), ("state", "Has the floor")])
@pytest.mark.parametrize("kind", ["md", "html", "txt"])
def test_the_other_documents_are_written(
    record: Path, tmp_path: Path, what: str, words: str, kind: str, command_line: CommandLine
) -> None:
    target = tmp_path / "out"
    command_line.done("export", record, "--what", what, "--format", kind, "-o", target)
    said = target.read_text(encoding="utf-8")
    assert words in said
    assert "access to services" not in said


@pytest.mark.parametrize(
    ("name", "what", "begins"),
    [
        ("state.pdf", ["state"], b"%PDF"),
        ("remarks.pdf", ["reading-copy", "--for", "panel-1"], b"%PDF"),
        ("day.svg", ["timeline", "--day", "2017-05-08"], b"<?xml"),
        ("day.png", ["timeline"], b"\x89PNG"),
    ],
)
def test_what_qt_draws_is_written_where_there_is_no_screen(
    record: Path, tmp_path: Path, name: str, what: list[str], begins: bytes
) -> None:
    target = tmp_path / name
    words = ["export", str(record), "--what", *what, "-o", str(target)]
    code = f"import sys; from chairconsole.command_line.main import main; sys.exit(main({words!r}))"
    subprocess.run([sys.executable, "-c", code], check=True, env={"PATH": "/bin"}, cwd=ROOT)
    assert target.read_bytes().startswith(begins)
