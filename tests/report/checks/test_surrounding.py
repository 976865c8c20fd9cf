"""What is missing around what was said."""

import pytest

from chairconsole.domain.base.event_parts import Language, PointKind
from chairconsole.domain.commands.agenda_commands import CloseBlock
from chairconsole.domain.commands.note_commands import (
    ChooseDraftLanguage,
    ChooseOverarchingTheme,
    KeepPoint,
    MakeMessage,
    RemovePoints,
    UndoNote,
)
from chairconsole.domain.events.draft_events import Purpose
from chairconsole.domain.plan.session import Session
from chairconsole.report.checks.checked import Checked
from chairconsole.report.checks.finding import CureKind, Finding, FindingCode
from chairconsole.report.checks.surrounding import surrounding
from chairconsole.report.composing.generate import generate
from chairconsole.report.draft.draft_text import parse
from tests.domain.given import Stage, two_days
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


SESSION = (Purpose.MAIN_CONCLUSIONS, None)


def _of_the_session(stage: Stage, text: str = "", language: Language = Language.ENGLISH) -> list[Finding]:
    """What the check says about the overarching theme in the main conclusions as drafted, or in this text."""
    stage.do(ChooseDraftLanguage(*SESSION, language))
    draft = parse(text) if text else generate(stage.meeting, SESSION, vocabulary()).draft
    words = vocabulary().lexicons[language], vocabulary().glossary(language)
    found = surrounding(Checked(draft, stage.meeting, SESSION, *words))
    return [one for one in found if one.code is FindingCode.NO_OVERARCHING_THEME]


def _panels_on(*themes: str, messages: dict[str, list[str]]) -> Stage:
    """A point under each theme in the first panel; `messages` have points under a theme in these panels."""
    plan = two_days().model_dump(mode="json")
    plan["rules"]["themes"] = [{"id": one, "name": one.title(), "short": one.title()} for one in themes]
    plan["rules"]["themes"][-1]["spoken"] = {"fr": f"les {themes[-1]}"}
    stage = Stage(Session.model_validate(plan))
    for theme in themes:
        stage.do(KeepPoint(f"{theme} first", (theme,), None, block="panel-1"))
    for theme, panels in messages.items():
        ids = []
        for panel in panels:
            stage.do(KeepPoint(f"{theme} in {panel}", (theme,), None, block=panel))
            ids.append(next(reversed(stage.meeting.points)))
        stage.do(MakeMessage(tuple(ids)))
    return stage


def test_the_main_conclusions_ask_for_a_theme_that_messages_have_in_most_panels() -> None:
    both = ["panel-1", "panel-2"]
    stage = _panels_on("fees", "visas", "return", "data", messages={"return": ["panel-1"], "data": both})
    (asked,) = _of_the_session(stage)
    assert (asked.place, asked.cure.kind) == (None, CureKind.ASK)
    assert asked.cure.offers == ("Data", "Return", "Fees", "Visas")
    (in_french,) = _of_the_session(stage, language=Language.FRENCH)
    assert in_french.cure.offers[0] == "les data"


def test_what_was_not_heard_in_a_panel_offers_no_theme() -> None:
    stage = _panels_on("fees", "data", messages={})
    stage.do(RemovePoints(tuple(stage.meeting.points)))
    stage.do(KeepPoint("data in writing", ("data",), None, block="panel-1", written=True))
    stage.do(KeepPoint("data matter", ("data",), None, PointKind.CONCLUSION, block="panel-1"))
    stage.do(KeepPoint("data once more", ("data",), None, block="summary"))
    (asked,) = _of_the_session(stage)
    assert asked.cure.offers == ()


@pytest.mark.parametrize("words", ["Data", "dignity", ""])
def test_a_theme_that_is_chosen_typed_or_declined_is_not_asked_for(words: str) -> None:
    stage = _panels_on("data", messages={})
    stage.do(ChooseOverarchingTheme(words))
    assert _of_the_session(stage) == []
    stage.do(UndoNote())
    assert len(_of_the_session(stage)) == 1


def test_a_theme_in_the_words_of_who_reads_is_one_and_other_drafts_need_none() -> None:
    stage = _panels_on("data", messages={})
    assert _of_the_session(stage, "Dignity was our theme. [[s:overarching-theme]]") == []
    assert FindingCode.NO_OVERARCHING_THEME not in _codes({"a": {"text": "visas"}})
