"""One sentence for each reason to refuse."""

from typing import get_args

import pytest
from PySide6.QtWidgets import QApplication

from chairconsole.domain.base.errors import Code, Confirmation, Refused
from chairconsole.ui.words.refusals import confirmation_words, refusal_words

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


def test_all_that_is_to_be_confirmed_is_one_line_with_each_name_once(qapp: QApplication) -> None:
    confirmations = (
        Confirmation("already_waiting", "Kenya"),
        Confirmation("list_is_closed", "Kenya"),
        Confirmation("already_waiting", "Fiji"),
        Confirmation("already_waiting", "Kenya"),
        Confirmation("list_is_closed", ""),
    )
    words = "Waiting on the list already: Kenya, Fiji. The list is closed."
    assert confirmation_words(confirmations) == words
    assert refusal_words(Refused("already_waiting", confirmations=confirmations, names="Kenya, Fiji")) == words


def test_a_block_of_a_later_day_is_told_with_its_date_and_time(qapp: QApplication) -> None:
    words = refusal_words(Refused("is_on_a_later_day", start="2023-05-23T10:00:00+02:00"))
    assert words == "The next block is planned for Tue 23 May, 10:00. F11 begins it now."
    words = refusal_words(Refused("session_begins_later", start="2023-05-22T10:00:00+02:00"))
    assert words.startswith("The session is planned for Mon 22 May, 10:00. F11 begins it now; to practise, ")
