"""Sentences with a number in them."""

import inspect

import pytest
from PySide6.QtWidgets import QApplication

from chairconsole.ui.counted import Counted

SENTENCES = [name for name, _ in inspect.getmembers(Counted, inspect.isfunction) if name != "tr"]


@pytest.mark.parametrize("name", SENTENCES)
@pytest.mark.parametrize("number", [0, 1, 12])
@pytest.mark.usefixtures("qapp")
def test_each_sentence_tells_its_number(name: str, number: int) -> None:
    assert str(number) in getattr(Counted(), name)(number)


def test_there_is_room_for_what_each_speaker_takes(qapp: QApplication) -> None:
    assert "%1" in Counted().minutes_at_pace(28)
    assert "%1" in Counted().minutes_at_limit(28)
