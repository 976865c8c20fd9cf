"""What happens to drafts besides their text, and that no undo takes it back."""

import pytest

from chairconsole.domain.base.event_parts import Language
from chairconsole.domain.commands.note_commands import (
    ChooseDraftLanguage,
    DeclineConclusions,
    KeepDraft,
    KeepPoint,
    LockDraft,
    UndoNote,
    UnlockDraft,
)
from chairconsole.domain.commands.undo_commands import Undo
from chairconsole.domain.events.draft_events import DraftReason, DraftUnlocked, Purpose
from chairconsole.domain.meeting.notes import UNTOUCHED, DraftState
from tests.domain.elsewhere import after_event
from tests.domain.given import Stage

REMARKS = (Purpose.CONCLUDING, "panel-1")
SUMMARY = (Purpose.WRITTEN_SUMMARY, None)


def test_each_draft_has_a_language_a_lock_and_conclusions_of_its_own(stage: Stage) -> None:
    stage.do(ChooseDraftLanguage(*REMARKS, Language.FRENCH))
    stage.do(LockDraft(*REMARKS, "h-1"))
    locked_at = stage.now
    stage.after(60).do(DeclineConclusions(*REMARKS))
    stage.do(ChooseDraftLanguage(*SUMMARY, Language.SPANISH))
    assert stage.meeting.draft_state(REMARKS) == DraftState(Language.FRENCH, "h-1", locked_at, True)
    assert stage.meeting.draft_state(SUMMARY) == DraftState(Language.SPANISH)
    assert stage.meeting.draft_state((Purpose.PERSPECTIVE, "panel-1")) == UNTOUCHED
    stage.do(UnlockDraft(*REMARKS))
    stage.do(DeclineConclusions(*REMARKS, declined=False))
    assert stage.meeting.draft_state(REMARKS) == DraftState(Language.FRENCH)


def test_what_was_delivered_is_kept_dated_beside_the_other_versions(stage: Stage) -> None:
    stage.do(KeepDraft(*REMARKS, DraftReason.GENERATED, "h-1"))
    stage.after(300).do(KeepDraft(*REMARKS, DraftReason.DELIVERED, "h-1"))
    versions = stage.meeting.drafts[REMARKS]
    assert [one.reason for one in versions] == [DraftReason.GENERATED, DraftReason.DELIVERED]
    assert versions[-1].kept == stage.now


@pytest.mark.parametrize("undo", [Undo(), UndoNote()], ids=["the chair's", "of the notes"])
def test_no_undo_takes_back_what_holds_for_a_draft(stage: Stage, undo: Undo | UndoNote) -> None:
    stage.give("Kenya")
    stage.do(KeepPoint("visas", (), None))
    stage.do(ChooseDraftLanguage(*REMARKS, Language.FRENCH))
    stage.do(LockDraft(*REMARKS, "h-1"))
    stage.do(DeclineConclusions(*REMARKS))
    stage.do(KeepDraft(*REMARKS, DraftReason.DELIVERED, "h-1"))
    before = stage.meeting
    stage.do(undo)
    assert (stage.meeting.draft_states, stage.meeting.drafts) == (before.draft_states, before.drafts)
    assert stage.meeting != before


def test_what_is_not_locked_can_be_unlocked_as_two_records_may_say(stage: Stage) -> None:
    meeting = after_event(stage, DraftUnlocked(purpose=Purpose.CONCLUDING, block="panel-1"))
    assert (meeting.not_applied, meeting.draft_state(REMARKS)) == ((), UNTOUCHED)
