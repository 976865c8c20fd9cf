"""Under the buttons of the speaker's card: the sentence that the chair says."""

from PySide6.QtWidgets import QWidget

from chairconsole.domain.queries.next_step import is_for_later
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.widgets.layouts import column
from chairconsole.ui.widgets.runs import Run
from chairconsole.ui.widgets.wrapped_label import WrappedLabel
from chairconsole.ui.words.spoken_words import spoken_words


class SpokenLine(QWidget):
    """Always of one height."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._feed = feed = context.feed
        self.setFixedHeight(context.look.theme.size("spoken_height"))
        self._words = WrappedLabel(look=context.look, role="step", max_lines=2)
        self._words.setAccessibleName(self.tr("What the chair says"))
        column(self._words, of=self)
        feed.changed.connect(self._show_words)
        feed.ticked.connect(self._show_words)
        self._show_words()

    def _show_words(self) -> None:
        meeting, now = self._feed.meeting, self._feed.now
        words = spoken_words(meeting, now)
        if words and is_for_later(meeting, now):
            # While somebody speaks it is not what the chair says now.
            self._words.set_runs([Run(self.tr("THEN") + "\u2002", "muted", bold=True), Run(words, "muted")])
        else:
            self._words.set_runs([Run(words, "text")])
