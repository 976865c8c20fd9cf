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

    def since_last_reply(self, number: int) -> str:
        """How many have spoken from the floor since the panellists did."""
        return self.tr("%n have spoken since their last reply", "", number)

    def since_beginning(self, number: int) -> str:
        """How many have spoken from the floor, where no panellist has yet."""
        return self.tr("%n have spoken, and no panellist yet", "", number)

    def spoke(self, number: int) -> str:
        """How many have spoken in a segment."""
        return self.tr("%n spoke", "", number)

    def questions(self, number: int) -> str:
        """How many questions wait for somebody's answer."""
        return self.tr("%n questions", "", number)

    def slow_downs(self, number: int) -> str:
        """How often a speaker was asked to speak more slowly."""
        return self.tr("asked to slow down %n times", "", number)

    def interventions(self, number: int) -> str:
        """How many interventions a record holds."""
        return self.tr("%n interventions", "", number)

    def unsaved(self, number: int) -> str:
        """How much is in memory only."""
        return self.tr("%n actions are in memory only.", "", number)

    def more(self, number: int) -> str:
        """How many more there are than are shown."""
        return self.tr("and %n more", "", number)

    def unheard_of_members(self, number: int) -> str:
        """How many Member States have not been heard; %1 is how many there are."""
        return self.tr("%n of %1 not yet heard \u00b7 presence: all Member States", "", number)

    def unheard_of_present(self, number: int) -> str:
        """How many of those present have not been heard; %1 is how many are present."""
        return self.tr("%n of %1 present not yet heard", "", number)

    def spoke_here(self, number: int) -> str:
        """How often somebody has spoken in the open block."""
        return self.tr("spoke %n times in this block", "", number)

    def one_every(self, number: int) -> str:
        """A stakeholder's turn after so many others."""
        return self.tr("a stakeholder after %n others", "", number)

    def missed(self, number: int) -> str:
        """How many were not reached in a block."""
        return self.tr("%n were not reached.", "", number)

    def present_found(self, number: int) -> str:
        """How many are ticked as present."""
        return self.tr("%n ticked", "", number)

    def present_doubtful(self, number: int) -> str:
        """How many pasted names are in doubt."""
        return self.tr("%n in doubt", "", number)

    def present_unknown(self, number: int) -> str:
        """How many pasted names nobody has."""
        return self.tr("%n not found", "", number)

    def pasted(self, number: int) -> str:
        """What Enter would do with a pasted list."""
        return self.tr("%n names \u00b7 Enter adds them all \u00b7 Esc leaves", "", number)

    def others(self, number: int) -> str:
        """How many more wait after those who are named."""
        return self.tr("%n more", "", number)

    def lines(self, number: int) -> str:
        """How many lines of the record are shown."""
        return self.tr("%n lines", "", number)

    def replies_owed(self, number: int) -> str:
        """How many answers the panellists owe; %1 is how long they take together."""
        return self.tr("%n replies owed, %1", "", number)

    def replies_in_turn(self, number: int) -> str:
        """How many replies a turn of the panellists brings; %1 is how long they take together."""
        return self.tr("panellists' turn, %n replies, %1", "", number)

    def voices(self, number: int) -> str:
        """How many distinct speakers a message has; a group is one."""
        return self.tr("%n speakers", "", number)

    def more_points(self, number: int) -> str:
        """How many points of a message stand behind those that are shown."""
        return self.tr("%n more points", "", number)

    def said_so(self, number: int) -> str:
        """How many delegations said what a sentence says."""
        return self.tr("%n said so", "", number)

    def spoke_to_it(self, number: int) -> str:
        """How many delegations spoke to a theme."""
        return self.tr("%n spoke to it", "", number)

    def words(self, number: int) -> str:
        """How many words a draft has; %1 is the pace in words a minute."""
        return self.tr("%n words at %1 a minute", "", number)

    def points_left_out(self, number: int) -> str:
        """How many points a draft has no room for."""
        return self.tr("%n points had no room in the slot; they are on the bench, unmarked.", "", number)

    def member_states(self, number: int) -> str:
        """How many Member States spoke."""
        return self.tr("%n Member States", "", number)

    def observer_states(self, number: int) -> str:
        """How many observer States spoke."""
        return self.tr("%n observer States", "", number)

    def other_speakers(self, number: int) -> str:
        """How many others spoke."""
        return self.tr("%n others", "", number)

    def questions_put(self, number: int) -> str:
        """How many questions were put."""
        return self.tr("%n questions put", "", number)

    def words_alone(self, number: int) -> str:
        """How many words a version has."""
        return self.tr("%n words", "", number)

    def without_block(self, number: int) -> str:
        """How many lines of a note's agenda no block comes from."""
        return self.tr("%n lines without a block", "", number)
