"""Who has been heard, how often and how long, and who has not."""

from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.commands.proceedings_commands import SetPresence
from chairconsole.domain.commands.speech_commands import Finish, GiveFloor, GiveFloorBack, SpeakerAbsent
from chairconsole.domain.names.directory import Entry
from chairconsole.domain.queries.heard import NOT_HEARD, Tally, not_yet_heard, regions_heard, tallies, voices
from tests.domain.given import Stage, minutes, seconds, who

GROUP = who("African Group", ParticipantKind.GROUP)
ENTRIES = [
    Entry(code="Mali", kind=ParticipantKind.MEMBER_STATE, name="Mali", spoken="Mali"),
    Entry(code="Fiji", kind=ParticipantKind.MEMBER_STATE, name="Fiji", spoken="Fiji"),
    Entry(code="Holy See", kind=ParticipantKind.OBSERVER_STATE, name="Holy See", spoken="the Holy See"),
    Entry(code="African Group", kind=ParticipantKind.GROUP, name="African Group", spoken="the African Group"),
]


def codes(stage: Stage) -> list[str]:
    return [entry.code for entry in not_yet_heard(stage.meeting, ENTRIES)]


def test_speeches_are_counted_in_the_block_and_in_the_session(stage: Stage) -> None:
    stage.speaks("Kenya", minutes(2))
    stage.open("panel-2")
    stage.speaks("Kenya", minutes(1))
    stage.give("Kenya")
    stage.after(30)
    assert tallies(stage.meeting, stage.now)["Kenya"] == Tally(2, seconds(90), 3, seconds(210))
    assert voices(stage.meeting)["Kenya"] == (2, 3)
    assert tallies(stage.meeting, stage.now).get("Fiji", NOT_HEARD).times_in_session == 0


def test_a_void_speech_does_not_count_and_a_continued_one_counts_once(stage: Stage) -> None:
    stage.give("Fiji")
    stage.after(5).do(SpeakerAbsent())
    stage.speaks("Kenya", minutes(1))
    stage.do(GiveFloorBack())
    stage.after(30).do(Finish())
    found = tallies(stage.meeting, stage.now)
    assert "Fiji" not in found
    assert voices(stage.meeting) == {"Kenya": (1, 1)} | {key: (1, 1) for key in found if key.startswith("seat:")}
    assert (found["Kenya"].times_in_block, found["Kenya"].time_in_block) == (1, seconds(90))


def test_what_is_said_for_a_group_counts_for_both_but_is_one_voice(stage: Stage) -> None:
    stage.do(GiveFloor(who("Mali"), GROUP))
    stage.after(60).do(Finish())
    found = tallies(stage.meeting, stage.now)
    assert (found["Mali"].times_in_block, found["African Group"].times_in_block) == (1, 1)
    assert voices(stage.meeting).get("Mali") is None
    assert voices(stage.meeting)["African Group"] == (1, 1)


def test_a_group_that_speaks_for_itself_is_counted_once(stage: Stage) -> None:
    stage.do(GiveFloor(GROUP, GROUP))
    assert tallies(stage.meeting, stage.now)[GROUP.key].times_in_block == 1


def test_who_was_absent_has_not_been_heard(stage: Stage) -> None:
    stage.give("Mali")
    stage.do(SpeakerAbsent())
    assert codes(stage) == ["Mali", "Fiji"]


def test_without_a_list_all_member_states_are_present(stage: Stage) -> None:
    assert codes(stage) == ["Mali", "Fiji"]
    stage.speaks("Mali", minutes(1))
    assert codes(stage) == ["Fiji"]


def test_with_a_list_whoever_is_on_it_and_groups_are_heard_through_others(stage: Stage) -> None:
    stage.do(SetPresence(("Fiji", "African Group", "Holy See", "nobody")))
    assert codes(stage) == ["Fiji", "Holy See", "African Group"]
    stage.do(GiveFloor(who("Fiji"), GROUP))
    assert codes(stage) == ["Holy See"]


def test_regions_are_heard_in_the_block(stage: Stage) -> None:
    kenya = who("Kenya").model_copy(update={"regional_group": "african"})
    stage.do(GiveFloor(kenya))
    assert regions_heard(stage.meeting) == {"african"}
    stage.open("panel-2")
    assert regions_heard(stage.meeting) == frozenset()
