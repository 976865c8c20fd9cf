"""What a Word file makes of a draft, shown before it is taken."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from chairconsole.control.files.word_back import WordBack
from chairconsole.report.draft.draft_text import parse
from chairconsole.ui.dialogs.check_list import short_list
from chairconsole.ui.dialogs.question_window import ENTER, ESC, QuestionWindow
from chairconsole.ui.summary.comparison import Comparison
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.layouts import column, row
from chairconsole.ui.widgets.section_label import SectionLabel
from chairconsole.ui.widgets.wrapped_label import WrappedLabel
from chairconsole.ui.words.counted import Counted


class WordBackDialog(QuestionWindow):
    """The draft as it is now, compared with the file; Enter takes what the file has, Esc leaves the draft as it is."""

    def __init__(self, look: Look, name: str, present: str, found: WordBack, parent: QWidget | None = None) -> None:
        """`name` is that of the file, `present` the text of the draft."""
        super().__init__(look, parent)
        theme, told = look.theme, found.told
        self.shown = Comparison(look, self.tr("What the file makes of the draft"))
        self.shown.show_changes(parse(present), parse(found.text))
        counted = (
            Counted.tr("%n sentences edited", "", len(told.edited)),
            Counted.tr("%n sentences new, without a source", "", len(told.added)),
            Counted.tr("%n sentences missing", "", len(told.missing)),
        )
        self.summary = WrappedLabel(" \u00b7 ".join((name, *counted)), look=look)
        take = self.button("take_back", self.tr("Take this text"), self.accept, ENTER)
        leave = self.button("", self.tr("Leave"), self.reject, ESC)
        about = self.tr("Struck out: only in the draft as it is now. Underlined: only in the file.")
        gap = theme.size("gap")
        beside = [self._missing(told.missing)] if told.missing else []
        column(
            self.summary,
            (row((self.shown, 1), *beside, gap=theme.size("gap_card")), 1),
            row((WrappedLabel(about, look=look, role="muted"), 1), leave, take, gap=gap),
            of=self,
            gap=gap,
            margins=theme.size("margin_page"),
        )
        self.setWindowTitle(self.tr("Read a Word file back"))
        self.resize(1080, 600)

    def is_taken(self) -> bool:
        """Ask; whether the draft is to be as the file has it."""
        return self.wait(self.shown)

    def _missing(self, sentences: Sequence[str]) -> QVBoxLayout:
        theme, told = self.look.theme, self.tr("Missing in the file")
        shown = short_list("missing_sentences", told)
        shown.addItems(sentences)
        shown.setWordWrap(True)
        shown.setFixedWidth(theme.size("answer_width") * 2)
        return column(SectionLabel(self.look, told), (shown, 1), gap=theme.size("gap"))

    def fit(self) -> None:
        """Keep the size: it is no window of fixed width."""
