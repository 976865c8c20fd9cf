"""What may be alike in several panels."""

from chairconsole.domain.commands.agenda_commands import CloseBlock, OpenBlock
from chairconsole.domain.commands.note_commands import DecideLikeness, UndoNote
from chairconsole.report.accounts.alike_panels import alike_in_panels
from tests.report.accounts.shipped import concepts
from tests.report.draft.noted import Noted


def two_panels() -> tuple[Noted, str, str]:
    """A message of the first panel, and a point of the second that says the same."""
    noted = Noted()
    first = noted.said("Kenya", "Data must be broken down by age and sex")
    second = noted.said("Chad", "break data down by age, sex and status")
    noted.said("Mali", "Family reunification takes too long")
    message = noted.message(first, second)
    noted.after(60).do(CloseBlock())
    noted.after(60).do(OpenBlock("panel-2"))
    return noted, message, noted.note(None, "Datos desglosados por edad y sexo")


def test_a_message_and_a_point_of_another_panel_are_offered_until_it_is_decided() -> None:
    noted, message, point = two_panels()
    assert alike_in_panels(noted.meeting, concepts()) == ((message, point),)
    noted.do(DecideLikeness((message, point), alike=True))
    assert alike_in_panels(noted.meeting, concepts()) == ()
    noted.do(DecideLikeness((message, point), alike=False))
    assert alike_in_panels(noted.meeting, concepts()) == ()
    for _ in range(2):
        noted.do(UndoNote())
    assert len(alike_in_panels(noted.meeting, concepts())) == 1


def test_what_is_alike_within_a_panel_or_one_message_already_is_not_offered() -> None:
    noted, message, point = two_panels()
    noted.note(None, "data by age and sex, broken down")
    ((first, second),) = alike_in_panels(noted.meeting, concepts())
    assert first == message
    assert second in noted.meeting.points
    noted.message(*noted.meeting.messages[message].points, point)
    assert all(message not in group for group in alike_in_panels(noted.meeting, concepts()))
