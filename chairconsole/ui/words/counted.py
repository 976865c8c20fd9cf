"""Sentences with a number in them, each in the plural that the language of the user wants for it."""

from PySide6.QtCore import QCoreApplication


class Counted:
    """For texts outside windows: Qt's lupdate takes a text for a plural only where it is passed to a `tr`."""

    @staticmethod
    def tr(text: str, comment: str, number: int) -> str:
        """The text in the user's language, with the number for its %n; `comment` is there for lupdate."""
        return QCoreApplication.translate("Counted", text, comment, number)
