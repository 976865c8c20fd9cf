"""The line in the quick-add field: the requests it holds, what is still doubtful, and what was chosen."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from chairconsole.domain.base.event_parts import About
from chairconsole.domain.base.folding import fold
from chairconsole.domain.base.participants import Participant, ParticipantKind, is_typed
from chairconsole.domain.commands.list_commands import NewRequest
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.names.directory import Directory
from chairconsole.domain.names.line_names import NamedParticipant
from chairconsole.domain.queries.quick_line import QuickLine, TypedRequest, read_line
from chairconsole.ui.podium.quick_add.choices import Choice, choices, found_choices, has_to_choose, seat_names
from chairconsole.ui.widgets.chip_row import ChipWords
from chairconsole.ui.widgets.runs import Run
from chairconsole.ui.words.name_words import about_words, kind_name, on_behalf

_MUCH = 200
# A long name gives way to on whose behalf it is and what about, of which the chip tells too.
_ENOUGH = 24


@dataclass(frozen=True)
class Slot:
    """A name of the line: who asks in one of its requests, or on whose behalf."""

    item: int
    is_behalf: bool = False


@dataclass(frozen=True)
class TypedName:
    """Whom a request of the line is for as far as that is known, and whether a person has to choose first."""

    name: str
    is_doubtful: bool = False


@dataclass(frozen=True)
class Meant:
    """A request of the line as Enter would take it; `seat` is the seat that is meant, if it is one."""

    participant: Participant
    seat: str | None
    behalf: Participant | None
    about: About | None
    to: tuple[str, ...]

    def request(self, *, is_reply: bool = False, answers: str | None = None) -> NewRequest:
        """As an entry of the floor list."""
        return NewRequest(self.participant, self.behalf, self.about, self.to, is_reply=is_reply, answers=answers)


class TypedLine:
    """Reads what is typed; what a person chose for a name holds for as long as that name is in the line."""

    def __init__(self, directory: Callable[[], Directory]) -> None:
        """`directory` is asked at each reading, since a new plan may have changed it."""
        self._directory = directory
        self._line = QuickLine((), is_batch_of_many=False)
        self._choices: dict[Slot, list[Choice]] = {}
        self._doubtful: list[Slot] = []
        self._names: dict[Slot, tuple[str, int]] = {}
        self._chosen: dict[tuple[str, int], Choice] = {}
        self._meeting: Meeting | None = None

    @property
    def is_batch(self) -> bool:
        """Whether so many names can only have been pasted."""
        return self._line.is_batch_of_many

    def __len__(self) -> int:
        return len(self._line.items)

    def read(self, text: str, meeting: Meeting, *, with_seats: bool = False) -> None:
        """Read the line anew."""
        self._meeting = meeting
        self._line = read_line(text, self._directory(), seat_names(meeting))
        self._choices, self._doubtful, self._names = {}, [], {}
        times: Counter[str] = Counter()
        for place, item in enumerate(self._line.items):
            self._add(Slot(place), item.name, meeting, times, with_seats=with_seats)
            if item.behalf is not None:
                self._add(Slot(place, is_behalf=True), item.behalf, meeting, times, with_seats=False)
        self._chosen = {name: choice for name, choice in self._chosen.items() if name in self._names.values()}

    def mean(self, participant: Participant, *, seat: str | None = None, is_behalf: bool = False) -> None:
        """Let the first name of the line mean this one: of who asks, or of whom they speak for."""
        name = self._names.get(Slot(0, is_behalf))
        if name is not None:
            self._chosen[name] = Choice(participant.name, "", participant, seat)

    def doubtful(self) -> Slot | None:
        """The first name about which a person has to choose."""
        return next((slot for slot in self._doubtful if not self._is_chosen(slot)), None)

    def slot_of(self, item: int) -> Slot | None:
        """The name to choose about in one request (the last for -1): the doubtful one, else who asks."""
        if not self._line.items:
            return None
        place = item % len(self._line.items)
        doubtful = [slot for slot in self._doubtful if slot.item == place and not self._is_chosen(slot)]
        return doubtful[0] if doubtful else Slot(place)

    def choices(self, slot: Slot) -> list[Choice]:
        """Who may be meant there."""
        return self._choices[slot]

    def choose(self, slot: Slot, place: int) -> None:
        """Take the choice at that place."""
        self._chosen[self._names[slot]] = self._choices[slot][place]

    def meant(self) -> list[Meant]:
        """The requests of the line, in its order."""
        found = []
        for place, item in enumerate(self._line.items):
            name = self._choice(Slot(place))
            behalf = self._choice(Slot(place, is_behalf=True)).participant if item.behalf else None
            found.append(Meant(name.participant, name.seat, behalf, item.about, item.to))
        return found

    def names(self) -> list[TypedName]:
        """Whom the requests of the line are for, in its order."""
        found = []
        for place, item in enumerate(self._line.items):
            doubtful = any(slot.item == place and not self._is_chosen(slot) for slot in self._doubtful)
            typed = _short(item.name.typed.text, _ENOUGH)
            name = f"{typed[:1].upper()}{typed[1:]}" if doubtful else _short(self._choice(Slot(place)).label)
            found.append(TypedName(name, doubtful))
        return found

    def only_one(self) -> Participant | None:
        """Who asks, if the line has one name and that is not doubtful."""
        return self._choice(Slot(0)).participant if len(self) == 1 and self.doubtful() is None else None

    def chips(self) -> list[ChipWords]:
        """What Enter will do: a chip for each request."""
        return [self._chip(place, item) for place, item in enumerate(self._line.items)]

    def _add(
        self, slot: Slot, named: NamedParticipant, meeting: Meeting, times: "Counter[str]", *, with_seats: bool
    ) -> None:
        typed = fold(named.typed.text) or named.typed.text
        self._names[slot] = (typed, times[typed])
        times[typed] += 1
        chosen = self._chosen.get(self._names[slot])
        with_kinds = chosen is not None and is_typed(chosen.participant)
        self._choices[slot] = found = choices(named, meeting, with_seats=with_seats, with_kinds=with_kinds)
        if has_to_choose(named, found) and not (self.is_batch and fold(found[0].label) == typed):
            self._doubtful.append(slot)

    def _is_chosen(self, slot: Slot) -> bool:
        return self._names[slot] in self._chosen

    def _choice(self, slot: Slot) -> Choice:
        return self._chosen.get(self._names[slot]) or self._choices[slot][0]

    def _chip(self, place: int, item: TypedRequest) -> ChipWords:
        is_alone = item.behalf is None and item.about is None
        runs, is_doubtful = self._runs(Slot(place), item.name, _MUCH if is_alone else _ENOUGH)
        who = self._choice(Slot(place)).participant
        if is_typed(who) and who.kind is not ParticipantKind.OTHER:
            runs.append(Run(f" \u00b7 {kind_name(who.kind)}", "muted"))
        if item.behalf is not None:
            behalf, doubtful_too = self._runs(Slot(place, is_behalf=True), item.behalf)
            words = on_behalf(None if doubtful_too else self._choice(Slot(place, is_behalf=True)).participant)
            runs += [Run(" / "), *behalf] if doubtful_too else [Run(f" {_short(words)}", "muted")]
            is_doubtful = is_doubtful or doubtful_too
        if item.about is not None and self._meeting is not None:
            about = about_words(self._meeting.session, self._meeting.block_id or "", item.about, item.to, short=True)
            runs.append(Run(f" {about}", "muted"))
        if item.unread is not None:
            runs.append(Run(f" {_short(item.unread.text)}?", "amber"))
        return ChipWords(tuple(runs), "amber" if is_doubtful else "" if is_typed(who) else "accent")

    def _runs(self, slot: Slot, named: NamedParticipant, most: int = _MUCH) -> tuple[list[Run], bool]:
        if slot in self._doubtful and not self._is_chosen(slot):
            typed = _short(named.typed.text)
            number = found_choices(self._choices[slot])
            if number == 1:
                return [Run(f"{_short(self._choices[slot][0].label, most)}?", "amber")], True
            return [Run(f"{typed[:1].upper()}{typed[1:]}? {number} \u25be", "amber")], True
        choice = self._choice(slot)
        # Beside others there is little room; the list will call them so as well.
        name = (choice.participant.acronym if len(self._line.items) > 1 else None) or choice.label
        return [Run(_short(name, most))], False


def _short(text: str, most: int = _MUCH) -> str:
    """No more than a chip could ever show: what is longer takes long to measure."""
    return text if len(text) <= most else f"{text[:most].rstrip()}\u2026"
