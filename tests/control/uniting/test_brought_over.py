"""What the podium's record takes over from another one of its session, each once and at its place."""

from functools import partial
from pathlib import Path

import pytest

from chairconsole.control.kept_drafts import working_key
from chairconsole.control.uniting.brought_over import BroughtOver, brought_over
from chairconsole.control.uniting.same_speeches import same_speeches
from chairconsole.control.uniting.unite import united
from chairconsole.domain.base.event_parts import Language, PointKind, PointShape
from chairconsole.domain.base.participants import StakeholderKind
from chairconsole.domain.commands import note_commands
from chairconsole.domain.events.draft_events import Attribution, DraftReason, Purpose
from chairconsole.domain.events.point_events import Covered, PointMark
from chairconsole.domain.meeting.fold import apply, fold
from chairconsole.domain.meeting.notes import Point
from chairconsole.domain.meeting.state import Meeting
from chairconsole.record.contents import Contents, WorkingText, hash_of
from chairconsole.record.log import Log
from chairconsole.record.verify import verify
from tests.control.uniting.second_laptop import Aide, side
from tests.domain.chance import Chance
from tests.domain.given import Stage, minutes, seconds
from tests.rehearsal import Rehearsal

DRAFT = (Purpose.CONCLUDING, "panel-1")


def _there() -> Stage:
    """Another laptop's stage, whose ids are its own and whose clock is 40 seconds ahead."""
    stage = Stage(at="2026-06-01T09:59:40")
    numbers = iter(range(1, 10_000))
    stage.new_id = lambda: f"there-{next(numbers):04}"  # type: ignore[method-assign]
    return stage.at("10:15:40").in_discussion().after(40)


def _brought(here: Stage, there: Stage, podium: Contents | None = None, other: Contents | None = None) -> BroughtOver:
    podium, other = podium or Contents(here.events), other or Contents(there.events)
    same = same_speeches(here.meeting, there.meeting)
    return brought_over(podium, here.meeting, other, there.meeting, same)


def _after(here: Stage, brought: BroughtOver) -> Meeting:
    return apply(here.meeting, brought.more.events)


@pytest.fixture
def here() -> Stage:
    return Stage().in_discussion()


@pytest.fixture
def there() -> Stage:
    return _there()


def test_a_point_comes_to_the_speech_with_all_that_was_said_of_it(here: Stage, there: Stage) -> None:
    speech = here.speaks("Kenya", minutes(3))
    other = there.speaks("Kenya", minutes(3))
    there.do(
        note_commands.KeepPoint(
            "what of visas?", ("t-1",), other, PointKind.QUESTION, ("expert-2",), shape=PointShape.CLAUSE
        )
    )
    (key,) = there.meeting.points
    there.do(note_commands.MarkPoints((key,), PointMark.STAR))
    there.do(note_commands.GiveShortName(key, "visas"))
    brought = _brought(here, there)
    (point,) = _after(here, brought).points.values()
    before = there.meeting.points[key]
    assert point.intervention == speech
    assert [point.id for point in brought.attached] == [key]
    for name in ("text", "themes", "what", "to", "shape", "marks", "short"):
        assert getattr(point, name) == getattr(before, name)
    assert point.kept.at <= here.events[-1].at
    assert brought.loose == ()


def test_a_point_of_no_counterpart_stays_unattached_and_one_of_a_block_with_it(here: Stage, there: Stage) -> None:
    here.speaks("Kenya", minutes(3))
    there.do(note_commands.KeepPoint("of the block", (), None))
    fiji = there.speaks("Fiji", minutes(3))
    there.do(note_commands.KeepPoint("of Fiji", (), fiji))
    brought = _brought(here, there)
    meeting = _after(here, brought)
    texts = {point.text: point for point in meeting.points.values()}
    assert meeting.speech_of(texts["of Fiji"]) is None
    assert meeting.block_of(texts["of the block"]) == "panel-1"
    assert [point.text for point in brought.loose] == ["of Fiji"]
    assert [point.text for point in brought.attached] == ["of the block"]


def test_what_was_removed_stays_removed_and_can_be_restored(here: Stage, there: Stage) -> None:
    there.do(note_commands.KeepPoint("a slip", (), None))
    (key,) = there.meeting.points
    there.do(note_commands.RemovePoints((key,)))
    meeting = _after(here, _brought(here, there))
    assert (list(meeting.points), meeting.removed_points[key].text) == ([], "a slip")


def test_the_same_words_of_the_same_speech_come_once(here: Stage, there: Stage) -> None:
    speeches = here.speaks("Kenya", minutes(3)), there.speaks("Kenya", minutes(3))
    for stage, speech in zip((here, there), speeches, strict=True):
        stage.do(note_commands.KeepPoint("fees", (), speech))
        stage.do(note_commands.KeepPoint(f"{stage.new_id()} is only here", (), speech))
    mine, theirs = here.meeting, there.meeting
    fees, another = theirs.points
    there.do(note_commands.MakeMessage((fees, another), "both"))
    brought = _brought(here, there)
    meeting = _after(here, brought)
    assert [point.text for point in meeting.points.values()].count("fees") == 1
    (message,) = meeting.messages.values()
    assert message.points == (next(iter(mine.points)), another)
    assert [point.id for point in brought.known] == [fees]


def test_messages_and_what_holds_between_points_come_with_them(here: Stage, there: Stage) -> None:
    kenya = there.speaks("Kenya", minutes(3))
    here.speaks("Kenya", minutes(3))
    for text in ("one", "two", "three"):
        there.do(note_commands.KeepPoint(text, (), kenya))
    one, two, three = there.meeting.points
    there.do(note_commands.MakeMessage((one, two), "both"))
    (message,) = there.meeting.messages
    there.do(note_commands.GiveShortName(message, "fees"))
    there.do(note_commands.MarkDiffering(message, three, "return"))
    there.do(note_commands.DecideLikeness((two, three), False))
    there.do(note_commands.MarkCovered(kenya, Covered.GAPS))
    there.do(note_commands.SetStakeholderKind("Kenya", StakeholderKind.ACADEMIA))
    there.do(note_commands.ChooseOverarchingTheme("Data"))
    there.do(note_commands.DecideName("kenya", "s-1", "one delegation"))
    meeting = _after(here, _brought(here, there))
    theirs = there.meeting
    assert meeting.messages == theirs.messages
    assert (meeting.differences, meeting.likenesses) == (theirs.differences, theirs.likenesses)
    assert list(meeting.covered.values()) == [(Covered.GAPS,)]
    assert meeting.stakeholder_kinds == theirs.stakeholder_kinds
    assert (meeting.overarching_theme, meeting.names_decided) == ("Data", theirs.names_decided)
    assert meeting.not_applied == ()


def _with_draft(stage: Stage, *texts: str, half: str = "") -> Contents:
    for text in texts:
        stage.after(1).do(note_commands.KeepDraft(*DRAFT, DraftReason.GENERATED, hash_of(text), Attribution.GROUPS))
    working = {working_key(DRAFT): WorkingText(half, stage.now.at)} if half else {}
    return Contents(stage.events, working, {hash_of(text): text for text in texts})


def _texts(meeting: Meeting, contents: Contents, brought: BroughtOver) -> list[str]:
    texts = {**contents.texts, **brought.more.texts}
    return [texts[version.text_hash] for version in meeting.drafts.get(DRAFT, ())]


def test_a_draft_that_only_the_other_has_is_there_as_it_was_left(here: Stage, there: Stage) -> None:
    there.do(note_commands.ChooseDraftLanguage(*DRAFT, Language.FRENCH))
    there.do(note_commands.DeclineConclusions(*DRAFT))
    other = _with_draft(there, "generated", half="edited since")
    podium = Contents(here.events)
    brought = _brought(here, there, podium, other)
    meeting = fold(here.session, (*here.events, *brought.more.events))
    assert _texts(meeting, podium, brought) == ["generated", "edited since"]
    assert meeting.drafts[DRAFT][0].attribution is Attribution.GROUPS
    assert meeting.draft_states == there.meeting.draft_states


def test_the_versions_of_the_podiums_draft_stay_the_latest(here: Stage, there: Stage) -> None:
    podium = _with_draft(here, "of both", "of the podium")
    there.do(note_commands.LockDraft(*DRAFT, hash_of("of both")))
    other = _with_draft(there, "of both", "of the aide", half="of the aide")
    brought = _brought(here, there, podium, other)
    meeting = fold(here.session, (*here.events, *brought.more.events))
    assert _texts(meeting, podium, brought) == ["of the aide", "of both", "of the podium"]
    assert meeting.draft_states == {}


def _is_whole(found: Meeting, point: Point) -> bool:
    return found.points[point.id].text == point.text


@pytest.mark.parametrize("seed", [4, 5])
def test_a_morning_on_two_laptops_is_one_sound_record(seed: int, tmp_path: Path) -> None:
    rehearsal = Rehearsal(seed=seed)
    rehearsal.live(2 * 3600, step=2.0)
    aide = Aide(95, Chance(seed), skips=0.1)
    there = aide.follow(rehearsal.meeting).meeting
    one, other = side(rehearsal.meeting, "a.record"), side(there, "b.record")
    unite = partial(united, podium=Path("a.record"))
    found = unite(one, other)
    assert unite(other, one).contents == found.contents
    meeting = fold(rehearsal.session, found.contents.events)
    assert meeting.not_applied == ()
    assert {key: meeting.interventions[key] for key in meeting.interventions} == rehearsal.meeting.interventions
    assert all(_is_whole(meeting, point) for point in (*rehearsal.meeting.points.values(), *there.points.values()))
    for here, key in aide.heard.items():
        assert {point.text for point in there.points_of(key)} <= {point.text for point in meeting.points_of(here)}
    path = tmp_path / "c.record"
    Log.create(path, found.contents).close()
    assert verify(path).sentences == ()
    number = len(found.contents.events) - len(rehearsal.meeting.history)
    # Once more, and after the podium went on by itself, nothing comes twice.
    assert unite(side(meeting, "a.record"), other).contents == found.contents
    rehearsal.live(seconds(600).total_seconds(), step=2.0)
    longer = united(side(meeting, "c.record"), side(rehearsal.meeting, "a.record"))
    events = [event.id for event in longer.contents.events]
    assert len(events) == len(set(events)) == len(rehearsal.meeting.history) + number
