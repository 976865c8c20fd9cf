"""The speaking limit from now on: how long, for whom, until when, and why."""

import re
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from chairconsole.domain.base.event_parts import LimitOf, Until
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.commands.proceedings_commands import SetLimit
from chairconsole.ui.bridge import Bridge
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.key_button import KeyButton
from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.words.time_words import limit_words

LONGEST_LIMIT = 3600
MOST_MINUTES = 15
FIELD_WIDTH = 80


def read_limit(text: str) -> Limit | None:
    """The limit that is typed: "2:00", "5:00-7:00", or a number alone (minutes up to 15, else seconds)."""
    typed = text.strip()
    if re.fullmatch("[0-9]{1,4}", typed):
        number = int(typed)
        seconds = number * 60 if number <= MOST_MINUTES else number
        return Limit.of(seconds) if 0 < seconds <= LONGEST_LIMIT else None
    try:
        limit = Limit.model_validate(typed)
    except ValueError:
        return None
    return limit if limit.upper <= LONGEST_LIMIT else None


def radios(row: QHBoxLayout, parent: QWidget, choices: list[tuple[StrEnum, str]]) -> QButtonGroup:
    """Radio buttons in a row, the first one on; each is named by what it stands for."""
    group = QButtonGroup(parent)
    for place, (key, label) in enumerate(choices):
        button = QRadioButton(label.replace("&", "&&"))
        button.setObjectName(f"{type(key).__name__}_{key.value}")
        button.setChecked(place == 0)
        group.addButton(button, place)
        row.addWidget(button)
    return group


class LimitQuestion(QWidget):
    """Two lines: the limit and for whom; the reason and the buttons."""

    def __init__(self, look: Look, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.field = QLineEdit()
        self.field.setObjectName("limit")
        self.field.setMaxLength(20)
        self.field.setPlaceholderText("2:00")
        self.field.setAccessibleName(self.tr("Limit from now on"))
        self.field.setFixedWidth(FIELD_WIDTH)
        self.reason = QLineEdit()
        self.reason.setObjectName("limit_reason")
        self.reason.setMaxLength(300)
        self.reason.setPlaceholderText(self.tr("Reason, if there is one to tell"))
        self.reason.setAccessibleName(self.reason.placeholderText())
        self._set = KeyButton(look, self.tr("Set"), "\u21b5", variant="primary")
        self._set.setObjectName("set_limit")
        self._planned = KeyButton(look, self.tr("As planned again"))
        self._planned.setObjectName("limit_as_planned")
        gap = look.theme.size("gap")
        for field in (self.field, self.reason):
            field.setFixedHeight(look.theme.size("button_height"))
        first, second = QHBoxLayout(), QHBoxLayout()
        for row in (first, second):
            row.setSpacing(gap)
        first.addWidget(PlainLabel(self.tr("Limit"), role="strong"))
        first.addWidget(self.field)
        self._of = radios(
            first,
            self,
            [
                (LimitOf.FLOOR, self.tr("Floor")),
                (LimitOf.GROUP, self.tr("Groups")),
                (LimitOf.STAKEHOLDER, self.tr("Stakeholders")),
            ],
        )
        first.addStretch(1)
        self._until = radios(
            first, self, [(Until.BLOCK, self.tr("This block")), (Until.SESSION, self.tr("Whole session"))]
        )
        second.addWidget(self.reason, 1)
        for button in (self._planned, self._set):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            second.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap)
        column.addLayout(first)
        column.addLayout(second)
        self.field.textChanged.connect(self._show)
        self._show()

    def take_focus(self) -> None:
        """Begin with the limit."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def set_button(self) -> KeyButton:
        """The button that sets what is typed."""
        return self._set

    def planned_button(self) -> KeyButton:
        """The button that lets the plan hold again."""
        return self._planned

    def set_limit(self) -> bool:
        """Set the limit that is typed; whether there was one and it was set."""
        limit = read_limit(self.field.text())
        return limit is not None and self._ask(limit)

    def set_as_planned(self) -> bool:
        """Let the limit of the plan hold again; whether that was done."""
        return self._ask(None)

    def _ask(self, limit: Limit | None) -> bool:
        of = list(LimitOf)[self._of.checkedId()]
        until = list(Until)[self._until.checkedId()]
        done = self._bridge.do(SetLimit(of=of, limit=limit, reason=self.reason.text().strip(), until=until))
        if done:
            self.field.clear()
            self.reason.clear()
        return done

    def _show(self) -> None:
        limit = read_limit(self.field.text())
        self._set.setEnabled(limit is not None)
        self._set.set_label(fill(self.tr("Set %1"), limit_words(limit)) if limit else self.tr("Set"))
