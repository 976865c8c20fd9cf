"""The bar under a countdown."""

import pytest

from chairconsole.ui.widgets.progress_bar import ProgressBar


@pytest.fixture
def bar(look, qtbot) -> ProgressBar:
    bar = ProgressBar(look)
    bar.set_fraction(0.5)
    bar.set_phase("last")
    qtbot.addWidget(bar)
    bar.resize(200, 8)
    return bar


def colour_at(bar: ProgressBar, column: int) -> str:
    return bar.grab().toImage().pixelColor(column, 4).name()


def test_it_is_filled_to_the_fraction(bar, look):
    assert colour_at(bar, 90) == look.theme.phase_colour("last").name()
    assert colour_at(bar, 110) == look.theme.colour("button").name()


@pytest.mark.parametrize(("given", "shown"), [(-1.0, 0.0), (0.0, 0.0), (0.001, 0.001), (1.0, 1.0), (7.5, 1.0)])
def test_more_than_all_is_all(bar, given, shown):
    bar.set_fraction(given)
    assert bar.fraction() == shown
    assert not bar.grab().isNull()


def test_the_lower_bound_is_marked_on_either_side(bar, look):
    bar.set_lower_bound(0.25)
    assert colour_at(bar, 50) == look.theme.colour("card").name()
    bar.set_lower_bound(0.75)
    assert colour_at(bar, 150) == look.theme.colour("muted").name()
    bar.set_lower_bound(None)
    assert colour_at(bar, 150) == look.theme.colour("button").name()


def test_the_phase_changes_the_colour(bar, look):
    bar.set_phase("over")
    assert colour_at(bar, 50) == look.theme.phase_colour("over").name()


def test_it_can_be_read_aloud(bar):
    assert bar.accessibleName()
    assert bar.accessibleDescription() == "50 %"
