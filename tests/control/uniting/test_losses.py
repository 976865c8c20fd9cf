"""What one side said and the united record does not tell is found, and what the other changed on purpose is not."""

from collections.abc import Callable

import pytest

from chairconsole.control.uniting.branches import united_events
from chairconsole.control.uniting.losses import Loss, losses, told_ids
from chairconsole.domain.base.command import Command
from chairconsole.domain.base.event_parts import Language
from chairconsole.domain.base.participants import StakeholderKind
from chairconsole.domain.commands import (
    list_commands,
    note_commands,
    plan_commands,
    proceedings_commands,
    speech_commands,
)
from chairconsole.domain.events.draft_events import Purpose
from chairconsole.domain.events.point_events import Covered
from chairconsole.domain.meeting.fold import fold
from tests.control.uniting.forks import copied
from tests.domain.given import Stage, minutes, who

DRAFT = (Purpose.CONCLUDING, "panel-1")
Given = Callable[[Stage], Command]


def _stage() -> Stage:
    """A discussion with a speech that is over, one request, two points and a message."""
    stage = Stage().in_discussion()
    speech = stage.speaks("Kenya", minutes(2))
    stage.add("Fiji")
    for text in ("visas", "fees"):
        stage.do(note_commands.KeepPoint(text, (), speech))
    stage.do(note_commands.MakeMessage(tuple(stage.meeting.points), "papers"))
    return stage


def _lost(stage: Stage, one: Given, other: Given) -> list[Loss]:
    """What the first of two laptops, which did one thing each, said in vain."""
    before, second = stage.meeting, copied(stage, "b")
    stage.after(5).do(one(stage))
    second.after(9).do(other(second))
    whole = fold(stage.session, united_events(stage.events, second.events))
    assert list(losses(before, second.meeting, whole, told_ids(whole))) == []
    return list(losses(before, stage.meeting, whole, told_ids(whole)))


def _point(stage: Stage) -> str:
    return next(iter(stage.meeting.points))


def _message(stage: Stage) -> str:
    return next(iter(stage.meeting.messages))


def _kenya(stage: Stage) -> str:
    return next(speech.id for speech in stage.meeting.speeches() if speech.participant.name == "Kenya")


def _request(name: str) -> Given:
    return lambda stage: list_commands.ChangeRequest(stage.meeting.waiting[0], who(name), None, None, ())


def _step_text(text: str) -> Given:
    return lambda _: plan_commands.SetStepText("panel-2", "opening", text)


def _ended(by: float) -> Given:
    def command(stage: Stage) -> Command:
        ended = stage.speech(_kenya(stage)).ended
        assert ended is not None
        return speech_commands.CorrectTimes(_kenya(stage), None, ended.at - minutes(by))

    return command


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        (
            lambda stage: note_commands.ChangePoint(_point(stage), "visas for all"),
            lambda stage: note_commands.ChangePoint(_point(stage), "visas for some"),
            "point “visas for all”: text “visas for all” (united: “visas for some”)",
        ),
        (
            lambda stage: note_commands.ChangePoint(_point(stage), "visas for all"),
            lambda stage: note_commands.RemovePoints((_point(stage),)),
            "point “visas for all”: counts yes (united: no)",
        ),
        (
            lambda stage: note_commands.NameMessage(_message(stage), "one name"),
            lambda stage: note_commands.NameMessage(_message(stage), "another"),
            "message “one name”: text “one name” (united: “another”)",
        ),
        (
            lambda stage: note_commands.SetStakeholderKind("Kenya", StakeholderKind.ACADEMIA),
            lambda stage: note_commands.SetStakeholderKind("Kenya", StakeholderKind.DIASPORA),
            "kind of stakeholder Kenya: kind academia (united: diaspora)",
        ),
        (
            lambda stage: note_commands.MarkCovered(_kenya(stage), Covered.GAPS),
            lambda stage: note_commands.MarkCovered(_kenya(stage), Covered.ISSUES),
            "what was covered by Kenya: covered gaps (united: frame the issues)",
        ),
        (
            lambda stage: note_commands.DecideName("kenya", "s-1", "one delegation"),
            lambda stage: note_commands.DecideName("kenya", "s-1", None),
            "name kenya and s-1: replacement “one delegation” (united: “kept”)",
        ),
        (
            lambda stage: note_commands.ChooseDraftLanguage(*DRAFT, Language.FRENCH),
            lambda stage: note_commands.ChooseDraftLanguage(*DRAFT, Language.SPANISH),
            "draft concluding remarks and Panel 1: language fr (united: es)",
        ),
        (
            lambda stage: note_commands.ChooseOverarchingTheme("Data"),
            lambda stage: note_commands.ChooseOverarchingTheme("Return"),
            "session: theme “Data” (united: “Return”)",
        ),
        (
            lambda stage: proceedings_commands.SetRoomNotice("sit down"),
            lambda stage: proceedings_commands.SetRoomNotice("stand up"),
            "session: text “sit down” (united: “stand up”)",
        ),
        (_request("Peru"), _request("Chad"), "request of Peru: participant Peru (united: Chad)"),
        (
            _step_text("Welcome."),
            _step_text("Good day."),
            "plan of Panel 2: opening text “Welcome.” (united: “Good day.”)",
        ),
        (_ended(1), _ended(0.5), "speech of Kenya: ended "),
        (
            lambda stage: speech_commands.ChangeSpeech(who("Peru"), None, None, None, (), _kenya(stage)),
            lambda stage: speech_commands.ChangeSpeech(who("Chad"), None, None, None, (), _kenya(stage)),
            "speech of Peru: speaker Peru (united: Chad)",
        ),
    ],
)
def test_of_two_that_changed_the_same_the_earlier_one_is_told(one: Given, other: Given, words: str) -> None:
    (loss,) = _lost(_stage(), one, other)
    assert loss.words.startswith(words)


def test_what_only_one_changed_or_took_away_is_no_loss() -> None:
    assert _lost(_stage(), lambda stage: note_commands.RemovePoints((_point(stage),)), _step_text("Hello.")) == []


def test_what_was_taken_away_and_is_there_again_is_told() -> None:
    stage = _stage()
    before, second = stage.meeting, copied(stage, "b")
    key = _message(stage)
    second.after(2).do(note_commands.DissolveMessage(key))
    (loss,) = losses(before, second.meeting, before, frozenset())
    assert loss == Loss(key, "message “papers”: text none (united: “papers”); points none (united: “visas”, “fees”)")
    assert list(losses(before, second.meeting, second.meeting, frozenset())) == []


def test_a_speech_that_is_told_already_is_not_told_twice() -> None:
    stage = _stage()
    second = copied(stage, "b")
    before = stage.meeting
    stage.after(5).give("Peru")
    second.after(9).give("Chad")
    whole = fold(stage.session, united_events(stage.events, second.events))
    assert second.meeting.speaking in told_ids(whole)
    assert list(losses(before, second.meeting, whole, told_ids(whole))) == []
    (untold,) = losses(before, second.meeting, whole, frozenset())
    assert untold.words.startswith("speech of Chad: speaker Chad; began 10:45")
