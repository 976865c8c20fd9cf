"""What holds on the floor now, in a few words."""

from chairconsole.domain.base.event_parts import LimitOf, StakeholderRule, Until
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.commands.agenda_commands import CloseBlock
from chairconsole.domain.commands.list_commands import SetStakeholderRule
from chairconsole.domain.commands.proceedings_commands import SetLimit
from chairconsole.ui.words.rule_words import rule_chips, stakeholder_words
from tests.ui.meeting_room import Room

TWO, ONE = Limit.of(120), Limit.of(60)


def words(room: Room) -> list[str]:
    return [chip.text for chip in rule_chips(room.meeting)]


def test_each_limit_in_force_has_a_chip_with_its_instant(room: Room) -> None:
    room.in_discussion()
    assert words(room) == []
    now = f"{room.feed.venue_time(room.feed.now.at):%H:%M}"
    room.lead(SetLimit(LimitOf.FLOOR, TWO, "many wait"))
    room.lead(SetLimit(LimitOf.GROUP, ONE, until=Until.SESSION))
    assert words(room) == [f"limit 2:00 from {now}", f"groups 1:00 from {now}"]
    first, second = rule_chips(room.meeting)
    assert first.hint == "until the end of the block \u00b7 many wait"
    assert second.hint == "until the end of the session"
    room.lead(SetLimit(LimitOf.FLOOR, None))
    assert words(room) == [f"groups 1:00 from {now}"]
    room.lead(CloseBlock())
    assert words(room) == [f"groups 1:00 from {now}"]


def test_the_rule_for_stakeholders_is_told_unless_it_is_the_usual_one(room: Room) -> None:
    room.in_discussion()
    room.lead(SetStakeholderRule(StakeholderRule.ONE_EVERY, 6))
    assert words(room) == ["stakeholders: one every 6"]
    room.lead(SetStakeholderRule(StakeholderRule.HOLD))
    assert words(room) == ["stakeholders: held"]
    room.lead(SetStakeholderRule(StakeholderRule.ACCEPT))
    assert words(room) == []
    assert stakeholder_words(StakeholderRule.ACCEPT, None) == "stakeholders: in turn"
