"""What a rule gives."""

from chairconsole.domain.events.undo_events import Redone, Undone
from chairconsole.domain.rules.handling import happenings


def test_each_body_is_true_at_the_instant_of_the_command() -> None:
    bodies = (Undone(taken_back="a"), Redone(restored="a"))
    happened = happenings(*bodies)
    assert tuple(one.body for one in happened) == bodies
    assert {one.effective_at for one in happened} == {None}
