"""What is generated meets what drafts are measured by: the worked texts, and panels that other people typed."""

import pytest

from chairconsole.domain.base.event_parts import Language
from chairconsole.domain.events.draft_events import Purpose
from chairconsole.domain.meeting.notes import DraftId
from chairconsole.domain.meeting.state import Meeting
from chairconsole.report.checks.checked import Checked
from chairconsole.report.checks.criteria import measured, share_in_common, unmet
from chairconsole.report.checks.criterion import Criterion, Measure
from chairconsole.report.composing.generate import GeneratedDraft, generate
from tests.report.composing.typed_panels import PANELS, typed_stage
from tests.report.composing.worked_meeting import PANEL, vocabulary, worked, worked_stage

ROOM = 420 * 0.9 * 110 / 60
NOT_OURS = {Criterion.UNSPEAKABLE}
"""What cannot be said in a note is asked about."""

OF_ITS_OWN = {("en", 1): {Criterion.MEAN}, ("fr", 2): {Criterion.COLON_FORM}}
"""Notes of 15 words in the mean before any frame; starred notes that fit no sentence, which all get in."""

IN_COMMON = {("fr", 3): 0.42}
"""A short perspective, of whose sentences the moderator's own conclusions are a tenth."""


def unmet_by(meeting: Meeting, language: str, draft: DraftId, made: GeneratedDraft) -> list[Measure]:
    lexicon, glossary = vocabulary().lexicons[Language(language)], vocabulary().glossary(Language(language))
    checked = Checked(made.draft, meeting, draft, lexicon, glossary, made.draft)
    return unmet(measured(checked, ROOM, made.why_left_out))


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_the_worked_texts_meet_everything(language: str) -> None:
    meeting = worked_stage(worked(language)).meeting
    assert unmet_by(meeting, language, PANEL, generate(meeting, PANEL, vocabulary())) == []


@pytest.mark.parametrize(("language", "panel"), PANELS)
def test_every_panel_that_others_typed_meets_what_can_be_met(language: str, panel: int) -> None:
    meeting = typed_stage(language, panel).meeting
    made = generate(meeting, PANEL, vocabulary())
    found = unmet_by(meeting, language, PANEL, made)
    # The length that a text of so many statements should have supposes notes of usual length.
    short = {Criterion.LENGTH} if len(meeting.points) < 30 else set()
    assert [
        one for one in found if one.criterion not in NOT_OURS | short | OF_ITS_OWN.get((language, panel), set())
    ] == []
    perspective = generate(meeting, (Purpose.PERSPECTIVE, "panel-1"), vocabulary())
    assert share_in_common(perspective.draft, made.draft) <= IN_COMMON.get((language, panel), 0.4)
