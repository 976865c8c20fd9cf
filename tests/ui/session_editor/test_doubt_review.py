"""The way through the doubts, without a window."""

from dataclasses import replace

from chairconsole.intake.doubts.doubt import Weight
from chairconsole.intake.proposal.session_proposal import propose
from chairconsole.intake.reading.note import Note
from chairconsole.ui.session_editor.doubt_review import DoubtReview
from tests.intake.given import GENEVA, places, proposal, real
from tests.there import there

NOWHERE = "Informal consultation\n\n10:00 - 10:15 Opening\n10:15 - 13:00 Panel 1: Roads\n15:00 - 18:00 Panel 2: Rails"


def note_of(review: DoubtReview) -> Note:
    return review.proposal.note


def go(review: DoubtReview, answer: str) -> None:
    """Answer, and let the note be understood anew."""
    review.answer(answer)
    review.take(propose(note_of(review), places(), review.answers))


def test_one_is_asked_about_what_needs_it_then_about_guesses_then_about_offers() -> None:
    review = DoubtReview(proposal(NOWHERE))
    weights = [list(Weight).index(doubt.weight) for doubt in review.doubts]
    assert review.doubts[0].weight is Weight.REQUIRED
    assert Weight.REMARK not in {doubt.weight for doubt in review.doubts}
    assert weights == sorted(weights)
    assert all(doubt.weight is Weight.REMARK for doubt in review.remarks)


def test_what_needs_an_answer_is_not_passed_without_one() -> None:
    review = DoubtReview(proposal(NOWHERE))
    assert review.must_be_answered
    assert not review.is_ready
    assert not review.has_dates
    assert not review.go_on()
    assert review.number == 1
    while review.must_be_answered:
        go(review, {"date": "2017-05-08", "time_zone": "Europe/Zurich"}[there(review.current).answer.value])
    assert review.is_ready
    assert review.has_dates
    assert review.agenda.session is review.proposal.session is not None


def test_an_answer_goes_on_and_stays_when_one_comes_back() -> None:
    review = DoubtReview(real(GENEVA))
    first = there(review.current)
    go(review, "keep")
    assert there(review.current).id != first.id
    assert (review.number, review.settled, review.is_answered) == (2, 1, False)
    assert review.go_back()
    assert review.is_answered
    assert review.current is not None
    assert (review.current.id, review.current.in_force) == (first.id, "keep")
    assert not review.go_back()


def test_an_answer_is_taken_back() -> None:
    review = DoubtReview(real(GENEVA))
    go(review, "keep")
    review.go_back()
    review.take_back()
    review.take(propose(note_of(review), places(), review.answers))
    assert review.answers == {}
    assert there(review.current).in_force == "split"


def test_what_is_left_as_guessed_is_settled_but_counted() -> None:
    review = DoubtReview(real(GENEVA))
    while review.current is not None:
        assert review.go_on()
    assert review.settled == review.left_as_guessed == len(review.doubts)
    assert not review.go_on()
    assert review.go_back()
    assert review.number == len(review.doubts)


def test_a_doubt_that_comes_from_an_answer_is_asked_about_too() -> None:
    text = (
        "Consultation\nGeneva, 8 May 2017\n\n10:00 - 10:15 Opening\n10:15 - 25:70 Panel 1: Roads\n"
        "11:00 - 13:00 Panel 2: Rails\n15:00 - 18:00 Panel 3: Sea"
    )
    review = DoubtReview(proposal(text))
    before = {doubt.id for doubt in review.doubts}
    place = next(place for place, doubt in enumerate(review.doubts) if doubt.code == "impossible_time")
    for _ in range(place):
        review.go_on()
    review.answer("10:15-11:30")
    while review.go_on():
        pass
    assert review.current is None
    review.take(propose(note_of(review), places(), review.answers))
    new = {doubt.id for doubt in review.doubts} - before
    assert there(review.current).id in new
    assert any(doubt.code == "overlap" for doubt in review.doubts)


def test_an_answer_may_make_the_current_doubt_go_away() -> None:
    review = DoubtReview(real(GENEVA))
    other = DoubtReview(proposal(NOWHERE)).proposal
    review.take(other)
    assert there(review.current).id in {doubt.id for doubt in other.doubts}


def test_what_makes_no_session_is_never_ready() -> None:
    found = real(GENEVA)
    assert DoubtReview(found).is_ready
    assert not DoubtReview(found, replace(found, session=None)).is_ready


def test_an_answer_that_cannot_be_worked_in_is_forgotten() -> None:
    review = DoubtReview(real(GENEVA))
    go(review, "keep")
    review.answer("17:50")
    review.forget_latest()
    assert review.answers == {"sub_items_split:65": "keep"}
    assert there(review.current).code == "overlap"
