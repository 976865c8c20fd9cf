"""What a note is and whose it is."""

import pytest
from PySide6.QtTest import QTest

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.ui.podium.notes.note_for import OFFERED
from chairconsole.ui.words.draft_words import kind_words
from tests.ui.meeting_room import Room


def choose(room: Room, words: str) -> None:
    """Open the menu as the key does, and take an entry."""
    menu = room.screen.podium.notes.note_for.menu()
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text().startswith(words)).trigger()


@pytest.mark.parametrize("kind", [kind for kind in OFFERED if kind is not PointKind.POINT])
def test_a_note_is_kept_as_what_it_is_and_the_next_is_a_point_again(room: Room, kind: PointKind) -> None:
    room.in_discussion()
    room.press("F3")
    room.write("Below 3 per cent")
    choose(room, kind_words(kind))
    room.press("Ctrl+Return")
    (point,) = room.meeting.points.values()
    assert point.what is kind
    assert room.screen.podium.notes.note_for.label() == "Point"


def test_what_it_is_survives_a_crash(room: Room) -> None:
    room.press("F3")
    room.write("Below 3 per cent")
    choose(room, "Figure")
    room.wait(1.2)
    room.restart()
    assert room.screen.podium.notes.note_for.kind is PointKind.FIGURE


def test_a_note_is_taken_for_somebody_who_spoke_earlier(room: Room) -> None:
    room.in_discussion()
    room.wait_list("Mali", "Peru")
    room.press("F5")
    room.press("F5")
    choose(room, "Mali")
    room.write("What Mali had said")
    room.press("Ctrl+Return")
    (point,) = room.meeting.points.values()
    speech = room.meeting.interventions[point.intervention or ""]
    assert speech.participant.name == "Mali"
    room.write("What Peru says")
    room.press("Ctrl+Return")
    second = list(room.meeting.points.values())[1]
    assert room.meeting.interventions[second.intervention or ""].participant.name == "Peru"


def test_a_digit_chooses_nobody_by_the_time_and_another_day_is_named(room: Room) -> None:
    room.in_discussion()
    room.wait_list("Mali")
    room.press("F5")
    room.press("Alt+K")
    menu = room.screen.podium.notes.note_for.menu()
    told = menu.actions()[-1].text()
    assert told.endswith(":15")
    QTest.keyClicks(menu, "5")
    assert menu.activeAction() is None
    menu.close()
    room.wait(minutes=24 * 60)
    menu.aboutToShow.emit()
    assert menu.actions()[-1].text() == told.replace("\u00b7 ", "\u00b7 Mon ")


def test_the_key_opens_the_menu(room: Room) -> None:
    room.in_discussion()
    room.press("Alt+K")
    menu = room.screen.podium.notes.note_for.menu()
    assert menu.isVisible()
    menu.close()


@pytest.mark.parametrize(("typed", "kind"), [("fig", PointKind.FIGURE), ("caut", PointKind.CAUTION)])
def test_a_kind_is_typed(room: Room, typed: str, kind: PointKind) -> None:
    room.in_discussion()
    room.press("Alt+K")
    menu = room.screen.podium.notes.note_for.menu()
    QTest.keyClicks(menu, typed)
    room.press("Return", on=menu)
    assert room.screen.podium.notes.note_for.kind is kind
