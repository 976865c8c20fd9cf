"""Sentences with a number in them."""

import inspect

import pytest

from chairconsole.ui.words.counted import Counted

SENTENCES = [name for name, _ in inspect.getmembers(Counted, inspect.isfunction) if name != "tr"]


@pytest.mark.parametrize("name", SENTENCES)
@pytest.mark.parametrize("number", [0, 1, 12])
@pytest.mark.usefixtures("qapp")
def test_each_sentence_tells_its_number(name: str, number: int) -> None:
    assert str(number) in getattr(Counted(), name)(number)
