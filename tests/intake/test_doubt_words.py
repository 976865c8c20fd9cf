"""The sentences of doubts."""

from typing import get_args

import pytest

from chairconsole.intake.agenda_rows import LeftOutWhy
from chairconsole.intake.doubt import Doubt, DoubtCode, Weight
from chairconsole.intake.doubt_words import sentence, why_left_out
from tests.intake.given import GENEVA, real


@pytest.mark.parametrize("code", get_args(DoubtCode))
def test_every_doubt_has_a_sentence(code: DoubtCode) -> None:
    details = {key: key for key in ("title", "time", "text", "next", "start", "end", "count", "said", "found", "day")}
    said = sentence(Doubt("x", code, Weight.REMARK, details=details))
    assert said.endswith(".")
    assert "%" not in said


def test_real_doubts_have_all_that_their_sentences_need() -> None:
    for doubt in real(GENEVA).doubts:
        assert '""' not in sentence(doubt)


def test_every_reason_has_words() -> None:
    assert all(why_left_out(why) for why in get_args(LeftOutWhy))
