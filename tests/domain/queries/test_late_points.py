"""Points that came after a draft was locked."""

from chairconsole.domain.commands.agenda_commands import CloseBlock, OpenBlock
from chairconsole.domain.commands.note_commands import KeepPoint, LockDraft, UnlockDraft
from chairconsole.domain.events.draft_events import Purpose
from chairconsole.domain.queries.late_points import late_points
from tests.domain.given import Stage

PANEL = (Purpose.CONCLUDING, "panel-1")
SESSION = (Purpose.MAIN_CONCLUSIONS, None)


def texts(stage: Stage, draft: tuple[Purpose, str | None]) -> list[str]:
    return [point.text for point in late_points(stage.meeting, draft)]


def test_what_is_kept_after_the_lock_is_late_until_it_is_lifted() -> None:
    stage = Stage().in_discussion()
    stage.do(KeepPoint("before", (), None))
    assert texts(stage, PANEL) == []
    stage.after(5).do(LockDraft(*PANEL, "hash"))
    stage.after(5).do(KeepPoint("after", (), None))
    assert texts(stage, PANEL) == ["after"]
    assert texts(stage, SESSION) == []
    stage.do(UnlockDraft(*PANEL))
    assert texts(stage, PANEL) == []


def test_a_panels_draft_waits_for_its_own_points_only() -> None:
    stage = Stage().in_discussion()
    stage.do(LockDraft(*PANEL, "hash"))
    stage.do(LockDraft(*SESSION, "hash"))
    stage.after(5).do(CloseBlock())
    stage.after(5).do(OpenBlock("panel-2"))
    stage.after(5).do(KeepPoint("elsewhere", (), None))
    assert texts(stage, PANEL) == []
    assert texts(stage, SESSION) == ["elsewhere"]


def test_reactions_are_late_only_once_they_are_locked_too() -> None:
    stage = Stage().in_discussion()
    stage.do(LockDraft(*SESSION, "hash", but_reactions=True))
    for block, text in (("panel-1", "of a panel"), ("summary", "a reaction")):
        stage.after(5).do(KeepPoint(text, (), None, block=block))
    assert texts(stage, SESSION) == ["of a panel"]
    stage.after(5).do(LockDraft(*SESSION, "hash"))
    assert texts(stage, SESSION) == ["of a panel", "a reaction"]
