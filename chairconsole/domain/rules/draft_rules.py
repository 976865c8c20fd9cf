"""Handlers of the commands that keep a version of a draft or decide about a name in one."""

from chairconsole.domain.base.errors import Refused
from chairconsole.domain.commands.note_commands import DecideName, KeepDraft
from chairconsole.domain.events.draft_events import DraftKept, NameDecided
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.rules.handling import Handlers, Happenings, Moment, happenings


def keep_draft(meeting: Meeting, command: KeepDraft, _: Moment) -> Happenings:
    """Keep a version of a draft; nothing if it is the latest already. Raises Refused."""
    if command.purpose.is_of_a_panel != (command.block is not None):
        raise Refused("no_such_block", block=command.block or "")
    if command.block is not None and meeting.session.block(command.block) is None:
        raise Refused("no_such_block", block=command.block)
    versions = meeting.drafts.get((command.purpose, command.block), ())
    latest = versions[-1] if versions else None
    if latest is not None and (latest.text_hash, latest.reason, latest.attribution) == (
        command.text_hash,
        command.reason,
        command.attribution,
    ):
        return ()
    return happenings(
        DraftKept(
            purpose=command.purpose,
            block=command.block,
            reason=command.reason,
            text_hash=command.text_hash,
            attribution=command.attribution,
        )
    )


def decide_name(meeting: Meeting, command: DecideName, _: Moment) -> Happenings:
    """Keep a name that stands in a draft, or replace it; nothing if it is decided so already."""
    decided = NameDecided(name=command.name, sentence=command.sentence, replacement=command.replacement)
    key = (decided.name, decided.sentence)
    is_so = key in meeting.names_decided and meeting.names_decided[key] == decided.replacement
    return () if is_so else happenings(decided)


HANDLERS: Handlers = {KeepDraft: keep_draft, DecideName: decide_name}
