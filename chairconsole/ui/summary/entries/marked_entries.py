"""What is done with the messages and points that are marked on the bench, each by its key."""

from PySide6.QtCore import QObject, Qt, Signal

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
from chairconsole.ui.frame.claims import answers
from chairconsole.ui.frame.notices import why_not
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.summary.bench_list import BenchList
from chairconsole.ui.summary.bench_rows import RowKind
from chairconsole.ui.summary.entries.likeness_card import LikenessCard

POINT_ACTIONS = (
    summary_actions.SAME_MESSAGE,
    summary_actions.NOT_ALIKE,
    summary_actions.TAKE_OUT,
    summary_actions.DIFFERING,
    summary_actions.INTO_DRAFT,
    summary_actions.LEFT_OUT,
    summary_actions.LATE_POINTS,
    None,
    summary_actions.EDIT_POINT,
    summary_actions.STAR,
    summary_actions.SHORT_NAME,
    summary_actions.NOT_FOR_ATTRIBUTION,
    summary_actions.MERGE_POINTS,
    summary_actions.CONCLUSION,
    summary_actions.LINE_PART,
    summary_actions.OVERARCHING_THEME,
    summary_actions.STATEMENT,
    summary_actions.STAKEHOLDER_KIND,
    None,
    summary_actions.REMOVE_POINTS,
    summary_actions.UNDO_NOTE,
    summary_actions.REDO_NOTE,
)


class MarkedEntries(QObject):
    """Answers the keys for the marked rows of a list. `said` hands on notices."""

    said = Signal(object)

    def __init__(self, context: PanelContext, rows: BenchList, likeness: LikenessCard) -> None:
        super().__init__(rows)
        self._feed = context.feed
        self._bridge = context.bridge
        self._list = rows
        self._likeness = likeness
        context.actions.claim(self)

    def do(self, command: Command) -> bool:
        """Carry out a command, the focus on the list; whether it was done."""
        is_done = self._bridge.do(command)
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)
        return is_done

    def some(self, marked: object) -> bool:
        """Whether anything is marked; if not it is said."""
        if not marked:
            self.say(self.tr("Mark a point first, with the arrow keys or a click."))
        return bool(marked)

    def say(self, words: str) -> None:
        """Say why something cannot be done."""
        self.said.emit(why_not(words))

    @answers(summary_actions.SAME_MESSAGE)
    def _put_together(self) -> None:
        """Marked points become a message or join the one that is marked; without several, a suggestion is taken."""
        rows, points = self._list.marked(), self._list.marked_points()
        messages = [row.message for row in rows if row.kind is RowKind.MESSAGE and row.message is not None]
        if len(messages) == 1 and len(rows) > 1:
            others = tuple(point for row in rows if row.kind is not RowKind.MESSAGE for point in row.points)
            self._add(messages[0], others)
        elif len(rows) > 1:
            self._make(points)
        elif not self._likeness.put_together():
            self.say(self.tr("Mark two points or more that say the same: Shift and the arrows, or Ctrl and clicks."))

    def _make(self, points: tuple[str, ...]) -> None:
        before = self._feed.meeting.messages
        if self.do(MakeMessage(points)):
            made = [one for one in self._feed.meeting.messages if one not in before]
            self._list.mark_message(made[-1] if made else "")

    def _add(self, message: str, points: tuple[str, ...]) -> None:
        if self.do(AddToMessage(message, points)):
            self._list.mark_message(message)

    @answers(summary_actions.TAKE_OUT)
    def _take_out(self) -> None:
        rows = self._list.marked()
        message = next((row.message for row in rows if row.message is not None), None)
        if message is None:
            self.say(self.tr("Mark a message, or points of one."))
        elif any(row.kind is RowKind.MESSAGE for row in rows):
            self.do(DissolveMessage(message))
        else:
            points = tuple(point for row in rows if row.message == message for point in row.points)
            self.do(TakeOutOfMessage(message, points))

    @answers(summary_actions.STAR)
    def _star(self) -> None:
        self._mark(PointMark.STAR)

    @answers(summary_actions.NOT_FOR_ATTRIBUTION)
    def _attribute_to_nobody(self) -> None:
        self._mark(PointMark.NOT_FOR_ATTRIBUTION)

    def _mark(self, mark: PointMark) -> None:
        points = self._list.marked_points()
        if self.some(points):
            known = self._feed.meeting.points
            on = not all(mark in known[point].marks for point in points if point in known)
            self.do(MarkPoints(points, mark, on))

    @answers(summary_actions.MERGE_POINTS)
    def _merge(self) -> None:
        self._do_with_marked(MergePoints)

    @answers(summary_actions.REMOVE_POINTS)
    def _remove(self) -> None:
        self._do_with_marked(RemovePoints)

    def _do_with_marked(self, command: type[MergePoints | RemovePoints]) -> None:
        points = self._list.marked_points()
        if self.some(points):
            self.do(command(points))

    def switch_theme(self, number: int) -> None:
        """Give the marked points the theme of this number, or take it away from all."""
        themes = self._feed.meeting.session.rules.themes
        points = self._list.marked_points()
        if number > len(themes) or not self.some(points):
            return
        theme = themes[number - 1].id
        known = [self._feed.meeting.points[point] for point in points if point in self._feed.meeting.points]
        is_on = all(theme in point.themes for point in known)
        for point in known:
            rest = tuple(one for one in point.themes if one != theme)
            wanted = rest if is_on else (*rest, theme)
            if wanted != point.themes:
                self._bridge.do(ChangePoint(point.id, themes=wanted))
