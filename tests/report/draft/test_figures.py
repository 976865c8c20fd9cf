"""Sentences about the meeting itself."""

import pytest

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.commands.agenda_commands import CloseBlock, OpenBlock
from chairconsole.domain.commands.note_commands import KeepPoint
from chairconsole.domain.commands.proceedings_commands import AnswerQuestions
from chairconsole.report.draft.figures import heard_in, not_heard, open_questions_of
from tests.domain.given import who
from tests.report.draft.noted import AFRICAN_GROUP, Noted


def test_kinds_are_counted_apart_and_statements_for_groups_beside(noted: Noted) -> None:
    assert heard_in(noted.meeting, "panel-1") == ""
    for name in ("Kenya", "Kenya", "Mali"):
        noted.said(name, "x")
    assert heard_in(noted.meeting, "panel-1") == "Two Member States took the floor."
    noted.said("Chad", "x", behalf=AFRICAN_GROUP)
    noted.said("IOM", "x", kind=ParticipantKind.UN_ENTITY)
    said = "Three Member States and one UN entity took the floor, and one statement was made on behalf of a group."
    assert heard_in(noted.meeting, None) == said
    assert heard_in(noted.meeting, "panel-2") == ""


def test_who_was_not_reached(noted: Noted) -> None:
    assert not_heard(noted.meeting) == ""
    noted.add("Kenya", "Mali")
    noted.do(CloseBlock())
    assert not_heard(noted.meeting) == "Two requests for the floor could not be reached in the time available."


def asked(noted: Noted, *to: str) -> str:
    noted.do(KeepPoint("how?", (), noted.speaks_as(who("Mali")), PointKind.QUESTION, to))
    return next(reversed(noted.meeting.points))


def test_questions_put_and_still_open(noted: Noted) -> None:
    def told() -> str:
        return open_questions_of(noted.meeting, "panel-1")

    assert told() == ""
    first = asked(noted)
    assert told() == "One question was put to the panel, and is still open."
    second = asked(noted)
    assert told() == "Two questions were put to the panel, and both are still open."
    noted.do(AnswerQuestions((first,)))
    assert told() == "Two questions were put to the panel, and one of them is still open."
    third = asked(noted)
    assert told() == "Three questions were put to the panel, and two of them are still open."
    noted.do(AnswerQuestions((second,)))
    noted.do(AnswerQuestions((third,)))
    assert told() == "Three questions were put to the panel, and all were answered."


@pytest.mark.parametrize(
    ("put", "to"),
    [
        (["expert-1"], "one panellist"),
        (["expert-1", "expert-2"], "two panellists"),
        (["expert-1", "expert-2", "expert-3"], "the panel"),
        (["moderator"], "the moderator"),
        (["moderator", "expert-2"], "one panellist and the moderator"),
    ],
)
def test_to_whom_a_question_was_put(noted: Noted, put: list[str], to: str) -> None:
    asked(noted, *put)
    assert open_questions_of(noted.meeting, "panel-1") == f"One question was put to {to}, and is still open."
    asked(noted)
    whole = f"the panel{' and the moderator' if 'moderator' in put else ''}"
    assert open_questions_of(noted.meeting, None) == f"Two questions were put to {whole}, and both are still open."


def test_questions_of_several_panels(noted: Noted) -> None:
    asked(noted, "expert-1")
    noted.do(CloseBlock())
    noted.do(OpenBlock("panel-2"))
    asked(noted)
    asked(noted, "moderator")
    said = "Three questions were put to the panels and the moderator, and all are still open."
    assert open_questions_of(noted.meeting, None) == said
    assert open_questions_of(noted.meeting, "panel-1").startswith("One question was put to one panellist, ")
