"""How events about drafts, and about the names in them, change a meeting. None of them is ever undone."""

from dataclasses import replace

from chairconsole.domain.events import draft_events
from chairconsole.domain.events.envelope import Event
from chairconsole.domain.meeting.builder import Changes, MeetingBuilder
from chairconsole.domain.meeting.notes import UNTOUCHED, DraftState, DraftVersion


def _draft_kept(builder: MeetingBuilder, event: Event, body: draft_events.DraftKept) -> None:
    version = DraftVersion(body.text_hash, body.reason, event.effective, body.attribution)
    draft = (body.purpose, body.block)
    builder.drafts[draft] = (*builder.drafts.get(draft, ()), version)


def _language_chosen(builder: MeetingBuilder, _: Event, body: draft_events.DraftLanguageChosen) -> None:
    builder.draft_states[body.purpose, body.block] = replace(_state(builder, body), language=body.language)


def _locked(builder: MeetingBuilder, event: Event, body: draft_events.DraftLocked) -> None:
    before = _state(builder, body)
    # What came since the first lock is late, whatever was locked after it.
    since = before.locked_at or event.effective
    state = replace(before, locked=body.text_hash, locked_at=since, but_reactions=body.but_reactions)
    builder.draft_states[body.purpose, body.block] = state


def _unlocked(builder: MeetingBuilder, _: Event, body: draft_events.DraftUnlocked) -> None:
    state = replace(_state(builder, body), locked=None, locked_at=None, but_reactions=False)
    builder.draft_states[body.purpose, body.block] = state


def _conclusions_declined(builder: MeetingBuilder, _: Event, body: draft_events.ConclusionsDeclined) -> None:
    state = replace(_state(builder, body), conclusions_declined=body.declined)
    builder.draft_states[body.purpose, body.block] = state


def _name_decided(builder: MeetingBuilder, _: Event, body: draft_events.NameDecided) -> None:
    builder.names_decided[body.name, body.sentence] = body.replacement


def _state(
    builder: MeetingBuilder,
    body: draft_events.DraftLanguageChosen
    | draft_events.DraftLocked
    | draft_events.DraftUnlocked
    | draft_events.ConclusionsDeclined,
) -> DraftState:
    """What held for the draft of an event until then."""
    return builder.draft_states.get((body.purpose, body.block), UNTOUCHED)


CHANGES: Changes = {
    draft_events.DraftKept: _draft_kept,
    draft_events.DraftLanguageChosen: _language_chosen,
    draft_events.DraftLocked: _locked,
    draft_events.DraftUnlocked: _unlocked,
    draft_events.ConclusionsDeclined: _conclusions_declined,
    draft_events.NameDecided: _name_decided,
}
