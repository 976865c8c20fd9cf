"""The summary screen: what the draft is for, points and messages, and the draft itself."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from chairconsole.control.actions import list_actions, note_actions, speech_actions, summary_actions
from chairconsole.control.drafting import left_out
from chairconsole.domain.commands.note_commands import MarkPoints, ShapePoint
from chairconsole.domain.events.point_events import PointMark
from chairconsole.domain.meeting.notes import DraftId
from chairconsole.report.checks.finding import Finding, FindingCode
from chairconsole.report.composing.generate import language_of
from chairconsole.report.composing.left_out import LeftOut
from chairconsole.report.composing.restating import sentence_if_alike
from chairconsole.report.draft.note_sentence import point_sentence
from chairconsole.ui.frame.claims import answers
from chairconsole.ui.frame.notices import Notice, why_not
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.frame.screen import Hints, Screen
from chairconsole.ui.frame.sentence_line import shape_words, trouble_words, turned
from chairconsole.ui.frame.while_seen import show_while_seen
from chairconsole.ui.summary.bench_panel import BenchPanel
from chairconsole.ui.summary.bench_rows import Deed, WhyNot
from chairconsole.ui.summary.checking.in_full_question import said_in_full
from chairconsole.ui.summary.draft_panel import DraftPanel
from chairconsole.ui.summary.entries.bench_views import View
from chairconsole.ui.summary.entries.conclusions import Conclusions
from chairconsole.ui.summary.entries.likeness_offers import Offer
from chairconsole.ui.summary.entries.overarching_theme import OverarchingTheme
from chairconsole.ui.summary.side_panel import SidePanel
from chairconsole.ui.summary.wording_question import WordingQuestion
from chairconsole.ui.widgets.layouts import row
from chairconsole.ui.words.draft_words import left_out_words

SIDE, BENCH = 0.16, 0.295
LEAST_SIDE, LEAST_BENCH = 190, 340


class SummaryScreen(Screen):
    """Shows the meeting while it is seen; what is typed is kept within a second, whatever is shown.

    `save_wanted` hands on a draft that is to be saved as a file.
    """

    save_wanted = Signal(object)

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look = context.look
        self._bridge = context.bridge
        self._feed = context.feed
        self._note = context.note
        self._moved_by_hand = False
        self._panes = QSplitter(Qt.Orientation.Horizontal, self)
        self.side = SidePanel(look, context.feed, self._panes)
        self.bench = BenchPanel(context, self._sentence_of, self._panes)
        self.draft = DraftPanel(context, self._panes)
        self._conclusions = Conclusions(context, lambda: self.draft.edited()[0], self.bench.list.marked_points, self)
        self._conclusions.said.connect(self.said)
        self._theme = OverarchingTheme(context, lambda: self.draft.edited()[0], self)
        self._theme.chosen.connect(self.draft.reword)
        for pane in (self.side, self.bench, self.draft):
            self._panes.addWidget(pane)
        self._panes.setChildrenCollapsible(False)
        self._panes.setStretchFactor(2, 1)
        self._panes.splitterMoved.connect(self._keep_widths)
        row(self._panes, of=self)
        self.side.draft_chosen.connect(self._open)
        self.side.theme_chosen.connect(self.bench.choose_theme)
        self.bench.views.chosen.connect(self._show_view)
        self.bench.into_draft.connect(self.draft.put_in)
        self.bench.said.connect(self.said)
        self.draft.said.connect(self.said)
        self.draft.save_wanted.connect(self.save_wanted)
        self.draft.check.asked.connect(self._answer_finding)
        self.bench.statements.kind_was_said.connect(self.draft.reword)
        self.draft.changed.connect(self._mark_in_draft)
        show_while_seen(self, context.feed, self.show_meeting)
        if self.side.draft is not None:
            self._open(self.side.draft)
        context.actions.claim(self)
        self.show_meeting()

    def hints(self) -> Hints:
        """The keys that are needed most here."""
        return (
            (list_actions.ADD_TO_LIST, self.tr("add to floor")),
            (speech_actions.NEXT, self.tr("next")),
            (summary_actions.DRAFT, self.tr("draft")),
            (summary_actions.INTO_DRAFT, self.tr("point into draft")),
            (summary_actions.SAME_MESSAGE, self.tr("same message")),
            (note_actions.TURN_SHAPE, self.tr("turn the shape")),
            (summary_actions.NEXT_FINDING, self.tr("next to look at")),
        )

    def search(self) -> None:
        """Search points and messages."""
        self.bench.field.search_anew()

    def correct(self) -> None:
        """Correct the marked point, or name the marked message."""
        self.bench.correct()

    def turn_shape(self) -> None:
        """Let the marked point be read in its next shape, and say what it gives; where one types the note, that."""
        if self.bench.note.has_focus():
            self._note.turn_shape()
            return
        marked = [point for point in self.bench.list.marked_points() if point in self._feed.meeting.points]
        if len(marked) != 1:
            self.said.emit(why_not(self.tr("Mark one point first, with the arrow keys or a click.")))
            return
        shape = turned(self._feed.meeting.points[marked[0]].shape)
        if self._bridge.do(ShapePoint(marked[0], shape)):
            said = point_sentence(self._feed.meeting, self._bridge.vocabulary, self._feed.meeting.points[marked[0]])
            told = " \u00b7 ".join(part for part in (shape_words(said, shape), trouble_words(said)) if part)
            self.said.emit(Notice(f"{told} \u2192 {said.text}", tone="amber" if said.trouble else ""))

    def write_note(self) -> None:
        """Type the note below the points."""
        self.bench.note.write()

    def open_draft(self, draft: DraftId) -> None:
        """Choose this draft, as on the left side."""
        self.side.choose(draft)

    def take_focus(self) -> None:
        """Begin in the search field."""
        self.bench.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_meeting(self) -> None:
        """Show the meeting as the feed has it."""
        self.side.show_meeting()
        self.bench.show_meeting()
        self.draft.show_meeting()
        self._show_view()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out anew, unless the user has moved a border."""
        super().resizeEvent(event)
        if not self._moved_by_hand:
            width = self.width()
            side, bench = max(LEAST_SIDE, round(SIDE * width)), max(LEAST_BENCH, round(BENCH * width))
            self._panes.setSizes([side, bench, width - side - bench])

    def _open(self, draft: DraftId) -> None:
        self.draft.open(draft)
        self.bench.look_at(draft[1])
        self.side.show_meeting()

    def _mark_in_draft(self) -> None:
        self.bench.mark_in_draft(self.draft.in_draft())
        self._show_view()

    def _show_view(self) -> None:
        """Show on the bench what its view asks of the draft; with no late point left, all points again."""
        views = self.bench.views
        late = self.draft.lock.late_sentences(self.draft.choices) if views.view is View.LATE else []
        if views.view is View.LATE and not late:
            views.show_view(View.ALL)
        self.bench.show_view(late, self._why_not() if views.view is View.LEFT_OUT else {})

    def _sentence_of(self, offer: Offer) -> str:
        """What a suggestion would be in the open draft, once it is put together; nothing for points of two panels."""
        draft, _ = self.draft.edited()
        if draft is None or offer.alike:
            return ""
        words, choices = self._bridge.vocabulary, self.draft.choices
        return sentence_if_alike(self._feed.meeting, draft, words, offer.points, offer.message, choices)

    def _why_not(self) -> dict[str, WhyNot]:
        """Why points are not in the open draft, by their ids."""
        draft, _ = self.draft.edited()
        if draft is None:
            return {}
        is_locked = bool(self.draft.lock.locked_at)
        why_not = left_out(self._bridge.drafts, self._feed.meeting, draft, self.draft.choices)
        return {
            point: WhyNot(
                left_out_words(why, is_locked=is_locked),
                Deed.TRANSLATE if why is LeftOut.OTHER_LANGUAGE else Deed.PUT_IN,
            )
            for point, why in why_not.items()
        }

    @answers(summary_actions.LATE_POINTS)
    def _switch_late(self) -> None:
        if self._switch(View.LATE) and self.bench.views.view is not View.LATE:
            self.said.emit(why_not(self.tr("No point is late: none was kept after a text was locked.")))

    @answers(summary_actions.LEFT_OUT)
    def _switch_left_out(self) -> None:
        self._switch(View.LEFT_OUT)

    def _switch(self, view: View) -> bool:
        """Show a view with its first row marked, or all points if it is shown already; whether it was asked for.

        What was searched for before would hide what is asked for now.
        """
        is_wanted = self.bench.views.view is not view
        self.bench.field.clear()
        self.bench.views.show_view(view if is_wanted else View.ALL)
        self._show_view()
        if self.bench.views.view is view:
            self.bench.list.mark(1)
            self.bench.list.setFocus(Qt.FocusReason.OtherFocusReason)
        return is_wanted

    def _answer_finding(self, finding: Finding) -> None:
        """Ask for what a finding lacks, and draft with it."""
        before = self._feed.meeting
        match finding.code:
            case FindingCode.NO_OVERARCHING_THEME:
                self._theme.ask()
                return
            case FindingCode.NO_CONCLUSION:
                self._conclusions.type()
            case FindingCode.STAKEHOLDER_KIND:
                self.bench.statements.ask_kind_of(finding.cure.target)
            case FindingCode.NO_SHORT_NAME:
                self.bench.pairing.name_entry(finding.cure.target)
            case FindingCode.QUOTATION_UNSTARRED:
                self._bridge.do(MarkPoints((finding.cure.target,), PointMark.STAR))
            case FindingCode.INNER_STOP | FindingCode.ABBREVIATION | FindingCode.ACRONYM:
                self._say_in_full(finding)
            case FindingCode.NO_STAR | FindingCode.MANY_STARS:
                self._go_to_entry(finding.cure.target)
        if self._feed.meeting is not before:
            self.draft.reword()

    def _say_in_full(self, finding: Finding) -> None:
        """Ask what is said for a short word: it is put there, and in the own glossary for what is drafted anew."""
        draft, _ = self.draft.edited()
        if draft is None:
            return
        language = language_of(self._feed.meeting, draft)
        said = said_in_full(self._look, self._bridge, finding.found, language, self.window())
        if said is not None:
            self.draft.check.cured.emit(finding, said)
            # The cards were made anew while the question had the keys.
            if not self.draft.check.go_to_next():
                self.draft.paper.setFocus()

    def _go_to_entry(self, of: str) -> None:
        """Mark a message or single point on the bench, or the first if none is told."""
        self.bench.field.clear()
        self.bench.views.show_view(View.ALL)
        self._show_view()
        if of:
            self.bench.list.mark_message(of)
        else:
            self.bench.list.mark_near(0)
        self.bench.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @answers(summary_actions.WHO_SAID_IT)
    def _who_said_it(self) -> None:
        if not self.draft.paper.ask_here():
            self.said.emit(why_not(self.tr("Nothing after the cursor stands on points.")))

    @answers(summary_actions.WORDING)
    def _change_wording(self) -> None:
        if WordingQuestion(self._look, self._bridge, self.window()).ask():
            self.draft.reword()

    def _keep_widths(self) -> None:
        self._moved_by_hand = True
