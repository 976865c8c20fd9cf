"""A text to be read: what is due, and the keys that scroll it."""

import pytest
from PySide6.QtCore import Qt

from chairconsole.report.draft.reading import read_lines
from chairconsole.ui.dialogs.reading_parts import ReadingParts
from chairconsole.ui.theme import Look

TEXT = "\n\n".join("one two three four five six seven eight nine ten" for _ in range(12))


@pytest.fixture
def text(look: Look) -> ReadingParts:
    view = ReadingParts(look)
    view.resize(300, 200)
    view.show_parts(read_lines(TEXT, 120))
    view.show()
    return view


def marked(view: ReadingParts) -> list[int]:
    return [place for place, frame in enumerate(view.frames) if frame.property("current") == "true"]


def test_the_paragraph_that_is_due_is_marked(text: ReadingParts) -> None:
    for seconds, due in ((None, []), (0, [0]), (4.9, [0]), (5, [1]), (1000, [11])):
        text.mark(seconds)
        assert marked(text) == due


def test_keys_scroll_and_the_same_text_stays_where_it_is(text: ReadingParts) -> None:
    bar = text.verticalScrollBar()
    places = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_PageUp):
        assert text.takes(key)
        places.append(bar.value())
    down, page, up, enter, back = places
    assert 0 < down < page > up < enter > back
    assert not text.takes(Qt.Key.Key_A)
    text.show_parts(read_lines(TEXT, 120))
    assert bar.value() == back
    text.to_start()
    assert (bar.value(), text.is_at_end()) == (0, False)
