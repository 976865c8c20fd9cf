"""The present doubt, its answers by click and by key, and the way forth and back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from chairconsole.intake.doubts.doubt import AnswerKind, Weight
from chairconsole.intake.proposal.session_proposal import propose
from chairconsole.ui.session_editor.doubt_card import DoubtCard
from chairconsole.ui.session_editor.doubt_review import DoubtReview
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.key_button import KeyButton
from tests.intake.given import GENEVA, places, proposal, real
from tests.there import there

CTRL = Qt.KeyboardModifier.ControlModifier


class Shown:
    """A card that shows a review, and what it asks for."""

    def __init__(self, look: Look, review: DoubtReview) -> None:
        self.review = review
        self.card = DoubtCard(look, places())
        self.heard: list[str] = []
        self.card.resize(600, 260)
        self.card.show()
        self.card.activateWindow()
        assert QTest.qWaitForWindowActive(self.card)
        for name in ("back", "on", "taken_back", "save"):
            getattr(self.card, name).connect(lambda name=name: self.heard.append(name))
        self.card.answered.connect(self.heard.append)
        self.card.show_review(review)

    def labels(self) -> list[str]:
        return [label.text() for label in self.card.findChildren(QLabel) if label.isVisible()]

    def button(self, name: str) -> KeyButton:
        found = [one for one in self.card.findChildren(KeyButton, name) if one.isVisible()]
        assert len(found) == 1, name
        return found[0]

    def to(self, code: str) -> None:
        while self.review.current is not None and self.review.current.code != code:
            assert self.review.go_on()
        self.card.show_review(self.review)


@pytest.fixture
def shown(look: Look) -> Shown:
    return Shown(look, DoubtReview(real(GENEVA)))


def test_the_overlap_is_told_with_what_is_in_force_and_the_repair_is_at_hand(shown: Shown) -> None:
    shown.to("overlap")
    texts = " ".join(shown.labels())
    assert "Line 68" in texts
    assert "17:55" in texts
    assert "In force: Keep both times as written" in texts
    repair = shown.button("choice_1")
    assert (repair.label(), repair.variant(), repair.hasFocus()) == ("End it at 17:50", "primary", True)
    QTest.keyClick(repair, Qt.Key.Key_Return)
    assert shown.heard == ["17:50"]


def test_each_answer_has_a_key_and_a_click(shown: Shown) -> None:
    shown.to("overlap")
    QTest.keyClick(shown.card, Qt.Key.Key_2, CTRL)
    QTest.keyClick(shown.card, Qt.Key.Key_9, CTRL)
    QTest.mouseClick(shown.button("choice_2"), Qt.MouseButton.LeftButton)
    assert shown.heard == ["keep", "keep"]


def test_a_name_is_typed_and_may_stay_open(shown: Shown) -> None:
    shown.to("moderator_unnamed")
    field = shown.card.typed.field
    assert field.hasFocus()
    assert shown.button("on_a_doubt").label() == "Leave open"
    QTest.keyClicks(field, "Ana Example (ESP)")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(shown.button("on_a_doubt"), Qt.Key.Key_Return)
    assert shown.heard == ["Ana Example (ESP)", "on"]


def test_an_answer_that_was_given_is_shown_and_can_be_taken_back(shown: Shown) -> None:
    shown.to("overlap")
    assert not shown.card._take_back.isVisible()
    shown.review.answer("17:50")
    shown.review.take(propose(shown.review.proposal.note, places(), shown.review.answers))
    shown.review.go_back()
    shown.card.show_review(shown.review)
    assert "Answered" in shown.labels()
    assert shown.button("on_a_doubt").label() == "Next"
    shown.button("take_answer_back").click()
    shown.button("back_a_doubt").click()
    assert shown.heard == ["taken_back", "back"]


def test_what_needs_an_answer_cannot_be_left(look: Look) -> None:
    found = proposal("Consultation\n\n10:00 - 10:15 Opening\n10:15 - 13:00 Panel 1: Roads")
    shown = Shown(look, DoubtReview(found))
    assert "Needs an answer" in shown.labels()
    assert not shown.button("on_a_doubt").isEnabled()
    assert not shown.button("back_a_doubt").isEnabled()
    assert shown.card.typed.field.hasFocus()


def test_at_the_end_it_is_saved_or_one_goes_back(shown: Shown) -> None:
    while shown.review.go_on():
        pass
    shown.card.show_review(shown.review)
    assert shown.button("save_at_the_end").hasFocus()
    assert not shown.card.typed.isVisible()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    shown.button("back_a_doubt").click()
    assert shown.heard == ["save", "back"]


def test_what_is_typed_is_not_lost_when_the_same_doubt_is_shown_again(shown: Shown) -> None:
    shown.to("moderator_unnamed")
    QTest.keyClicks(shown.card.typed.field, "Ana")
    shown.review.take(propose(shown.review.proposal.note, places(), shown.review.answers))
    shown.card.show_review(shown.review)
    assert shown.card.typed.field.text() == "Ana"


def test_every_doubt_of_the_note_can_be_shown_with_its_sentence(shown: Shown) -> None:
    for _ in shown.review.doubts:
        assert shown.card._sentence.text()
        doubt = there(shown.review.current)
        assert doubt.weight is not Weight.REMARK
        assert bool(doubt.choices) or shown.card.typed.isVisible() is (doubt.answer is not AnswerKind.CHOICE)
        shown.review.go_on()
        shown.card.show_review(shown.review)
