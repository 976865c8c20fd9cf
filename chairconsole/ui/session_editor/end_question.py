"""Asks for what is said at the end of the session: what the next one is, or under what this one is summarized."""

from PySide6.QtWidgets import QWidget

from chairconsole.domain.base.event_parts import Language
from chairconsole.domain.plan.parts import NextSession, SpokenNames
from chairconsole.ui.dialogs.question_window import ENTER, ESC, QuestionWindow
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.layouts import STRETCH, line_edit, row
from chairconsole.ui.widgets.plain_text import typed_in


class EndQuestion(QuestionWindow):
    """A field for each language of remarks, which may stay empty. Enter keeps what is typed, Esc leaves."""

    def __init__(self, look: Look, names: SpokenNames, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._made = type(names)
        is_next = isinstance(names, NextSession)
        examples = {
            Language.ENGLISH: "the second session, in New York in May",
            Language.FRENCH: "la deuxième session, à New York en mai",
            Language.SPANISH: "la segunda sesión, en Nueva York en mayo",
        }
        if not is_next:
            examples = {
                Language.ENGLISH: "paragraph 21 of General Assembly resolution 71/280",
                Language.FRENCH: "le paragraphe 21 de la résolution 71/280 de l’Assemblée générale",
                Language.SPANISH: "el párrafo 21 de la resolución 71/280 de la Asamblea General",
            }
        told = {
            Language.ENGLISH: self.tr("English"),
            Language.FRENCH: self.tr("French"),
            Language.SPANISH: self.tr("Spanish"),
        }
        self.fields = {
            language: line_edit(
                f"said_{language}", words, getattr(names, language) or "", example=examples[language], longest=400
            )
            for language, words in told.items()
        }
        keep = self.button("keep_said", self.tr("Keep"), self.accept, ENTER)
        leave = self.button("", self.tr("Leave"), self.reject, ESC)
        title = self.tr("The next session") if is_next else self.tr("Under what it is summarized")
        about = self.tr(
            "As it is said in the main conclusions of the session, with its article. Empty: it is not said."
        )
        buttons = row(keep, STRETCH, leave, gap=look.theme.size("gap"))
        self.lay_out(title, self.form(self.fields.values()), buttons, about=about)

    def ask(self) -> SpokenNames | None:
        """What is to be said; None if the question was left."""
        if not self.wait(self.fields[Language.ENGLISH]):
            return None
        typed = {language.value: typed_in(field).strip() or None for language, field in self.fields.items()}
        return self._made.model_validate(typed)
