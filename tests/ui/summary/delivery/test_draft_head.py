"""The row above the draft: language and names are chosen with keys, and kept."""

from PySide6.QtWidgets import QMenu

from chairconsole.domain.base.event_parts import Language
from chairconsole.domain.events.draft_events import Purpose
from chairconsole.ui.summary.summary_screen import SummaryScreen
from tests.ui.meeting_room import Room
from tests.ui.noting import Note

CONCLUDING = (Purpose.CONCLUDING, "panel-1")


def choices(room: Room, summary: SummaryScreen) -> QMenu:
    room.find_action("draft_language").trigger()
    return summary.draft.head.wording.menu()


def test_the_language_is_chosen_by_typing_and_kept(room: Room, note: Note, summary: SummaryScreen) -> None:
    head = summary.draft.head
    assert head.wording.label() == "English, no names"
    menu = choices(room, summary)
    assert [one.text() for one in menu.actions() if one.isChecked()] == ["English", "Nobody is named"]
    room.press("E", on=menu)
    room.press("S", on=menu)
    room.press("Return", on=menu)
    assert room.meeting.draft_state(CONCLUDING).language is Language.SPANISH
    assert head.wording.label() == "espa\u00f1ol, no names"
    room.restart()
    room.press("Alt+3")
    assert room.screen.findChild(SummaryScreen).draft.head.wording.label() == "espa\u00f1ol, no names"


def test_each_draft_has_a_language_of_its_own(room: Room, note: Note, summary: SummaryScreen) -> None:
    summary.draft.choose(Language.FRENCH)
    summary.draft.open((Purpose.MAIN_CONCLUSIONS, None))
    assert summary.draft.head.wording.label() == "English, no names"
    summary.draft.open(CONCLUDING)
    assert summary.draft.head.wording.label() == "fran\u00e7ais, no names"


def test_a_locked_text_keeps_its_language(room: Room, note: Note, summary: SummaryScreen) -> None:
    note("Mali", "one")
    room.press("Alt+D")
    room.press("Alt+F")
    summary.draft.choose(Language.FRENCH)
    assert "is locked" in room.notice()
    assert summary.draft.head.wording.label() == "English, no names"


def test_keys_stand_on_the_buttons_where_there_is_room(room: Room, note: Note, summary: SummaryScreen) -> None:
    keys = {}
    for width in (1600, 1280):
        room.screen.resize(width, 800)
        room.settle()
        keys[width] = room.button("draft").key()
    assert keys == {1600: "Alt+D", 1280: ""}
