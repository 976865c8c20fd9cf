"""Who or what comes next: for the lowest line of the room display, and for the big button."""

from collections.abc import Sequence
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.base.timing import Stamp
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.meeting.floor import Request
from chairconsole.domain.meeting.speech import Intervention
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import Block, Seat, Step
from chairconsole.domain.plan.session import Session
from chairconsole.domain.queries import next_step as upcoming
from chairconsole.domain.queries.calling import calling_order
from chairconsole.domain.queries.segments import panellists
from chairconsole.ui.widgets.runs import Run
from chairconsole.ui.words.counted import Counted
from chairconsole.ui.words.name_words import (
    on_behalf,
    seat_label,
    short_name,
    short_speaker,
    short_title,
    shown_name,
    speaker_name,
)

GAP = "  "

Row = tuple[Run, ...]
"""Words that stay together: rows stand side by side where there is room, else below each other."""


def coming_rows(meeting: Meeting, now: Stamp) -> tuple[Row, ...]:
    """Who speaks next in the open block and after that, and how many more wait."""
    translate = QCoreApplication.translate
    following = upcoming.what_next(meeting, now)
    match following:
        case upcoming.WillGiveReply(_, seats):
            return _replies(meeting, seats)
        case upcoming.WillCall(request, ends_turn) if ends_turn:
            return (_back_to_floor(translate("room", "Then the floor:"), _called(request)),)
        case upcoming.WillCall():
            names = [_called(request) for request in calling_order(meeting)]
            return _rows(names[:2], Counted.tr("%n more", "", len(names) - 2) if len(names) > 2 else "")
        case upcoming.WillStart(block, step):
            waiting = len(meeting.waiting)
            return _rows(_steps_from(meeting, block, step), Counted.tr("%n waiting", "", waiting) if waiting else "")
        case upcoming.WillReturn(speech) if speech is not None:
            back = translate("room", "The floor goes back to")
            who = addressed_name(meeting, speech)
            return ((Run(back + GAP, "muted"), Run(who, bold=True)),)
        case upcoming.NobodyWaits():
            return ((Run(translate("room", "The floor is open"), "muted"),),)
        case upcoming.WillFinish() | upcoming.WillClose():
            block_after = upcoming.next_block(meeting, now)
            return block_row(block_after) if block_after else ()
        case _:
            return ()


def _replies(meeting: Meeting, seats: Sequence[Seat]) -> tuple[Row, ...]:
    """The panellists who have yet to reply, one after the other, and who of the floor comes after them."""
    translate = QCoreApplication.translate
    speech, panel = meeting.speech, panellists(meeting.block) if meeting.block else ()
    first, *others = seats
    rows: list[Row] = []
    if speech is None or speech.seat not in {seat.id for seat in panel}:
        rows.append((Run(translate("room", "Next") + GAP, "muted"), Run(first.label, bold=True)))
    else:
        others = [first, *others]
    if others:
        word = translate("room", "and")
        between = Run(f"{GAP}{word}{GAP}", "muted")
        names = [part for seat in others for part in (between, Run(seat.label, bold=bool(not rows)))][1:]
        lead = translate("room", "then") if rows else translate("room", "Then")
        rows.append((Run(lead + GAP, "muted"), *names))
    called = next(iter(calling_order(meeting)), None)
    if called is not None:
        rows.append(_back_to_floor(translate("room", "then the floor:"), _called(called)))
    return tuple(rows)


def _back_to_floor(lead: str, name: str) -> Row:
    return Run(lead + GAP, "muted"), Run(name)


def addressed_name(meeting: Meeting, speech: Intervention) -> str:
    """Who speaks, as in a sentence: "the Philippines"; a seat by what it is called."""
    return speech.participant.spoken if speech.seat is None else speaker_name(meeting.session, speech)


def block_row(block: Block) -> tuple[Row, ...]:
    """A block that comes next."""
    return _rows([" \u00b7 ".join(short_and_subject(block))], "")


def short_and_subject(block: Block) -> tuple[str, ...]:
    """A block's title in its one or two parts: "Panel 1" and "Human rights of all migrants"."""
    short = short_title(block)
    subject = block.title.removeprefix(short).lstrip(" :")
    return (short, subject) if subject else (short,)


def _rows(names: list[str], more: str) -> tuple[Row, ...]:
    translate = QCoreApplication.translate
    rows: list[Row] = []
    for lead, name, bold in zip(
        (translate("room", "Next"), translate("room", "then")), names, (True, False), strict=False
    ):
        rows.append((Run(lead + GAP, "muted"), Run(name, bold=bold)))
    if more and rows:
        rows[-1] = (*rows[-1], Run(f"{GAP}\u00b7{GAP}{more}", "muted"))
    return tuple(rows)


def _called(request: Request) -> str:
    """Who asked for the floor, as the chair will call it: "Mali, for the African Group"."""
    return ", ".join(part for part in (shown_name(request.participant), on_behalf(request.behalf)) if part)


def _steps_from(meeting: Meeting, block: Block, step: Step) -> list[str]:
    """This step and, if it is a speech, the one after it."""
    steps = block.steps[block.steps.index(step) :]
    shown = steps[:2] if step.kind == "remarks" else steps[:1]
    return [_step_name(meeting, block, one) for one in shown]


def _step_name(meeting: Meeting, block: Block, step: Step) -> str:
    label = seat_label(meeting.session, block.id, step.seat)
    return step.title if step.reserve or not label else label


def next_words(session: Session, following: upcoming.NextStep, *, is_for_later: bool = False) -> tuple[str, str]:
    """What the one big button will do: the words that lead to a name, if there is one, and the whole."""
    translate = QCoreApplication.translate
    template, later, name = "", "", ""
    match following:
        case upcoming.WillOpen(block):
            template, name = translate("wording", "Begin %1"), short_title(block)
        case upcoming.WaitsForItsDay(block):
            template, name = translate("wording", "Another day: %1"), short_title(block)
        case upcoming.WillStart(block, step) if step.kind == "discussion":
            template, later = (
                translate("wording", "Open the discussion"),
                translate("wording", "Then: open the discussion"),
            )
        case upcoming.WillStart(block, step):
            template, later = translate("wording", "Start %1"), translate("wording", "Then: start %1")
            name = "" if step.reserve else seat_label(session, block.id, step.seat)
            name = name or step.title
        case upcoming.WillCall(request, ends_turn) if ends_turn:
            template, later = translate("wording", "Back to the floor: %1"), translate("wording", "Then the floor: %1")
            name = short_name(request.participant)
        case upcoming.WillCall(request):
            template, later = translate("wording", "Give floor to %1"), translate("wording", "Then: give floor to %1")
            name = short_name(request.participant)
        case upcoming.WillGiveReply():
            template, later = translate("wording", "Give floor to %1"), translate("wording", "Then: give floor to %1")
            name = following.seat.label
        case upcoming.WillResume():
            template = translate("wording", "Resume the meeting")
        case upcoming.WillReturn(speech) if speech is not None:
            template, name = translate("wording", "After the ruling: back to %1"), short_speaker(session, speech)
        case upcoming.WillReturn():
            template = translate("wording", "After the ruling: go on")
        case upcoming.WillFinish():
            template, later = (
                translate("wording", "Finish the last remarks"),
                translate("wording", "Then: finish the last remarks"),
            )
        case upcoming.WillClose(block):
            template, later = translate("wording", "Close %1"), translate("wording", "Then: close %1")
            name = short_title(block)
        case upcoming.NobodyWaits():
            template = translate("wording", "List is empty")
        case upcoming.NothingLeft():
            template = translate("wording", "The session is over")
        case _:
            assert_never(following)
    template = later if later and is_for_later else template
    lead, place, after = template.partition("%1")
    # Where a language has the name elsewhere, the words stay on one line.
    return lead.strip() if place and not after else "", fill(template, name)
