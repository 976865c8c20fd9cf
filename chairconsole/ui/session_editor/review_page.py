"""The note's text on the left, the present doubt and the agenda as it would be on the right."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from chairconsole.domain.base.translatable import fill
from chairconsole.intake.doubts.doubt_words import left_out_reason, sentence
from chairconsole.intake.heading.places import Places
from chairconsole.ui.session_editor.agenda_preview import AgendaPreview
from chairconsole.ui.session_editor.doubt_card import DoubtCard
from chairconsole.ui.session_editor.doubt_review import DoubtReview
from chairconsole.ui.session_editor.note_text import NoteText
from chairconsole.ui.session_editor.remark_list import Remark, RemarkList
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.card import Card
from chairconsole.ui.widgets.layouts import column, row
from chairconsole.ui.widgets.section_label import SectionLabel
from chairconsole.ui.words.counted import Counted
from chairconsole.ui.words.translated import translated


class ReviewPage(QWidget):
    """Shows a review; what is asked for is told by the card."""

    def __init__(self, look: Look, places: Places, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._review: DoubtReview | None = None
        self._doubt = ""
        self._shown: tuple[int, ...] = ()
        self.text = NoteText(look)
        self.card = DoubtCard(look, places)
        self.agenda = AgendaPreview(look)
        self.remarks = RemarkList(look)
        self._below = SectionLabel(look)
        theme = look.theme
        gap, space = theme.size("gap"), theme.size("margin_card")
        remarks = _card(look, self._below, self.remarks)
        words = self.tr("The agenda as it would be \u00b7 Enter on a step: what is to be read")
        agenda = _card(look, SectionLabel(look, words), self.agenda)
        left, right = column((self.text, 1), remarks, gap=gap), column(self.card, (agenda, 1), gap=gap)
        row((left, 1), (right, 1), of=self, gap=space, margins=space)
        self.agenda.pointed_at.connect(self.point_at)
        self.remarks.pointed_at.connect(self.point_at)

    def show_note(self, review: DoubtReview) -> None:
        """Show another note, and the review of its doubts."""
        self.text.show_note(review.proposal.note)
        self.show_review(review)

    def show_review(self, review: DoubtReview) -> None:
        """Show where the review is."""
        doubt = review.current
        if self._review is not review or (doubt.id if doubt is not None else "") != self._doubt:
            self._shown = ()
        self._review, self._doubt = review, doubt.id if doubt is not None else ""
        self.agenda.show_proposal(review.with_texts(review.agenda), doubt, has_dates=review.has_dates)
        remarks = list(remarks_of(review))
        self.remarks.show_remarks(remarks)
        count = sum(remark.is_left_out for remark in remarks)
        self._below.setText(Counted.tr("%n lines without a block", "", count) if count else self.tr("To know"))
        self._below.set_tone("red" if count else "")
        self.card.show_review(review)
        self._mark()
        # Buttons and remarks come and go; from the answer one gets to the agenda, to the remarks, then to the text.
        order = [*self.card.tab_order(), self.agenda.table, *self.remarks.rows(), self.text]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def point_at(self, lines: tuple[int, ...]) -> None:
        """Show these lines of the note."""
        self._shown = tuple(lines)
        self._mark()

    def _mark(self) -> None:
        if self._review is None:
            return
        doubt = self._review.current
        left_out = {one.line for one in self._review.proposal.left_out}
        self.text.mark(doubt.lines if doubt is not None else (), self._shown, left_out)


def remarks_of(review: DoubtReview) -> Iterator[Remark]:
    """The lines that no block comes from, and what is only to be known."""
    left_out = {one.line: one for one in review.proposal.left_out}
    explained: set[int] = set()
    for doubt in review.remarks:
        mine = {line for line in doubt.lines if line in left_out}
        explained |= mine
        yield Remark(doubt.lines, translated(sentence(doubt)), is_left_out=bool(mine))
    for line, one in left_out.items():
        if line not in explained:
            words = QCoreApplication.translate("note", "Not a block: %1. \u201c%2\u201d")
            if not one.text:
                words = QCoreApplication.translate("note", "Not a block: %1.")
            words = fill(words, translated(left_out_reason(one.why)), one.text)
            yield Remark((line,), words, is_left_out=True)


def _card(look: Look, heading: SectionLabel, inner: QWidget) -> Card:
    card = Card(look)
    card.body.addWidget(heading)
    card.body.addWidget(inner, 1)
    return card
