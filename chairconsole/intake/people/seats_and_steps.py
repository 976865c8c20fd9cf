"""The people of a session, and the seats and steps of a block while it is made."""

import re
from dataclasses import dataclass, field

from chairconsole.domain.base.notation import Limit
from chairconsole.domain.plan.parts import Origin, Person, Seat, Step, free_id, slug
from chairconsole.intake.doubts.collector import DoubtCollector
from chairconsole.intake.language.phrases import folded
from chairconsole.intake.people.note_rules import NoteRules
from chairconsole.intake.people.speakers import Speaker
from chairconsole.intake.people.step_titles import StepTitles


class People:
    """The people whom a note names, each once, with ids made from their names."""

    def __init__(self) -> None:
        self.all: list[Person] = []

    def id_of(self, name: str, role: str, delegation: str | None = None) -> str:
        """The id of a person, who is added if nobody of this name is there yet."""
        for person in self.all:
            if person.name == name:
                return person.id
        person_id = free_id(slug(name) or "person", {person.id for person in self.all})
        self.all.append(Person(id=person_id, name=name, role=role, delegation=delegation))
        return person_id

    def ids_of(self, *speakers: Speaker) -> tuple[str, ...]:
        """The ids of those speakers that have a name."""
        return tuple(self.id_of(speaker.name, speaker.role) for speaker in speakers if speaker.name)


@dataclass(frozen=True)
class NoteContext:
    """What all blocks of a note need: its rules, titles in its language, its people and its doubts."""

    rules: NoteRules
    titles: StepTitles
    people: People
    doubts: DoubtCollector


@dataclass
class SeatsAndSteps:
    """The seats and steps of one block, in their order."""

    seats: list[Seat] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)

    def seat_of(self, speaker: Speaker, people: People) -> str:
        """The id of the seat of this speaker: the one there is, or a new one."""
        if not speaker.name:
            for seat in self.seats:
                if seat.label.casefold() == speaker.role.casefold():
                    return seat.id
        seat = seat_for(speaker, people, {seat.id for seat in self.seats})
        self.seats.append(seat)
        return seat.id

    def remarks(
        self, title: str, seat: str, limit: Limit | None, origin: Origin = Origin.DERIVED, *, reserve: bool = False
    ) -> None:
        """Add remarks from a seat."""
        self.steps.append(
            Step(
                id=f"step-{len(self.steps) + 1}",
                kind="remarks",
                title=title,
                seat=seat,
                limit=limit,
                reserve=reserve,
                origin=origin,
            )
        )

    def discussion(self, title: str, origin: Origin) -> None:
        """Add a discussion on the open floor."""
        self.steps.append(Step(id=f"step-{len(self.steps) + 1}", kind="discussion", title=title, origin=origin))


def seat_for(speaker: Speaker, people: People, taken: set[str]) -> Seat:
    """The seat from which somebody speaks; its id is none of those taken."""
    label = speaker.role or "Speaker"
    plain = folded(label)
    is_shared = re.fullmatch(r"co-?(?:facilitators?|chairs?|chairpersons?)", plain, re.IGNORECASE) is not None
    role = label[:1].lower() + label[1:-1] if is_shared and label.endswith("s") else label
    base = slug(re.split(r"\s+(?:of|for|de|du|des|del|,)\s+|,", plain, maxsplit=1)[0])[:40].strip("-") or "speaker"
    label = label[:1].upper() + label[1:]
    return Seat(id=free_id(base, taken), role=role, label=label, people=people.ids_of(speaker))
