"""Sentences with a number in them, each in the plural that the language of the user wants for it."""

from PySide6.QtCore import QCoreApplication


class Counted:
    """Words outside windows that depend on a number: Qt's lupdate finds a plural only in the `tr` of a class."""

    def tr(self, text: str, comment: str, number: int) -> str:
        """The text in the user's language, with the number in it."""
        return QCoreApplication.translate("Counted", text, comment, number)

    def waiting(self, number: int) -> str:
        """How many wait."""
        return self.tr("%n waiting", "", number)

    def room(self, number: int) -> str:
        """How many could still speak when nobody waits."""
        return self.tr("Room for %n", "", number)

    def room_for_more(self, number: int) -> str:
        """How many could still speak after those who wait."""
        return self.tr("All fit \u00b7 room for %n more", "", number)

    def spoke_before(self, number: int) -> str:
        """How often somebody has spoken before."""
        return self.tr("spoke %n times before", "", number)

    def interventions(self, number: int) -> str:
        """How many interventions a record holds."""
        return self.tr("%n interventions", "", number)

    def unsaved(self, number: int) -> str:
        """How much is in memory only."""
        return self.tr("%n actions are in memory only.", "", number)

    def more(self, number: int) -> str:
        """How many more there are than are shown."""
        return self.tr("and %n more", "", number)

    def others(self, number: int) -> str:
        """How many more wait after those who are named."""
        return self.tr("%n more", "", number)
