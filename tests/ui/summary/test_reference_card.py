"""Who said what, and when."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from chairconsole.domain.commands.note_commands import KeepPoint
from chairconsole.ui.summary.reference_card import ReferenceCard
from tests.ui.meeting_room import Room
from tests.ui.noting import Note


def test_it_tells_who_said_what_for_whom_and_when(room: Room, message: str) -> None:
    card = ReferenceCard(room.look, room.meeting, f"[[m:{message}]]", room.screen)
    text = room.words(card)
    assert "Philippines" in text
    assert "for the African Group" in text
    assert "Panel 1" in text
    assert "status missing in surveys" in text
    card.deleteLater()


def test_it_is_whole_on_the_screen_and_esc_closes_it(room: Room, message: str) -> None:
    card = ReferenceCard(room.look, room.meeting, f"[[m:{message}]]", room.screen)
    card.show_at(QPoint(5, 100_000))
    assert room.screen.screen().availableGeometry().contains(card.geometry())
    assert QApplication.activePopupWidget() is card
    room.press("Esc", on=card)
    assert QApplication.activePopupWidget() is None


def test_it_tells_whose_text_a_written_point_is_from(room: Room, note: Note) -> None:
    (mali,) = room.wait_list("Mali")
    writer = room.meeting.requests[mali].participant
    room.do(KeepPoint("end fees", (), None, written=True, written_by=writer))
    card = ReferenceCard(room.look, room.meeting, f"[[p:{next(reversed(room.meeting.points))}]]", room.screen)
    assert "Mali in writing" in room.words(card)
    assert "end fees" in room.words(card)
    card.deleteLater()


def test_figures_and_what_is_gone_are_told_in_words(room: Room, note: Note) -> None:
    told = {
        "[[s:heard]]": "figure of the meeting",
        "[[m:gone]]": "no longer there",
        "[[s:overarching-theme]]": "chosen or typed for the whole session",
    }
    for token, words in told.items():
        card = ReferenceCard(room.look, room.meeting, token, room.screen)
        assert words in room.words(card)
        card.deleteLater()
