"""What may be done with messages, drafts and the names in them."""

import pytest

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.commands.note_commands import (
    AddToMessage,
    ChangePoint,
    ChooseOverarchingTheme,
    DissolveMessage,
    KeepPoint,
    MakeMessage,
    NameMessage,
    RemovePoints,
    TakeOutOfMessage,
    UndoNote,
)
from chairconsole.domain.events.message_events import OverarchingThemeChosen
from chairconsole.domain.meeting.notes import Message
from chairconsole.domain.plan.session import Session
from tests.domain.given import Stage, kinds, two_days


@pytest.fixture
def stage() -> Stage:
    stage = Stage().in_discussion()
    for text in "abcd":
        stage.after(1).do(KeepPoint(text, (), None))
    return stage


def made(stage: Stage, *points: str) -> str:
    stage.do(MakeMessage(points))
    return next(reversed(stage.meeting.messages))


def message(stage: Stage, message_id: str) -> Message:
    return stage.meeting.messages[message_id]


def test_points_are_put_together_and_stand_on_their_own_again(stage: Stage) -> None:
    a, b, *_ = stage.meeting.points
    one = made(stage, a, b, a)
    assert message(stage, one).points == (a, b)
    stage.do(DissolveMessage(one))
    assert not stage.meeting.messages
    stage.do(UndoNote())
    assert message(stage, one).points == (a, b)
    assert stage.refusal(MakeMessage(())) == "no_such_point"
    assert stage.refusal(MakeMessage(("gone",))) == "no_such_point"
    assert stage.refusal(DissolveMessage("gone")) == "no_such_message"


def test_a_point_is_in_one_message_and_an_emptied_one_is_dissolved(stage: Stage) -> None:
    a, b, c, d = stage.meeting.points
    one, two = made(stage, a, b), made(stage, c)
    assert kinds(stage.do(AddToMessage(one, (c,)))) == ["message_dissolved", "message_points_set"]
    assert message(stage, one).points == (a, b, c)
    assert two not in stage.meeting.messages
    assert kinds(stage.do(MakeMessage((c, d)))) == ["message_made"]
    assert message(stage, one).points == (a, b)
    assert stage.do(AddToMessage(one, (a,))) == ()


def test_the_last_point_that_leaves_dissolves_the_message(stage: Stage) -> None:
    a, b, *_ = stage.meeting.points
    one = made(stage, a, b)
    stage.do(RemovePoints((b,)))
    assert kinds(stage.do(TakeOutOfMessage(one, (a,)))) == ["message_dissolved"]


def test_a_message_that_a_new_one_empties_is_dissolved(stage: Stage) -> None:
    a, b, *_ = stage.meeting.points
    made(stage, a)
    assert kinds(stage.do(MakeMessage((a, b), " access "))) == ["message_dissolved", "message_made"]
    assert [one.text for one in stage.meeting.messages.values()] == ["access"]


def test_a_point_that_was_removed_holds_no_message_together(stage: Stage) -> None:
    a, b, c, d = stage.meeting.points
    one, _two = made(stage, a), made(stage, b, c)
    stage.do(RemovePoints((c,)))
    assert kinds(stage.do(AddToMessage(one, (b,)))) == ["message_dissolved", "message_points_set"]
    three = made(stage, d)
    stage.do(RemovePoints((d,)))
    # nothing was taken from the third: it stays, for its point may come back
    assert kinds(stage.do(TakeOutOfMessage(one, (a,)))) == ["message_points_set"]
    assert three in stage.meeting.messages


def test_a_message_stays_with_one_point_that_counts(stage: Stage) -> None:
    a, b, c, _ = stage.meeting.points
    one = made(stage, a, b, c)
    stage.do(RemovePoints((b,)))
    assert kinds(stage.do(TakeOutOfMessage(one, (c,)))) == ["message_points_set"]


def test_a_message_is_not_emptied_by_its_own_points(stage: Stage) -> None:
    a, b, c, _ = stage.meeting.points
    one = made(stage, a, b)
    assert kinds(stage.do(AddToMessage(one, (b, a, c)))) == ["message_points_set"]
    assert message(stage, one).points == (a, b, c)


def test_a_message_is_given_a_text_and_loses_it(stage: Stage) -> None:
    one = made(stage, next(iter(stage.meeting.points)))
    stage.do(NameMessage(one, " access to services "))
    assert message(stage, one).text == "access to services"
    assert stage.do(NameMessage(one, "access to services")) == ()
    stage.do(NameMessage(one, ""))
    assert stage.meeting.message_text(message(stage, one)) == "a"


def test_a_conclusion_is_in_no_message(stage: Stage) -> None:
    a, b, c, d = stage.meeting.points
    stage.do(ChangePoint(d, what=PointKind.CONCLUSION))
    assert stage.refusal(MakeMessage((a, d))) == "conclusion_in_message"
    one = made(stage, a, b)
    assert stage.refusal(AddToMessage(one, (c, d))) == "conclusion_in_message"
    assert stage.refusal(ChangePoint(a, what=PointKind.CONCLUSION)) == "conclusion_in_message"
    stage.do(TakeOutOfMessage(one, (a,)))
    stage.do(ChangePoint(a, what=PointKind.CONCLUSION))
    assert stage.meeting.points[a].what is PointKind.CONCLUSION


@pytest.mark.parametrize("words", ["Données ventilées", "LES DONNÉES", "data", "datos"])
def test_a_theme_of_the_session_stands_over_it_by_any_of_its_names(words: str) -> None:
    plan = two_days().model_dump(mode="json")
    spoken = {"en": "data", "fr": "les données", "es": "los datos"}
    names = {"name": "Données ventilées", "short": "Datos"}
    plan["rules"]["themes"] = [{"id": "t-1", "name": "Fees", "short": "Fees"}, {"id": "t-2", **names, "spoken": spoken}]
    stage = Stage(Session.model_validate(plan))
    assert stage.do(ChooseOverarchingTheme(words)) == (OverarchingThemeChosen(theme="t-2"),)
    assert stage.do(ChooseOverarchingTheme(words)) == ()


def test_other_words_stand_over_it_as_they_were_typed(stage: Stage) -> None:
    typed = ChooseOverarchingTheme(" No one\n is left behind ")
    assert stage.do(typed) == (OverarchingThemeChosen(theme="No one is left behind"),)
    assert stage.do(ChooseOverarchingTheme(" ")) == (OverarchingThemeChosen(theme=""),)
