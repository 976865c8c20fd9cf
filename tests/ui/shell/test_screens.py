"""The screens: how one goes there and back, and what works on all of them."""

import subprocess
import sys
from functools import partial

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView

from chairconsole.control.actions import agenda_actions, note_actions, speech_actions, summary_actions
from chairconsole.control.actions.action import Action, Group
from chairconsole.control.actions.table import all_actions
from chairconsole.domain.commands.agenda_commands import OpenBlock
from chairconsole.ui.shell.hint_bar import HintBar
from chairconsole.ui.shell.screens import ScreenName
from chairconsole.ui.widgets.key_button import KeyButton
from tests.ui.meeting_room import Room

STAYS = (note_actions.KEEP_POINT, speech_actions.EARLIER, agenda_actions.BLOCK, summary_actions.EDIT_POINT)
"""What is answered on the record too, though it is neither about screens nor about the console."""


def shown(room: Room) -> ScreenName:
    return room.screen.screens.current


def search(room: Room) -> QLineEdit:
    return room.find(QLineEdit, "record_search")


@pytest.mark.parametrize(
    ("keys", "name"), [("Alt+2", ScreenName.RECORD), ("Alt+Shift+2", ScreenName.RECORD), ("Alt+3", ScreenName.SUMMARY)]
)
def test_a_key_shows_a_screen_and_another_the_podium(room: Room, keys: str, name: ScreenName) -> None:
    room.press(keys)
    assert shown(room) is name
    assert not room.screen.podium.isVisible()
    room.press("Alt+1")
    assert shown(room) is ScreenName.PODIUM
    assert room.screen.podium.isVisible()


def test_the_tab_of_the_screen_that_is_shown_is_filled(room: Room) -> None:
    def filled() -> list[str]:
        names = ("show_podium", "show_record", "show_summary")
        return [name for name in names if room.find(KeyButton, f"tab_{name}").isChecked()]

    assert filled() == ["show_podium"]
    room.find(KeyButton, "tab_show_record").click()
    assert shown(room) is ScreenName.RECORD
    assert filled() == ["show_record"]
    room.find(KeyButton, "tab_show_record").click()
    assert filled() == ["show_record"]


def test_esc_goes_back_to_where_one_was(room: Room) -> None:
    room.press("Alt+3")
    room.press("Alt+2")
    room.press("Esc")
    assert shown(room) is ScreenName.SUMMARY
    room.press("Esc")
    assert shown(room) is ScreenName.PODIUM
    assert room.field.hasFocus()
    room.press("Esc")
    assert shown(room) is ScreenName.PODIUM


def test_esc_empties_the_search_field_first(room: Room) -> None:
    room.press("Alt+2")
    room.write("kenya")
    room.press("Esc")
    assert (shown(room), search(room).text()) == (ScreenName.RECORD, "")
    room.press("Esc")
    assert shown(room) is ScreenName.PODIUM


def test_the_floor_is_led_from_every_screen(room: Room) -> None:
    room.in_discussion()
    room.wait_list("Germany", "Mali")
    room.press("Alt+2")
    room.press("F5")
    assert room.speech.participant.name == "Germany"
    room.press("F6")
    assert room.meeting.speech is None
    room.press("F4")
    assert room.meeting.speech is not None
    assert shown(room) is ScreenName.RECORD


def test_a_name_is_added_from_another_screen_and_esc_goes_back_there(room: Room) -> None:
    room.in_discussion()
    room.press("Alt+2")
    room.press("F2")
    assert shown(room) is ScreenName.PODIUM
    assert room.field.hasFocus()
    room.enter("mali")
    assert room.names() == ["Mali"]
    room.press("Esc")
    assert shown(room) is ScreenName.RECORD
    assert search(room).hasFocus()


def test_from_the_podium_reached_by_its_own_key_esc_leads_nowhere(room: Room) -> None:
    room.press("Alt+2")
    room.press("Alt+1")
    room.press("Esc")
    room.press("Esc")
    assert shown(room) is ScreenName.PODIUM


def test_a_page_beside_the_floor_list_is_shown_with_the_focus_in_it(room: Room) -> None:
    room.in_discussion()
    room.press("Alt+2")
    room.press("Ctrl+Shift+F3")
    assert shown(room) is ScreenName.PODIUM
    focused = QApplication.focusWidget()
    assert focused is not None
    assert room.screen.podium.drawer.unheard.isAncestorOf(focused)


def test_an_entry_that_nobody_sees_is_never_meant(room: Room) -> None:
    room.in_discussion()
    room.wait_list("Germany")
    room.press("Down")
    assert room.marked() is not None
    room.press("Alt+2")
    room.press("Shift+F9")
    assert len(room.meeting.waiting) == 1
    assert "Mark an entry" in room.notice()


def seen_on(action: Action) -> ScreenName:
    """The screen on which an action asks that is asked for on the record."""
    if action.group in (Group.SCREENS, Group.CONSOLE) or action in STAYS:
        return ScreenName.RECORD
    return ScreenName.SUMMARY if action.group is Group.SUMMARY else ScreenName.PODIUM


def test_what_asks_first_asks_where_it_is_seen(room: Room) -> None:
    actions = [one for one in all_actions() if one.command is None]
    asked: list[tuple[str, ScreenName]] = []
    for action in actions:
        room.screen.screens.show_summary()
        room.screen.screens.show_record()
        assert shown(room) is ScreenName.RECORD
        # Nothing is done, so that one window serves for all of them.
        room.screen.context.actions.claims[action] = partial(lambda one: asked.append((one.id, shown(room))), action)
        room.screen.context.actions.action(action).trigger()
    assert asked == [(one.id, seen_on(one)) for one in actions]


@pytest.mark.parametrize(
    ("before", "after"), [("Alt+1", ScreenName.SUMMARY), ("Alt+2", ScreenName.RECORD), ("Alt+3", ScreenName.SUMMARY)]
)
def test_what_is_marked_is_corrected_where_it_is_seen(room: Room, before: str, after: ScreenName) -> None:
    room.press(before)
    room.press("Alt+E")
    assert shown(room) is after
    assert "Mark a" in room.notice()


def test_notices_are_seen_on_every_screen(room: Room) -> None:
    room.press("Alt+3")
    room.press("F6")
    assert room.screen.notices.isVisible()
    assert "Nobody has the floor" in room.notice()


def test_the_hints_are_those_of_the_screen(room: Room) -> None:
    bar = room.screen.findChild(HintBar)
    assert "nothing to undo" in room.words(bar)
    room.press("Alt+2")
    assert "search" in room.words(bar)
    assert "nothing to undo" not in room.words(bar)
    room.press("Esc")
    assert "nothing to undo" in room.words(bar)


def test_the_search_key_searches_in_the_record_from_the_podium(room: Room) -> None:
    room.press("Ctrl+F")
    assert shown(room) is ScreenName.RECORD
    assert search(room).hasFocus()


def test_the_focus_is_where_it_was_when_one_comes_back(room: Room) -> None:
    room.press("F3")
    room.write("half a no")
    room.press("Alt+2")
    room.press("Esc")
    assert room.note.hasFocus()
    assert room.note.toPlainText() == "half a no"


def test_a_screen_is_made_once_and_shows_what_happened_meanwhile(room: Room) -> None:
    room.press("Alt+2")
    first = room.find(QLineEdit, "record_search")
    room.press("Esc")
    room.do(OpenBlock("panel-1"))
    room.press("Alt+2")
    assert room.find(QLineEdit, "record_search") is first
    model = room.find(QTableView, "record").model()
    assert any("Panel 1" in str(model.index(row, 4).data()) for row in range(model.rowCount()))


def test_nothing_of_the_other_screens_is_loaded_before_they_are_opened() -> None:
    program = (
        "import sys, chairconsole.ui.shell.session_screen\n"
        "screens = ('chairconsole.ui.record', 'chairconsole.ui.summary', 'chairconsole.report.accounts.search')\n"
        "drafts = ('chairconsole.report.remarks', 'chairconsole.report.doubts', 'chairconsole.report.checks')\n"
        "late = (*screens, *drafts, 'chairconsole.ui.palette.palette', 'chairconsole.ui.palette.meeting_entries')\n"
        "print([name for name in sys.modules if name.startswith(late)])"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def test_one_key_hides_the_notes_and_their_own_key_shows_them_again(room: Room) -> None:
    notes, screens = room.screen.podium.notes, room.screen.screens
    assert screens.notes_are_seen
    room.press("Alt+0")
    assert not notes.isVisible()
    assert not screens.notes_are_seen
    room.press("F3")
    assert notes.isVisible()
    room.write("nothing typed is lost")
    assert room.note.toPlainText() == "nothing typed is lost"


def test_hiding_the_notes_from_another_screen_comes_to_the_podium(room: Room) -> None:
    room.press("Alt+3")
    room.press("Alt+0")
    assert room.screen.podium.isVisible()
    assert not room.screen.podium.notes.isVisible()
    room.press("Alt+0")
    assert room.screen.podium.notes.isVisible()


def noted(room: Room) -> None:
    """A speech with a note and a question to a panellist."""
    room.in_discussion()
    room.wait_list("Mali")
    room.press("F5")
    room.press("F3")
    room.write("firewalls protect children")
    room.press("Ctrl+Return")


def test_hidden_points_are_hidden_on_record_and_summary_too(room: Room) -> None:
    noted(room)
    room.press("Alt+2")
    record = room.screen.screens._beside[ScreenName.RECORD]
    said = "firewalls protect children"
    assert any(said in row.text for row in record.table.view.rows())
    room.press("Alt+0")
    room.press("Alt+2")
    assert record.isVisible()
    assert not any(said in row.text for row in record.table.view.rows())
    assert any(row.name == "Mali" for row in record.table.view.rows())
    room.press("Alt+3")
    assert said not in room.words()
    assert "Notes and points are hidden. Alt+0 shows them again." in room.words()
    room.press("Alt+0")
    assert room.screen.screens.current is ScreenName.SUMMARY
    assert room.screen.screens._beside[ScreenName.SUMMARY].isVisible()
    room.press("Alt+2")
    assert any(said in row.text for row in record.table.view.rows())


def test_nothing_is_done_to_points_that_are_hidden(room: Room) -> None:
    noted(room)
    room.press("Alt+0")
    before = room.meeting
    room.press("Alt+D")
    assert room.notice() == "Notes and points are hidden; Alt+0 shows them."
    assert room.meeting is before
    assert room.screen.podium.isVisible()


def test_they_are_hidden_after_a_restart_as_well(room: Room) -> None:
    noted(room)
    room.press("Alt+0")
    room.wait(2)
    room.restart()
    room.press("Alt+3")
    assert "firewalls protect children" not in room.words()
    room.press("F3")
    assert room.screen.screens.notes_are_seen
