"""Lines of rows: who said it, what it is like in other panels."""

from chairconsole.domain.commands.agenda_commands import OpenBlock
from chairconsole.domain.commands.note_commands import DecideLikeness, KeepPoint
from chairconsole.ui.summary.row_lines import alike_elsewhere, runs_of_who, who_runs
from chairconsole.ui.widgets.runs import joined
from tests.ui.meeting_room import Room
from tests.ui.noting import Note


def test_who_said_it_with_and_without_the_time(room: Room, note: Note) -> None:
    kept = note("Mali", "data by age")
    point = room.meeting.points[kept]
    assert joined(who_runs(room.meeting, point)) == "Mali"
    assert joined(runs_of_who(room.meeting, point)).startswith("Mali 1")


def test_each_side_of_a_likeness_says_what_it_is_like_and_a_refused_one_nothing(room: Room, note: Note) -> None:
    here = note("Mali", "data by age")
    room.do(OpenBlock("panel-2"), after=60)
    room.do(KeepPoint("data by sex", (), None), after=2)
    there = list(room.meeting.points)[-1]
    assert alike_elsewhere(room.meeting) == {}
    room.do(DecideLikeness((here, there), alike=True))
    told = {of: [joined(line.runs) for line in lines] for of, lines in alike_elsewhere(room.meeting).items()}
    assert told == {here: ["\u2248 Panel 2 \u00b7 data by sex"], there: ["\u2248 Panel 1 \u00b7 data by age"]}
    room.do(DecideLikeness((here, there), alike=False))
    assert alike_elsewhere(room.meeting) == {}
