"""Events of messages: points that a person grouped because they make the same point."""

from typing import Literal

from chairconsole.domain.base.event_parts import Body


class MessageBody(Body):
    """An event of messages."""

    is_the_chairs = False
    is_a_note = True


class MessageMade(MessageBody):
    """A message was made of these points; without a text of its own it says what the first of them says."""

    kind: Literal["message_made"] = "message_made"
    message: str
    points: tuple[str, ...]
    text: str = ""


class MessageNamed(MessageBody):
    """What a message says, as it is from now on."""

    kind: Literal["message_named"] = "message_named"
    message: str
    text: str


class MessagePointsSet(MessageBody):
    """Of which points a message is made from now on, in this order."""

    kind: Literal["message_points_set"] = "message_points_set"
    message: str
    points: tuple[str, ...]


class MessageDissolved(MessageBody):
    """The points of a message stand on their own again."""

    kind: Literal["message_dissolved"] = "message_dissolved"
    message: str
