"""Notes and points that are hidden, where the room reads the chair's screen."""

from PySide6.QtWidgets import QDialog, QListWidget

from chairconsole.control.actions import note_actions, speech_actions, summary_actions
from chairconsole.ui.podium.speaker.panel_turn import SeatCard
from tests.ui.asked import answered
from tests.ui.meeting_room import Room
from tests.ui.podium.panel import put_questions


def test_what_is_done_to_points_cannot_be_asked_for_while_they_are_hidden(room: Room) -> None:
    actions, hidden = room.screen.context.actions, room.screen.context.hidden
    assert not hidden.are_hidden
    hidden.turn()
    why = actions.why_not(summary_actions.DRAFT)
    assert why is not None
    assert why.code == "notes_are_hidden"
    assert not actions.is_available(summary_actions.DRAFT)
    assert actions.why_not(speech_actions.NEXT) is None
    assert not actions.is_available(note_actions.KEEP_POINT)
    assert actions.is_available(note_actions.NOTES)
    hidden.turn()
    assert actions.why_not(summary_actions.DRAFT) is None


def test_what_was_noted_of_a_question_is_hidden_on_the_panellists_cards(room: Room) -> None:
    put_questions(room, ("brazil", ("expert-3",)))
    room.press("F3")
    room.write("portability of pensions?")
    room.screen.podium.notes._keep_question(("expert-3",))
    room.press("Ctrl+G")
    card = room.find(SeatCard, "panellist_expert-3")
    assert "portability" in card.accessibleDescription()
    room.press("Alt+0")
    assert "portability" not in card.accessibleDescription() + card.text()
    assert "Brazil" in card.accessibleDescription()


def test_which_question_is_answered_is_asked_without_what_was_noted_of_it(room: Room) -> None:
    put_questions(room, ("brazil", ("expert-3",)), ("chad", ("expert-3",)))
    room.press("F3")
    room.write("portability of pensions?")
    room.screen.podium.notes._keep_question(("expert-3",))

    def offered() -> str:
        lines: list[str] = []

        def read(dialog: QDialog) -> None:
            listed = dialog.findChild(QListWidget)
            lines.extend(listed.item(row).text() for row in range(listed.count()))

        answered(lambda: room.press("Ctrl+F3"), read)
        return "\n".join(lines)

    assert "portability" in offered()
    room.press("Alt+0")
    assert "portability" not in offered()
    assert "Brazil" in offered()
