"""Events about messages."""

from typing import get_args

from chairconsole.domain.base.event_parts import Body
from chairconsole.domain.events import message_events


def test_every_kind_about_messages_is_handled_as_one() -> None:
    bodies = {one for one in vars(message_events).values() if isinstance(one, type) and issubclass(one, Body)}
    assert bodies - {Body} == set(get_args(message_events.MessageBody))
