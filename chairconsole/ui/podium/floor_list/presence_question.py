"""Who is present: pasted as a list, or ticked one by one."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from chairconsole.domain.commands.proceedings_commands import SetPresence
from chairconsole.domain.names.directory import Directory
from chairconsole.domain.names.line_names import Named
from chairconsole.domain.names.pasted_names import Pasted, find_pasted
from chairconsole.ui.bridge import Bridge
from chairconsole.ui.feed import Feed
from chairconsole.ui.frame.session_directory import SessionDirectory
from chairconsole.ui.podium.floor_list.drawer_page import DrawerPage
from chairconsole.ui.podium.floor_list.not_yet_heard import matches
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.key_button import KeyButton
from chairconsole.ui.widgets.marked_table import MarkedTable
from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.widgets.row_model import Column
from chairconsole.ui.words.counted import Counted

LONGEST = 50_000
NOBODY = Pasted((), (), ())
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


def present_rows(directory: Directory, ticked: set[str], pasted: Pasted, wanted: str) -> list[PresentRow]:
    """What is in doubt first, then what was not found, then those who are ticked, then all others by name."""
    found = {named.choices[0].key for named in pasted.found}
    doubtful: dict[str, str] = {}
    for named in pasted.doubtful:
        # Whoever is found already stands in another line of the list, so that this one may well mean the next.
        guess = next((one.key for one in named.choices[:-1] if one.key not in found), named.choices[0].key)
        words = f"\u201c{named.typed.text}\u201d?"
        doubtful[guess] = f"{doubtful[guess]} {words}" if guess in doubtful else words
    entries = [entry for entry in directory.entries if matches(entry, wanted)]
    entries.sort(key=lambda entry: (entry.code not in doubtful, entry.code not in ticked, not entry.is_state))
    rows = [
        PresentRow(
            id=entry.code,
            tick="\u2713" if entry.code in ticked else "",
            name=entry.name,
            typed=doubtful.get(entry.code, ""),
            tone="amber" if entry.code in doubtful else "",
        )
        for entry in entries
    ]
    unknown = [
        PresentRow(f"{UNKNOWN}{named.choices[0].key}", "\u00d7", named.choices[0].name, "", "red")
        for named in pasted.unknown
        if not wanted
    ]
    first = sum(1 for row in rows if row.typed)
    return [*rows[:first], *unknown, *rows[first:]]


class PresenceQuestion(DrawerPage):
    """A field for a pasted list beside the table of ticks. Nothing is kept until it is saved."""

    def __init__(
        self, look: Look, feed: Feed, bridge: Bridge, directory: SessionDirectory, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, feed, bridge, parent)
        self.setAccessibleName(self.tr("Who is present"))
        self._directory = directory
        self._pasted = NOBODY
        self._by_hand: dict[str, bool] = {}
        self._before: set[str] = set()
        self.text = QPlainTextEdit()
        self.text.setObjectName("pasted_presence")
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText(self.tr("Paste the list of those present, one name a line"))
        self.text.setAccessibleName(self.text.placeholderText())
        self.text.textChanged.connect(self._read)
        self.field = QLineEdit()
        self.field.setObjectName("search_present")
        self.field.setPlaceholderText(self.tr("Or tick: type a name, Enter"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.field.setMaxLength(200)
        self.field.textChanged.connect(self._typed)
        self._found = PlainLabel(role="muted", elide=True)
        self.table = MarkedTable(look, self._columns(), name=self.tr("Who is present"), parent=self)
        self.table.view.set_widths([30, 180, 120], 1)
        self.table.view.horizontalHeader().hide()
        self.table.view.installEventFilter(self)
        self.table.view.clicked.connect(self._clicked)
        self._save = KeyButton(look, self.tr("Save"), variant="primary")
        self._save.setObjectName("save_presence")
        self._save.clicked.connect(self._keep)
        everybody = KeyButton(look, self.tr("All Member States"))
        everybody.setObjectName("all_member_states")
        everybody.clicked.connect(self._reset)
        for button in (self._save, everybody):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        gap = look.theme.size("gap")
        ticks = QVBoxLayout()
        ticks.setSpacing(gap)
        ticks.addWidget(self.field)
        ticks.addWidget(self.table.view, 1)
        halves = QHBoxLayout()
        halves.setSpacing(gap)
        halves.addWidget(self.text, 2)
        halves.addLayout(ticks, 3)
        row = QHBoxLayout()
        row.setSpacing(gap)
        row.addWidget(self._found, 1)
        row.addWidget(everybody)
        row.addWidget(self._save)
        self.body.addLayout(halves, 1)
        self.body.addLayout(row)
        directory.changed.connect(self._read)

    def take_focus(self) -> None:
        """Begin where a list can be pasted."""
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_meeting(self) -> None:
        """Show the ticks: those saved before, those pasted, and those made or taken away by hand."""
        self._before = set(self.feed.meeting.present or ())
        self._show()

    def take(self) -> None:
        """Tick the marked delegation, or take its tick away."""
        row = self.table.marked()
        if row is not None and not row.id.startswith(UNKNOWN):
            self._by_hand[row.id] = row.id not in self._ticked()
            self._show()
            self.field.selectAll()

    def tick(self) -> None:
        """The same, from the table."""
        self.take()

    def step(self, by: int) -> None:
        """Move the mark of the table."""
        self.table.move(by)

    def _ticked(self) -> set[str]:
        pasted = {named.choices[0].key for named in self._pasted.found}
        by_hand = {code for code, is_ticked in self._by_hand.items() if is_ticked}
        not_after_all = self._by_hand.keys() - by_hand
        # A pasted list is the whole list; without one, what was saved before goes on.
        return ((pasted or self._before) | by_hand) - not_after_all

    def _is_settled(self, named: Named) -> bool:
        """Whether one of those whom a doubtful name may mean has been ticked for it."""
        return any(self._by_hand.get(one.key, False) for one in named.choices)

    def _show(self) -> None:
        ticked = self._ticked()
        doubtful = tuple(named for named in self._pasted.doubtful if not self._is_settled(named))
        pasted = Pasted(self._pasted.found, doubtful, self._pasted.unknown)
        self.table.show_rows(present_rows(self._directory.now, ticked, pasted, self.field.text()))
        words = [Counted().present_found(len(ticked))]
        if doubtful:
            words.append(Counted().present_doubtful(len(doubtful)))
        if pasted.unknown:
            words.append(Counted().present_unknown(len(pasted.unknown)))
        self._found.setText(" \u00b7 ".join(words))
        self._found.set_tone("amber" if len(words) > 1 else "")
        self._save.setEnabled(bool(ticked))

    def _read(self) -> None:
        text = self.text.toPlainText()[:LONGEST]
        self._pasted = find_pasted(text, self._directory.now) if text.strip() else NOBODY
        self._show()

    def _typed(self) -> None:
        self._show()
        self.table.view.selectionModel().clear()
        if self.field.text():
            self.table.mark(0)

    def _clicked(self, index: QModelIndex) -> None:
        if index.isValid():
            self.take()

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

    def _columns(self) -> list[Column[PresentRow]]:

        def colour(row: PresentRow) -> str:
            return row.tone or ("text" if row.tick else "muted")

        return [
            Column("", lambda row: row.tick, colour=lambda row: row.tone or "green"),
            Column(self.tr("Who is present"), lambda row: row.name, colour=colour),
            Column("", lambda row: row.typed, colour=lambda row: row.tone),
        ]
