"""The figures of a block and of the session."""

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.commands.agenda_commands import GoToStep
from chairconsole.domain.commands.speech_commands import Finish, GiveFloorBack
from chairconsole.report.accounts.statistics import Part, statistics, theme_counts
from tests.domain.given import Stage, who
from tests.report.draft.noted import AFRICAN_GROUP, DATA, Noted


def test_a_whole_panel(panel) -> None:
    found = statistics(panel.meeting, panel.now, "panel-1")
    assert (found.interventions, found.participants, found.delegations, found.on_behalf) == (2, 2, 2, 1)
    assert (found.seconds, found.mean_seconds) == (325, 162)
    assert (found.over, found.over_seconds, found.over_share) == (1, 15, 0.5)
    assert (found.not_reached, found.questions_put, found.questions_answered, found.first_time) == (1, 1, 0, 2)
    seats = next(part for part in found.by_kind if part.of == "seat")
    assert (seats.interventions, seats.participants) == (4, 2)
    assert statistics(panel.meeting, panel.now).seconds == 325


def test_nobody_has_spoken() -> None:
    noted = Noted()
    found = statistics(noted.meeting, noted.now, "panel-2")
    assert (found.interventions, found.mean_seconds, found.over_share, found.by_region) == (0, None, None, ())


def test_regions_are_those_of_states_the_longest_first_and_first_speeches_are_counted_once() -> None:
    noted = Noted()
    for name, region in (("Kenya", "African"), ("Mali", "African"), ("Peru", "GRULAC")):
        noted.speaks_as(who(name).model_copy(update={"regional_group": region}))
    noted.speaks_as(who("Oxfam", ParticipantKind.STAKEHOLDER))
    noted.do(GoToStep("panel-2", "discussion"))
    noted.speaks_as(who("Kenya").model_copy(update={"regional_group": "African"}), AFRICAN_GROUP)
    noted.speaks_as(who("Fiji"))
    noted.do(Finish())
    first = statistics(noted.meeting, noted.now, "panel-1")
    assert first.by_region == (
        Part(of="African", interventions=2, participants=2, seconds=120),
        Part(of="GRULAC", interventions=1, participants=1, seconds=60),
    )
    second = statistics(noted.meeting, noted.now, "panel-2")
    assert (second.interventions, second.first_time) == (2, 1)
    everything = statistics(noted.meeting, noted.now)
    assert (everything.interventions, everything.participants, everything.first_time) == (6, 5, 5)


def test_the_time_of_groups_is_that_of_all_who_spoke_for_them() -> None:
    noted = Noted()
    noted.speaks_as(who("Kenya"), AFRICAN_GROUP)
    noted.speaks_as(AFRICAN_GROUP)
    noted.speaks_as(who("European Union", ParticipantKind.GROUP))
    noted.speaks_as(who("Peru"))
    noted.speaks_as(who("Oxfam", ParticipantKind.STAKEHOLDER), who("ILO", ParticipantKind.UN_ENTITY))
    noted.do(Finish())
    found = statistics(noted.meeting, noted.now)
    assert found.by_group == (
        Part(of=AFRICAN_GROUP.name, interventions=2, participants=2, seconds=120),
        Part(of="European Union", interventions=1, participants=1, seconds=60),
    )
    # and Kenya's is one of States too
    assert [(part.of, part.seconds) for part in found.by_region] == [("", 120)]
    assert statistics(noted.meeting, noted.now, "panel-2").by_group == ()


def test_a_continued_speech_is_one() -> None:
    noted = Noted()
    noted.speaks_as(who("Kenya"))
    noted.speaks_as(who("Mali"))
    noted.do(GiveFloorBack())
    noted.after(30)
    found = statistics(noted.meeting, noted.now)
    assert (found.interventions, found.seconds, found.mean_seconds) == (2, 150, 75)


def test_themes_are_counted_by_panel() -> None:
    noted = Noted()
    noted.said("Kenya", "x", DATA, "no-theme")
    noted.said("Mali", "y", DATA, what=PointKind.FIGURE)
    noted.do(GoToStep("panel-2", "discussion"))
    noted.said("Chad", "z", DATA)
    national, data = theme_counts(noted.meeting)
    assert dict(data.by_block) == {"panel-1": 2, "panel-2": 1}
    assert (national.name, dict(national.by_block)) == ("National policies", {})


def test_a_speech_that_went_on_after_overtime_is_one_and_over_once() -> None:
    """Limit 3:00, 190 seconds, the floor back, 31 seconds."""
    stage = Stage().in_discussion()
    stage.give("Kenya")
    stage.after(190).give("x", seat="moderator")
    stage.after(10).do(GiveFloorBack())
    stage.after(31).do(Finish())
    found = statistics(stage.meeting, stage.now, "panel-1")
    assert (found.interventions, found.seconds) == (1, 221)
    assert (found.over, found.over_seconds, found.over_share) == (1, 41, 1.0)
