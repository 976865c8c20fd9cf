"""What may be done with points."""

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.commands import note_commands
from chairconsole.domain.events.point_events import Covered, PointMark
from tests.domain.given import Stage, kinds


def keep(stage: Stage, text: str, speech: str | None = None, themes: tuple[str, ...] = ()) -> str:
    stage.after(1).do(note_commands.KeepPoint(text, themes, speech))
    return next(reversed(stage.meeting.points))


def test_a_point_is_kept_of_a_speech_long_over(stage: Stage) -> None:
    first = stage.give("Kenya")
    stage.after(9).give("Mali")
    kept = keep(stage, " visas\n", first)
    point = stage.meeting.points[kept]
    assert (point.text, point.intervention, point.block) == ("visas", first, "panel-1")
    assert stage.refusal(note_commands.KeepPoint("x", (), "no speech")) == "no_such_speech"
    assert stage.refusal(note_commands.KeepPoint(" ", (), first)) == "nothing_said"


def test_a_point_is_corrected_in_part_and_nothing_happens_where_it_is_so_already(stage: Stage) -> None:
    point = keep(stage, "visas", themes=("t-1",))
    stage.do(note_commands.ChangePoint(point, themes=("t-2", "t-1", "t-2"), what=PointKind.FIGURE))
    changed = stage.meeting.points[point]
    assert (changed.text, changed.themes, changed.what) == ("visas", ("t-2", "t-1"), PointKind.FIGURE)
    assert stage.do(note_commands.ChangePoint(point, "visas ")) == ()
    stage.do(note_commands.ChangePoint(point, to=("expert-1",)))
    assert stage.meeting.points[point].to == ("expert-1",)
    assert stage.refusal(note_commands.ChangePoint(point, "  ")) == "nothing_said"
    assert stage.refusal(note_commands.ChangePoint("gone", "x")) == "no_such_point"


def test_a_point_is_moved_to_another_speech_with_its_block(stage: Stage) -> None:
    speech = stage.give("Kenya")
    point = keep(stage.open("lunch-1"), "visas")
    stage.do(note_commands.MovePoint(point, speech))
    assert (stage.meeting.points[point].intervention, stage.meeting.points[point].block) == (speech, "panel-1")
    assert stage.do(note_commands.MovePoint(point, speech)) == ()
    stage.do(note_commands.MovePoint(point, None))
    assert stage.meeting.points[point].block == "panel-1"
    assert stage.refusal(note_commands.MovePoint(point, "no speech")) == "no_such_speech"


def test_only_those_points_are_marked_that_have_no_such_mark(stage: Stage) -> None:
    points = tuple(keep(stage, text) for text in "ab")
    stage.do(note_commands.MarkPoints(points[:1], PointMark.STAR))
    (marked,) = stage.do(note_commands.MarkPoints(points, PointMark.STAR))
    assert marked.points == points[1:]  # type: ignore[union-attr]
    assert stage.do(note_commands.MarkPoints(points, PointMark.STAR)) == ()
    stage.do(note_commands.MarkPoints(points, PointMark.STAR, on=False))
    assert not any(point.marks for point in stage.meeting.points.values())


def test_points_of_one_speech_become_one_with_all_their_themes(stage: Stage) -> None:
    speech = stage.give("Kenya")
    points = tuple(keep(stage, text, speech, (theme,)) for text, theme in [("a", "t-1"), ("b", "t-2"), ("a", "t-1")])
    (event,) = stage.do(note_commands.MergePoints(points))
    assert event.merged == points[1:]  # type: ignore[union-attr]
    (merged,) = stage.meeting.points.values()
    assert (merged.id, merged.text, merged.themes) == (points[0], "a\nb", ("t-1", "t-2"))
    other = keep(stage, "c", stage.after(5).give("Mali"))
    assert stage.refusal(note_commands.MergePoints((merged.id, other))) == "not_one_speech"
    assert stage.refusal(note_commands.MergePoints((other, other))) == "needs_two_points"


def test_a_point_is_split_into_points_of_the_same_speech_and_instant(stage: Stage) -> None:
    whole = keep(stage, "a; b", stage.give("Kenya"), ("t-1",))
    stage.do(note_commands.ChangePoint(whole, what=PointKind.QUESTION, to=("expert-1",)))
    stage.do(note_commands.MarkPoints((whole,), PointMark.NOT_FOR_ATTRIBUTION))
    stage.after(300).do(note_commands.SplitPoint(whole, ("a", " ", "b ")))
    first, second = stage.meeting.points.values()
    assert (first.id, first.text, second.text, second.split_from) == (whole, "a", "b", whole)
    assert (second.intervention, second.themes, second.marks) == (first.intervention, first.themes, first.marks)
    assert [(one.what, one.to) for one in (first, second)] == [(PointKind.QUESTION, ("expert-1",))] * 2
    assert second.kept.at == first.kept.at
    assert stage.refusal(note_commands.SplitPoint(whole, ("a", " "))) == "needs_two_parts"


def test_a_point_entered_by_mistake_is_kept_aside_and_can_come_back(stage: Stage) -> None:
    point = keep(stage, "visas")
    assert kinds(stage.do(note_commands.RemovePoints((point, point)))) == ["points_removed"]
    assert stage.refusal(note_commands.RemovePoints((point,))) == "no_such_point"
    assert stage.meeting.removed_points[point].text == "visas"
    assert stage.refusal(note_commands.RestorePoints((point, "gone"))) == "no_such_point"
    stage.do(note_commands.RestorePoints((point,)))
    assert stage.meeting.points[point].text == "visas"
    assert stage.refusal(note_commands.RestorePoints((point,))) == "no_such_point"
    assert stage.refusal(note_commands.RestorePoints(())) == "no_such_point"


def test_what_an_expert_covers_is_noted_once(stage: Stage) -> None:
    speech = stage.give("Expert", "expert-1")
    stage.do(note_commands.MarkCovered(speech, Covered.GAPS))
    assert stage.do(note_commands.MarkCovered(speech, Covered.GAPS)) == ()
    stage.do(note_commands.MarkCovered(speech, Covered.ISSUES))
    assert stage.meeting.covered[speech] == (Covered.ISSUES, Covered.GAPS)
    stage.do(note_commands.MarkCovered(speech, Covered.GAPS, on=False))
    assert stage.meeting.covered[speech] == (Covered.ISSUES,)
    assert stage.refusal(note_commands.MarkCovered("no speech", Covered.GAPS)) == "no_such_speech"
