"""The three worked texts come of what was typed, sentence by sentence."""

import pytest

from chairconsole.report.composing.generate import generate
from chairconsole.report.draft.draft_text import Paragraph
from tests.report.composing.worked_meeting import PANEL, vocabulary, worked, worked_stage


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_the_worked_text_comes_of_what_was_typed(language: str) -> None:
    given = worked(language)
    draft = generate(worked_stage(given).meeting, PANEL, vocabulary()).draft
    paragraphs = [part.text for part in draft.parts if isinstance(part, Paragraph)]
    assert paragraphs == [" ".join(sentence for _, sentence in part) for part in given["text"]]
