"""The seats of a block: what they are called, who sits there, and one more."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QFormLayout, QWidget

from chairconsole.domain.commands.plan_commands import AddSeat, PlanCommand, RenamePerson, RenameSeat, ReplacePerson
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import Block, Person
from chairconsole.ui.agenda.block_page import BlockPage
from chairconsole.ui.dialogs.limit_question import no_length, read_limit
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.layouts import column, line_edit, named
from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.widgets.row_model import Column
from chairconsole.ui.widgets.row_table import RowTable

NEW = ""


@dataclass(frozen=True)
class SeatRow:
    """A seat and who sits there; the one with no id is a new one."""

    id: str
    label: str
    people: str


@dataclass(frozen=True)
class _Typed:
    """What is typed about a seat that is not marked at the moment, and which change it is to be."""

    label: str
    people: str
    limit: str
    change: Callable[[Block, SeatRow], PlanCommand | None]


class SeatsPage(BlockPage):
    """The fields belong to the marked seat; what is typed is proposed at once, and waits while others are marked."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._people: tuple[Person, ...] = ()
        self._typed_about: dict[str, _Typed] = {}
        columns = [
            Column[SeatRow](self.tr("Seat"), lambda row: row.label, 170),
            Column[SeatRow](self.tr("Who"), lambda row: row.people, colour="muted"),
        ]
        self.table = RowTable(look, columns, name=self.tr("Seats"), parent=self)
        gap, height = look.theme.size("gap"), look.theme.size("button_height")
        names, limit = (
            self.tr("Names, with commas between them"),
            self.tr("5:00-7:00, or nothing for no remarks by plan"),
        )
        self.label = line_edit("seat_label", self.tr("Is called"), height=height)
        self.people = line_edit("seat_people", self.tr("Who sits there"), example=names, height=height)
        self.limit = line_edit("seat_limit", self.tr("Remarks of"), example=limit, height=height)
        self.same = named(QCheckBox(self.tr("The same person, whose name was written wrongly")), "same_person")
        self._form = QFormLayout()
        self._form.setSpacing(gap)
        for field in (self.label, self.people, self.limit):
            self._form.addRow(PlainLabel(field.accessibleName()), field)
        self.wrong = named(PlainLabel(tone="red"), "seat_wrong")
        column((self.table, 1), self._form, self.same, self.wrong, of=self, gap=gap)
        self.table.selectionModel().currentRowChanged.connect(self._begin)
        for typed in (self.label.textEdited, self.limit.textEdited):
            typed.connect(lambda: self._propose(self._renamed))
        for typed in (self.people.textEdited, self.same.toggled):
            typed.connect(lambda: self._propose(self._replaced))

    def show_block(self, meeting: Meeting, block: Block, command: PlanCommand | None = None) -> None:
        """Show the seats of a block and, in the fields, the marked one."""
        is_another = self._block is None or self._block.id != block.id
        self._block, self._people = block, meeting.session.people
        rows = [SeatRow(seat.id, seat.label, ", ".join(self._names(seat.people))) for seat in block.seats]
        self.table.show_rows([*rows, SeatRow(NEW, self.tr("+ Another seat"), "")])
        if is_another:
            self._typed_about.clear()
        if is_another or self.table.marked() is None:
            self.table.mark(0)
            self._begin()

    def goes_on(self, done: PlanCommand) -> bool:
        """If this was the change of the marked seat, mark the next one typed about; whether there is one."""
        marked = self.table.marked()
        if marked is None or not isinstance(done, AddSeat | RenamePerson | RenameSeat | ReplacePerson):
            return False
        self._typed_about.pop(marked.id, None)
        following = next(iter(self._typed_about), None)
        if following is not None:
            self.table.mark_id(following)
        return following is not None

    def _names(self, people: tuple[str, ...]) -> list[str]:
        names = {person.id: person.name for person in self._people}
        return [names.get(person, person) for person in people]

    def _begin(self) -> None:
        """Fill the fields with what the marked seat is."""
        marked = self.table.marked()
        if marked is None:
            return
        self.label.setText("" if marked.id == NEW else marked.label)
        self.people.setText(marked.people)
        self.limit.clear()
        self.wrong.setText("")
        self._form.setRowVisible(self.limit, marked.id == NEW)
        seat = self._block.seat(marked.id) if self._block is not None else None
        self.same.setVisible(seat is not None and len(seat.people) == 1)
        with QSignalBlocker(self.same):
            self.same.setChecked(False)
        typed = self._typed_about.get(marked.id)
        if typed is None:
            self.proposed.emit(None)
            return
        for field, text in ((self.label, typed.label), (self.people, typed.people), (self.limit, typed.limit)):
            field.setText(text)
        self._propose(typed.change)

    def _propose(self, change: Callable[[Block, SeatRow], PlanCommand | None]) -> None:
        """Propose this change of the marked seat, or the new seat if that one is marked."""
        marked = self.table.marked()
        if marked is not None and self._block is not None:
            command = self._added(self._block) if marked.id == NEW else change(self._block, marked)
            typed = _Typed(self.label.text(), self.people.text(), self.limit.text(), change)
            if command is None and marked.id != NEW:
                self._typed_about.pop(marked.id, None)
            else:
                self._typed_about[marked.id] = typed
            self.proposed.emit(command)

    def _renamed(self, block: Block, marked: SeatRow) -> PlanCommand | None:
        self.people.setText(marked.people)
        label = self.label.text().strip()
        return RenameSeat(block.id, marked.id, label) if label not in ("", marked.label) else None

    def _replaced(self, block: Block, marked: SeatRow) -> PlanCommand | None:
        self.label.setText(marked.label)
        names, seat = self._typed(), block.seat(marked.id)
        if seat is None or ", ".join(names) == marked.people:
            return None
        if self.same.isChecked() and len(seat.people) == 1 and len(names) == 1:
            return RenamePerson(seat.people[0], names[0])
        return ReplacePerson(block.id, marked.id, names)

    def _added(self, block: Block) -> PlanCommand | None:
        label = self.label.text().strip()
        typed = self.limit.text().strip()
        limit = read_limit(typed)
        is_wrong = bool(typed) and limit is None
        self.wrong.setText(no_length() if is_wrong else "")
        return AddSeat(block.id, label, people=self._typed(), limit=limit) if label and not is_wrong else None

    def _typed(self) -> tuple[str, ...]:
        return tuple(name for part in self.people.text().split(",") if (name := " ".join(part.split())))
