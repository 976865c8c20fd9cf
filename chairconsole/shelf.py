"""What lies ready to be opened, and what is said where that cannot be."""

import datetime as dt
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from chairconsole.control.files.recent_sessions import read_in_time
from chairconsole.control.opening import LiveRecords
from chairconsole.domain.base.event_parts import Mode
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.plan.session import Session
from chairconsole.domain.plan.session_check import Problem
from chairconsole.record.catalogue import RecordSummary, find_records
from chairconsole.record.elsewhere.continuations import in_second_place, strays, where_it_goes_on
from chairconsole.record.elsewhere.noted_places import Elsewhere
from chairconsole.record.errors import RecordError, sentence
from chairconsole.record.session_file import LoadedSession, load_session
from chairconsole.ui.dialogs.file_questions import file_to_open
from chairconsole.ui.dialogs.offers import ask_for_another_folder
from chairconsole.ui.dialogs.trouble import show_trouble
from chairconsole.ui.shell.opening import HowToOpen, ask_how_to_open
from chairconsole.ui.shell.welcome import Offer
from chairconsole.ui.theme import Look
from chairconsole.ui.words.counted import Counted
from chairconsole.ui.words.time_words import clock_time, date_words
from chairconsole.ui.words.translated import translated

RECENT = 8

ANOTHER_FOLDER_HELPS = frozenset({"disk_error", "disk_full", "folder_not_writable", "not_written", "read_only"})


def sessions_in(folder: Path, recent: Sequence[str] = ()) -> list[Offer]:
    """The sessions that can be opened: the files that were saved or opened last, then those of a folder."""
    offers = [_recent(path, loaded) for path, loaded in read_in_time(recent)]
    for path in sorted(folder.glob("*.toml")):
        session = load_session(path).session
        if session is not None:
            offers.append(Offer(path, session.title, _about_session(session, session.theme)))
    return offers


def _recent(path: Path, loaded: LoadedSession) -> Offer:
    """A file of one's own, with where it lies; one that cannot be used says why."""
    if loaded.session is None:
        problem = loaded.errors[0]
        words = f"{translated(problem.where)}: {translated(problem.message)}"
        return Offer(path, path.name, str(path.parent), words)
    return Offer(path, loaded.session.title, _about_session(loaded.session, str(path)))


def _about_session(session: Session, more: str) -> str:
    first = date_words(session.days[0].date, "d MMMM yyyy")
    return f"{session.venue.city} \u00b7 {first} \u00b7 {more}"


def records_in(folders: Iterable[Path], elsewhere: Elsewhere) -> list[Offer]:
    """The latest records of these folders and of other places, the newest first; one that cannot be read says why."""
    found: list[RecordSummary] = []
    for folder in folders:
        # A folder that may not be looked into has nothing to offer; beginning a record there says so.
        with suppress(RecordError):
            found += find_records(folder)
    found += strays(found, elsewhere)
    found.sort(key=_used_at, reverse=True)
    second_place = in_second_place(elsewhere)
    return [
        Offer(
            record.path,
            record.title or record.path.name,
            "" if record.problem else _about(record, elsewhere, second_place),
            translated(sentence(record.problem)) if record.problem else "",
            record.problem is not None and record.problem.code == "damaged",
        )
        for record in found[:RECENT]
    ]


def _about(record: RecordSummary, elsewhere: Elsewhere, second_place: Sequence[RecordSummary]) -> str:
    more = [translated(one) for one in where_it_goes_on(record.path, elsewhere, second_place)]
    return "\n".join([about_record(record), *more])


def _used_at(record: RecordSummary) -> dt.datetime:
    """When a record was last used: the clock of a rehearsal may be that of any year, and tells nothing of it."""
    is_rehearsal = record.mode == Mode.REHEARSAL
    return record.changed_at if is_rehearsal or record.last_at is None else record.last_at


def about_record(record: RecordSummary) -> str:
    """A record in a line: live or rehearsal, its latest time at its own venue, with how many interventions."""
    translate = QCoreApplication.translate
    mode = translate("shelf", "rehearsal") if record.mode == Mode.REHEARSAL else translate("shelf", "live")
    counts = Counted.tr("%n interventions", "", record.interventions)
    return " \u00b7 ".join(part for part in (mode, _latest(record), counts) if part)


def _latest(record: RecordSummary) -> str:
    """When a record was last written, and in which city it is then that time; records of several lie side by side."""
    at = record.last_at_venue
    if at is None:
        return ""
    words = QCoreApplication.translate("shelf", "%1, %2 in %3")
    return fill(words, date_words(at.date(), "d MMMM yyyy"), clock_time(at), record.city)


def unreadable_words(live: LiveRecords) -> list[str]:
    """That the newest record of the session is there and cannot be gone on with; nothing if it can."""
    if live.unreadable is None:
        return []
    words = QCoreApplication.translate("shelf", "A record of this session cannot be gone on with. %1")
    if live.latest is not None:
        words = QCoreApplication.translate("shelf", "A newer record of this session cannot be gone on with. %1")
    return [fill(words, translated(sentence(live.unreadable)))]


def ask_how(
    look: Look,
    loaded: LoadedSession,
    session: Session,
    today: dt.date,
    live: LiveRecords,
    parent: QWidget | None,
    *,
    latest_is_current: bool,
) -> HowToOpen | None:
    """Ask whether it is the meeting itself or practice, with what is odd; None if the question was left."""
    return ask_how_to_open(
        look,
        session,
        today,
        warnings=[*unreadable_words(live), *(warning_words(session, problem) for problem in loaded.warnings)],
        latest=about_record(live.latest) if live.latest else "",
        latest_is_current=latest_is_current,
        parent=parent,
    )


def warning_words(session: Session, problem: Problem) -> str:
    """What is odd about a session, in the words of the agenda rather than of the file."""
    block = session.block(problem.subject.split("/")[0])
    words = translated(problem.message)
    return f"{block.title}: {words}" if block else words


def session_by_asking(parent: QWidget) -> Path | None:
    """A file that was chosen to be opened; None if the question was left."""
    translate = QCoreApplication.translate
    kinds = translate("shelf", "Sessions (*.toml *.handover);;All files (*)")
    path = file_to_open(parent, translate("shelf", "Open a session file, or a session that was handed over"), kinds)
    return Path(path) if path else None


def show_errors(look: Look, path: Path, loaded: LoadedSession, parent: QWidget) -> None:
    """Say why a session file cannot be opened."""
    title = fill(QCoreApplication.translate("shelf", "%1 cannot be opened"), path.name)
    lines = [f"{translated(problem.where)}: {translated(problem.message)}" for problem in loaded.errors]
    show_trouble(look, title, lines, parent)


def offer_another_folder(look: Look, title: str, error: RecordError, parent: QWidget | None) -> bool:
    """Say why a record cannot be opened; whether the user wants to go on in another folder, where that would help."""
    if error.code in ANOTHER_FOLDER_HELPS:
        return ask_for_another_folder(look, title, translated(sentence(error)), parent)
    show_trouble(look, title, [translated(sentence(error))], parent)
    return False
