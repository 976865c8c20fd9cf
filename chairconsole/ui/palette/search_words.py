"""Other words by which actions are found in the list of everything: what people call them elsewhere."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.base.translatable import QT_TRANSLATE_NOOP

WORDS: Mapping[str, str] = {
    "next": QT_TRANSLATE_NOOP("search_words", "go on, continue, call the next speaker"),
    "finish": QT_TRANSLATE_NOOP("search_words", "end the speech, stop, thank you"),
    "pause": QT_TRANSLATE_NOOP("search_words", "stop the clock, hold the timer"),
    "more_time": QT_TRANSLATE_NOOP("search_words", "extra time, extend the speech"),
    "earlier": QT_TRANSLATE_NOOP("search_words", "back-date, forgot to start the timer"),
    "start_again": QT_TRANSLATE_NOOP("search_words", "restart the timer, reset the clock"),
    "speaker_absent": QT_TRANSLATE_NOOP("search_words", "no show, void the speech"),
    "give_back": QT_TRANSLATE_NOOP("search_words", "after an interruption, return the floor, continue the speech"),
    "slow_down": QT_TRANSLATE_NOOP("search_words", "interpreters, too fast"),
    "swap": QT_TRANSLATE_NOOP("search_words", "wrong speaker, wrong country, replace the speaker"),
    "change_speech": QT_TRANSLATE_NOOP("search_words", "correct the speaker, on behalf of a group"),
    "point_of_order": QT_TRANSLATE_NOOP("search_words", "interrupt, motion, objection, procedure"),
    "switch_segment": QT_TRANSLATE_NOOP("search_words", "panel answers, responses, experts reply"),
    "rule": QT_TRANSLATE_NOOP("search_words", "ruling, decision of the chair"),
    "suspend": QT_TRANSLATE_NOOP("search_words", "interrupt the meeting, break, adjourn, recess"),
    "chair": QT_TRANSLATE_NOOP("search_words", "presiding officer, pass the chair"),
    "room_notice": QT_TRANSLATE_NOOP("search_words", "message to the room, announcement on the screen, projector text"),
    "add_to_list": QT_TRANSLATE_NOOP("search_words", "queue, speakers list, register a delegation"),
    "give_floor": QT_TRANSLATE_NOOP("search_words", "interrupt the order, call now, urgent speaker"),
    "withdraw": QT_TRANSLATE_NOOP("search_words", "remove from the list, cancel the request"),
    "mistake": QT_TRANSLATE_NOOP("search_words", "void, delete the entry, remove"),
    "hold": QT_TRANSLATE_NOOP("search_words", "postpone, wait, later"),
    "entry_limit": QT_TRANSLATE_NOOP("search_words", "own time limit, more time for one speaker"),
    "empty_list": QT_TRANSLATE_NOOP("search_words", "clear the queue, reset the list"),
    "list_state": QT_TRANSLATE_NOOP("search_words", "close the list, reopen the list, stop registration"),
    "presence": QT_TRANSLATE_NOOP("search_words", "attendance, roll call, participants"),
    "reply": QT_TRANSLATE_NOOP("search_words", "respond to a speech"),
    "suggested": QT_TRANSLATE_NOOP("search_words", "by group, by region, balance, rotate"),
    "limit": QT_TRANSLATE_NOOP("search_words", "speaking time, time limit, minutes each, settings"),
    "stakeholders": QT_TRANSLATE_NOOP("search_words", "civil society, by group, non-governmental organizations"),
    "block": QT_TRANSLATE_NOOP("search_words", "end panel, end the block, begin panel, start the session"),
    "go_to_step": QT_TRANSLATE_NOOP("search_words", "skip, jump to, go back"),
    "agenda": QT_TRANSLATE_NOOP("search_words", "end panel earlier, repair an overlap, schedule, edit times"),
    "share_lateness": QT_TRANSLATE_NOOP("search_words", "catch up, running late, behind"),
    "paste_text": QT_TRANSLATE_NOOP("search_words", "script, opening remarks, speech of the chair"),
    "undo": QT_TRANSLATE_NOOP("search_words", "take back, revert"),
    "notes": QT_TRANSLATE_NOOP("search_words", "write, minutes, take notes"),
    "show_record": QT_TRANSLATE_NOOP("search_words", "statistics, by group, figures, history, log"),
    "hide_notes": QT_TRANSLATE_NOOP("search_words", "privacy, secret, mirrored screen"),
    "draft_language": QT_TRANSLATE_NOOP("search_words", "French, Spanish, settings, attribution"),
    "lock": QT_TRANSLATE_NOOP("search_words", "freeze, final version"),
    "remove_points": QT_TRANSLATE_NOOP("search_words", "void the point, delete the note, remove"),
    "wording": QT_TRANSLATE_NOOP("search_words", "settings, preferences, words per minute"),
    "keys": QT_TRANSLATE_NOOP("search_words", "help, shortcuts, commands"),
    "room": QT_TRANSLATE_NOOP("search_words", "projector, second screen, audience"),
    "room_time_only": QT_TRANSLATE_NOOP("search_words", "projector, blank"),
    "room_nothing": QT_TRANSLATE_NOOP("search_words", "projector, blank the screen"),
    "room_look": QT_TRANSLATE_NOOP("search_words", "projector, settings, theme, colours"),
    "room_hours": QT_TRANSLATE_NOOP("search_words", "projector, settings, clock format, am pm"),
    "sentences": QT_TRANSLATE_NOOP("search_words", "settings, preferences, script, phrases"),
    "switch_look": QT_TRANSLATE_NOOP("search_words", "settings, preferences, theme, dark mode, colours"),
    "timeline": QT_TRANSLATE_NOOP("search_words", "schedule, planned and actual"),
    "export": QT_TRANSLATE_NOOP("search_words", "save as, download, report"),
    "hand_over": QT_TRANSLATE_NOOP("search_words", "pack the session, another computer, transfer, encrypt"),
    "save_copy": QT_TRANSLATE_NOOP("search_words", "backup, memory stick"),
    "leave": QT_TRANSLATE_NOOP("search_words", "close the session, exit"),
    "quit": QT_TRANSLATE_NOOP("search_words", "exit, close the program"),
}
"""By the id of an action, words with commas between them."""


def search_words(action: str) -> tuple[str, ...]:
    """What an action is found by beside its name; they are not shown."""
    words = WORDS.get(action)
    return () if words is None else tuple(QCoreApplication.translate("search_words", words).split(", "))
