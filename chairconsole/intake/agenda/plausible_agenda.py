"""Whether rows with times are the agenda of a meeting, and not a bill, a timetable of trains or a story."""

from chairconsole.domain.plan.parts import BlockKind
from chairconsole.intake.agenda.agenda_rows import AgendaRows
from chairconsole.intake.agenda.row_kinds import is_for_floor, kind_of
from chairconsole.intake.language.phrases import folded, whole_words
from chairconsole.intake.reading.note import Note
from chairconsole.intake.reading.text_cleanup import one_line

MOST_ROWS = 400
_TOP = 60
_MEETING = whole_words(
    r"sessions?|meetings?|conferences?|consultations?|forum|dialogues?|workshop|segment|hearings?|retreat|seminar|"
    r"symposium|summit|assembly|briefing|debates?|agenda|programme|delegations?|moderat\w+|panels?|committee|"
    r"commission|seances?|reunions?|atelier|sommet|ordre du jour|sesion(?:es)?|reunion(?:es)?|conferencia|"
    r"consulta|foro|dialogo|taller|cumbre|orden del dia|programa|participants?|speakers?|plenary|pleniere|plenaria"
)


def is_plausible(agenda: AgendaRows, note: Note) -> bool:
    """Whether these rows are an agenda: some are of a known kind, or the note speaks of a meeting."""
    if not agenda.rows or len(agenda.rows) > MOST_ROWS:
        return False
    known = sum(1 for row in agenda.rows if _is_known(" ".join(one.text for one in (*row.headings, *row.texts[:1]))))
    written = [line for line in note.lines if not line.is_blank][:_TOP]
    spoken = sum(1 for line in written if _MEETING.search(folded(line.plain_text)))
    if len(agenda.rows) == 1:
        return known == 1 and spoken > 0
    return known > 0 or spoken > 0


def _is_known(title: str) -> bool:
    plain = one_line(title)[:200]
    return kind_of(plain)[0] is not BlockKind.OTHER or is_for_floor(plain)
