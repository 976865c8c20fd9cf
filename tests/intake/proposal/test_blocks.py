"""Blocks from rows."""

from tests.intake.given import GENEVA, NEW_YORK, TOP, codes, proposal, real


def test_the_welcome_is_never_longer_than_its_slot_or_its_rule() -> None:
    for name, limit in ((GENEVA, "5:00"), (NEW_YORK, "10:00")):
        found = real(name)
        assert [step.limit.as_text() for step in found.session.block("welcome-2").steps if step.limit] == [limit]
        assert "welcome_differs" in codes(found)


def test_the_floor_of_the_summary_panel_is_for_states_and_groups() -> None:
    rules = real(NEW_YORK).session.block("summary-panel").rules
    assert (rules.floor_kinds, rules.origin) == (("member_state", "group"), "assumed")


def test_other_blocks_with_a_floor_have_a_discussion() -> None:
    session = proposal(f"{TOP}10:00-12:00 General debate\n12:00-12:30 Group photo\n12:30-13:00 Closing").session
    assert [[step.kind for step in block.steps] for _, block in session.blocks()] == [["discussion"], [], ["remarks"]]


def test_a_keynote_has_its_speaker() -> None:
    session = proposal(f"{TOP}10:00-10:30 Keynote address by the Minister of Water\n10:30-11:00 Closing").session
    assert [seat.label for seat in session.days[0].blocks[0].seats] == ["Minister of Water"]
