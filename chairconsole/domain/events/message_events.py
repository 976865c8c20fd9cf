"""Events of messages: points that a person grouped because they make the same point."""

from typing import Literal

from chairconsole.domain.base.event_parts import Body
from chairconsole.domain.base.translatable import Translatable


class MessageBody(Body):
    """An event of messages, of what holds between two of them, or of what they have in common."""

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


class ShortNameGiven(MessageBody):
    """What the issues of major relevance call a message or a point; nothing, if empty."""

    kind: Literal["short_name_given"] = "short_name_given"
    in_brief = Translatable("short name")
    of: str
    short: str


class MessagesDiffer(MessageBody):
    """A person saw that two messages, or single points, differ; `issue` is on what, if that was said."""

    kind: Literal["messages_differ"] = "messages_differ"
    in_brief = Translatable("differing views")
    one: str
    other: str
    issue: str = ""


class DifferenceTakenBack(MessageBody):
    """Two messages, or single points, do not differ after all."""

    kind: Literal["difference_taken_back"] = "difference_taken_back"
    in_brief = Translatable("views that do not differ")
    one: str
    other: str


class LikenessDecided(MessageBody):
    """Whether messages, or single points, are alike, each with each.

    Those that are alike stay apart, as in two panels or under two themes; those that are not are offered no more.
    """

    kind: Literal["likeness_decided"] = "likeness_decided"
    in_brief = Translatable("likeness")
    of: tuple[str, ...]
    alike: bool


class OverarchingThemeChosen(MessageBody):
    """What ran through the whole session, as the moderator sees it.

    `theme` is the id of one of the session's themes, or the moderator's own words; empty: the session has none.
    """

    kind: Literal["overarching_theme_chosen"] = "overarching_theme_chosen"
    in_brief = Translatable("overarching theme")
    theme: str
