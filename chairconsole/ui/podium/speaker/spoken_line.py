"""Under the buttons of the speaker's card: the sentence that the chair says."""

from PySide6.QtWidgets import QWidget

from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.widgets.layouts import column
from chairconsole.ui.widgets.runs import Run
from chairconsole.ui.widgets.wrapped_label import WrappedLabel
from chairconsole.ui.words.spoken_words import BRIEFEST, Spoken, spoken_words


class SpokenLine(QWidget):
    """Always of one height: where the whole sentence has no room, a briefer one stands."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._feed = feed = context.feed
        self._bridge = context.bridge
        self._whole: tuple[Spoken, int] | None = None
        self.setFixedHeight(context.look.theme.size("spoken_height"))
        self._words = WrappedLabel(look=context.look, role="step", max_lines=2)
        self._words.setAccessibleName(self.tr("What the chair says"))
        column(self._words, of=self)
        feed.changed.connect(self._show_words)
        feed.ticked.connect(self._show_words)
        self._show_words()

    def _show_words(self) -> None:
        meeting, now, own = self._feed.meeting, self._feed.now, self._bridge.settings.sentences
        spoken = spoken_words(meeting, now, own)
        shown = (spoken, self.width())
        if shown == self._whole:
            return
        self._whole = shown
        brief = 0
        self._words.set_runs(self._runs(spoken))
        while self._words.shown_text() != self._words.text() and brief < BRIEFEST:
            brief += 1
            self._words.set_runs(self._runs(spoken_words(meeting, now, own, brief=brief)))

    def _runs(self, spoken: Spoken) -> list[Run]:
        runs = [Run(spoken.at_once, "amber" if spoken.is_pressing else "text")] if spoken.at_once else []
        if runs and spoken.next:
            runs.append(Run("  "))
        if spoken.is_later and spoken.next:
            # While somebody speaks it is not what the chair says now.
            return [*runs, Run(self.tr("THEN") + "\u2002", "muted", bold=True), Run(spoken.next, "muted")]
        return [*runs, Run(spoken.next, "text")]
