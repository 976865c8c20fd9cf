"""Asks from how many delegations on a draft says "a few" or "many", and how fast it is read aloud."""

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from chairconsole.report.draft.pace import FASTEST, SLOWEST, USUAL_PACE
from chairconsole.report.draft.quantifiers import USUAL, Quantifiers
from chairconsole.ui.bridge import Bridge
from chairconsole.ui.dialogs.small_questions import stand_as_high_as_needed
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.key_button import KeyButton
from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.widgets.wrapped_label import WrappedLabel

FEWEST, HIGHEST = 3, 193
"""What a bound may be: two are always "two", and there are no more Member States."""


class WordingQuestion(QDialog):
    """Enter takes what is typed, for good; Esc leaves it as it was."""

    def __init__(self, look: Look, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = self.tr("Wording and pace of drafts")
        self.setWindowTitle(title)
        self._bridge = bridge
        self._is_changed = False
        self.pace = self._field("pace", self.tr("Words a minute, read aloud (90 to 150)"))
        self.a_few = self._field("a_few", self.tr("“A few” delegations, from"))
        self.several = self._field("several", self.tr("“Several”, from"))
        self.many = self._field("many", self.tr("“Many”, from"))
        self.most = self._field("most", self.tr("“Most”, from"))
        self.share = self._field("most_share", self.tr("“Most”, if at least so many per cent of those who spoke"))
        self._wrong = PlainLabel(tone="red")
        self._wrong.setObjectName("wrong")
        take = KeyButton(look, self.tr("Take"), "\u21b5", variant="primary")
        take.setDefault(True)
        take.clicked.connect(self.take)
        usual = KeyButton(look, self.tr("As usual"))
        usual.setObjectName("usual")
        usual.clicked.connect(lambda: self._fill(USUAL_PACE, USUAL))
        theme = look.theme
        body = QVBoxLayout(self)
        space = theme.size("margin_page")
        body.setContentsMargins(space, space, space, space)
        body.setSpacing(theme.size("gap"))
        body.addWidget(WrappedLabel(title, look=look, role="heading"))
        about = self.tr(
            "Only delegations that are together in a message are counted. One and two are told as they are."
        )
        body.addWidget(WrappedLabel(about, look=look, role="muted"))
        form = QFormLayout()
        form.setSpacing(theme.size("gap"))
        for field in self._fields():
            form.addRow(PlainLabel(field.accessibleName()), field)
        body.addLayout(form)
        body.addWidget(self._wrong)
        row = QHBoxLayout()
        row.setSpacing(theme.size("gap"))
        row.addWidget(usual)
        row.addStretch(1)
        row.addWidget(take)
        body.addLayout(row)
        self.setFixedWidth(theme.size("dialog_width"))
        self._fill(bridge.settings.pace, bridge.settings.quantifiers)

    def ask(self) -> bool:
        """Whether something else was chosen."""
        self.pace.setFocus()
        self.pace.selectAll()
        stand_as_high_as_needed(self)
        self.exec()
        self.deleteLater()
        return self._is_changed

    def take(self) -> None:
        """Choose what is typed, or say what is wrong with it."""
        typed = [int(field.text()) if field.text().isdecimal() else 0 for field in self._fields()]
        pace, *bounds, share = typed
        if not SLOWEST <= pace <= FASTEST:
            self._wrong.setText(self.tr("A pace is between 90 and 150 words a minute."))
        elif not all(FEWEST <= bound <= HIGHEST for bound in bounds) or not 1 <= share <= 100:
            self._wrong.setText(self.tr("Each word begins at a number from 3 to 193; the share is from 1 to 100."))
        elif bounds[:3] != sorted(bounds[:3]):
            self._wrong.setText(self.tr("“Several” begins no earlier than “a few”, and “many” no earlier than that."))
        else:
            a_few, several, many, most = bounds
            words = Quantifiers(a_few=a_few, several=several, many=many, most=most, most_share=share / 100)
            before = self._bridge.settings
            self._is_changed = (pace, words) != (before.pace, before.quantifiers)
            if self._is_changed:
                self._bridge.change_settings(pace=pace, quantifiers=words)
            self.accept()

    def _field(self, name: str, words: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setObjectName(name)
        field.setAccessibleName(words)
        field.setValidator(QIntValidator(0, 999, self))
        return field

    def _fields(self) -> tuple[QLineEdit, ...]:
        return (self.pace, self.a_few, self.several, self.many, self.most, self.share)

    def _fill(self, pace: int, words: Quantifiers) -> None:
        numbers = (pace, words.a_few, words.several, words.many, words.most, round(words.most_share * 100))
        for field, number in zip(self._fields(), numbers, strict=True):
            field.setText(str(number))
        self._wrong.setText("")
