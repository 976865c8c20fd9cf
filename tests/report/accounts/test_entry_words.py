"""What an entry says, in words, for every kind that there is."""

import pytest

from chairconsole.domain.commands import note_commands, plan_commands, speech_commands, undo_commands
from chairconsole.domain.events.envelope import Event
from chairconsole.domain.meeting.fold import fold
from chairconsole.report.accounts.entry_words import entry_words, speaker_words, value_words
from tests.domain.given import Stage, who
from tests.record.sample_events import SESSION, every_kind


@pytest.mark.parametrize("event", every_kind(), ids=lambda event: f"{event.seq}-{event.body.kind}")
def test_each_kind_is_told_with_all_that_was_typed(event: Event) -> None:
    words = entry_words(fold(SESSION, every_kind()), event)
    assert words.startswith(event.body.kind.replace("_", " "))
    for name in ("text", "reason", "ruling", "short", "issue"):
        typed = getattr(event.body, name, "")
        assert not isinstance(typed, str) or str(typed).replace("_", " ") in words.replace("_", " ")


def test_ids_are_told_as_what_they_stand_for() -> None:
    stage = Stage().in_discussion()
    speech = stage.give("Kenya")
    stage.do(speech_commands.ChangeSpeech(who("Kenya"), who("the Group"), None, None, (), speech))
    stage.do(note_commands.KeepPoint("visas", (), speech))
    (point,) = stage.meeting.points
    stage.do(note_commands.ChangePoint(point, "visas for all"))
    stage.do(note_commands.MakeMessage((point,), "papers"))
    said = [entry_words(stage.meeting, event) for event in stage.events[-5:]]
    assert said == [
        "floor given: Kenya (for the Group), Panel 1, Discussion, Kenya, 3:00",
        "intervention changed: Kenya (for the Group), Kenya, for the Group",
        "point kept: “visas for all”, Kenya (for the Group), Panel 1, “visas”, point",
        "point changed: “visas for all”, point",
        "message made: “papers”, “visas for all”",
    ]
    assert speaker_words(stage.speech(speech)) == "Kenya (for the Group)"


def test_undo_and_redo_say_what_they_are_about() -> None:
    stage = Stage().in_discussion()
    stage.give("Kenya")
    stage.do(undo_commands.Undo())
    stage.do(undo_commands.Redo())
    given = "floor given: Kenya, Panel 1, Discussion, 3:00"
    assert [entry_words(stage.meeting, event) for event in stage.events[-2:]] == [
        f"undone: {given}",
        f"redone: {given}",
    ]


def test_a_list_is_told_by_its_first_and_an_unknown_id_not_at_all() -> None:
    stage = Stage()
    stage.do(plan_commands.ExtendBlock("panel-1", 785))
    assert entry_words(stage.meeting, stage.events[-1]) == "plan changed: block extended, Panel 1, Lunch"
    names = tuple(f"State {number}" for number in range(9))
    assert list(value_words(stage.meeting, "codes", names)) == [*names[:6], "and 3 more"]
    assert list(value_words(stage.meeting, "request", "r-1")) == []
