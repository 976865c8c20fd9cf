"""What the quick-add field may mean: entries of the directory, seats of the open block, or the name as typed."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.directory import Directory, free_text
from chairconsole.domain.folding import fold, plain
from chairconsole.domain.limits import seat_participant
from chairconsole.domain.meeting import Meeting
from chairconsole.domain.participants import Participant
from chairconsole.ui.wording import kind_name


@dataclass(frozen=True)
class Choice:
    """Somebody the typed text may mean; `seat` names the seat if it is one."""

    label: str
    about: str
    participant: Participant
    seat: str | None = None


def choices(text: str, directory: Directory, meeting: Meeting, *, with_seats: bool) -> list[Choice]:
    """What the text may mean, the likeliest first; the name as typed is always the last. Empty for no name."""
    if not plain(text):
        return []
    found = [
        Choice(
            entry.name,
            " \u00b7 ".join(part for part in (kind_name(entry.kind), entry.regional_group or "") if part),
            entry.participant,
        )
        for entry in (match.entry for match in directory.find(text, limit=6))
    ]
    seats = _seats(text, meeting) if with_seats else []
    typed = free_text(text)
    as_typed = Choice(typed.name, QCoreApplication.translate("choices", "as typed"), typed)
    return [*seats, *found, as_typed]


def _seats(text: str, meeting: Meeting) -> list[Choice]:
    block = meeting.block
    if block is None:
        return []
    wanted = fold(text)
    found = []
    for seat in block.seats:
        participant = seat_participant(meeting.session, block, seat.id)
        if any(word.startswith(wanted) for name in (seat.label, participant.name) for word in _starts(fold(name))):
            about = participant.name if participant.name != seat.label else kind_name(participant.kind)
            found.append(Choice(seat.label, about, participant, seat.id))
    return found


def _starts(name: str) -> list[str]:
    words = name.split(" ")
    return [" ".join(words[place:]) for place in range(len(words))]
