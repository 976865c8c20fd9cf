"""One sentence for each reason to refuse."""

from typing import get_args

import pytest
from PySide6.QtWidgets import QApplication

from chairconsole.domain.errors import Code, Refused
from chairconsole.ui.refusals import refusal_words

CODES = get_args(Code)


@pytest.mark.parametrize("code", CODES)
def test_every_code_has_a_sentence(qapp: QApplication, code: Code) -> None:
    words = refusal_words(Refused(code))
    assert words.endswith(".")
    assert words[0].isupper() or words[0] == "\u201c"
    assert code not in words


def test_no_two_reasons_read_the_same(qapp: QApplication) -> None:
    words = [refusal_words(Refused(code)) for code in CODES]
    assert len(set(words)) == len(words)
