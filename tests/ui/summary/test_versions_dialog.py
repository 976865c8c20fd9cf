"""Versions of a draft, compared and restored."""

from chairconsole.ui.summary.summary_screen import SummaryScreen
from chairconsole.ui.summary.versions_dialog import VersionsDialog
from chairconsole.ui.widgets.key_button import KeyButton
from tests.there import there
from tests.ui.asked import answered
from tests.ui.meeting_room import Room
from tests.ui.noting import Note


def drafted(room: Room, note: Note, summary: SummaryScreen) -> str:
    """Draft, and write something of one's own; the text as it was generated."""
    note("Mali", "one")
    room.press("Alt+D")
    generated = summary.draft.paper.text()
    summary.draft.paper.setFocus()
    room.press("Ctrl+End")
    room.write(" By hand.")
    return generated


def test_each_version_is_told_and_compared_with_the_draft_now(room: Room, note: Note, summary: SummaryScreen) -> None:
    drafted(room, note, summary)

    def look(dialog: object) -> None:
        assert isinstance(dialog, VersionsDialog)
        assert "drafted from points" in dialog.list.item(0).text()
        assert "By hand." in dialog.shown.toPlainText()

    answered(lambda: room.press("Alt+V"), look)
    assert "By hand." in summary.draft.paper.text()


def test_a_version_is_restored_and_what_was_there_is_kept(room: Room, note: Note, summary: SummaryScreen) -> None:
    generated = drafted(room, note, summary)
    answered(lambda: room.press("Alt+V"), lambda dialog: dialog.findChild(KeyButton, "restore").click())
    assert summary.draft.paper.text() == generated
    kept = [room.bridge.drafts.text_of(version) for version in room.meeting.drafts[there(summary.draft._draft)]]
    assert any("By hand." in text for text in kept)


def test_without_versions_it_is_said(room: Room, note: Note, summary: SummaryScreen) -> None:
    room.press("Alt+V")
    assert "No version" in room.notice()
