"""One sentence for each reason why a command was refused."""

import datetime as dt

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.base.errors import Code, Confirmable, Confirmation, Refused
from chairconsole.domain.base.translatable import QT_TRANSLATE_NOOP, fill
from chairconsole.ui.words.time_words import clock_time, date_words

SENTENCES: dict[Code, str] = {
    "already_waiting": QT_TRANSLATE_NOOP("refusals", "Waiting on the list already: %1."),
    "list_is_closed": QT_TRANSLATE_NOOP("refusals", "The list is closed."),
    "not_on_this_floor": QT_TRANSLATE_NOOP("refusals", "The floor of this block is not meant for %1."),
    "third_reply": QT_TRANSLATE_NOOP("refusals", "Has had two rights of reply in this meeting: %1."),
    "already_their_turn": QT_TRANSLATE_NOOP("refusals", "It is their turn already."),
    "is_held": QT_TRANSLATE_NOOP("refusals", "It waits until there is time already."),
    "is_on_a_later_day": QT_TRANSLATE_NOOP("refusals", "The next block is planned for %1. F11 begins it now."),
    "session_begins_later": QT_TRANSLATE_NOOP(
        "refusals",
        "The session is planned for %1. F11 begins it now; to practise, leave it by Alt+Q and rehearse.",
    ),
    "not_held": QT_TRANSLATE_NOOP("refusals", "It waits in turn already."),
    "is_suspended": QT_TRANSLATE_NOOP("refusals", "The meeting is suspended; resume it first."),
    "needs_two_points": QT_TRANSLATE_NOOP("refusals", "Mark at least two points to make one of them."),
    "needs_two_parts": QT_TRANSLATE_NOOP("refusals", "Mark where the point is to be parted: both parts need a text."),
    "needs_a_number": QT_TRANSLATE_NOOP("refusals", "Say after how many others a stakeholder is called."),
    "no_discussion": QT_TRANSLATE_NOOP("refusals", "No discussion is going on."),
    "no_point_of_order": QT_TRANSLATE_NOOP("refusals", "No point of order is waiting for a ruling."),
    "no_such_clock": QT_TRANSLATE_NOOP("refusals", "No clock shows that."),
    "no_such_person": QT_TRANSLATE_NOOP("refusals", "The session has no such person."),
    "no_such_question": QT_TRANSLATE_NOOP("refusals", "There is no such question, or it has changed meanwhile."),
    "no_such_seat": QT_TRANSLATE_NOOP("refusals", "The block has no such seat."),
    "nobody_before": QT_TRANSLATE_NOOP("refusals", "Nobody has spoken before in this block."),
    "not_suspended": QT_TRANSLATE_NOOP("refusals", "The meeting is not suspended."),
    "only_not_reached": QT_TRANSLATE_NOOP("refusals", "Texts are noted for those who were not reached."),
    "no_limit_of_its_own": QT_TRANSLATE_NOOP("refusals", "This entry has the usual limit."),
    "no_ruling_chosen": QT_TRANSLATE_NOOP("refusals", "Type or choose the ruling; F5 goes on without one."),
    "only_states": QT_TRANSLATE_NOOP("refusals", "Only States may raise a point of order, not %1."),
    "point_of_order_is_pending": QT_TRANSLATE_NOOP("refusals", "A point of order waits for its ruling."),
    "speaks_by_plan": QT_TRANSLATE_NOOP(
        "refusals", "These remarks belong to their seat; start the step of the other one instead."
    ),
    "already_open": QT_TRANSLATE_NOOP("refusals", "That is going on already."),
    "already_past": QT_TRANSLATE_NOOP("refusals", "That time is past already."),
    "already_paused": QT_TRANSLATE_NOOP("refusals", "The clock stands still already."),
    "has_begun": QT_TRANSLATE_NOOP("refusals", "That has begun already, so the plan of it stays."),
    "no_next_block": QT_TRANSLATE_NOOP("refusals", "No block of the day comes after it."),
    "no_overlap": QT_TRANSLATE_NOOP("refusals", "No other block begins while this one goes on."),
    "not_late": QT_TRANSLATE_NOOP("refusals", "No remarks that come next are late, or they could not catch up."),
    "not_shorter": QT_TRANSLATE_NOOP("refusals", "Those remarks would not be shorter than planned."),
    "notes_are_hidden": QT_TRANSLATE_NOOP("refusals", "Notes and points are hidden; Alt+0 shows them."),
    "nothing_new": QT_TRANSLATE_NOOP("refusals", "The plan says so already."),
    "plan_lacks_what_began": QT_TRANSLATE_NOOP("refusals", "The new plan lacks what has begun already: %1."),
    "has_speeches": QT_TRANSLATE_NOOP("refusals", "Somebody has spoken in it already, so its clock cannot run anew."),
    "list_is_empty": QT_TRANSLATE_NOOP("refusals", "Nobody is waiting on the floor list."),
    "no_block_open": QT_TRANSLATE_NOOP("refusals", "No block is open; open one first."),
    "no_limit": QT_TRANSLATE_NOOP("refusals", "This speech has no limit to change."),
    "no_speaker": QT_TRANSLATE_NOOP("refusals", "Nobody has the floor."),
    "no_such_message": QT_TRANSLATE_NOOP("refusals", "That message does not exist."),
    "no_note_to_undo": QT_TRANSLATE_NOOP("refusals", "There is nothing about points to take back."),
    "no_note_to_redo": QT_TRANSLATE_NOOP("refusals", "There is nothing about points to restore."),
    "no_such_block": QT_TRANSLATE_NOOP("refusals", "The session has no such block."),
    "no_such_day": QT_TRANSLATE_NOOP("refusals", "The session has no such day."),
    "on_another_day": QT_TRANSLATE_NOOP("refusals", "Only blocks of one day change places."),
    "no_such_point": QT_TRANSLATE_NOOP("refusals", "That note does not exist."),
    "no_such_request": QT_TRANSLATE_NOOP("refusals", "That entry is no longer waiting."),
    "no_such_speech": QT_TRANSLATE_NOOP("refusals", "That speech does not exist."),
    "no_such_step": QT_TRANSLATE_NOOP("refusals", "There is no such step here."),
    "conclusion_in_message": QT_TRANSLATE_NOOP(
        "refusals", "A conclusion is the moderator\u2019s own line: it is in no message with what others said."
    ),
    "not_one_speech": QT_TRANSLATE_NOOP(
        "refusals", "Only points of one speech become one point; points of several speeches make a message."
    ),
    "not_paused": QT_TRANSLATE_NOOP("refusals", "The clock is running."),
    "nothing_left": QT_TRANSLATE_NOOP("refusals", "No block of the agenda is left."),
    "nothing_marked": QT_TRANSLATE_NOOP(
        "refusals", "Mark an entry of the floor list first, with the arrow keys or a click."
    ),
    "nothing_said": QT_TRANSLATE_NOOP("refusals", "There is nothing to keep: the note is empty."),
    "nothing_to_add": QT_TRANSLATE_NOOP("refusals", "There is nobody to add."),
    "nothing_to_redo": QT_TRANSLATE_NOOP("refusals", "There is nothing to restore."),
    "nothing_to_undo": QT_TRANSLATE_NOOP("refusals", "There is nothing to take back."),
    "session_has_begun": QT_TRANSLATE_NOOP("refusals", "The session has begun already."),
    "time_would_be_negative": QT_TRANSLATE_NOOP("refusals", "No time would be left."),
    "times_of_others": QT_TRANSLATE_NOOP(
        "refusals", "Somebody else spoke at that time, or it lies outside of its step."
    ),
    "still_speaking": QT_TRANSLATE_NOOP("refusals", "The speech goes on; finish it first."),
    "too_early": QT_TRANSLATE_NOOP("refusals", "That is too early: it would leave no time for what came before it."),
    "block_just_opened": QT_TRANSLATE_NOOP(
        "refusals", "The block was opened a moment ago; the second press, which would close it, was left out."
    ),
    "too_soon": QT_TRANSLATE_NOOP(
        "refusals", "\u201cNext\u201d was pressed twice within a second; the second press was left out."
    ),
}
"""Why it cannot be done now, and what can be done instead; %1 is whom it is about."""


def confirmation_words(confirmations: tuple[Confirmation, ...]) -> str:
    """All that is to be confirmed, in one line: a sentence for each reason, with the names."""
    by_code: dict[Confirmable, list[str]] = {}
    for confirmation in confirmations:
        names = by_code.setdefault(confirmation.code, [])
        if confirmation.name and confirmation.name not in names:
            names.append(confirmation.name)
    return " ".join(_sentence(code, ", ".join(names)) for code, names in by_code.items())


def refusal_words(refusal: Refused) -> str:
    """Why it cannot be done now, and what can be done instead."""
    start = refusal.details.get("start")
    names = refusal.details.get("names") or refusal.details.get("name", "") if start is None else _day_and_time(start)
    return confirmation_words(refusal.confirmations) or _sentence(refusal.code, names)


def not_now(refusal: Refused) -> str:
    """The same after "Not now", where what cannot be done stands in a list: "Not now: nobody has the floor"."""
    words = refusal_words(refusal).removesuffix(".")
    return fill(QCoreApplication.translate("refusals", "Not now: %1"), words[:1].lower() + words[1:])


def _day_and_time(start: str) -> str:
    """The start of a block, given in the notation of ISO 8601, as "Tue 23 May, 10:00"."""
    instant = dt.datetime.fromisoformat(start)
    return f"{date_words(instant.date(), 'ddd d MMM')}, {clock_time(instant)}"


def _sentence(code: Code, names: str) -> str:
    return fill(QCoreApplication.translate("refusals", SENTENCES[code]), names)
