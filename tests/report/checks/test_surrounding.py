"""What is missing around what was said."""

import pytest

from chairconsole.domain.base.event_parts import Language, PointKind
from chairconsole.domain.commands.agenda_commands import CloseBlock
from chairconsole.domain.commands.note_commands import KeepPoint
from chairconsole.domain.events.draft_events import Purpose
from chairconsole.report.checks.checked import Checked
from chairconsole.report.checks.finding import FindingCode
from chairconsole.report.checks.surrounding import surrounding
from chairconsole.report.composing.generate import generate
from tests.report.checks.given import room
from tests.report.composing.worked_meeting import vocabulary
from tests.report.draft.noted import Noted


def _codes(points: dict[str, dict[str, object]], text: str = "Visas came up.", **given: object) -> list[FindingCode]:
    whole = {"points": points, "themes": {"data": "data"}, "conclusions": ["x"], **given}
    return [one.code for one in surrounding(room(Language.ENGLISH, whole).checked(text))]


@pytest.mark.parametrize("what", ["quote", "figure", "question"])
def test_what_can_be_no_issue_is_no_star(what: str) -> None:
    assert _codes({"a": {"text": "2 visas", "what": what, "star": True}}) == [FindingCode.NO_STAR]


@pytest.mark.parametrize(
    ("text", "is_asked"),
    [
        ("visas", False),
        ("ratify conventions", False),
        ("visas must be given to all", True),
        ("visas for workers of all sectors in the region", True),
        ("visas - fees must fall", True),
        ("= visas", True),
    ],
)
def test_short_names_are_asked_for(text: str, *, is_asked: bool) -> None:
    assert _codes({"a": {"text": text, "star": True}}) == [FindingCode.NO_SHORT_NAME] * is_asked


def test_two_stars_of_one_message_are_one() -> None:
    points = {name: {"text": "visas", "star": True, "who": f"D{name}"} for name in "1234"}
    assert _codes(points, messages={"m": list("1234")}) == []


def test_a_pair_is_named_by_its_issue() -> None:
    points = {
        "a": {"text": "visas must be given to all", "star": True},
        "b": {"text": "visas must be given to none", "who": "D2"},
    }
    assert _codes(points, differ=[["a", "b"]]) == []


def test_a_theme_is_asked_about_once_and_only_where_it_is_named() -> None:
    points = {"a": {"text": "visas", "star": True}}
    text = "First, data. [[t:data]] Again data. [[t:data]] Then others. [[t:other]]"
    assert _codes(points, text, spoken=False) == [FindingCode.THEME_NAME]
    assert _codes(points, spoken=False) == []


def test_a_conclusion_in_the_text_is_one() -> None:
    points = {"a": {"text": "visas", "star": True}}
    assert _codes(points, conclusions=[]) == [FindingCode.NO_CONCLUSION]
    assert _codes(points, "I conclude that visas help. [[s:conclusions]]", conclusions=[]) == []


@pytest.mark.parametrize(
    ("purpose", "block", "is_asked"),
    [
        (Purpose.MAIN_CONCLUSIONS, "panel-1", True),
        (Purpose.MAIN_CONCLUSIONS, "closing-2", False),
        (Purpose.MAIN_CONCLUSIONS, None, False),
        (Purpose.THEMATIC_EXPERT, "panel-1", True),
        (Purpose.THEMATIC_EXPERT, "summary", False),
        (Purpose.WRITTEN_SUMMARY, "panel-1", False),
    ],
)
def test_a_draft_of_the_session_lacks_conclusions_of_its_own(
    noted: Noted, purpose: Purpose, block: str | None, *, is_asked: bool
) -> None:
    noted.do(CloseBlock())
    noted.do(KeepPoint("visas help", (), None, PointKind.CONCLUSION, block=block))
    draft = generate(noted.meeting, (purpose, None), vocabulary()).draft
    words = vocabulary().lexicons[Language.ENGLISH], vocabulary().glossary(Language.ENGLISH)
    found = surrounding(Checked(draft, noted.meeting, (purpose, None), *words))
    assert (FindingCode.NO_CONCLUSION in [one.code for one in found]) is is_asked
    assert ("visas help" in draft.plain) is not is_asked
