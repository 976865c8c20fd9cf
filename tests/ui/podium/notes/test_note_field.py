"""What is typed shows the sentence that it will give; one key turns its shape."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel

from chairconsole.domain.base.event_parts import Language, PointKind, PointShape
from chairconsole.domain.commands.note_commands import ChooseDraftLanguage
from chairconsole.domain.commands.speech_commands import GiveFloor
from chairconsole.domain.events.draft_events import Purpose
from chairconsole.ui.podium.notes.note_field import NoteField
from tests.ui.meeting_room import Room
from tests.ui.noting import delegation

GIVEN = "\u2192 A proposal was made to ratify ILO Convention 189."

SYNTAX = "recommends\u2026, warns\u2026, offers\u2026, e.g.\u2026: its kind \u00b7 Ctrl+1\u20139: its themes"
SYNTAX += " \u00b7 Ctrl+Shift+\u21b5: a question, to whom"
"""What stands there while the field is used and empty."""


@pytest.fixture
def typing(room: Room) -> Room:
    """Mali speaks, and the note field has the focus."""
    room.in_discussion()
    room.do(GiveFloor(delegation("Mali")), after=2)
    room.press("F3")
    return room


def shown(room: Room) -> list[str]:
    return room.find(NoteField, "note").sentence.words().splitlines()


def choose_kind(room: Room, typed: str) -> None:
    room.press("Alt+K")
    menu = room.screen.podium.notes.note_for.menu()
    for letter in typed:
        room.press(letter, on=menu, after=0)
    room.press("Return", on=menu)
    room.note.setFocus()


def test_the_sentence_stands_under_the_note_while_it_is_typed(typing: Room) -> None:
    assert shown(typing) == [SYNTAX]
    typing.write("should ratify C189")
    assert shown(typing) == [GIVEN, "Recommendation, suggested", "verb"]
    typing.press("Ctrl+A")
    typing.press("Del")
    assert shown(typing) == [SYNTAX]
    typing.press("F2")
    assert shown(typing) == []


@pytest.mark.parametrize("size", [(1440, 900), (1280, 720), (1100, 640)])
def test_nothing_below_moves_while_a_sentence_comes_and_goes(typing: Room, size: tuple[int, int]) -> None:
    typing.screen.resize(*size)

    def places() -> list[tuple[QPoint, int]]:
        typing.settle()
        buttons = (typing.button("keep_point"), typing.screen.podium.notes.note_for)
        return [(one.mapTo(typing.screen, one.rect().topLeft()), one.width()) for one in buttons]

    before = places()
    typing.write("States should take every measure that there is against recruitment fees, wherever they are charged")
    assert places() == before


def test_the_key_turns_the_shape_which_is_kept_with_the_point(typing: Room) -> None:
    typing.write("review of visas")
    assert shown(typing)[-1] == "noun"
    words = []
    for _ in range(5):
        typing.press("Alt+T")
        words.append(shown(typing)[-1])
    assert words == ["noun, chosen", "verb, chosen", "clause, chosen", "as typed, chosen", "noun"]
    typing.press("Alt+T")
    typing.press("Alt+T")
    assert "to review of visas" in shown(typing)[0]
    typing.press("Ctrl+Return")
    (point,) = typing.meeting.points.values()
    assert point.shape is PointShape.VERB
    typing.write("review of fees")
    assert shown(typing)[-1] == "noun", "the next note is read by rule again"


def test_the_shape_and_the_sentence_are_there_after_a_restart(typing: Room) -> None:
    typing.write("review of visas")
    typing.press("Alt+T")
    typing.press("Alt+T")
    before = shown(typing)
    typing.wait(2)
    typing.restart()
    assert shown(typing) == before
    typing.press("Ctrl+Return")
    (point,) = typing.meeting.points.values()
    assert point.shape is PointShape.VERB


def test_there_is_no_shape_to_turn_without_a_note(typing: Room) -> None:
    typing.press("Alt+T")
    assert "the note is empty" in typing.notice()
    typing.write("review of visas")
    assert shown(typing)[-1] == "noun"


def test_from_the_record_the_key_comes_to_the_note(typing: Room) -> None:
    typing.write("review of visas")
    typing.press("Alt+2")
    typing.press("Alt+T")
    assert typing.screen.podium.isVisible()
    assert shown(typing)[-1] == "noun, chosen"


def test_a_suggested_kind_is_kept_and_a_chosen_one_never_changed(typing: Room) -> None:
    kind = typing.screen.podium.notes.note_for
    typing.write("worried about fees")
    assert kind.label() == "Caution"
    typing.press("Ctrl+Return")
    assert kind.label() == "Point"
    choose_kind(typing, "fig")
    typing.write("worried about fees")
    assert (kind.label(), shown(typing)[1]) == ("Figure", "Figure")
    typing.press("Ctrl+Return")
    assert [point.what for point in typing.meeting.points.values()] == [PointKind.CAUTION, PointKind.FIGURE]


def test_a_point_that_was_chosen_stays_one_after_a_restart(typing: Room) -> None:
    typing.write("worried about fee")
    choose_kind(typing, "point")
    typing.wait(2)
    typing.restart()
    typing.note.setFocus()
    typing.press("Ctrl+End")
    typing.write("s")
    assert typing.screen.podium.notes.note_for.label() == "Point"


def test_a_conclusion_is_the_moderators_whoever_speaks(typing: Room) -> None:
    choose_kind(typing, "conc")
    heading = typing.words(typing.screen.podium.notes).splitlines()[0]
    assert heading == "Conclusion of the moderator"
    typing.write("fees must end")
    assert shown(typing)[0].startswith("\u2192 As moderator, ")
    typing.press("Ctrl+Return")
    (point,) = typing.meeting.points.values()
    assert (point.what, point.intervention, point.block) == (PointKind.CONCLUSION, None, "panel-1")
    assert "Mali" in typing.words(typing.screen.podium.notes).splitlines()[0]


def test_it_is_in_the_language_of_the_draft_that_is_to_be_read(typing: Room) -> None:
    typing.write("les frais sont dans les contrats")
    assert shown(typing)[1] == "\u25b2 noted in French"
    typing.do(ChooseDraftLanguage(Purpose.CONCLUDING, "panel-1", Language.FRENCH), after=2)
    assert shown(typing)[0] == "\u2192 Il a été indiqué que les frais sont dans les contrats."


def test_the_sentence_is_plain_text(typing: Room) -> None:
    typing.write("<b>fees</b>")
    label = typing.find(QLabel, "note_sentence")
    assert "<b>fees</b>" in label.text()
