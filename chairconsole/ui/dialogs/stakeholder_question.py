"""When stakeholders are called: in turn, when there is time, or one after so many others."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from chairconsole.domain.base.event_parts import StakeholderRule
from chairconsole.domain.commands.list_commands import SetStakeholderRule
from chairconsole.domain.meeting.state import Meeting
from chairconsole.ui.bridge import Bridge
from chairconsole.ui.dialogs.limit_question import radios
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.key_button import KeyButton
from chairconsole.ui.widgets.plain_label import PlainLabel

USUAL, MOST = 6, 20
FIELD_WIDTH = 52


class StakeholderQuestion(QWidget):
    """One line: three rules, and the number of the third."""

    def __init__(self, look: Look, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.number = QLineEdit(str(USUAL))
        self.number.setObjectName("one_every")
        self.number.setValidator(QIntValidator(1, MOST, self.number))
        self.number.setAccessibleName(self.tr("After how many others a stakeholder is called"))
        self.number.setFixedWidth(FIELD_WIDTH)
        self.number.setFixedHeight(look.theme.size("button_height"))
        self._set = KeyButton(look, self.tr("Set"), "\u21b5")
        self._set.setObjectName("set_stakeholders")
        self._set.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        gap = look.theme.size("gap")
        row = QHBoxLayout(self)
        row.addWidget(PlainLabel(self.tr("Stakeholders"), role="strong"))
        row.setSpacing(gap)
        self._rule = radios(
            row,
            self,
            [
                (StakeholderRule.ACCEPT, self.tr("In turn")),
                (StakeholderRule.HOLD, self.tr("Held until there is time")),
                (StakeholderRule.ONE_EVERY, self.tr("One every")),
            ],
        )
        row.addWidget(self.number)
        row.addStretch(1)
        row.addWidget(self._set)
        row.setContentsMargins(0, 0, 0, 0)
        self.number.textEdited.connect(lambda: self._rule.button(2).setChecked(True))
        self._rule.idToggled.connect(self._show)
        self.number.textChanged.connect(self._show)

    def take_focus(self) -> None:
        """Begin with the rule that holds."""
        button = self._rule.checkedButton()
        if button is not None:
            button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_button(self) -> KeyButton:
        """The button that sets the rule."""
        return self._set

    def show_meeting(self, meeting: Meeting) -> None:
        """Show the rule that holds."""
        turn = meeting.stakeholders
        self._rule.button(list(StakeholderRule).index(turn.rule)).setChecked(True)
        if turn.every is not None:
            self.number.setText(str(turn.every))

    def set_rule(self) -> bool:
        """Let the chosen rule hold; whether that was done."""
        rule = list(StakeholderRule)[self._rule.checkedId()]
        if rule is not StakeholderRule.ONE_EVERY:
            return self._bridge.do(SetStakeholderRule(rule))
        if not self.number.hasAcceptableInput():
            return False
        return self._bridge.do(SetStakeholderRule(rule, int(self.number.text())))

    def _show(self) -> None:
        is_third = self._rule.checkedId() == list(StakeholderRule).index(StakeholderRule.ONE_EVERY)
        self._set.setEnabled(not is_third or self.number.hasAcceptableInput())
