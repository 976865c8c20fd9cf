"""`chairconsole export --what draft|speakers|state|timeline`."""

import subprocess
import sys
from pathlib import Path

import docx
import pytest

from chairconsole.command_line.commands import main
from chairconsole.domain.commands.agenda_commands import OpenBlock
from chairconsole.domain.commands.note_commands import KeepPoint
from chairconsole.domain.commands.speech_commands import GiveFloor
from tests.desk import Desk
from tests.domain.given import who


@pytest.fixture
def record(tmp_path: Path) -> Path:
    desk = Desk(tmp_path)
    for command in (OpenBlock("panel-1"), GiveFloor(who("Kenya"))):
        desk.running.console.do(command)
    desk.time.advance(60)
    desk.running.console.do(KeepPoint("a practice on access to services", (), desk.meeting.speaking))
    desk.running.close()
    return desk.path


def export(record: Path, *words: str) -> int:
    return main(["export", str(record), *words])


def test_a_draft_is_written_and_never_over_a_file(record: Path, tmp_path: Path) -> None:
    target = tmp_path / "remarks.docx"
    words = ("--what", "draft", "--for", "panel-1", "-o", str(target))
    assert export(record, *words) == 0
    said = [paragraph.text for paragraph in docx.Document(str(target)).paragraphs]
    assert "One delegation said: a practice on access to services." in said
    assert export(record, *words) == 1
    assert export(record, *words, "--force", "--attribution", "full") == 0
    assert docx.Document(str(target)).paragraphs[0].text.startswith("Attribution: delegations")


def test_names_inside_a_draft_are_not_written_unless_that_is_said(
    record: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = Desk(tmp_path / "other")
    desk.running.console.do(OpenBlock("panel-1"))
    desk.running.console.do(KeepPoint("as in Kenya, and in Kenya alone", (), None))
    desk.running.close()
    target = tmp_path / "remarks.md"
    words = ("--what", "draft", "--for", "panel-1/perspective", "-o", str(target))
    assert export(desk.path, *words) == 1
    assert "Kenya (2)" in capsys.readouterr().err
    assert not target.exists()
    assert export(desk.path, *words, "--keep-names") == 0
    assert "as in Kenya" in target.read_text(encoding="utf-8")


@pytest.mark.parametrize(("what", "words"), [("speakers", "Kenya"), ("state", "Has the floor")])
@pytest.mark.parametrize("kind", ["md", "html", "txt"])
def test_the_other_documents_are_written(record: Path, tmp_path: Path, what: str, words: str, kind: str) -> None:
    target = tmp_path / "out"
    assert export(record, "--what", what, "--format", kind, "-o", str(target)) == 0
    said = target.read_text(encoding="utf-8")
    assert words in said
    assert "access to services" not in said


def test_a_pdf_is_written_where_there_is_no_screen(record: Path, tmp_path: Path) -> None:
    target = tmp_path / "state.pdf"
    words = ["export", str(record), "--what", "state", "-o", str(target)]
    code = f"import sys; from chairconsole.command_line.commands import main; sys.exit(main({words!r}))"
    subprocess.run([sys.executable, "-c", code], check=True, env={"PATH": "/bin"}, cwd=Path(__file__).parents[2])
    assert target.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(("name", "begins"), [("day.svg", b"<?xml"), ("day.png", b"\x89PNG")])
def test_the_timeline_is_drawn_where_there_is_no_screen(record: Path, tmp_path: Path, name: str, begins: bytes) -> None:
    target = tmp_path / name
    words = ["export", str(record), "--what", "timeline", "--day", "2017-05-08", "-o", str(target)]
    code = f"import sys; from chairconsole.command_line.commands import main; sys.exit(main({words!r}))"
    subprocess.run([sys.executable, "-c", code], check=True, env={"PATH": "/bin"}, cwd=Path(__file__).parents[2])
    assert target.read_bytes().startswith(begins)


@pytest.mark.parametrize(
    "words",
    [
        ("--what", "timeline", "-o", "x.pdf"),
        ("--what", "timeline", "--day", "1999-01-01", "-o", "x.svg"),
        ("--what", "draft", "-o", "x.md"),
        ("--what", "draft", "--for", "panel-99", "-o", "x.md"),
        ("--what", "state", "-o", "x.json"),
        ("--what", "speakers", "--format", "csv", "-o", "x"),
        ("--format", "pdf", "-o", "x"),
    ],
)
def test_wrong_usage_is_told(record: Path, words: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    assert export(record, *words) == 2
    assert "chairconsole export: say --" in capsys.readouterr().err


@pytest.mark.parametrize("draft", ["thematic_expert", "main-conclusions", "written_summary", "panel-2"])
def test_every_draft_has_a_name(record: Path, tmp_path: Path, draft: str) -> None:
    assert export(record, "--what", "draft", "--for", draft, "-o", str(tmp_path / "x.txt")) == 0


def test_what_cannot_be_read_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert export(tmp_path / "none.record", "--what", "state", "-o", str(tmp_path / "x.md")) == 1
    assert capsys.readouterr().err
