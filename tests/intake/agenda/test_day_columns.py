"""Tables whose columns are days."""

from chairconsole.intake.agenda.agenda_region import find_agenda
from tests.intake.given import note


def test_each_column_is_a_day() -> None:
    text = (
        "Time\tMonday 8 May\tTuesday 9 May\n10:00-13:00\tPanel 1\tPanel 3\n13:00-15:00\tLunch\t\n"
        "15:00-18:00\tPanel 2\tClosing"
    )
    found = find_agenda(note(text))
    assert [row.day for row in found.rows] == [0, 0, 0, 1, 1, 1]
    assert [row.first_text for row in found.rows] == ["Panel 1", "Lunch", "Panel 2", "Panel 3", "Lunch", "Closing"]


def test_a_table_on_one_line_is_read_row_by_row() -> None:
    text = "| Monday 8 May | 09.00 - 10.00 | Opening | 10.00 - 12.00 | Panel 1 | 12.00 - 12.30 | Closing |"
    found = find_agenda(note(text))
    assert [row.first_text for row in found.rows] == ["Opening", "Panel 1", "Closing"]
    assert found.days[0].marks
