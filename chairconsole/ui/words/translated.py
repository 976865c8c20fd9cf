"""Sentences from below the windows, in the user's language."""

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.base.translatable import Said, fill


def said_words(text: str) -> str:
    """The text in the user's language, its parts too; a text that says nothing of how it was made, as it is."""
    if not isinstance(text, Said):
        return text
    parts = [said_words(part) if isinstance(part, str) else str(part) for part in text.parts]
    return fill(QCoreApplication.translate("", text.template), *parts)
