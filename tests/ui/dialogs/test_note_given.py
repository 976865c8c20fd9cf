"""What is dropped or pasted, and whether it is a note."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl

from chairconsole.ui.dialogs.note_given import dropped_file, is_note, pasted


def urls(*names: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl(name) for name in names])
    return data


def page(html: str, text: str) -> QMimeData:
    data = QMimeData()
    data.setHtml(html)
    data.setText(text)
    return data


@pytest.mark.parametrize(
    ("name", "expected"), [("a.docx", True), ("a.PDF", True), ("a.md", True), ("a.toml", False), ("a", False)]
)
def test_a_note_is_known_by_its_ending(name: str, expected: bool) -> None:
    assert is_note(Path(name)) is expected


def test_one_file_of_this_machine_can_be_dropped() -> None:
    assert dropped_file(urls("file:///n/note.docx")) == Path("/n/note.docx")
    assert dropped_file(urls("file:///a", "file:///b")) is None
    assert dropped_file(urls("https://x.org/a")) is None
    assert dropped_file(QMimeData()) is None


def test_a_text_is_pasted_as_it_is() -> None:
    assert pasted(page("<p>10:00 Opening</p>", "10:00 Opening")) == "10:00 Opening"


def test_a_page_is_pasted_for_its_tables() -> None:
    html = "<TABLE><tr><td>10:00</td><td>Opening</td></tr></TABLE>"
    assert pasted(page(html, "10:00\nOpening")) == html.encode()


def test_a_copied_file_is_pasted_as_the_file_and_nothing_as_an_empty_text() -> None:
    assert pasted(urls("file:///n/note.docx")) == Path("/n/note.docx")
    assert pasted(QMimeData()) == ""
