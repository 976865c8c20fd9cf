"""The tabs above the bench: all points, those in the draft, those left out of it."""

from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from chairconsole.control.actions import summary_actions
from chairconsole.domain.base.translatable import fill
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.widgets.chip import Tab
from chairconsole.ui.widgets.layouts import STRETCH, row


class View(Enum):
    """Which points are shown."""

    ALL = "all"
    IN_DRAFT = "in_draft"
    LEFT_OUT = "left_out"
    LATE = "late"


class BenchViews(QWidget):
    """A tab for each view, with the number of its points; late points have a button beside the draft instead.

    `chosen` follows a click, or Space on a tab that has the focus.
    """

    chosen = Signal()

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Which points are shown"))
        self.view = View.ALL
        self._words = {
            View.ALL: self.tr("All %1"),
            View.IN_DRAFT: self.tr("In the draft %1"),
            View.LEFT_OUT: self.tr("Left out %1"),
        }
        hint = context.actions.hint(summary_actions.LEFT_OUT)
        self.tabs = {view: Tab(context.look, "", hint if view is View.LEFT_OUT else "", self) for view in self._words}
        for view, tab in self.tabs.items():
            tab.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            tab.clicked.connect(lambda _checked=False, view=view: self._choose(view))
        row(*self.tabs.values(), STRETCH, of=self, gap=context.look.theme.size("gap_small"))
        self.show_view(View.ALL)
        self.show_numbers(0, 0)

    def show_view(self, view: View) -> None:
        """Fill the tab of the view that is shown, if it has one."""
        self.view = view
        for other, tab in self.tabs.items():
            tab.setChecked(other is view)

    def show_numbers(self, every: int, in_draft: int) -> None:
        """Say how many points there are, and how many of them are in the draft."""
        numbers = {View.ALL: every, View.IN_DRAFT: in_draft, View.LEFT_OUT: every - in_draft}
        for view, tab in self.tabs.items():
            tab.set_label(fill(self._words[view], numbers[view]))

    def _choose(self, view: View) -> None:
        self.show_view(view)
        self.chosen.emit()
