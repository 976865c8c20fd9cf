"""The discussion at a glance."""

from dataclasses import replace

from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.report.accounts.statistics import Part, statistics
from chairconsole.ui.summary.glance import legend, lines, spans
from chairconsole.ui.summary.summary_screen import SummaryScreen
from tests.ui.meeting_room import Room
from tests.ui.noting import Note


def test_before_anybody_spoke_it_says_so(room: Room) -> None:
    assert lines(statistics(room.meeting, room.feed.now)) == ["Nobody has spoken from the floor yet."]


def test_it_counts_speakers_kinds_time_and_questions(room: Room, note: Note, message: str) -> None:
    told = "\n".join(lines(statistics(room.meeting, room.feed.now, "panel-1")))
    assert "5 interventions \u00b7 5 speakers" in told
    assert "5 Member States; 1 on behalf of others" in told
    assert "on average" in told


def test_every_kind_is_told_by_its_name(room: Room) -> None:
    figures = statistics(room.meeting, room.feed.now)
    parts = [Part(of=kind.value, interventions=2, participants=2, seconds=1) for kind in ParticipantKind]
    told = lines(replace(figures, interventions=len(parts), by_kind=tuple(parts)))[1]
    assert told == (
        "2 Member States, 2 observer States, 2 groups, 2 organizations, 2 UN entities, 2 stakeholders, 2 others"
    )


def test_the_bar_and_its_words_tell_the_same(room: Room) -> None:
    parts = [
        Part(of="African", interventions=3, participants=3, seconds=1),
        Part(of="", interventions=1, participants=1, seconds=1),
    ]
    bar = spans(parts, 4)
    assert [(span.start, span.end) for span in bar] == [(0.0, 0.75), (0.75, 1.0)]
    assert legend(parts) == "African 3 \u00b7 no group 1"


def test_it_follows_the_meeting_once_a_minute(room: Room, note: Note, summary: SummaryScreen) -> None:
    note("Mali", "one")
    before = room.words(summary.side.glance)
    room.wait(minutes=3)
    assert room.words(summary.side.glance) != before
