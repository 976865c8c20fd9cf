"""One suggestion at a time: what it would give, the next one, yes and no."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from chairconsole.ui.summary.bench_panel import BenchPanel
from chairconsole.ui.widgets.key_button import KeyButton
from tests.ui.meeting_room import Room
from tests.ui.noting import Note


@pytest.fixture
def three(bench: BenchPanel, note: Note) -> BenchPanel:
    """The bench with three suggestions."""
    for word in ("visa", "drought"):
        note("Mali", f"{word} xylophone")
        note("Peru", f"xylophone {word}")
    return bench


def number(room: Room) -> str:
    return room.find(KeyButton, "next_likeness").label()


def asked(bench: BenchPanel) -> tuple[str, ...]:
    offer = bench.likeness.offer
    assert offer is not None
    return offer.points


def test_it_says_what_the_points_would_give(room: Room, bench: BenchPanel) -> None:
    words = room.words(bench.likeness)
    assert "2 alike: put together?" in words
    assert "Mali  Data by age and sex" in words
    said = "\u2192 Two delegations drew attention to data by age and sex."
    assert room.find(QLabel, "likeness_sentence").text() == said
    assert not room.find(KeyButton, "next_likeness").isVisible(), "there is no other"
    assert room.meeting.messages == {}


def test_all_suggestions_are_reached_by_one_button(room: Room, three: BenchPanel) -> None:
    seen = []
    for place in (1, 2, 3):
        assert number(room) == f"{place} of 3 suggestions"
        seen.append(asked(three))
        room.find(KeyButton, "next_likeness").setFocus(Qt.FocusReason.TabFocusReason)
        room.press("Space")
    assert len(set(seen)) == 3
    assert asked(three) == seen[0]


@pytest.mark.parametrize(
    ("answer", "messages", "refused"),
    [
        (lambda room: room.press("Ctrl+M"), 1, 0),
        (lambda room: room.press("Alt+B"), 0, 1),
        (lambda room: room.find(KeyButton, "put_together").click(), 1, 0),
        (lambda room: room.find(KeyButton, "not_alike").click(), 0, 1),
    ],
    ids=["yes by key", "no by key", "yes", "no"],
)
def test_after_an_answer_the_next_one_stands_there(
    room: Room, three: BenchPanel, answer: Callable[[Room], None], messages: int, refused: int
) -> None:
    room.find(KeyButton, "next_likeness").click()
    before, (last,) = asked(three), three.likeness._offers[2:]
    answer(room)
    assert asked(three) == last.points
    assert number(room) == "2 of 2 suggestions"
    assert (len(room.meeting.messages), len(room.meeting.likenesses)) == (messages, refused)
    room.press("Alt+Z")
    assert before in [one.points for one in three.likeness._offers]


def test_several_marked_points_come_before_the_suggestion(room: Room, three: BenchPanel) -> None:
    rows = three.list.rows()
    three.list.mark(len(rows) - 2)
    three.list.setFocus()
    room.press("Shift+Down")
    marked = three.list.marked_points()
    room.press("Ctrl+M")
    (message,) = room.meeting.messages.values()
    assert message.points == marked


def test_a_low_bench_shows_fewer_notes(room: Room, three: BenchPanel, note: Note) -> None:
    for who in ("Chad", "Fiji", "Togo"):
        note(who, "data by age and sex")
    while len(asked(three)) < 5:
        room.find(KeyButton, "next_likeness").click()
    three.likeness.show_low(is_low=False)
    assert "and 2 more" in room.words(three.likeness)
    three.likeness.show_low(is_low=True)
    assert "and 4 more" in room.words(three.likeness)
