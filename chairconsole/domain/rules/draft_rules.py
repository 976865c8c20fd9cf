"""Handlers of the commands about drafts: versions, language, lock, conclusions, and names in them."""

from chairconsole.domain.base.errors import Refused
from chairconsole.domain.commands import note_commands
from chairconsole.domain.events import draft_events
from chairconsole.domain.meeting.notes import DraftId
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.rules.handling import Handlers, Happenings, Moment, happenings, require_block


def keep_draft(meeting: Meeting, command: note_commands.KeepDraft, _: Moment) -> Happenings:
    """Keep a version of a draft; nothing if it is the latest already. Raises Refused."""
    draft = _draft(meeting, command.purpose, command.block)
    versions = meeting.drafts.get(draft, ())
    latest = versions[-1] if versions else None
    if latest is not None and (latest.text_hash, latest.reason, latest.attribution) == (
        command.text_hash,
        command.reason,
        command.attribution,
    ):
        return ()
    return happenings(
        draft_events.DraftKept(
            purpose=command.purpose,
            block=command.block,
            reason=command.reason,
            text_hash=command.text_hash,
            attribution=command.attribution,
        )
    )


def choose_language(meeting: Meeting, command: note_commands.ChooseDraftLanguage, _: Moment) -> Happenings:
    """Let a draft be made in a language. Raises Refused."""
    purpose, block = draft = _draft(meeting, command.purpose, command.block)
    if meeting.draft_state(draft).language is command.language:
        return ()
    return happenings(draft_events.DraftLanguageChosen(purpose=purpose, block=block, language=command.language))


def lock_draft(meeting: Meeting, command: note_commands.LockDraft, _: Moment) -> Happenings:
    """Let no sentence of a draft change by itself; nothing if this text is locked already. Raises Refused."""
    purpose, block = draft = _draft(meeting, command.purpose, command.block)
    state = meeting.draft_state(draft)
    if (state.locked, state.but_reactions) == (command.text_hash, command.but_reactions):
        return ()
    return happenings(
        draft_events.DraftLocked(
            purpose=purpose, block=block, text_hash=command.text_hash, but_reactions=command.but_reactions
        )
    )


def unlock_draft(meeting: Meeting, command: note_commands.UnlockDraft, _: Moment) -> Happenings:
    """Let a draft be made again. Raises Refused."""
    purpose, block = draft = _draft(meeting, command.purpose, command.block)
    if meeting.draft_state(draft).locked is None:
        return ()
    return happenings(draft_events.DraftUnlocked(purpose=purpose, block=block))


def decline_conclusions(meeting: Meeting, command: note_commands.DeclineConclusions, _: Moment) -> Happenings:
    """Draw no conclusions in a draft, or do so after all. Raises Refused."""
    purpose, block = draft = _draft(meeting, command.purpose, command.block)
    if meeting.draft_state(draft).conclusions_declined == command.declined:
        return ()
    return happenings(draft_events.ConclusionsDeclined(purpose=purpose, block=block, declined=command.declined))


def decide_name(meeting: Meeting, command: note_commands.DecideName, _: Moment) -> Happenings:
    """Keep a name that stands in a draft, or replace it; nothing if it is decided so already."""
    decided = draft_events.NameDecided(name=command.name, sentence=command.sentence, replacement=command.replacement)
    key = (decided.name, decided.sentence)
    is_so = key in meeting.names_decided and meeting.names_decided[key] == decided.replacement
    return () if is_so else happenings(decided)


def _draft(meeting: Meeting, purpose: draft_events.Purpose, block: str | None) -> DraftId:
    """The draft for a purpose: about a panel that the session has, or about the whole session. Raises Refused."""
    if purpose.is_of_a_panel != (block is not None):
        raise Refused("no_such_block", block=block or "")
    return purpose, None if block is None else require_block(meeting, block)


HANDLERS: Handlers = {
    note_commands.KeepDraft: keep_draft,
    note_commands.ChooseDraftLanguage: choose_language,
    note_commands.LockDraft: lock_draft,
    note_commands.UnlockDraft: unlock_draft,
    note_commands.DeclineConclusions: decline_conclusions,
    note_commands.DecideName: decide_name,
}
