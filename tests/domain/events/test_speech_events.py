"""Events of a speech: what older records left out has a default."""

from typing import get_args

from chairconsole.domain.base.event_parts import Body
from chairconsole.domain.events import speech_events
from tests.domain.given import who


def test_every_kind_of_a_speech_is_handled_as_one() -> None:
    bodies = {one for one in vars(speech_events).values() if isinstance(one, type) and issubclass(one, Body)}
    assert bodies - {Body} == set(get_args(speech_events.SpeechBody))


def test_a_speech_of_the_first_format_reads_as_it_was() -> None:
    given = speech_events.FloorGiven.model_validate(
        {"intervention": "i", "block": "b", "step": None, "participant": who("Kenya"), "limit": "3:00"}
    )
    assert (given.about, given.to, given.continues, given.is_reply, given.answers) == (None, (), None, False, None)
