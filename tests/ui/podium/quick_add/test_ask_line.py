"""One line that is answered by a key."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from chairconsole.ui.podium.quick_add.ask_line import AskLine
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.plain_label import PlainLabel


def test_the_keys_are_never_cut(look: Look) -> None:
    over = QWidget()
    over.resize(500, 200)
    line = AskLine(look, over)
    over.show()
    line.ask("A very long name " * 20, "Enter adds all the same")
    line.stand_below(QPoint(10, 10), 400)
    keys = line.findChildren(PlainLabel)[-1]
    assert keys.width() >= keys.sizeHint().width()
    assert line.text().endswith("Enter adds all the same")
    over.close()


def test_it_is_seen_only_while_something_is_asked(look: Look, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(600, 400)
    page.show()
    line = AskLine(look, page)
    assert not line.isVisible()
    assert line.text() == ""
    line.ask("<b>Kenya</b> waits already")
    line.stand_below(QPoint(10, 20), 300)
    assert line.isVisible()
    assert line.text() == line.accessibleName() == "<b>Kenya</b> waits already"
    assert line.geometry().x() == 10
    assert line.width() == 300
    line.ask("")
    assert not line.isVisible()
    assert line.text() == ""
