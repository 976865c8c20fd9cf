"""A note that was half typed, as it is kept."""

import pytest

from chairconsole.domain.base.event_parts import PointKind, PointShape
from chairconsole.ui.frame.half_note import HalfNote


def test_it_is_read_as_it_was_kept() -> None:
    note = HalfNote(text="fees", themes=("data",), what=PointKind.CAUTION, chosen=True, shape=PointShape.VERB)
    assert HalfNote.from_text(note.model_dump_json()) == note


def test_one_that_was_kept_before_there_were_shapes_is_read() -> None:
    note = HalfNote.from_text('{"text": "fees", "themes": [], "speech": null, "what": "figure"}')
    assert note == HalfNote(text="fees", what=PointKind.FIGURE, chosen=True)


@pytest.mark.parametrize("text", ["no json", "[]", '{"shape": "round"}'])
def test_what_cannot_be_read_is_none(text: str) -> None:
    assert HalfNote.from_text(text) is None


def test_nothing_was_kept_as_an_empty_note() -> None:
    assert HalfNote.from_text("") == HalfNote()
