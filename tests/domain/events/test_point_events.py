"""Events about points."""

from typing import get_args

from chairconsole.domain.base.event_parts import Body
from chairconsole.domain.events import point_events
from chairconsole.domain.events.point_events import Covered, PointMark


def test_every_kind_about_points_is_handled_as_one() -> None:
    bodies = {one for one in vars(point_events).values() if isinstance(one, type) and issubclass(one, Body)}
    assert bodies - {Body} == set(get_args(point_events.PointBody))


def test_published_words_stay() -> None:
    assert [*PointMark] == ["star", "not_for_attribution"]
    assert [*Covered] == ["frame_the_issues", "facts_and_figures", "gaps", "priorities"]


def test_a_point_of_an_older_record_has_no_marks() -> None:
    kept = point_events.PointKept.model_validate({"point": "p", "intervention": None, "block": None, "text": "x"})
    assert (kept.marks, kept.split_from) == ((), None)
