"""How it is with the second copy of the record, in words."""

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from chairconsole.control.second_copy import CopyStanding, CopyState
from chairconsole.domain.base.translatable import fill
from chairconsole.ui.words.counted import Counted
from chairconsole.ui.words.translated import translated

VenueTime = Callable[[dt.datetime], dt.datetime]
"""Gives an instant as the clock on the wall of the venue tells it."""

WRONG = (CopyStanding.FAILING, CopyStanding.HANGING)


def mark_words(state: CopyState, venue_time: VenueTime, *, is_narrow: bool = False) -> str:
    """The few words beside where everything is on disk; two where there is no room for more (`is_narrow`)."""
    if state.standing is CopyStanding.BEGINNING:
        return QCoreApplication.translate("copy_words", "+ copy\u2026")
    if state.standing is CopyStanding.KEPT:
        return QCoreApplication.translate("copy_words", "+ copy")
    if is_narrow:
        return QCoreApplication.translate("copy_words", "\u25b2 copy")
    if state.at is None:
        return QCoreApplication.translate("copy_words", "\u25b2 no copy")
    return fill(QCoreApplication.translate("copy_words", "\u25b2 copy until %1"), f"{venue_time(state.at):%H:%M}")


def copy_lines(state: CopyState, venue_time: VenueTime) -> list[tuple[str, str]]:
    """All that is known of the copy: each sentence with its tone."""
    translate = QCoreApplication.translate
    lines = [(str(state.path or state.place.folder), "text")]
    if state.standing is CopyStanding.BEGINNING:
        lines.append((translate("copy_words", "It is being begun."), "muted"))
    elif state.standing in WRONG:
        lines += [(trouble_words(state), "amber"), (goes_on_when(state), "muted")]
    if state.at is not None:
        until = f"{venue_time(state.at):%H:%M:%S}"
        held = Counted.tr("The copy holds %n entries, the last one of %1.", "", state.events)
        lines.append((fill(held, until), "muted"))
    if state.passed_over:
        lines.append((translated(state.passed_over), "amber"))
    if state.same_disk:
        lines.append((same_disk_words(), "amber"))
    return lines


def lag_words(state: CopyState | None, venue_time: VenueTime) -> str:
    """What is told of the copy before a session is closed; nothing if it is kept, or none is wanted."""
    translate = QCoreApplication.translate
    if state is None or state.standing not in WRONG:
        return ""
    if state.at is None:
        return fill(translate("copy_words", "There is no second copy. %1"), trouble_words(state))
    ends = translate("copy_words", "The second copy ends at %1. %2")
    return fill(ends, f"{venue_time(state.at):%H:%M}", trouble_words(state))


def trouble_words(state: CopyState) -> str:
    """What is wrong."""
    if state.standing is CopyStanding.HANGING:
        return fill(QCoreApplication.translate("copy_words", "The disk of %1 does not answer."), state.place.folder)
    return translated(state.why)


def goes_on_when(state: CopyState) -> str:
    """When the copy goes on by itself, or what else is to be done."""
    if state.must_choose:
        return QCoreApplication.translate("copy_words", "Choose another folder.")
    if state.standing is CopyStanding.HANGING:
        return QCoreApplication.translate("copy_words", "The copy catches up once it answers.")
    return QCoreApplication.translate("copy_words", "It is tried again every few seconds, and the copy catches up.")


def same_disk_words() -> str:
    """Why a copy is of less use on the disk of the record."""
    return QCoreApplication.translate(
        "copy_words", "It is on the same disk as the record: if that disk fails, both are lost. A stick is safer."
    )


def chosen_words(state: CopyState) -> str:
    """What came of the choice of a folder."""
    translate = QCoreApplication.translate
    if state.standing in WRONG:
        words = translate("copy_words", "There is no second copy yet. %1 %2")
        return fill(words, trouble_words(state), goes_on_when(state))
    kept = _kept_words(state, translate("copy_words", "A second copy is kept in %1."))
    return f"{kept} {same_disk_words()}" if state.same_disk else kept


def goes_on_words(state: CopyState) -> str:
    """What is said in a session for which the folder was chosen before."""
    translate = QCoreApplication.translate
    if state.standing in WRONG:
        words = translate("copy_words", "The second copy cannot go on. %1 %2")
        return fill(words, trouble_words(state), goes_on_when(state))
    return _kept_words(state, translate("copy_words", "A second copy is kept in %1, as before."))


def _kept_words(state: CopyState, usual: str) -> str:
    """Where the copy is; if it could not have its own name, why, which names the folder too."""
    if not state.passed_over:
        return fill(usual, state.path)
    words = QCoreApplication.translate("copy_words", "The second copy is named %1. %2")
    return fill(words, state.path.name if state.path else "", translated(state.passed_over))
