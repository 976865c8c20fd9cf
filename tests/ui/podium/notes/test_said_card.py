"""What was noted of one speech."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.commands.note_commands import KeepPoint
from chairconsole.domain.commands.speech_commands import Finish
from chairconsole.ui.podium.notes.said_card import SaidCard
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.chip import Chip
from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.widgets.wrapped_label import WrappedLabel
from tests.desk import first_session
from tests.domain.given import Stage


@pytest.fixture
def card(look: Look) -> Iterator[SaidCard]:
    card = SaidCard(look)
    card.show()
    yield card
    card.deleteLater()


def words(card: SaidCard) -> str:
    return "\n".join(label.text() for label in card.findChildren(PlainLabel))


def test_a_speech_its_notes_and_their_themes(card: SaidCard) -> None:
    stage = Stage(first_session(), at="2017-05-08T10:15").open("panel-1")
    speech = stage.give("Mali")
    theme = stage.session.rules.themes[4]
    stage.do(KeepPoint("Private <b>sponsorship</b>", (theme.id,), speech))
    card.show_speech(stage.meeting, stage.speech(speech), stage.now)
    assert card.accessibleName() == "Mali"
    assert "speaking now" in words(card)
    assert "Private <b>sponsorship</b>" in words(card)
    assert [chip.text() for chip in card.findChildren(Chip)] == [theme.short]


def test_what_a_note_is_stands_before_it(card: SaidCard) -> None:
    stage = Stage().in_discussion()
    speech = stage.give("Mali")
    stage.do(KeepPoint("thirty cities", (), speech, PointKind.FIGURE))
    card.show_speech(stage.meeting, stage.speech(speech), stage.now)
    assert "Figure \u00b7 thirty cities" in words(card)


@pytest.mark.parametrize(("lasted", "told"), [(170, ""), (180, ""), (192, "0:12 over"), (319, "2:19 over")])
def test_a_speech_that_is_over_tells_how_long_and_how_much_too_long(card: SaidCard, lasted: float, told: str) -> None:
    stage = Stage().in_discussion()
    speech = stage.give("Mali")
    stage.do(KeepPoint("Said", (), speech))
    stage.after(lasted).do(Finish())
    card.show_speech(stage.meeting, stage.speech(speech), stage.now)
    assert f"{int(lasted) // 60}:{int(lasted) % 60:02}" in words(card)
    assert ("over" in words(card)) is bool(told)
    assert told in words(card)


def test_the_card_of_one_speech_may_show_another(card: SaidCard) -> None:
    stage = Stage(first_session(), at="2017-05-08T10:15").open("panel-1")
    first, second = stage.session.rules.themes[:2]
    mali = stage.give("Mali")
    stage.do(KeepPoint("Thirty cities", (first.id,), mali))
    peru = stage.give("Peru")
    stage.do(KeepPoint("A toolkit", (first.id,), peru))
    chad = stage.give("Chad")
    stage.do(KeepPoint("Two rivers", (), chad))
    stage.do(KeepPoint("One law", (first.id, second.id), chad))
    for speech, texts, themes in (
        (mali, ["Thirty cities"], [first]),
        (peru, ["A toolkit"], [first]),
        (chad, ["Two rivers", "One law"], [first, second]),
        (mali, ["Thirty cities"], [first]),
    ):
        card.show_speech(stage.meeting, stage.speech(speech), stage.now)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        labels = [label.text() for label in card.findChildren(WrappedLabel)]
        assert labels[0].startswith(card.accessibleName())
        assert labels[1:] == texts
        assert [chip.text() for chip in card.findChildren(Chip)] == [theme.short for theme in themes]
