"""The layout that wraps."""

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from chairconsole.ui.widgets.flow_layout import FlowLayout


class Box(QWidget):
    """Something of a fixed size."""

    def __init__(self, width: int = 50, height: int = 20) -> None:
        super().__init__()
        self.setFixedSize(width, height)


@pytest.fixture
def parent(qtbot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


@pytest.fixture
def flow(parent) -> FlowLayout:
    flow = FlowLayout(parent, gap=10, line_gap=5)
    for _ in range(5):
        flow.addWidget(Box())
    return flow


@pytest.mark.parametrize(
    ("width", "lines"), [(290, 1), (289, 2), (170, 2), (169, 3), (110, 3), (109, 5), (50, 5), (10, 5)]
)
def test_the_height_follows_from_the_width(flow, width, lines):
    assert flow.heightForWidth(width) == lines * 20 + (lines - 1) * 5


@pytest.mark.parametrize("width", [40, 60, 130, 170, 300])
def test_items_stand_inside_and_apart(flow, parent, width):
    flow.setGeometry(QRect(0, 0, width, flow.heightForWidth(width)))
    places = [flow.itemAt(index).geometry() for index in range(flow.count())]
    assert max(place.bottom() for place in places) + 1 == flow.heightForWidth(width)
    for number, place in enumerate(places):
        assert not any(place.intersects(other) for other in places[number + 1 :])
        assert place.left() >= 0
        assert place.right() < max(width, 50)


def test_hidden_items_take_no_room(flow):
    for index in range(3):
        flow.itemAt(index).widget().hide()
    assert flow.sizeHint().width() == 110


def test_it_runs_from_the_right_where_writing_does(flow, parent):
    parent.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    flow.setGeometry(QRect(0, 0, 300, 20))
    assert flow.itemAt(0).geometry().right() == 299


def test_items_can_be_taken_out(flow):
    assert flow.itemAt(9) is None
    assert flow.takeAt(9) is None
    while flow.takeAt(0) is not None:
        pass
    assert flow.count() == 0
    assert flow.heightForWidth(100) == 0


def test_a_column_gives_it_the_height_it_needs(parent, qtbot):
    column = QVBoxLayout(parent)
    column.setContentsMargins(0, 0, 0, 0)
    flow = FlowLayout(gap=10, line_gap=5)
    for _ in range(5):
        flow.addWidget(Box())
    column.addLayout(flow)
    below = QPushButton("below")
    column.addWidget(below)
    parent.resize(120, 400)
    with qtbot.waitExposed(parent):
        parent.show()
    assert below.geometry().top() >= 3 * 20 + 2 * 5


def test_what_changes_is_measured_anew(flow, parent):
    assert flow.heightForWidth(110) == 3 * 20 + 2 * 5
    flow.itemAt(0).widget().setFixedSize(110, 30)
    assert flow.heightForWidth(110) == 30 + 2 * 20 + 2 * 5
    flow.itemAt(0).widget().hide()
    assert flow.heightForWidth(110) == 2 * 20 + 5
    flow.itemAt(0).widget().show()
    flow.addWidget(Box())
    assert flow.heightForWidth(110) == 30 + 3 * 20 + 3 * 5
    flow.takeAt(0)
    assert flow.heightForWidth(110) == 3 * 20 + 2 * 5


def test_a_button_with_a_longer_label_takes_more_room(parent):
    flow = FlowLayout(parent)
    button = QPushButton("No")
    flow.addWidget(button)
    before = flow.sizeHint().width()
    button.setText("A good deal longer than that")
    assert flow.sizeHint().width() > before


@pytest.mark.parametrize(("width", "lines", "wide"), [(150, 1, 90), (149, 1, 89), (110, 1, 50), (109, 2, 90)])
def test_one_that_may_be_narrower_stays_on_its_line(parent, width, lines, wide):
    flow = FlowLayout(parent, gap=10, line_gap=5, narrows=True)
    last = QPushButton()
    last.setMinimumSize(50, 20)
    last.sizeHint = lambda: QSize(90, 20)
    for one in (Box(), last):
        flow.addWidget(one)
    flow.setGeometry(QRect(0, 0, width, flow.heightForWidth(width)))
    assert flow.heightForWidth(width) == lines * 20 + (lines - 1) * 5
    assert last.width() == wide
