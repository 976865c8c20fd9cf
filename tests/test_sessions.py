"""The two real sessions say what their procedural notes say."""

import datetime as dt
from pathlib import Path

import pytest

from chairconsole.domain.base.notation import format_wall_time
from chairconsole.record.session_file import load_session

SESSIONS = Path(__file__).parent.parent / "sessions"
GENEVA = "gcm-1-geneva-2017"
NEW_YORK = "gcm-2-new-york-2017"
GENEVA_PANEL_3 = "All forms of discrimination, including racism, xenophobia and intolerance"
NEW_YORK_PANEL_3 = "Adverse effects of climate change and natural disasters as drivers of migration"
SUMMARY_TITLE = "Summary panel: Synopsis of the main conclusions and outcomes"

AGENDAS = {
    GENEVA: {
        dt.date(2017, 5, 8): [
            ("10:00", "10:15", "opening", "Opening Segment"),
            ("10:15", "13:00", "panel", "Panel 1: Human rights of all migrants"),
            ("13:00", "15:00", "break", "Lunch"),
            ("15:00", "17:55", "panel", "Panel 2: Social inclusion and cohesion"),
            ("17:50", "18:00", "closing", "Closing remarks by the Co-facilitators"),
        ],
        dt.date(2017, 5, 9): [
            ("10:00", "10:05", "opening", "Welcoming remarks by the co-facilitators"),
            ("10:05", "13:00", "panel", f"Panel 3: {GENEVA_PANEL_3}"),
            ("13:00", "15:00", "break", "Lunch"),
            ("15:00", "17:30", "summary_panel", SUMMARY_TITLE),
            ("17:30", "17:50", "main_conclusions", "Main conclusions"),
            ("17:50", "18:00", "closing", "Closing remarks by the Co-facilitators"),
        ],
    },
    NEW_YORK: {
        dt.date(2017, 5, 22): [
            ("10:00", "10:15", "opening", "Opening segment"),
            ("10:15", "13:00", "panel", "Panel 1: Sustainable development and poverty eradication"),
            ("13:00", "15:00", "break", "Lunch"),
            ("15:00", "17:50", "panel", "Panel 2: Human-made crises as drivers of migration"),
            ("17:50", "18:00", "closing", "Closing remarks by the co-facilitators"),
        ],
        dt.date(2017, 5, 23): [
            ("10:00", "10:15", "opening", "Welcome remarks by the co-facilitators"),
            ("10:15", "13:00", "panel", f"Panel 3: {NEW_YORK_PANEL_3}"),
            ("13:00", "15:00", "break", "Lunch"),
            ("15:00", "17:30", "summary_panel", SUMMARY_TITLE),
            ("17:30", "17:50", "main_conclusions", "Main conclusions"),
            ("17:50", "18:00", "closing", "Closing remarks by the co-facilitators"),
        ],
    },
}
PANEL_STEPS = [
    ("remarks", "Moderator's opening remarks", "moderator", "7:00", False),
    ("remarks", "Expert 1", "expert-1", "5:00-7:00", False),
    ("remarks", "Expert 2", "expert-2", "5:00-7:00", False),
    ("remarks", "Expert 3", "expert-3", "5:00-7:00", False),
    ("discussion", "Interactive discussion", None, None, False),
    ("remarks", "Moderator's concluding remarks", "moderator", "7:00", True),
]
# What is left for the discussion, in minutes: experts at seven minutes, experts at five.
FLOOR_MINUTES = {
    GENEVA: {"panel-1": (130, 136), "panel-2": (140, 146), "panel-3": (140, 146), "summary-panel": (90, 90)},
    NEW_YORK: {"panel-1": (130, 136), "panel-2": (135, 141), "panel-3": (130, 136), "summary-panel": (90, 90)},
}


def loaded(name):
    return load_session(SESSIONS / f"{name}.toml")


def session_of(name):
    session = loaded(name).session
    assert session is not None
    return session


def steps_of(block):
    return [
        (step.kind, step.title, step.seat, step.limit.as_text() if step.limit else None, step.reserve)
        for step in block.steps
    ]


both = pytest.mark.parametrize("name", [GENEVA, NEW_YORK])


@both
def test_the_agenda_is_the_one_of_the_note(name):
    session = session_of(name)
    assert session.id == name
    agenda = {
        day.date: [
            (format_wall_time(block.start), format_wall_time(block.end), block.kind, block.title)
            for block in day.blocks
        ]
        for day in session.days
    }
    assert agenda == AGENDAS[name]
    for day in session.days:
        assert [(hours.start, hours.end) for hours in day.interpretation] == [(600, 780), (900, 1080)]
        assert day.side_events is not None
        assert (day.side_events.start, day.side_events.end) == (795, 885)


@both
def test_a_panel_has_the_steps_of_the_text(name):
    session = session_of(name)
    for block_id in ("panel-1", "panel-2", "panel-3"):
        block = session.block(block_id)
        assert steps_of(block) == PANEL_STEPS
        assert {step.origin for step in block.steps} == {"derived"}
        assert all(seat.people == () for seat in block.seats)


@both
def test_what_is_left_for_the_floor(name):
    session = session_of(name)
    for block_id, (shortest, longest) in FLOOR_MINUTES[name].items():
        block = session.block(block_id)
        limits = [step.limit for step in block.steps if step.limit]
        length = block.end - block.start
        assert length - sum(limit.upper for limit in limits) // 60 == shortest
        assert length - sum(limit.lower for limit in limits) // 60 == longest


@both
def test_the_opening_is_a_welcome_and_the_issue_brief(name):
    block = session_of(name).block("opening")
    assert [(seat, limit) for _, _, seat, limit, _ in steps_of(block)] == [
        ("co-facilitators", "10:00"),
        ("secretary-general", "5:00"),
    ]
    assert [step.origin for step in block.steps] == ["note", "assumed"]
    assert block.steps[1].title == "Remarks by the Secretary-General of the intergovernmental conference"


@both
def test_the_summary_panel_is_for_member_states_and_groups(name):
    block = session_of(name).block("summary-panel")
    assert [(kind, seat, limit) for kind, _, seat, limit, _ in steps_of(block)] == [
        ("remarks", "moderator-1", "15:00"),
        ("remarks", "moderator-2", "15:00"),
        ("remarks", "moderator-3", "15:00"),
        ("remarks", "thematic-expert", "15:00"),
        ("discussion", None, None),
    ]
    assert block.rules.floor_kinds == ("member_state", "group")
    assert (block.rules.floor_limit.as_text(), block.rules.origin) == ("3:00", "assumed")


@both
def test_the_other_remarks_fill_their_blocks(name):
    session = session_of(name)
    limits = {"closing-1": "10:00", "main-conclusions": "20:00", "closing-2": "10:00"}
    for block_id, limit in limits.items():
        assert [(step[2], step[3]) for step in steps_of(session.block(block_id))] == [("co-facilitators", limit)]
    welcome = {GENEVA: "5:00", NEW_YORK: "10:00"}[name]
    assert [step[3] for step in steps_of(session.block("welcome-2"))] == [welcome]


@both
def test_the_rules_are_those_of_the_text(name):
    rules = session_of(name).rules
    for limit in (rules.floor_limit, rules.group_limit, rules.stakeholder_limit):
        assert limit.as_text() == "3:00"
    assert rules.welcome_limit.as_text() == "10:00"
    assert rules.segments == ("floor", "panellists")
    assert rules.propose_switch_after == 6
    assert ", ".join(theme.short for theme in rules.themes) == (
        "National, Regional, International, Priorities, Data, Capacities, Good practices, Partnerships, Commitments"
    )
    assert rules.themes[4].name == "Data collection and disaggregation"


def test_the_places():
    geneva, new_york = session_of(GENEVA), session_of(NEW_YORK)
    assert [tuple(session.venue.model_dump().values()) for session in (geneva, new_york)] == [
        ("Geneva", "Palais des Nations, Room XIX", "Europe/Zurich"),
        ("New York", "United Nations Headquarters, ECOSOC chamber", "America/New_York"),
    ]
    assert geneva.instant(dt.date(2017, 5, 8), 600) == dt.datetime(2017, 5, 8, 8, 0, tzinfo=dt.UTC)
    assert new_york.instant(dt.date(2017, 5, 22), 600) == dt.datetime(2017, 5, 22, 14, 0, tzinfo=dt.UTC)


def test_mexico_comes_first_in_geneva_and_switzerland_in_new_york():
    for name, delegations in ((GENEVA, ["MEX", "CHE"]), (NEW_YORK, ["CHE", "MEX"])):
        session = session_of(name)
        people = {person.id: person for person in session.people}
        names = sorted(person.name for person in session.people)
        assert names == ["Juan José Gómez Camacho", "Jürg Lauber", "Louise Arbour"]
        for _, block in session.blocks():
            seat = block.seat("co-facilitators")
            if seat is not None:
                assert [people[person_id].delegation for person_id in seat.people] == delegations


def test_the_notes_oddities_of_spelling_are_kept():
    geneva, new_york = session_of(GENEVA), session_of(NEW_YORK)
    assert "Interactive exchange between, the moderators" in geneva.block("summary-panel").description
    assert "Interactive exchange between the moderators" in new_york.block("summary-panel").description
    assert "conclusions on the interlinkages" in geneva.block("main-conclusions").description
    assert "conclusions of the interlinkages" in new_york.block("main-conclusions").description
    assert "natural disasters and human-made crisis, through" in new_york.theme
    assert geneva.theme.endswith("including racism, xenophobia and intolerance")
    assert geneva.block("lunch-1").description == "Space for Side-Events"
    assert new_york.block("lunch-1").description == "Space for Side Events"


def test_only_what_is_really_odd_is_warned_of():
    assert [problem.message for problem in loaded(GENEVA).warnings] == [
        'this block ends at 17:55, but "Closing remarks by the Co-facilitators" begins at 17:50; repair: '
        'end "Panel 2: Social inclusion and cohesion" at 17:50, when the next block starts',
        "the welcome has 5:00, shorter than the 10:00 that the rules give it (welcome_limit)",
    ]
    assert loaded(NEW_YORK).warnings == ()
