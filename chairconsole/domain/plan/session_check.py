"""Whether the parts of a session fit together: what must never be, each problem with its place in the file.

What is only odd is in `session_oddities`.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, TypeVar

from chairconsole.domain.base.nearest import did_you_mean
from chairconsole.domain.base.notation import LATEST_MINUTE, MINUTES_PER_DAY, TimeRange, format_wall_time, quoted
from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.base.translatable import Translatable, joined
from chairconsole.domain.plan.chair_sentences import wrong_place
from chairconsole.domain.plan.parts import Agenda, Block, Day

Place = tuple[str | int, ...]
"""The way to a part of a session: keys, and positions in lists counted from 0."""

_Part = TypeVar("_Part")


@dataclass(frozen=True)
class Repair:
    """One change that would end a problem: what to write at which place."""

    place: Place
    value: str


@dataclass(frozen=True, kw_only=True)
class Problem:
    """Something that is wrong or odd in a session, as one sentence about one place.

    `subject` names what is there in the session's own ids; line and column are known where a file was read.
    """

    place: Place
    message: str
    subject: str = ""
    line: int | None = None
    column: int | None = None
    repair: Repair | None = None

    @property
    def where(self) -> Translatable:
        """The place in words, as in "line 47: days[0].blocks[3].end (panel-2)"."""
        numbers: list[str] = []
        if self.line is not None:
            numbers.append(Translatable("line %1", self.line))
        if self.column is not None:
            numbers.append(Translatable("column %1", self.column))
        subject = f" ({self.subject})" if self.subject else ""
        path = joined("", [format_place(self.place), subject]) if self.place or not numbers else ""
        return joined(": ", [part for part in (joined(", ", numbers), path) if part])


def format_place(place: Place) -> str:
    """A place in the words of the file, as in "days[0].blocks[3].end"; the whole is "file"."""
    text = ""
    for step in place:
        if isinstance(step, int):
            text += f"[{step}]"
        else:
            key = step if step.replace("-", "_").isidentifier() and len(step) <= 40 else quoted(step)
            text += f".{key}" if text else key
    return text or Translatable("file")


def subject_of(root: object, place: Place) -> str:
    """What stands at a place, by the ids on the way to it ("panel-2/expert-1"), in an agenda or raw data."""
    ids: list[str] = []
    here: Any = root
    for step in place:
        if isinstance(step, int):
            here = here[step] if isinstance(here, list | tuple) and step < len(here) else None
        else:
            here = here.get(step) if isinstance(here, dict) else getattr(here, step, None)
        found = here.get("id") if isinstance(here, dict) else getattr(here, "id", None)
        if isinstance(found, str) and found.isprintable() and 0 < len(found) <= 40:
            ids.append(found)
    return "/".join(ids)


def find_errors(agenda: Agenda) -> list[Problem]:
    """What must not be: ids taken twice, references to nothing, times out of order.

    Parts of the agenda may be None where a file could not be read; whatever hangs on them is passed over.
    """
    found = [
        *_unique_ids(agenda),
        *_people_of_seats(agenda),
        *_seats_of_steps(agenda),
        *_kinds_of_stakeholders(agenda),
        *_places_in_sentences(agenda),
        *_order_of_days(agenda),
        *_order_of_times(agenda),
    ]
    return [placed(agenda, place, message) for place, message in found]


def placed(agenda: Agenda, place: Place, message: str, repair: Repair | None = None) -> Problem:
    """A problem with the name of what stands at its place."""
    return Problem(place=place, message=message, subject=subject_of(agenda, place), repair=repair)


_Found = Iterator[tuple[Place, str]]


def _known(parts: Iterable[_Part] | None) -> Iterator[tuple[int, _Part]]:
    """The parts that could be read, each with its position in the file."""
    for position, part in enumerate(parts or ()):
        if part is not None:
            yield position, part


def _blocks(agenda: Agenda) -> Iterator[tuple[Place, Day, Block]]:
    for day_position, day in _known(agenda.days):
        for position, block in _known(day.blocks):
            yield ("days", day_position, "blocks", position), day, block


def _unique(
    entries: Iterable[tuple[Place, str | None]], what: Translatable, key: str = "id", scope: str = "id"
) -> _Found:
    """A problem for each entry whose id an earlier one has."""
    first: dict[str, Place] = {}
    for place, entry_id in entries:
        if entry_id is None:
            continue
        if entry_id in first:
            other = format_place(first[entry_id])
            yield (
                (*place, key),
                Translatable("two %1 have the %2 %3: %4 and this one", what, scope, quoted(entry_id), other),
            )
        else:
            first[entry_id] = place


def _unique_ids(agenda: Agenda) -> _Found:
    yield from _unique(
        ((("people", position), person.id) for position, person in _known(agenda.people)), Translatable("people")
    )
    yield from _unique(
        ((("participants", position), entry.code) for position, entry in _known(agenda.participants)),
        Translatable("participants"),
        key="code",
        scope="code",
    )
    if agenda.rules is not None:
        yield from _unique(
            ((("rules", "themes", position), theme.id) for position, theme in _known(agenda.rules.themes)),
            Translatable("themes"),
        )
    yield from _unique(((place, block.id) for place, _, block in _blocks(agenda)), Translatable("blocks"))
    for place, _, block in _blocks(agenda):
        yield from _unique(
            (((*place, "seats", position), seat.id) for position, seat in _known(block.seats)),
            Translatable("seats of one block"),
        )
        yield from _unique(
            (((*place, "steps", position), step.id) for position, step in _known(block.steps)),
            Translatable("steps of one block"),
        )


def _kinds_of_stakeholders(agenda: Agenda) -> _Found:
    for position, entry in _known(agenda.participants):
        if entry.stakeholder_kind is not None and entry.kind not in (None, ParticipantKind.STAKEHOLDER):
            yield (
                ("participants", position, "stakeholder_kind"),
                Translatable(
                    "a kind of stakeholder belongs to a participant of the kind %1, and this one is of the kind %2",
                    quoted(ParticipantKind.STAKEHOLDER.value),
                    quoted(entry.kind.value),
                ),
            )


def _places_in_sentences(agenda: Agenda) -> _Found:
    for say, words in (agenda.says or {}).items():
        wrong = wrong_place(say, words) if say is not None and words is not None else ""
        if wrong:
            yield ("says", say.value), wrong


def _people_of_seats(agenda: Agenda) -> _Found:
    people = [person.id if person is not None else None for person in agenda.people or ()]
    if agenda.people is None or None in people:
        return  # a person who could not be read may be the one who is meant
    known = [person_id for person_id in people if person_id is not None]
    for place, _, block in _blocks(agenda):
        for position, seat in _known(block.seats):
            for number, person_id in _known(seat.people):
                if person_id not in known:
                    hint = did_you_mean(person_id, known)
                    yield (
                        (*place, "seats", position, "people", number),
                        Translatable("there is no person %1 in [[people]]%2", quoted(person_id), hint),
                    )


def _seats_of_steps(agenda: Agenda) -> _Found:
    for place, _, block in _blocks(agenda):
        seats = [seat.id if seat is not None else None for seat in block.seats or ()]
        complete = block.seats is not None and None not in seats
        known = [seat_id for seat_id in seats if seat_id is not None]
        for position, step in _known(block.steps):
            here = (*place, "steps", position)
            if step.seat is not None and step.seat not in known and complete:
                hint = did_you_mean(step.seat, known)
                yield (*here, "seat"), Translatable("there is no seat %1 in this block%2", quoted(step.seat), hint)
            if step.kind == "remarks" and step.seat is None:
                yield here, Translatable('these remarks name no seat that speaks, as in seat = "moderator"')


def _order_of_days(agenda: Agenda) -> _Found:
    earlier: Day | None = None
    for position, day in _known(agenda.days):
        if day.date is None:
            continue
        if earlier is not None and day.date == earlier.date:
            yield ("days", position, "date"), Translatable("two days have the date %1", day.date)
        elif earlier is not None and day.date < earlier.date:
            yield (
                ("days", position, "date"),
                Translatable("%1 stands after %2; days are in the order of their dates", day.date, earlier.date),
            )
        earlier = day


def _order_of_times(agenda: Agenda) -> _Found:
    for position, day in _known(agenda.days):
        earlier: TimeRange | None = None
        for number, hours in _known(day.interpretation):
            if earlier is not None and hours.start < earlier.end:
                yield (
                    ("days", position, "interpretation", number),
                    Translatable(
                        "interpretation from %1 is written after hours that end at %2; "
                        "these hours are in order and do not overlap",
                        format_wall_time(hours.start),
                        format_wall_time(earlier.end),
                    ),
                )
            earlier = hours
    for place, _, block in _blocks(agenda):
        if block.start is None or block.end is None or block.start < block.end:
            continue
        yield (*place, "end"), _order_of_block(block)


def _order_of_block(block: Block) -> Translatable:
    """What is wrong with the times of a block that is over before it has begun."""
    start, end = format_wall_time(block.start), format_wall_time(block.end)
    if block.end == block.start:
        return Translatable("this block ends at %1, the moment it begins", end)
    in_the_night = block.end + MINUTES_PER_DAY
    if in_the_night <= LATEST_MINUTE and block.start >= MINUTES_PER_DAY // 2:
        return Translatable(
            "this block ends at %1, before it begins at %2; in the night after its day, that is written %3",
            end,
            start,
            quoted(format_wall_time(in_the_night)),
        )
    return Translatable("this block ends at %1, before it begins at %2", end, start)
