"""The rules that the chair may change in the middle of a block, on one page."""

from PySide6.QtWidgets import QApplication, QWidget

from chairconsole.domain.plan.parts import SegmentOf
from chairconsole.ui.dialogs.limit_question import LimitQuestion
from chairconsole.ui.dialogs.stakeholder_question import StakeholderQuestion
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.podium.floor_list.drawer_page import DrawerPage


class RulesPage(DrawerPage):
    """Limit and stakeholders. What was set is shown in the line above, so setting goes back to the floor list."""

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.setAccessibleName(self.tr("Rules"))
        self.limit = LimitQuestion(self.look, self.feed, self.bridge, self)
        self.stakeholders = StakeholderQuestion(self.look, self.bridge, self)
        for question in (self.limit, self.stakeholders):
            question.done.connect(self.left)
        self.body.addWidget(self.limit)
        self.body.addWidget(self.stakeholders)
        self.body.addStretch(1)

    def take_focus(self) -> None:
        """Begin with the limit: of whose turn it is."""
        self.limit.take_focus(of_panellists=self.feed.meeting.segment is SegmentOf.PANELLISTS)

    def show_meeting(self) -> None:
        """Show the rule for stakeholders that holds, unless it is just being changed."""
        if not self.stakeholders.isAncestorOf(QApplication.focusWidget() or self):
            self.stakeholders.show_meeting(self.feed.meeting)

    def take(self) -> None:
        """Set what has the focus."""
        focused = QApplication.focusWidget()
        if focused is not None and self.stakeholders.isAncestorOf(focused):
            self.stakeholders.set_rule()
        else:
            self.limit.set_limit()
