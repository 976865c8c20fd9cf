"""The one way for a window to change anything."""

from collections.abc import Callable, Mapping
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Self

from PySide6.QtCore import QObject, Signal

from chairconsole.control.console import Console
from chairconsole.control.files.settings import KeptSettings, Settings
from chairconsole.control.saving import NotKept
from chairconsole.control.second_copy import SecondCopy
from chairconsole.control.working_texts import WorkingTexts
from chairconsole.domain.base.command import Command
from chairconsole.domain.base.errors import Refused
from chairconsole.ui.feed import Feed

if TYPE_CHECKING:
    from chairconsole.control.drafts import Drafts, DraftStore
    from chairconsole.control.kept_findings import KeptFindings
    from chairconsole.control.opening import RunningSession
    from chairconsole.report.remarks.vocabulary import Vocabulary


class Bridge(QObject):
    """Hands commands to the console and tells what came of them.

    `done` follows every command that was carried out, `refused` one that cannot be done now (with the refusal);
    `doubted` comes after it if the command would be carried out once it is confirmed (with the refusal and it),
    `not_kept` one that could not be written anywhere and so did not happen (with the error and what does it again).
    `second_copy` is what keeps one of the record; None in a rehearsal.
    """

    done = Signal(object)
    refused = Signal(object)
    doubted = Signal(object, object)
    not_kept = Signal(object, object)

    def __init__(
        self,
        console: Console,
        feed: Feed,
        working_texts: WorkingTexts,
        parent: QObject | None = None,
        *,
        texts: "DraftStore",
        resources: Path,
        settings: KeptSettings | None = None,
        second_copy: SecondCopy | None = None,
    ) -> None:
        super().__init__(parent)
        self._console = console
        self._texts = texts
        self._resources = resources
        self._settings = settings or KeptSettings()
        self._feed = feed
        self.second_copy = second_copy
        self._working_texts = working_texts
        feed.ticked.connect(self._on_tick)

    @classmethod
    def of(
        cls, running: "RunningSession", feed: Feed, *, resources: Path, settings: KeptSettings | None = None
    ) -> Self:
        """The bridge to a session that is open, which lives as long as its feed."""
        return cls(
            running.console,
            feed,
            running.working_texts,
            feed,
            texts=running.writer,
            resources=resources,
            settings=settings,
            second_copy=running.second_copy,
        )

    @property
    def settings(self) -> Settings:
        """What the user chose for good."""
        return self._settings.now

    def change_settings(self, **changes: object) -> None:
        """Choose something else for good."""
        self._settings.change(**changes)
        self._settings.write()

    def do(
        self,
        command: Command,
        half_typed: Mapping[str, str] | None = None,
        then: Callable[[], None] | None = None,
    ) -> bool:
        """Carry out a command; whether it was done. Nothing is ever raised: the signals tell.

        `half_typed` is what it leaves half typed, by key: the text that it took out of a field is kept with it as gone.
        `then` follows when it was done, be it later, once there is a place for it: the field may hold more by then.
        """
        try:
            change = self._console.do(command, half_typed=half_typed)
        except Refused as refusal:
            self.refused.emit(refusal)
            if refusal.confirmations:
                self.doubted.emit(refusal, command)
            return False
        except NotKept as error:
            self._feed.refresh()
            self.not_kept.emit(error, partial(self.do, command, half_typed, then))
            return False
        self._working_texts.was_kept(half_typed or ())
        self._feed.refresh()
        self.done.emit(change)
        if then is not None:
            then()
        return True

    def refusal_of(self, command: Command) -> Refused | None:
        """Why a command would be refused now; None if it would be carried out, or only asked about before."""
        return self._console.refusal_of(command)

    def working_text(self, key: str) -> str:
        """What was half typed under a key; empty if there is nothing."""
        return self._working_texts.get(key)

    def keep_working_text(self, key: str, text: str) -> None:
        """Keep what is half typed, within a second."""
        self._working_texts.set(key, text)

    def keep_working_texts_now(self) -> None:
        """Keep all that is half typed at once, as when a version that belongs to it was kept."""
        self._working_texts.flush(self._feed.now, at_once=True)

    @cached_property
    def drafts(self) -> "Drafts":
        """The drafts of the meeting; loaded with the screen that shows them, which saves 3 % of a start."""
        from chairconsole.control.drafts import Drafts

        return Drafts(self._texts, self._working_texts, self.do, self.vocabulary)

    @cached_property
    def kept_findings(self) -> "KeptFindings":
        """What a person keeps in a draft although the check before reading found it."""
        from chairconsole.control.kept_findings import KeptFindings

        return KeptFindings(self._working_texts)

    @cached_property
    def vocabulary(self) -> "Vocabulary":
        """The words with which remarks are made; read from their files when they are first wanted."""
        from chairconsole.control.files.shipped_words import shipped_words

        return shipped_words(self._resources)

    def go_on_unsaved(self, again: Callable[[], bool] | None) -> None:
        """Go on although nothing can be written, beginning with what was not kept, as `not_kept` told it."""
        self._console.go_on_unsaved()
        if again is not None:
            again()
        self._feed.refresh()

    def save_to(self, folder: Path) -> bool:
        """Write everything, what is half typed too, to a new record in a folder; whether that was possible."""
        self.keep_working_texts_now()
        try:
            self._console.save_to(folder)
        except NotKept as error:
            self.not_kept.emit(error, None)
            return False
        self.keep_working_texts_now()
        self._feed.refresh()
        return True

    def _on_tick(self) -> None:
        before = self._console.saving
        self._working_texts.flush(self._feed.now)
        if self._console.saving != before:
            self._feed.refresh()
        if self.second_copy is not None:
            self.second_copy.look()
        try:
            step, slept = self._console.note_clock_step(), self._console.note_sleep()
        except NotKept as error:
            self.not_kept.emit(error, None)
            return
        if step is not None or slept is not None:
            self._feed.refresh()
        if step is not None:
            self._feed.clock_stepped.emit(step)
        if slept is not None:
            self._feed.slept.emit(slept)
