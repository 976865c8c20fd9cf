"""Notes in many layouts and languages, some with faults, each with its answer key."""

from pathlib import Path

import pytest

from chairconsole.intake.proposal.session_toml import write_toml
from chairconsole.record.session_file import session_from_text
from tests.intake.answer_keys import days_of, imported, key_at, note_of_key, said_by
from tests.intake.given import NOTES, codes

KEYS = sorted(NOTES.glob("*.key"))


@pytest.mark.parametrize("path", KEYS, ids=lambda path: path.stem)
def test_a_note_gives_what_its_key_says(path: Path) -> None:
    key = key_at(path)
    found = imported(note_of_key(path), key)
    assert found.session is not None, [doubt.code for doubt in found.doubts]
    assert days_of(found.session) == key.days
    said = {name: value for name, value in key.said.items() if name not in ("doubts", "left_out")}
    assert {name: said_by(found.session, name) for name in said} == said
    assert set(key.said.get("doubts", "").split()) <= codes(found)
    if "left_out" in key.said:
        assert [str(one.line) for one in found.left_out] == key.said["left_out"].split()


@pytest.mark.parametrize("path", KEYS, ids=lambda path: path.stem)
def test_its_file_is_valid_and_every_row_is_somewhere(path: Path) -> None:
    found = imported(note_of_key(path), key_at(path))
    loaded = session_from_text(write_toml(found), file="x.toml")
    assert loaded.errors == ()
    assert loaded.session == found.session
    placed = {line for _, block in found.session.blocks() for line in found.sources[block.id]}
    placed |= {one.line for one in found.left_out} | {line for doubt in found.doubts for line in doubt.lines}
    placed |= {line for part, lines in found.sources.items() if part.startswith(("days", "venue")) for line in lines}
    timed = {line.number for line in found.note.lines if any(cell[:2].isdigit() and ":" in cell for cell in line.cells)}
    assert timed <= placed


def test_there_are_enough_of_them() -> None:
    assert len(KEYS) >= 25
