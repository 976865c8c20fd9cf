"""The twenty minutes at the end of the session."""

from chairconsole.domain.events.draft_events import Purpose
from tests.report.composing.drafted import made


def test_the_main_conclusions_tell_what_each_panel_had_of_its_own() -> None:
    draft = made(Purpose.MAIN_CONCLUSIONS).draft
    assert "Panel 1 brought points of its own." in draft.plain
    assert "As moderator" not in draft.plain
