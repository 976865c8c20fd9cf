"""What a meeting is made of as entries of the list: blocks and steps, who sits at the podium, themes, delegations."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.base.command import Command
from chairconsole.domain.base.errors import Refused
from chairconsole.domain.base.notation import shown_wall_time
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.commands.agenda_commands import GoToStep, OpenBlock
from chairconsole.domain.commands.list_commands import AddRequests, NewRequest
from chairconsole.domain.commands.speech_commands import CallRequest, GiveFloor
from chairconsole.domain.meeting.speech import Intervention
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.names.directory import Entry as Listed
from chairconsole.domain.plan.parts import Block, Day, Seat, Step
from chairconsole.domain.queries.calling import calling_order
from chairconsole.domain.queries.limits import seat_participant
from chairconsole.domain.queries.next_step import current_day
from chairconsole.ui.frame.digit_keys import DIGITS
from chairconsole.ui.frame.menus import key_name
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.palette.action_entries import THEMES
from chairconsole.ui.palette.entry import Entry, Section
from chairconsole.ui.words.name_words import kind_name, short_title
from chairconsole.ui.words.refusals import not_now
from chairconsole.ui.words.time_words import clock_time, length

translate = QCoreApplication.translate

ENTER, SHIFT_ENTER = "\u21b5 ", "Shift \u21b5 "

Reach = tuple[str, Command]
"""What a key does with an entry, in a word or two, and the command for it."""


def meeting_entries(
    context: PanelContext, offer_block: Callable[[str], object], entered: Callable[[str], object] = lambda _name: None
) -> list[Entry]:
    """All that is in the meeting; `offer_block` asks what is to become of a block.

    `entered` is called with the name of whoever was put on the floor list.
    """
    return [
        *_agenda(context, offer_block),
        *_seats(context, offer_block),
        *_themes(context),
        *_delegations(context, entered),
    ]


def _refused(context: PanelContext, command: Command) -> str:
    refusal = context.bridge.refusal_of(command)
    return "" if refusal is None else not_now(refusal)


def _refused_here(context: PanelContext, block: Block, command: Command) -> str:
    """The same; the floor is given in the open block only, whatever seats of the same name another one has."""
    if isinstance(command, GiveFloor) and context.feed.meeting.block_id not in (None, block.id):
        return not_now(Refused("no_such_seat"))
    return _refused(context, command)


def _do(context: PanelContext, command: Command) -> Callable[[], object]:
    return partial(context.bridge.do, command)


def _by_days(context: PanelContext) -> list[tuple[Day, Block]]:
    """All blocks with their days: those of today, of the days to come, and of days that are past."""
    meeting = context.feed.meeting
    today = current_day(meeting, context.feed.now).date
    return sorted(meeting.session.blocks(), key=lambda one: (one[0].date < today, one[0].date))


def _agenda(context: PanelContext, offer_block: Callable[[str], object]) -> Iterator[Entry]:
    """Each block: Enter opens it, with Shift one is asked what is to be changed. Below the open one its steps.

    One of another day is never begun at once: its menu is asked for, which says of which day it is.
    """
    meeting = context.feed.meeting
    today = current_day(meeting, context.feed.now).date
    begins, changes = translate("palette", "begin it"), translate("palette", "change it\u2026")
    for day, block in _by_days(context):
        times = f"{shown_wall_time(block.start)}\u2013{shown_wall_time(block.end)}"
        number = fill(translate("palette", "Day %1"), meeting.session.days.index(day) + 1)
        begin = OpenBlock(block.id)
        asks = partial(offer_block, block.id)
        ways = (ENTER + begins, SHIFT_ENTER + changes) if day.date == today else (ENTER + changes,)
        yield Entry(
            f"block/{block.id}",
            Section.AGENDA,
            block.title,
            f"{number} \u00b7 {times}",
            ways,
            (number,),
            lacking=_refused(context, begin) if day.date == today else "",
            heading=Section.AGENDA.words,
            do=_do(context, begin) if day.date == today else asks,
            do_now=asks if day.date == today else None,
        )
        labels = {seat.label for seat in block.seats}
        for step in block.steps if block.id == meeting.block_id else ():
            if step.title in labels:
                # Found as the seat itself.
                continue
            go = GoToStep(block.id, step.id)
            yield Entry(
                f"step/{block.id}/{step.id}",
                Section.AGENDA,
                step.title,
                fill(translate("palette", "Step of %1"), short_title(block)),
                (ENTER + translate("palette", "go to it"),),
                lacking=_refused(context, go),
                heading=Section.AGENDA.words,
                do=_do(context, go),
            )


def _seats(context: PanelContext, offer_block: Callable[[str], object]) -> Iterator[Entry]:
    """Each seat of each block, those of the open block first; of another day than today the menu of their block."""
    meeting = context.feed.meeting
    today = current_day(meeting, context.feed.now).date
    for day, block in sorted(_by_days(context), key=lambda one: one[1].id != meeting.block_id):
        for seat in block.seats:
            seat_id, name = f"seat/{block.id}/{seat.id}", seat_participant(meeting.session, block, seat.id).name
            title = seat.label if name == seat.label else f"{seat.label} \u00b7 {name}"
            if day.date != today and block.id != meeting.block_id:
                yield Entry(
                    seat_id,
                    Section.SEATS,
                    title,
                    fill(translate("palette", "Day %1 \u00b7 %2"), meeting.session.days.index(day) + 1, block.title),
                    (ENTER + translate("palette", "to its block\u2026"),),
                    heading=Section.SEATS.words,
                    do=partial(offer_block, block.id),
                )
                continue
            reaches = _reaches(meeting, block, seat)
            (word, first), *others = reaches
            yield Entry(
                seat_id,
                Section.SEATS,
                title,
                block.title,
                (ENTER + word, *(SHIFT_ENTER + word for word, _ in others)),
                lacking=_refused_here(context, block, first),
                heading=Section.SEATS.words,
                do=_do(context, first),
                do_now=_do(context, others[0][1]) if others else None,
                lacking_now=_refused(context, others[0][1]) if others else "",
            )


def _reaches(meeting: Meeting, block: Block, seat: Seat) -> list[Reach]:
    """What can be done with a seat: give it the floor, in the open block or where it has no remarks, and go to them.

    In a discussion the floor comes first: nobody leaves it by mistake.
    """
    found: list[Reach] = []
    remarks = _remarks(meeting, block, seat)
    if remarks is not None:
        begin = fill(translate("palette", "begin %1 with it"), short_title(block))
        words = translate("palette", "go to the remarks") if block.id == meeting.block_id else begin
        found.append((words, GoToStep(block.id, remarks.id)))
    if block.id == meeting.block_id or not found:
        give = GiveFloor(seat_participant(meeting.session, block, seat.id), seat=seat.id)
        place = 0 if meeting.segment is not None else len(found)
        found.insert(place, (translate("palette", "floor now"), give))
    return found


def _remarks(meeting: Meeting, block: Block, seat: Seat) -> Step | None:
    """The first remarks of a seat that were not held yet; else the last ones."""
    own = [step for step in block.steps if step.seat == seat.id]
    ahead = [step for step in own if (block.id, step.id) not in meeting.steps]
    return next(iter([*ahead, *reversed(own)]), None)


def _themes(context: PanelContext) -> Iterator[Entry]:
    """Each theme: Enter gives it to the note that is being written, or takes it away."""
    for number, theme in enumerate(context.feed.meeting.session.rules.themes, start=1):
        is_on = theme.id in context.note.half.themes
        give = translate("palette", "Give it to the note being written")
        take = translate("palette", "Take it away from the note being written")
        yield Entry(
            f"{THEMES}/{number}",
            Section.THEMES,
            theme.name,
            take if is_on else give,
            (key_name(f"Ctrl+{number}"),) if number in DIGITS else (),
            (theme.short,),
            heading=Section.THEMES.words,
            do=partial(context.note.switch_theme, theme.id, on=not is_on),
        )


def _delegations(context: PanelContext, entered: Callable[[str], object]) -> Iterator[Entry]:
    """Each entry of the directory: Enter puts it on the floor list, Shift and Enter gives it the floor."""
    meeting = context.feed.meeting
    standing = _standing(context)
    waiting = {one.participant.key: one.id for one in meeting.floor_list if one.behalf is None}
    keys = (ENTER + translate("palette", "to the list"), SHIFT_ENTER + translate("palette", "floor now"))
    listed = context.directory.now.entries
    # Of one as of any other: what has to be confirmed is asked when it is done.
    lacking = _refused(context, _entered(listed[0])) if listed else ""
    for entry in listed:
        said = standing.get(entry.code) or translate("palette", "Not yet heard")
        yield Entry(
            f"delegation/{entry.code}",
            Section.DELEGATIONS,
            entry.name,
            f"{said} \u00b7 {entry.regional_group or kind_name(entry.kind)}",
            keys,
            (entry.code, entry.alpha2 or "", entry.acronym, entry.spoken, *entry.aliases),
            lacking=lacking,
            lacking_now=lacking,
            heading=Section.DELEGATIONS.words,
            do=partial(_enter, context, entry, entered),
            do_now=partial(_give_floor, context, entry, waiting.get(entry.code)),
        )


def _entered(who: Listed) -> AddRequests:
    return AddRequests((NewRequest(who.participant),))


def _enter(context: PanelContext, who: Listed, entered: Callable[[str], object]) -> None:
    if context.bridge.do(_entered(who)):
        entered(who.name)


def _give_floor(context: PanelContext, who: Listed, request: str | None) -> None:
    """The floor for somebody: by the entry that waits, if one does, so that nobody is called twice."""
    context.bridge.do(GiveFloor(who.participant) if request is None else CallRequest(request))


def _standing(context: PanelContext) -> dict[str, str]:
    """By key, what there is to say of whom: when they spoke last, where they wait, that they have the floor."""
    meeting, now = context.feed.meeting, context.feed.now
    latest: dict[str, Intervention] = {}
    for speech in meeting.speeches():
        latest[speech.participant.key] = speech
        if speech.behalf is not None:
            latest[speech.behalf.key] = speech
    found = {key: _spoke(meeting, speech, length(speech.spoken(now))) for key, speech in latest.items()}
    for place, request in enumerate(calling_order(meeting), start=1):
        found[request.participant.key] = fill(translate("palette", "Waits as number %1"), place)
    if meeting.speech is not None:
        found[meeting.speech.participant.key] = translate("palette", "Has the floor")
    return found


def _spoke(meeting: Meeting, speech: Intervention, lasted: str) -> str:
    return fill(translate("palette", "Spoke %1, %2"), clock_time(meeting.session.venue_time(speech.began.at)), lasted)
