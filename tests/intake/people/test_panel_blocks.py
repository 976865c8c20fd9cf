"""Panels built from the rules of the text."""

from tests.intake.given import GENEVA, TOP, codes, proposal, real


def test_a_panel_of_the_real_note() -> None:
    panel = real(GENEVA).session.block("panel-1")
    limits = [step.limit.as_text() if step.limit else step.kind for step in panel.steps]
    assert limits == ["7:00", "5:00-7:00", "5:00-7:00", "5:00-7:00", "discussion", "7:00"]
    assert {step.origin for step in panel.steps} == {"derived"}


def test_moderators_are_named_by_an_answer() -> None:
    found = real(GENEVA, {"moderator_unnamed:66": "Jane Example (DZA); John Sample"})
    panel = found.session.block("panel-1")
    assert panel.seats[0].people == ("jane-example", "john-sample")
    people = [(person.name, person.delegation) for person in found.session.people]
    assert people == [("Jane Example", "DZA"), ("John Sample", None)]


def test_without_rules_a_panel_is_one_discussion() -> None:
    found = proposal(f"{TOP}10:00-12:00 Panel 1\n12:00-13:00 Closing")
    panel = found.session.block("panel-1")
    assert [(step.kind, step.origin) for step in panel.steps] == [("discussion", "assumed")]
    assert "steps_assumed" in codes(found)
