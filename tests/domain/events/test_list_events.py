"""Events of the floor list: what older records left out has a default."""

from typing import get_args

import pytest
from pydantic import ValidationError

from chairconsole.domain.base.event_parts import Body, StakeholderRule
from chairconsole.domain.events import list_events
from tests.domain.given import who


def test_every_kind_of_the_list_is_handled_as_one() -> None:
    bodies = {one for one in vars(list_events).values() if isinstance(one, type) and issubclass(one, Body)}
    assert bodies - {Body} == set(get_args(list_events.ListBody))


def test_a_request_of_the_first_format_reads_as_it_was() -> None:
    added = list_events.RequestAdded.model_validate({"request": "r", "block": "b", "participant": who("Kenya")})
    assert (added.about, added.to, added.together, added.after_closing) == (None, (), False, False)
    assert (added.is_reply, added.answers, added.held, added.carried_from) == (False, None, False, None)


def test_one_after_none_is_no_rule() -> None:
    with pytest.raises(ValidationError):
        list_events.StakeholderRuleSet(rule=StakeholderRule.ONE_EVERY, every=0)
