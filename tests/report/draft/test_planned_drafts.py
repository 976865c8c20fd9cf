"""What drafts a session asks for."""

from pathlib import Path

from chairconsole.domain.events.draft_events import Purpose
from chairconsole.record.session_file import load_session
from chairconsole.report.draft.planned_drafts import planned_draft, planned_drafts
from tests.domain.given import two_days

GENEVA = Path(__file__).parents[3] / "sessions" / "gcm-1-geneva-2017.toml"


def test_each_panel_has_two_drafts_and_the_session_three() -> None:
    session = two_days()
    assert [draft.id for draft in planned_drafts(session)] == [
        (Purpose.CONCLUDING, "panel-1"),
        (Purpose.PERSPECTIVE, "panel-1"),
        (Purpose.CONCLUDING, "panel-2"),
        (Purpose.PERSPECTIVE, "panel-2"),
        (Purpose.THEMATIC_EXPERT, None),
        (Purpose.MAIN_CONCLUSIONS, None),
        (Purpose.WRITTEN_SUMMARY, None),
    ]


def test_the_slots_are_those_of_the_note() -> None:
    session = load_session(GENEVA).session
    assert session is not None
    slots = {(draft.purpose, draft.slot) for draft in planned_drafts(session)}
    assert slots == {
        (Purpose.CONCLUDING, 420),
        (Purpose.PERSPECTIVE, 900),
        (Purpose.THEMATIC_EXPERT, 900),
        (Purpose.MAIN_CONCLUSIONS, 1200),
        (Purpose.WRITTEN_SUMMARY, None),
    }


def test_a_panel_that_is_gone_is_called_by_its_id() -> None:
    draft = planned_draft(two_days(), (Purpose.CONCLUDING, "panel-9"))
    assert (draft.panel, draft.slot) == ("panel-9", 420)
