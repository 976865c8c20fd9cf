"""Rows and columns of widgets in one call."""

import pytest
from PySide6.QtCore import QMargins, QRect, Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from chairconsole.ui.widgets.layouts import STRETCH, Margins, column, line_edit, named, row, scrolling


def test_a_row_gives_each_piece_its_place(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    left, middle, right = (QWidget() for _ in range(3))
    for piece in (left, right):
        piece.setFixedSize(50, 20)
    row(left, (middle, 1), 10, right, of=widget, gap=4, margins=(5, 6, 7, 8))
    widget.resize(300, 34)
    widget.show()
    assert left.geometry() == QRect(5, 6, 50, 20)
    assert right.geometry() == QRect(243, 6, 50, 20)
    assert (middle.x(), middle.geometry().right()) == (59, 243 - 10 - 4 - 1)


def test_a_column_has_no_margins_unless_it_is_told_some(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    above, below = QLabel("above"), QLabel("below")
    column(above, STRETCH, row(below), of=widget)
    widget.resize(100, 200)
    widget.show()
    assert (above.x(), above.y()) == (0, 0)
    assert below.geometry().bottom() == 199


@pytest.mark.parametrize(
    ("margins", "sides"), [(0, (0, 0, 0, 0)), (7, (7, 7, 7, 7)), ((5, 6), (5, 6, 5, 6)), ((5, 6, 7, 8), (5, 6, 7, 8))]
)
def test_margins_are_given_for_all_sides_for_two_pairs_or_for_each(
    margins: Margins, sides: tuple[int, int, int, int]
) -> None:
    left, top, right, bottom = sides
    assert row(margins=margins).contentsMargins() == QMargins(left, top, right, bottom)


def test_a_name_is_for_tests_and_what_is_told_for_whoever_does_not_see(qtbot: QtBot) -> None:
    label = named(QLabel("3:00"), "limit", "Limit of the speech")
    qtbot.addWidget(label)
    assert (label.objectName(), label.accessibleName()) == ("limit", "Limit of the speech")
    assert named(QLabel("x"), "other").accessibleName() == ""


def test_a_page_is_as_wide_as_the_area_it_is_scrolled_in(qtbot: QtBot) -> None:
    page = QWidget()
    page.setMinimumHeight(900)
    area = scrolling(page)
    qtbot.addWidget(area)
    area.resize(300, 200)
    area.show()
    assert page.width() == area.viewport().width()
    assert area.verticalScrollBar().maximum() == 900 - area.viewport().height()
    assert area.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_a_field_is_set_up_in_one_call(qtbot: QtBot) -> None:
    field = line_edit("who", "Who spoke", "Mali", longest=3, example="Peru", width=80, height=30)
    qtbot.addWidget(field)
    assert (field.objectName(), field.accessibleName(), field.placeholderText()) == ("who", "Who spoke", "Peru")
    assert (field.text(), field.minimumWidth(), field.maximumHeight()) == ("Mal", 80, 30)
