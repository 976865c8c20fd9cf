"""When stakeholders are called: in turn, when there is time, or one after so many others."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QWidget

from chairconsole.domain.base.event_parts import StakeholderRule
from chairconsole.domain.commands.list_commands import SetStakeholderRule
from chairconsole.domain.meeting.state import Meeting
from chairconsole.ui.bridge import Bridge
from chairconsole.ui.dialogs.limit_question import radios
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.key_button import KeyButton
from chairconsole.ui.widgets.layouts import STRETCH, line_edit, named, row
from chairconsole.ui.widgets.plain_label import PlainLabel

USUAL, MOST = 6, 20
FIELD_WIDTH = 52


class StakeholderQuestion(QWidget):
    """One line: three rules, and the number of the third. `done` follows when a rule was set."""

    done = Signal()

    def __init__(self, look: Look, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        gap, height = look.theme.size("gap"), look.theme.size("button_height")
        told = self.tr("After how many others a stakeholder is called")
        self.number = line_edit("one_every", told, str(USUAL), width=FIELD_WIDTH, height=height)
        self.number.setValidator(QIntValidator(1, MOST, self.number))
        self._set = named(KeyButton(look, self.tr("Set"), "\u21b5"), "set_stakeholders")
        self._set.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._rule = radios(
            self,
            {
                StakeholderRule.ACCEPT: self.tr("In turn"),
                StakeholderRule.HOLD: self.tr("Held until there is time"),
                StakeholderRule.ONE_EVERY: self.tr("One every"),
            },
        )
        title = PlainLabel(self.tr("Stakeholders"), role="strong")
        row(title, *self._rule.buttons(), self.number, STRETCH, self._set, of=self, gap=gap)
        self._set.clicked.connect(self.set_rule)
        self.number.textEdited.connect(lambda: self._rule.button(2).setChecked(True))
        self._rule.idToggled.connect(self._show)
        self.number.textChanged.connect(self._show)

    def take_focus(self) -> None:
        """Begin with the rule that holds."""
        button = self._rule.checkedButton()
        if button is not None:
            button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_meeting(self, meeting: Meeting) -> None:
        """Show the rule that holds."""
        turn = meeting.stakeholders
        self._rule.button(list(StakeholderRule).index(turn.rule)).setChecked(True)
        if turn.every is not None:
            self.number.setText(str(turn.every))

    def set_rule(self) -> None:
        """Let the chosen rule hold, unless it needs a number and has none."""
        rule = list(StakeholderRule)[self._rule.checkedId()]
        needs_number = rule is StakeholderRule.ONE_EVERY
        if needs_number and not self.number.hasAcceptableInput():
            return
        every = int(self.number.text()) if needs_number else None
        if self._bridge.do(SetStakeholderRule(rule, every)):
            self.done.emit()

    def _show(self) -> None:
        is_third = self._rule.checkedId() == list(StakeholderRule).index(StakeholderRule.ONE_EVERY)
        self._set.setEnabled(not is_third or self.number.hasAcceptableInput())
