"""Opens the list over an open session, with what can be done there now."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from chairconsole.control.actions import console_actions, screen_actions
from chairconsole.control.actions.action import Action
from chairconsole.domain.base.translatable import fill
from chairconsole.ui.frame.claims import answers
from chairconsole.ui.frame.notices import Notice
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.words.refusals import not_now

if TYPE_CHECKING:  # loaded when the list is first opened: no start waits for it
    from chairconsole.ui.palette.entry import Entry
    from chairconsole.ui.palette.palette import Palette


class SessionPalette(QObject):
    """`here` tells which screen is shown, by its action; `offer_block` asks what is to become of a block.

    `more` is what can be done beside the actions: the drafts and, in a rehearsal, what moves it on.

    What is listed follows the meeting as long as it is open. `said` has a notice of what was done and cannot be seen.
    """

    said = Signal(object)

    def __init__(
        self,
        context: PanelContext,
        window: QWidget,
        *,
        here: Callable[[], Action],
        offer_block: Callable[[str], object],
        more: "Callable[[], list[Entry]]" = list,
    ) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._here = here
        self._offer_block = offer_block
        self._more = more
        self._open: Palette | None = None
        context.feed.changed.connect(self._renew)

    @answers(console_actions.KEYS)
    def open(self) -> None:
        """List everything, over the window."""
        if self._open is not None:
            return
        from chairconsole.ui.palette.palette import Palette

        self._open = palette = Palette(self._context.look, self._window, self._entries(), console_actions.KEYS.keys)
        palette.left.connect(self._forget)
        palette.open()

    def _forget(self) -> None:
        self._open = None

    def _renew(self) -> None:
        if self._open is not None:
            self._open.renew(self._entries())

    def _entries(self) -> "list[Entry]":
        from chairconsole.ui.palette.action_entries import action_entries
        from chairconsole.ui.palette.meeting_entries import meeting_entries

        return [
            *action_entries(self._ask, self._lacking),
            *self._more(),
            *meeting_entries(self._context, self._offer_block, self._say_entered),
        ]

    def _say_entered(self, name: str) -> None:
        """Beside the podium nobody sees the floor list."""
        if self._here() is not screen_actions.SHOW_PODIUM:
            self.said.emit(Notice(fill(self.tr("On the floor list: %1"), name), tone="accent"))

    def _ask(self, action: Action) -> None:
        self._context.actions.action(action).trigger()

    def _lacking(self, action: Action) -> str:
        if action is self._here():
            return QCoreApplication.translate("palette", "Not now: you are there")
        refusal = self._context.actions.why_not(action)
        return "" if refusal is None else not_now(refusal)
