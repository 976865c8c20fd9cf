"""The middle of the bench: points and messages, searched, grouped, put together and corrected."""

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from chairconsole.control.actions import summary_actions
from chairconsole.control.files.shipped_words import shipped_concepts
from chairconsole.domain.meeting.state import Meeting
from chairconsole.report.accounts.alike_panels import alike_in_panels
from chairconsole.report.accounts.bench import Entry, GroupBy, InDraft, entries, grouped, index
from chairconsole.report.accounts.concepts import Concepts
from chairconsole.report.accounts.search import SearchIndex
from chairconsole.report.accounts.similar import Suggestion, similar
from chairconsole.ui.frame.action_button import MenuButton
from chairconsole.ui.frame.claims import answers
from chairconsole.ui.frame.digit_keys import answer_digits
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.summary.bench_list import BenchList, dragged
from chairconsole.ui.summary.bench_note import BenchNote
from chairconsole.ui.summary.bench_rows import BenchRow, Deed, RowKind, WhyNot, bench_rows
from chairconsole.ui.summary.entries.bench_views import BenchViews, View
from chairconsole.ui.summary.entries.likeness_card import LOW, LikenessCard
from chairconsole.ui.summary.entries.likeness_offers import Offer, across_panels, same_message
from chairconsole.ui.summary.entries.marked_entries import POINT_ACTIONS, MarkedEntries
from chairconsole.ui.summary.entries.offered_rows import LatePoint, late_rows
from chairconsole.ui.summary.entries.pairing import Pairing
from chairconsole.ui.summary.entries.statements import Statements
from chairconsole.ui.summary.point_editor import PointEditor
from chairconsole.ui.summary.removed_menu import RemovedMenu
from chairconsole.ui.widgets.layouts import column, named, row
from chairconsole.ui.widgets.search_field import SearchField
from chairconsole.ui.widgets.wrapped_label import WrappedLabel


class BenchPanel(QWidget):
    """`said` hands on a notice, `into_draft` the ids of messages and points that are to be put into the draft.

    `sentence_of` gives the sentence that a suggestion would be in the draft.
    """

    said = Signal(object)
    into_draft = Signal(object)

    def __init__(
        self, context: PanelContext, sentence_of: Callable[[Offer], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look = context.look
        self._feed = feed = context.feed
        self._bridge = bridge = context.bridge
        self._directory = context.directory
        self._by = GroupBy.THEME
        self._block: str | None = None
        self._theme = ""
        self._in_draft = InDraft()
        self._opened: set[str] = set()
        self._meeting: Meeting | None = None
        self._index: SearchIndex[Entry] | None = None
        self._suggestions: tuple[Suggestion, ...] = ()
        self._alike: tuple[tuple[str, ...], ...] = ()
        self._concepts: Concepts | None = None
        self._is_low = False
        self._shown_view: tuple[View, Sequence[LatePoint], Mapping[str, WhyNot]] = (View.ALL, (), {})
        self.field = SearchField(look, self.tr("Search points\u2026"), "bench_search", self)
        self._grouping = named(MenuButton(look, "", parent=self), "grouping")
        points = context.actions.menu(POINT_ACTIONS, self)
        removed = RemovedMenu(feed, bridge, lambda: self._block, points)
        removed.put_into(points)
        removed.said.connect(self.said)
        more = named(MenuButton(look, self.tr("Points"), points, parent=self), "points_menu")
        self.views = BenchViews(context, self)
        self.list = BenchList(look, self)
        self.likeness = LikenessCard(context, sentence_of, self)
        self.likeness.said.connect(self.said)
        self.entries = MarkedEntries(context, self.list, self.likeness)
        self.entries.said.connect(self.said)
        self.pairing = Pairing(context, self.list, self.entries)
        self.statements = Statements(context, self.list, lambda: self._block)
        self.statements.said.connect(self.said)
        self.note = BenchNote(context, self)
        self._note = context.note
        self._empty = WrappedLabel(look=look, role="muted")
        gap, space = look.theme.size("gap"), look.theme.size("margin_card")
        head = row((self.field, 1), self._grouping, more, gap=gap)
        parts = (self.likeness, head, self.views, self._empty, (self.list, 1))
        body = column(*parts, of=self, gap=gap, margins=(space, space, space // 2, 0))
        # What is left while the list is hidden, so that the note stays at the bottom.
        body.addStretch(0)
        body.addWidget(self.note)
        # From the field and its menus Tab goes on to the points; the views have a key, and come after them.
        for before, tab in pairwise((self.list, *self.views.tabs.values())):
            self.setTabOrder(before, tab)
        self.field.typed.connect(lambda _text: self._show())
        self.field.stepped.connect(self.list.move_mark)
        self.field.extended.connect(self.list.extend_mark)
        self.list.taken.connect(self._take)
        self.list.pressed_button.connect(self._do_deed)
        context.actions.claim(self)
        answer_digits(self, self._switch_theme)
        self._fill_grouping()

    def show_meeting(self) -> None:
        """Show the meeting as the feed has it."""
        self.note.show_note()
        meeting = self._feed.meeting
        before, self._meeting = self._meeting, meeting
        if self._index is None or before is None or _shown_of(before) != _shown_of(meeting):
            found = entries(meeting, self._block)
            self._index = index(meeting, found)
            among = [point.id for entry in found for point in entry.points]
            self._suggestions = self._alike_within(meeting, among)
            self._alike = alike_in_panels(meeting, self._known_concepts()) if self._block is None else ()
        self._show()

    def _alike_within(self, meeting: Meeting, among: Sequence[str]) -> tuple[Suggestion, ...]:
        """What may say the same; points of two blocks are never one message."""
        by_block: dict[str | None, list[str]] = {}
        for point in among:
            by_block.setdefault(meeting.block_of(meeting.points[point]), []).append(point)
        concepts = self._known_concepts()
        return tuple(one for points in by_block.values() for one in similar(meeting, concepts, points))

    def _known_concepts(self) -> Concepts:
        if self._concepts is None:
            self._concepts = shipped_concepts(self._look.resources)
        return self._concepts

    def look_at(self, block: str | None) -> None:
        """Show what belongs to a panel, or to the whole session."""
        if block != self._block:
            self._block = block
            self._index = None
            self.show_meeting()

    def choose_theme(self, theme: str) -> None:
        """Show one theme only; all of them if empty."""
        self._theme = theme
        self._show()

    def mark_in_draft(self, in_draft: InDraft) -> None:
        """Mark what is in the draft."""
        if in_draft != self._in_draft:
            self._in_draft = in_draft
            self._show()

    def show_view(self, late: Sequence[LatePoint], why_not: Mapping[str, WhyNot]) -> None:
        """Show the view that is chosen: with these late points, or with the reasons why points are not in the draft.

        The reasons go by the ids of points.
        """
        shown = (self.views.view, late, why_not)
        if shown != self._shown_view:
            self._shown_view = shown
            self._show()

    def group_by(self, by: GroupBy) -> None:
        """Group by theme, block, kind or delegation."""
        self._by = by
        self._fill_grouping()
        self._show()

    def _show(self) -> None:
        meeting = self._meeting
        if meeting is None or self._index is None:
            return
        self._show_numbers()
        found = [entry for entry in self._index.best_first(self.field.text()) if self._is_in_view(entry)]
        groups = grouped(meeting, found, self._by)
        if self._theme:
            with_theme = [entry for entry in found if any(self._theme in point.themes for point in entry.points)]
            groups = grouped(meeting, with_theme, self._by)
            if self._by is GroupBy.THEME:
                groups = tuple(group for group in groups if group.key == self._theme)
        _, late, why_not = self._shown_view
        rows = bench_rows(meeting, groups, self._by, self._in_draft, self._opened, why_not)
        if late:
            shown = {point.id for group in groups for entry in group.entries for point in entry.points}
            rows = late_rows(meeting, [one for one in late if one.point.id in shown])
        place = self.list.currentIndex().row() if self.list.marked() else None
        self.list.show_rows(rows)
        # What is put in leaves the view: the mark goes on to the next.
        if place is not None and not self.list.marked() and self.views.view in (View.LATE, View.LEFT_OUT):
            self.list.mark_near(place)
        self._say_why_empty("" if rows else self._nothing())
        self.likeness.show_offers(self._offers(meeting))

    def _offers(self, meeting: Meeting) -> list[Offer]:
        """What is asked about the points of the theme that is shown; nothing while one searches or has no room."""
        view = self.views.view
        if self.field.text() or view is View.LATE or (self._is_low and view is not View.ALL):
            return []
        alike = () if self._theme else self._alike
        return [*across_panels(meeting, alike), *same_message(meeting, self._suggestions, self._theme)]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the height to the points where there is little."""
        super().resizeEvent(event)
        self._is_low = self.height() < LOW
        for part in (self.likeness, self.note):
            part.show_low(is_low=self._is_low)
        self._show()

    def _is_in_view(self, entry: Entry) -> bool:
        """Whether the view shows an entry; a message that is told in part is in both views of the draft."""
        told = [point.id in self._in_draft.points for point in entry.points]
        match self.views.view:
            case View.IN_DRAFT:
                return any(told)
            case View.LEFT_OUT:
                return not all(told)
            case _:
                return True

    def _show_numbers(self) -> None:
        every = [point.id for entry in self._index.matching("") for point in entry.points] if self._index else []
        self.views.show_numbers(len(every), sum(point in self._in_draft.points for point in every))
        self.views.setVisible(bool(every))

    def _nothing(self) -> str:
        if not self.field.text() and not self._theme and self.views.view is View.LEFT_OUT:
            return self.tr("Every point is in the draft.")
        if self._index is not None and self._index.matching(""):
            return self.tr("No point matches what is typed and chosen.")
        return self.tr("No points yet: what is kept in the podium's notes is sorted here.")

    def _say_why_empty(self, words: str) -> None:
        self._empty.setText(words)
        self._empty.setVisible(bool(words))
        self.list.setVisible(not words)

    @answers(summary_actions.INTO_DRAFT)
    def _into_draft(self) -> None:
        ids = dragged(self.list.marked())
        if self.entries.some(ids):
            self.into_draft.emit(ids)

    def _take(self, row: BenchRow) -> None:
        """Enter does what stands on the row's button; else it opens a message, or corrects a point."""
        if row.deed is Deed.PUT_IN:
            self._into_draft()
        elif row.deed is not None:
            self._do_deed(row)
        elif row.kind is RowKind.MESSAGE and row.message is not None and not row.is_left_out:
            self._opened ^= {row.message}
            self._show()
        else:
            self._edit(row)

    def _do_deed(self, row: BenchRow) -> None:
        """Put a row in, or let it be written in the draft's language."""
        if row.deed is Deed.PUT_IN:
            self.into_draft.emit(dragged([row]))
        elif row.deed is not None:
            self._edit(row)

    def correct(self) -> None:
        """Correct the marked point, or name the marked message."""
        rows = self.list.marked()
        if self.entries.some(rows):
            self._edit(rows[0])

    def _edit(self, row: BenchRow) -> None:
        of = row.message if row.kind is RowKind.MESSAGE else None
        meeting, words, meant = self._feed.meeting, self._bridge.vocabulary, self._directory.now.meant
        editor = PointEditor(self._look, meeting, words, row.points[0], self.window(), meant=meant, message=of)
        for command in editor.ask():
            self.entries.do(command)

    def _switch_theme(self, number: int) -> None:
        """Give a theme to the note while one types there, else to the marked points, or take it away."""
        if not self.note.has_focus():
            self.entries.switch_theme(number)
            return
        for theme in self._feed.meeting.session.rules.themes[number - 1 : number]:
            self._note.switch_theme(theme.id, on=theme.id not in self._note.half.themes)

    def _fill_grouping(self) -> None:
        names = {
            GroupBy.THEME: self.tr("By theme"),
            GroupBy.BLOCK: self.tr("By block"),
            GroupBy.KIND: self.tr("By kind"),
            GroupBy.DELEGATION: self.tr("By delegation"),
        }
        self._grouping.set_label(names[self._by])
        self._grouping.offer(names.items(), self._by, self.group_by)


def _shown_of(meeting: Meeting) -> tuple[object, ...]:
    """What the rows of the bench are made of."""
    return (
        *(meeting.points, meeting.messages, meeting.interventions, meeting.session),
        *(meeting.differences, meeting.likenesses),
    )
