"""What commands print."""

import pytest

from chairconsole.command_line.output import count


@pytest.mark.parametrize(("number", "told"), [(0, "0 entries"), (1, "1 entry"), (2, "2 entries")])
def test_a_number_has_its_noun(number: int, told: str) -> None:
    assert count(number, "entry", "entries") == told
    assert count(2, "point") == "2 points"
