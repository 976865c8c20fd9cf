"""Puts the parts together: the only module that knows them all."""

import datetime as dt
import gc
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QFileDialog

from chairconsole import paths
from chairconsole.arguments import OpenRequest
from chairconsole.control import opening
from chairconsole.control.clock import MachineTime
from chairconsole.control.exports import default_format, export_meeting
from chairconsole.control.opening import Machine, Running
from chairconsole.control.settings import load_settings, save_settings
from chairconsole.domain.commands import CloseBlock
from chairconsole.domain.directory import Directory
from chairconsole.domain.events import Mode
from chairconsole.domain.session import Session
from chairconsole.domain.session_check import Problem
from chairconsole.domain.timing import between
from chairconsole.record.catalogue import RecordSummary, find_records
from chairconsole.record.errors import RecordError, instead, sentence
from chairconsole.record.log_file import write_log_to
from chairconsole.record.session_file import LoadedSession, load_session
from chairconsole.report.formats import Format
from chairconsole.ui.bridge import Bridge
from chairconsole.ui.feed import Feed
from chairconsole.ui.key_sheet import KeySheet
from chairconsole.ui.main_window import MainWindow
from chairconsole.ui.no_screen import screen_is_there, tell_if_there_is_no_screen
from chairconsole.ui.notices import Notice
from chairconsole.ui.opening import (
    AfterPause,
    HowToOpen,
    ask_after_pause,
    ask_how_to_open,
    resumed_notice,
    undecided_notice,
)
from chairconsole.ui.session_screen import SessionScreen
from chairconsole.ui.theme import Look
from chairconsole.ui.translations import install_translations
from chairconsole.ui.trouble import show_trouble, tell_of_mistakes
from chairconsole.ui.welcome import Offer, Welcome

RECENT = 8


def run(request: OpenRequest, loaded: LoadedSession | None = None) -> int:
    """Open the window, and what was asked for in it (its session file, if it was read already); the exit code."""
    gc.disable()  # what a start makes stays: looking through it for rubbish would only take time
    tell_if_there_is_no_screen()
    application = QApplication.instance() or QApplication(sys.argv[:1])
    screen_is_there()
    assert isinstance(application, QApplication)  # noqa: S101 - there is no other kind in this program
    # Qt waits in C++; without this, Ctrl+C in the terminal would be heard only at the next event.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    write_log_to(paths.log_file())
    program = Program(application, MachineTime())
    tell_of_mistakes(program.record_path, program.window)
    try:
        program.open(request, loaded)
    except RecordError as error:
        print(f"{sentence(error)} {instead(error)}".strip(), file=sys.stderr)  # noqa: T201
        return 1
    program.window.appear()
    gc.freeze()
    gc.enable()
    return application.exec()


class Program(QObject):
    """The window and the session that is open in it, if one is."""

    def __init__(self, application: QApplication, source: MachineTime) -> None:
        super().__init__()
        self._application = application
        self._settings = load_settings(paths.settings_file())
        resources = paths.shipped("resources")
        install_translations(application, resources / "i18n")
        self._look = Look(resources)
        if self._settings.look in self._look.names():
            self._look.use(self._settings.look)
        self._look.apply_to(application)
        self._directory = Directory.from_json((resources / "directory" / "delegations.json").read_text("utf-8"))
        self._machine = Machine(source, self._settings.installation, paths.second_place())
        self._running: Running | None = None
        self._feed: Feed | None = None
        self.window = MainWindow()
        self.window.put_back(self._settings.window)
        self.window.closing.connect(self.close)

    def record_path(self) -> Path | None:
        """Where everything of the open session lies; None if none is open."""
        return self._running.console.saving.path if self._running else None

    def open(self, request: OpenRequest, loaded: LoadedSession | None = None) -> None:
        """Open what the command line asked for; `loaded` is its session file, if read already. Raises RecordError."""
        if loaded is None and request.session_file is not None:
            loaded = load_session(request.session_file)
        if request.record is not None and request.record.exists():
            self._show(opening.resume(request.record, self._machine, speed=request.speed))
        elif loaded is None and request.record is not None:
            raise RecordError("missing", request.record)
        elif loaded is None or loaded.session is None:
            self.show_welcome()
        else:
            self._open_session(loaded, loaded.session, request)

    def show_welcome(self) -> None:
        """Show the sessions and the records there are."""
        self.close()
        welcome = Welcome(self._look, self._sessions(), self._records())
        welcome.session_chosen.connect(self._choose_session)
        welcome.record_chosen.connect(self._go_on_with)
        welcome.file_wanted.connect(self._choose_file)
        welcome.keys_wanted.connect(lambda: KeySheet(self._look, self.window).exec())
        self.window.show_screen(welcome)

    def close(self) -> None:
        """Let go of the session that is open, and keep the settings."""
        screen = self.window.centralWidget()
        if isinstance(screen, SessionScreen):
            screen.leave()
        if self._feed is not None:
            self._feed.stop()
            self._feed = None
        if self._running is not None:
            self._running.close()
            self._running = None
        self._settings = self._settings.model_copy(
            update={"look": self._look.theme.name, "window": self.window.place()}
        )
        save_settings(paths.settings_file(), self._settings)

    def _open_session(self, loaded: LoadedSession, session: Session, request: OpenRequest) -> None:
        today = session.venue_time(self._machine.source.wall()).date()
        latest: RecordSummary | None = None
        if request.mode is not Mode.REHEARSAL and request.record is None:
            latest = opening.latest_live_record(session, paths.records_folder(live=True))
        current = latest is not None and opening.is_on_one_of_its_days(latest, session, today)
        how = self._how(loaded, session, request, today, latest, current)
        if how is None:
            self.show_welcome()
        elif how is HowToOpen.GO_ON and latest is not None:
            self._show(opening.resume(latest.path, self._machine))
        elif how is HowToOpen.LIVE:
            path = request.record or self._new_path(session, live=True)
            shift = opening.days_later(session, today)
            self._show(opening.begin_live(session, path, self._machine, shifted_days=shift))
        else:
            path = request.record or self._new_path(session, live=False)
            at = request.at.replace(tzinfo=session.zone).astimezone(dt.UTC) if request.at else None
            self._show(opening.begin_rehearsal(session, path, self._machine, at=at, speed=request.speed))

    def _how(
        self,
        loaded: LoadedSession,
        session: Session,
        request: OpenRequest,
        today: dt.date,
        latest: RecordSummary | None,
        current: bool,
    ) -> HowToOpen | None:
        if request.mode is Mode.REHEARSAL:
            return HowToOpen.REHEARSE
        if request.mode is Mode.LIVE:
            return HowToOpen.GO_ON if current else HowToOpen.LIVE
        self.show_welcome()
        self.window.appear()
        return ask_how_to_open(
            self._look,
            session,
            today,
            warnings=[_warning(session, problem) for problem in loaded.warnings],
            latest=self._about(latest) if latest else "",
            latest_is_current=current,
            parent=self.window,
        )

    def _show(self, running: Running) -> None:
        """Show a session that was opened; whatever was open before is let go of."""
        self.close()
        self._running = running
        feed = Feed(running.console, self)
        bridge = Bridge(running.console, feed, running.working_texts, self)
        session = running.console.meeting.session
        directory = self._directory.with_session(session.participants)
        screen = SessionScreen(self._look, feed, bridge, directory)
        screen.leave_wanted.connect(self.show_welcome)
        screen.export_wanted.connect(self._export)
        screen.look_wanted.connect(self._switch_look)
        self._feed = feed
        self.window.show_screen(screen, session.title)
        self._say_how_it_goes_on(running, screen, bridge)
        feed.start()

    def _say_how_it_goes_on(self, running: Running, screen: SessionScreen, bridge: Bridge) -> None:
        how, meeting = running.resumed, running.console.meeting
        if how is None:
            return
        answer = ask_after_pause(self._look, meeting, how, self.window) if how.must_ask else AfterPause.GO_ON
        if answer is AfterPause.CLOSE:
            # Measured anew: the question may have stood for a while.
            bridge.do(CloseBlock(ended_before=between(how.seen, running.console.now())))
        elif answer is AfterPause.LEAVE:
            screen.say_until_decided(undecided_notice(meeting))
        screen.say(resumed_notice(meeting, how))

    def _choose_session(self, path: Path) -> None:
        loaded = load_session(path)
        if loaded.session is None:
            lines = [f"{problem.where}: {problem.message}" for problem in loaded.errors]
            show_trouble(self._look, self.tr("%1 cannot be opened").replace("%1", path.name), lines, self.window)
            return
        session = loaded.session
        self._try(lambda: self._open_session(loaded, session, OpenRequest(session_file=path)))

    def _go_on_with(self, path: Path) -> None:
        self._try(lambda: self._show(opening.resume(path, self._machine)))

    def _choose_file(self) -> None:
        words = self.tr("Session files (*.toml);;All files (*)")
        path, _ = QFileDialog.getOpenFileName(self.window, self.tr("Open a session file"), "", words)
        if path:
            self._choose_session(Path(path))

    def _try(self, work: Callable[[], None]) -> None:
        """Do it, and say in a sentence what stood in the way, with what can be done instead."""
        try:
            work()
        except RecordError as error:
            lines = [sentence(error), instead(error)]
            show_trouble(self._look, self.tr("That cannot be opened"), [line for line in lines if line], self.window)
            self.show_welcome()

    def _export(self) -> None:
        if self._running is None:
            return
        kinds = self.tr("Everything, as JSON (*.json);;Interventions, as CSV (*.csv);;Account, as Markdown (*.md)")
        path, _ = QFileDialog.getSaveFileName(self.window, self.tr("Export the record"), "record.json", kinds)
        if not path:
            return
        target = Path(path)
        kind = default_format(target) or Format.JSON
        try:
            export_meeting(self._running.console.meeting, target, kind, overwrite=True)
        except RecordError as error:
            show_trouble(self._look, self.tr("Not exported"), [sentence(error)], self.window)
            return
        screen = self.window.centralWidget()
        if isinstance(screen, SessionScreen):
            screen.say(Notice(self.tr("Exported to %1.").replace("%1", str(target)), tone="accent"))

    def _switch_look(self) -> None:
        names = self._look.names()
        self._look.use(names[(names.index(self._look.theme.name) + 1) % len(names)])
        self._look.apply_to(self._application)

    def _new_path(self, session: Session, *, live: bool) -> Path:
        return opening.new_record_path(paths.records_folder(live=live), session, self._machine.source.wall())

    def _sessions(self) -> list[Offer]:
        offers = []
        for path in sorted(paths.shipped("sessions").glob("*.toml")):
            session = load_session(path).session
            if session is not None:
                about = f"{session.venue.city} \u00b7 {session.days[0].date:%d.%m.%Y} \u00b7 {session.theme}"
                offers.append(Offer(path, session.title, about))
        return offers

    def _records(self) -> list[Offer]:
        found: list[RecordSummary] = []
        for live in (True, False):
            # A folder that may not be looked into has nothing to offer; beginning a record there says so.
            with suppress(RecordError):
                found += find_records(paths.records_folder(live=live))
        found.sort(key=lambda record: record.last_at or record.changed_at, reverse=True)
        why = [sentence(record.problem) if record.problem else "" for record in found]
        names = [record.title or record.path.name for record in found]
        offers = zip(found, names, why, strict=True)
        return [Offer(record.path, name, self._about(record), problem) for record, name, problem in offers][:RECENT]

    def _about(self, record: RecordSummary) -> str:
        mode = self.tr("rehearsal") if record.mode == Mode.REHEARSAL else self.tr("live")
        day = f"{record.last_at:%d.%m.%Y %H:%M} UTC" if record.last_at else ""
        counts = self.tr("%n interventions", "", record.counts.get("floor_given", 0))
        return " \u00b7 ".join(part for part in (mode, day, counts) if part)


def _warning(session: Session, problem: Problem) -> str:
    """What is odd, in the words of the agenda rather than of the file."""
    block = session.block(problem.subject.split("/")[0])
    return f"{block.title}: {problem.message}" if block else problem.message
