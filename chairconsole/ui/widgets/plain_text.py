"""Text from outside, shown as it is: measured, shortened, and safe in a tooltip."""

import html
from math import ceil

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF

from chairconsole.domain.base.overrides import overrides_shown

ROUNDING = 0.5


def plain_tooltip(text: str) -> str:
    """Return a tooltip that shows `text` as it is: Qt would take anything that looks like HTML for HTML."""
    return f'<p style="white-space:pre-wrap">{html.escape(overrides_shown(text))}</p>' if text else ""


def text_width(font: QFont, text: str) -> int:
    """Return the whole pixels that a line of text takes."""
    return ceil(QFontMetricsF(font).horizontalAdvance(text))


def shortened(font: QFont, text: str, room: float) -> str:
    """Return as much of the text as has room, with an ellipsis if that is not all."""
    text = overrides_shown(text)
    metrics = QFontMetricsF(font)
    if metrics.horizontalAdvance(text) <= room + ROUNDING:
        return text
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
