"""The draft: from points, by hand, with whom it names, and kept whatever happens."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from chairconsole.control.kept_drafts import working_key
from chairconsole.domain.events.draft_events import Attribution, Purpose
from chairconsole.report.draft.draft_text import parse
from chairconsole.ui.summary.reference_card import ReferenceCard
from chairconsole.ui.summary.summary_screen import SummaryScreen
from tests.ui.meeting_room import Room
from tests.ui.noting import PRACTICES, Note
from tests.ui.summary.conftest import settle

CONCLUDING = (Purpose.CONCLUDING, "panel-1")


def test_one_key_drafts_from_points(room: Room, note: Note, message: str, summary: SummaryScreen) -> None:
    room.press("Alt+D")
    text = summary.draft.paper.text()
    assert f"[[m:{message}]]" in text
    assert "Several delegations" in text
    assert "Philippines" not in text
    assert summary.bench.list.rows()[1].is_in_draft


def test_drafting_again_keeps_what_was_written_by_hand(room: Room, note: Note, summary: SummaryScreen) -> None:
    note("Mali", "one")
    room.press("Alt+D")
    summary.draft.paper.setFocus()
    room.press("Ctrl+End")
    room.write(" Typed by hand.")
    note("Peru", "two", PRACTICES)
    room.press("Alt+D")
    text = summary.draft.paper.text()
    assert "Typed by hand." in text
    assert "two" in text


def test_what_is_typed_is_kept_within_a_second(room: Room, note: Note, summary: SummaryScreen) -> None:
    summary.draft.paper.setFocus()
    room.write("Half a thou")
    room.wait(1.2)
    assert room.desk.running.writer.working_text(working_key(CONCLUDING)) == "Half a thou\n"
    room.restart()
    room.press("Alt+3")
    assert room.screen.findChild(SummaryScreen).draft.paper.text() == "Half a thou\n"


def test_what_is_drafted_is_kept_at_once(room: Room, note: Note, summary: SummaryScreen) -> None:
    note("Mali", "visas for workers")
    room.press("Alt+D")
    kept = room.desk.running.writer.working_text(working_key(CONCLUDING))
    assert kept == summary.draft.paper.text()
    note("Peru", "a late point")
    room.press("Alt+D")
    assert "a late point" in room.desk.running.writer.working_text(working_key(CONCLUDING))


def test_a_point_is_put_in_by_key_and_only_once(room: Room, note: Note, summary: SummaryScreen) -> None:
    point = note("Mali", "visas for workers")
    room.press("Ctrl+F")
    room.press("Down")
    room.press("Alt+Right")
    assert summary.draft.paper.text().count(f"[[p:{point}]]") == 1
    assert "visas for workers" in summary.draft.paper.text()
    room.press("Alt+Right")
    assert summary.draft.paper.text().count(f"[[p:{point}]]") == 1


def test_who_is_named_is_chosen_and_said_on_the_button(room: Room, note: Note, summary: SummaryScreen) -> None:
    note("Mali", "one")
    room.press("Alt+D")
    assert "Mali" not in summary.draft.paper.text()
    summary.draft.choose(Attribution.FULL)
    assert "Mali" in summary.draft.paper.text()
    assert summary.draft.head.wording.label() == "English, all named"
    summary.draft.choose(Attribution.NONE)
    assert "Mali" not in summary.draft.paper.text()


def test_a_chip_tells_who_said_so(room: Room, note: Note, summary: SummaryScreen) -> None:
    point = note("Mali", "one")
    summary.draft._answer(f"[[p:{point}]]", QPoint(300, 300))
    card = QApplication.activePopupWidget()
    assert isinstance(card, ReferenceCard)
    assert "Mali" in room.words(card)
    card.close()


def test_the_length_follows_what_is_written(room: Room, note: Note, summary: SummaryScreen) -> None:
    summary.draft.paper.setFocus()
    room.write("one two three")
    settle(summary)
    assert "3 words" in room.words(summary.draft.length)
    assert "of 7:00" in room.words(summary.draft.length)


def test_each_draft_has_its_own_text_and_leaving_keeps_a_version(
    room: Room, note: Note, summary: SummaryScreen
) -> None:
    summary.draft.paper.setFocus()
    room.write("For the panel")
    summary.draft.open((Purpose.MAIN_CONCLUSIONS, None))
    assert summary.draft.paper.text() == ""
    assert len(room.meeting.drafts[CONCLUDING]) == 1
    summary.draft.open(CONCLUDING)
    assert parse(summary.draft.paper.text()).plain == "For the panel"


def test_the_perspective_starts_from_the_concluding_remarks(room: Room, note: Note, summary: SummaryScreen) -> None:
    note("Mali", "one")
    room.press("Alt+D")
    summary.draft.paper.setFocus()
    room.press("Ctrl+End")
    room.write(" Typed by hand.")
    summary.draft.open((Purpose.PERSPECTIVE, "panel-1"))
    room.press("Alt+D")
    assert "Typed by hand." in summary.draft.paper.text()


def test_what_cannot_be_kept_is_said_and_the_text_stays(room: Room, note: Note, summary: SummaryScreen) -> None:
    note("Mali", "one")
    summary.draft.paper.setFocus()
    room.write("Before")
    room.lose_everything()
    room.press("Alt+D")
    assert "Before" in summary.draft.paper.text()
    assert "NOT DONE" in room.notice()
