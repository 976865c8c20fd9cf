"""What a record holds, apart from where."""

from chairconsole.record.contents import Contents, WorkingText, hash_of, storable
from tests.record.sample_events import BEGIN, some


def test_more_is_added_and_a_working_text_replaced():
    first = Contents(some(1), {"note": WorkingText("a", BEGIN)}, {"1": "one"})
    more = Contents(some(1, after=1), {"note": WorkingText("b", BEGIN)}, {"2": "two"})
    both = first.with_more(more)
    assert both.events == some(1) + some(1, after=1)
    assert both.working_texts["note"].text == "b"
    assert both.texts == {"1": "one", "2": "two"}


def test_a_text_is_named_by_what_it_says():
    assert hash_of("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"


def test_halves_of_characters_are_joined_or_marked():
    assert storable("\ud83d\ude00 \ud83d") == "😀 \ufffd"
    assert storable("\ufeffplain\x00") == "\ufeffplain\x00"
