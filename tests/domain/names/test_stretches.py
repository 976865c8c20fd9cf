"""Stretches know their place, whatever is cut off."""

import re

from chairconsole.domain.names.stretches import Stretch

LINE = " a  bc ,- d\u2028"


def _texts(stretches):
    return [(stretch.start, stretch.text) for stretch in stretches]


def test_parts():
    whole = Stretch.of(LINE)
    assert whole.text == LINE
    assert whole.stripped().text == "a  bc ,- d"
    assert whole.stripped("ad", front=False).text == " a  bc ,-"
    assert whole.stripped("a", back=False).text == "bc ,- d\u2028"
    assert Stretch.of(" , ").stripped(",") == Stretch(" , ", 3, 3)
    part = whole.part(3).part(1, 3)
    assert (part.start, part.end, part.text) == (4, 6, "bc")
    assert whole.part(1, 2).up_to(part).text == "a  bc"


def test_words_and_pieces():
    assert _texts(Stretch.of(LINE).words()) == [(1, "a"), (4, "bc"), (10, "d")]
    assert _texts(Stretch.of(LINE).split(re.compile("[,-]"))) == [(1, "a  bc"), (10, "d")]
    assert _texts(Stretch.of("").split(re.compile(","))) == []


def test_what_names_something():
    assert [
        text for text in ("a", "1", "🎉", " ", ".", "\x00", "\u200b", "") if Stretch.of(text).names_something()
    ] == [
        "a",
        "1",
        "🎉",
    ]
