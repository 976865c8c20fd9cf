"""What is found in the draft that is edited: by whom may be named, and by who asked for the floor."""

import pytest

from chairconsole.domain.commands.list_commands import AddRequests, ChangeRequest, NewRequest
from chairconsole.domain.events.draft_events import Attribution, Purpose
from chairconsole.report.checks.finding import FindingCode
from chairconsole.report.composing.generate import Choices
from chairconsole.ui.summary.checking.draft_check import DraftCheck
from chairconsole.ui.summary.summary_screen import SummaryScreen
from tests.domain.given import who
from tests.ui.meeting_room import Room

PANEL = (Purpose.CONCLUDING, "panel-1")


@pytest.fixture
def check(summary: SummaryScreen) -> DraftCheck:
    return summary.draft.before_reading._check


def names(check: DraftCheck, text: str, named: Attribution = Attribution.NONE) -> list[str]:
    found, _ = check.looked_at(PANEL, text, Choices(named))
    return [one.found for one in found if one.code is FindingCode.NAME]


@pytest.mark.parametrize(
    ("named", "found"),
    [
        (Attribution.NONE, ["Kenya", "The African Group"]),
        (Attribution.GROUPS, ["Kenya"]),
        (Attribution.FULL, []),
    ],
)
def test_who_may_be_named_is_not_found(check: DraftCheck, named: Attribution, found: list[str]) -> None:
    assert names(check, "They met in Kenya. The African Group spoke.", named) == found


def test_who_asks_for_the_floor_is_known_from_then_on(room: Room, check: DraftCheck) -> None:
    text = "We heard from Zembla on visas."
    assert names(check, text) == []
    room.bridge.do(AddRequests((NewRequest(who("Zembla")),)))
    assert names(check, text) == ["Zembla"]


def test_a_name_that_followed_is_known_from_then_on(room: Room, check: DraftCheck) -> None:
    (request,) = room.wait_list("Zembla")
    assert names(check, "We heard from Zembla and Syldavia.") == ["Zembla"]
    room.do(ChangeRequest(request, participant=who("Syldavia")))
    assert names(check, "We heard from Zembla and Syldavia.") == ["Syldavia"]


def test_a_name_that_is_kept_is_not_found_again_when_another_is_replaced(check: DraftCheck) -> None:
    text = "It agreed with Peru and Kenya on visas."
    peru, kenya = (one for one in check.looked_at(PANEL, text, Choices())[0] if one.code is FindingCode.NAME)
    check.keep(PANEL, peru)
    assert names(check, text) == ["Kenya"]
    mended = check.cured(PANEL, text, kenya, kenya.cure.offers[0])
    assert "Peru and" in mended
    assert names(check, mended) == []


def test_a_text_without_words_has_no_findings(check: DraftCheck) -> None:
    assert check.looked_at(PANEL, "", Choices()) == ((), ())
