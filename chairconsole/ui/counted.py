"""Sentences with a number in them, each in the plural that the language of the user wants for it."""

from PySide6.QtCore import QCoreApplication


class Counted:
    """Words outside windows that depend on a number: Qt's lupdate finds a plural only in the `tr` of a class."""

    def tr(self, text: str, comment: str, number: int) -> str:
        """The text in the user's language, with the number in it."""
        return QCoreApplication.translate("Counted", text, comment, number)

    def minutes_left(self, minutes: int) -> str:
        """How long a block still lasts."""
        return self.tr("%n min left", "", minutes)

    def minutes_past_end(self, minutes: int) -> str:
        """How far a block is past its end."""
        return self.tr("%n min past its end", "", minutes)

    def minutes_past_floor(self, minutes: int) -> str:
        """How far a block is past the end of its floor."""
        return self.tr("%n min past the end of the floor", "", minutes)

    def minutes_over(self, minutes: int) -> str:
        """How much longer than planned a block took."""
        return self.tr("%n min over", "", minutes)

    def minutes_at_pace(self, minutes: int) -> str:
        """How long the list takes at %1 each, the pace so far."""
        return self.tr("%n min at %1 each, the pace so far", "", minutes)

    def minutes_at_limit(self, minutes: int) -> str:
        """How long the list takes at %1 each, as the limit allows."""
        return self.tr("%n min at %1 each, the limit and a handover", "", minutes)

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

    def more(self, number: int) -> str:
        """How many more there are than are shown."""
        return self.tr("and %n more", "", number)
