"""Asks how drafts are worded: the bounds of "a few" and so on, the own glossary, who is named; and the pace."""

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from chairconsole.domain.base.event_parts import Language
from chairconsole.domain.base.translatable import fill
from chairconsole.report.draft.glossary_line import glossary_of, line_of_glossary
from chairconsole.report.draft.pace import FASTEST, SLOWEST, USUAL_PACE
from chairconsole.report.draft.quantifiers import USUAL, Quantifiers
from chairconsole.ui.bridge import Bridge
from chairconsole.ui.dialogs.question_window import ENTER, ESC, QuestionWindow
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.layouts import STRETCH, line_edit, named, row
from chairconsole.ui.widgets.plain_text import typed_in

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
        self._glossaries = {
            Language.ENGLISH: self._glossary("glossary_en", self.tr("Own glossary, English")),
            Language.FRENCH: self._glossary("glossary_fr", self.tr("Own glossary, French")),
            Language.SPANISH: self._glossary("glossary_es", self.tr("Own glossary, Spanish")),
        }
        self._names = named(QCheckBox(self.tr("Thank the panellists by name")), "names_panellists")
        take = self.button("", self.tr("Take"), self.take, ENTER)
        usual = self.button("usual", self.tr("As usual"), lambda: self._fill(USUAL_PACE, USUAL))
        leave = self.button("", self.tr("Leave"), self.reject, ESC)
        about = self.tr(
            "Only delegations that are together in a message are counted. One and two are told as they are."
        )
        title = self.tr("Wording and pace of drafts")
        form = self.form([*self._fields, *self._glossaries.values()])
        self.lay_out(
            title,
            form,
            self._names,
            self.wrong,
            row(take, usual, STRETCH, leave, gap=look.theme.size("gap")),
            about=about,
        )
        self._fill(bridge.settings.pace, bridge.settings.quantifiers)
        for language, field in self._glossaries.items():
            field.setText(line_of_glossary(bridge.settings.glossary.get(language, {})))
            field.setModified(False)
        self._names.setChecked(bridge.settings.names_panellists)

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
            try:
                self._change(pace, bounds)
            except ValueError as wrong:
                words = self.tr("“%1” is no entry: each is typed = said, with a semicolon between two.")
                self.wrong.setText(fill(words, str(wrong)))

    def _change(self, pace: int, bounds: list[int]) -> None:
        """Change the settings and close. Raises ValueError for what is no entry of a glossary."""
        before = self._bridge.settings
        words = before.quantifiers.model_copy(update=dict(zip(("a_few", "several", "many"), bounds, strict=True)))
        typed = {language: field for language, field in self._glossaries.items() if field.isModified()}
        glossary = {**before.glossary, **{language: glossary_of(typed_in(field)) for language, field in typed.items()}}
        chosen = {
            "pace": pace,
            "quantifiers": words,
            "glossary": {language: entries for language, entries in glossary.items() if entries},
            "names_panellists": self._names.isChecked(),
        }
        self._is_changed = any(getattr(before, name) != value for name, value in chosen.items())
        if self._is_changed:
            self._bridge.change_settings(**chosen)
        self.accept()

    def _field(self, name: str, words: str) -> QLineEdit:
        field = line_edit(name, words)
        field.setValidator(QIntValidator(0, 999, self))
        return field

    def _glossary(self, name: str, words: str) -> QLineEdit:
        return line_edit(name, words, longest=5000, example=self.tr("dev. = development; govt = Government"))

    def _fill(self, pace: int, words: Quantifiers) -> None:
        numbers = (pace, words.a_few, words.several, words.many)
        for field, number in zip(self._fields, numbers, strict=True):
            field.setText(str(number))
        self.wrong.setText("")
