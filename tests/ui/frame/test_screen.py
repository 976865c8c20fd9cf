"""What a screen beside the podium has of its own accord."""

from pytestqt.qtbot import QtBot

from chairconsole.ui.frame.notices import Notice
from chairconsole.ui.frame.screen import Screen


def test_a_plain_one_has_no_hints(qtbot: QtBot) -> None:
    screen = Screen()
    qtbot.addWidget(screen)
    assert screen.hints() == ()
    assert screen.property("role") == "page"


def test_it_hands_on_what_it_has_to_say(qtbot: QtBot) -> None:
    screen = Screen()
    qtbot.addWidget(screen)
    with qtbot.waitSignal(screen.said) as said:
        screen.said.emit(Notice("kept"))
    assert said.args == [Notice("kept")]
