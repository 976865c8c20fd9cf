"""What may be done with points."""

from chairconsole.domain.base.event_parts import ExpertPart, PointKind, PointShape
from chairconsole.domain.base.participants import StakeholderKind
from chairconsole.domain.commands import note_commands
from chairconsole.domain.events.point_events import Covered, PointMark
from tests.domain.given import Stage, kinds, who


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


def test_a_conclusion_is_of_no_speech_and_belongs_to_where_it_is_said(stage: Stage) -> None:
    speech = stage.give("Kenya")
    stage.open("lunch-1")
    said = [
        (None, None, "lunch-1"),
        (speech, None, "panel-1"),
        (None, "panel-2", "panel-2"),
        (speech, "panel-2", "panel-2"),
    ]
    for of, given, block in said:
        stage.do(note_commands.KeepPoint("x", (), of, PointKind.CONCLUSION, block=given))
        kept = next(reversed(stage.meeting.points.values()))
        assert (kept.intervention, kept.block) == (None, block)
    assert stage.refusal(note_commands.KeepPoint("x", (), None, block="nowhere")) == "no_such_block"
    stage.do(note_commands.KeepPoint("x", (), speech, block="panel-2"))
    assert next(reversed(stage.meeting.points.values())).block == "panel-1"


def test_a_point_that_becomes_a_conclusion_leaves_its_speech(stage: Stage) -> None:
    speech = stage.give("Kenya")
    point = keep(stage, "fees must end", speech)
    other = stage.after(5).open("panel-2").give("Mali")
    happened = stage.do(note_commands.ChangePoint(point, what=PointKind.CONCLUSION))
    assert kinds(happened) == ["point_changed", "point_moved"]
    assert (stage.meeting.points[point].intervention, stage.meeting.points[point].block) == (None, "panel-1")
    stage.do(note_commands.MovePoint(point, other))
    assert (stage.meeting.points[point].intervention, stage.meeting.points[point].block) == (None, "panel-2")
    assert stage.do(note_commands.MovePoint(point, other)) == ()
    stage.do(note_commands.UndoNote())
    stage.do(note_commands.UndoNote())
    assert stage.meeting.points[point].intervention == speech


def test_a_shape_and_that_it_was_written_are_kept_through_changes(stage: Stage) -> None:
    stage.do(note_commands.KeepPoint("end fees", (), None, shape=PointShape.VERB, written=True))
    (point,) = stage.meeting.points
    stage.do(note_commands.ChangePoint(point, "end all fees"))
    assert (stage.meeting.points[point].shape, stage.meeting.points[point].written) == (PointShape.VERB, True)
    stage.do(note_commands.ShapePoint(point, None))
    assert stage.do(note_commands.ShapePoint(point, None)) == ()
    stage.do(note_commands.ChangePoint(point, written=False))
    assert (stage.meeting.points[point].shape, stage.meeting.points[point].written) == (None, False)
    assert stage.refusal(note_commands.ShapePoint("gone", None)) == "no_such_point"


def test_whose_text_a_written_point_is_from_is_kept_through_all_that_is_done_to_it(stage: Stage) -> None:
    kenya, speech = who("Kenya"), stage.give("Mali")
    stage.do(note_commands.KeepPoint("a; b", (), None, written=True, written_by=kenya))
    (point,) = stage.meeting.points
    stage.do(note_commands.ChangePoint(point, "c; d", what=PointKind.OFFER))
    stage.do(note_commands.ShapePoint(point, PointShape.NOUN))
    stage.do(note_commands.MovePoint(point, speech))
    stage.do(note_commands.MovePoint(point, None))
    stage.do(note_commands.SplitPoint(point, ("c", "d")))
    assert [one.written_by for one in stage.meeting.points.values()] == [kenya] * 2
    stage.do(note_commands.MergePoints(tuple(stage.meeting.points)))
    (whole,) = stage.meeting.points.values()
    assert (whole.written, whole.written_by) == (True, kenya)
    for change in (
        note_commands.ChangePoint(whole.id, written=False, written_by=kenya),
        note_commands.ChangePoint(whole.id, written=True),
    ):
        stage.do(change)
        assert stage.meeting.points[whole.id].written_by is None
        stage.do(note_commands.UndoNote())
    stage.do(note_commands.ChangePoint(whole.id, written=True, written_by=who("Mali")))
    assert stage.meeting.points[whole.id].written_by == who("Mali")
    stage.do(note_commands.UndoNote())
    assert stage.meeting.points[whole.id].written_by == kenya
    stage.do(note_commands.KeepPoint("e", (), None, written_by=kenya))
    assert next(reversed(stage.meeting.points.values())).written_by is None, "only a written text has a writer"


def test_sentences_of_a_statement_are_kept_and_undone_together(stage: Stage) -> None:
    speech, kenya = stage.give("Mali"), who("Kenya")
    assert kinds(stage.do(note_commands.KeepStatement(("a", "b"), speech, kenya, "panel-2"))) == ["point_kept"] * 2
    spoken = [(one.text, one.intervention, one.written, one.written_by) for one in stage.meeting.points.values()]
    assert spoken == [("a", speech, False, None), ("b", speech, False, None)]
    stage.do(note_commands.UndoNote())
    assert not stage.meeting.points
    stage.do(note_commands.KeepStatement(("c",), None, kenya, "panel-2"))
    (point,) = stage.meeting.points.values()
    assert (point.written, point.written_by, point.block, point.intervention) == (True, kenya, "panel-2", None)
    for refused in (("d", " "), ()):
        assert stage.refusal(note_commands.KeepStatement(refused, speech)) == "nothing_said"
    assert len(stage.meeting.points) == 1


def test_what_kind_of_stakeholder_somebody_is_can_be_said_of_whoever_asked_or_spoke(stage: Stage) -> None:
    stage.add("Union")
    stage.give("Kenya")
    for key in ("Union", "Kenya"):
        command = note_commands.SetStakeholderKind(key, StakeholderKind.TRADE_UNION)
        assert kinds(stage.do(command)) == ["stakeholder_kind_set"]
        assert stage.do(command) == ()
    stage.do(note_commands.SetStakeholderKind("Kenya", None))
    assert stage.meeting.stakeholder_kinds == {"Union": StakeholderKind.TRADE_UNION}
    assert stage.refusal(note_commands.SetStakeholderKind("Mali", None)) == "no_such_speech"


def test_a_conclusion_stands_in_a_part_of_the_experts_remarks_and_no_other_note_does(stage: Stage) -> None:
    stage.do(note_commands.KeepPoint("a; b", (), None, PointKind.CONCLUSION, part=ExpertPart.IDEAS))
    stage.do(note_commands.KeepPoint("c", (), None, part=ExpertPart.IDEAS))
    line, point = stage.meeting.points
    assert [one.part for one in stage.meeting.points.values()] == [ExpertPart.IDEAS, None]
    stage.do(note_commands.ChoosePart(line, ExpertPart.OPTIONS))
    assert stage.do(note_commands.ChoosePart(line, ExpertPart.OPTIONS)) == ()
    stage.do(note_commands.ChangePoint(line, "d; e"))
    stage.do(note_commands.SplitPoint(line, ("d", "e")))
    assert [one.part for one in stage.meeting.points.values() if one.id != point] == [ExpertPart.OPTIONS] * 2
    stage.do(note_commands.ChoosePart(line, None))
    assert stage.meeting.points[line].part is None
    stage.do(note_commands.UndoNote())
    assert stage.meeting.points[line].part is ExpertPart.OPTIONS
    for other in (point, "gone"):
        assert stage.refusal(note_commands.ChoosePart(other, ExpertPart.IDEAS)) == "no_such_point"
