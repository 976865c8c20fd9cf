"""Text, doubt, agenda and remarks side by side."""

import pytest

from chairconsole.ui.session_editor.doubt_review import DoubtReview
from chairconsole.ui.session_editor.review_page import ReviewPage, remarks_of
from chairconsole.ui.theme import Look
from tests.intake.given import GENEVA, places, proposal, real

LOST = (
    "Consultation\nGeneva, 8 May 2017\n\nTime\tConcept\n10:00 - 10:15\tOpening\n10:15 - 13:00\tPanel 1: Roads\n"
    "13:00 - 15:00\t\n15:00 - 18:00\tPanel 2: Rails\n"
)


@pytest.fixture
def page(look: Look) -> ReviewPage:
    page = ReviewPage(look, places())
    page.resize(1280, 640)
    page.show()
    return page


def lines(page: ReviewPage, colour: str) -> set[int]:
    """The lines of the note that have an edge of this colour."""
    return {line for line in range(1, 200) if page.text.ground_of(line) == colour}


def test_the_lines_in_question_are_marked_beside_the_doubt(page: ReviewPage) -> None:
    review = DoubtReview(real(GENEVA))
    page.show_note(review)
    while review.current is not None and review.current.code != "overlap":
        review.go_on()
    page.show_review(review)
    assert lines(page, "amber") == {68, 69}
    assert {row.id for row in page.agenda.table.rows() if row.is_asked} == {"panel-2", "closing-1"}


def test_a_row_or_a_remark_points_at_its_lines_until_the_next_doubt(page: ReviewPage) -> None:
    review = DoubtReview(real(GENEVA))
    page.show_note(review)
    page.remarks.pointed_at.emit((74, 24))
    assert lines(page, "accent") == {74, 24}
    page.show_review(review)
    assert lines(page, "accent") == {74, 24}
    review.go_on()
    page.show_review(review)
    assert lines(page, "accent") == set()


def test_remarks_are_listed_with_their_lines() -> None:
    remarks = list(remarks_of(DoubtReview(real(GENEVA))))
    assert {remark.lines[0] for remark in remarks} >= {74, 77}
    assert not any(remark.is_left_out for remark in remarks)


def test_no_row_that_was_not_understood_is_hidden(page: ReviewPage) -> None:
    review = DoubtReview(proposal(LOST))
    page.show_note(review)
    lost = {one.line for one in review.proposal.left_out}
    assert lost
    assert {line for remark in remarks_of(review) if remark.is_left_out for line in remark.lines} >= lost
    assert len(page.remarks.rows()) == len(list(remarks_of(review)))
    assert "without a block" in page._below.text()
    assert all(page.text.ground_of(line) for line in lost)
