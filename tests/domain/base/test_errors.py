"""A refusal is an answer: a code, and the names its sentence needs."""

from pathlib import Path
from typing import get_args

import pytest

from chairconsole.domain.base.errors import Code, Confirmation, Refused
from chairconsole.domain.commands.agenda_commands import OpenBlock
from chairconsole.domain.rules.decide import decide
from tests.domain.given import Stage

PACKAGE = Path(__file__).parents[3] / "chairconsole"


def test_a_refusal_tells_its_code_and_details() -> None:
    refused = Refused("no_such_block", block="panel-9")
    assert (refused.code, refused.details, str(refused)) == ("no_such_block", {"block": "panel-9"}, "no_such_block")


def test_each_code_is_the_answer_to_something() -> None:
    elsewhere = (path for path in PACKAGE.rglob("*.py") if path.name not in ("errors.py", "refusals.py"))
    sources = [path.read_text(encoding="utf-8") for path in elsewhere]
    assert [code for code in get_args(Code) if not any(f'"{code}"' in source for source in sources)] == []


def test_what_was_asked_for_is_named_in_the_refusal() -> None:
    stage = Stage()
    with pytest.raises(Refused) as refusal:
        decide(stage.meeting, OpenBlock("panel-9"), stage.now, stage.new_id)
    assert refusal.value.details == {"block": "panel-9"}


def test_what_can_be_confirmed_is_told_all_at_once() -> None:
    confirmations = (
        Confirmation("already_waiting", "Kenya"),
        Confirmation("list_is_closed", "Kenya"),
        Confirmation("already_waiting", "Fiji"),
    )
    refused = Refused("already_waiting", confirmations=confirmations, names="Kenya, Fiji")
    assert refused.to_confirm == {"already_waiting", "list_is_closed"}
    assert (refused.confirmations, refused.details) == (confirmations, {"names": "Kenya, Fiji"})
    assert Refused("no_speaker").to_confirm == frozenset()
