"""What follows from what is asked for about messages, about drafts and their names, and the undo of notes."""

from collections.abc import Iterable
from typing import assert_never

from chairconsole.domain.base.errors import Refused
from chairconsole.domain.commands.note_commands import (
    AddToMessage,
    DecideName,
    DissolveMessage,
    KeepDraft,
    MakeMessage,
    NameMessage,
    RedoNote,
    TakeOutOfMessage,
    UndoNote,
)
from chairconsole.domain.events.draft_events import DraftKept, NameDecided, NoteRedone, NoteUndone
from chairconsole.domain.events.envelope import Happening
from chairconsole.domain.events.message_events import MessageDissolved, MessageMade, MessageNamed, MessagePointsSet
from chairconsole.domain.meeting.notes import Message
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.rules.agenda_rules import NewId, said
from chairconsole.domain.rules.point_rules import known_points

MessageCommand = MakeMessage | NameMessage | AddToMessage | TakeOutOfMessage | DissolveMessage


def about_messages(meeting: Meeting, command: MessageCommand, new_id: NewId) -> tuple[Happening, ...]:
    """Make, name, change or dissolve a message. Raises Refused."""
    match command:
        case MakeMessage():
            points = tuple(point.id for point in known_points(meeting, command.points))
            emptied = _emptied(meeting, points)
            return emptied + said(MessageMade(message=new_id(), points=points, text=command.text.strip()))
        case NameMessage():
            message = _message(meeting, command.message)
            text = command.text.strip()
            return () if text == message.text else said(MessageNamed(message=message.id, text=text))
        case AddToMessage():
            return _set_points(
                meeting, command.message, [*_message(meeting, command.message).points, *command.points], command.points
            )
        case TakeOutOfMessage():
            message = _message(meeting, command.message)
            staying = [point for point in message.points if point not in command.points]
            return _set_points(meeting, message.id, staying, ())
        case DissolveMessage():
            return said(MessageDissolved(message=_message(meeting, command.message).id))
        case _:
            assert_never(command)


def about_drafts(meeting: Meeting, command: KeepDraft | DecideName | UndoNote | RedoNote) -> tuple[Happening, ...]:
    """Keep a version of a draft, decide about a name in one, or undo and redo notes. Raises Refused."""
    match command:
        case KeepDraft():
            return _keep_draft(meeting, command)
        case DecideName():
            decided = NameDecided(name=command.name, sentence=command.sentence, replacement=command.replacement)
            known = (decided.name, decided.sentence) in meeting.names_decided
            as_before = known and meeting.names_decided[decided.name, decided.sentence] == decided.replacement
            return () if as_before else said(decided)
        case UndoNote():
            if not meeting.notes_done:
                raise Refused("no_note_to_undo")
            return said(NoteUndone(taken_back=meeting.notes_done[-1]))
        case RedoNote():
            if not meeting.notes_undone:
                raise Refused("no_note_to_redo")
            return said(NoteRedone(restored=meeting.notes_undone[-1]))
        case _:
            assert_never(command)


def _keep_draft(meeting: Meeting, command: KeepDraft) -> tuple[Happening, ...]:
    if command.purpose.is_of_a_panel != (command.block is not None):
        raise Refused("no_such_block", block=command.block or "")
    known = meeting.session.block(command.block or "") is not None or command.block in meeting.blocks
    if command.block is not None and not known:
        raise Refused("no_such_block", block=command.block)
    versions = meeting.drafts.get((command.purpose, command.block), ())
    latest = versions[-1] if versions else None
    if latest is not None and (latest.text_hash, latest.reason, latest.attribution) == (
        command.text_hash,
        command.reason,
        command.attribution,
    ):
        return ()
    return said(
        DraftKept(
            purpose=command.purpose,
            block=command.block,
            reason=command.reason,
            text_hash=command.text_hash,
            attribution=command.attribution,
        )
    )


def _message(meeting: Meeting, message_id: str) -> Message:
    message = meeting.messages.get(message_id)
    if message is None:
        raise Refused("no_such_message")
    return message


def _set_points(
    meeting: Meeting, message_id: str, points: Iterable[str], joining: Iterable[str]
) -> tuple[Happening, ...]:
    """A message with these points; without any it is no message. Raises Refused."""
    message = meeting.messages[message_id]
    joined = tuple(dict.fromkeys(point.id for point in known_points(meeting, joining))) if joining else ()
    after = tuple(dict.fromkeys(points))
    if after == message.points:
        return ()
    if not any(point in meeting.points for point in after):
        return said(MessageDissolved(message=message.id))
    emptied = _emptied(meeting, joined, except_for=message.id)
    return emptied + said(MessagePointsSet(message=message.id, points=after))


def _emptied(meeting: Meeting, leaving: tuple[str, ...], except_for: str = "") -> tuple[Happening, ...]:
    """Messages that lose their last point to another one are dissolved with it."""
    return said(
        *(
            MessageDissolved(message=message.id)
            for message in meeting.messages.values()
            if message.id != except_for
            and any(point in leaving for point in message.points)
            and not any(point in meeting.points and point not in leaving for point in message.points)
        )
    )
