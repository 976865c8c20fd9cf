"""Tables whose columns are days."""

from chairconsole.intake.agenda_region import find_agenda
from tests.intake.given import note


def test_each_column_is_a_day() -> None:
    text = (
        "Time\tMonday 8 May\tTuesday 9 May\n10:00-13:00\tPanel 1\tPanel 3\n13:00-15:00\tLunch\t\n"
        "15:00-18:00\tPanel 2\tClosing"
    )
    found = find_agenda(note(text))
    assert [(row.day, row.texts[0].text) for row in found.rows] == [
        (0, "Panel 1"),
        (0, "Lunch"),
        (0, "Panel 2"),
        (1, "Panel 3"),
        (1, "Lunch"),
        (1, "Closing"),
    ]
