"""What only the other laptop recorded is found, told alike on both or not."""

from chairconsole.control.uniting.only_there import entries_only_there, speeches_only_there
from chairconsole.control.uniting.same_speeches import same_speeches
from chairconsole.domain.commands import list_commands, note_commands, proceedings_commands, speech_commands
from chairconsole.domain.names.directory import free_text
from tests.domain.given import Stage, minutes, seconds, who


def _two() -> tuple[Stage, Stage]:
    """Two laptops in the same discussion, each with its own ids."""
    here, there = Stage(), Stage()
    numbers = iter(range(10_000))
    there.new_id = lambda: f"there-{next(numbers)}"  # type: ignore[method-assign]
    return here.in_discussion(), there.in_discussion()


def _only_there(here: Stage, there: Stage) -> list[str]:
    same = same_speeches(here.meeting, there.meeting)
    return [event.body.kind for event in entries_only_there(here.meeting, there.meeting, same)]


def test_two_laptops_that_recorded_the_same_have_nothing_alone() -> None:
    here, there = _two()
    for stage in (here, there):
        (request,) = stage.add("Kenya")
        stage.call(request)
        stage.after(30).pauses(seconds(10)).add_time(60)
        stage.after(20).do(speech_commands.Finish())
        stage.do(proceedings_commands.RaisePointOfOrder(who("Peru"), "time"))
        stage.do(proceedings_commands.RuleOnPointOfOrder("upheld"))
    assert _only_there(here, there) == []


def test_what_the_other_has_alone_or_more_often_is_told() -> None:
    here, there = _two()
    here.speaks("Kenya", minutes(1))
    speech = there.give("Kenya")
    there.add_time(60)
    there.after(60).do(speech_commands.Finish())
    (request,) = there.add("Fiji")
    there.do(list_commands.Withdraw(request))
    there.do(proceedings_commands.RaisePointOfOrder(who("Peru"), "time"))
    there.do(speech_commands.ChangeSpeech(who("Kenya"), who("Group"), None, None, (), speech))
    there.do(note_commands.KeepPoint("taken over", (), speech))
    assert _only_there(here, there) == [
        "time_added",
        "request_added",
        "request_ended",
        "point_of_order_raised",
        "intervention_changed",
    ]
    assert _only_there(there, here) == []


def test_a_request_is_the_same_however_its_name_came_to_be() -> None:
    here, there = _two()
    here.add("Kenya")
    there.do(list_commands.AddRequests((list_commands.NewRequest(free_text("KENYA")),)))
    assert _only_there(here, there) == []
    there.add("Fiji", "Peru")
    here.add("Fiji")
    assert _only_there(here, there) == ["request_added"]


def test_a_speech_that_only_the_other_has_is_told_once_and_not_by_its_entries() -> None:
    here, there = _two()
    speech = there.give("Kenya")
    there.add_time(60)
    same = same_speeches(here.meeting, there.meeting)
    assert [one.id for one in speeches_only_there(there.meeting, same)] == [speech]
    assert _only_there(here, there) == []
