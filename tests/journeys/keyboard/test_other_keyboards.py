"""Keys by their position on keyboards that have no such letter or digit there, on an X server with that layout."""

import subprocess
from collections.abc import Callable, Iterator

import pytest

from chairconsole.ui.palette.palette import Palette
from chairconsole.ui.summary.summary_screen import SummaryScreen
from tests.journeys.driver import Chair
from tests.journeys.keys import on_x

pytestmark = pytest.mark.x_server

DIGIT_1, DIGIT_3, LETTER_Q, LETTER_D, LETTER_G = "10", "12", "24", "40", "42"
"""Codes of keys on an X server, by what an English keyboard has there."""


@pytest.fixture
def layout() -> Iterator[Callable[[str], None]]:
    """Give the server's keyboard a layout; afterwards it is English again."""
    if not on_x():
        pytest.skip("a keyboard of another country is there on an X server only")

    def choose(name: str) -> None:
        subprocess.run(["setxkbmap", name], check=True)

    yield choose
    choose("us")


@pytest.mark.parametrize("country", ["fr", "ru", "ara", "us"])
def test_screens_and_actions_are_reached_by_position(chair: Chair, layout: Callable[[str], None], country: str) -> None:
    chair.open()
    layout(country)
    chair.press("F11")
    chair.press(f"Alt+{DIGIT_3}")
    assert chair.screen.findChild(SummaryScreen).isVisible()
    chair.press(f"Alt+{DIGIT_1}")
    assert chair.podium.isVisible()
    chair.press("F3")
    chair.press(f"Ctrl+{DIGIT_1}")
    assert chair.themes == [chair.meeting.session.rules.themes[0].id]


@pytest.mark.parametrize("country", ["ru", "ara", "us"])
def test_in_the_list_of_actions_a_chord_by_position_only_shows_what_it_is_for(
    chair: Chair, layout: Callable[[str], None], country: str
) -> None:
    chair.open()
    layout(country)
    chair.press("F11")
    before = chair.meeting
    chair.press(f"Alt+{LETTER_Q}")
    (palette,) = chair.screen.findChildren(Palette)
    for keys, action in ((f"Ctrl+{LETTER_G}", "switch_segment"), (f"Alt+{LETTER_D}", "draft")):
        chair.press(keys)
        marked = palette.list.marked()
        assert marked is not None
        assert marked.id == action
    assert palette.isVisible()
    assert chair.meeting == before
