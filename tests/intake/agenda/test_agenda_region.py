"""Where an agenda is in a note."""

from chairconsole.intake.agenda.agenda_region import find_agenda
from chairconsole.intake.agenda.table_headers import is_agenda_title
from tests.intake.given import note, rows


def test_titles_of_agendas() -> None:
    for text in ("ANNEX I: Agenda", "Provisional programme of work", "Ordre du jour provisoire", "**Programa**"):
        assert is_agenda_title(text)
    assert not is_agenda_title("The agenda of the meeting is attached to this note.")


def test_a_broken_sentence_is_no_row() -> None:
    text = (
        "The informal session will be held over the course of two days, each of them from\n"
        "10:00 am to 1:00 pm and from 3:00 pm to 6:00 pm, in the room named above.\n\n"
        "Agenda\n10:00 – 10:15 Opening\n10:15 – 13:00 Panel"
    )
    assert [row[0] for row in rows(text)] == ["10:00", "10:15"]


def test_rows_above_the_agenda_are_not_lost() -> None:
    text = "9:00-9:30 Badges\n\nAgenda\n10:00-11:00 One\n11:00-12:00 Two\n12:00-13:00 Three"
    found = find_agenda(note(text))
    assert len(found.rows) == 3
    assert [(one.line, one.why) for one in found.left_out] == [(1, "unclear")]


def test_a_text_without_times_has_no_agenda() -> None:
    assert find_agenda(note("Call me Ishmael.\nSome years ago.")).rows == []
