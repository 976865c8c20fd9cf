"""An entry or a speech written as the line that says it, to be changed where it is wrong."""

import re
from dataclasses import dataclass

from chairconsole.domain.base.event_parts import About
from chairconsole.domain.base.participants import Participant, is_unnamed
from chairconsole.domain.meeting.floor import Request
from chairconsole.domain.meeting.speech import Intervention
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.names.directory import Directory
from chairconsole.domain.queries.quick_line import read_line
from chairconsole.ui.podium.quick_add.choices import seat_names

_PARTS_A_LINE = re.compile(r"[\s,;，；、،/?？؟¿|]+")


@dataclass(frozen=True)
class HeldLine:
    """The text of a line, whose first `name` letters name somebody, and who is meant by it.

    What the line is about stands behind its last `about` letters; there is nothing yet if that is None.
    """

    text: str
    name: int
    about: int | None
    participant: Participant
    behalf: Participant | None
    seat: str | None


def held_line(held: Request | Intervention, meeting: Meeting, directory: Directory) -> HeldLine:
    """What would have to be typed for an entry or a speech as it is: read again it says the same.

    A name that nobody has in the directory and that would be read as several is written as one word.
    """
    name = "" if is_unnamed(held.participant) else _written(held.participant, directory)
    behalf = "" if held.behalf is None else f" / {_written(held.behalf, directory)}"
    about = _about_written(held, meeting, directory)
    seat = held.seat if isinstance(held, Intervention) else None
    return HeldLine(
        text=f"{name}{behalf}{'' if about is None else f' ? {about}'}",
        name=len(name),
        about=None if about is None else len(about),
        participant=held.participant,
        behalf=held.behalf,
        seat=seat,
    )


def _written(participant: Participant, directory: Directory) -> str:
    name = _PARTS_A_LINE.sub(" ", participant.name).strip()
    items = read_line(name, directory).items
    if len(items) == 1 and items[0].behalf is None and items[0].name.typed.text == name:
        return name
    return name.replace(" ", "_") or _PARTS_A_LINE.sub("", participant.key)


def _about_written(held: Request | Intervention, meeting: Meeting, directory: Directory) -> str | None:
    """What stands behind the question mark; seats by their labels or, if those are not read alike, by their ids."""
    if held.about is None:
        return None
    kind = "" if held.about is About.QUESTION else held.about.value
    seats = seat_names(meeting)
    labels = {seat.id: seat.label for seat in seats}
    for names in ([labels.get(seat, seat) for seat in held.to], list(held.to)):
        words = " ".join(part for part in (kind, " and ".join(names)) if part)
        (item,) = read_line(f"x ? {words}", directory, seats).items
        if (item.about, item.to) == (held.about, held.to):
            return words
    return kind
