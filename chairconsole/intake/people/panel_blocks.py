"""The seats and steps of panels: built from the text's rules and from the people that the agenda names."""

from dataclasses import dataclass

from chairconsole.domain.base.notation import Limit
from chairconsole.domain.plan.parts import Origin, Seat, Step
from chairconsole.intake.agenda.planned_rows import PlannedRow
from chairconsole.intake.doubts.collector import DoubtCollector
from chairconsole.intake.people.note_rules import NoteRules
from chairconsole.intake.people.spoken_parts import PanelPeople, People, Speaker, people_of_panel
from chairconsole.intake.people.step_titles import StepTitles

MODERATOR = "moderator"
_MOST_EXPERTS = 8


@dataclass
class PanelParts:
    """The seats and steps of a panel."""

    seats: list[Seat]
    steps: list[Step]

    def remarks(self, title: str, seat: str, limit: Limit | None, *, reserve: bool = False) -> None:
        """Add remarks from a seat, derived from the rules."""
        self.steps.append(
            Step(
                id=f"step-{len(self.steps) + 1}",
                kind="remarks",
                title=title,
                seat=seat,
                limit=limit,
                reserve=reserve,
                origin=Origin.DERIVED,
            )
        )

    def discussion(self, title: str, origin: Origin) -> None:
        """Add a discussion on the open floor."""
        self.steps.append(Step(id=f"step-{len(self.steps) + 1}", kind="discussion", title=title, origin=origin))


def plain_panel(
    block_id: str, one: PlannedRow, rules: NoteRules, titles: StepTitles, people: People, doubts: DoubtCollector
) -> PanelParts:
    """A panel with a moderator and experts, as the text says it runs."""
    named = people_of_panel(one.parts.description)
    parts = PanelParts([], [])
    has_moderator = rules.is_moderated or bool(named.moderators) or named.is_chaired
    if has_moderator:
        parts.seats.append(_moderator(one, named, titles, people, doubts))
    experts = len(named.experts) or rules.experts or 0
    for number in range(1, min(experts, _MOST_EXPERTS) + 1):
        speaker = named.experts[number - 1] if number <= len(named.experts) else Speaker("", "")
        persons = (people.id_of(speaker.name, speaker.role),) if speaker.name else ()
        label = speaker.role if speaker.role and not speaker.name else titles.expert.format(number)
        parts.seats.append(Seat(id=f"expert-{number}", role="expert", label=label, people=persons))
    opening, closing = rules.limit("moderator_opening"), rules.limit("moderator_closing")
    if has_moderator and opening is not None:
        parts.remarks(titles.opening_remarks, MODERATOR, opening)
    for seat in parts.seats:
        if seat.role == "expert":
            parts.remarks(seat.label, seat.id, rules.limit("expert"))
    is_from_rules = bool(opening or closing or experts)
    parts.discussion(titles.discussion, Origin.DERIVED if is_from_rules else Origin.ASSUMED)
    if has_moderator and closing is not None:
        parts.remarks(titles.concluding_remarks, MODERATOR, closing, reserve=True)
    if not is_from_rules:
        doubts.remark("steps_assumed", key=one.line, lines=one.row.lines, title=one.parts.title)
    return parts


def _moderator(one: PlannedRow, named: PanelPeople, titles: StepTitles, people: People, doubts: DoubtCollector) -> Seat:
    """The moderator's seat, with whoever is named by the note or by an answer; several share it."""
    persons = tuple(people.id_of(speaker.name, speaker.role) for speaker in named.moderators if speaker.name)
    if not persons:
        answer = doubts.ask(
            "moderator_unnamed",
            key=one.line,
            lines=(one.line,),
            title=one.parts.title,
        )
        persons = tuple(_answered(name, people) for name in answer.split(";") if name.strip())
    return Seat(id=MODERATOR, role=MODERATOR, label=titles.moderator, people=persons)


def _answered(text: str, people: People) -> str:
    """A person as typed: a name, perhaps with a delegation's code in brackets behind it, as in "Name (DZA)"."""
    name, _, code = text.strip().removesuffix(")").partition("(")
    return people.id_of(name.strip() or text.strip(), "moderator", code.strip() or None)


def summary_panel(one: PlannedRow, panels: int, rules: NoteRules, titles: StepTitles) -> PanelParts:
    """A panel that brings the others together: their moderators, perhaps a thematic expert, then the floor."""
    parts = PanelParts([], [])
    chairs = rules.chairs or "chair"
    role = chairs.removesuffix("s") if chairs.startswith("co-") else chairs
    parts.seats.append(Seat(id=chairs, role=role, label=titles.chairs[chairs]))
    perspective = rules.limit("perspective")
    moderators = rules.summary_moderators or (panels if perspective is not None else 0)
    for number in range(1, min(moderators, _MOST_EXPERTS) + 1):
        parts.seats.append(Seat(id=f"moderator-{number}", role=MODERATOR, label=titles.moderator_of.format(number)))
    if rules.has_thematic_expert:
        parts.seats.append(Seat(id="thematic-expert", role="thematic expert", label=titles.thematic_expert))
    for number in range(1, min(moderators, _MOST_EXPERTS) + 1):
        parts.remarks(titles.perspective.format(number), f"moderator-{number}", perspective)
    if rules.has_thematic_expert:
        parts.remarks(titles.thematic_expert, "thematic-expert", rules.limit("thematic_expert"))
    is_from_rules = bool(moderators or rules.has_thematic_expert)
    parts.discussion(titles.reactions, Origin.DERIVED if is_from_rules else Origin.ASSUMED)
    return parts
