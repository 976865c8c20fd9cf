"""Which limit a speech has, and who a seat is."""

import pytest

from chairconsole.domain.limits import floor_limit, seat_participant
from chairconsole.domain.participants import ParticipantKind
from chairconsole.domain.session import Block
from tests.domain.given import two_days, who

SESSION = two_days()
GROUP = who("African Group", ParticipantKind.GROUP)


def block(block_id: str) -> Block:
    found = SESSION.block(block_id)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("kind", "block_id", "seconds"),
    [
        (ParticipantKind.MEMBER_STATE, "panel-1", 180),
        (ParticipantKind.OTHER, "panel-1", 180),
        (ParticipantKind.GROUP, "panel-1", 180),
        (ParticipantKind.STAKEHOLDER, "panel-1", 120),
        (ParticipantKind.MEMBER_STATE, "summary", 120),
        (ParticipantKind.GROUP, "summary", 240),
        (ParticipantKind.STAKEHOLDER, "summary", 120),
    ],
)
def test_the_block_comes_before_the_session_and_the_kind_before_everybody(
    kind: ParticipantKind, block_id: str, seconds: int
) -> None:
    limit = floor_limit(SESSION, block(block_id), who("Somebody", kind))
    assert limit is not None
    assert limit.upper == seconds


def test_on_behalf_of_a_group_the_group_limit_holds() -> None:
    limit = floor_limit(SESSION, block("summary"), who("Chad"), GROUP)
    assert limit is not None
    assert limit.upper == 240


def test_a_seat_is_its_person_or_what_it_is_called() -> None:
    assert seat_participant(SESSION, block("opening-1"), "co-1").name == "Ada Example"
    assert (
        seat_participant(SESSION, block("opening-1"), "secretary-general").spoken
        == "Secretary-General of the conference"
    )
    with pytest.raises(KeyError):
        seat_participant(SESSION, block("opening-1"), "none")
