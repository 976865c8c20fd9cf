"""Doubts and their answers."""

import pytest

from chairconsole.intake.doubts.doubt import AnswerKind, InvalidAnswer, check_answer
from tests.intake.given import doubt_answered_as

VALID = {
    AnswerKind.DATE: "2017-05-08",
    AnswerKind.TIME: "10:15",
    AnswerKind.TIME_RANGE: "10:15-11:00",
    AnswerKind.TIME_ZONE: "Europe/Zurich",
    AnswerKind.LIMIT: "5:00-7:00",
    AnswerKind.TEXT: "Opening",
    AnswerKind.NAMES: "A Name (DZA); B Name",
    AnswerKind.CHOICE: "keep",
}
INVALID = {
    AnswerKind.DATE: "8 May",
    AnswerKind.TIME: "31:00",
    AnswerKind.TIME_RANGE: "11:00-10:00",
    AnswerKind.TIME_ZONE: "Europe/Atlantis",
    AnswerKind.LIMIT: "long",
    AnswerKind.TEXT: " ",
    AnswerKind.CHOICE: "perhaps",
    AnswerKind.NONE: "yes",
}


@pytest.mark.parametrize("kind", VALID)
def test_answers_that_are_taken(kind: AnswerKind) -> None:
    assert check_answer(doubt_answered_as(kind, choices=("keep",)), f" {VALID[kind]} ") == VALID[kind]


@pytest.mark.parametrize("kind", INVALID)
def test_answers_that_are_not(kind: AnswerKind) -> None:
    with pytest.raises(InvalidAnswer, match=r"\w+ \w+"):
        check_answer(doubt_answered_as(kind, choices=("keep",)), INVALID[kind])
