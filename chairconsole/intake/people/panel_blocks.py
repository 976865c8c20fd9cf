"""The seats and steps of panels: built from the text's rules and from the people that the agenda names."""

from chairconsole.domain.plan.parts import Origin, Seat
from chairconsole.intake.agenda.planned_rows import PlannedRow
from chairconsole.intake.people.seats_and_steps import NoteContext, People, SeatsAndSteps
from chairconsole.intake.people.speakers import PanelPeople, Speaker, people_of_panel

MODERATOR = "moderator"
_MOST_EXPERTS = 8


def plain_panel(row: PlannedRow, context: NoteContext) -> SeatsAndSteps:
    """A panel with a moderator and experts, run by the rules of the text."""
    rules, titles = context.rules, context.titles
    named = people_of_panel(row.parts.description)
    parts = SeatsAndSteps()
    has_moderator = rules.is_moderated or bool(named.moderators) or named.is_chaired
    if has_moderator:
        parts.seats.append(_moderator(row, named, context))
    experts = len(named.experts) or rules.experts or 0
    for number in range(1, min(experts, _MOST_EXPERTS) + 1):
        speaker = named.experts[number - 1] if number <= len(named.experts) else Speaker("", "")
        label = speaker.role if speaker.role and not speaker.name else titles.expert.format(number)
        people = context.people.ids_of(speaker)
        parts.seats.append(Seat(id=f"expert-{number}", role="expert", label=label, people=people))
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
        context.doubts.remark("steps_assumed", key=row.line, lines=row.row.lines, title=row.parts.title)
    return parts


def _moderator(row: PlannedRow, named: PanelPeople, context: NoteContext) -> Seat:
    """The moderator's seat, with the people that the note or an answer names; several share it."""
    people = context.people.ids_of(*named.moderators)
    if not people:
        answer = context.doubts.ask("moderator_unnamed", key=row.line, lines=(row.line,), title=row.parts.title)
        people = tuple(_answered(name, context.people) for name in answer.split(";") if name.strip())
    return Seat(id=MODERATOR, role=MODERATOR, label=context.titles.moderator, people=people)


def _answered(text: str, people: People) -> str:
    """The id of a person as typed: a name, perhaps with a delegation's code behind it, as in "Name (DZA)"."""
    name, _, code = text.strip().removesuffix(")").partition("(")
    return people.id_of(name.strip() or text.strip(), MODERATOR, code.strip() or None)


def summary_panel(panels: int, context: NoteContext) -> SeatsAndSteps:
    """A panel that brings this many others together: their moderators, perhaps a thematic expert, then the floor."""
    rules, titles = context.rules, context.titles
    parts = SeatsAndSteps()
    chairs = rules.chairs or "chair"
    role = chairs.removesuffix("s") if chairs.startswith("co-") else chairs
    parts.seats.append(Seat(id=chairs, role=role, label=titles.chairs[chairs]))
    perspective = rules.limit("perspective")
    moderators = rules.summary_moderators or (panels if perspective is not None else 0)
    for number in range(1, min(moderators, _MOST_EXPERTS) + 1):
        parts.seats.append(Seat(id=f"moderator-{number}", role=MODERATOR, label=titles.moderator_of.format(number)))
        parts.remarks(titles.perspective.format(number), f"moderator-{number}", perspective)
    if rules.has_thematic_expert:
        parts.seats.append(Seat(id="thematic-expert", role="thematic expert", label=titles.thematic_expert))
        parts.remarks(titles.thematic_expert, "thematic-expert", rules.limit("thematic_expert"))
    is_from_rules = bool(moderators or rules.has_thematic_expert)
    parts.discussion(titles.reactions, Origin.DERIVED if is_from_rules else Origin.ASSUMED)
    return parts
