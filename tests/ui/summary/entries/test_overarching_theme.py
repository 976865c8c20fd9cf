"""The theme of the whole session is typed or chosen beside the draft, or said to be none."""

from PySide6.QtWidgets import QDialog, QWidget

from chairconsole.report.checks.finding import FindingCode
from chairconsole.ui.summary.checking.check_panel import FindingCard
from chairconsole.ui.summary.entries.overarching_theme import MAIN_CONCLUSIONS, OverarchingThemeQuestion
from chairconsole.ui.summary.summary_screen import SummaryScreen
from tests.ui.asked import answered
from tests.ui.meeting_room import Room
from tests.ui.noting import Note
from tests.ui.summary.conftest import type_words

ASKED = FindingCode.NO_OVERARCHING_THEME


def drafted(room: Room, note: Note, summary: SummaryScreen) -> None:
    """The twenty minutes of a session in which a point on data was noted."""
    note("Mali", "visas for workers")
    summary.draft.open(MAIN_CONCLUSIONS)
    room.press("Alt+D")


def card(summary: SummaryScreen) -> FindingCard | None:
    return next((one for one in summary.draft.check.cards if one.finding.code is ASKED), None)


def asked(summary: SummaryScreen) -> FindingCard:
    found = card(summary)
    assert found is not None
    return found


def text(summary: SummaryScreen) -> str:
    return summary.draft.paper.text()


def typed(room: Room, words: str) -> None:
    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, OverarchingThemeQuestion)
        dialog.field.clear()
        room.press("Return", on=dialog.field)
        assert dialog.wrong.text() == "Nothing is typed yet."
        type_words(dialog.field, words)
        room.press("Return", on=dialog.field)

    answered(room.find_action("overarching_theme").trigger, answer)


def test_the_check_offers_the_themes_that_came_up_a_field_and_to_go_without(
    room: Room, note: Note, summary: SummaryScreen
) -> None:
    drafted(room, note, summary)
    assert [button.label() for button in asked(summary).buttons] == ["data", "Type one…", "Without"]
    assert "Choose one, type one, or go without." in room.words(asked(summary))


def test_one_key_takes_what_is_offered_and_undo_asks_again(room: Room, note: Note, summary: SummaryScreen) -> None:
    drafted(room, note, summary)
    for _ in summary.draft.check.cards:
        if not asked(summary).buttons[0].hasFocus():
            room.press("Alt+C")
    assert asked(summary).buttons[0].hasFocus()
    room.press("Return")
    assert "One theme ran through the whole session: data. [[s:overarching-theme]]" in text(summary)
    assert room.meeting.overarching_theme == "data"
    assert card(summary) is None
    room.press("Alt+Z")
    assert room.meeting.overarching_theme is None
    room.press("Alt+D")
    assert "whole session" not in text(summary)
    assert card(summary) is not None


def test_one_is_typed_where_the_check_asks(room: Room, note: Note, summary: SummaryScreen) -> None:
    drafted(room, note, summary)

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, OverarchingThemeQuestion)
        type_words(dialog.field, "Dignity at every step")
        room.press("Return", on=dialog.field)

    answered(lambda: room.press("Space", on=asked(summary).buttons[1]), answer)
    assert "One theme ran through the whole session: dignity at every step." in text(summary)
    assert card(summary) is None


def test_a_session_without_one_is_said_once_and_is_on_the_record(
    room: Room, note: Note, summary: SummaryScreen
) -> None:
    drafted(room, note, summary)
    before = text(summary)
    room.press("Space", on=asked(summary).buttons[-1])
    assert (card(summary), text(summary)) == (None, before)
    assert room.meeting.overarching_theme == ""
    room.press("Alt+Z")
    room.press("Alt+C")
    assert card(summary) is not None


def test_it_is_chosen_anew_and_taken_away_by_its_action(room: Room, note: Note, summary: SummaryScreen) -> None:
    drafted(room, note, summary)
    typed(room, "Dignity")
    assert "whole session: dignity." in text(summary)

    def choose(dialog: QDialog) -> None:
        assert isinstance(dialog, OverarchingThemeQuestion)
        assert dialog.field.text() == "Dignity"
        room.press("Space", on=dialog.findChild(QWidget, "theme_0"))

    answered(room.find_action("overarching_theme").trigger, choose)
    assert "whole session: data." in text(summary)

    def without(dialog: QDialog) -> None:
        assert isinstance(dialog, OverarchingThemeQuestion)
        assert dialog.field.text() == "data"
        room.press("Space", on=dialog.findChild(QWidget, "without"))

    answered(room.find_action("overarching_theme").trigger, without)
    assert "whole session" not in text(summary)
    assert card(summary) is None


def test_another_draft_that_is_open_stays_as_it_is(room: Room, note: Note, summary: SummaryScreen) -> None:
    note("Mali", "visas for workers")
    room.press("Alt+D")
    before = text(summary)
    note("Peru", "fees")
    typed(room, "Dignity")
    assert text(summary) == before
    assert room.meeting.overarching_theme == "Dignity"
