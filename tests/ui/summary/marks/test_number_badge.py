"""The number of a finding, small and round."""

from chairconsole.ui.summary.marks.number_badge import NumberBadge, badge_width
from chairconsole.ui.theme import Look


def test_a_badge_is_round_and_wider_for_more_digits(look: Look) -> None:
    height = look.theme.size("badge_height")
    assert (badge_width(look.theme, 1), NumberBadge(look, 8).sizeHint().width()) == (height, height)
    assert badge_width(look.theme, 12) > height
    assert badge_width(look.theme, 112) > badge_width(look.theme, 12)


def test_a_badge_is_filled_with_a_digit_in_it(look: Look) -> None:
    badge = NumberBadge(look, 1)
    badge.resize(badge.sizeHint())
    seen = badge.grab().toImage()
    colours = {seen.pixelColor(x, y).name() for x in range(seen.width()) for y in range(seen.height())}
    assert {look.colour("paper_found_line").name(), look.colour("paper").name()} <= colours
