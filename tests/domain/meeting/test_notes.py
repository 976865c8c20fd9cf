"""Points and messages as a meeting knows them."""

from chairconsole.domain.commands.note_commands import KeepPoint, MakeMessage, MarkPoints, RemovePoints
from chairconsole.domain.events.point_events import PointMark
from tests.domain.given import Stage


def test_a_point_may_be_attributed_unless_it_is_marked() -> None:
    stage = Stage()
    stage.do(KeepPoint("visas", (), None, marks=(PointMark.STAR,)))
    (point,) = stage.meeting.points.values()
    assert (point.is_starred, point.may_be_attributed) == (True, True)
    stage.do(MarkPoints((point.id,), PointMark.NOT_FOR_ATTRIBUTION))
    assert not stage.meeting.points[point.id].may_be_attributed


def test_a_message_says_what_its_first_point_says_unless_it_has_a_text_of_its_own() -> None:
    stage = Stage()
    for text in ("visas", "entry"):
        stage.do(KeepPoint(text, (), None))
    first, second = stage.meeting.points
    stage.do(MakeMessage((first, second)))
    (message,) = stage.meeting.messages.values()
    assert stage.meeting.message_text(message) == "visas"
    assert message.points == (first, second)
    stage.do(RemovePoints((first,)))
    assert stage.meeting.message_text(message) == "entry"
    assert [point.id for point in stage.meeting.points_in(message)] == [second]
