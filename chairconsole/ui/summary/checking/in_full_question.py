"""Asks what is said for a short word, which goes into the own glossary of the draft's language."""

from PySide6.QtWidgets import QWidget

from chairconsole.domain.base.event_parts import Language
from chairconsole.domain.base.translatable import fill
from chairconsole.ui.bridge import Bridge
from chairconsole.ui.dialogs.question_window import ESC
from chairconsole.ui.dialogs.small_questions import LineQuestion, NotAnAnswer
from chairconsole.ui.theme import Look


class InFullQuestion(LineQuestion[str]):
    """Enter takes what is typed, from then on for every draft; Esc leaves the word as it is."""

    def __init__(self, look: Look, short: str, parent: QWidget | None = None) -> None:
        super().__init__(look, "in_full", parent)
        title = self.tr("In full")
        leave = self.button("", self.tr("Leave"), self.reject, ESC)
        line = self.line(title, self.tr("as it is to be said"), self.tr("Add to the glossary"), leave)
        about = fill(self.tr("What is said for “%1”: here, and wherever it is typed from then on."), short)
        self.lay_out(title, line, self.wrong, about=about)

    def read(self, text: str) -> str:
        """Any words. Raises NotAnAnswer for none, and for what would part two entries of a glossary."""
        words = " ".join(text.split())
        if not words or ";" in words or "=" in words:
            raise NotAnAnswer(self.tr("Type words, without a semicolon and an equals sign."))
        return words


def said_in_full(look: Look, bridge: Bridge, short: str, language: Language, parent: QWidget) -> str | None:
    """Ask for it and add it to the own glossary; None if the question was left."""
    said = InFullQuestion(look, short, parent).ask()
    if said is not None:
        known = bridge.settings.glossary
        bridge.change_settings(glossary={**known, language: {**known.get(language, {}), short: said}})
    return said
