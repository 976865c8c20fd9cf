"""Who may speak, as an event remembers them."""

import pytest
from pydantic import ValidationError

from chairconsole.domain.base.participants import Participant, ParticipantKind, is_unnamed, unnamed_participant
from tests.domain.given import who


def test_a_participant_goes_through_text_and_back() -> None:
    kenya = who("Kenya")
    assert Participant.model_validate_json(kenya.model_dump_json()) == kenya


def test_a_participant_cannot_be_changed() -> None:
    with pytest.raises(ValidationError):
        who("Kenya").name = "Brazil"  # type: ignore[misc]


def test_kinds_are_published_names() -> None:
    assert [kind.value for kind in ParticipantKind] == [
        "group",
        "member_state",
        "observer_state",
        "igo",
        "un_entity",
        "stakeholder",
        "seat",
        "other",
    ]


def test_names_to_follow_are_told_apart() -> None:
    assert unnamed_participant("r-1") != unnamed_participant("r-2")
    assert is_unnamed(unnamed_participant("r-1"))
    assert not is_unnamed(who("Kenya"))
