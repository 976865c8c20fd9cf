"""The window in which it is said afterwards who raised a point of order, and about what."""

from PySide6.QtWidgets import QWidget

from chairconsole.domain.base.command import Command
from chairconsole.domain.base.participants import Participant
from chairconsole.domain.commands.proceedings_commands import DescribePointOfOrder
from chairconsole.domain.meeting.floor import PointOfOrder
from chairconsole.domain.names.directory import Directory
from chairconsole.ui.dialogs.question_window import ENTER, ESC, QuestionWindow
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.layouts import STRETCH, line_edit, row
from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.words.order_words import raiser_words


class OrderEditor(QuestionWindow):
    """A name is typed as on the podium, and whether who is meant may raise one stands below; Enter corrects."""

    def __init__(self, look: Look, directory: Directory, point: PointOfOrder, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._directory, self._point = directory, point
        raiser = "" if point.participant is None else point.participant.name
        self.who = line_edit("who", self.tr("Who raised it"), raiser)
        self.about = line_edit("about", self.tr("What about"), point.text)
        self._meant = PlainLabel(role="muted", elide=True)
        self.who.textChanged.connect(self._show_meant)
        take = self.button("correct", self.tr("Correct"), self.accept, ENTER)
        leave = self.button("", self.tr("Leave"), self.reject, ESC)
        form, buttons = self.form((self.who, self.about)), row(take, STRETCH, leave, gap=look.theme.size("gap_card"))
        self.lay_out(self.tr("Correct the point of order"), form, self._meant, buttons, gap="gap_card")
        self._show_meant()

    def ask(self) -> list[Command]:
        """What is to be done; nothing if the window was left, or nothing was changed."""
        return self._commands() if self.wait(self.who) else []

    def _commands(self) -> list[Command]:
        who, about = self._raiser(), self.about.text().strip()
        if (who or self._point.participant, about or self._point.text) == (self._point.participant, self._point.text):
            return []
        return [DescribePointOfOrder(who, about, self._point.id)]

    def _raiser(self) -> Participant | None:
        """Whom the name means: the same as before where it was not touched."""
        text, before = self.who.text().strip(), self._point.participant
        if before is not None and text == before.name:
            return before
        return self._directory.meant(text) if text else None

    def _show_meant(self) -> None:
        words = raiser_words(self._raiser(), self.who.text().strip())
        self._meant.setText(" ".join(filter(None, (words.name, words.verdict))))
        self._meant.set_tone(words.tone or "muted")
