"""Several short sentences below each other."""

from chairconsole.ui.agenda.sentences import MOST, Sentences
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.plain_label import PlainLabel


def test_as_many_as_have_room_and_how_many_more(look: Look) -> None:
    lines = Sentences(look)
    lines.show_lines([("One.", "amber"), ("Two.", "")])
    texts = [label.text().strip() for label in lines.findChildren(PlainLabel)]
    assert texts == ["One.", "Two.", *[""] * (MOST - 2)]
    assert lines.accessibleDescription() == "One. Two."
    height = lines.sizeHint().height()
    lines.show_lines([(f"{number}.", "") for number in range(MOST + 2)])
    assert [label.text() for label in lines.findChildren(PlainLabel)][-1] == "and 3 more"
    assert lines.sizeHint().height() == height, "nothing moves"


def test_a_warning_is_not_left_out(look: Look) -> None:
    lines = Sentences(look)
    lines.show_lines(
        [*((f"{number}.", "") for number in range(MOST + 2)), ("Beware.", "amber"), ("As planned.", "muted")]
    )
    texts = [label.text() for label in lines.findChildren(PlainLabel)]
    assert texts[-2:] == ["Beware.", "and 5 more"]
    assert texts[:-2] == [f"{number}." for number in range(MOST - 2)]
