"""Drafts of a meeting on a real record."""

from chairconsole.control.drafts import Drafts
from chairconsole.control.opening import resume
from chairconsole.domain.commands.note_commands import UnlockDraft
from chairconsole.domain.events.draft_events import DraftReason, Purpose
from tests.control.conftest import drafts_of, note
from tests.desk import Desk

PANEL = (Purpose.CONCLUDING, "panel-1")
PERSPECTIVE = (Purpose.PERSPECTIVE, "panel-1")
SUMMARY = (Purpose.WRITTEN_SUMMARY, None)


def reasons(noted: Desk) -> list[DraftReason]:
    return [version.reason for version in drafts_of(noted).versions(noted.meeting, PANEL)]


def test_drafting_again_keeps_what_was_edited_and_every_version(noted: Desk) -> None:
    bench = drafts_of(noted)
    assert bench.current(noted.meeting, PANEL) == ""
    text, _ = bench.draft_from_points(noted.meeting, PANEL)
    assert "Reference was made to visas for families." in text
    mine = text.replace("Reference was made to visas for families.", "Families must be able to travel.")
    bench.edit(PANEL, mine)
    note(noted, "Mali", "late words")
    again, made = bench.draft_from_points(noted.meeting, PANEL)
    assert "Families must be able to travel." in again
    assert "late words" in again
    assert "visas for families" not in again
    assert made.left_out == ()
    assert reasons(noted) == [DraftReason.GENERATED, DraftReason.LEFT, DraftReason.GENERATED]
    left = bench.versions(noted.meeting, PANEL)[1]
    assert bench.text_of(left) == mine
    assert bench.restore(noted.meeting, PANEL, left) == mine == bench.current(noted.meeting, PANEL)
    assert reasons(noted)[-2:] == [DraftReason.LEFT, DraftReason.RESTORED]
    assert bench.leave(noted.meeting, PANEL), "kept already"
    assert reasons(noted)[-1] is DraftReason.RESTORED


def test_drafting_again_from_the_same_points_keeps_no_version_more(noted: Desk) -> None:
    bench = drafts_of(noted)
    text, _ = bench.draft_from_points(noted.meeting, PANEL)
    assert bench.draft_from_points(noted.meeting, PANEL)[0] == text
    assert reasons(noted) == [DraftReason.GENERATED]


def test_what_is_typed_is_there_after_a_restart(noted: Desk) -> None:
    bench = drafts_of(noted)
    bench.draft_from_points(noted.meeting, PANEL)
    bench.edit(PANEL, "# Mine\n")
    noted.running.close()
    noted.running = resume(noted.path, noted.machine)
    assert drafts_of(noted).current(noted.meeting, PANEL) == "# Mine\n"


def test_a_version_that_cannot_be_kept_changes_nothing(noted: Desk) -> None:
    bench = drafts_of(noted)
    text, _ = bench.draft_from_points(noted.meeting, PANEL)
    refusing = Drafts(noted.running.writer, noted.running.working_texts, lambda _command: False, bench.vocabulary)
    note(noted, "Mali", "late words")
    assert refusing.draft_from_points(noted.meeting, PANEL)[0] == text
    assert refusing.restore(noted.meeting, PANEL, bench.versions(noted.meeting, PANEL)[0]) == text


def test_a_locked_text_is_not_drafted_again_until_it_is_unlocked(noted: Desk) -> None:
    bench = drafts_of(noted)
    text, _ = bench.draft_from_points(noted.meeting, PANEL)
    assert bench.lock(PANEL, text)
    locked = noted.meeting.draft_state(PANEL).locked
    assert locked is not None
    assert noted.running.writer.text(locked) == text
    note(noted, "Mali", "late words")
    assert bench.draft_from_points(noted.meeting, PANEL)[0] == text
    assert reasons(noted) == [DraftReason.GENERATED]
    bench.edit(PANEL, text + "\nBy hand.\n")
    assert bench.current(noted.meeting, PANEL) == text + "\nBy hand.\n"
    noted.do(UnlockDraft(*PANEL))
    assert "late words" in bench.draft_from_points(noted.meeting, PANEL)[0]


def test_what_was_delivered_stays_and_what_comes_later_starts_from_it(noted: Desk) -> None:
    bench = drafts_of(noted)
    text, _ = bench.draft_from_points(noted.meeting, PANEL)
    assert bench.delivered_text(noted.meeting, PANEL) == ""
    said = text + "\nI thank you all.\n"
    bench.edit(PANEL, said)
    assert bench.delivered(PANEL, said)
    bench.edit(PANEL, text + "\nTyped the day after.\n")
    assert bench.delivered_text(noted.meeting, PANEL) == said
    assert reasons(noted)[-1] is DraftReason.DELIVERED
    of_the_moderator = "In the words of the moderator of panel 1: “I thank you all”."
    for later, told in ((PERSPECTIVE, "I thank you all."), (SUMMARY, of_the_moderator)):
        begun, _ = bench.draft_from_points(noted.meeting, later)
        assert told in begun
        assert "Typed the day after." not in begun


def test_what_a_restored_text_did_not_have_yet_comes_in_again(noted: Desk) -> None:
    bench = drafts_of(noted)
    first, _ = bench.draft_from_points(noted.meeting, PANEL)
    note(noted, "Mali", "late words")
    bench.draft_from_points(noted.meeting, PANEL)
    (version,) = [one for one in bench.versions(noted.meeting, PANEL) if one.reason is DraftReason.LEFT]
    assert bench.restore(noted.meeting, PANEL, version) == first
    again, _ = bench.draft_from_points(noted.meeting, PANEL)
    assert "late words" in again


def test_a_redraft_that_was_undone_on_the_page_takes_nothing_out(noted: Desk) -> None:
    bench = drafts_of(noted)
    first, _ = bench.draft_from_points(noted.meeting, PANEL)
    note(noted, "Mali", "late words")
    bench.draft_from_points(noted.meeting, PANEL)
    bench.stepped_to(noted.meeting, PANEL, first)
    assert bench.current(noted.meeting, PANEL) == first
    mine = first.replace("visas for families", "visas for all families")
    bench.edit(PANEL, mine)
    again, _ = bench.draft_from_points(noted.meeting, PANEL)
    assert "late words" in again
    assert "visas for all families" in again


def test_a_redraft_that_was_undone_and_done_again_is_the_present_one(noted: Desk) -> None:
    bench = drafts_of(noted)
    first, _ = bench.draft_from_points(noted.meeting, PANEL)
    note(noted, "Mali", "late words")
    second, _ = bench.draft_from_points(noted.meeting, PANEL)
    made = bench.generated_last(noted.meeting, PANEL)
    bench.stepped_to(noted.meeting, PANEL, first)
    bench.stepped_to(noted.meeting, PANEL, second)
    assert bench.current(noted.meeting, PANEL) == second
    assert bench.generated_last(noted.meeting, PANEL) == made


def test_a_step_back_within_one_draft_keeps_no_version(noted: Desk) -> None:
    bench = drafts_of(noted)
    text, _ = bench.draft_from_points(noted.meeting, PANEL)
    bench.edit(PANEL, text + "\nBy hand.\n")
    bench.stepped_to(noted.meeting, PANEL, text)
    assert reasons(noted) == [DraftReason.GENERATED]
