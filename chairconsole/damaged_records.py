"""Which record is gone on with: one that is not as it was written only after a question, or what can be read of it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from chairconsole.control.opening import recovered_beside
from chairconsole.domain.base.translatable import fill
from chairconsole.record.errors import RecordError, sentence
from chairconsole.record.log import Log
from chairconsole.record.reading.recovering import Recovered, recoverable
from chairconsole.record.verify import verify
from chairconsole.ui.dialogs.small_questions import Option, Question
from chairconsole.ui.theme import Look
from chairconsole.ui.words.counted import Counted
from chairconsole.ui.words.translated import translated

MOST_TOLD = 6
"""So many things that are wrong are told one by one."""

_CAN_BE_READ_FROM_BYTES = ("damaged", "not_a_record")


def record_to_go_on_with(look: Look, path: Path, window: Callable[[], QWidget | None]) -> Path | None:
    """A record if it is sound or wanted all the same, a new one with what can be read of it, None if it was left.

    `window` is asked for only where there is a question, to be asked over it. Raises RecordError where nothing can be
    read of it, or something else than damage keeps it from being read.
    """
    wrong = verify(path).sentences
    if not wrong:
        return path
    try:
        with Log.open(path, writable=False) as log:
            log.contents()
    except RecordError as error:
        if error.code not in _CAN_BE_READ_FROM_BYTES:
            raise
        return _of_damaged(look, path, error, window)
    return _of_unsound(look, path, wrong, window())


def _of_damaged(look: Look, path: Path, error: RecordError, window: Callable[[], QWidget | None]) -> Path | None:
    try:
        found = recoverable(path)
    except RecordError as why:
        raise (why if why.code == "damaged" else error) from error
    translate = QCoreApplication.translate
    number = Counted.tr("%n entries can be read.", "", len(found.contents.events))
    lines = [(translated(sentence(error)), "red"), (number, ""), *_lost(found)]
    title = fill(translate("damaged_records", "%1 is damaged"), path.name)
    answer = Question(look, title, lines, [_recover_option(), _back_option()], window()).ask()
    return recovered_beside(path) if answer == "recover" else None


def _of_unsound(look: Look, path: Path, wrong: tuple[str, ...], parent: QWidget | None) -> Path | None:
    translate = QCoreApplication.translate
    lines = [(one, "amber") for one in wrong[:MOST_TOLD]]
    if len(wrong) > MOST_TOLD:
        lines.append((Counted.tr("and %n more", "", len(wrong) - MOST_TOLD), "muted"))
    about = translate("damaged_records", "Its entries count as they can be read, and new ones are added to them.")
    go_on = Option("go_on_all_the_same", translate("damaged_records", "Go on all the same"), about)
    title = fill(translate("damaged_records", "%1 is not as it was written"), path.name)
    answer = Question(look, title, lines, [_back_option(), go_on, _recover_option()], parent).ask()
    if answer == "recover":
        return recovered_beside(path)
    return path if answer == go_on.key else None


def _recover_option() -> Option:
    translate = QCoreApplication.translate
    about = translate("damaged_records", "Go on with a new record of all that can be read; this one stays as it is.")
    return Option("recover", translate("damaged_records", "Recover"), about)


def _back_option() -> Option:
    translate = QCoreApplication.translate
    return Option("back", translate("damaged_records", "Back"), translate("damaged_records", "Nothing is changed."))


def _lost(found: Recovered) -> list[tuple[str, str]]:
    told = [translated(one) for one in found.sentences()]
    more = [Counted.tr("and %n more", "", len(told) - MOST_TOLD)] if len(told) > MOST_TOLD else []
    return [(one, "muted") for one in (*told[:MOST_TOLD], *more)]
