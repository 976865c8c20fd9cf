"""What was read out is kept as delivered."""

from PySide6.QtWidgets import QApplication

from chairconsole.domain.events.draft_events import DraftReason, Purpose
from chairconsole.ui.summary.read_aloud import ReadAloud
from chairconsole.ui.summary.summary_screen import SummaryScreen
from chairconsole.ui.summary.versions_dialog import VersionsDialog
from tests.ui.asked import answered
from tests.ui.meeting_room import Room
from tests.ui.noting import Note

CONCLUDING = (Purpose.CONCLUDING, "panel-1")


def test_what_was_read_is_kept_and_versions_say_so(room: Room, note: Note, summary: SummaryScreen) -> None:
    note("Mali", "one")
    room.press("Alt+D")
    room.press("Alt+R")
    room.press("Alt+R")
    (view,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, ReadAloud) and one.isVisible()]
    room.press("Ctrl+Return", on=view)
    assert "Kept as delivered at" in room.notice()
    version = room.meeting.drafts[CONCLUDING][-1]
    assert version.reason is DraftReason.DELIVERED
    assert room.bridge.drafts.text_of(version) == summary.draft.paper.text()
    answered(lambda: room.press("Alt+V"), lambda dialog: seen(room, dialog))


def test_a_draft_is_read_in_one_window_however_often_the_key_is_pressed(
    room: Room, note: Note, summary: SummaryScreen
) -> None:
    note("Mali", "one")
    room.press("Alt+D")
    for _ in range(4):
        room.press("Alt+R")
    (view,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, ReadAloud) and one.isVisible()]
    room.press("Down", on=view)
    room.press("Esc", on=view)
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, ReadAloud) and one.isVisible()]
    room.press("Alt+R")
    assert [one for one in QApplication.topLevelWidgets() if isinstance(one, ReadAloud) and one.isVisible()]
    room.press("Alt+0")
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, ReadAloud) and one.isVisible()]


def seen(room: Room, dialog: object) -> None:
    assert isinstance(dialog, VersionsDialog)
    assert "as delivered" in dialog.list.item(0).text()


def test_it_is_kept_from_the_menu_too(room: Room, note: Note, summary: SummaryScreen) -> None:
    room.find_action("delivered").trigger()
    assert "nothing to keep" in room.notice()
    summary.draft.paper.setFocus()
    room.write("I thank you all.")
    room.find_action("delivered").trigger()
    assert room.meeting.drafts[CONCLUDING][-1].reason is DraftReason.DELIVERED
    room.lose_everything()
    room.write(" And more.")
    room.find_action("delivered").trigger()
    assert len(room.meeting.drafts[CONCLUDING]) == 1
