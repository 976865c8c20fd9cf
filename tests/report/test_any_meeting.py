"""Whatever a hasty chair did, everything can be told of it, and nobody is named in a draft who is not to be."""

import re

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from chairconsole.domain.base.errors import Refused
from chairconsole.domain.events.draft_events import Attribution
from chairconsole.report.accounts.similar import similar
from chairconsole.report.accounts.statistics import statistics
from chairconsole.report.composing.generate import Choices, generate
from chairconsole.report.composing.restating import sentence_for
from chairconsole.report.document.document_text import markdown_document, text_document
from chairconsole.report.draft.draft_text import Paragraph, parse
from chairconsole.report.draft.merging import merged
from chairconsole.report.draft.planned_drafts import planned_drafts
from chairconsole.report.formats.as_html import html_report
from chairconsole.report.formats.speakers import speakers_document
from chairconsole.report.formats.state import state_document
from tests.domain.chance import Chance, let_time_pass
from tests.domain.given import Stage, two_days
from tests.domain.hasty_chair import some_command
from tests.report.accounts.shipped import concepts
from tests.report.composing.worked_meeting import vocabulary

SESSION = two_days()
COUNTED = re.compile(r"\b(several|a few|many|most)\b", re.IGNORECASE)


def played(chance: Chance) -> Stage:
    stage = Stage(SESSION)
    for _ in range(80):
        let_time_pass(stage, chance)
        try:
            stage.do(some_command(stage.meeting, chance, stage.now))
        except Refused:
            continue
    return stage


@settings(max_examples=15, derandomize=True, deadline=None, database=None, phases=[Phase.generate])
@given(st.integers(min_value=0, max_value=2**32).map(Chance))
def test_drafts_of_any_meeting(chance: Chance) -> None:
    stage = played(chance)
    meeting = stage.meeting
    for what_for in planned_drafts(meeting.session):
        for attribution in Attribution:
            draft = generate(meeting, what_for.id, vocabulary(), Choices(attribution)).draft
            assert parse(str(draft)) == draft
            assert merged(draft, draft, draft) == draft
            pieces = [piece for part in draft.parts if isinstance(part, Paragraph) for piece in part.pieces]
            assert all(piece.references for piece in pieces)
            if attribution is Attribution.NONE:
                assert not re.search(r"State \d|African Group", "\n".join(piece.text for piece in pieces))
            for piece in pieces:
                if piece.references[0].kind == "p" and len(piece.references[0].ids) == 1:
                    assert not COUNTED.search(piece.text)
    for point in meeting.points:
        assert sentence_for(meeting, what_for.id, vocabulary(), "p", point).endswith(f"[[p:{point}]]")


@settings(max_examples=15, derandomize=True, deadline=None, database=None, phases=[Phase.generate])
@given(st.integers(min_value=0, max_value=2**32).map(Chance))
def test_accounts_of_any_meeting(chance: Chance) -> None:
    stage = played(chance)
    meeting, now = stage.meeting, stage.now
    for document in (speakers_document(meeting, now, ()), state_document(meeting, now)):
        assert text_document(document)
        assert markdown_document(document)
    assert html_report(meeting, now).endswith("</html>\n")
    whole = statistics(meeting, now)
    parts = [statistics(meeting, now, block.id) for _, block in meeting.session.blocks()]
    assert sum(part.interventions for part in parts) >= whole.interventions
    assert sum(part.seconds for part in parts) == whole.seconds
    assert sum(part.first_time for part in parts) == whole.first_time == whole.participants
    suggested = [point for one in similar(meeting, concepts()) for point in one.points]
    assert len(set(suggested)) == len(suggested)
