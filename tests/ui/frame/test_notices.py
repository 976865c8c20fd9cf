"""Notices: one at a time, gone by themselves, or staying until what they are about is over."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from chairconsole.ui.frame.notices import SHOWN_FOR_TICKS, Answer, Notice, NoticeStrip
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.key_button import KeyButton


@pytest.fixture
def strip(look: Look) -> Iterator[NoticeStrip]:
    strip = NoticeStrip(look)
    strip.resize(900, 40)
    strip.show()
    yield strip
    strip.deleteLater()


def tick(strip: NoticeStrip, times: int) -> None:
    for _ in range(times):
        strip.tick()


def buttons(strip: NoticeStrip) -> list[str]:
    row = strip.layout()
    widgets = [row.itemAt(place).widget() for place in range(row.count())]
    return [widget.label() for widget in widgets if isinstance(widget, KeyButton)]


def test_a_passing_notice_goes_by_itself(strip: NoticeStrip) -> None:
    occupied = []
    strip.occupied.connect(occupied.append)
    strip.say(Notice("Nobody has the floor.", tone="amber"))
    assert strip.text() == "Nobody has the floor."
    assert strip.property("tone") == "amber"
    tick(strip, SHOWN_FOR_TICKS - 1)
    assert strip.text()
    tick(strip, 1)
    assert strip.text() == ""
    assert occupied == [True, False]


def test_the_same_notice_again_stays_as_long_again(strip: NoticeStrip) -> None:
    strip.say(Notice("Again"))
    tick(strip, SHOWN_FOR_TICKS - 1)
    strip.say(Notice("Again"))
    tick(strip, SHOWN_FOR_TICKS - 1)
    assert strip.text() == "Again"


def test_one_that_stays_comes_back_after_one_that_passes(strip: NoticeStrip) -> None:
    strip.say(Notice("Saved elsewhere", tone="amber", stays=True))
    strip.say(Notice("Nobody waits", tone="green"))
    assert strip.text() == "Nobody waits"
    tick(strip, SHOWN_FOR_TICKS)
    assert (strip.text(), strip.property("tone")) == ("Saved elsewhere", "amber")
    tick(strip, 5 * SHOWN_FOR_TICKS)
    assert strip.text() == "Saved elsewhere"
    strip.withdraw()
    assert strip.text() == ""


def test_a_red_one_that_stays_is_never_covered(strip: NoticeStrip) -> None:
    strip.say(Notice("It is raining in", tone="amber", stays=True, topic="a"))
    strip.say(Notice("Not saved", tone="red", stays=True, topic="b"))
    strip.say(Notice("Saved in stick", tone="accent"))
    assert (strip.text(), strip.property("tone")) == ("Not saved  Saved in stick", "red")
    tick(strip, SHOWN_FOR_TICKS)
    assert strip.text() == "Not saved"
    strip.withdraw("b")
    assert strip.text() == "It is raining in"


def test_why_something_could_not_be_done_is_no_longer_said_once_something_was(strip: NoticeStrip) -> None:
    strip.say(Notice("No block is open; open one first.", tone="amber", until_done=True))
    strip.something_was_done()
    assert strip.text() == ""
    strip.say(Notice("The laptop slept for five minutes.", tone="amber"))
    strip.something_was_done()
    assert strip.text() == "The laptop slept for five minutes."


def test_a_button_does_what_it_says_even_if_that_takes_the_notice_away(strip: NoticeStrip) -> None:
    done = []

    def go_on() -> None:
        strip.withdraw()
        done.append(True)

    strip.say(Notice("Not saved", stays=True, answers=(Answer("Go on", go_on, "F9"),)))
    assert buttons(strip) == ["Go on"]
    QTest.mouseClick(strip.findChild(KeyButton), Qt.MouseButton.LeftButton)
    assert done == [True]
    assert buttons(strip) == []


def test_a_notice_is_plain_text(strip: NoticeStrip) -> None:
    strip.say(Notice("<img src=x> <b>bold</b>"))
    assert "<img src=x> <b>bold</b>" in [label.text() for label in strip.findChildren(QLabel)]
    assert {label.textFormat() for label in strip.findChildren(QLabel)} == {Qt.TextFormat.PlainText}


def test_a_long_notice_does_not_widen_the_window(strip: NoticeStrip) -> None:
    strip.say(Notice("word " * 2000))
    assert strip.minimumSizeHint().width() < 400


def test_what_can_wait_waits_for_one_that_passes_and_for_a_red_one(strip: NoticeStrip) -> None:
    assert strip.is_free
    strip.say(Notice("It may fall asleep.", tone="amber", stays=True, topic="asleep"))
    assert strip.is_free
    strip.say(Notice("Done."))
    assert not strip.is_free
    for _ in range(SHOWN_FOR_TICKS):
        strip.tick()
    assert strip.is_free
    strip.say(Notice("NOT DONE.", tone="red", stays=True))
    assert not strip.is_free
