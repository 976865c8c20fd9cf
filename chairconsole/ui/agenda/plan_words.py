"""A change of the plan in words: what it does, and what would follow from it."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from chairconsole.domain import plan_commands as asked
from chairconsole.domain.consequences import Consequence, consequences
from chairconsole.domain.meeting import Meeting
from chairconsole.domain.notation import format_wall_time
from chairconsole.domain.plan_merging import next_of_the_day
from chairconsole.domain.plan_times import next_overlapping
from chairconsole.domain.session import Session
from chairconsole.domain.timing import Stamp
from chairconsole.ui.wording import clock_time, seat_label, short_title


def change_words(session: Session, command: asked.PlanCommand) -> str:
    """What a command would do, as the button says it that confirms it."""
    translate = QCoreApplication.translate
    match command:
        case asked.ExtendBlock():
            words = translate("agenda", "Let %1 end at %2").replace("%2", format_wall_time(command.end))
            return words.replace("%1", _block(session, command.block))
        case asked.MoveBlock():
            words = translate("agenda", "Let %1 begin at %2").replace("%2", format_wall_time(command.start))
            return words.replace("%1", _block(session, command.block))
        case asked.EndEarlierBlock():
            block = session.block(command.block)
            following = next_overlapping(session, block) if block else None
            at = format_wall_time(following.start) if following else ""
            words = translate("agenda", "End %1 at %2").replace("%2", at)
            return words.replace("%1", _block(session, command.block))
        case asked.SkipBlock():
            return translate("agenda", "Leave out %1").replace("%1", _block(session, command.block))
        case asked.MergeBlocks():
            block = session.block(command.block)
            following = next_of_the_day(session, block) if block else None
            words = translate("agenda", "Merge %1 with %2").replace("%2", short_title(following) if following else "")
            return words.replace("%1", _block(session, command.block))
        case asked.SkipStep():
            block = session.block(command.block)
            step = block.step(command.step) if block else None
            words = translate("agenda", "Leave out \u201c%1\u201d")
            return words.replace("%1", step.title if step else command.step)
        case asked.AddSeat():
            return translate("agenda", "Add %1").replace("%1", command.label)
        case asked.RenameSeat():
            words = translate("agenda", "Call %1 \u201c%2\u201d").replace("%2", command.label)
            return words.replace("%1", seat_label(session, command.block, command.seat))
        case asked.ReplacePerson():
            words = translate("agenda", "Let %2 be %1") if command.people else translate("agenda", "Nobody is %1")
            words = words.replace("%2", ", ".join(command.people))
            return words.replace("%1", seat_label(session, command.block, command.seat))
        case asked.RenamePerson():
            was = next((one.name for one in session.people if one.id == command.person), command.person)
            return translate("agenda", "Call %1 \u201c%2\u201d").replace("%2", command.name).replace("%1", was)
        case asked.TakeNewPlan():
            return translate("agenda", "Take the new plan")
        case _:
            assert_never(command)


def consequence_lines(meeting: Meeting, command: asked.PlanCommand, now: Stamp) -> tuple[tuple[str, str], ...]:
    """A line and its tone for each thing that would follow. Raises Refused, as the command would be."""
    taken_in = None
    if isinstance(command, asked.MergeBlocks):
        block = meeting.session.block(command.block)
        taken_in = next_of_the_day(meeting.session, block) if block else None
    lines = []
    for one in consequences(meeting, command, now):
        if taken_in is not None and (one.what, one.block) == ("not_held", taken_in.id):
            words = QCoreApplication.translate("agenda", "%1 would be part of it.")
            lines.append((words.replace("%1", short_title(taken_in)), ""))
        else:
            lines.append(_line(meeting.session, one))
    return tuple(lines)


def _line(session: Session, one: Consequence) -> tuple[str, str]:
    translate = QCoreApplication.translate
    at = "" if one.at is None else clock_time(one.at)
    if one.what == "interpretation_ends":
        if one.too_late:
            words = translate("agenda", "\u25b2 Interpretation ends %2, before %1 is over; that does not move.")
            return words.replace("%2", at).replace("%1", _block(session, one.block)), "amber"
        return translate("agenda", "Interpretation ends %1, as planned.").replace("%1", at), "muted"
    tone = ""
    match one.what:
        case "starts":
            words, tone = translate("agenda", "%1 would start %2"), _later(one)
        case "ends":
            words, tone = translate("agenda", "%1 would end %2"), _later(one)
        case "floor_until":
            words = translate("agenda", "The floor of %1 would be open until %2")
        case "not_held":
            return translate("agenda", "%1 would be left out.").replace("%1", _block(session, one.block)), "amber"
        case _:
            assert_never(one.what)
    before = None if one.before is None else clock_time(one.before)
    if before is not None and before != at:
        words = translate("agenda", "%1 instead of %2").replace("%2", before).replace("%1", words)
    return words.replace("%2", at).replace("%1", _block(session, one.block)) + ".", tone


def _later(one: Consequence) -> str:
    if one.at is None or one.before is None:
        return ""
    return "amber" if one.at.timestamp() > one.before.timestamp() else ""


def _block(session: Session, block_id: str) -> str:
    block = session.block(block_id)
    return short_title(block) if block else block_id
