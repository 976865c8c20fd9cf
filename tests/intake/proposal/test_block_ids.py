"""Ids that a person can read."""

from tests.intake.given import GENEVA, TOP, proposal, real


def test_the_ids_of_the_real_note() -> None:
    session = real(GENEVA).session
    assert [[block.id for block in day.blocks] for day in session.days] == [
        ["opening", "panel-1", "lunch-1", "panel-2", "closing-1"],
        ["welcome-2", "panel-3", "lunch-2", "summary-panel", "main-conclusions", "closing-2"],
    ]


def test_no_id_is_taken_twice() -> None:
    text = (
        "10:00-10:30 Coffee\n10:30-11:00 Panel 1\n11:00-11:30 Coffee\n"
        "11:30-12:00 Panel 1\n12:00-12:30 Réunion\n12:30-13:00 Réunion"
    )
    session = proposal(TOP + text).session
    ids = [block.id for _, block in session.blocks()]
    assert len(set(ids)) == len(ids) == 6
