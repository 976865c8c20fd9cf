"""Speeches of two laptops are matched by participant and overlap, however their clocks differ."""

from functools import cache

import pytest

from chairconsole.control.uniting.same_speeches import participant_keys, same_speeches
from chairconsole.domain.base.participants import Participant, ParticipantKind, unnamed_participant
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.names.directory import free_text
from tests.control.uniting.second_laptop import Aide
from tests.domain.chance import Chance
from tests.domain.given import Stage, minutes, seconds
from tests.rehearsal import Rehearsal


@cache
def _podium(seed: int) -> Meeting:
    """A morning in a simulated room."""
    rehearsal = Rehearsal(seed=seed)
    rehearsal.live(3 * 3600, step=2.0)
    return rehearsal.meeting


@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize("ahead", [0, 130, -410, 1500, -7200])
def test_each_speech_that_was_heard_twice_is_found(seed: int, ahead: float) -> None:
    podium = _podium(seed)
    aide = Aide(ahead, Chance(seed), skips=0.2)
    there = aide.follow(podium).meeting
    assert len(aide.heard) > 25
    same = same_speeches(podium, there)
    assert {here: same.speeches.get(key) for here, key in aide.heard.items()} == {here: here for here in aide.heard}
    assert abs(same.ahead.total_seconds() - ahead) < 20


def test_of_several_speeches_the_one_with_the_greatest_overlap_is_the_same() -> None:
    here = Stage().in_discussion()
    first = here.speaks("Kenya", minutes(3))
    here.speaks("Fiji", minutes(1))
    second = here.speaks("Kenya", minutes(2))
    there = Stage().in_discussion().after(150)
    late = there.speaks("Kenya", seconds(60))
    there.speaks("Fiji", seconds(20))
    part = there.speaks("Kenya", seconds(40))
    another = there.speaks("Kenya", seconds(40))
    same = same_speeches(here.meeting, there.meeting)
    assert same.speeches[late] == first
    assert (same.speeches[part], same.speeches[another]) == (second, second)


def test_another_speech_of_a_participant_at_another_time_is_not_the_same() -> None:
    here, there = (Stage().at("10:15").open("panel-1") for _ in range(2))
    here.speaks("Kenya", minutes(3))
    there.after(minutes=50).speaks("Kenya", minutes(3))
    assert same_speeches(here.meeting, there.meeting).speeches == {}
    assert same_speeches(Stage().meeting, there.meeting).speeches == {}


def test_one_speech_alone_tells_how_the_clocks_differ_by_minutes() -> None:
    here, there = (Stage().at("10:15").open("panel-1") for _ in range(2))
    speech = here.speaks("Kenya", minutes(3))
    other = there.after(minutes=4).speaks("Kenya", minutes(3))
    same = same_speeches(here.meeting, there.meeting)
    assert same.speeches == {other: speech}
    assert same.clock_ahead("panel-1") == same.clock_ahead(None) == minutes(4)


def test_a_clock_that_was_set_between_two_blocks_is_known_in_each() -> None:
    meetings: list[Meeting] = []
    for set_by in (0, 240):
        stage = Stage().in_discussion()
        for name in ("Kenya", "Fiji", "Peru"):
            stage.speaks(name, minutes(2))
        stage.at("15:00").after(set_by).open("panel-2")
        for name in ("Fiji", "Kenya", "Chad", "Peru"):
            stage.speaks(name, minutes(2))
        meetings.append(stage.meeting)
    same = same_speeches(*meetings)
    assert (same.clock_ahead("panel-1"), same.clock_ahead("panel-2")) == (minutes(0), minutes(4))
    assert same.speeches == dict(zip(meetings[1].interventions, meetings[0].interventions, strict=True))


KENYA = Participant(key="KEN", name="Kenya", spoken="Kenya", kind=ParticipantKind.MEMBER_STATE)
IOM = Participant(key="IOM", name="Organization for Migration", spoken="it", kind=ParticipantKind.IGO, acronym="IOM")
SEAT = Participant(key="seat:panel-1/expert-2", name="Expert 2", spoken="Expert 2", kind=ParticipantKind.SEAT)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (KENYA, free_text("KENYA"), True),
        (IOM, free_text("iom"), True),
        (free_text("Ms. Ñandú"), free_text("ms nandu"), True),
        (KENYA, IOM, False),
        (SEAT, SEAT.model_copy(update={"name": "Ada Example"}), True),
        (SEAT, SEAT.model_copy(update={"key": "seat:panel-2/expert-2"}), False),
        (unnamed_participant("1"), unnamed_participant("1"), False),
    ],
)
def test_a_participant_is_known_by_key_and_name_whoever_typed_it(
    one: Participant, other: Participant, *, same: bool
) -> None:
    assert bool({*participant_keys(one)} & {*participant_keys(other)}) == same
