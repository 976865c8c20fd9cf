"""What is said while the record cannot be written, and what the chair can then do."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from chairconsole.control.actions import console_actions
from chairconsole.control.saving import NotKept, Place
from chairconsole.domain.base.translatable import fill
from chairconsole.ui.dialogs.file_questions import folder_to_use
from chairconsole.ui.frame.claims import answers
from chairconsole.ui.frame.notices import Answer, Notice, NoticeStrip
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.words.translated import translated


class SavingTrouble(QObject):
    """Watches where the meeting is saved. A command that was kept nowhere is not done until the chair goes on."""

    def __init__(self, context: PanelContext, notices: NoticeStrip, window: QWidget) -> None:
        super().__init__(window)
        self._feed = feed = context.feed
        self._bridge = bridge = context.bridge
        self._actions = context.actions
        self._notices = notices
        self._window = window
        self._not_kept: tuple[Callable[[], bool] | None, ...] = ()
        bridge.not_kept.connect(self._say_not_kept)
        feed.changed.connect(self._check_saving)
        self._check_saving()

    def _say_not_kept(self, error: NotKept, again: Callable[[], bool] | None) -> None:
        if again is not None or not self._not_kept:
            self._not_kept = (again,)
        keys = {one: self._actions.first_key(one) for one in (console_actions.SAVE_COPY, console_actions.GO_ON_UNSAVED)}
        answers = (
            Answer(self.tr("Go on unsaved"), self._go_on_unsaved, keys[console_actions.GO_ON_UNSAVED]),
            Answer(self.tr("Save in another folder\u2026"), self._save_copy, keys[console_actions.SAVE_COPY]),
        )
        words = fill(self.tr("NOT DONE: it could not be saved anywhere. %1"), translated(error.why))
        self._notices.say(Notice(words, tone="red", stays=True, answers=answers))

    @answers(console_actions.GO_ON_UNSAVED)
    def _go_on_unsaved(self) -> None:
        """Go on with what was not done for want of a place; only then is there anything to go on with."""
        if not self._not_kept:
            self._notices.say(Notice(self.tr("Everything is saved; there is nothing to go on without."), tone="amber"))
            return
        (again,), self._not_kept = self._not_kept, ()
        self._notices.withdraw()
        self._bridge.go_on_unsaved(again)

    @answers(console_actions.SAVE_COPY)
    def _save_copy(self) -> None:
        """Save everything in a folder; what was not done for want of a place is done then."""
        folder = folder_to_use(self._window, self.tr("Save the record in this folder"))
        if not folder:
            return
        waiting, self._not_kept = self._not_kept, ()
        if not self._bridge.save_to(Path(folder)):
            self._not_kept = waiting or self._not_kept
            return
        self._notices.say(Notice(fill(self.tr("Saved in %1."), folder), tone="accent"))
        for again in waiting:
            if again is not None:
                again()

    def _check_saving(self) -> None:
        saving = self._feed.saving
        if saving.place is not Place.NOWHERE and self._not_kept:
            self._not_kept = ()
            words = self.tr("It can be saved again. What was not done can be done now.")
            self._notices.say(Notice(words, tone="amber", until_done=True))
        if saving.place is Place.RECORD:
            self._notices.withdraw()
        elif saving.place is not Place.NOWHERE:
            words = self.tr("The record cannot be written; everything is kept in %1. %2")
            words = fill(words, saving.path, translated(saving.why))
            self._notices.say(Notice(words, tone="amber", stays=True))
        elif saving.unsaved or not self._not_kept:
            typed = self.tr("Nothing can be saved; what is typed is in memory only. %1")
            actions = self.tr("%n actions are in memory only. %1", "", saving.unsaved)
            words = fill(actions if saving.unsaved else typed, translated(saving.why))
            answer = Answer(self.tr("Save in another folder\u2026"), self._save_copy)
            self._notices.say(Notice(words, tone="red", stays=True, answers=(answer,)))
