"""Drafts as a record holds them, only read."""

from chairconsole.control.drafting import for_export
from chairconsole.control.files.shipped_words import shipped_words
from chairconsole.control.kept_drafts import KeptDrafts
from chairconsole.domain.events.draft_events import Purpose
from tests.control.conftest import drafts_of
from tests.desk import RESOURCES, Desk

PANEL = (Purpose.CONCLUDING, "panel-1")
PERSPECTIVE = (Purpose.PERSPECTIVE, "panel-1")


def test_what_is_only_read_is_the_same_and_needs_no_place_to_keep_anything(noted: Desk) -> None:
    words = shipped_words(RESOURCES)
    read, bench = KeptDrafts(noted.running.writer.text, noted.running.working_texts.get, words), drafts_of(noted)
    before = len(noted.meeting.history)
    assert for_export(read, noted.meeting, PANEL) == for_export(bench, noted.meeting, PANEL)
    assert len(noted.meeting.history) == before
    bench.draft_from_points(noted.meeting, PANEL)
    bench.edit(PANEL, "Words of one's own.")
    assert read.current(noted.meeting, PANEL) == for_export(read, noted.meeting, PANEL) == "Words of one's own."
    (version,) = read.versions(noted.meeting, PANEL)
    assert read.text_of(version) == bench.text_of(version)
