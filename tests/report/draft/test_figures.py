"""Sentences about the meeting itself."""

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.commands.agenda_commands import CloseBlock
from chairconsole.domain.commands.proceedings_commands import AnswerQuestions
from chairconsole.report.draft.figures import heard_in, not_heard, open_questions_of
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


def test_questions_put_and_still_open(noted: Noted) -> None:
    assert open_questions_of(noted.meeting, "panel-1") == ""
    first = noted.said("Kenya", "how many?", what=PointKind.QUESTION)
    assert open_questions_of(noted.meeting, "panel-1") == "One question was put to the panel, and is still open."
    noted.said("Mali", "how?", what=PointKind.QUESTION)
    noted.do(AnswerQuestions((first,)))
    said = "Two questions were put to the panel, and one of them is still open."
    assert open_questions_of(noted.meeting, None) == said
