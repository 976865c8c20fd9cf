"""Two records to one: nothing vanishes without a word, and what is no pair is refused."""

from pathlib import Path

import pytest
from hypothesis import given

from chairconsole.control.uniting.unite import CannotUnite, Side, unite, united
from chairconsole.domain.base.event_parts import Mode
from chairconsole.domain.commands.note_commands import ChangePoint, KeepPoint
from chairconsole.domain.commands.speech_commands import GiveFloor
from chairconsole.domain.meeting.fold import fold
from chairconsole.domain.plan.session import Session
from chairconsole.record.contents import Contents
from chairconsole.record.errors import RecordError
from chairconsole.record.log import Log
from chairconsole.record.verify import verify
from tests.control.uniting.forks import begun_apart, copied, forked
from tests.control.uniting.second_laptop import side
from tests.domain.chance import Chance
from tests.domain.given import Stage, two_days, who
from tests.domain.meeting.what_holds import SESSION, chances, thorough
from tests.record.test_schema import HELD, copy_of_sample


def _sides(chance: Chance) -> tuple[Side, Side]:
    one, other = forked(chance, 2)
    return side(fold(SESSION, one), "a.record"), side(fold(SESSION, other), "b.record")


@thorough
@given(chances)
def test_no_point_and_no_speech_of_either_side_vanishes_without_a_word(chance: Chance) -> None:
    one, other = _sides(chance)
    found = united(one, other)
    assert united(other, one).contents == found.contents
    whole = fold(SESSION, found.contents.events)
    before = fold(SESSION, [event for event in one.contents.events if event in other.contents.events])
    told = "\n".join(found.sentences)
    for own in (one, other):
        for point in own.meeting.points.values():
            now = whole.points.get(point.id) or whole.removed_points[point.id]
            was = before.points.get(point.id)
            is_as_it_was = now.text == point.text and point.id in whole.points
            assert is_as_it_was or was == point or f"“{point.text}”" in told
        for speech in own.meeting.speeches():
            is_there = speech.id in whole.interventions and whole.interventions[speech.id].void is None
            was_there = speech.id in before.interventions and before.interventions[speech.id].void is None
            assert is_there or was_there or f"{speech.participant.name}" in told
    for misfit in whole.not_applied:
        assert any(line.startswith(f"Entry {misfit.event.seq} (") for line in found.sentences)


@thorough
@given(chances)
def test_a_record_and_one_that_it_goes_on_from_are_the_longer_one(chance: Chance) -> None:
    whole, _ = _sides(chance)
    beginning = whole.contents.events[: chance.randrange(1, len(whole.contents.events) + 1)]
    found = united(whole, side(fold(SESSION, beginning), "b.record"))
    assert found.contents == whole.contents
    assert found.sentences == ()


OF_THE_PODIUM = ("blocks", "steps", "requests", "waiting", "interventions", "segments", "suspensions", "not_applied")


@thorough
@given(chances)
def test_two_laptops_give_the_podiums_meeting_with_all_notes_of_both(chance: Chance) -> None:
    here, there = begun_apart(chance)
    one, other = side(here, "a.record"), side(there, "b.record")
    podium = Path("a.record")
    found = united(one, other, podium)
    assert united(other, one, podium).contents == found.contents
    whole = fold(SESSION, found.contents.events)
    for name in OF_THE_PODIUM:
        assert getattr(whole, name) == getattr(here, name), name
    told = "\n".join(found.sentences)
    for point in here.points.values():
        assert whole.points[point.id] == point
    kept = {point.text for point in (*whole.points.values(), *whole.removed_points.values())}
    assert {point.text for point in (*there.points.values(), *there.removed_points.values())} <= kept
    for speech in there.speeches():
        matched = found.matched
        assert matched is not None
        assert speech.id in matched.same.speeches or f"has the speech of {speech.participant.name}" in told
    for draft, versions in there.drafts.items():
        assert {one.text_hash for one in versions} <= {one.text_hash for one in whole.drafts[draft]}
        if draft in here.drafts:
            assert whole.drafts[draft][-1] == here.drafts[draft][-1]
    assert united(side(whole, "a.record"), other, podium).contents == found.contents


def test_two_chairs_who_gave_the_floor_at_once_are_both_told() -> None:
    stage = Stage().in_discussion()
    other = copied(stage, "b")
    stage.after(5).do(GiveFloor(who("Kenya")))
    other.after(9).do(GiveFloor(who("Brazil")))
    other.do(KeepPoint("fees", (), other.meeting.speaking))
    found = united(side(stage.meeting, "a.record"), side(other.meeting, "b.record"))
    told, unattached = found.sentences
    seq = len(stage.events) + 1
    assert told == (
        f"Entry {seq} (b.record, 2026-06-01 10:43:09) was left out: somebody has the floor. "
        "It says: floor given: Brazil, Panel 1, Discussion, 3:00."
    )
    assert unattached == "This point of b.record stands for itself (Brazil): “fees”."
    assert found.in_both == len(stage.events) - 1


def test_a_wording_that_was_changed_on_both_sides_is_told() -> None:
    stage = Stage().in_discussion()
    stage.do(KeepPoint("visas", (), None))
    (point,) = stage.meeting.points
    other = copied(stage, "b")
    stage.after(5).do(ChangePoint(point, "visas for all"))
    other.after(9).do(ChangePoint(point, "visas for some"))
    found = united(side(stage.meeting, "a.record"), side(other.meeting, "b.record"))
    assert found.sentences == (
        "Only a.record says of the point “visas for all”: text “visas for all” (united: “visas for some”).",
    )


def test_the_united_record_is_sound_and_neither_is_changed(tmp_path: Path) -> None:
    one, other = forked(Chance(11), 2, steps=(10, 40))
    paths = tmp_path / "a.record", tmp_path / "b.record"
    for path, events in zip(paths, (one, other), strict=True):
        Log.create(path, Contents(events)).close()
    before = [path.read_bytes() for path in paths]
    target = tmp_path / "c.record"
    found = unite(*paths, target)
    with Log.open(target, writable=False) as log:
        assert log.contents() == found.contents
    assert verify(target).sentences == ()
    assert [path.read_bytes() for path in paths] == before
    for taken in (target, paths[0]):
        with pytest.raises(RecordError) as refused:
            unite(*paths, taken)
        assert refused.value.code == "exists"
    assert [path.read_bytes() for path in paths] == before


@pytest.mark.parametrize("format_number", HELD)
def test_a_record_of_an_older_format_is_read_and_stays_as_it_is(format_number: int, tmp_path: Path) -> None:
    path = copy_of_sample(format_number, tmp_path)
    before = path.read_bytes()
    found = unite(path, path, tmp_path / "c.record")
    assert found.contents == found.sides[0].contents
    assert path.read_bytes() == before


def test_a_record_that_was_changed_is_refused(tmp_path: Path) -> None:
    stage = Stage().in_discussion()
    path = tmp_path / "a.record"
    Log.create(path, Contents(stage.events)).close()
    path.write_bytes(path.read_bytes().replace(b'"block":"panel-1"', b'"block":"panel-2"', 1))
    with pytest.raises(CannotUnite, match="is not as it was written"):
        unite(path, path, tmp_path / "c.record")
    assert not (tmp_path / "c.record").exists()


def test_one_event_that_says_two_things_is_refused_with_both_places() -> None:
    stage = Stage().in_discussion()
    changed = (*stage.events[:-1], stage.events[-1].model_copy(update={"step": "another"}))
    last = len(changed)
    with pytest.raises(CannotUnite, match=rf"Entry {last} of a\.record and entry {last} of b\.record are the same and"):
        united(side(stage.meeting), side(stage.meeting, "b.record", Contents(changed)))


def _begun_apart(*, session: Session | None = None, at: str = "2026-06-01T09:59", mode: Mode = Mode.LIVE) -> Side:
    stage = Stage(session, at, mode=mode)
    events = (stage.events[0].model_copy(update={"id": "another", "step": "another"}),)
    return side(fold(stage.session, events), "b.record")


OTHER_SESSION = two_days().model_copy(update={"id": "another-session"})


@pytest.mark.parametrize(
    ("other", "why"),
    [
        (_begun_apart(mode=Mode.REHEARSAL), "one is the meeting itself, the other a rehearsal"),
        (_begun_apart(session=OTHER_SESSION), "are of two sessions, “made-up” and “another-session”"),
        (_begun_apart(at="2026-06-02T09:59"), "were begun on different days, 2026-06-01 and 2026-06-02"),
        (_begun_apart(), "a.record and b.record were begun apart. Say which is the podium's"),
    ],
)
def test_what_is_no_pair_is_refused_with_both_names(other: Side, why: str) -> None:
    with pytest.raises(CannotUnite, match=why) as refused:
        united(side(Stage().meeting, "a.record"), other)
    assert "a.record and b.record" in str(refused.value)
    assert refused.value.needs_podium == ("podium" in why)
