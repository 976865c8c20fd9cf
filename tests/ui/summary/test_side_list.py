"""A short list, one of whose lines holds."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from chairconsole.ui.summary.side_list import Choice, SideButton, SideList
from chairconsole.ui.theme import Look


def test_a_click_holds_a_line_and_tells_it(look: Look) -> None:
    side = SideList(look, "Themes")
    side.show_choices([Choice("", "All", "9"), Choice("data", "Data", "7", "Data collection")])
    side.hold("")
    chosen = []
    side.chosen.connect(chosen.append)
    QTest.mouseClick(side.findChildren(SideButton)[1], Qt.MouseButton.LeftButton)
    assert chosen == ["data"]
    assert [button.isChecked() for button in side.findChildren(SideButton)] == [False, True]
    assert "Data collection" in side.findChildren(SideButton)[1].toolTip()


def test_lines_come_and_go_and_what_holds_stays(look: Look) -> None:
    side = SideList(look, "Themes")
    side.show_choices([Choice("a", "A"), Choice("b", "B", "1")])
    side.hold("b")
    side.show_choices([Choice("b", "B", "2")])
    button = side.findChildren(SideButton)[0]
    assert (button.accessibleName(), button.isChecked()) == ("B 2", True)
    assert side.held == "b"


def test_a_long_label_takes_two_lines(look: Look) -> None:
    side = SideList(look, "Drafts")
    side.show_choices([Choice("a", "Short"), Choice("b", "A much longer label that must be broken")])
    short, long = side.findChildren(SideButton)
    assert long.heightForWidth(160) > short.heightForWidth(160)
