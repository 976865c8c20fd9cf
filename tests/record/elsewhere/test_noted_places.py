"""Which places hold more of a record is noted where it is found again, also on a full disk."""

import os
from pathlib import Path

import pytest

from chairconsole.record.elsewhere.noted_places import NOTE, SIZE, Elsewhere

RUN = "0190-run"


@pytest.fixture
def elsewhere(tmp_path: Path) -> Elsewhere:
    return Elsewhere(tmp_path / "second", tmp_path / "notes")


@pytest.fixture
def record(tmp_path: Path) -> Path:
    folder = tmp_path / "records"
    folder.mkdir()
    return folder / "a.record"


def note_of(record: Path) -> Path:
    return record.with_name(f"{record.name}{NOTE}")


def test_places_are_remembered_the_latest_first(elsewhere: Elsewhere, record: Path, tmp_path: Path) -> None:
    places = [tmp_path / name for name in ("first", "second", "first")]
    for place in places:
        elsewhere.remember(record, RUN, place)
    assert elsewhere.remembered(record, RUN) == (tmp_path / "first", tmp_path / "second")
    elsewhere.forget(record, RUN, [tmp_path / "first"])
    assert elsewhere.remembered(record, RUN) == (tmp_path / "second",)
    elsewhere.forget(record, RUN, [tmp_path / "second"])
    assert elsewhere.remembered(record, RUN) == ()


def test_a_note_is_changed_in_place_so_that_a_full_disk_takes_it(elsewhere: Elsewhere, record: Path) -> None:
    elsewhere.prepare(record)
    before = note_of(record).stat()
    elsewhere.remember(record, RUN, Path("/media/stick/a-2.record"))
    after = note_of(record).stat()
    assert (after.st_ino, after.st_size) == (before.st_ino, before.st_size) == (before.st_ino, SIZE)


@pytest.mark.parametrize("gone", ["folder of the record", "notes"])
def test_one_note_is_enough(elsewhere: Elsewhere, record: Path, tmp_path: Path, gone: str) -> None:
    folder = record.parent if gone == "folder of the record" else tmp_path / "notes"
    away = tmp_path / "away"
    if folder.exists():
        folder.rename(away)
    folder.write_text("no folder")
    elsewhere.remember(record, RUN, tmp_path / "stick")
    folder.unlink()
    if away.exists():
        away.rename(folder)
    assert elsewhere.remembered(record, RUN) == (tmp_path / "stick",)


def test_what_is_noted_apart_is_listed_with_its_record(elsewhere: Elsewhere, record: Path, tmp_path: Path) -> None:
    elsewhere.remember(record, RUN, tmp_path / "stick")
    assert list(elsewhere.all_remembered()) == [(record, (tmp_path / "stick",))]
    assert list(Elsewhere(tmp_path).all_remembered()) == []


def test_a_note_that_tells_nothing_goes_with_the_closing_of_its_record(elsewhere: Elsewhere, record: Path) -> None:
    elsewhere.prepare(record)
    elsewhere.let_go(record)
    assert not note_of(record).exists()
    elsewhere.remember(record, RUN, Path("/media/stick"))
    elsewhere.let_go(record)
    assert elsewhere.remembered(record) == (Path("/media/stick"),)


def test_of_very_many_places_the_latest_are_kept(elsewhere: Elsewhere, record: Path) -> None:
    for number in range(100):
        elsewhere.remember(record, RUN, Path(f"/media/{'long' * 50}/{number}"))
    assert elsewhere.remembered(record, RUN)[0].name == "99"
    assert 10 < len(elsewhere.remembered(record, RUN)) < 100
    assert note_of(record).stat().st_size == SIZE


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b"[]",
        b'{"record": 1, "places": 2}',
        b'{"record": "a", "places": ["relative", 7, null, "/nul\\u0000", "/half\\ud800"]}',
        b"[" * 5000,
    ],
)
def test_a_note_that_cannot_be_read_tells_nothing(elsewhere: Elsewhere, record: Path, content: bytes) -> None:
    note_of(record).write_bytes(content)
    assert elsewhere.remembered(record) == ()
    elsewhere.remember(record, RUN, Path("/media/stick"))
    assert elsewhere.remembered(record) == (Path("/media/stick"),)


def test_only_a_file_is_read_as_a_note(elsewhere: Elsewhere, record: Path) -> None:
    os.mkfifo(note_of(record))
    assert elsewhere.remembered(record) == ()


def test_no_run_leads_out_of_the_folder_of_notes(elsewhere: Elsewhere, record: Path, tmp_path: Path) -> None:
    elsewhere.remember(record, "../../x", tmp_path / "stick")
    assert [note.name for note in (tmp_path / "notes").iterdir()] == [f"------x{NOTE}"]
