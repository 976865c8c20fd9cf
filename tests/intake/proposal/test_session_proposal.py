"""The two real notes give the two shipped sessions, and no row is lost."""

from typing import Any

import pytest

from chairconsole.domain.plan.session import Session
from chairconsole.intake.doubts.doubt import Weight
from chairconsole.record.session_file import load_session
from tests.desk import SESSIONS
from tests.intake.given import GENEVA, NEW_YORK, codes, real


def _as_the_note_has_it(session: Session) -> dict[str, Any]:
    """A session without what no note says: its id, the names of persons, and what is only said aloud."""
    data = session.model_dump(mode="json", exclude={"id", "people", "summary_under", "next_session"})
    for theme in data["rules"]["themes"]:
        del theme["spoken"]
    for day in data["days"]:
        for block in day["blocks"]:
            for seat in block["seats"]:
                del seat["people"]
    return data


@pytest.mark.parametrize("name", [GENEVA, NEW_YORK])
def test_the_real_notes_are_the_shipped_sessions_field_by_field(name: str) -> None:
    shipped, found = load_session(SESSIONS / f"{name}.toml").session, real(name).session
    assert _as_the_note_has_it(found) == _as_the_note_has_it(shipped)


def test_what_is_odd_in_the_real_notes_is_told() -> None:
    both = {"welcome_differs", "issue_brief_length", "summary_floor_assumed"}
    assert codes(real(GENEVA)) == both | {"overlap", "sub_items_split"}
    assert codes(real(NEW_YORK)) == both | {"heading_placed"}


@pytest.mark.parametrize("name", [GENEVA, NEW_YORK])
def test_every_block_says_which_lines_it_comes_from(name: str) -> None:
    found = real(name)
    for _, block in found.session.blocks():
        assert found.sources[block.id]
    assert real(NEW_YORK).sources["opening"] == (60, 61, 62)
    assert found.left_out == ()


def test_questions_have_an_answer_in_force_and_names_are_only_offered() -> None:
    for doubt in real(GENEVA).doubts:
        if doubt.weight is Weight.QUESTION:
            assert doubt.in_force
        assert (doubt.weight is Weight.OFFER) == (doubt.code == "moderator_unnamed")
