"""Text from outside, shown as it is: measured, shortened, safe in a tooltip, and in a field in which it is typed."""

import html
import re
from functools import lru_cache, partial
from math import ceil

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit

from chairconsole.domain.base.overrides import OVERRIDES, overrides_shown, overrides_typed

ROUNDING = 0.5
KEPT = 4096
"""How many texts are known again that were measured or shortened."""
_OVERRIDE = re.compile(f"[{OVERRIDES}]")

Field = QLineEdit | QPlainTextEdit | QTextEdit
"""What text is typed in."""


def plain_tooltip(text: str) -> str:
    """Return a tooltip that shows `text` as it is: Qt would take anything that looks like HTML for HTML."""
    return f'<p style="white-space:pre-wrap">{html.escape(overrides_shown(text))}</p>' if text else ""


@lru_cache(KEPT)
def advance(font: QFont, text: str) -> float:
    """Return the width that a line of text takes."""
    return QFontMetricsF(font).horizontalAdvance(text)


def text_width(font: QFont, text: str) -> int:
    """Return the whole pixels that a line of text takes."""
    return ceil(advance(font, text))


@lru_cache(KEPT)
def shortened(font: QFont, text: str, room: float) -> str:
    """Return as much of the text as has room, with an ellipsis at its end if that is not all."""
    text = overrides_shown(text)
    metrics = QFontMetricsF(font)
    if metrics.horizontalAdvance(text) <= room + ROUNDING:
        return text
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)


def show_overrides(field: Field) -> None:
    """Show in a field, from now on, the numbers of signs that turn a text, however they came in: it obeys none."""
    shown = partial(_show_in_line, field) if isinstance(field, QLineEdit) else partial(_show_in_text, field)
    field.textChanged.connect(lambda *_: shown())
    shown()


def typed_in(field: QLineEdit | QPlainTextEdit) -> str:
    """What was typed in such a field: with the signs whose numbers it shows."""
    return overrides_typed(field.text() if isinstance(field, QLineEdit) else field.toPlainText())


def _show_in_line(field: QLineEdit) -> None:
    while found := _OVERRIDE.search(field.text()):
        field.setSelection(_units(field.text()[: found.start()]), 1)
        field.insert(overrides_shown(found[0]))


def _show_in_text(field: QPlainTextEdit | QTextEdit) -> None:
    text = field.toPlainText()
    # What is undone or done again is left as it was at that step: it would else be done at once again.
    if text.isascii() or not _OVERRIDE.search(text) or field.document().isRedoAvailable():
        return
    cursor = QTextCursor(field.document())
    cursor.joinPreviousEditBlock()  # undone with what brought them in
    for found in reversed(list(_OVERRIDE.finditer(text))):
        cursor.setPosition(_units(text[: found.start()]))
        cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(overrides_shown(found[0]))
    cursor.endEditBlock()


def _units(text: str) -> int:
    """How long a text is as Qt counts: in halves of characters beyond the first plane."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
