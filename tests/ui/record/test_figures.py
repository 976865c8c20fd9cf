"""The figures beside the record."""

from chairconsole.domain.base.participants import Participant, ParticipantKind
from chairconsole.domain.commands.agenda_commands import CloseBlock, OpenBlock
from chairconsole.domain.commands.list_commands import AddRequests, NewRequest
from chairconsole.domain.names.directory import free_text
from chairconsole.report.accounts.statistics import statistics
from chairconsole.ui.record.figures import Figures, along_the_day, kind_bars, rows, theme_bars
from tests.ui.meeting_room import Room


def speak(room: Room, *seconds: float) -> None:
    """Let so many speak, each that long, and note a point of each."""
    for place, length in enumerate(seconds):
        room.wait_list(f"Delegation {place}")
        room.press("F5")
        room.press("F3")
        room.write(f"point {place}")
        room.press("Ctrl+5")
        room.press("Ctrl+Return")
        room.wait(length)
    room.press("F6")


def test_every_figure_of_the_issue_is_there(room: Room) -> None:
    room.in_discussion()
    speak(room, 60, 200)
    told = dict(rows(statistics(room.meeting, room.feed.now)))
    assert told["Interventions from the floor"] == "2"
    assert told["For the first time"] == "2"
    assert told["Over their limit"] == "50 %"
    assert told["Not reached"] == "0"
    assert told["Questions answered"] == "0 of 0"


def test_an_empty_session_has_figures_too(room: Room) -> None:
    told = dict(rows(statistics(room.meeting, room.feed.now)))
    assert told["On average"] == "\u2013"
    assert told["Over their limit"] == "\u2013"
    assert along_the_day(room.meeting, room.feed.now, None) == ([], [])
    assert kind_bars(()) == []


def test_speeches_stand_along_the_day_and_long_ones_are_marked(room: Room) -> None:
    room.in_discussion()
    speak(room, 60, 200)
    spans, marks = along_the_day(room.meeting, room.feed.now, "panel-1")
    assert spans[0].start == 0.0
    assert spans[-1].end == 1.0
    assert spans[-1].colour == "amber"
    assert len(marks) == 2


def test_themes_are_counted_by_panel(room: Room) -> None:
    room.in_discussion()
    speak(room, 60)
    bars, panels = theme_bars(room.meeting)
    assert panels == "Panel 1"
    assert [bar.name for bar in bars] == [theme.short for theme in room.meeting.session.rules.themes]
    assert [bar.value for bar in bars].count("1") == 1


def test_the_time_of_groups_has_its_bars(room: Room) -> None:
    room.in_discussion()
    group = Participant(key="AFG", name="African Group", spoken="the African Group", kind=ParticipantKind.GROUP)
    room.do(AddRequests((NewRequest(free_text("Kenya"), behalf=group),)))
    room.press("F5")
    room.wait(100)
    # two seconds until the key
    room.press("F6")
    room.press("Alt+2")
    figures = room.screen.findChild(Figures)
    assert "TIME ON BEHALF OF GROUPS" in room.words(figures).upper()
    bars = figures._groups
    assert bars.accessibleName() == "Time on behalf of groups"
    assert bars.accessibleDescription() == "African Group: 1:42 \u00b7 1"


def test_they_are_those_of_the_block_that_is_filtered_by(room: Room) -> None:
    room.in_discussion()
    speak(room, 60)
    room.do(CloseBlock())
    second = [block.id for _, block in room.meeting.session.blocks() if block.kind == "panel"][1]
    room.do(OpenBlock(second))
    room.press("Alt+2")
    figures = room.screen.findChild(Figures)
    assert "Interventions from the floor\n1\n" in room.words(figures)
    figures.show_block(second)
    assert "BEHALF OF GROUPS" not in room.words(figures).upper()
    assert "Interventions from the floor\n0\n" in room.words(figures)
    assert "Panel 2" in room.words(figures)
