"""A refusal is an answer: a code, and the names its sentence needs."""

import pytest

from chairconsole.domain.commands import OpenBlock
from chairconsole.domain.errors import Doubt, Refused
from chairconsole.domain.rules import decide
from tests.domain.given import Stage


def test_a_refusal_tells_its_code_and_details() -> None:
    refused = Refused("no_such_block", block="panel-9")
    assert (refused.code, refused.details, str(refused)) == ("no_such_block", {"block": "panel-9"}, "no_such_block")


def test_what_was_asked_for_is_named_in_the_refusal() -> None:
    stage = Stage()
    with pytest.raises(Refused) as refusal:
        decide(stage.meeting, OpenBlock("panel-9"), stage.now, stage.new_id)
    assert refusal.value.details == {"block": "panel-9"}


def test_what_can_be_confirmed_is_told_all_at_once() -> None:
    doubts = (Doubt("already_waiting", "Kenya"), Doubt("list_is_closed", "Kenya"), Doubt("already_waiting", "Fiji"))
    refused = Refused("already_waiting", doubts=doubts, names="Kenya, Fiji")
    assert refused.to_confirm == {"already_waiting", "list_is_closed"}
    assert (refused.doubts, refused.details) == (doubts, {"names": "Kenya, Fiji"})
    assert Refused("no_speaker").to_confirm == frozenset()
