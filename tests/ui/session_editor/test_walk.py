"""The way through the doubts, without a window."""

from dataclasses import replace

from chairconsole.intake.doubts.doubt import Weight
from chairconsole.intake.proposal.session_proposal import propose
from chairconsole.intake.reading.note import Note
from chairconsole.ui.session_editor.walk import Walk
from tests.intake.given import GENEVA, places, proposal, real
from tests.intake.given import GENEVA, proposal, real
from tests.there import there

NOWHERE = "Informal consultation\n\n10:00 - 10:15 Opening\n10:15 - 13:00 Panel 1: Roads\n15:00 - 18:00 Panel 2: Rails"


def note_of(walk: Walk) -> Note:
    return walk.proposal.note


def go(walk: Walk, answer: str) -> None:
    """Answer, and let the note be understood anew."""
    walk.answer(answer)
    walk.take(propose(note_of(walk), places(), walk.answers))


def test_one_is_asked_about_what_needs_it_then_about_guesses_then_about_offers() -> None:
    walk = Walk(proposal(NOWHERE))
    weights = [list(Weight).index(doubt.weight) for doubt in walk.doubts]
    assert walk.doubts[0].weight is Weight.REQUIRED
    assert Weight.REMARK not in {doubt.weight for doubt in walk.doubts}
    assert weights == sorted(weights)
    assert all(doubt.weight is Weight.REMARK for doubt in walk.remarks)


def test_what_needs_an_answer_is_not_passed_without_one() -> None:
    walk = Walk(proposal(NOWHERE))
    assert walk.must_be_answered
    assert not walk.is_ready
    assert not walk.has_dates
    assert not walk.go_on()
    assert walk.number == 1
    while walk.must_be_answered:
        go(walk, {"date": "2017-05-08", "time_zone": "Europe/Zurich"}[there(walk.current).answer.value])
    assert walk.is_ready
    assert walk.has_dates
    assert walk.agenda.session is walk.proposal.session is not None


def test_an_answer_goes_on_and_stays_when_one_comes_back() -> None:
    walk = Walk(real(GENEVA))
    first = there(walk.current)
    go(walk, "keep")
    assert there(walk.current).id != first.id
    assert (walk.number, walk.settled, walk.is_answered) == (2, 1, False)
    assert walk.go_back()
    assert walk.is_answered
    assert walk.current is not None
    assert (walk.current.id, walk.current.in_force) == (first.id, "keep")
    assert not walk.go_back()


def test_an_answer_is_taken_back() -> None:
    walk = Walk(real(GENEVA))
    go(walk, "keep")
    walk.go_back()
    walk.take_back()
    walk.take(propose(note_of(walk), places(), walk.answers))
    assert walk.answers == {}
    assert there(walk.current).in_force == "split"


def test_what_is_left_as_guessed_is_settled_but_counted() -> None:
    walk = Walk(real(GENEVA))
    while walk.current is not None:
        assert walk.go_on()
    assert walk.settled == walk.left_as_guessed == len(walk.doubts)
    assert not walk.go_on()
    assert walk.go_back()
    assert walk.number == len(walk.doubts)


def test_a_doubt_that_comes_from_an_answer_is_asked_about_too() -> None:
    text = (
        "Consultation\nGeneva, 8 May 2017\n\n10:00 - 10:15 Opening\n10:15 - 25:70 Panel 1: Roads\n"
        "11:00 - 13:00 Panel 2: Rails\n15:00 - 18:00 Panel 3: Sea"
    )
    walk = Walk(proposal(text))
    before = {doubt.id for doubt in walk.doubts}
    place = next(place for place, doubt in enumerate(walk.doubts) if doubt.code == "impossible_time")
    for _ in range(place):
        walk.go_on()
    walk.answer("10:15-11:30")
    while walk.go_on():
        pass
    assert walk.current is None
    walk.take(propose(note_of(walk), places(), walk.answers))
    new = {doubt.id for doubt in walk.doubts} - before
    assert there(walk.current).id in new
    assert any(doubt.code == "overlap" for doubt in walk.doubts)


def test_an_answer_may_make_the_current_doubt_go_away() -> None:
    walk = Walk(real(GENEVA))
    other = Walk(proposal(NOWHERE)).proposal
    walk.take(other)
    assert there(walk.current).id in {doubt.id for doubt in other.doubts}


def test_what_makes_no_session_is_never_ready() -> None:
    found = real(GENEVA)
    assert Walk(found).is_ready
    assert not Walk(found, replace(found, session=None)).is_ready


def test_an_answer_that_cannot_be_worked_in_is_forgotten() -> None:
    walk = Walk(real(GENEVA))
    go(walk, "keep")
    walk.answer("17:50")
    walk.forget_latest()
    assert walk.answers == {"sub_items_split:65": "keep"}
    assert there(walk.current).code == "overlap"
