"""The agenda as it would be, as rows."""

from chairconsole.ui.session_editor.agenda_lines import agenda_rows
from tests.intake.given import GENEVA, proposal, real


def test_days_blocks_and_steps_with_times_limits_and_lines() -> None:
    rows = {row.id: row for row in agenda_rows(real(GENEVA))}
    assert rows["day 1"].text == "Day 1 \u00b7 Monday 8 May 2017"
    panel = rows["panel-1"]
    assert (panel.time, panel.figure, panel.line, panel.about) == ("10:15\u201313:00", "2 h 45 min", "66", "Panel")
    steps = [row for row in rows.values() if row.id.startswith("panel-1/")]
    assert [row.figure for row in steps] == ["7:00", "5\u20137", "5\u20137", "5\u20137", "", "7:00"]
    assert len(rows) == len(agenda_rows(real(GENEVA)))


def test_the_blocks_of_the_doubt_are_marked_and_an_overlap_has_its_sign() -> None:
    found = real(GENEVA)
    overlap = next(doubt for doubt in found.doubts if doubt.code == "overlap")
    rows = agenda_rows(found, overlap)
    assert [row.id for row in rows if row.is_asked] == ["panel-2", "closing-1"]
    assert [row.id for row in rows if row.is_overlapping] == ["closing-1"]
    repaired = agenda_rows(real(GENEVA, {overlap.id: "17:50"}), overlap)
    assert [row.id for row in repaired if row.is_overlapping] == []


def test_whoever_is_named_stands_at_their_steps() -> None:
    found = real(GENEVA)
    offer = next(doubt for doubt in found.doubts if doubt.code == "moderator_unnamed")
    rows = agenda_rows(real(GENEVA, {offer.id: "Ana Example (ESP)"}))
    assert [row.text for row in rows if row.about == "Ana Example"] == [
        "Moderator's opening remarks",
        "Moderator's concluding remarks",
    ]


def test_days_without_a_date_have_a_number() -> None:
    rows = agenda_rows(real(GENEVA), has_dates=False)
    assert [row.text for row in rows if row.level == 0] == ["Day 1", "Day 2", "Said at the end"]


def test_without_what_is_needed_there_are_no_rows() -> None:
    assert agenda_rows(proposal("10:00 - 10:15 Opening\n10:15 - 13:00 Panel 1: Roads")) == []


def test_what_is_said_at_the_end_has_rows_of_its_own() -> None:
    *_, heading, following, summary = agenda_rows(real(GENEVA))
    assert [heading.text, following.id, summary.id] == [
        "Said at the end",
        "end/next_session",
        "end/summary_under",
    ]
    assert {following.about, summary.about} == {"the note does not say"}
    read = proposal(
        "Consultation\nGeneva, 8 May 2017\n\nLa prochaine consultation aura lieu à Rome le 3 juin et les délégations "
        "sont invitées pour les trois jours avec les experts.\n\n10:00-11:00 Opening\n11:00-13:00 Closing"
    )
    (row,) = (row for row in agenda_rows(read) if row.id == "end/next_session")
    assert (row.about, row.lines) == ("la consultation à Rome le 3 juin", (4,))
