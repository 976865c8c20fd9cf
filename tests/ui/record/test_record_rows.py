"""What happened, in the words of the table."""

from chairconsole.domain.base.event_parts import ListState, PointKind
from chairconsole.domain.commands.agenda_commands import CloseBlock
from chairconsole.domain.commands.list_commands import SetListState, Withdraw
from chairconsole.domain.commands.note_commands import KeepPoint
from chairconsole.domain.commands.speech_commands import AskToSlowDown
from chairconsole.report.accounts.record_lines import LineKind, record_lines
from chairconsole.ui.record.record_rows import RecordRow, record_rows
from tests.ui.meeting_room import Room


def rows(room: Room) -> list[RecordRow]:
    return record_rows(room.meeting, record_lines(room.meeting, room.feed.now))


def test_a_speech_has_its_name_kind_time_and_length(room: Room) -> None:
    room.in_discussion()
    room.wait_list("Uganda")
    room.press("F5")
    room.wait(190)
    room.press("F6")
    (row,) = [row for row in rows(room) if row.name == "Uganda"]
    assert row.time == f"{room.feed.venue_time(next(reversed(room.meeting.interventions.values())).began.at):%H:%M}"
    assert row.took == "\u25b2 3:12"
    assert row.took_tone == "amber"
    assert "0:12" in row.took_hint


def test_a_point_of_a_text_that_nobody_spoke_says_whose_it_is(room: Room) -> None:
    room.in_discussion()
    (mali,) = room.wait_list("Mali")
    writer = room.meeting.requests[mali].participant
    for point in (KeepPoint("end fees", (), None, written=True, written_by=writer), KeepPoint("noted", (), None)):
        room.do(point)
    told = [(row.name, row.text) for row in rows(room) if row.line_kind is LineKind.POINT]
    assert told == [("Mali", "end fees \u00b7 In writing"), ("", "noted")]


def test_a_conclusion_is_of_nobody_also_while_somebody_speaks(room: Room) -> None:
    room.in_discussion()
    room.wait_list("Uganda")
    room.press("F5")
    room.wait(60)
    room.do(KeepPoint("Schools matter", (), room.meeting.speaking, PointKind.CONCLUSION))
    row = rows(room)[-1]
    assert (row.name, row.text, row.time) == (
        "",
        "Schools matter \u00b7 conclusion",
        f"{room.feed.venue_time(room.feed.now.at):%H:%M}",
    )


def test_a_point_has_its_text_and_themes_and_leaves_the_name_to_its_speech(room: Room) -> None:
    room.in_discussion()
    room.wait_list("Uganda")
    room.press("F5")
    room.press("F3")
    room.write("Schooling from the first day")
    room.press("Ctrl+5")
    room.press("Ctrl+Return")
    row = rows(room)[-1]
    assert (row.line_kind, row.name, row.time, row.text) == (LineKind.POINT, "", "", "Schooling from the first day")
    assert row.themes == "Data"


def test_what_a_note_is_follows_its_text(room: Room) -> None:
    room.in_discussion()
    room.wait_list("Uganda")
    room.press("F5")
    room.do(KeepPoint("How is it paid for?", (), room.meeting.speaking, PointKind.QUESTION, ("expert-2",)))
    assert rows(room)[-1].text == "How is it paid for? \u00b7 question to Expert 2"


def test_every_line_says_something(room: Room) -> None:
    room.in_discussion()
    first, *_ = room.wait_list("Uganda", "Mali")
    room.do(Withdraw(first))
    room.do(CloseBlock())
    assert all(row.name or row.text for row in rows(room))
    assert {"withdrew", "was not reached"} <= {row.text for row in rows(room)}
    assert rows(room)[-1].text == "Panel 1 ends"


def test_what_the_chair_set_is_told_in_the_words_of_undo(room: Room) -> None:
    room.in_discussion()
    room.wait_list("Uganda")
    room.press("F5")
    room.do(SetListState(ListState.LAST_CALL), after=5)
    room.do(AskToSlowDown(), after=5)
    told = [(row.name, row.text) for row in rows(room) if row.line_kind is LineKind.EVENT]
    assert told == [("", "Last call"), ("Uganda", "ask to slow down")]
