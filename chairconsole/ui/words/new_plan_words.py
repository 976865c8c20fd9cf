"""What is different in a new plan, in a sentence each."""

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.base.translatable import QT_TRANSLATE_NOOP, fill
from chairconsole.domain.plan.differences import Difference

SENTENCES = {
    "title": QT_TRANSLATE_NOOP("plan", "The session is called \u201c%3\u201d, not \u201c%2\u201d."),
    "venue": QT_TRANSLATE_NOOP("plan", "The venue is another, or its time zone (%3; it was %2)."),
    "floor_limit": QT_TRANSLATE_NOOP("plan", "Limit on the floor: %3, not %2."),
    "group_limit": QT_TRANSLATE_NOOP("plan", "Limit for groups: %3, not %2."),
    "stakeholder_limit": QT_TRANSLATE_NOOP("plan", "Limit for stakeholders: %3, not %2."),
    "welcome_limit": QT_TRANSLATE_NOOP("plan", "Limit for words of welcome: %3, not %2."),
    "rules": QT_TRANSLATE_NOOP("plan", "Other rules of the session are different."),
    "person_name": QT_TRANSLATE_NOOP("plan", "%3 is the name of whoever was called %2."),
    "people": QT_TRANSLATE_NOOP("plan", "The people are others, or what is said of them."),
    "participants": QT_TRANSLATE_NOOP("plan", "The participants beyond the directory are others."),
    "says": QT_TRANSLATE_NOOP("plan", "What the chair says is worded otherwise."),
    "day_added": QT_TRANSLATE_NOOP("plan", "The day %1 is new."),
    "day_gone": QT_TRANSLATE_NOOP("plan", "The day %1 is gone."),
    "interpretation": QT_TRANSLATE_NOOP("plan", "%1: interpretation %3, not %2."),
    "side_events": QT_TRANSLATE_NOOP("plan", "%1: the side events are at another time."),
    "block_added": QT_TRANSLATE_NOOP("plan", "%1 is new, %3."),
    "block_gone": QT_TRANSLATE_NOOP("plan", "%1 is gone; it was planned %2."),
    "block_times": QT_TRANSLATE_NOOP("plan", "%1: %3, not %2."),
    "block_title": QT_TRANSLATE_NOOP("plan", "%3 was called \u201c%2\u201d."),
    "block_rules": QT_TRANSLATE_NOOP("plan", "%1: other rules are different."),
    "block_seats": QT_TRANSLATE_NOOP("plan", "%1: the seats or the people in them are others."),
    "step_limit": QT_TRANSLATE_NOOP("plan", "%1: limit %3, not %2."),
    "step_text": QT_TRANSLATE_NOOP("plan", "%1: the prepared text is another."),
    "block_steps": QT_TRANSLATE_NOOP("plan", "%1: the steps are others."),
    "block_text": QT_TRANSLATE_NOOP("plan", "%1: its description or its kind is another."),
}
"""%1 is what the difference is about, %2 what it was and %3 what it is."""

OF_BLOCK = {
    "floor_limit": QT_TRANSLATE_NOOP("plan", "%1: limit on the floor %3, not %2."),
    "group_limit": QT_TRANSLATE_NOOP("plan", "%1: limit for groups %3, not %2."),
    "stakeholder_limit": QT_TRANSLATE_NOOP("plan", "%1: limit for stakeholders %3, not %2."),
}
"""The limits that a block may have of its own."""


def difference_words(difference: Difference) -> str:
    """One difference: what it is about, and what it was and is where that is short."""
    none = QCoreApplication.translate("plan", "none of its own")
    parts = (difference.subject, difference.before, difference.after)
    of_session = SENTENCES[difference.what]
    sentence = of_session if difference.block is None else OF_BLOCK.get(difference.what, of_session)
    return fill(QCoreApplication.translate("plan", sentence), *(part or none for part in parts))
