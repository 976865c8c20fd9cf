"""Keys for what is said of whole statements: their sentences become points; and what kind of stakeholder spoke."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from chairconsole.control.actions import summary_actions
from chairconsole.domain.base.participants import Participant, ParticipantKind, StakeholderKind
from chairconsole.domain.commands.note_commands import SetStakeholderKind
from chairconsole.domain.queries.stakeholders import stakeholder_kind
from chairconsole.ui.frame.claims import answers
from chairconsole.ui.frame.notices import Notice, why_not
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.frame.statement_points import keep_statement
from chairconsole.ui.frame.typed_menu import TypedMenu
from chairconsole.ui.summary.bench_list import BenchList
from chairconsole.ui.words.counted import Counted
from chairconsole.ui.words.name_words import stakeholder_kind_name


class Statements(QObject):
    """Answers them for what is marked on the bench. `block` tells whose points are shown; `said` hands on notices.

    `kind_was_said` follows when a stakeholder is called otherwise from now on.
    """

    said = Signal(object)
    kind_was_said = Signal()

    def __init__(self, context: PanelContext, rows: BenchList, block: Callable[[], str | None]) -> None:
        super().__init__(rows)
        self._context = context
        self._feed = context.feed
        self._bridge = context.bridge
        self._list = rows
        self._block = block
        self.kinds = TypedMenu(rows)
        context.actions.claim(self)

    @answers(summary_actions.STATEMENT)
    def take_sentences(self) -> None:
        """Ask for a statement, and keep what is ticked as points of its speech, or as written."""
        points = self._feed.meeting.points
        marked = [points[one].intervention for one in self._list.marked_points() if one in points]
        kept = keep_statement(self._context, self._block(), marked, self._list.window())
        if kept is not None:
            words = Counted.tr("%n points were kept from the statement.", "", kept)
            self.said.emit(Notice(words, tone="accent"))

    @answers(summary_actions.STAKEHOLDER_KIND)
    def ask_kind(self) -> None:
        """Offer the kinds for the stakeholder whose point is marked, else for the first whose kind nobody said."""
        who = self._stakeholder()
        if who is None:
            self.said.emit(why_not(self.tr("No stakeholder\u2019s point is marked, and of each the kind is known.")))
            return
        self._offer_kinds(who)

    def ask_kind_of(self, key: str) -> None:
        """Offer the kinds for the participant of this key; nothing if they did not speak."""
        spoke = (speech.participant for speech in self._feed.meeting.speeches())
        who = next((one for one in spoke if one.key == key), None)
        if who is not None:
            self._offer_kinds(who)

    def _offer_kinds(self, who: Participant) -> None:
        known = stakeholder_kind(self._feed.meeting, who)
        self.kinds.clear()
        heading = self.kinds.addAction(who.name.replace("&", "&&"))
        heading.setEnabled(False)
        for kind in StakeholderKind:
            entry = self.kinds.addAction(stakeholder_kind_name(kind))
            entry.setCheckable(True)
            entry.setChecked(kind is known)
            entry.triggered.connect(lambda _checked=False, kind=kind: self._set(who, kind))
        self.kinds.popup(self._list.mapToGlobal(self._list.rect().topLeft()))
        self.kinds.setActiveAction(self.kinds.actions()[1])

    def _set(self, who: Participant, kind: StakeholderKind) -> None:
        """Say what kind somebody is; said once more, it is taken back."""
        is_said = self._feed.meeting.stakeholder_kinds.get(who.key) is kind
        if self._bridge.do(SetStakeholderKind(who.key, None if is_said else kind)):
            self.kind_was_said.emit()

    def _stakeholder(self) -> Participant | None:
        meeting = self._feed.meeting
        marked = [meeting.points[point] for point in self._list.marked_points() if point in meeting.points]
        spoke = [speech.participant for speech in map(meeting.speech_of, marked) if speech is not None]
        unknown = [
            speech.participant
            for speech in meeting.speeches(self._block())
            if stakeholder_kind(meeting, speech.participant) is None
        ]
        return next((one for one in (*spoke, *unknown) if one.kind is ParticipantKind.STAKEHOLDER), None)
