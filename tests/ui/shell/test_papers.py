"""What can be saved or printed of the meeting at any time."""

import pytest
from PySide6.QtPrintSupport import QPrintDialog

from chairconsole.domain.commands.speech_commands import GiveFloor
from chairconsole.report.document.document_text import text_document
from chairconsole.ui.frame.to_save import ToSave
from chairconsole.ui.shell.screens import ScreenName
from tests.ui.meeting_room import Delegation, Room


def wanted(room: Room, action: str) -> ToSave:
    """What the screen hands on to be saved."""
    found: list[ToSave] = []
    room.screen.save_wanted.connect(found.append)
    room.find_action(action).trigger()
    (one,) = found
    return one


def test_the_list_of_speakers_names_them_and_nothing_they_said(room: Room) -> None:
    room.in_discussion()
    room.wait_list("Mali")
    room.press("F5")
    room.press("F3")
    room.write("a secret of the room")
    room.press("Ctrl+Return")
    text = text_document(wanted(room, "export_speakers").document)
    assert "Mali" in text
    assert "secret" not in text


def test_regional_organizations_stand_with_the_groups_in_the_list_of_speakers(
    room: Room, delegation: Delegation
) -> None:
    room.in_discussion()
    room.do(GiveFloor(delegation("African Union")))
    assert "Groups and regional organizations" in text_document(wanted(room, "export_speakers").document)


def test_the_state_of_the_meeting_is_saved_from_any_screen(room: Room) -> None:
    room.in_discussion()
    room.wait_list("Mali", "Peru")
    room.press("F5")
    room.press("Alt+2")
    text = text_document(wanted(room, "export_state").document)
    assert "Mali" in text
    assert "Peru" in text
    assert room.screen.screens.current is ScreenName.RECORD


def test_printing_asks_for_a_printer_first(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    monkeypatch.setattr(QPrintDialog, "exec", lambda dialog: asked.append(dialog) or QPrintDialog.DialogCode.Rejected)
    room.find_action("print_state").trigger()
    assert len(asked) == 1
