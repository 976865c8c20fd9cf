"""Bars with words beside them."""

from chairconsole.ui.record.bars import Bar, Bars
from chairconsole.ui.theme import Look

BARS = [Bar("African", ((1.0, "share_1"),), "15:17 \u00b7 7"), Bar("GRULAC", ((0.0, "share_2"),), "0:00 \u00b7 0")]


def test_the_words_say_what_is_painted(look: Look) -> None:
    bars = Bars(look, "Time by regional group")
    bars.show_bars(BARS)
    assert bars.accessibleDescription() == "African: 15:17 \u00b7 7\nGRULAC: 0:00 \u00b7 0"


def test_a_longer_bar_is_longer_and_none_is_none(look: Look) -> None:
    bars = Bars(look, "Time")
    bars.show_bars(BARS)
    bars.resize(400, bars.sizeHint().height())
    picture = bars.grab().toImage()
    colour = look.colour("share_1").rgb()
    painted = [(x, y) for x in range(picture.width()) for y in range(picture.height()) if picture.pixel(x, y) == colour]
    assert max(y for _, y in painted) < bars.sizeHint().height() / 2
    other = look.colour("share_2").rgb()
    assert not any(picture.pixel(x, picture.height() * 3 // 4) == other for x in range(picture.width()))


def test_there_is_a_line_for_each(look: Look) -> None:
    bars = Bars(look, "Time")
    assert bars.sizeHint().height() == 0
    bars.show_bars(BARS)
    assert bars.sizeHint().height() > 0
