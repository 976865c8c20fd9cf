"""How far one is, and with which keys."""

from chairconsole.ui.session_editor.doubt_review import DoubtReview
from chairconsole.ui.session_editor.note_bars import NoteKeys, NoteTopBar
from chairconsole.ui.theme import Look
from tests.intake.given import GENEVA, proposal, real


def test_it_tells_how_many_doubts_are_settled(look: Look) -> None:
    bar = NoteTopBar(look)
    review = DoubtReview(real(GENEVA))
    bar.show_review(review)
    assert bar._count.text() == f"0 of {len(review.doubts)} settled"
    review.go_on()
    bar.show_review(review)
    assert bar._bar.fraction() == 1 / len(review.doubts)
    while review.go_on():
        pass
    bar.show_review(review)
    assert (bar._bar.fraction(), bar._save.variant()) == (1.0, "primary")


def test_nothing_is_saved_while_something_is_missing(look: Look) -> None:
    bar = NoteTopBar(look)
    bar.show_review(DoubtReview(proposal("10:00 - 10:15 Opening\n10:15 - 13:00 Panel 1: Roads")))
    assert not bar._save.isEnabled()
    bar.show_review(None)
    assert bar._save.isHidden()


def test_the_keys_of_answering_are_shown_once_there_is_something_to_answer(look: Look) -> None:
    keys = NoteKeys(look)
    keys.show_review(None)
    assert all(hint.isHidden() for hint in keys._answering)
    keys.show_review(DoubtReview(real(GENEVA)))
    assert not any(hint.isHidden() for hint in keys._answering)
