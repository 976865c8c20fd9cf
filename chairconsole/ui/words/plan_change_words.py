"""A change of the plan in words: what it does, and what would follow from it."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.base.notation import shown_wall_time
from chairconsole.domain.base.timing import Stamp
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.commands import plan_commands
from chairconsole.domain.forecast.consequences import Consequence, consequences, previewed
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.session import Session
from chairconsole.domain.rules.plan_times import next_overlapping
from chairconsole.ui.words.name_words import seat_label, short_title
from chairconsole.ui.words.time_words import clock_time


def change_words(session: Session, command: plan_commands.PlanCommand) -> str:
    """What a command would do, as the button says it that confirms it."""
    translate = QCoreApplication.translate
    match command:
        case plan_commands.ExtendBlock():
            end = shown_wall_time(command.end)
            return fill(translate("agenda", "Let %1 end at %2"), _block(session, command.block), end)
        case plan_commands.MoveBlock():
            start = shown_wall_time(command.start)
            return fill(translate("agenda", "Let %1 begin at %2"), _block(session, command.block), start)
        case plan_commands.EndEarlierBlock():
            block = session.block(command.block)
            following = next_overlapping(session, block) if block else None
            at = shown_wall_time(following.start) if following else ""
            return fill(translate("agenda", "End %1 at %2"), _block(session, command.block), at)
        case plan_commands.SkipBlock():
            return fill(translate("agenda", "Leave out %1"), _block(session, command.block))
        case plan_commands.MergeBlocks():
            block = session.block(command.block)
            following = session.block_after(block) if block else None
            other = short_title(following) if following else ""
            return fill(translate("agenda", "Merge %1 with %2"), _block(session, command.block), other)
        case plan_commands.ExchangeBlocks():
            words = translate("agenda", "Let %1 and %2 change places")
            return fill(words, _block(session, command.block), _block(session, command.other))
        case plan_commands.AddBlock():
            return fill(translate("agenda", "Add %1"), command.title)
        case plan_commands.SkipStep():
            step = session.step(command.block, command.step)
            words = translate("agenda", "Leave out \u201c%1\u201d")
            return fill(words, step.title if step else command.step)
        case plan_commands.ShareLateness():
            return translate("agenda", "Share the lateness")
        case plan_commands.SetStepText():
            step = session.step(command.block, command.step)
            words = (
                translate("agenda", "Keep the text for \u201c%1\u201d")
                if command.text.strip()
                else translate("agenda", "Take the text away from \u201c%1\u201d")
            )
            return fill(words, step.title if step else command.step)
        case plan_commands.AddSeat():
            return fill(translate("agenda", "Add %1"), command.label)
        case plan_commands.RenameSeat():
            label = seat_label(session, command.block, command.seat)
            return fill(translate("agenda", "Call %1 \u201c%2\u201d"), label, command.label)
        case plan_commands.ReplacePerson():
            words = translate("agenda", "Let %2 be %1") if command.people else translate("agenda", "Nobody is %1")
            return fill(words, seat_label(session, command.block, command.seat), ", ".join(command.people))
        case plan_commands.RenamePerson():
            was = next((one.name for one in session.people if one.id == command.person), command.person)
            return fill(translate("agenda", "Call %1 \u201c%2\u201d"), was, command.name)
        case plan_commands.TakeNewPlan():
            return translate("agenda", "Take the new plan")
    raise TypeError(f"no words for {command!r}")


def consequence_lines(meeting: Meeting, command: plan_commands.PlanCommand, now: Stamp) -> tuple[tuple[str, str], ...]:
    """A line and its tone for each thing that would follow; what cannot be held comes first, so that it is seen.

    Raises Refused, as the command would be.
    """
    taken_in, session = None, previewed(meeting, command, now).session
    if isinstance(command, plan_commands.MergeBlocks):
        block = meeting.session.block(command.block)
        taken_in = meeting.session.block_after(block) if block else None
    lines = []
    for one in sorted(consequences(meeting, command, now), key=lambda one: not one.too_late):
        if taken_in is not None and (one.what, one.block) == ("not_held", taken_in.id):
            words = QCoreApplication.translate("agenda", "%1 would be part of it.")
            lines.append((fill(words, short_title(taken_in)), ""))
        else:
            is_new = meeting.session.block(one.block) is None
            lines.append(_line(session if is_new else meeting.session, one))
    return tuple(lines)


def _line(session: Session, one: Consequence) -> tuple[str, str]:
    translate = QCoreApplication.translate
    at = "" if one.at is None else clock_time(one.at)
    if one.what == "interpretation_ends":
        if one.too_late:
            words = translate("agenda", "\u25b2 Interpretation ends %2, before %1 is over.")
            return fill(words, _block(session, one.block), at), "amber"
        return fill(translate("agenda", "Interpretation ends %1, as planned."), at), "muted"
    tone = ""
    match one.what:
        case "starts":
            words, tone = translate("agenda", "%1 would start %2"), _later(one)
        case "ends":
            words, tone = translate("agenda", "%1 would end %2"), _later(one)
        case "floor_until":
            words = translate("agenda", "The floor of %1 would be open until %2")
        case "not_held":
            return fill(translate("agenda", "%1 would be left out."), _block(session, one.block)), "amber"
        case _:
            assert_never(one.what)
    words = fill(words, _block(session, one.block), at)
    before = None if one.before is None else clock_time(one.before)
    if before is not None and before != at:
        words = fill(translate("agenda", "%1 instead of %2"), words, before)
    return words + ".", tone


def _later(one: Consequence) -> str:
    if one.at is None or one.before is None:
        return ""
    return "amber" if one.at.timestamp() > one.before.timestamp() else ""


def _block(session: Session, block_id: str) -> str:
    block = session.block(block_id)
    return short_title(block) if block else block_id
