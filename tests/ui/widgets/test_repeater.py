"""As many widgets as there are things to show."""

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from chairconsole.ui.widgets.layouts import column
from chairconsole.ui.widgets.repeater import Repeater


def test_what_is_made_before_its_window_is_shown_comes_with_it(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    (label,) = Repeater(column(of=window), QLabel).fit(1)
    assert not label.isHidden()
    assert not label.isVisible()
    window.show()
    assert label.isVisible()


def test_widgets_come_and_go_at_the_end(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    layout = column(of=window)
    window.show()
    labels = Repeater(layout, QLabel)
    three = list(labels.fit(3))
    assert [layout.indexOf(label) for label in three] == [0, 1, 2]
    assert all(label.isVisible() for label in three)
    assert labels.fit(1) == three[:1]
    assert layout.count() == 1
    assert not three[2].isVisible()
    assert labels.fit(2)[0] is three[0]
    assert labels.widgets[1] not in three
