"""What about, and to whom: how it is typed stands under the field, and what was understood is seen before Enter."""

import pytest

from chairconsole.domain.base.event_parts import About
from tests.journeys.driver import Chair
from tests.journeys.keyboard.test_held_key import with_four_on_the_list

pytestmark = pytest.mark.x_server


def test_what_about_and_to_whom_is_typed_with_its_signs_in_sight(chair: Chair) -> None:
    with_four_on_the_list(chair)
    card = chair.podium.list_card
    chair.press("F2")
    chair.type("peru ? ")
    chair.see("a question to Moderator, Expert 1, Expert 2, Expert 3, any", on=card)
    chair.type("exp 2")
    assert card.quick_add.chips.accessibleName() == "Peru \u2192 Expert 2"
    chair.press("Return")
    asked = chair.meeting.floor_list[-1]
    assert (asked.participant.name, asked.about, asked.to) == ("Peru", About.QUESTION, ("expert-2",))
    chair.press("Down", "Ctrl+Shift+F1")
    chair.type("comment")
    chair.press("Return")
    assert chair.meeting.floor_list[0].about is About.COMMENT
    chair.press("F5", "F3")
    chair.see("a question, to whom", on=chair.podium.notes)
    chair.check_the_record()
