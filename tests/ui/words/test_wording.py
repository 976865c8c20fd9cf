"""What the chair reads: names, lengths, limits, phases and what the next key will do."""

import datetime as dt

import pytest

from chairconsole.domain.base.event_parts import About
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.base.participants import ParticipantKind, unnamed_participant
from chairconsole.domain.commands.agenda_commands import CloseBlock
from chairconsole.domain.commands.speech_commands import Finish
from chairconsole.domain.meeting.speech import Phase
from chairconsole.domain.queries.next_step import what_next
from chairconsole.ui.words import wording
from tests.desk import RESOURCES
from tests.domain.given import Stage, who

pytestmark = pytest.mark.usefixtures("qapp")


def next_words(stage: Stage) -> str:
    return wording.next_words(stage.session, what_next(stage.meeting, stage.now))


@pytest.mark.parametrize("kind", ParticipantKind)
def test_every_kind_has_a_name(kind: ParticipantKind) -> None:
    assert wording.kind_name(kind)


@pytest.mark.parametrize("phase", [phase for phase in Phase if phase is not Phase.IDLE])
def test_every_phase_has_a_symbol_and_words(phase: Phase) -> None:
    icon, words = wording.phase_words(phase)
    assert (RESOURCES / "icons" / f"{icon}.svg").is_file()
    assert words


def test_neighbouring_phases_differ_in_more_than_colour() -> None:
    told = [wording.phase_words(phase) for phase in Phase]
    assert len(set(told)) == len(told)
    assert wording.phase_words(Phase.LAST)[0] != wording.phase_words(Phase.OVER)[0]
    assert wording.phase_words(Phase.RUNNING)[0] != wording.phase_words(Phase.LAST)[0]


@pytest.mark.parametrize(
    ("lower", "upper", "added", "words"),
    [
        (420, 420, 0, "7:00"),
        (420, 420, 30, "7:30"),
        (300, 420, 0, "5\u20137"),
        (300, 420, 60, "6\u20138"),
        (300, 420, 30, "5:30\u20137:30"),
        (420, 420, -30, "6:30"),
    ],
)
def test_a_limit_in_words(lower: int, upper: int, added: int, words: str) -> None:
    assert wording.limit_words(Limit(lower=lower, upper=upper), added) == words


@pytest.mark.parametrize(
    ("seconds", "words"), [(0, "0:00"), (59.9, "0:59"), (154, "2:34"), (3725, "1:02:05"), (-30, "\u22120:30")]
)
def test_a_length_in_words(seconds: float, words: str) -> None:
    assert wording.length(dt.timedelta(seconds=seconds)) == words


def test_on_whose_behalf_somebody_speaks_is_said_as_the_chair_says_it() -> None:
    group = who("African Group", ParticipantKind.GROUP).model_copy(update={"spoken": "the African Group"})
    assert wording.with_behalf(who("Mali"), group) == "Mali for the African Group"
    assert wording.with_behalf(who("Mali"), None) == "Mali"


def test_a_seat_speaks_under_its_label_and_a_delegation_under_its_name() -> None:
    stage = Stage().open("panel-1")
    stage.next()
    assert stage.meeting.speech is not None
    assert wording.speaker_name(stage.session, stage.meeting.speech) == "Moderator"
    stage = Stage().in_discussion()
    speech = stage.speech(stage.give("Mali"))
    assert wording.speaker_name(stage.session, speech) == "Mali"


def test_a_seat_that_does_not_exist_has_no_label() -> None:
    stage = Stage()
    assert wording.seat_label(stage.session, "panel-1", "expert-9") == ""
    assert wording.seat_label(stage.session, "no-such-block", "expert-1") == ""
    assert wording.seat_label(stage.session, "panel-1", None) == ""


def test_a_seat_that_the_plan_has_no_longer_is_told_and_not_passed_over() -> None:
    stage = Stage()
    assert wording.seat_labels(stage.session, "panel-1", ("expert-1", "expert-9")) == ["Expert 1", "expert-9"]
    assert wording.seat_labels(stage.session, None, ("expert-1",)) == ["expert-1"]
    assert wording.seat_labels(stage.session, "panel-1", ()) == []


def test_the_big_button_says_what_it_will_do_all_through_a_panel() -> None:
    stage = Stage().at("10:15")
    said = [next_words(stage)]
    stage.open("panel-1")
    for _ in range(5):
        said.append(next_words(stage))
        stage.next()
        stage.after(minutes=5)
    said.append(next_words(stage))
    stage.add("Germany", "Mali")
    said.append(next_words(stage))
    stage.next()
    stage.after(minutes=2)
    said.append(next_words(stage))
    stage.next()
    said.append(next_words(stage))
    stage.at("12:52").do(Finish())
    said.append(next_words(stage))
    stage.next()
    said.append(next_words(stage))
    stage.after(minutes=5).next()
    said.append(next_words(stage))
    assert "Opening" in said.pop(0)
    assert said == [
        "Start Moderator",
        "Start Expert 1",
        "Start Expert 2",
        "Start Expert 3",
        "Open the discussion",
        "List is empty",
        "Give floor to Germany",
        "Give floor to Mali",
        "List is empty",
        "Start concluding remarks",
        "Finish the last remarks",
        "Close Panel 1",
    ]


def test_the_big_button_says_when_the_session_is_over() -> None:
    stage = Stage()
    for _, block in stage.session.blocks():
        stage.open(block.id)
    stage.do(CloseBlock())
    assert next_words(stage) == "The session is over"


def test_a_percent_sign_in_a_name_is_only_a_name() -> None:
    stage = Stage().in_discussion()
    stage.add("100 %1 %n %2")
    assert next_words(stage) == "Give floor to 100 %1 %n %2"


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
    assert wording.about_words(session, "panel-1", about, to) == words
    assert wording.about_words(session, "panel-1", about, to, short=True) == short


def test_a_name_that_is_to_follow_is_said_in_the_users_language() -> None:
    assert wording.shown_name(unnamed_participant("1")) == "Name to follow"
    assert wording.with_behalf(unnamed_participant("1"), None) == "Name to follow"
    assert wording.shown_name(who("Mali")) == "Mali"


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
    assert wording.joined_labels(labels) == words
