"""What was found stands beside the draft; one key goes to it, one mends it, and it is told before reading."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from chairconsole.report.checks.finding import FindingCode
from chairconsole.ui.summary.checking.check_panel import CheckPanel, FindingCard
from chairconsole.ui.summary.checking.finding_words import finding_title
from chairconsole.ui.summary.summary_screen import SummaryScreen
from tests.ui.meeting_room import Room
from tests.ui.noting import Note
from tests.ui.summary.conftest import settle


def type_draft(room: Room, summary: SummaryScreen, words: str) -> CheckPanel:
    summary.draft.paper.setFocus()
    room.write(words)
    settle(summary)
    return summary.draft.check


def codes(panel: CheckPanel) -> list[FindingCode]:
    return [card.finding.code for card in panel.cards]


def test_one_key_goes_to_a_finding_and_one_mends_it(room: Room, note: Note, summary: SummaryScreen) -> None:
    panel = type_draft(room, summary, "Data w/ maps & fees.")
    assert codes(panel)[:2] == [FindingCode.ABBREVIATION, FindingCode.SIGN]
    room.press("Alt+C")
    assert summary.draft.paper.textCursor().selectedText() == "w/"
    room.press("Return")
    assert summary.draft.paper.text() == "Data with maps & fees.\n"
    assert summary.draft.paper.textCursor().selectedText() == "&"
    room.press("Return")
    assert summary.draft.paper.text() == "Data with maps and fees.\n"
    assert FindingCode.SIGN not in codes(panel)


def test_what_was_mended_can_be_taken_back(room: Room, note: Note, summary: SummaryScreen) -> None:
    type_draft(room, summary, "Maps & fees.")
    room.press("Alt+C")
    room.press("Return")
    assert summary.draft.paper.text() == "Maps and fees.\n"
    assert not summary.draft.paper.hasFocus()
    room.press("Ctrl+Z")
    assert summary.draft.paper.text() == "Maps & fees.\n"
    assert not summary.draft.paper.hasFocus()
    room.press("Return")
    assert summary.draft.paper.text() == "Maps and fees.\n"


def test_what_is_kept_is_not_shown_again_even_after_a_restart(room: Room, note: Note, summary: SummaryScreen) -> None:
    panel = type_draft(room, summary, "Maps & fees.")
    card = panel.cards[0]
    card.buttons[-1].click()
    assert FindingCode.SIGN not in codes(panel)
    room.wait(1.2)
    room.restart()
    room.press("Alt+3")
    panel = room.screen.findChild(SummaryScreen).draft.check
    assert FindingCode.SIGN not in codes(panel)
    assert FindingCode.NO_STAR in codes(panel)


def test_a_name_is_replaced_or_kept_from_its_card(room: Room, note: Note, summary: SummaryScreen) -> None:
    panel = type_draft(room, summary, "They met in Kenya. They met in Peru.")
    assert codes(panel)[:2] == [FindingCode.NAME] * 2
    panel.cards[0].buttons[0].click()
    assert summary.draft.paper.text() == "They met in one country. They met in Peru.\n"
    panel.cards[0].buttons[-1].click()
    assert FindingCode.NAME not in codes(panel)
    assert None in room.meeting.names_decided.values()


def test_esc_goes_back_to_the_draft(room: Room, note: Note, summary: SummaryScreen) -> None:
    type_draft(room, summary, "Maps & fees.")
    room.press("Alt+C")
    room.press("Esc")
    assert summary.draft.paper.hasFocus()


def test_an_empty_draft_has_nothing_to_be_looked_at(room: Room, note: Note, summary: SummaryScreen) -> None:
    room.press("Alt+C")
    assert "nothing to look at" in room.notice()
    assert not summary.draft.check.isVisible()


def test_the_number_stands_under_the_page(room: Room, note: Note, summary: SummaryScreen) -> None:
    panel = type_draft(room, summary, "Maps & fees.")
    assert f"{len(panel.cards)} to look at before reading" in room.words(summary.draft.length)


def test_very_many_are_counted(room: Room, note: Note, summary: SummaryScreen) -> None:
    panel = type_draft(room, summary, "Maps & fees. " * 20)
    assert len(panel.findChildren(FindingCard)) == len(panel.cards) == 12
    assert "and " in room.words(panel)


def test_where_nothing_is_offered_enter_goes_to_the_words(room: Room, note: Note, summary: SummaryScreen) -> None:
    type_draft(room, summary, f"The board met {'and met ' * 20}again.")
    room.press("Alt+C")
    room.press("Return")
    assert summary.draft.paper.hasFocus()
    room.write("The board met.")
    assert summary.draft.paper.text() == "The board met.\n"


def test_a_narrow_screen_has_room_for_the_draft_only(room: Room, note: Note, summary: SummaryScreen) -> None:
    panel = type_draft(room, summary, "Maps & fees.")
    assert panel.isVisible()
    room.screen.resize(1024, 700)
    settle(summary)
    assert not panel.isVisible()
    room.press("Alt+C")
    assert "“&”" in room.notice()
    assert finding_title(panel.findings[0]) in room.notice()
    assert summary.draft.paper.textCursor().selectedText() == "&"


def test_on_a_narrow_screen_what_is_typed_mends_a_finding(room: Room, note: Note, summary: SummaryScreen) -> None:
    type_draft(room, summary, "Maps & fees.")
    room.screen.resize(1024, 700)
    settle(summary)
    summary.bench.list.setFocus()
    room.press("Alt+C")
    room.write("and")
    assert summary.draft.paper.text() == "Maps and fees.\n"


def press_number(summary: SummaryScreen, number: int) -> None:
    """Click on the number of a finding on the page."""
    paper = summary.draft.paper
    mark = paper.marks.marks[number - 1]
    caret = paper.cursorRect(mark.behind())
    place = QPoint(caret.left() - round(mark.room / 2), caret.center().y())
    QTest.mouseClick(paper.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_number_on_the_page_brings_its_card(room: Room, note: Note, summary: SummaryScreen) -> None:
    panel = type_draft(room, summary, "Maps & fees. " * 9)
    assert panel.cards[8].visibleRegion().isEmpty()
    press_number(summary, 9)
    assert not panel.cards[8].visibleRegion().isEmpty()
    assert summary.draft.paper.hasFocus()


def test_a_number_on_a_narrow_page_tells_what_it_is(room: Room, note: Note, summary: SummaryScreen) -> None:
    panel = type_draft(room, summary, "Data w/ maps & fees.")
    room.screen.resize(1024, 700)
    settle(summary)
    press_number(summary, 2)
    assert finding_title(panel.findings[1]) in room.notice()
    assert "“&”" in room.notice()
