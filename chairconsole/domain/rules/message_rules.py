"""Handlers of the commands about messages, and about the theme that they have in common."""

from collections.abc import Iterable

from chairconsole.domain.base.errors import Refused
from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.base.folding import fold
from chairconsole.domain.commands import note_commands
from chairconsole.domain.events.message_events import (
    MessageDissolved,
    MessageMade,
    MessageNamed,
    MessagePointsSet,
    OverarchingThemeChosen,
)
from chairconsole.domain.meeting.notes import Message
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import Theme
from chairconsole.domain.rules.handling import Handlers, Happenings, Moment, happenings, known
from chairconsole.domain.rules.point_rules import known_points


def make_message(meeting: Meeting, command: note_commands.MakeMessage, moment: Moment) -> Happenings:
    """Make one message of points. Raises Refused."""
    points = _that_can_join(meeting, command.points)
    emptied = _emptied(meeting, points)
    return emptied + happenings(MessageMade(message=moment.new_id(), points=points, text=command.text.strip()))


def name_message(meeting: Meeting, command: note_commands.NameMessage, _: Moment) -> Happenings:
    """Give a message words of its own; nothing if it has them already. Raises Refused."""
    message = known(meeting.messages.get(command.message), "no_such_message")
    text = command.text.strip()
    return () if text == message.text else happenings(MessageNamed(message=message.id, text=text))


def add_to_message(meeting: Meeting, command: note_commands.AddToMessage, _: Moment) -> Happenings:
    """Put points into a message. Raises Refused."""
    message = known(meeting.messages.get(command.message), "no_such_message")
    return _set_points(meeting, message, [*message.points, *command.points], command.points)


def take_out_of_message(meeting: Meeting, command: note_commands.TakeOutOfMessage, _: Moment) -> Happenings:
    """Take points out of a message. Raises Refused."""
    message = known(meeting.messages.get(command.message), "no_such_message")
    staying = [point for point in message.points if point not in command.points]
    return _set_points(meeting, message, staying, ())


def dissolve_message(meeting: Meeting, command: note_commands.DissolveMessage, _: Moment) -> Happenings:
    """Let the points of a message be points on their own. Raises Refused."""
    return happenings(MessageDissolved(message=known(meeting.messages.get(command.message), "no_such_message").id))


def choose_overarching_theme(meeting: Meeting, command: note_commands.ChooseOverarchingTheme, _: Moment) -> Happenings:
    """Let this theme, or these words, stand over the whole session; nothing if it does already."""
    words = " ".join(command.words.split())
    theme = next((one.id for one in meeting.session.rules.themes if fold(words) in _names(one)), words)
    return () if theme == meeting.overarching_theme else happenings(OverarchingThemeChosen(theme=theme))


def _names(theme: Theme) -> set[str]:
    """What a theme may be called, folded."""
    return {fold(name) for name in (theme.name, theme.short, *theme.spoken.model_dump().values()) if name}


def _set_points(meeting: Meeting, message: Message, points: Iterable[str], joining: Iterable[str]) -> Happenings:
    """A message with these points; without any it is no message. Raises Refused."""
    joined = _that_can_join(meeting, joining) if joining else ()
    after = tuple(dict.fromkeys(points))
    if after == message.points:
        return ()
    if not any(point in meeting.points for point in after):
        return happenings(MessageDissolved(message=message.id))
    emptied = _emptied(meeting, joined, except_for=message.id)
    return emptied + happenings(MessagePointsSet(message=message.id, points=after))


def _that_can_join(meeting: Meeting, points: Iterable[str]) -> tuple[str, ...]:
    """Points that say what others say. Raises Refused for a conclusion, which nobody said."""
    joining = known_points(meeting, points)
    if any(point.what is PointKind.CONCLUSION for point in joining):
        raise Refused("conclusion_in_message")
    return tuple(point.id for point in joining)


def _emptied(meeting: Meeting, leaving: tuple[str, ...], except_for: str = "") -> Happenings:
    """Messages that lose their last point to another one are dissolved with it."""
    return happenings(
        *(
            MessageDissolved(message=message.id)
            for message in meeting.messages.values()
            if message.id != except_for
            and any(point in leaving for point in message.points)
            and not any(point in meeting.points and point not in leaving for point in message.points)
        )
    )


HANDLERS: Handlers = {
    note_commands.MakeMessage: make_message,
    note_commands.NameMessage: name_message,
    note_commands.AddToMessage: add_to_message,
    note_commands.TakeOutOfMessage: take_out_of_message,
    note_commands.DissolveMessage: dissolve_message,
    note_commands.ChooseOverarchingTheme: choose_overarching_theme,
}
