"""The note that is typed: whose it is, what it gives, and that it is the same in every field."""

import pytest
from PySide6.QtTest import QSignalSpy

from chairconsole.domain.base.event_parts import PointKind, PointShape
from chairconsole.domain.commands.speech_commands import GiveFloor
from chairconsole.domain.names.directory import free_text
from chairconsole.ui.frame.half_note import HalfNote
from chairconsole.ui.frame.typed_note import TypedNote
from tests.ui.meeting_room import Room


@pytest.fixture
def typed(room: Room) -> TypedNote:
    """Nothing is typed yet, and Mali speaks."""
    room.in_discussion()
    room.do(GiveFloor(free_text("Mali")), after=2)
    return room.screen.context.note


def test_what_is_typed_is_about_who_spoke_at_its_first_character(room: Room, typed: TypedNote) -> None:
    mali = room.meeting.speaking
    typed.type("f")
    room.do(GiveFloor(free_text("Peru")), after=2)
    typed.type("fees")
    assert typed.speech_id() == mali
    assert typed.give_to_present()
    assert typed.speech is room.meeting.speech
    typed.type("")
    assert typed.half == HalfNote()


def test_a_space_begins_no_note(room: Room, typed: TypedNote) -> None:
    typed.type(" ")
    room.do(GiveFloor(free_text("Peru")), after=2)
    assert typed.speech is room.meeting.speech
    typed.type(" f")
    peru = room.meeting.speaking
    room.do(GiveFloor(free_text("Chad")), after=2)
    assert typed.speech_id() == peru


def test_it_is_kept_with_all_that_was_chosen(room: Room, typed: TypedNote) -> None:
    themes = [one.id for one in room.meeting.session.rules.themes]
    typed.switch_theme(themes[3], on=True)
    typed.switch_theme(themes[1], on=True)
    typed.type("review of visas")
    typed.choose_kind(PointKind.CAUTION)
    typed.choose_shape(PointShape.VERB)
    assert typed.keep()
    (point,) = room.meeting.points.values()
    assert point.themes == (themes[1], themes[3])
    assert (point.what, point.shape, point.intervention) == (PointKind.CAUTION, PointShape.VERB, room.meeting.speaking)
    assert typed.half == HalfNote()


def test_nothing_is_kept_of_nothing(room: Room, typed: TypedNote) -> None:
    assert not typed.keep()
    assert typed.refuse_if_empty()
    assert not typed.give_to_present()
    typed.turn_shape()
    assert typed.half.shape is None
    assert "the note is empty" in room.notice()


def test_its_words_suggest_a_kind_until_a_person_says_one(typed: TypedNote) -> None:
    typed.type("worried about fees")
    assert (typed.half.what, typed.half.chosen) == (PointKind.CAUTION, False)
    typed.choose_kind(PointKind.POINT)
    typed.type("worried about fees and visas")
    assert typed.half.what is PointKind.POINT


def test_a_sentence_is_made_once_for_all_who_show_it(typed: TypedNote) -> None:
    assert typed.sentence() is None
    typed.type("should ratify C189")
    said = typed.sentence()
    assert said is typed.sentence()
    typed.choose_shape(PointShape.NOUN)
    assert typed.sentence() != said


def test_those_who_show_it_hear_of_a_change(typed: TypedNote) -> None:
    spy = QSignalSpy(typed.changed)
    typed.type("fees")
    typed.type("fees")
    assert spy.count() == 1
