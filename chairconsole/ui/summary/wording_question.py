"""Asks from how many delegations on a draft says "a few" or "many", and how fast it is read aloud."""

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from chairconsole.report.draft.pace import FASTEST, SLOWEST, USUAL_PACE
from chairconsole.report.draft.quantifiers import USUAL, Quantifiers
from chairconsole.ui.bridge import Bridge
from chairconsole.ui.dialogs.question_window import ENTER, QuestionWindow
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.layouts import STRETCH, line_edit, row

FEWEST, HIGHEST = 3, 193
"""What a bound may be: two are always "two", and there are no more Member States."""


class WordingQuestion(QuestionWindow):
    """Enter takes what is typed, for good; Esc leaves it as it was."""

    def __init__(self, look: Look, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._bridge = bridge
        self._is_changed = False
        self._fields = (
            self._field("pace", self.tr("Words a minute, read aloud (90 to 150)")),
            self._field("a_few", self.tr("“A few” delegations, from")),
            self._field("several", self.tr("“Several”, from")),
            self._field("many", self.tr("“Many”, from")),
        )
        take = self.button("", self.tr("Take"), self.take, ENTER)
        usual = self.button("usual", self.tr("As usual"), lambda: self._fill(USUAL_PACE, USUAL))
        about = self.tr(
            "Only delegations that are together in a message are counted. One and two are told as they are."
        )
        title = self.tr("Wording and pace of drafts")
        self.lay_out(title, self.form(self._fields), self.wrong, row(usual, STRETCH, take), about=about)
        self._fill(bridge.settings.pace, bridge.settings.quantifiers)

    def ask(self) -> bool:
        """Whether something else was chosen."""
        self.wait(self._fields[0])
        return self._is_changed

    def take(self) -> None:
        """Choose what is typed, or say what is wrong with it."""
        pace, *bounds = [int(field.text()) if field.text().isdecimal() else 0 for field in self._fields]
        if not SLOWEST <= pace <= FASTEST:
            self.wrong.setText(self.tr("A pace is between 90 and 150 words a minute."))
        elif not all(FEWEST <= bound <= HIGHEST for bound in bounds):
            self.wrong.setText(self.tr("Each word begins at a number from 3 to 193."))
        elif bounds != sorted(bounds):
            self.wrong.setText(self.tr("“Several” begins no earlier than “a few”, and “many” no earlier than that."))
        else:
            before = self._bridge.settings
            words = before.quantifiers.model_copy(update=dict(zip(("a_few", "several", "many"), bounds, strict=True)))
            self._is_changed = (pace, words) != (before.pace, before.quantifiers)
            if self._is_changed:
                self._bridge.change_settings(pace=pace, quantifiers=words)
            self.accept()

    def _field(self, name: str, words: str) -> QLineEdit:
        field = line_edit(name, words)
        field.setValidator(QIntValidator(0, 999, self))
        return field

    def _fill(self, pace: int, words: Quantifiers) -> None:
        numbers = (pace, words.a_few, words.several, words.many)
        for field, number in zip(self._fields, numbers, strict=True):
            field.setText(str(number))
        self.wrong.setText("")
