"""From how many on a word is used for a number of delegations."""

import pytest
from pydantic import ValidationError

from chairconsole.report.draft.quantifiers import USUAL, Quantifiers


def test_a_word_for_more_begins_no_earlier_than_one_for_less() -> None:
    assert (USUAL.a_few, USUAL.several, USUAL.many) == (3, 5, 10)
    assert Quantifiers(a_few=4, several=4, many=4)
    for bounds in ({"a_few": 6, "several": 5}, {"several": 11}, {"a_few": 2}):
        with pytest.raises(ValidationError):
            Quantifiers(**bounds)
