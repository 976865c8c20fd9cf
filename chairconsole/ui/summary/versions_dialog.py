"""The versions of a draft that were kept: each compared with the draft as it is, and any of them restored."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QListWidgetItem, QWidget

from chairconsole.domain.meeting.notes import DraftVersion
from chairconsole.domain.plan.session import Session
from chairconsole.report.draft.draft_text import parse
from chairconsole.report.draft.length import spoken_words
from chairconsole.ui.dialogs.check_list import short_list
from chairconsole.ui.dialogs.question_window import ENTER, ESC, QuestionWindow
from chairconsole.ui.summary.comparison import Comparison
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.layouts import column, row
from chairconsole.ui.widgets.section_label import SectionLabel
from chairconsole.ui.widgets.wrapped_label import WrappedLabel
from chairconsole.ui.words.counted import Counted
from chairconsole.ui.words.draft_words import reason_words
from chairconsole.ui.words.time_words import clock_time, date_words


class VersionsDialog(QuestionWindow):
    """Up and Down go through the versions, the latest first; Enter restores, Esc leaves the draft as it is."""

    def __init__(
        self,
        look: Look,
        session: Session,
        versions: Sequence[DraftVersion],
        text_of: Callable[[DraftVersion], str],
        present: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._versions = list(reversed(versions))
        self._text_of = text_of
        self._present = parse(present)
        theme = look.theme
        self.list = short_list("versions", self.tr("Versions, the latest first"))
        for version in self._versions:
            item = QListWidgetItem(self._words(session, version), self.list)
            item.setSizeHint(QSize(0, theme.size("row_height")))
        self.list.setFixedWidth(theme.size("answer_width") * 2)
        self.shown = Comparison(look, self.tr("What is different in the draft now"))
        restore = self.button("restore", self.tr("Restore this version"), self.accept, ENTER)
        leave = self.button("", self.tr("Leave"), self.reject, ESC)
        about = self.tr("Struck out: only in that version. Underlined: only in the draft as it is now.")
        gap = theme.size("gap")
        column(
            SectionLabel(look, self.tr("Versions, the latest first")),
            (row(self.list, (self.shown, 1), gap=theme.size("gap_card")), 1),
            row((WrappedLabel(about, look=look, role="muted"), 1), leave, restore, gap=gap),
            of=self,
            gap=gap,
            margins=theme.size("margin_page"),
        )
        self.setWindowTitle(self.tr("Versions"))
        self.resize(1080, 580)
        self.list.currentRowChanged.connect(self._show)
        self.list.setCurrentRow(0)

    def ask(self) -> DraftVersion | None:
        """The version to be restored; None if the window was left."""
        return self._versions[self.list.currentRow()] if self.wait(self.list) else None

    def fit(self) -> None:
        """Keep the size: it is no window of fixed width."""

    def _words(self, session: Session, version: DraftVersion) -> str:
        at = session.venue_time(version.kept.at)
        length = Counted.tr("%n words", "", spoken_words(parse(self._text_of(version)).plain))
        told = f"{date_words(at.date(), 'ddd d MMM')} {clock_time(at)} \u00b7 {reason_words(version.reason)}"
        return f"{told} \u00b7 {length}"

    def _show(self, place: int) -> None:
        self.shown.show_changes(parse(self._text_of(self._versions[place])), self._present)
