"""Participants of a new plan are found at once, wherever participants are found."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.commands.agenda_commands import OpenBlock
from chairconsole.domain.commands.plan_commands import TakeNewPlan
from chairconsole.domain.commands.proceedings_commands import SetPresence
from chairconsole.domain.commands.undo_commands import Undo
from chairconsole.domain.plan.parts import ParticipantEntry
from chairconsole.domain.plan.session import Session
from chairconsole.ui.frame.session_directory import SessionDirectory
from tests.desk import shipped_directory
from tests.ui.meeting_room import Room

ADDED = ParticipantEntry(code="ZZYZX", name="Zzyzx Trust", kind=ParticipantKind.STAKEHOLDER)
RENAMED = ParticipantEntry(code="KEN", name="Republic of Qwertia")


def new_plan(session: Session, *participants: ParticipantEntry) -> TakeNewPlan:
    return TakeNewPlan(session.model_copy(update={"participants": (*session.participants, *participants)}))


@pytest.fixture
def take(room: Room) -> Callable[[], None]:
    """Take a plan with one participant more and one renamed."""
    room.do(OpenBlock("panel-1"))
    room.settle()
    return lambda: room.do(new_plan(room.meeting.session, ADDED, RENAMED))


def chips(room: Room) -> list[str]:
    return [words for words, _ in room.screen.podium.list_card.quick_add.chips.shown()]


def listed(room: Room) -> list[str]:
    return [request.participant.name for request in room.meeting.floor_list]


def test_it_follows_the_plan_in_force_and_its_undo(room: Room) -> None:
    told: list[int] = []
    directory = SessionDirectory(shipped_directory(), room.feed)
    directory.changed.connect(lambda: told.append(len(directory.now.entries)))
    before = len(directory.now.entries)
    room.do(OpenBlock("panel-1"))
    assert told == []
    room.do(new_plan(room.meeting.session, ADDED))
    entry = directory.now.resolve("zzyzx").entry
    assert entry is not None
    assert entry.code == "ZZYZX"
    room.do(Undo())
    assert directory.now.get("ZZYZX") is None
    assert told == [before + 1, before]


def test_they_are_put_on_the_floor_list(room: Room, take: Callable[[], None]) -> None:
    take()
    room.press("F2")
    room.enter("zzyzx, qwertia / afgrp, mali / zzyzx")
    assert listed(room) == ["Zzyzx Trust", "Republic of Qwertia", "Mali"]
    assert [request.participant.key for request in room.meeting.floor_list] == ["ZZYZX", "KEN", "MLI"]
    behalf = room.meeting.floor_list[-1].behalf
    assert behalf is not None
    assert behalf.key == "ZZYZX"


def test_what_was_half_typed_is_read_anew(room: Room, take: Callable[[], None]) -> None:
    room.press("F2")
    room.write("qwert")
    assert chips(room) == ["qwert"]
    take()
    assert chips(room) == ["Republic of Qwertia"]


def test_an_entry_is_changed_to_one_of_them(room: Room, take: Callable[[], None]) -> None:
    room.wait_list("Somebody")
    take()
    room.press("F2")
    room.press("Down")
    room.press("Alt+Return")
    room.enter("zzyzx")
    assert [request.participant.key for request in room.meeting.floor_list] == ["ZZYZX"]


def test_they_are_among_those_not_yet_heard(room: Room, take: Callable[[], None]) -> None:
    room.do(SetPresence(("KEN", "ZZYZX")))
    room.press("Ctrl+Shift+F3")
    take()
    search = room.find(QLineEdit, "search_unheard")
    table = room.screen.podium.drawer.unheard.table
    for typed, name in (("zzy", "Zzyzx Trust"), ("qwert", "Republic of Qwertia")):
        search.setText(typed)
        assert [row.name for row in table.rows()] == [name]


def test_they_are_ticked_and_pasted_as_present(room: Room, take: Callable[[], None]) -> None:
    room.press("Alt+PgDown")
    pasted = room.find(QPlainTextEdit, "pasted_presence")
    pasted.setPlainText("Zzyzx Trust\nRepublic of Qwertia")
    take()
    room.find(QLineEdit, "search_present").setText("zzy")
    assert [row.name for row in room.screen.podium.drawer.presence.table.rows()] == ["Zzyzx Trust"]
    room.screen.podium.drawer.presence._keep()
    assert set(room.meeting.present or ()) == {"ZZYZX", "KEN"}
