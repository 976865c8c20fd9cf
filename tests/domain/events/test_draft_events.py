"""Events about drafts."""

from typing import get_args

from chairconsole.domain.base.event_parts import Body
from chairconsole.domain.events import draft_events
from chairconsole.domain.events.draft_events import Attribution, DraftReason, Purpose


def test_every_kind_about_drafts_is_handled_as_one() -> None:
    bodies = {one for one in vars(draft_events).values() if isinstance(one, type) and issubclass(one, Body)}
    assert bodies - {Body} == set(get_args(draft_events.DraftBody))


def test_published_words_stay() -> None:
    assert [*Purpose] == [
        "concluding_remarks",
        "perspective",
        "thematic_expert",
        "main_conclusions",
        "written_summary",
    ]
    assert [*DraftReason] == ["generated", "restored", "exported", "left"]
    assert [*Attribution] == ["none", "groups", "full"]


def test_two_drafts_are_about_one_panel() -> None:
    assert [purpose for purpose in Purpose if purpose.is_of_a_panel] == [Purpose.CONCLUDING, Purpose.PERSPECTIVE]
