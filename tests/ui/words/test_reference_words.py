"""What stands on a chip."""

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.commands.agenda_commands import OpenBlock
from chairconsole.domain.commands.note_commands import KeepPoint, MakeMessage
from chairconsole.domain.commands.speech_commands import GiveFloor
from chairconsole.domain.events.draft_events import Purpose
from chairconsole.domain.queries.limits import seat_participant
from chairconsole.ui.words.reference_words import chip_label, parts_of, place_of, points_of, stands_beside
from tests.ui.meeting_room import Room
from tests.ui.noting import DATA, Note

REACTING = (("Peru", DATA), ("Chad", None), ("Togo", DATA))


def test_a_message_says_how_many_said_so(room: Room, message: str) -> None:
    assert chip_label(room.meeting, f"[[m:{message}]]") == "5"
    assert len(points_of(room.meeting, f"[[m:{message}]]")) == 5


def test_points_say_how_many_said_so(room: Room, note: Note) -> None:
    first, second = note("Mali", "one"), note("Peru", "two")
    assert chip_label(room.meeting, f"[[p:{first}]]") == "1"
    assert chip_label(room.meeting, f"[[p:{first},{second}]]") == "2"


def test_where_nobody_spoke_it_says_what_it_is(room: Room) -> None:
    room.lead(KeepPoint("we need to act", (), None, PointKind.CONCLUSION))
    room.lead(KeepPoint("visas are slow", (), None, written=True))
    conclusion, written = room.meeting.points
    assert chip_label(room.meeting, f"[[p:{conclusion}]]") == "own line"
    assert chip_label(room.meeting, f"[[p:{written}]]") == "in writing"
    assert chip_label(room.meeting, "[[s:overarching-theme]]") == "own line"


def test_panellists_are_never_added_to_delegations(room: Room, note: Note) -> None:
    points = [note("Mali", "one"), note("Peru", "two")]
    block = room.meeting.block
    assert block is not None
    room.lead(GiveFloor(seat_participant(room.meeting.session, block, "expert-1"), seat="expert-1"), after=60)
    room.lead(KeepPoint("three", (), room.meeting.speaking))
    points.append(next(reversed(room.meeting.points)))
    room.lead(MakeMessage(tuple(points)))
    assert chip_label(room.meeting, f"[[m:{next(iter(room.meeting.messages))}]]") == "2+P"


def test_themes_and_figures_have_a_chip_too(room: Room, note: Note) -> None:
    note("Mali", "one")
    theme = room.meeting.session.rules.themes[DATA].id
    assert chip_label(room.meeting, f"[[t:{theme}]]") == "1"
    assert chip_label(room.meeting, "[[s:heard]]") == "\u03a3"


def test_of_a_theme_only_the_points_of_the_panel_count_that_the_draft_is_for(room: Room, note: Note) -> None:
    note("Mali", "one")
    room.lead(OpenBlock("panel-2"), after=60)
    note("Peru", "two")
    theme = room.meeting.session.rules.themes[DATA].id
    assert chip_label(room.meeting, f"[[t:{theme}]]") == "2"
    assert chip_label(room.meeting, f"[[t:{theme}]]", (Purpose.CONCLUDING, "panel-1")) == "1"


def test_of_a_message_too_unless_the_panel_took_it_over_from_elsewhere(room: Room, note: Note) -> None:
    points = [note("Mali", "one")]
    room.lead(OpenBlock("panel-2"), after=60)
    points += [note("Peru", "two"), note("Chad", "three")]
    room.lead(MakeMessage(tuple(points)))
    token = f"[[m:{next(iter(room.meeting.messages))}]]"
    panels = (None, "panel-1", "panel-2", "summary-panel")
    drafts = [None if panel is None else (Purpose.CONCLUDING, panel) for panel in panels]
    assert [len(points_of(room.meeting, token, draft)) for draft in drafts] == [3, 1, 2, 3]
    assert chip_label(room.meeting, token, (Purpose.CONCLUDING, "panel-1")) == "1"


def test_points_without_a_theme_are_still_there(room: Room, note: Note) -> None:
    note("Mali", "one", None)
    assert chip_label(room.meeting, "[[t:other]]", (Purpose.CONCLUDING, "panel-1")) == "1"


def test_what_is_gone_is_said(room: Room, note: Note) -> None:
    assert chip_label(room.meeting, "[[p:gone]]") == "no longer there"
    assert parts_of("no reference") == ("", ())


def test_what_has_no_theme_stands_beside_what_has_none_but_beside_no_conclusion(room: Room, note: Note) -> None:
    here = note("Mali", "data by age")
    for text, what in (("fees must end", PointKind.POINT), ("we need to act", PointKind.CONCLUSION)):
        room.lead(KeepPoint(text, (), None, what))
    plain, conclusion = list(room.meeting.points)[-2:]
    room.lead(KeepPoint("visas are slow", (), None))
    late = next(reversed(room.meeting.points))
    text = f"Data. [[p:{here}]] Fees. [[p:{plain}]] Act. [[p:{conclusion}]] Thanks. [[s:thanks]]"
    assert stands_beside(room.meeting, text, "p", late) == f"[[p:{plain}]]"
    assert stands_beside(room.meeting, text, "p", here) == f"[[p:{here}]]"
    assert stands_beside(room.meeting, f"Act. [[p:{conclusion}]]", "p", late) == ""


def test_a_reaction_stands_among_the_reactions_and_not_behind_the_last_of_its_theme(room: Room, note: Note) -> None:
    here = note("Mali", "data by age")
    room.lead(OpenBlock("summary-panel"), after=60)
    reaction, other, late = (note(name, "fees must end", theme) for name, theme in REACTING)
    lead_in = "Reactions. [[s:reactions]]"
    told = f"{lead_in} Fees. [[p:{reaction}]] Visas. [[p:{other}]]"
    end = f"Data. [[p:{here}]] Thanks. [[s:thanks]]\n"
    text = f"# Title\n\n{told}\n\n{end}"
    assert stands_beside(room.meeting, text, "p", late) == f"[[p:{reaction}]]"
    assert stands_beside(room.meeting, text.replace(f"[[p:{reaction}]]", ""), "p", late) == f"[[p:{other}]]"
    assert stands_beside(room.meeting, f"{lead_in}\n\n{end}", "p", late) == "[[s:reactions]]"
    assert place_of(room.meeting, text, late) == "Reactions"
    for elsewhere in (here, late):
        assert stands_beside(room.meeting, end, "p", elsewhere) == f"[[p:{here}]]"
    assert stands_beside(room.meeting, text, "p", here) == f"[[p:{here}]]"
    assert (
        place_of(room.meeting, text, here) == place_of(room.meeting, end, late) == "Data collection and disaggregation"
    )
