"""The drafts of a session of three typed panels, one after the other as they are read."""

import pytest

from chairconsole.domain.base.event_parts import Language
from chairconsole.domain.events.draft_events import Purpose
from chairconsole.domain.meeting.notes import DraftId
from chairconsole.report.checks.checked import Checked, Sentence
from chairconsole.report.checks.criteria import measured, unmet
from chairconsole.report.checks.two_drafts import beside_the_seven
from chairconsole.report.composing.generate import Choices, generate
from chairconsole.report.composing.starting import said_in, starts_from
from chairconsole.report.draft.draft_text import Draft
from chairconsole.report.draft.openings import longest_run
from tests.report.checks.test_typed_panels import ASKED, ROOM
from tests.report.composing.typed_session import drafts, typed_session
from tests.report.composing.worked_meeting import vocabulary

SESSIONS = [("en", (1, 2, 4)), ("fr", (1, 2, 5)), ("es", (1, 2, 3))]
MINUTES = {Purpose.PERSPECTIVE: 15, Purpose.THEMATIC_EXPERT: 15, Purpose.MAIN_CONCLUSIONS: 20}
ACROSS = [draft for draft in drafts() if draft[0] in MINUTES]


@pytest.mark.parametrize(("language", "panels"), SESSIONS)
def test_no_three_sentences_of_a_session_begin_alike(language: str, panels: tuple[int, int, int]) -> None:
    meeting = typed_session(language, panels).meeting
    made: dict[DraftId, Draft] = {}
    for draft in drafts():
        before = [made[one] for one in starts_from(meeting.session, draft)]
        made[draft] = generate(meeting, draft, vocabulary(), Choices(said_before=said_in(before))).draft
    assert longest_run(one.text for text in made.values() for one in Sentence.all_of(text)) <= 2


@pytest.mark.parametrize("draft", ACROSS)
@pytest.mark.parametrize(("language", "panels"), SESSIONS)
def test_each_draft_beside_other_panels_meets_every_criterion(
    language: str, panels: tuple[int, int, int], draft: DraftId
) -> None:
    meeting = typed_session(language, panels).meeting
    purpose, panel = draft
    seven = Draft()
    if panel is not None:
        seven = generate(meeting, (Purpose.CONCLUDING, panel), vocabulary()).draft
    made = generate(meeting, draft, vocabulary(), Choices(said_before=said_in([seven])))
    lexicon, glossary = vocabulary().lexicons[Language(language)], vocabulary().glossary(Language(language), {})
    checked = Checked(made.draft, meeting, draft, lexicon, glossary, generated=made.draft)
    room = ROOM * MINUTES[purpose] / 7
    every = list(measured(checked, room, made.why_left_out, has_more=bool(made.left_out)))
    every += beside_the_seven(checked, seven) if panel is not None else ()
    assert {one.criterion for one in unmet(every)} - ASKED == set()
