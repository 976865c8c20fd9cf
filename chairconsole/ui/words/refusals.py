"""One sentence for each reason why a command was refused."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.base.errors import Confirmable, Confirmation, Refused
from chairconsole.domain.base.translatable import fill


def confirmation_words(confirmations: tuple[Confirmation, ...]) -> str:
    """All that is to be confirmed, in one line: a sentence for each reason, with the names."""
    by_code: dict[Confirmable, list[str]] = {}
    for confirmation in confirmations:
        names = by_code.setdefault(confirmation.code, [])
        if confirmation.name and confirmation.name not in names:
            names.append(confirmation.name)
    return " ".join(_confirmation_sentence(code, ", ".join(names)) for code, names in by_code.items())


def _confirmation_sentence(code: Confirmable, names: str) -> str:
    translate = QCoreApplication.translate
    match code:
        case "already_waiting":
            return fill(translate("refusals", "Waiting on the list already: %1."), names)
        case "list_is_closed":
            return translate("refusals", "The list is closed.")
        case "not_on_this_floor":
            return fill(translate("refusals", "The floor of this block is not meant for %1."), names)
        case "third_reply":
            return fill(translate("refusals", "Has had two rights of reply in this meeting: %1."), names)
        case _:
            assert_never(code)


def refusal_words(refusal: Refused) -> str:
    """Why it cannot be done now, and what can be done instead."""
    translate = QCoreApplication.translate
    match refusal.code:
        case "already_waiting" | "list_is_closed" | "not_on_this_floor" | "third_reply":
            names = refusal.details.get("names", "")
            return confirmation_words(refusal.confirmations) or _confirmation_sentence(refusal.code, names)
        case "already_their_turn":
            return translate("refusals", "It is their turn already.")
        case "is_suspended":
            return translate("refusals", "The meeting is suspended; resume it first.")
        case "needs_two_points":
            return translate("refusals", "Mark at least two points to make one of them.")
        case "needs_two_parts":
            return translate("refusals", "Mark where the point is to be parted: both parts need a text.")
        case "needs_a_number":
            return translate("refusals", "Say after how many others a stakeholder is called.")
        case "no_discussion":
            return translate("refusals", "No discussion is going on.")
        case "no_point_of_order":
            return translate("refusals", "No point of order is waiting for a ruling.")
        case "no_such_clock":
            return translate("refusals", "No clock shows that.")
        case "no_such_person":
            return translate("refusals", "The session has no such person.")
        case "no_such_question":
            return translate("refusals", "There is no such question, or it has changed meanwhile.")
        case "no_such_seat":
            return translate("refusals", "The block has no such seat.")
        case "nobody_before":
            return translate("refusals", "Nobody has spoken before in this block.")
        case "not_suspended":
            return translate("refusals", "The meeting is not suspended.")
        case "only_not_reached":
            return translate("refusals", "Texts are noted for those who were not reached.")
        case "only_states":
            words = translate("refusals", "Only States may raise a point of order, not %1.")
            return fill(words, refusal.details.get("name", ""))
        case "point_of_order_is_pending":
            return translate("refusals", "A point of order waits for its ruling.")
        case "speaks_by_plan":
            return translate("refusals", "These remarks belong to their seat; start the step of the other one instead.")
        case "already_open":
            return translate("refusals", "That is going on already.")
        case "already_past":
            return translate("refusals", "That time is past already.")
        case "already_paused":
            return translate("refusals", "The clock stands still already.")
        case "has_begun":
            return translate("refusals", "That has begun already, so the plan of it stays.")
        case "no_next_block":
            return translate("refusals", "No block of the day comes after it.")
        case "no_overlap":
            return translate("refusals", "No other block begins while this one goes on.")
        case "nothing_new":
            return translate("refusals", "The plan says so already.")
        case "plan_lacks_what_began":
            words = translate("refusals", "The new plan lacks what has begun already: %1.")
            return fill(words, refusal.details.get("names", ""))
        case "has_speeches":
            return translate("refusals", "Somebody has spoken in it already, so its clock cannot run anew.")
        case "list_is_empty":
            return translate("refusals", "Nobody is waiting on the floor list.")
        case "no_block_open":
            return translate("refusals", "No block is open; open one first.")
        case "no_limit":
            return translate("refusals", "This speech has no limit to change.")
        case "no_speaker":
            return translate("refusals", "Nobody has the floor.")
        case "no_such_message":
            return translate("refusals", "That message does not exist.")
        case "no_note_to_undo":
            return translate("refusals", "There is nothing about points to take back.")
        case "no_note_to_redo":
            return translate("refusals", "There is nothing about points to restore.")
        case "no_such_block":
            return translate("refusals", "The session has no such block.")
        case "no_such_point":
            return translate("refusals", "That note does not exist.")
        case "no_such_request":
            return translate("refusals", "That entry is no longer waiting.")
        case "no_such_speech":
            return translate("refusals", "That speech does not exist.")
        case "no_such_step":
            return translate("refusals", "There is no such step here.")
        case "not_one_speech":
            return translate(
                "refusals", "Only points of one speech become one point; points of several speeches make a message."
            )
        case "not_paused":
            return translate("refusals", "The clock is running.")
        case "nothing_left":
            return translate("refusals", "Every block of the session has been held.")
        case "nothing_marked":
            return translate("refusals", "Mark an entry of the floor list first, with the arrow keys or a click.")
        case "nothing_said":
            return translate("refusals", "There is nothing to keep: the note is empty.")
        case "nothing_to_add":
            return translate("refusals", "There is nobody to add.")
        case "nothing_to_redo":
            return translate("refusals", "There is nothing to restore.")
        case "nothing_to_undo":
            return translate("refusals", "There is nothing to take back.")
        case "session_has_begun":
            return translate("refusals", "The session has begun already.")
        case "time_would_be_negative":
            return translate("refusals", "No time would be left.")
        case "times_of_others":
            return translate("refusals", "Somebody else spoke at that time, or it lies outside of its step.")
        case "still_speaking":
            return translate("refusals", "The speech goes on; finish it first.")
        case "too_early":
            return translate("refusals", "That is too early: it would leave no time for what came before it.")
        case "too_soon":
            return translate(
                "refusals", "\u201cNext\u201d was pressed twice within a second; the second press was left out."
            )
        case _:
            assert_never(refusal.code)
