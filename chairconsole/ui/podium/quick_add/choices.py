"""What a typed name may mean: entries of the directory, seats of the open block, or the name as typed."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.base.folding import fold
from chairconsole.domain.base.participants import Participant, ParticipantKind, is_typed
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.names.line_names import NamedParticipant
from chairconsole.domain.names.matching import Quality
from chairconsole.domain.queries.addressees import SeatNames
from chairconsole.domain.queries.limits import seat_participant
from chairconsole.ui.words.name_words import kind_name

KINDS = (
    ParticipantKind.STAKEHOLDER,
    ParticipantKind.UN_ENTITY,
    ParticipantKind.IGO,
    ParticipantKind.GROUP,
    ParticipantKind.OBSERVER_STATE,
    ParticipantKind.MEMBER_STATE,
)
"""What a name that no list knows may be, the likeliest first."""


@dataclass(frozen=True)
class Choice:
    """Somebody the typed text may mean; `seat` names the seat if it is one, `speech` a speech of theirs."""

    label: str
    about: str
    participant: Participant
    seat: str | None = None
    speech: str | None = None


def choices(named: NamedParticipant, meeting: Meeting, *, with_seats: bool, with_kinds: bool = False) -> list[Choice]:
    """Who may be meant, the likeliest first; the name as typed is the last.

    `with_kinds`, or if nobody is called so, the name as typed comes once more for each kind that it may be of.
    """
    *found, typed = named.choices
    kinds = KINDS if with_kinds or named.is_free_text else ()
    return [
        *(_seats(named.typed.text, meeting) if with_seats else []),
        *(Choice(entry.name, _about(entry), entry) for entry in found),
        Choice(typed.name, QCoreApplication.translate("choices", "as typed"), typed),
        *(Choice(typed.name, _typed(kind), typed.model_copy(update={"kind": kind})) for kind in kinds),
    ]


def found_choices(found: list[Choice]) -> int:
    """How many of the choices are somebody that a list knows."""
    return sum(not is_typed(choice.participant) for choice in found)


def has_to_choose(named: NamedParticipant, found: list[Choice]) -> bool:
    """Whether a person has to say who is meant; a seat is as good as an entry that is found without a slip.

    What is found only in spite of a slip is a guess: a person says that it is meant.
    """
    seats = sum(choice.seat is not None for choice in found)
    if not seats:
        return named.is_ambiguous or named.quality is Quality.TYPO
    return seats > 1 or named.quality not in (None, Quality.TYPO)


def seat_names(meeting: Meeting) -> tuple[SeatNames, ...]:
    """The seats of the open block, to which a question may be put, and by what they are found."""
    if meeting.block is None:
        return ()
    names = {person.id: person.name for person in meeting.session.people}
    return tuple(
        SeatNames(seat.id, seat.label, tuple(names[one] for one in seat.people if one in names), seat.role)
        for seat in meeting.block.seats
    )


def _typed(kind: ParticipantKind) -> str:
    words = QCoreApplication.translate("choices", "as typed \u00b7 %1")
    return fill(words, kind_name(kind))


def _about(participant: Participant) -> str:
    return " \u00b7 ".join(filter(None, (kind_name(participant.kind), participant.regional_group)))


def _seats(text: str, meeting: Meeting) -> list[Choice]:
    block = meeting.block
    wanted = fold(text)
    if block is None or not wanted:
        return []
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
