"""The table of the agenda as it would be."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from chairconsole.ui.session_editor.agenda_preview import AgendaPreview
from chairconsole.ui.theme import Look
from tests.intake.given import GENEVA, proposal, real
from tests.there import there


def make(look: Look) -> AgendaPreview:
    table = AgendaPreview(look)
    table.resize(600, 200)
    table.show()
    return table


def test_the_blocks_in_question_are_scrolled_to(look: Look) -> None:
    table, found = make(look), real(GENEVA)
    table.show_proposal(found)
    last = next(doubt for doubt in reversed(found.doubts) if doubt.block == "panel-3")
    table.show_proposal(found, last)
    row = next(place for place, row in enumerate(table.table.rows()) if row.id == "panel-3")
    assert table.table.viewport().rect().contains(table.table.visualRect(table.table.model().index(row, 0)))


def test_a_marked_row_points_at_its_lines(look: Look) -> None:
    table, pointed = make(look), []
    table.show_proposal(real(GENEVA))
    table.pointed_at.connect(pointed.append)
    table.table.mark(next(place for place, row in enumerate(table.table.rows()) if row.id == "panel-2"))
    assert pointed == [(68,)]


def test_without_a_session_it_says_why_there_is_no_agenda(look: Look) -> None:
    table = make(look)
    table.show_proposal(proposal("10:00 - 10:15 Opening\n10:15 - 13:00 Panel 1: Roads"))
    assert not table.table.isVisible()
    assert table._none.isVisible()
    table.show_proposal(real(GENEVA))
    assert table.table.isVisible()


def test_whoever_comes_by_tab_sees_where_they_are(look: Look) -> None:
    table = make(look)
    table.show_proposal(real(GENEVA))
    table.activateWindow()
    assert QTest.qWaitForWindowActive(table)
    table.table.clearFocus()
    table.table.setFocus(Qt.FocusReason.TabFocusReason)
    assert there(table.table.marked()).id == "day 1"
