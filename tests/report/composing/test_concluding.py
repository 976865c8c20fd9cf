"""The three worked texts come of what was typed, sentence by sentence."""

import pytest

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.report.composing.generate import Choices, generate
from chairconsole.report.draft.draft_text import Paragraph
from tests.report.composing.worked_meeting import PANEL, vocabulary, worked, worked_stage
from tests.report.draft.noted import DATA, Noted


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_the_worked_text_comes_of_what_was_typed(language: str) -> None:
    given = worked(language)
    draft = generate(worked_stage(given).meeting, PANEL, vocabulary()).draft
    paragraphs = [part.text for part in draft.parts if isinstance(part, Paragraph)]
    assert paragraphs == [" ".join(sentence for _, sentence in part) for part in given["text"]]


def test_one_question_is_said_to_be_left_only_where_no_other_is_open(noted: Noted) -> None:
    noted.said("Mali", "who pays for visas?", DATA, what=PointKind.QUESTION)
    text = generate(noted.meeting, PANEL, vocabulary()).draft.plain
    assert "One question was left with us: who pays for visas?" in text
    noted.said("Chad", "who checks the fees?", DATA, what=PointKind.QUESTION)
    for choices in (Choices(), Choices(pace=17)):
        text = generate(noted.meeting, PANEL, vocabulary(), choices).draft.plain
        assert "A question was left with us: who" in text
        assert "One question" not in text
    assert "who pays" not in text or "who checks" not in text, "there was no room for both"
