"""Versions of drafts, and names in them."""

from dataclasses import replace

import pytest

from chairconsole.domain.base.event_parts import Language
from chairconsole.domain.commands.note_commands import (
    ChooseDraftLanguage,
    DecideName,
    DeclineConclusions,
    KeepDraft,
    KeepPoint,
    LockDraft,
    MakeMessage,
    UnlockDraft,
)
from chairconsole.domain.events.draft_events import Attribution, DraftReason, Purpose
from chairconsole.domain.meeting.notes import Message
from tests.domain.given import Stage


@pytest.fixture
def stage() -> Stage:
    stage = Stage().in_discussion()
    for text in "abcd":
        stage.after(1).do(KeepPoint(text, (), None))
    return stage


def made(stage: Stage, *points: str) -> str:
    stage.do(MakeMessage(points))
    return next(reversed(stage.meeting.messages))


def message(stage: Stage, message_id: str) -> Message:
    return stage.meeting.messages[message_id]


def test_versions_of_a_draft_are_kept_once_by_purpose_and_panel(stage: Stage) -> None:
    keep = KeepDraft(Purpose.CONCLUDING, "panel-1", DraftReason.GENERATED, "h-1")
    stage.do(keep)
    assert stage.do(keep) == ()
    stage.do(KeepDraft(Purpose.CONCLUDING, "panel-1", DraftReason.EXPORTED, "h-1", Attribution.FULL))
    versions = stage.meeting.drafts[Purpose.CONCLUDING, "panel-1"]
    assert [(one.reason, one.attribution) for one in versions] == [
        (DraftReason.GENERATED, None),
        (DraftReason.EXPORTED, Attribution.FULL),
    ]
    for wrong in [(Purpose.CONCLUDING, None), (Purpose.MAIN_CONCLUSIONS, "panel-1"), (Purpose.CONCLUDING, "nowhere")]:
        assert stage.refusal(KeepDraft(*wrong, DraftReason.LEFT, "h-1")) == "no_such_block"
    assert len(stage.meeting.notes_done) == 4, "a kept version is no step of the notes"


@pytest.mark.parametrize(("purpose", "block"), [(Purpose.CONCLUDING, "panel-2"), (Purpose.MAIN_CONCLUSIONS, None)])
def test_a_draft_is_kept_of_a_panel_to_come_and_of_the_whole_session(
    stage: Stage, purpose: Purpose, block: str | None
) -> None:
    stage.do(KeepDraft(purpose, block, DraftReason.GENERATED, "h-1"))
    assert len(stage.meeting.drafts[purpose, block]) == 1


def test_a_version_before_the_latest_is_kept_again(stage: Stage) -> None:
    for text_hash in ("h-1", "h-2", "h-1"):
        stage.do(KeepDraft(Purpose.CONCLUDING, "panel-1", DraftReason.LEFT, text_hash))
    assert [one.text_hash for one in stage.meeting.drafts[Purpose.CONCLUDING, "panel-1"]] == ["h-1", "h-2", "h-1"]


def test_what_was_decided_about_a_name_holds_until_it_is_decided_otherwise(stage: Stage) -> None:
    stage.do(DecideName("kenya", "s-1"))
    assert stage.do(DecideName("kenya", "s-1")) == ()
    stage.do(DecideName("kenya", "s-1", "one delegation"))
    assert stage.meeting.names_decided == {("kenya", "s-1"): "one delegation"}


def test_what_holds_for_a_draft_is_said_once_and_of_a_draft_there_is(stage: Stage) -> None:
    commands = [
        ChooseDraftLanguage(Purpose.CONCLUDING, "panel-1", Language.FRENCH),
        LockDraft(Purpose.CONCLUDING, "panel-1", "h-1"),
        DeclineConclusions(Purpose.CONCLUDING, "panel-1"),
        UnlockDraft(Purpose.CONCLUDING, "panel-1"),
    ]
    for command in commands:
        assert len(stage.do(command)) == 1
        assert stage.do(command) == ()
        for block in (None, "nowhere"):
            assert stage.refusal(replace(command, block=block)) == "no_such_block"


def test_a_locked_draft_is_locked_again_with_another_text(stage: Stage) -> None:
    for text_hash in ("h-1", "h-2"):
        stage.do(LockDraft(Purpose.WRITTEN_SUMMARY, None, text_hash))
    assert stage.meeting.draft_state((Purpose.WRITTEN_SUMMARY, None)).locked == "h-2"


def test_a_draft_is_locked_but_for_its_reactions_and_then_with_them(stage: Stage) -> None:
    draft = (Purpose.MAIN_CONCLUSIONS, None)
    stage.do(LockDraft(*draft, "h-1", but_reactions=True))
    first = stage.now
    assert stage.do(LockDraft(*draft, "h-1", but_reactions=True)) == ()
    assert stage.meeting.draft_state(draft).but_reactions
    stage.after(60).do(LockDraft(*draft, "h-1"))
    state = stage.meeting.draft_state(draft)
    assert (state.locked, state.locked_at, state.but_reactions) == ("h-1", first, False)
    stage.do(LockDraft(*draft, "h-1", but_reactions=True))
    stage.do(UnlockDraft(*draft))
    assert not stage.meeting.draft_state(draft).but_reactions
