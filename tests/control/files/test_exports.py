"""Exports: whole or not at all, and never in the place of a record."""

import json
from pathlib import Path

import pytest

from chairconsole.control.files.exports import export_meeting, export_record, format_by_ending, read_meeting
from chairconsole.domain.commands.agenda_commands import Next, OpenBlock
from chairconsole.record.contents import Contents
from chairconsole.record.errors import RecordError
from chairconsole.record.log import Log
from chairconsole.report.formats.meeting_formats import Format
from tests.desk import Desk


@pytest.fixture
def desk(desk: Desk) -> Desk:
    desk.do(OpenBlock("panel-1"))
    desk.do(Next())
    return desk


def test_a_record_is_read_while_it_is_open(desk: Desk) -> None:
    assert read_meeting(desk.path) == desk.meeting


@pytest.mark.parametrize("kind", list(Format))
def test_every_format_is_written(desk: Desk, tmp_path: Path, kind: Format) -> None:
    target = tmp_path / f"out.{kind}"
    export_record(desk.path, target, kind, overwrite=False)
    assert target.read_text(encoding="utf-8").strip()
    if kind is Format.JSON:
        assert json.loads(target.read_text(encoding="utf-8"))["session"]["id"] == desk.session.id


def test_an_existing_file_is_replaced_only_if_that_was_asked_for(desk: Desk, tmp_path: Path) -> None:
    target = tmp_path / "out.md"
    target.write_text("mine")
    with pytest.raises(RecordError) as raised:
        export_record(desk.path, target, Format.MARKDOWN, overwrite=False)
    assert raised.value.code == "exists"
    assert target.read_text() == "mine"
    export_record(desk.path, target, Format.MARKDOWN, overwrite=True)
    assert target.read_text() != "mine"


def test_a_record_is_never_replaced_by_an_account(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "link.json").symlink_to(desk.path)
    for target in (desk.path, tmp_path / "link.json"):
        with pytest.raises(RecordError) as raised:
            export_meeting(desk.meeting, target, Format.JSON, overwrite=True)
        assert raised.value.code == "is_record"
    assert read_meeting(desk.path) == desk.meeting


@pytest.mark.parametrize("overwrite", [False, True])
def test_a_folder_that_is_missing_is_named(desk: Desk, tmp_path: Path, overwrite: bool) -> None:
    with pytest.raises(RecordError) as raised:
        export_meeting(desk.meeting, tmp_path / "none" / "out.csv", Format.CSV, overwrite=overwrite)
    assert (raised.value.code, raised.value.path) == ("missing", tmp_path / "none")


def test_a_record_that_does_not_begin_with_a_session_is_damaged(desk: Desk, tmp_path: Path) -> None:
    event = desk.meeting.history[-1].model_copy(update={"seq": 1, "n": 1})
    path = tmp_path / "odd.record"
    with Log.create(path) as log:
        with pytest.raises(RecordError):
            read_meeting(path)
        log.write(Contents((event,)))
    with pytest.raises(RecordError) as raised:
        read_meeting(path)
    assert raised.value.code == "damaged"


def test_the_ending_names_the_format() -> None:
    assert [format_by_ending(Path(name), Format) for name in ("a.json", "a.CSV", "a.b.md", "a.txt", "json")] == [
        Format.JSON,
        Format.CSV,
        Format.MARKDOWN,
        None,
        None,
    ]
