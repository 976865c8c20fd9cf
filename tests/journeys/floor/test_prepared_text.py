"""A text is pasted onto a step with the keyboard, read beside the clock, and is there after a power cut."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

from tests.journeys.driver import Chair
from tests.journeys.keys import Keys

pytestmark = pytest.mark.x_server

PARAGRAPH = "Excellencies, we have two days before us in which we want to listen to one another. "
TEXT = "\n\n".join([PARAGRAPH * 3] * 8)


def find(chair: Chair, words: str) -> None:
    """Find an action in the list of everything."""
    chair.press("Alt+Q")
    chair.type(words)


def has_text(chair: Chair) -> bool:
    return any(step.text for _, block in chair.meeting.session.blocks() for step in block.steps)


def test_the_welcome_is_pasted_read_and_kept(chair: Chair) -> None:
    chair.open()
    QGuiApplication.clipboard().setText(TEXT)

    def paste(_window: QDialog, keys: Keys) -> None:
        keys.press("Ctrl+V")
        keys.strike("Ctrl+Return")
        chair._qtbot.waitUntil(lambda: has_text(chair))

    def ask() -> None:
        chair.strike("Return")
        chair._qtbot.waitUntil(lambda: has_text(chair))

    find(chair, "paste a prep")
    chair.in_window(ask, paste)
    chair.press("F11", "F5")
    card, page = chair.podium.floor, chair.podium.drawer.prepared
    chair.see("3:29 of 10:00 \u00b7 384 words at 110 a minute", on=page)
    chair.press("Down", "Down")
    place = page.text.verticalScrollBar().value()
    assert place > 0
    chair.pass_time(40)
    assert [frame.property("current") for frame in page.text.frames][:3] == ["false", "true", "false"]
    assert page.text.verticalScrollBar().value() == place
    chair.see("9:20", on=card)
    record = chair.record
    chair.cut_the_power()
    chair.go_on_with(record)
    chair.see("384 words", on=chair.podium.drawer.prepared)
    # A name that is asked for is typed as ever.
    chair.type_name("ger")
    assert [request.participant.name for request in chair.meeting.floor_list] == ["Germany"]
    find(chair, "prepared text")
    chair.press("Return")
    chair.see("384 words", on=chair.podium.drawer.prepared)
    chair.press("F5")
    chair.see("Germany", on=chair.podium.drawer)
    chair.check_the_record()
