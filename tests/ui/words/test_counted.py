"""Sentences with a number in them."""

import pytest

from chairconsole.ui.words.counted import Counted
from tests.ui import linguist

SENTENCES = sorted(
    text.source for module in linguist.sources() for text in linguist.texts_in(module) if text.context == "Counted"
)


@pytest.mark.parametrize("sentence", SENTENCES)
@pytest.mark.parametrize("number", [0, 1, 12])
@pytest.mark.usefixtures("qapp")
def test_each_sentence_tells_its_number(sentence: str, number: int) -> None:
    assert str(number) in Counted.tr(sentence, "", number)
