"""One sentence for each reason why a command was refused."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.errors import Refused


def refusal_words(refusal: Refused) -> str:
    """Why it cannot be done now, and what can be done instead."""
    translate = QCoreApplication.translate
    match refusal.code:
        case "already_open":
            return translate("refusals", "That is going on already.")
        case "already_paused":
            return translate("refusals", "The clock stands still already.")
        case "block_is_open":
            return translate("refusals", "A block is open; close it first.")
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
        case "too_early":
            return translate("refusals", "That would be before what came before it.")
        case "too_soon":
            return translate(
                "refusals", "\u201cNext\u201d was pressed twice within a second; the second press was left out."
            )
        case _:
            assert_never(refusal.code)
