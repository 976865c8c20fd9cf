"""Rows, columns, scrolled pages, fields and names of widgets in one call: what every window sets up in the same way."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from chairconsole.ui.widgets.plain_text import Field, show_overrides

STRETCH = "stretch"
"""Takes what is left of a row or column."""

Piece = QWidget | QLayout | int | str | tuple[QWidget | QLayout, int]
"""A widget or a layout, alone or with its stretch; pixels that stay empty; or STRETCH."""

Margins = int | tuple[int, int] | tuple[int, int, int, int]

Widget = TypeVar("Widget", bound=QWidget)


def row(*pieces: Piece, of: QWidget | None = None, gap: int = 0, margins: Margins = 0) -> QHBoxLayout:
    """The pieces from left to right, `gap` pixels between them; as the layout of a widget if `of` is one.

    `margins` are pixels at all sides; at the sides and at top and bottom; or at the left, top, right and bottom.
    """
    box = QHBoxLayout() if of is None else QHBoxLayout(of)
    return _filled(box, pieces, gap, margins)


def column(*pieces: Piece, of: QWidget | None = None, gap: int = 0, margins: Margins = 0) -> QVBoxLayout:
    """The same from top to bottom."""
    box = QVBoxLayout() if of is None else QVBoxLayout(of)
    return _filled(box, pieces, gap, margins)


def rule() -> QFrame:
    """A line between two parts of a column."""
    line = QFrame()
    line.setProperty("role", "rule")
    line.setFixedHeight(1)
    return line


def scrolling(
    page: QWidget, focus: Qt.FocusPolicy = Qt.FocusPolicy.NoFocus, *, of: QScrollArea | None = None
) -> QScrollArea:
    """An area as wide as the page, in which it is scrolled up and down; `of` itself if it is one."""
    area = QScrollArea() if of is None else of
    area.setFocusPolicy(focus)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(page)
    return area


def line_edit(
    name: str,
    told: str = "",
    text: str = "",
    *,
    longest: int = 200,
    example: str = "",
    width: int = 0,
    height: int = 0,
) -> QLineEdit:
    """A named field for one line of at most `longest` characters; `example` stands in it, pale, while it is empty.

    `width` and `height` are pixels; 0 leaves them to the layout.
    """
    field = named(QLineEdit(text), name, told)
    field.setMaxLength(longest)
    field.setPlaceholderText(example)
    if width:
        field.setFixedWidth(width)
    if height:
        field.setFixedHeight(height)
    return field


def named(widget: Widget, name: str, told: str = "") -> Widget:
    """The widget with its name for tests and for style sheets and, where `told`, what a screen reader says of it.

    A field in which text is typed shows signs that turn a text.
    """
    widget.setObjectName(name)
    if isinstance(widget, Field):
        show_overrides(widget)
    if told:
        widget.setAccessibleName(told)
    return widget


Box = TypeVar("Box", bound=QBoxLayout)


def _filled(box: Box, pieces: tuple[Piece, ...], gap: int, margins: Margins) -> Box:
    if isinstance(margins, int):
        margins = (margins, margins)
    box.setContentsMargins(*(margins if len(margins) == 4 else margins * 2))
    box.setSpacing(gap)
    for piece in pieces:
        match piece:
            case int():
                box.addSpacing(piece)
            case str():
                box.addStretch(1)
            case (part, stretch):
                _add(box, part, stretch)
            case _:
                _add(box, piece, 0)
    return box


def _add(box: QBoxLayout, part: QWidget | QLayout, stretch: int) -> None:
    if isinstance(part, QWidget):
        box.addWidget(part, stretch)
    else:
        box.addLayout(part, stretch)
