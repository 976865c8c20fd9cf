"""What can be read as a note: a file, a pasted text, or a pasted web page."""

from pathlib import Path

from PySide6.QtCore import QMimeData

Given = Path | str | bytes
"""A file's path, a text, or the bytes of a page in HTML."""

NOTE_ENDINGS = frozenset({".docx", ".doc", ".odt", ".pdf", ".html", ".htm", ".txt", ".text", ".md", ".rtf"})
"""Files that are taken for notes; those that cannot be read are refused in a sentence."""


def dropped_file(data: QMimeData) -> Path | None:
    """The one file on this machine that is dropped or pasted; None if there are several, or none."""
    urls = data.urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None


def is_note(path: Path) -> bool:
    """Whether a file is a note by its ending, rather than a session."""
    return path.suffix.casefold() in NOTE_ENDINGS


def pasted(data: QMimeData) -> Given:
    """What the clipboard holds; empty if it is no text. A web page with tables is given as HTML, to keep them."""
    path = dropped_file(data)
    if path is not None:
        return path
    page = data.html() if data.hasHtml() else ""
    return page.encode("utf-8") if "<table" in page.casefold() else data.text()
