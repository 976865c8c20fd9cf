"""Where the second copy of the record is kept: asked for, remembered, told."""

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from chairconsole.control.actions import console_actions
from chairconsole.control.copy_place import CopyPlace
from chairconsole.control.second_copy import CopyStanding, CopyState, SecondCopy
from chairconsole.ui.dialogs.file_questions import folder_to_use
from chairconsole.ui.dialogs.small_questions import Option, Question
from chairconsole.ui.frame.claims import answers
from chairconsole.ui.frame.notices import Notice, NoticeStrip
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.shell.saving.copy_words import WRONG, chosen_words, copy_lines, goes_on_words


class Choice(StrEnum):
    """What becomes of a copy that there is."""

    KEEP = "keep"
    OTHER = "other"
    STOP = "stop"


class SecondCopyChoice(QObject):
    """Lets the chair choose a folder, and goes on with it in the next session.

    What came of the choice is said once; from then on a mark tells, so that no disk disturbs a meeting.
    """

    def __init__(self, context: PanelContext, notices: NoticeStrip, window: QWidget) -> None:
        super().__init__(window)
        self._look = context.look
        self._feed = context.feed
        self._bridge = context.bridge
        self._notices = notices
        self._window = window
        self._to_say: Callable[[CopyState], str] | None = None
        context.feed.ticked.connect(self._follow)

    def begin(self) -> None:
        """Go on with the folder that was chosen before."""
        settings, copy = self._bridge.settings, self._bridge.second_copy
        if copy is not None and settings.second_copy_folder:
            disk = settings.second_copy_disk
            copy.keep_in(CopyPlace(Path(settings.second_copy_folder), Path(disk) if disk else None))
            self._to_say = goes_on_words

    @answers(console_actions.SECOND_COPY)
    def _ask(self) -> None:
        copy = self._bridge.second_copy
        if copy is None:
            self._notices.say(Notice(self.tr("Of a rehearsal no second copy is kept."), tone="amber"))
        elif copy.state is None:
            self._choose(copy)
        else:
            self._ask_about(copy, copy.state)

    def _choose(self, copy: SecondCopy) -> None:
        folder = folder_to_use(self._window, self.tr("Keep a second copy of the record in this folder"))
        if folder:
            copy.keep_in(CopyPlace(Path(folder)))
            self._remember(copy.state)
            self._to_say = chosen_words

    def _ask_about(self, copy: SecondCopy, state: CopyState) -> None:
        going_on = self.tr("It follows the record by a few seconds, in the next session too.")
        stays = self.tr("The copy stays where it is, as it is.")
        options = [
            Option(Choice.KEEP, self.tr("Go on"), going_on),
            Option(Choice.OTHER, self.tr("Another folder\u2026"), stays),
            Option(Choice.STOP, self.tr("Stop"), stays),
        ]
        lines = copy_lines(state, self._feed.venue_time)
        answer = Question(self._look, self.tr("Second copy of the record"), lines, options, self._window).ask()
        if answer == Choice.OTHER:
            self._choose(copy)
        elif answer == Choice.STOP:
            copy.stop()
            self._remember(None)
            self._notices.say(Notice(self.tr("No second copy is kept any more; the last one stays."), tone="accent"))

    def _follow(self) -> None:
        state = self._bridge.second_copy.state if self._bridge.second_copy else None
        if state is None or state.standing is CopyStanding.BEGINNING:
            return
        if state.place.disk is not None and str(state.place.disk) != self._bridge.settings.second_copy_disk:
            self._remember(state)
        # How the record itself goes on is said first; whoever chose a folder waits for this.
        if self._to_say is not None and (self._to_say is chosen_words or self._notices.is_free):
            is_fine = state.standing not in WRONG and not state.passed_over and not state.same_disk
            self._notices.say(Notice(self._to_say(state), tone="accent" if is_fine else "amber"))
            self._to_say = None

    def _remember(self, state: CopyState | None) -> None:
        folder, disk = (state.place.folder, state.place.disk) if state is not None else ("", None)
        self._bridge.change_settings(second_copy_folder=str(folder), second_copy_disk=str(disk or ""))
