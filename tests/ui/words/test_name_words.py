"""What participants, seats and blocks are called."""

import pytest

from chairconsole.domain.base.event_parts import About
from chairconsole.domain.base.participants import ParticipantKind, unnamed_participant
from chairconsole.ui.words.name_words import (
    about_words,
    joined_labels,
    kind_name,
    seat_label,
    seat_labels,
    shown_name,
    speaker_name,
    with_behalf,
)
from tests.domain.given import Stage, who

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("kind", ParticipantKind)
def test_every_kind_has_a_name(kind: ParticipantKind) -> None:
    assert kind_name(kind)


def test_on_whose_behalf_somebody_speaks_is_said_as_the_chair_says_it() -> None:
    group = who("African Group", ParticipantKind.GROUP).model_copy(update={"spoken": "the African Group"})
    assert with_behalf(who("Mali"), group) == "Mali for the African Group"
    assert with_behalf(who("Mali"), None) == "Mali"


def test_a_seat_speaks_under_its_label_and_a_delegation_under_its_name() -> None:
    stage = Stage().open("panel-1")
    stage.next()
    assert stage.meeting.speech is not None
    assert speaker_name(stage.session, stage.meeting.speech) == "Moderator"
    stage = Stage().in_discussion()
    speech = stage.speech(stage.give("Mali"))
    assert speaker_name(stage.session, speech) == "Mali"


def test_a_seat_that_does_not_exist_has_no_label() -> None:
    stage = Stage()
    assert seat_label(stage.session, "panel-1", "expert-9") == ""
    assert seat_label(stage.session, "no-such-block", "expert-1") == ""
    assert seat_label(stage.session, "panel-1", None) == ""


def test_a_seat_that_the_plan_has_no_longer_is_told_and_not_passed_over() -> None:
    stage = Stage()
    assert seat_labels(stage.session, "panel-1", ("expert-1", "expert-9")) == ["Expert 1", "expert-9"]
    assert seat_labels(stage.session, None, ("expert-1",)) == ["expert-1"]
    assert seat_labels(stage.session, "panel-1", ()) == []


@pytest.mark.parametrize(
    ("about", "to", "words", "short"),
    [
        (None, (), "", ""),
        (About.COMMENT, (), "comment", "comment"),
        (About.OBSERVATION, (), "observation", "observation"),
        (About.QUESTION, (), "question \u2192 any", "?"),
        (About.QUESTION, ("expert-1",), "question \u2192 Expert 1", "\u2192 Expert 1"),
        (About.QUESTION, ("expert-1", "expert-3"), "question \u2192 Expert 1, 3", "\u2192 Expert 1, 3"),
        (About.COMMENT, ("expert-2",), "comment \u2192 Expert 2", "comment \u2192 Expert 2"),
    ],
)
def test_what_somebody_asks_for_the_floor_for(about: About | None, to: tuple[str, ...], words: str, short: str) -> None:
    session = Stage().session
    assert about_words(session, "panel-1", about, to) == words
    assert about_words(session, "panel-1", about, to, short=True) == short


def test_a_name_that_is_to_follow_is_said_in_the_users_language() -> None:
    assert shown_name(unnamed_participant("1")) == "Name to follow"
    assert with_behalf(unnamed_participant("1"), None) == "Name to follow"
    assert shown_name(who("Mali")) == "Mali"


@pytest.mark.parametrize(
    ("labels", "words"),
    [
        ([], ""),
        (["Expert 1"], "Expert 1"),
        (["Expert 1", "Expert 2", "Moderator", "Expert 3"], "Expert 1, 2, Moderator, Expert 3"),
        (["Moderator 1", "Expert 1"], "Moderator 1, Expert 1"),
        (["1", "2"], "1, 2"),
    ],
)
def test_numbered_seats_are_named_once(labels: list[str], words: str) -> None:
    assert joined_labels(labels) == words
