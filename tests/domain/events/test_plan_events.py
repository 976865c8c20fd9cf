"""What may be changed in a plan, as the record keeps it."""

from chairconsole.domain.events.plan_events import PlanChange, PlanChanged


def test_every_change_is_published_under_its_name() -> None:
    assert [change.value for change in PlanChange] == [change.name.lower() for change in PlanChange]


def test_a_change_without_parts_changes_nothing() -> None:
    body = PlanChanged(change=PlanChange.NEW_PLAN)
    assert (body.blocks, body.gone, body.people, body.session) == ((), (), (), None)
