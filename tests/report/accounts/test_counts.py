"""Who took the floor, kind by kind."""

from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.commands.list_commands import EnteredByMistake
from chairconsole.domain.commands.speech_commands import GiveFloor, SpeakerAbsent
from chairconsole.report.accounts.counts import KindCount, counts


def figures(meeting, kind):
    return next(count for count in counts(meeting) if count.kind is kind)


def test_a_whole_panel(panel):
    states = figures(panel.meeting, ParticipantKind.MEMBER_STATE)
    assert states == KindCount(
        kind=ParticipantKind.MEMBER_STATE,
        interventions=2,
        participants=2,
        on_behalf=1,
        not_reached=1,
        withdrawn=1,
        absent=1,
        waiting=0,
    )
    seats = figures(panel.meeting, ParticipantKind.SEAT)
    assert (seats.interventions, seats.participants) == (4, 2)


def test_who_speaks_twice_is_one_participant(stage):
    stage.discuss()
    union = stage.who("European Union", "igo")
    stage.speak(union, 10)
    stage.speak(union, 10)
    assert (figures(stage.meeting, ParticipantKind.IGO).interventions, len(stage.meeting.interventions)) == (2, 2)
    assert figures(stage.meeting, ParticipantKind.IGO).participants == 1


def test_absent_without_an_entry_counts_and_a_mistake_does_not(stage):
    stage.discuss()
    stage.do(GiveFloor(stage.who("Caritas", "stakeholder")))
    stage.do(SpeakerAbsent())
    (request,) = stage.ask(stage.who("Oxfam", "stakeholder"))
    stage.do(EnteredByMistake(request))
    found = figures(stage.meeting, ParticipantKind.STAKEHOLDER)
    assert (found.absent, found.interventions, found.waiting, found.withdrawn) == (1, 0, 0, 0)


def test_every_kind_is_there_even_when_nobody_came(stage):
    stage.begin()
    assert [count.kind for count in counts(stage.meeting)] == list(ParticipantKind)
    assert not any(count.interventions or count.waiting for count in counts(stage.meeting))
