"""The rounded frame."""

from chairconsole.ui.widgets.card import Card
from chairconsole.ui.widgets.plain_label import PlainLabel


def test_a_card_has_the_ground_of_the_theme(look, qtbot):
    card = Card(look, "Has the floor")
    qtbot.addWidget(card)
    card.body.addWidget(PlainLabel("Philippines"))
    card.resize(200, 100)
    assert card.accessibleName() == "Has the floor"
    assert card.grab().toImage().pixelColor(180, 50).name() == look.theme.colour("card").name()


def test_tone_and_edge_are_seen_at_once(look, qtbot):
    card = Card(look)
    qtbot.addWidget(card)
    card.resize(200, 100)
    card.set_edge("green")
    card.set_tone("raised")
    image = card.grab().toImage()
    assert image.pixelColor(1, 50).name() == look.theme.colour("green").name()
    assert image.pixelColor(100, 50).name() == look.theme.colour("raised").name()
