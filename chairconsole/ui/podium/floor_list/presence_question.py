"""Who is present: pasted as a list, or ticked one by one."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from chairconsole.domain.commands.proceedings_commands import SetPresence
from chairconsole.domain.names.directory import Directory
from chairconsole.domain.names.line_names import NamedParticipant
from chairconsole.domain.names.pasted_names import PastedNames, find_pasted
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.podium.floor_list.not_yet_heard import searched
from chairconsole.ui.podium.floor_list.table_page import SearchPage
from chairconsole.ui.widgets.layouts import column, named, row
from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.widgets.plain_text import typed_in
from chairconsole.ui.widgets.row_model import Column
from chairconsole.ui.words.counted import Counted

LONGEST = 50_000
NOBODY = PastedNames((), (), ())
UNKNOWN = "unknown "
"""What the id of a row begins with that stands for a pasted name nobody has."""


@dataclass(frozen=True)
class PresentRow:
    """A delegation that may be ticked; `typed` is a pasted name that may mean it, or that nobody has."""

    id: str
    tick: str
    name: str
    typed: str
    tone: str = ""


def present_rows(directory: Directory, ticked: set[str], pasted: PastedNames, wanted: str) -> list[PresentRow]:
    """What is in doubt first, then what was not found, then those who are ticked, then all others by name.

    What is typed is sought at the beginning of words first.
    """
    found = {named.choices[0].key for named in pasted.found}
    doubtful: dict[str, str] = {}
    for name in pasted.doubtful:
        # Somebody found already stands in another line of the list, so that this one may well mean the next.
        guess = next((one.key for one in name.choices[:-1] if one.key not in found), name.choices[0].key)
        words = f"\u201c{name.typed.text}\u201d?"
        doubtful[guess] = f"{doubtful[guess]} {words}" if guess in doubtful else words
    hits = searched(directory.entries, wanted)
    hits.sort(key=lambda hit: (hit[1].code not in doubtful, hit[0], hit[1].code not in ticked, not hit[1].is_state))
    rows = [
        PresentRow(
            id=entry.code,
            tick="\u2713" if entry.code in ticked else "",
            name=entry.name,
            typed=doubtful.get(entry.code, ""),
            tone="amber" if entry.code in doubtful else "",
        )
        for _, entry in hits
    ]
    unknown = [
        PresentRow(f"{UNKNOWN}{named.choices[0].key}", "\u00d7", named.choices[0].name, "", "red")
        for named in pasted.unknown
        if not wanted
    ]
    first = sum(1 for row in rows if row.typed)
    return [*rows[:first], *unknown, *rows[first:]]


class PresenceQuestion(SearchPage[PresentRow]):
    """A field for a pasted list beside the table of ticks. Nothing is kept until it is saved."""

    field_name = "search_present"

    def __init__(self, context: PanelContext, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._directory = directory = context.directory
        self._pasted = NOBODY
        self._by_hand: dict[str, bool] = {}
        self._before: set[str] = set()
        paste = self.tr("Paste the list of those present, one name a line")
        self.text = named(QPlainTextEdit(), "pasted_presence", paste)
        self.text.setPlaceholderText(paste)
        self.text.setTabChangesFocus(True)
        self.text.textChanged.connect(self._read)
        self._found = PlainLabel(role="muted", elide=True)
        self.table.horizontalHeader().hide()
        self.table.installEventFilter(self)
        self._save = self.button("save_presence", self.tr("Save"), self._keep, variant="primary")
        everybody = self.button("all_member_states", self.tr("All Member States"), self._reset)
        gap = self.look.theme.size("gap")
        ticks = column(self.field, (self.table, 1), gap=gap)
        self.body.addLayout(row((self.text, 2), (ticks, 3), gap=gap), 1)
        self.body.addLayout(row((self._found, 1), everybody, self._save, gap=gap))
        directory.changed.connect(self._read)

    def title(self) -> str:
        """What the page is called."""
        return self.tr("Who is present")

    def prompt(self) -> str:
        """What the empty field says."""
        return self.tr("Or tick: type a name, Enter")

    def take_focus(self) -> None:
        """Begin where a list can be pasted."""
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_meeting(self) -> None:
        """Show the ticks: those saved before, those pasted, and those made or taken away by hand."""
        self._before = set(self.feed.meeting.present or ())
        self._show()

    def take(self) -> None:
        """Tick the marked delegation, or take its tick away."""
        marked = self.table.marked()
        if marked is not None and not marked.id.startswith(UNKNOWN):
            self._by_hand[marked.id] = marked.id not in self._ticked()
            self._show()
            self.field.selectAll()

    def tick(self) -> None:
        """The same, from the table."""
        self.take()

    def _ticked(self) -> set[str]:
        pasted = {named.choices[0].key for named in self._pasted.found}
        by_hand = {code for code, is_ticked in self._by_hand.items() if is_ticked}
        not_after_all = self._by_hand.keys() - by_hand
        # A pasted list is the whole list; without one, what was saved before goes on.
        return ((pasted or self._before) | by_hand) - not_after_all

    def _is_settled(self, named: NamedParticipant) -> bool:
        """Whether one of those whom a doubtful name may mean has been ticked for it."""
        return any(self._by_hand.get(one.key, False) for one in named.choices)

    def _show(self) -> None:
        ticked = self._ticked()
        doubtful = tuple(named for named in self._pasted.doubtful if not self._is_settled(named))
        pasted = PastedNames(self._pasted.found, doubtful, self._pasted.unknown)
        self.table.show_rows(present_rows(self._directory.now, ticked, pasted, self.field.text()))
        words = [Counted.tr("%n ticked", "", len(ticked))]
        if doubtful:
            words.append(Counted.tr("%n in doubt", "", len(doubtful)))
        if pasted.unknown:
            words.append(Counted.tr("%n not found", "", len(pasted.unknown)))
        self._found.setText(" \u00b7 ".join(words))
        self._found.set_tone("amber" if len(words) > 1 else "")
        self._save.setEnabled(bool(ticked))

    def _read(self) -> None:
        text = typed_in(self.text)[:LONGEST]
        self._pasted = find_pasted(text, self._directory.now) if text.strip() else NOBODY
        self._show()

    def _keep(self) -> None:
        # In the order of the directory: the same ticks are the same list, whatever was typed first.
        ticked = self._ticked()
        codes = tuple(entry.code for entry in self._directory.now.entries if entry.code in ticked)
        if self.bridge.do(SetPresence(codes)):
            self._begin_anew()

    def _reset(self) -> None:
        if self.bridge.do(SetPresence(None)):
            self._begin_anew()

    def _begin_anew(self) -> None:
        self._by_hand = {}
        self.text.clear()
        self.field.clear()
        self.left.emit()

    def columns(self) -> list[Column[PresentRow]]:
        """The tick, the name, and the pasted name that may mean it."""

        def colour(row: PresentRow) -> str:
            return row.tone or ("text" if row.tick else "muted")

        return [
            Column("", lambda row: row.tick, 30, colour=lambda row: row.tone or "green"),
            Column(self.tr("Who is present"), lambda row: row.name, colour=colour),
            Column("", lambda row: row.typed, 120, colour=lambda row: row.tone),
        ]
