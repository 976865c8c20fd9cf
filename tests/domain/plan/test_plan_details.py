"""What is different between two plans, limit by limit and name by name."""

from chairconsole.domain.base.notation import Limit
from chairconsole.domain.plan.parts import BlockRules, Person, Rules
from chairconsole.domain.plan.plan_details import Difference, of_people, of_rules, of_steps
from tests.domain.given import two_days


def test_each_limit_is_told_by_itself_and_the_rest_together() -> None:
    old = Rules(floor_limit=Limit.of(180))
    new = Rules(floor_limit=Limit.of(120), group_limit=Limit.of(300), propose_switch_after=5)
    assert list(of_rules(old, new)) == [
        Difference("floor_limit", before="3:00", after="2:00"),
        Difference("group_limit", before="", after="5:00"),
        Difference("rules"),
    ]
    assert list(of_rules(old, old)) == []


def test_the_rules_of_a_block_are_told_with_it() -> None:
    old, new = BlockRules(floor_limit=Limit.of(120)), BlockRules(propose_switch_after=3)
    assert list(of_rules(old, new, block="panel-1", subject="Panel 1")) == [
        Difference("floor_limit", "panel-1", "Panel 1", "2:00", ""),
        Difference("block_rules", "panel-1", "Panel 1"),
    ]


def test_a_name_is_told_as_it_was_and_is() -> None:
    old = (Person(id="a", name="Ada"), Person(id="b", name="Ben"))
    renamed = (Person(id="a", name="Ada Lee"), Person(id="b", name="Ben"))
    assert list(of_people(old, renamed)) == [Difference("person_name", before="Ada", after="Ada Lee")]
    assert list(of_people(old, renamed[:1])) == [
        Difference("person_name", before="Ada", after="Ada Lee"),
        Difference("people"),
    ]
    assert list(of_people(old, old)) == []


def test_the_limit_of_a_step_is_told_with_its_title_and_other_steps_are_others() -> None:
    panel = two_days().block("panel-1")
    assert panel is not None
    longer = panel.steps[0].model_copy(update={"limit": Limit.of(600)})
    assert list(of_steps(panel, panel.model_copy(update={"steps": (longer, *panel.steps[1:])}))) == [
        Difference("step_limit", "panel-1", "Panel 1: Opening remarks", "7:00", "10:00")
    ]
    assert list(of_steps(panel, panel.model_copy(update={"steps": panel.steps[1:]}))) == [
        Difference("block_steps", "panel-1", "Panel 1")
    ]
