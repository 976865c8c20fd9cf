"""The window and the session that is open in it: opens, shows, lets go."""

import dataclasses
import datetime as dt
import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from chairconsole import paths, shelf
from chairconsole.control import opening
from chairconsole.control.clock import MachineTime
from chairconsole.control.files.directory_file import shipped_directory
from chairconsole.control.files.recent_sessions import remember
from chairconsole.control.files.session_file_reader import SessionFileReader
from chairconsole.control.files.settings import KeptSettings
from chairconsole.control.open_request import OpenRequest
from chairconsole.control.opening import Machine, RunningSession
from chairconsole.control.power import Power
from chairconsole.damaged_records import record_to_go_on_with
from chairconsole.domain.base.event_parts import Mode
from chairconsole.domain.plan.session import Session
from chairconsole.handovers import hand_over, is_handed_over, taken_over
from chairconsole.practice import practice_of
from chairconsole.record.elsewhere.noted_places import Elsewhere
from chairconsole.record.errors import RecordError
from chairconsole.record.session_file import LoadedSession, load_session
from chairconsole.saved_files import export_by_asking, save_document, show_timeline
from chairconsole.ui.bridge import Bridge
from chairconsole.ui.dialogs.file_questions import folder_to_use
from chairconsole.ui.dialogs.note_given import Given
from chairconsole.ui.feed import Feed
from chairconsole.ui.frame.notices import Notice
from chairconsole.ui.shell.awake import Awake
from chairconsole.ui.shell.going_on import say_how_it_goes_on
from chairconsole.ui.shell.leaving import EndingSession, Leaving
from chairconsole.ui.shell.main_window import MainWindow, freely
from chairconsole.ui.shell.opening import HowToOpen
from chairconsole.ui.shell.plan_watch import PlanWatch
from chairconsole.ui.shell.session_screen import SessionScreen
from chairconsole.ui.shell.welcome import Welcome
from chairconsole.ui.theme import Look
from chairconsole.ui.translations import install_translations

AFTER_PAINT_MS = 200
LINES_FOR_AIR = 820
"""A screen of fewer lines gets the denser sizes."""


class Program(QObject):
    """The window and the session that is open in it, if one is."""

    def __init__(self, application: QApplication, source: MachineTime, power: Power) -> None:
        super().__init__()
        self._application = application
        self._power = power
        self._settings = KeptSettings(paths.settings_file())
        resources = paths.shipped("resources")
        install_translations(application, resources / "i18n")
        lines = application.primaryScreen().availableSize().height()
        self._look = Look(resources, is_dense=lines < LINES_FOR_AIR)
        if self._settings.now.look in self._look.names():
            self._look.use(self._settings.now.look)
        self._look.apply_to(application)
        self._directory = shipped_directory(resources)
        elsewhere = Elsewhere(paths.second_place(), paths.notes_folder())
        self._machine = Machine(source, self._settings.now.installation, elsewhere)
        self._running: RunningSession | None = None
        self._feed: Feed | None = None
        self._leaving: Leaving | None = None
        self.window = MainWindow()
        self.window.put_back(self._settings.now.window)
        self.window.closing.connect(self.close)
        application.commitDataRequest.connect(self._end_of_system_session)

    def record_path(self) -> Path | None:
        """Where everything of the open session lies; None if none is open."""
        return self._running.console.saving.path if self._running else None

    def open(self, request: OpenRequest, loaded: LoadedSession | None = None) -> None:
        """Open what the command line asked for; `loaded` is its session file, if read already. Raises RecordError."""
        if loaded is None and request.session_file is not None:
            loaded = load_session(request.session_file)
        if request.record is not None and os.path.exists(request.record):
            self._resume(request.record, request)
        elif loaded is None and request.record is not None:
            raise RecordError("missing", request.record)
        elif loaded is None or loaded.session is None:
            self.show_welcome()
        elif request.mode is None:
            self._open_by_asking(loaded, loaded.session, request)
        else:
            self._open_session(loaded, loaded.session, request)

    def show_welcome(self) -> None:
        """Show the sessions and the records there are."""
        self.close()
        sessions = shelf.sessions_in(paths.shipped("sessions"), self._settings.now.recent_sessions)
        folders = [paths.records_folder(live=live) for live in (True, False)]
        records = shelf.records_in(folders, self._machine.elsewhere)
        welcome = Welcome(self._look, sessions, records)
        welcome.session_chosen.connect(lambda path: self._choose_session(path))
        welcome.rehearsal_chosen.connect(self._rehearse)
        welcome.record_chosen.connect(self._go_on_with)
        welcome.file_wanted.connect(self._choose_file)
        welcome.note_wanted.connect(self._make_from_note)
        welcome.note_given.connect(self._make_from_note)
        self.window.show_screen(welcome)

    def close(self) -> None:
        """Let go of the session that is open, and keep the settings."""
        self.window.may_close, self._leaving = freely, None
        screen = self.window.centralWidget()
        if isinstance(screen, SessionScreen):
            screen.leave()
        if self._feed is not None:
            self._feed.stop()
            # The bridge listens to the feed, and nobody else holds them once the screen is gone.
            self._feed.deleteLater()
            self._feed = None
        if self._running is not None:
            self._running.close()
            self._running = None
        self._keep_settings()

    def _keep_settings(self) -> None:
        """Write the settings, with the look and where the window stands."""
        # A window that was not shown yet stands nowhere.
        place = self.window.place() if self.window.isVisible() else self._settings.now.window
        self._settings.change(look=self._look.theme.name, window=place)
        self._settings.write()

    def _open_session(self, loaded: LoadedSession, session: Session, request: OpenRequest) -> None:
        """Go on with the session's live record or begin one, as is asked for. Raises RecordError."""
        if request.session_file is not None:
            remember(self._settings, request.session_file, shipped=paths.shipped("sessions"))
        today = session.venue_time(self._machine.source.wall()).date()
        live = opening.LiveRecords()
        if request.mode is not Mode.REHEARSAL and request.record is None:
            live = opening.live_records(session, paths.records_folder(live=True), self._machine.elsewhere)
        current = live.latest is not None and opening.is_on_one_of_its_days(live.latest, session, today)
        if request.mode is None:
            over = self._over_welcome()
            how = shelf.ask_how(self._look, loaded, session, today, live, over, latest_is_current=current)
        elif request.mode is Mode.REHEARSAL:
            how = HowToOpen.REHEARSE
        else:
            how = HowToOpen.GO_ON if current else HowToOpen.LIVE
        if how is None:
            self.show_welcome()
        elif how is HowToOpen.GO_ON and live.latest is not None:
            self._resume(live.latest.path, request)
        else:
            running = self._begin(session, request, today, live=how is HowToOpen.LIVE)
            self._show(running, request.seed, request.session_file)
        screen = self.window.centralWidget()
        if request.mode is Mode.LIVE and isinstance(screen, SessionScreen):
            for words in shelf.unreadable_words(live):
                screen.say(Notice(words, tone="amber"))

    def _over_welcome(self) -> QWidget:
        """The window with the welcome screen, over which something is asked."""
        self.show_welcome()
        self.window.appear()
        return self.window

    def _begin(self, session: Session, request: OpenRequest, today: dt.date, *, live: bool) -> RunningSession:
        path = request.record or self._new_path(session, paths.records_folder(live=live))
        if live:
            shift = opening.days_later(session, today)
            return opening.begin_live(session, path, self._machine, shifted_days=shift)
        at = request.at.replace(tzinfo=session.zone).astimezone(dt.UTC) if request.at else None
        return opening.begin_rehearsal(session, path, self._machine, at=at, speed=request.speed)

    def _resume(self, path: Path, request: OpenRequest) -> None:
        """Go on with a record, or with what can be read of it; back to the welcome screen if neither is wanted."""
        found = record_to_go_on_with(self._look, path, self._machine.elsewhere, self._over_welcome)
        if found is None:
            self.show_welcome()
        else:
            found = opening.brought_home(found, self._machine.elsewhere, paths.records_folder)
            self._show(opening.resume(found, self._machine, speed=request.speed), request.seed, request.session_file)

    def _show(self, running: RunningSession, seed: int | None = None, file: Path | None = None) -> None:
        """Show a session that was opened; whatever was open before is let go of."""
        self.close()
        self._running = running
        feed = Feed(running.console, self)
        bridge = Bridge.of(running, feed, resources=paths.shipped("resources"), settings=self._settings)
        session = running.console.meeting.session
        practice = practice_of(running, self._directory, seed)
        screen = SessionScreen(self._look, feed, bridge, self._directory, self.window, practice)
        self._leaving = leaving = Leaving(self._look, feed, bridge, self.window, feed)
        self.window.may_close = leaving.may_leave
        screen.leave_wanted.connect(lambda: self.show_welcome() if leaving.may_leave() else None)
        screen.quit_wanted.connect(self.window.close)
        screen.export_wanted.connect(lambda: export_by_asking(self._look, running.console.meeting, screen))
        screen.hand_over_wanted.connect(lambda: hand_over(self._look, running, bridge, screen.window()))
        screen.save_wanted.connect(lambda wanted: save_document(self._look, screen, wanted))
        screen.look_wanted.connect(self._switch_look)
        screen.timeline_wanted.connect(lambda: show_timeline(self._look, feed, screen))
        self._feed = feed
        self.window.show_screen(screen, session.title)
        # Once the podium is painted; what is typed before that waits no longer than for this. The timer is the
        # screen's and ends with it.
        prepare = QTimer(screen, singleShot=True, interval=AFTER_PAINT_MS)
        prepare.timeout.connect(screen.prepare)
        watch = PlanWatch(screen.context, SessionFileReader(running.working_texts, file), screen.notices, screen)
        screen.session_file_wanted.connect(watch.look_again)
        prepare.timeout.connect(watch.begin)
        prepare.timeout.connect(Awake(feed, self._power, screen.notices, screen).begin)
        prepare.start()
        feed.start()
        say_how_it_goes_on(self._look, running, screen, bridge)

    def _end_of_system_session(self, ending: EndingSession) -> None:
        if self._leaving is not None:
            self._leaving.answer(ending)

    def _rehearse(self, path: Path) -> None:
        from chairconsole.control.rehearsal.rehearsal_driver import new_seed

        self._choose_session(path, OpenRequest(path, Mode.REHEARSAL, seed=new_seed()))

    def _choose_session(self, path: Path, request: OpenRequest | None = None) -> None:
        if is_handed_over(path):
            self._take_over(path)
            return
        loaded = load_session(path)
        if loaded.session is None:
            shelf.show_errors(self._look, path, loaded, self.window)
            return
        self._open_by_asking(loaded, loaded.session, request or OpenRequest(session_file=path))

    def _open_by_asking(self, loaded: LoadedSession, session: Session, request: OpenRequest) -> None:
        self._try(lambda: self._open_session(loaded, session, request), lambda: self._begin_elsewhere(loaded, request))

    def _go_on_with(self, path: Path) -> None:
        self._try(lambda: self._resume(path, OpenRequest()), lambda: self._go_on_with_copy(path))

    def _take_over(self, path: Path) -> None:
        """Go on with a session that another laptop handed over."""
        record = taken_over(self._look, path, self._settings, paths.records_folder, self.window)
        if record is None:
            self.show_welcome()
        else:
            self._go_on_with(record)

    def _choose_file(self) -> None:
        path = shelf.session_by_asking(self.window)
        if path is not None:
            self._choose_session(path)

    def _make_from_note(self, given: Given | None = None) -> None:
        """Have a session made from a note. What reads notes is loaded only now: no meeting begins with it."""
        from chairconsole.intake.heading.places import Places
        from chairconsole.ui.session_editor.note_screen import NoteScreen

        cities = paths.shipped("resources") / "places" / "cities.json"
        screen = NoteScreen(self._look, Places.from_json(cities.read_text("utf-8")), given, self.window)
        screen.left.connect(self.show_welcome)
        screen.saved.connect(lambda path: self._choose_session(path))
        self.window.show_screen(screen, QCoreApplication.translate("shelf", "New session from a note"))
        self.window.may_close = screen.may_go

    def _try(self, work: Callable[[], None], elsewhere: Callable[[], None]) -> None:
        """Do it, or say in a sentence what stood in the way, and offer another folder where one would help."""
        try:
            work()
        except RecordError as error:
            title = self.tr("That cannot be opened")
            if shelf.offer_another_folder(self._look, title, error, self.window):
                elsewhere()
            else:
                self.show_welcome()

    def _begin_elsewhere(self, loaded: LoadedSession, request: OpenRequest) -> None:
        folder = folder_to_use(self.window, self.tr("Begin the record in this folder"))
        session = loaded.session
        if folder and session is not None:
            path = self._new_path(session, Path(folder))
            self._open_by_asking(loaded, session, dataclasses.replace(request, record=path))

    def _go_on_with_copy(self, path: Path) -> None:
        folder = folder_to_use(self.window, self.tr("Go on with a copy in this folder"))
        if folder:
            self._try(
                lambda: self._resume(opening.copy_record(path, Path(folder)), OpenRequest()),
                lambda: self._go_on_with_copy(path),
            )

    def _switch_look(self) -> None:
        self._look.use_next()
        self._look.apply_to(self._application)

    def _new_path(self, session: Session, folder: Path) -> Path:
        return opening.new_record_path(folder, session, self._machine.source.wall())
