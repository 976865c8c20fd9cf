"""Notes: whom a text belongs to, its themes, and that nothing half typed is lost."""

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication, QDialog

from chairconsole.domain.commands.agenda_commands import Next, OpenBlock
from chairconsole.domain.commands.speech_commands import Finish, GiveFloor
from chairconsole.domain.commands.undo_commands import Undo
from chairconsole.domain.names.directory import free_text
from chairconsole.ui.podium.notes.said_card import SaidCard
from chairconsole.ui.widgets.chip import ChipButton
from tests.ui.asked import answered
from tests.ui.meeting_room import Room


def chips(room: Room) -> list[ChipButton]:
    return list(room.screen.podium.notes._chips.values())


def switched_on(room: Room) -> list[str]:
    return [chip.label() for chip in chips(room) if chip.isChecked()]


def give(room: Room, name: str) -> str:
    """Give somebody the floor; the id of the speech."""
    room.do(GiveFloor(free_text(name)), after=2)
    assert room.meeting.speaking is not None
    return room.meeting.speaking


@pytest.fixture
def speech(room: Room) -> str:
    """Germany speaks in an open discussion."""
    room.in_discussion()
    return give(room, "Germany")


@pytest.mark.parametrize("keys", ["Ctrl+Return", "Ctrl+Enter", "Shift+F3"])
def test_a_note_is_kept_with_its_themes_and_its_speech(room: Room, speech: str, keys: str) -> None:
    room.press("F3")
    room.write("Asks about data.")
    room.press("Ctrl+5")
    room.press("Ctrl+7")
    room.press(keys)
    (point,) = room.meeting.points.values()
    assert point.text == "Asks about data."
    assert point.intervention == speech
    themes = room.meeting.session.rules.themes
    assert point.themes == (themes[4].id, themes[6].id)
    assert room.note.toPlainText() == ""
    assert switched_on(room) == []
    assert room.note.hasFocus()


def test_return_begins_a_line_and_keeps_nothing(room: Room, speech: str) -> None:
    room.press("F3")
    room.enter("One")
    room.write("Two")
    assert room.note.toPlainText() == "One\nTwo"
    assert not room.meeting.points


def test_an_empty_note_is_not_kept(room: Room, speech: str) -> None:
    room.press("F3")
    room.press("Ctrl+Return")
    assert not room.meeting.points
    assert "empty" in room.notice()


def test_a_text_belongs_to_whoever_had_the_floor_at_its_first_character(room: Room, speech: str) -> None:
    room.press("F3")
    room.write("Germany said")
    other = give(room, "Mali")
    room.write(" this.")
    room.press("Ctrl+Return")
    room.write("Mali said that.")
    room.press("Ctrl+Return")
    kept = [(point.text, point.intervention) for point in room.meeting.points.values()]
    assert kept == [("Germany said this.", speech), ("Mali said that.", other)]


def test_the_heading_tells_whom_the_text_is_about(room: Room, speech: str) -> None:
    notes = room.screen.podium.notes
    assert "Germany" in room.words(notes).splitlines()[0]
    room.press("F3")
    room.write("x")
    give(room, "Mali")
    heading = room.words(notes).splitlines()[0]
    assert "Germany" in heading
    assert "finished" in heading
    room.press("Backspace")
    assert "Mali" in room.words(notes).splitlines()[0], "an emptied field is about whoever has the floor"


def test_between_two_speeches_a_text_belongs_to_the_last_one(room: Room, speech: str) -> None:
    room.do(Finish(), after=2)
    room.press("F3")
    room.write("Afterwards.")
    give(room, "Mali")
    room.press("Ctrl+Return")
    (point,) = room.meeting.points.values()
    assert point.intervention == speech


def test_a_text_begun_before_anybody_spoke_belongs_to_no_speech(room: Room) -> None:
    room.do(OpenBlock("panel-1"))
    room.press("F3")
    room.write("Half the")
    room.do(Next(), after=2)
    room.write(" room is empty.")
    room.press("Ctrl+Return")
    (point,) = room.meeting.points.values()
    assert point.text == "Half the room is empty."
    assert point.intervention is None


def test_the_text_stays_when_its_speech_is_taken_back(room: Room, speech: str) -> None:
    room.press("F3")
    room.write("Wrong country")
    room.do(Undo())
    right = give(room, "Mali")
    room.press("Ctrl+Return")
    (point,) = room.meeting.points.values()
    assert point.intervention == right


def test_what_is_half_typed_is_there_after_a_restart(room: Room, speech: str) -> None:
    room.press("F3")
    room.write("Half ty")
    room.press("Ctrl+2")
    give(room, "Mali")
    room.wait(2)
    room.restart()
    assert room.note.toPlainText() == "Half ty"
    assert switched_on(room) == [chips(room)[1].label()]
    room.press("F3")
    room.press("Ctrl+End")
    room.write("ped")
    room.press("Ctrl+Return")
    (point,) = room.meeting.points.values()
    assert (point.text, point.intervention) == ("Half typed", speech)
    room.restart()
    assert room.note.toPlainText() == ""
    assert switched_on(room) == []


def test_half_a_note_is_on_disk_within_a_second(room: Room, speech: str) -> None:
    room.press("F3")
    room.write("Half")
    room.wait(1)
    assert "Half" in (room.desk.running.writer.working_text("note") or "")


@pytest.mark.parametrize("text", ["no json", "[]", "null", '{"themes": null, "text": 5, "speech": 7}'])
def test_an_unreadable_half_note_does_not_keep_the_session_from_opening(room: Room, text: str) -> None:
    room.bridge.keep_working_text("note", text)
    room.restart()
    assert room.screen.isVisible()


def test_a_theme_is_switched_with_its_digit(room: Room) -> None:
    room.press("F3")
    room.press("Ctrl+3")
    assert switched_on(room) == [chips(room)[2].label()]
    room.press("Ctrl+Shift+3")
    assert switched_on(room) == []


def test_pasted_text_is_plain(room: Room, speech: str) -> None:
    data = QMimeData()
    data.setHtml("<b>bold</b>")
    data.setText("bold")
    QApplication.clipboard().setMimeData(data)
    room.press("F3")
    room.press("Ctrl+V")
    assert room.note.toPlainText() == "bold"


WORDS = ("one", "two", "three", "four", "five", "six", "seven")
STATEMENT = " ".join(f"Sentence {word} says that much more is needed here." for word in WORDS)


def paste(room: Room, text: str) -> None:
    """Paste a text into the note."""
    QApplication.clipboard().setText(text)
    room.press("F3")
    room.press("Ctrl+V")
    room.settle()


def test_a_pasted_statement_is_offered_sentence_by_sentence(room: Room, speech: str) -> None:
    def take_two(dialog: QDialog) -> None:
        room.press("Space", on=dialog.list)
        room.press("Down", on=dialog.list)
        room.press("Space", on=dialog.list)
        room.press("Ctrl+Return", on=dialog.list)

    answered(lambda: paste(room, STATEMENT), take_two)
    one, two = room.meeting.points.values()
    assert one.text == "Sentence one says that much more is needed here."
    assert two.text == "Sentence two says that much more is needed here."
    assert one.intervention == two.intervention == speech
    assert room.note.toPlainText() == ""
    assert room.screen.focusWidget() is room.note


@pytest.mark.parametrize(
    "text", [STATEMENT, "Fees rise. Data lack. Visas wait. Ask.", f"{'data ' * 40}lack. Ask."], ids=["long", "4", "41"]
)
def test_a_pasted_statement_that_is_left_is_a_note(room: Room, speech: str, text: str) -> None:
    answered(lambda: paste(room, text), lambda dialog: room.press("Esc", on=dialog))
    assert room.note.toPlainText() == text
    assert not room.meeting.points


@pytest.mark.parametrize(("text", "kind"), [("e.g. a census", "example"), ("a census", "caution")])
def test_what_a_note_is_goes_with_its_words(room: Room, speech: str, text: str, kind: str) -> None:
    note_for = room.screen.podium.notes.note_for
    room.press("F3")
    room.write(text)
    if kind == "caution":
        room.press("Alt+K")
        for key in ("C", "A", "Return"):
            room.press(key, on=note_for.menu())
    assert note_for.kind.value == kind
    room.press("Ctrl+A", on=room.note)
    room.press("Backspace", on=room.note)
    assert note_for.kind.value == "point"
    room.write("visas")
    room.press("Ctrl+Return")
    assert [point.what.value for point in room.meeting.points.values()] == ["point"]


@pytest.mark.parametrize("text", ["Data are needed. Visas are slow. Ask!", "data " * 90], ids=["short", "one sentence"])
def test_what_is_no_statement_is_pasted_as_it_is(room: Room, speech: str, text: str) -> None:
    paste(room, text)
    assert room.note.toPlainText() == text


def test_esc_in_the_note_destroys_nothing(room: Room, speech: str) -> None:
    room.press("F3")
    room.write("Stay")
    before = room.meeting
    room.press("Esc")
    assert room.note.toPlainText() == "Stay"
    assert room.meeting == before


def test_tab_leaves_the_note(room: Room) -> None:
    room.press("F3")
    room.press("Tab")
    assert not room.note.hasFocus()
    assert room.note.toPlainText() == ""


def test_what_was_kept_is_shown_by_speech_the_latest_first(room: Room, speech: str) -> None:
    for name in ("Mali", "Chad", "Peru", "Fiji", "Togo"):
        give(room, name)
        room.press("F3")
        room.write(f"From {name}")
        room.press("Ctrl+Return")
    room.settle()
    cards = [card for card in room.screen.podium.notes.findChildren(SaidCard) if card.isVisibleTo(room.screen)]
    shown = sorted(cards, key=lambda card: card.mapTo(room.screen, card.rect().topLeft()).y())
    assert [card.accessibleName() for card in shown] == ["Togo", "Fiji", "Peru", "Chad"]


def test_a_note_begun_for_somebody_before_is_given_to_the_present_speaker_by_a_key(room: Room) -> None:
    room.in_discussion()
    room.wait_list("Mali", "Peru")
    room.press("F5")
    room.press("F3")
    room.write("Begun while Mali spoke")
    room.press("F5")
    assert "for Mali (finished)" in room.words(room.screen.podium.notes)
    assert room.button("note_to_present").isVisible()
    assert room.button("note_to_present").label() == "For Peru"
    room.press("Alt+N")
    assert not room.button("note_to_present").isVisible()
    room.press("Ctrl+Return")
    (point,) = room.meeting.points.values()
    assert room.meeting.interventions[point.intervention or ""].participant.name == "Peru"


def test_there_is_nothing_to_give_without_a_note(room: Room) -> None:
    room.press("Alt+N")
    assert "the note is empty" in room.notice()
