"""What is different in a new plan, in a sentence each."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.base.translatable import fill
from chairconsole.domain.plan.differences import Difference


def difference_words(difference: Difference) -> str:
    """One difference: what it is about, and what it was and is where that is short."""
    none = QCoreApplication.translate("plan", "none of its own")
    parts = (difference.subject, difference.before, difference.after)
    return fill(_template(difference), *(part or none for part in parts))


def _template(difference: Difference) -> str:
    translate = QCoreApplication.translate
    is_of_block = difference.block is not None
    match difference.what:
        case "title":
            return translate("plan", "The session is called \u201c%3\u201d, not \u201c%2\u201d.")
        case "venue":
            return translate("plan", "The venue is another, or its time zone (%3; it was %2).")
        case "floor_limit" | "group_limit" | "stakeholder_limit" | "welcome_limit":
            return _limit(difference, is_of_block=is_of_block)
        case "rules":
            return translate("plan", "Other rules of the session are different.")
        case "person_name":
            return translate("plan", "%3 is the name of whoever was called %2.")
        case "people":
            return translate("plan", "The people are others, or what is said of them.")
        case "participants":
            return translate("plan", "The participants beyond the directory are others.")
        case "day_added":
            return translate("plan", "The day %1 is new.")
        case "day_gone":
            return translate("plan", "The day %1 is gone.")
        case "interpretation":
            return translate("plan", "%1: interpretation %3, not %2.")
        case "side_events":
            return translate("plan", "%1: the side events are at another time.")
        case "block_added":
            return translate("plan", "%1 is new, %3.")
        case "block_gone":
            return translate("plan", "%1 is gone; it was planned %2.")
        case "block_times":
            return translate("plan", "%1: %3, not %2.")
        case "block_title":
            return translate("plan", "%3 was called \u201c%2\u201d.")
        case "block_rules":
            return translate("plan", "%1: other rules are different.")
        case "block_seats":
            return translate("plan", "%1: the seats or the people in them are others.")
        case "step_limit":
            return translate("plan", "%1: limit %3, not %2.")
        case "block_steps":
            return translate("plan", "%1: the steps are others.")
        case "block_text":
            return translate("plan", "%1: its description or its kind is another.")
        case _:
            assert_never(difference.what)


def _limit(difference: Difference, *, is_of_block: bool) -> str:
    translate = QCoreApplication.translate
    match difference.what:
        case "group_limit":
            of_session, of_block = (
                translate("plan", "Limit for groups: %3, not %2."),
                translate("plan", "%1: limit for groups %3, not %2."),
            )
        case "stakeholder_limit":
            of_session, of_block = (
                translate("plan", "Limit for stakeholders: %3, not %2."),
                translate("plan", "%1: limit for stakeholders %3, not %2."),
            )
        case "welcome_limit":
            of_session = of_block = translate("plan", "Limit for words of welcome: %3, not %2.")
        case _:
            of_session, of_block = (
                translate("plan", "Limit on the floor: %3, not %2."),
                translate("plan", "%1: limit on the floor %3, not %2."),
            )
    return of_block if is_of_block else of_session
