"""The mark of the second copy beside where everything is on disk."""

from PySide6.QtWidgets import QWidget

from chairconsole.control.second_copy import CopyState
from chairconsole.ui.feed import Feed
from chairconsole.ui.shell.saving.copy_words import WRONG, copy_lines, mark_words
from chairconsole.ui.widgets.plain_label import PlainLabel


class CopyMark(PlainLabel):
    """Quiet while the copy is kept, amber while it is not; without a second copy there is none."""

    def __init__(self, feed: Feed, parent: QWidget | None = None) -> None:
        super().__init__(role="small", parent=parent)
        self._venue_time = feed.venue_time
        self.hide()

    def show_copy(self, state: CopyState | None, *, is_quiet: bool, is_narrow: bool = False) -> None:
        """Show how it is with the copy; where it must be quiet (`is_quiet`), only what is wrong."""
        is_wrong = state is not None and state.standing in WRONG
        self.setVisible(state is not None and (is_wrong or not is_quiet))
        if state is not None:
            self.setText(mark_words(state, self._venue_time, is_narrow=is_narrow))
            self.set_tone("amber" if is_wrong else "")
            self.set_hint("\n".join(words for words, _ in copy_lines(state, self._venue_time)))
