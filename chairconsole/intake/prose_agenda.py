"""An agenda told in sentences, as rows: "The opening will be held from 10 a.m. to 10.30 a.m."."""

from chairconsole.intake.agenda_rows import AgendaRows
from chairconsole.intake.note import Note


def find_prose_agenda(note: Note) -> AgendaRows:
    """The agenda of a note that has it in sentences; without rows if there is none."""
    return AgendaRows([], [], [], [])
