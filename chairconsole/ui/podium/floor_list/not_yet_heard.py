"""Who is present and has not had the floor yet: found as one types, added with Enter or a click."""

from collections.abc import Iterable
from dataclasses import dataclass
from operator import itemgetter

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from chairconsole.domain.base.folding import fold
from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.base.word_search import Found, Sought
from chairconsole.domain.commands.list_commands import AddRequests, NewRequest
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.names.directory import Directory, Entry
from chairconsole.domain.queries.heard import not_yet_heard
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.podium.floor_list.table_page import SearchPage
from chairconsole.ui.widgets.layouts import row
from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.widgets.row_delegate import PillDrawing
from chairconsole.ui.widgets.row_model import Column
from chairconsole.ui.words.counted import Counted
from chairconsole.ui.words.name_words import kind_name

ROOM_FOR_KIND = 488


@dataclass(frozen=True)
class HeardRow:
    """One delegation that has not been heard; `waits` says so if it is on the floor list already."""

    id: str
    name: str
    kind: str
    group: str
    waits: str


def heard_sentence(meeting: Meeting, directory: Directory, unheard: int) -> str:
    """How many have not been heard, and who counts as present."""
    if meeting.present is None:
        whole = sum(entry.kind is ParticipantKind.MEMBER_STATE for entry in directory.entries)
        return fill(Counted.tr("%n of %1 not yet heard \u00b7 presence: all Member States", "", unheard), whole)
    return fill(Counted.tr("%n of %1 present not yet heard", "", unheard), len(meeting.present))


def searched(entries: Iterable[Entry], wanted: str) -> list[tuple[Found, Entry]]:
    """The entries that have what is typed in their name, an alias or the code, those with words that begin so first."""
    sought, hits = Sought(wanted), []
    for entry in entries:
        texts = (entry.name, entry.code, entry.alpha2 or "", *entry.aliases)
        found = sought.found_in(" " + " ".join(map(fold, texts)))
        if found is not None:
            hits.append((found, entry))
    return sorted(hits, key=itemgetter(0))


class NotYetHeard(SearchPage[HeardRow]):
    """The search field and the table. `presence_wanted` asks for the question who is present."""

    presence_wanted = Signal()
    field_name = "search_unheard"

    def __init__(self, context: PanelContext, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._directory = context.directory
        self._entries: dict[str, Entry] = {}
        self.field.setFixedHeight(self.look.theme.size("button_height"))
        self._count = PlainLabel(role="muted", elide=True)
        who = self.button("who_is_present", self.tr("Who is present\u2026"), self.presence_wanted.emit)
        self.body.addLayout(row((self.field, 1), (self._count, 2), who, gap=self.look.theme.size("gap")))
        self.body.addWidget(self.table, 1)

    def title(self) -> str:
        """What the page is called."""
        return self.tr("Not yet heard")

    def prompt(self) -> str:
        """What the empty field says."""
        return self.tr("Search by name or code")

    def take_focus(self) -> None:
        """Begin with the search field."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def show_meeting(self) -> None:
        """Show who has not been heard and is found by what is typed."""
        meeting = self.feed.meeting
        unheard = not_yet_heard(meeting, self._directory.now.entries)
        self._entries = {entry.code: entry for entry in unheard}
        waiting = {request.participant.key for request in meeting.floor_list}
        self.table.show_rows(
            [
                HeardRow(
                    id=entry.code,
                    name=entry.name,
                    kind=kind_name(entry.kind),
                    group=entry.regional_group or "",
                    waits=self.tr("on the list") if entry.code in waiting else "",
                )
                for _, entry in searched(unheard, self.field.text())
            ]
        )
        self._count.setText(heard_sentence(meeting, self._directory.now, len(unheard)))

    def take(self) -> None:
        """Put the marked delegation on the floor list; pressed again, confirm what is in doubt."""
        self._add(may_confirm=True)

    def click(self) -> None:
        """The same, but a double click is two clicks: only Enter confirms."""
        self._add(may_confirm=False)

    def _add(self, *, may_confirm: bool) -> None:
        marked = self.table.marked()
        entry = self._entries.get(marked.id) if marked is not None else None
        if entry is not None:
            asked = AddRequests((NewRequest(entry.participant),))
            if self.asking.do(asked, may_confirm=may_confirm):
                self.field.selectAll()

    def columns(self) -> list[Column[HeardRow]]:
        """Name, kind and region, and whether somebody waits already."""
        return [
            Column(self.tr("Not yet heard"), lambda row: row.name),
            Column(
                self.tr("Kind"),
                lambda row: row.kind,
                128,
                room=ROOM_FOR_KIND,
                drawing=lambda row: PillDrawing(row.kind),
            ),
            Column(self.tr("Region"), lambda row: row.group, 150, colour="muted"),
            Column("", lambda row: row.waits, 100, drawing=lambda row: PillDrawing(row.waits, "accent")),
        ]
