"""Where findings are in the whole page is seen at its scroll bar."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from chairconsole.report.checks.finding import BY_HAND, Finding, FindingCode, Place
from chairconsole.ui.summary.marks.marked_scroll_bar import MarkedScrollBar
from chairconsole.ui.summary.paper import Paper
from chairconsole.ui.theme import Look


def marked_page(look: Look, qtbot: QtBot) -> tuple[Paper, MarkedScrollBar]:
    """A page of forty paragraphs, with a finding in the first, the thirtieth and the last."""
    page = Paper(look, lambda token: token)
    qtbot.addWidget(page)
    page.resize(500, 300)
    page.show()
    page.show_text("\n\n".join(f"Paragraph {number}" for number in range(40)))
    at = [Place(part, 0, 0, 0, 9) for part in (0, 29, 39)]
    page.marks.show_findings([Finding(FindingCode.SIGN, place, "", BY_HAND, str(place.part)) for place in at])
    return page, page.findChild(MarkedScrollBar)


def test_there_is_a_mark_at_the_height_of_each_finding(look: Look, qtbot: QtBot) -> None:
    _, bar = marked_page(look, qtbot)
    first, second, third = (place for _, place in bar.places())
    assert first < bar.height() / 10
    assert abs(second / bar.height() - 0.74) < 0.02
    assert bar.height() * 0.9 < third < bar.height()
    seen = bar.grab().toImage()
    marked = [y for y in range(bar.height()) if seen.pixelColor(4, y) == look.colour("paper_found_line")]
    assert [any(abs(y - place) <= 2 for y in marked) for place in (first, second, third)] == [True] * 3
    assert len(marked) <= 3 * 4


def test_a_click_on_a_mark_goes_there(look: Look, qtbot: QtBot) -> None:
    page, bar = marked_page(look, qtbot)
    height, place = bar.places()[1]
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(4, round(place)))
    middle = page.viewport().height() / 2
    assert abs(height - bar.value() - middle) <= 1
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(4, bar.height() // 3))
    assert height - bar.value() > middle


def test_a_page_without_findings_has_no_marks(look: Look, qtbot: QtBot) -> None:
    page, bar = marked_page(look, qtbot)
    page.marks.show_findings(())
    assert bar.places() == []
