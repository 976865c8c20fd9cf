"""The list itself: headings that cannot be marked, one entry that is, and its room on the screen."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget

from chairconsole.ui.palette.entry import Entry, Section
from chairconsole.ui.palette.entry_delegate import EntryDelegate
from chairconsole.ui.palette.entry_list import EntryList
from chairconsole.ui.theme import Look

ENTRIES = [
    Entry("a", Section.ACTIONS, "Finish", "End the speech", ("F6", "Ctrl+S"), heading="The speaker"),
    Entry("b", Section.ACTIONS, "Undo", "Take back", ("F4",), heading="The agenda", lacking="Not now: nothing"),
    Entry("c", Section.DELEGATIONS, "Poland", "Not yet heard", heading="Delegations"),
]


@pytest.fixture
def entry_list(look: Look) -> Iterator[EntryList]:
    parent = QWidget()
    shown = EntryList(look, parent)
    shown.resize(600, 300)
    parent.show()
    yield shown
    parent.deleteLater()


def rows(entry_list: EntryList) -> list[str]:
    return [str(entry_list.model().index(row, 0).data()) for row in range(entry_list.model().rowCount())]


def test_entries_stand_under_their_own_headings_and_under_their_sections_while_one_types(entry_list: EntryList) -> None:
    entry_list.show_entries(ENTRIES, "")
    assert rows(entry_list) == ["The speaker", "Finish", "The agenda", "Undo", "Delegations", "Poland"]
    entry_list.show_entries(ENTRIES, "o")
    assert rows(entry_list) == ["Actions", "Finish", "Undo", "Delegations", "Poland"]


def test_the_mark_passes_over_headings_and_stays_inside(entry_list: EntryList) -> None:
    entry_list.show_entries(ENTRIES, "")
    seen = []
    for by in (0, 1, 1, 1, -1, -1, -1):
        entry_list.move_mark(by)
        seen.append(entry_list.marked())
    assert [entry.id for entry in seen if entry] == ["a", "b", "c", "c", "b", "a", "a"]
    assert entry_list.mark("c")
    assert not entry_list.mark("gone")
    assert entry_list.marked() is ENTRIES[2]


def test_nothing_is_marked_where_nothing_is_found(entry_list: EntryList) -> None:
    entry_list.show_entries([], "zz")
    entry_list.move_mark(1)
    assert entry_list.marked() is None


def test_an_entry_has_two_lines_and_is_painted_pale_where_it_cannot_be_done(entry_list: EntryList, look: Look) -> None:
    entry_list.show_entries(ENTRIES, "")
    model = entry_list.model()
    heights = {entry_list.visualRect(model.index(row, 0)).height() for row in (1, 3, 5)}
    assert heights == {look.theme.size("entry_height")}
    assert isinstance(entry_list.itemDelegate(), EntryDelegate)
    image = entry_list.grab().toImage()
    pale = entry_list.visualRect(model.index(3, 0))
    colours = {image.pixelColor(x, y).name() for x in range(pale.left(), 200) for y in range(pale.top(), pale.bottom())}
    assert look.colour("amber").name() in colours
    assert look.colour("text").name() not in colours
