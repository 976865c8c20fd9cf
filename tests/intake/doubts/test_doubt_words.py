"""The sentences of doubts."""

from typing import get_args

import pytest

from chairconsole.domain.base.translatable import Translatable
from chairconsole.domain.plan.parts import BlockKind
from chairconsole.intake.doubts.doubt import Doubt, DoubtCode, LeftOutReason
from chairconsole.intake.doubts.doubt_words import kind_name, left_out_reason, sentence
from tests.intake.given import GENEVA, real

TAKEN_AS = {"steps": "the steps of one block", "heading": "only a heading", "block": "a block of its own"}


@pytest.mark.parametrize("code", get_args(DoubtCode))
def test_every_doubt_has_a_sentence(code: DoubtCode) -> None:
    details = {key: key for key in ("title", "time", "text", "next", "start", "end", "count", "said", "found", "day")}
    said = sentence(Doubt("x", code, details=details))
    assert said.endswith(".")
    assert "%" not in said


@pytest.mark.parametrize("kind", BlockKind)
def test_a_kind_is_said_in_words_and_not_as_a_file_has_it(kind: BlockKind) -> None:
    said = sentence(Doubt("x", "kind_guessed", in_force=kind.value, details={"title": "Statements"}))
    assert said == f'"Statements" was taken to be of the kind "{kind_name(kind)}".'
    assert isinstance(said.parts[-1], Translatable)
    assert kind.value not in said


@pytest.mark.parametrize("answer", TAKEN_AS)
def test_what_a_row_was_taken_as_is_said_in_words(answer: str) -> None:
    details = {"title": "Panel 1", "time": "10:00-13:00", "count": "3"}
    said = sentence(Doubt("x", "spans_others", in_force=answer, details=details))
    assert said == f'"Panel 1" 10:00-13:00 covers the 3 rows below it; they were taken as: {TAKEN_AS[answer]}.'


def test_real_doubts_have_all_that_their_sentences_need() -> None:
    for doubt in real(GENEVA).doubts:
        assert '""' not in sentence(doubt)


@pytest.mark.parametrize("why", get_args(LeftOutReason))
def test_every_reason_has_words(why: LeftOutReason) -> None:
    assert " " in left_out_reason(why)
