"""The drafts of a session of three typed panels, one after the other as they are read."""

import pytest

from chairconsole.domain.meeting.notes import DraftId
from chairconsole.report.checks.checked import Sentence
from chairconsole.report.composing.generate import Choices, generate
from chairconsole.report.composing.starting import said_in, starts_from
from chairconsole.report.draft.draft_text import Draft
from chairconsole.report.draft.openings import longest_run
from tests.report.composing.typed_session import drafts, typed_session
from tests.report.composing.worked_meeting import vocabulary


@pytest.mark.parametrize(
    ("language", "panels"),
    [("en", (1, 2, 4)), ("fr", (1, 2, 5)), ("es", (1, 2, 3))],
)
def test_no_three_sentences_of_a_session_begin_alike(language: str, panels: tuple[int, int, int]) -> None:
    meeting = typed_session(language, panels).meeting
    made: dict[DraftId, Draft] = {}
    for draft in drafts():
        before = [made[one] for one in starts_from(meeting.session, draft)]
        made[draft] = generate(meeting, draft, vocabulary(), Choices(said_before=said_in(before))).draft
    assert longest_run(one.text for text in made.values() for one in Sentence.all_of(text)) <= 2
