"""A web page as a note's lines; tables keep their rows, nothing of it is run or fetched."""

import html
import re

from chairconsole.intake.language.phrases import any_case
from chairconsole.intake.reading.note import Note, NoteKind, note_of
from chairconsole.intake.reading.table_rows import lines_of_row
from chairconsole.intake.reading.text_cleanup import normalized

_UNSHOWN = frozenset({"script", "style", "head", "template", "noscript", "svg", "nav", "select", "iframe", "object"})
_BLOCK = any_case(
    r"address|article|aside|blockquote|body|br|caption|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|"
    r"form|h[1-6]|header|hr|html|li|main|ol|p|pre|section|summary|table|tbody|thead|tfoot|tr|ul"
)
_NAME = re.compile(r"/?\s*([a-zA-Z][a-zA-Z0-9]*)")
_BEGINS = any_case(r"^\s*(?:<!--|<!doctype html|<\?xml|<html|<head|<body|<meta|<table|<div|<p[\s>]|<h[1-6]|<ul|<span)")


def is_html(text: str) -> bool:
    """Whether a text is a web page or a piece of one."""
    start = text.lstrip("\ufeff \t\r\n")[:3000]
    return (
        _BEGINS.match(start) is not None
        and re.search(r"<(?:html|body|p|div|table|tr|td|h[1-6]|br|li)\b", start, re.IGNORECASE) is not None
    )


def html_note(text: str, name: str) -> Note:
    """A note of the text that a page shows."""
    page = _Page()
    for tag, closes, shown in _pieces(text):
        if tag:
            page.tag(tag, closes=closes)
        else:
            page.text(shown)
    return note_of(name, NoteKind.HTML, page.rows())


def _pieces(text: str) -> list[tuple[str, bool, str]]:
    """The tags and texts of a page in one pass: a tag's name and whether it closes, or a text."""
    result: list[tuple[str, bool, str]] = []
    position, end = 0, -1
    while True:
        begin = text.find("<", position)
        if begin < 0:
            break
        if begin > position:
            result.append(("", False, text[position:begin]))
        if text.startswith("<!--", begin):
            comment_end = text.find("-->", begin + 4)
            if comment_end < 0:
                return result
            position = comment_end + 3
            continue
        if end < begin:
            end = text.find(">", begin)
            if end < 0:
                break
        inside = text[begin + 1 : min(end, begin + 4000)]
        name = _NAME.match(inside)
        if "<" in inside or (name is None and inside[:1] not in ("!", "?", "/")):
            result.append(("", False, "<"))
            position = begin + 1
            continue
        result.append((name[1].lower() if name else "br", inside.startswith("/"), ""))
        position = end + 1
    result.append(("", False, text[position:]))
    return result


class _Page:
    """The lines of a page as its tags come."""

    def __init__(self) -> None:
        self._lines: list[tuple[str, ...]] = []
        self._line = ""
        self._hidden = ""
        self._rows: list[list[list[str]]] = []  # the rows that are open, outer ones first, each with its cells

    def text(self, text: str) -> None:
        """Take a text."""
        if not self._hidden:
            self._line += normalized(html.unescape(text)) if "&" in text else normalized(text)

    def tag(self, name: str, *, closes: bool) -> None:
        """Take a tag."""
        if self._hidden:
            if closes and name == self._hidden:
                self._hidden = ""
            return
        if name in _UNSHOWN:
            self._hidden = "" if closes else name
        elif name in ("td", "th"):
            self._end_line()
            if self._rows and not closes:
                self._rows[-1].append([])
        elif name == "tr":
            self._end_line()
            self._row(closes=closes)
        elif name == "table" and not closes:
            self._end_line()
            if self._rows:  # a table within a cell: what the cell had so far stands on lines of its own
                self._flush(self._rows.pop())
        elif _BLOCK.fullmatch(name):
            self._end_line()

    def _row(self, *, closes: bool) -> None:
        if self._rows:
            self._flush(self._rows.pop())
        if not closes:
            self._rows.append([])

    def _flush(self, cells: list[list[str]]) -> None:
        if any(cells):
            self._lines += lines_of_row(cells)

    def _end_line(self) -> None:
        text = " ".join(self._line.split())
        self._line = ""
        if self._rows and self._rows[-1]:
            if text:
                self._rows[-1][-1].append(text)
        elif text or (self._lines and self._lines[-1] != ("",)):
            self._lines.append((text,))

    def rows(self) -> list[tuple[str, ...]]:
        """All lines of the page."""
        self._end_line()
        while self._rows:
            self._flush(self._rows.pop(0))
        return self._lines
