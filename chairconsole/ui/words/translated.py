"""Sentences that are made outside `ui`, in the user's language."""

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.base.translatable import Translatable, fill


def translated(text: str) -> str:
    """The text in the user's language, its parts too; a text that says nothing of how it was made, as it is."""
    if not isinstance(text, Translatable):
        return text
    parts = [translated(part) if isinstance(part, str) else str(part) for part in text.parts]
    return fill(QCoreApplication.translate("", text.template), *parts)
