"""Points that may be one message."""

from chairconsole.report.accounts.similar import similar
from tests.report.draft.noted import Noted


def test_points_of_like_words_are_offered_in_their_order_and_nothing_is_done() -> None:
    noted = Noted()
    first = noted.said("Kenya", "Data must be broken down by age and sex")
    noted.said("Mali", "Family reunification takes too long")
    third = noted.said("Chad", "break data down by age, sex and status")
    (one,) = similar(noted.meeting)
    assert (one.points, one.message) == ((first, third), None)
    assert noted.meeting.messages == {}


def test_a_chain_of_likenesses_is_no_message() -> None:
    noted = Noted()
    a = noted.said("A", "alpha beta gamma delta")
    b = noted.said("B", "gamma delta epsilon zeta")
    noted.said("C", "epsilon zeta theta kappa")
    groups = [one.points for one in similar(noted.meeting)]
    assert groups in ([(a, b)], groups[:1])
    assert all(len(points) == 2 for points in groups)


def test_a_point_may_join_a_message_and_messages_never_each_other() -> None:
    noted = Noted()
    text = "access to health services for children"
    message = noted.message(noted.said("A", text), noted.said("B", text))
    other = noted.message(noted.said("C", text), noted.said("D", text))
    late = noted.said("E", "health services: access for all children")
    (one,) = similar(noted.meeting)
    assert one.points == (late,)
    assert one.message in {message, other}


def test_what_has_nothing_in_common_is_not_offered_and_the_answer_is_always_the_same() -> None:
    noted = Noted()
    for text in ("", "the", "visas", "=cmd()", "移民", "a" * 100_000):
        if text:
            noted.said("A", text)
    noted.said("B", "the")
    assert similar(noted.meeting) == similar(noted.meeting) == ()
