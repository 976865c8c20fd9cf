"""Why something is no note, in sentences."""

from typing import get_args

import pytest

from chairconsole.intake.reading.errors import NotANote, NotANoteCode

DETAILS = {"kind": "a picture", "size": "20 MB", "limit": "2 MB", "lines": "9", "why": "it refers to other files"}


@pytest.mark.parametrize("code", get_args(NotANoteCode))
def test_every_code_has_a_sentence_that_names_the_note(code: NotANoteCode) -> None:
    said = str(NotANote(code, "a note.txt", **DETAILS))
    assert "a note.txt" in said
    assert said[-1] in ".!"
