"""Which record is gone on with: one that is short or not as it was written only after a question, or what is left."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from chairconsole.control.opening import kept_copy, recovered_beside
from chairconsole.domain.base.translatable import fill
from chairconsole.record.catalogue import RecordSummary, summary
from chairconsole.record.elsewhere.continuations import Continuation, Relation, continuations, goes_on_words
from chairconsole.record.elsewhere.noted_places import Elsewhere
from chairconsole.record.errors import RecordError, sentence
from chairconsole.record.files import free_path
from chairconsole.record.log import Log
from chairconsole.record.reading.recovering import Recovered, recoverable
from chairconsole.record.schema import SUFFIX
from chairconsole.record.verify import verify
from chairconsole.ui.dialogs.small_questions import Option, Question
from chairconsole.ui.dialogs.trouble import show_trouble
from chairconsole.ui.theme import Look
from chairconsole.ui.words.counted import Counted
from chairconsole.ui.words.translated import translated

MOST_TOLD = 6
"""So many things that are wrong are told one by one."""

_CAN_BE_READ_FROM_BYTES = ("damaged", "not_a_record")


def record_to_go_on_with(
    look: Look, path: Path, elsewhere: Elsewhere, window: Callable[[], QWidget | None]
) -> Path | None:
    """A record if it is sound or wanted all the same, a new one with what can be read of it, None if it was left.

    Whether a part in another place is done without is asked before. `window` is asked for only where there is a
    question, to be asked over it. Raises RecordError where nothing can be read of it, or something else than damage
    keeps it from being read.
    """
    others = _within_reach(look, path, elsewhere, window)
    if others is None:
        return None
    wrong = verify(path).sentences
    going_on = [other.found for other in others if other.relation is Relation.GOES_ON]
    apart = next((other for other in others if other.relation is Relation.WENT_APART), None)
    if not wrong:
        if apart is None:
            return path
        chosen = _of_parted(look, path, going_on[0].path if going_on else path, apart, window())
        if chosen is not None and chosen != path:
            elsewhere.forget(chosen, summary(chosen).run, [apart.found.path])
        return chosen
    whole = next((other for other in going_on if verify(other.path).is_sound), None)
    if whole is not None:
        return _of_whole(look, path, whole, window())
    try:
        with Log.open(path, writable=False) as log:
            log.contents()
    except RecordError as error:
        if error.code not in _CAN_BE_READ_FROM_BYTES:
            raise
        return _of_damaged(look, path, error, window)
    return _of_unsound(look, path, wrong, window())


def _within_reach(
    look: Look, path: Path, elsewhere: Elsewhere, window: Callable[[], QWidget | None]
) -> list[Continuation] | None:
    """The other records of its run that can be read; None if one that cannot is not to be done without."""
    translate = QCoreApplication.translate
    while True:
        found = continuations(path, elsewhere)
        missing = [other for other in found if other.relation is Relation.OUT_OF_REACH]
        if not missing:
            return list(found)
        lines = [(translated(goes_on_words(other)), "amber") for other in missing]
        title = translate("damaged_records", "A part of this record is in another place")
        about = translate("damaged_records", "Put back the disk or the stick on which it is.")
        again = Option("look_again", translate("damaged_records", "Look again"), about)
        about = translate("damaged_records", "What it holds is not shown; it is asked for again the next time.")
        without = Option("go_on_without", translate("damaged_records", "Go on without it"), about)
        answer = Question(look, title, lines, [again, without, _back_option()], window()).ask()
        if answer == without.key:
            return [other for other in found if other not in missing]
        if answer != again.key:
            return None


def _of_parted(look: Look, path: Path, longest: Path, other: Continuation, parent: QWidget | None) -> Path | None:
    """A record of all that is in this one and in one that went on apart from it, or this one; None if it was left.

    `longest` goes on with this one, or is this one. Raises RecordError.
    """
    from chairconsole.control.uniting.unite import CannotUnite, unite

    translate = QCoreApplication.translate
    title = translate("damaged_records", "This record went on in two places")
    about = translate("damaged_records", "Go on with a new record of all that is in both; both stay as they are.")
    both = Option("unite", translate("damaged_records", "Unite both"), about)
    about = translate("damaged_records", "What the other one holds is asked about again the next time.")
    this = Option("go_on_with_this", translate("damaged_records", "Go on with this one"), about)
    lines = [(translated(goes_on_words(other)), "amber")]
    answer = Question(look, title, lines, [both, this, _back_option()], parent).ask()
    if answer != both.key:
        return path if answer == this.key else None
    target = free_path(path.parent, f"{path.name.removesuffix(SUFFIX)}-united", SUFFIX)
    try:
        told: tuple[str, ...] = unite(longest, other.found.path, target).sentences
    except CannotUnite as why:
        show_trouble(look, title, [str(why)], parent)
        return None
    if told:
        show_trouble(look, translate("damaged_records", "What could not be united as it was"), list(told), parent)
    return target


def _of_whole(look: Look, path: Path, whole: RecordSummary, parent: QWidget | None) -> Path | None:
    """A copy, beside a damaged record, of one that goes on with it and is sound; None if that is not wanted."""
    translate = QCoreApplication.translate
    title = fill(translate("damaged_records", "%1 is damaged"), path.name)
    all_of_it = fill(translate("damaged_records", "All of it is in %1."), whole.path)
    lines = [(all_of_it, "amber"), (Counted.tr("%n entries can be read.", "", whole.events), "")]
    about = translate("damaged_records", "Go on with a copy of that; this one stays as it is.")
    go_on = Option("go_on_with_copy", translate("damaged_records", "Go on with it"), about)
    if Question(look, title, lines, [go_on, _back_option()], parent).ask() != go_on.key:
        return None
    return kept_copy(whole.path, path.parent)


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
