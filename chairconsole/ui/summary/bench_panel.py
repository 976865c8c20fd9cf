"""The middle of the bench: points and messages, searched, grouped, put together and corrected."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from chairconsole.control.actions import summary_actions
from chairconsole.domain.base.command import Command
from chairconsole.domain.commands.note_commands import (
    AddToMessage,
    ChangePoint,
    DissolveMessage,
    MakeMessage,
    MarkPoints,
    MergePoints,
    RemovePoints,
    TakeOutOfMessage,
)
from chairconsole.domain.events.point_events import PointMark
from chairconsole.domain.meeting.state import Meeting
from chairconsole.report.accounts.bench import Entry, GroupBy, InDraft, entries, grouped, index
from chairconsole.report.accounts.concepts import Concepts
from chairconsole.report.accounts.search import SearchIndex
from chairconsole.report.accounts.similar import Suggestion, similar
from chairconsole.ui.frame.action_button import MenuButton
from chairconsole.ui.frame.claims import answers
from chairconsole.ui.frame.digit_keys import answer_digits
from chairconsole.ui.frame.notices import why_not
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.summary.bench_list import BenchList, dragged
from chairconsole.ui.summary.bench_rows import BenchRow, RowKind, bench_rows, suggestion_rows
from chairconsole.ui.summary.point_editor import PointEditor
from chairconsole.ui.summary.removed_menu import RemovedMenu
from chairconsole.ui.widgets.layouts import column, named, row
from chairconsole.ui.widgets.search_field import SearchField
from chairconsole.ui.widgets.wrapped_label import WrappedLabel

POINT_ACTIONS = (
    summary_actions.SAME_MESSAGE,
    summary_actions.TAKE_OUT,
    summary_actions.INTO_DRAFT,
    None,
    summary_actions.EDIT_POINT,
    summary_actions.STAR,
    summary_actions.NOT_FOR_ATTRIBUTION,
    summary_actions.MERGE_POINTS,
    None,
    summary_actions.REMOVE_POINTS,
    summary_actions.UNDO_NOTE,
    summary_actions.REDO_NOTE,
)


class BenchPanel(QWidget):
    """`said` hands on a notice, `into_draft` the ids of messages and points that are to be put into the draft."""

    said = Signal(object)
    into_draft = Signal(object)

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look = context.look
        self._feed = feed = context.feed
        self._bridge = bridge = context.bridge
        self._by = GroupBy.THEME
        self._block: str | None = None
        self._theme = ""
        self._in_draft = InDraft()
        self._opened: set[str] = set()
        self._meeting: Meeting | None = None
        self._index: SearchIndex[Entry] | None = None
        self._suggestions: tuple[Suggestion, ...] = ()
        self._concepts: Concepts | None = None
        self.field = SearchField(look, self.tr("Search points\u2026"), "bench_search", self)
        self._grouping = named(MenuButton(look, "", parent=self), "grouping")
        points = context.actions.menu(POINT_ACTIONS, self)
        removed = RemovedMenu(feed, bridge, lambda: self._block, points)
        removed.put_into(points)
        removed.said.connect(self.said)
        more = named(MenuButton(look, self.tr("Points"), points, parent=self), "points_menu")
        self.list = BenchList(look, self)
        self._empty = WrappedLabel(look=look, role="muted")
        gap, space = look.theme.size("gap"), look.theme.size("margin_card")
        head = row((self.field, 1), self._grouping, more, gap=gap)
        body = column(head, self._empty, (self.list, 1), of=self, gap=gap, margins=(space, space, space // 2, 0))
        body.addStretch(0)
        self.field.typed.connect(lambda _text: self._show())
        self.field.stepped.connect(self.list.move_mark)
        self.list.taken.connect(self._take)
        context.actions.claim(self)
        answer_digits(self, self._switch_theme)
        self._fill_grouping()

    def show_meeting(self) -> None:
        """Show the meeting as the feed has it."""
        meeting = self._feed.meeting
        before, self._meeting = self._meeting, meeting
        if self._index is None or before is None or _shown_of(before) != _shown_of(meeting):
            found = entries(meeting, self._block)
            self._index = index(meeting, found)
            among = [point.id for entry in found for point in entry.points]
            self._suggestions = similar(meeting, self._known_concepts(), among)
        self._show()

    def _known_concepts(self) -> Concepts:
        if self._concepts is None:
            file = self._look.resources / "remarks" / "likeness.json"
            self._concepts = Concepts.from_json(file.read_text("utf-8"))
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

    def group_by(self, by: GroupBy) -> None:
        """Group by theme, block, kind or delegation."""
        self._by = by
        self._fill_grouping()
        self._show()

    def _show(self) -> None:
        meeting = self._meeting
        if meeting is None or self._index is None:
            return
        found = self._index.best_first(self.field.text())
        groups = grouped(meeting, found, self._by)
        if self._theme:
            with_theme = [entry for entry in found if any(self._theme in point.themes for point in entry.points)]
            groups = grouped(meeting, with_theme, self._by)
            if self._by is GroupBy.THEME:
                groups = tuple(group for group in groups if group.key == self._theme)
        shown = {point.id for group in groups for entry in group.entries for point in entry.points}
        offered = [one for one in self._suggestions if shown.intersection(one.points)] if not self.field.text() else []
        rows = suggestion_rows(meeting, offered)
        rows += bench_rows(meeting, groups, self._by, self._in_draft, self._opened)
        self.list.show_rows(rows)
        self._say_why_empty("" if rows else self._nothing())

    def _nothing(self) -> str:
        if self._index is not None and self._index.matching(""):
            return self.tr("No point matches what is typed and chosen.")
        return self.tr("No points yet: what is kept in the podium's notes is sorted here.")

    def _say_why_empty(self, words: str) -> None:
        self._empty.setText(words)
        self._empty.setVisible(bool(words))
        self.list.setVisible(not words)

    @answers(summary_actions.SAME_MESSAGE)
    def _put_together(self) -> None:
        """Points become a message; with one marked message, they join it."""
        rows, points = self.list.marked(), self.list.marked_points()
        if len(rows) == 1 and rows[0].kind is RowKind.SUGGESTION:
            self._take(rows[0])
            return
        messages = [row.message for row in rows if row.kind is RowKind.MESSAGE and row.message is not None]
        if len(messages) == 1 and len(rows) > 1:
            others = tuple(point for row in rows if row.kind is not RowKind.MESSAGE for point in row.points)
            self._do(AddToMessage(messages[0], others))
        elif len(points) > 1:
            self._do(MakeMessage(points))
        else:
            self._say(self.tr("Mark two points or more that say the same: Shift and the arrows, or Ctrl and clicks."))

    @answers(summary_actions.TAKE_OUT)
    def _take_out(self) -> None:
        rows = [row for row in self.list.marked() if row.kind is not RowKind.SUGGESTION]
        message = next((row.message for row in rows if row.message is not None), None)
        if message is None:
            self._say(self.tr("Mark a message, or points of one."))
        elif any(row.kind is RowKind.MESSAGE for row in rows):
            self._do(DissolveMessage(message))
        else:
            points = tuple(point for row in rows if row.message == message for point in row.points)
            self._do(TakeOutOfMessage(message, points))

    @answers(summary_actions.INTO_DRAFT)
    def _into_draft(self) -> None:
        ids = dragged(self.list.marked())
        if self._some(ids):
            self.into_draft.emit(ids)

    @answers(summary_actions.STAR)
    def _star(self) -> None:
        self._mark(PointMark.STAR)

    @answers(summary_actions.NOT_FOR_ATTRIBUTION)
    def _attribute_to_nobody(self) -> None:
        self._mark(PointMark.NOT_FOR_ATTRIBUTION)

    def _mark(self, mark: PointMark) -> None:
        points = self.list.marked_points()
        if self._some(points):
            known = self._feed.meeting.points
            on = not all(mark in known[point].marks for point in points if point in known)
            self._do(MarkPoints(points, mark, on))

    @answers(summary_actions.MERGE_POINTS)
    def _merge(self) -> None:
        self._do_with_marked(MergePoints)

    @answers(summary_actions.REMOVE_POINTS)
    def _remove(self) -> None:
        self._do_with_marked(RemovePoints)

    def _do_with_marked(self, command: type[MergePoints | RemovePoints]) -> None:
        points = self.list.marked_points()
        if self._some(points):
            self._do(command(points))

    def _switch_theme(self, number: int) -> None:
        themes = self._feed.meeting.session.rules.themes
        points = self.list.marked_points()
        if number > len(themes) or not self._some(points):
            return
        theme = themes[number - 1].id
        known = [self._feed.meeting.points[point] for point in points if point in self._feed.meeting.points]
        is_on = all(theme in point.themes for point in known)
        for point in known:
            rest = tuple(one for one in point.themes if one != theme)
            wanted = rest if is_on else (*rest, theme)
            if wanted != point.themes:
                self._bridge.do(ChangePoint(point.id, themes=wanted))

    def _take(self, row: BenchRow) -> None:
        """Enter opens a message, corrects a point, and takes up a suggestion."""
        if row.kind is RowKind.MESSAGE and row.message is not None:
            self._opened ^= {row.message}
            self._show()
        elif row.kind is RowKind.SUGGESTION:
            self._do(AddToMessage(row.message, row.points) if row.message is not None else MakeMessage(row.points))
        else:
            self._edit(row)

    def correct(self) -> None:
        """Correct the marked point, or name the marked message."""
        rows = self.list.marked()
        if self._some(rows):
            self._edit(rows[0])

    def _edit(self, row: BenchRow) -> None:
        if row.kind is RowKind.SUGGESTION:
            return
        of = row.message if row.kind is RowKind.MESSAGE else None
        for command in PointEditor(self._look, self._feed.meeting, row.points[0], self.window(), message=of).ask():
            self._do(command)

    def _do(self, command: Command) -> None:
        self._bridge.do(command)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _some(self, marked: object) -> bool:
        if not marked:
            self._say(self.tr("Mark a point first, with the arrow keys or a click."))
        return bool(marked)

    def _say(self, words: str) -> None:
        self.said.emit(why_not(words))

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
    return meeting.points, meeting.messages, meeting.interventions, meeting.session
