"""Names are typed while something else has the focus, by a slip, and for whoever was called by mistake."""

import pytest

from tests.journeys.driver import Chair
from tests.journeys.test_floor import until_the_discussion

pytestmark = pytest.mark.x_server


def test_what_is_typed_beside_the_field_is_a_name_and_a_guess_is_asked_about(chair: Chair) -> None:
    chair.open()
    until_the_discussion(chair)
    chair.press("F2", "Esc", "Esc", "Tab", "Tab")
    assert not chair.podium.list_card.quick_add.field.hasFocus()
    chair._keys.type("ger")
    assert chair.podium.list_card.quick_add.field.text() == "ger"
    chair.press("Return")
    assert chair.waiting == ["Germany"]
    chair.type("noted")
    chair.press("Return")
    chair.see("Côte d'Ivoire", on=chair.podium.list_card)
    assert chair.waiting == ["Germany"], "a guess needs another Enter"
    chair.press("Esc", "Esc")
    assert chair.podium.list_card.quick_add.field.text() == ""
    assert chair.waiting == ["Germany"]
    chair.check_the_record()


def test_whoever_was_called_by_mistake_waits_at_their_place_again(chair: Chair) -> None:
    chair.open()
    until_the_discussion(chair)
    chair.type_name("bra", "fiji", "denm")
    chair.pass_time(5)
    chair.press("F5")
    called = chair.meeting.speech
    chair.pass_time(20)
    chair.press("Ctrl+F11")
    chair.type("denmark")
    chair.press("Return")
    assert (called.participant.name, chair.meeting.speech.participant.name) == ("Brazil", "Denmark")
    assert (chair.meeting.speech.id, chair.meeting.speech.began) == (called.id, called.began)
    assert chair.waiting == ["Brazil", "Fiji"]
    chair.see("Denmark", "2:40", "Running", on=chair.podium.floor)
    chair.press("F4")
    assert chair.meeting.speech.participant.name == "Brazil"
    assert chair.waiting == ["Fiji", "Denmark"]
    chair.check_the_record()
