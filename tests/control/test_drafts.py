"""Drafts of a meeting on a real record."""

import re

import pytest

from chairconsole.control.drafts import Drafts, KeptDrafts
from chairconsole.control.files.shipped_words import shipped_words
from chairconsole.control.opening import resume
from chairconsole.domain.commands.agenda_commands import OpenBlock
from chairconsole.domain.commands.note_commands import KeepPoint, UnlockDraft
from chairconsole.domain.commands.speech_commands import GiveFloor
from chairconsole.domain.events.draft_events import Attribution, DraftReason, Purpose
from chairconsole.report.composing.admission import LeftOut
from chairconsole.report.composing.generate import Choices
from tests.control.conftest import drafts_of
from tests.desk import RESOURCES, Desk
from tests.domain.given import who

PANEL = (Purpose.CONCLUDING, "panel-1")
PERSPECTIVE = (Purpose.PERSPECTIVE, "panel-1")


@pytest.fixture
def desk(desk: Desk) -> Desk:
    desk.do(OpenBlock("panel-1"))
    note(desk, "Kenya", "visas for families")
    return desk


def note(desk: Desk, name: str, text: str) -> None:
    desk.do(GiveFloor(who(name)))
    desk.time.advance(60)
    desk.do(KeepPoint(text, (), desk.meeting.speaking))


def reasons(desk: Desk) -> list[DraftReason]:
    return [version.reason for version in drafts_of(desk).versions(desk.meeting, PANEL)]


def test_what_is_only_read_is_the_same_and_needs_no_place_to_keep_anything(desk: Desk) -> None:
    words = shipped_words(RESOURCES)
    read, bench = KeptDrafts(desk.running.writer.text, desk.running.working_texts.get, words), drafts_of(desk)
    before = len(desk.meeting.history)
    assert read.for_export(desk.meeting, PANEL) == bench.for_export(desk.meeting, PANEL)
    assert len(desk.meeting.history) == before
    bench.draft_from_points(desk.meeting, PANEL)
    bench.edit(PANEL, "Words of one's own.")
    assert read.current(desk.meeting, PANEL) == read.for_export(desk.meeting, PANEL) == "Words of one's own."
    (version,) = read.versions(desk.meeting, PANEL)
    assert read.text_of(version) == bench.text_of(version)


def test_drafting_again_keeps_what_was_edited_and_every_version(desk: Desk) -> None:
    bench = drafts_of(desk)
    assert bench.current(desk.meeting, PANEL) == ""
    text, _ = bench.draft_from_points(desk.meeting, PANEL)
    assert "Reference was made to visas for families." in text
    mine = text.replace("Reference was made to visas for families.", "Families must be able to travel.")
    bench.edit(PANEL, mine)
    note(desk, "Mali", "late words")
    again, made = bench.draft_from_points(desk.meeting, PANEL)
    assert "Families must be able to travel." in again
    assert "late words" in again
    assert "visas for families" not in again
    assert made.left_out == ()
    assert reasons(desk) == [DraftReason.GENERATED, DraftReason.LEFT, DraftReason.GENERATED]
    left = bench.versions(desk.meeting, PANEL)[1]
    assert bench.text_of(left) == mine
    assert bench.restore(desk.meeting, PANEL, left) == mine == bench.current(desk.meeting, PANEL)
    assert reasons(desk)[-2:] == [DraftReason.LEFT, DraftReason.RESTORED]
    assert bench.leave(desk.meeting, PANEL), "kept already"
    assert reasons(desk)[-1] is DraftReason.RESTORED


def test_drafting_again_from_the_same_points_keeps_no_version_more(desk: Desk) -> None:
    bench = drafts_of(desk)
    text, _ = bench.draft_from_points(desk.meeting, PANEL)
    assert bench.draft_from_points(desk.meeting, PANEL)[0] == text
    assert reasons(desk) == [DraftReason.GENERATED]


def test_what_is_typed_is_there_after_a_restart(desk: Desk) -> None:
    bench = drafts_of(desk)
    bench.draft_from_points(desk.meeting, PANEL)
    bench.edit(PANEL, "# Mine\n")
    desk.running.close()
    desk.running = resume(desk.path, desk.machine)
    assert drafts_of(desk).current(desk.meeting, PANEL) == "# Mine\n"


def test_the_perspective_starts_from_the_concluding_remarks(desk: Desk) -> None:
    bench = drafts_of(desk)
    text, _ = bench.draft_from_points(desk.meeting, PANEL)
    bench.edit(PANEL, text + "\nI thank you all.\n")
    perspective, _ = bench.draft_from_points(desk.meeting, PERSPECTIVE)
    assert "I thank you all." in perspective
    assert perspective.startswith("# ")
    assert "perspective" in perspective.splitlines()[0]


def test_an_export_that_names_others_rewords_only_what_was_not_edited(desk: Desk) -> None:
    bench = drafts_of(desk)
    assert "Kenya drew attention to visas" in bench.for_export(desk.meeting, PANEL, Choices(Attribution.FULL))
    note(desk, "Mali", "entry must be simple")
    text, _ = bench.draft_from_points(desk.meeting, PANEL)
    mine = text.replace("It was suggested that entry must be simple.", "Entry was spoken of.")
    bench.edit(PANEL, mine)
    note(desk, "Chad", "not in the draft yet")
    assert bench.for_export(desk.meeting, PANEL) == mine
    named = bench.for_export(desk.meeting, PANEL, Choices(Attribution.FULL))
    assert "Kenya drew attention to visas" in named
    assert "Entry was spoken of." in named
    assert "not in the draft yet" not in named
    assert bench.exported(PANEL, named, Attribution.FULL)
    assert bench.versions(desk.meeting, PANEL)[-1].attribution is Attribution.FULL


def test_a_version_that_cannot_be_kept_changes_nothing(desk: Desk) -> None:
    bench = drafts_of(desk)
    text, _ = bench.draft_from_points(desk.meeting, PANEL)
    refusing = Drafts(desk.running.writer, desk.running.working_texts, lambda _command: False, bench.vocabulary)
    note(desk, "Mali", "late words")
    assert refusing.draft_from_points(desk.meeting, PANEL)[0] == text
    assert refusing.restore(desk.meeting, PANEL, bench.versions(desk.meeting, PANEL)[0]) == text


def test_a_locked_text_is_not_drafted_again_until_it_is_unlocked(desk: Desk) -> None:
    bench = drafts_of(desk)
    text, _ = bench.draft_from_points(desk.meeting, PANEL)
    assert bench.lock(PANEL, text)
    locked = desk.meeting.draft_state(PANEL).locked
    assert locked is not None
    assert desk.running.writer.text(locked) == text
    note(desk, "Mali", "late words")
    assert bench.draft_from_points(desk.meeting, PANEL)[0] == text
    assert reasons(desk) == [DraftReason.GENERATED]
    bench.edit(PANEL, text + "\nBy hand.\n")
    assert bench.current(desk.meeting, PANEL) == text + "\nBy hand.\n"
    desk.do(UnlockDraft(*PANEL))
    assert "late words" in bench.draft_from_points(desk.meeting, PANEL)[0]


def test_what_was_delivered_stays_and_the_perspective_starts_from_it(desk: Desk) -> None:
    bench = drafts_of(desk)
    text, _ = bench.draft_from_points(desk.meeting, PANEL)
    assert bench.delivered_text(desk.meeting, PANEL) == ""
    said = text + "\nI thank you all.\n"
    bench.edit(PANEL, said)
    assert bench.delivered(PANEL, said)
    bench.edit(PANEL, text + "\nTyped the day after.\n")
    assert bench.delivered_text(desk.meeting, PANEL) == said
    assert reasons(desk)[-1] is DraftReason.DELIVERED
    perspective, _ = bench.draft_from_points(desk.meeting, PERSPECTIVE)
    assert "I thank you all." in perspective
    assert "Typed the day after." not in perspective


def test_what_was_taken_out_stays_out_however_often_it_is_drafted_again(desk: Desk) -> None:
    bench = drafts_of(desk)
    text, _ = bench.draft_from_points(desk.meeting, PANEL)
    (visas,) = desk.meeting.points
    bench.edit(PANEL, text.replace(f"Reference was made to visas for families. [[p:{visas}]]", ""))
    for name, words in (("Mali", "late words"), ("Peru", "later words"), ("Chad", "the last words")):
        note(desk, name, words)
        text, _ = bench.draft_from_points(desk.meeting, PANEL)
        assert "visas for families" not in text
        assert words in text
    bench.edit(PANEL, f"{text}\nVisas again. [[p:{visas}]]\n")
    note(desk, "Kenya", "one more")
    text, _ = bench.draft_from_points(desk.meeting, PANEL)
    assert text.count(visas) == 1
    assert "one more" in text


def test_what_a_restored_text_did_not_have_yet_comes_in_again(desk: Desk) -> None:
    bench = drafts_of(desk)
    first, _ = bench.draft_from_points(desk.meeting, PANEL)
    note(desk, "Mali", "late words")
    bench.draft_from_points(desk.meeting, PANEL)
    (version,) = [one for one in bench.versions(desk.meeting, PANEL) if one.reason is DraftReason.LEFT]
    assert bench.restore(desk.meeting, PANEL, version) == first
    again, _ = bench.draft_from_points(desk.meeting, PANEL)
    assert "late words" in again


WORDS = [
    "visas",
    "camps",
    "ports",
    "roads",
    "schools",
    "clinics",
    "courts",
    "banks",
    "unions",
    "cities",
    "islands",
    "deserts",
    "rivers",
    "farms",
    "mines",
]


def test_what_came_in_when_it_was_drafted_again_is_not_swapped_out_later(desk: Desk) -> None:
    bench, choices = drafts_of(desk), Choices(pace=40)
    for place, word in enumerate(WORDS):
        note(desk, "Kenya" if place % 2 else "Mali", f"{word} must be open to all who live and work nearby")
    bench.draft_from_points(desk.meeting, PANEL, choices)
    note(desk, "Peru", "late words must be heard")
    text, made = bench.draft_from_points(desk.meeting, PANEL, choices)
    assert "late words must be heard" in text
    assert made.left_out
    assert bench.draft_from_points(desk.meeting, PANEL, choices)[0] == text, "nothing is new"
    note(desk, "Chad", "the last words must be heard as well")
    text, _ = bench.draft_from_points(desk.meeting, PANEL, choices)
    assert "late words must be heard" in text
    assert "the last words must be heard" in text


def test_a_redraft_that_was_undone_on_the_page_takes_nothing_out(desk: Desk) -> None:
    bench = drafts_of(desk)
    first, _ = bench.draft_from_points(desk.meeting, PANEL)
    note(desk, "Mali", "late words")
    bench.draft_from_points(desk.meeting, PANEL)
    bench.stepped_to(desk.meeting, PANEL, first)
    assert bench.current(desk.meeting, PANEL) == first
    mine = first.replace("visas for families", "visas for all families")
    bench.edit(PANEL, mine)
    again, _ = bench.draft_from_points(desk.meeting, PANEL)
    assert "late words" in again
    assert "visas for all families" in again


def test_a_redraft_that_was_undone_and_done_again_is_the_present_one(desk: Desk) -> None:
    bench = drafts_of(desk)
    first, _ = bench.draft_from_points(desk.meeting, PANEL)
    note(desk, "Mali", "late words")
    second, _ = bench.draft_from_points(desk.meeting, PANEL)
    made = bench.generated_last(desk.meeting, PANEL)
    bench.stepped_to(desk.meeting, PANEL, first)
    bench.stepped_to(desk.meeting, PANEL, second)
    assert bench.current(desk.meeting, PANEL) == second
    assert bench.generated_last(desk.meeting, PANEL) == made


def test_a_step_back_within_one_draft_keeps_no_version(desk: Desk) -> None:
    bench = drafts_of(desk)
    text, _ = bench.draft_from_points(desk.meeting, PANEL)
    bench.edit(PANEL, text + "\nBy hand.\n")
    bench.stepped_to(desk.meeting, PANEL, text)
    assert reasons(desk) == [DraftReason.GENERATED]


def test_of_each_point_that_is_not_in_the_text_it_is_known_why(desk: Desk) -> None:
    bench = drafts_of(desk)
    note(desk, "Mali", "ampliar las vías regulares de migración para los trabajadores")
    note(desk, "Chad", "firewalls must stand at borders")
    text, _ = bench.draft_from_points(desk.meeting, PANEL)
    bench.edit(PANEL, re.sub(r"[^.\]]*firewalls[^\]]*\]\]", "", text))
    note(desk, "Peru", "later words")
    words = {point.id: point.text for point in desk.meeting.points.values()}
    why = {words[point]: reason for point, reason in bench.left_out(desk.meeting, PANEL).items()}
    assert why == {
        "ampliar las vías regulares de migración para los trabajadores": LeftOut.OTHER_LANGUAGE,
        "firewalls must stand at borders": LeftOut.TAKEN_BACK,
        "later words": None,
    }
