"""Above the buttons of the speaker's card: the sentence that the chair says."""

from itertools import product

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.podium.speaker.said_names import is_thanking, names_given_the_floor, with_names
from chairconsole.ui.theme import set_property
from chairconsole.ui.widgets.layouts import column
from chairconsole.ui.widgets.runs import Run
from chairconsole.ui.widgets.wrapped_label import WrappedLabel
from chairconsole.ui.words.spoken_words import BRIEFEST, Spoken, spoken_words

SIZES = (("spoken", 2), ("spoken_least", 2), ("spoken_tight", 3))
"""The sizes of the sentence, by the names of the style sheet, and how many lines of each have room.

It shrinks before it is said more briefly. What is announced cannot be said more briefly: three small lines take it,
for the name that comes after it must not be cut off.
"""


class SpokenLine(QWidget):
    """Always of one height: where the whole sentence has no room, it is smaller, and then a briefer one stands."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._feed = feed = context.feed
        self._bridge = context.bridge
        self._whole: tuple[Spoken, int] | None = None
        self._ruling = ""
        self.setFixedHeight(context.look.theme.size("spoken_height"))
        self._words = WrappedLabel(look=context.look, role=SIZES[0][0], max_lines=SIZES[0][1])
        self._words.setAccessibleName(self.tr("What the chair says"))
        column(self._words, of=self)
        feed.changed.connect(self._show_words)
        feed.ticked.connect(self._show_words)
        self._show_words()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the sentence into its new place."""
        super().resizeEvent(event)
        self._show_words()

    def take_ruling(self, ruling: str) -> None:
        """Say this ruling, which is typed or chosen, once the point of order has been heard."""
        self._ruling = ruling
        self._show_words()

    def _show_words(self) -> None:
        meeting, now, own = self._feed.meeting, self._feed.now, self._bridge.settings.sentences
        spoken = spoken_words(meeting, now, own, ruling=self._ruling)
        # The label's own width: that of the line is another until it is laid out.
        shown = (spoken, self._words.contentsRect().width())
        if shown == self._whole:
            return
        self._whole = shown
        # Where nothing is said, no line marks what is.
        self._words.setVisible(bool(spoken.text))
        self._words.ensurePolished()
        waits = spoken.is_later or not (spoken.at_once or spoken.next)
        set_property(self._words, "tone", "later" if waits else "")
        ways = [*product(SIZES[:2], [0]), *product(SIZES[1:], range(1, BRIEFEST + 1))]
        for (size, lines), brief in ways:
            set_property(self._words, "role", size)
            self._words.set_max_lines(lines)
            self._words.set_runs(self._runs(self._briefer(brief) if brief else spoken))
            if self._words.shown_text() == self._words.text():
                break

    def _briefer(self, brief: int) -> Spoken:
        own = self._bridge.settings.sentences
        return spoken_words(self._feed.meeting, self._feed.now, own, brief=brief, ruling=self._ruling)

    def _runs(self, spoken: Spoken) -> list[Run]:
        runs = [Run(spoken.at_once, "amber" if spoken.is_pressing else "text")] if spoken.at_once else []
        if runs and spoken.next:
            runs.append(Run("  "))
        is_later = spoken.is_later and bool(spoken.next)
        if is_later:
            # While somebody speaks it is not what the chair says now.
            then = self.tr("THEN")
            runs += [Run(f"\u2009{then}\u2009", "text", bold=True, is_tag=True), Run("\u2002")]
        meeting = self._feed.meeting
        names = names_given_the_floor(meeting, self._feed.now)
        colour = "muted" if is_later else "text"
        return [*runs, *with_names(spoken.next, names, colour, after_thanks=is_thanking(meeting))]
