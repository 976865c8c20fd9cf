"""What the bench shows, row by row."""

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.commands.note_commands import GiveShortName, KeepPoint, MakeMessage, MarkDiffering, MarkPoints
from chairconsole.domain.events.point_events import PointMark
from chairconsole.report.accounts.bench import GroupBy, InDraft, entries, grouped
from chairconsole.ui.summary.bench_rows import BenchRow, RowKind, bench_rows, group_title
from tests.ui.meeting_room import Room
from tests.ui.noting import PRACTICES, Note

NOTHING = InDraft()


def rows(
    room: Room, *, by: GroupBy = GroupBy.THEME, in_draft: InDraft = NOTHING, opened: frozenset[str] = frozenset()
) -> list[BenchRow]:
    return bench_rows(room.meeting, grouped(room.meeting, entries(room.meeting), by), by, in_draft, opened)


def test_a_message_tells_how_many_said_so_and_the_first_of_them(room: Room, message: str) -> None:
    heading, card = rows(room)
    assert heading.text == "Data collection and disaggregation \u00b7 5"
    lines = card.text.split("\n")
    assert lines[0] == "Message  5 speakers"
    assert lines[1] == "Data must be broken down by age, sex and migratory status."
    assert lines[2].startswith("Philippines ")
    assert "Mali for the African Group" in lines[3]
    assert lines[5] == "Ghana, Ireland \u00b7 2 more points"
    assert (card.kind, card.message, len(card.points)) == (RowKind.MESSAGE, message, 5)


def test_what_nobody_in_particular_said_adds_no_speaker(room: Room, note: Note) -> None:
    first, second = note("Mali", "one"), note("Peru", "two")
    room.do(KeepPoint("three", room.meeting.points[first].themes, None))
    room.do(MakeMessage((first, second, next(reversed(room.meeting.points)))))
    _, card = rows(room)
    assert card.text.split("\n")[0] == "Message  2 speakers"
    assert len(card.points) == 3


def test_an_opened_message_shows_each_point_by_itself(room: Room, message: str) -> None:
    _, card, *parts = rows(room, opened=frozenset({message}))
    assert len(card.text.split("\n")) == 2
    assert [part.kind for part in parts] == [RowKind.PART] * 5
    assert {part.message for part in parts} == {message}


def test_what_is_in_the_draft_is_marked(room: Room, message: str, note: Note) -> None:
    point = note("Sweden", "firewalls")
    shown = rows(room, in_draft=InDraft(frozenset({point}), frozenset({message})))
    assert all(row.is_in_draft for row in shown if row.kind is not RowKind.HEADING)
    assert "in the draft" in shown[1].text
    assert "in the draft" in shown[2].text


def test_a_point_tells_what_it_is_and_what_was_marked_on_it(room: Room, note: Note) -> None:
    point = note("Brazil", "portability?", what=PointKind.QUESTION, to=("expert-1",))
    room.do(MarkPoints((point,), PointMark.STAR))
    room.do(MarkPoints((point,), PointMark.NOT_FOR_ATTRIBUTION))
    (_, card) = rows(room)
    assert card.text.startswith("\u2605 Brazil ")
    assert "question to Expert 1" in card.text
    assert "speaking now" in card.text
    assert "not for attribution" in card.text
    assert card.is_speaking


def test_groups_are_called_by_what_they_are(room: Room, note: Note) -> None:
    note("Mali", "one", PRACTICES)
    note("Mali", "two", None)
    titles = {by: [row.text for row in rows(room, by=by) if row.kind is RowKind.HEADING] for by in GroupBy}
    assert titles[GroupBy.THEME][-1] == "No theme \u00b7 1"
    assert titles[GroupBy.BLOCK] == ["Panel 1 \u00b7 2"]
    assert titles[GroupBy.KIND] == ["Points \u00b7 2"]
    assert titles[GroupBy.DELEGATION] == ["Mali \u00b7 2"]
    assert group_title(room.meeting, "", GroupBy.BLOCK) == "No block"
    assert group_title(room.meeting, "gone", GroupBy.THEME) == "gone"


def test_a_row_in_two_groups_is_two_rows(room: Room, message: str, note: Note) -> None:
    shown = rows(room)
    assert len({row.id for row in shown}) == len(shown)


def test_views_that_differ_are_told_on_both_rows(room: Room, message: str, note: Note) -> None:
    point = note("Sweden", "each State decides")
    room.do(MarkDiffering(message, point, "return"))
    _, first, second = rows(room)
    assert first.text.endswith("\u2260 return \u00b7 differs from: each State decides")
    assert second.text.endswith(f"differs from: {room.meeting.message_text(room.meeting.messages[message])}")


def test_a_short_name_and_a_conclusion_are_told(room: Room, note: Note) -> None:
    point = note("Sweden", "data should be broken down by age")
    room.do(GiveShortName(point, "disaggregated data"))
    room.do(KeepPoint("We need both.", (), None, PointKind.CONCLUSION))
    shown = [row.text for row in rows(room) if row.kind is RowKind.POINT]
    assert shown[0].endswith("\u2039disaggregated data\u203a")
    assert shown[1].startswith("Own line ")
