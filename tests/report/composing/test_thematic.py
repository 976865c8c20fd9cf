"""The thematic expert's fifteen minutes."""

from collections import Counter

import pytest

from chairconsole.domain.base.event_parts import ExpertPart, Language, PointKind
from chairconsole.domain.commands.note_commands import ChoosePart, KeepPoint
from chairconsole.domain.events.draft_events import Attribution, Purpose
from chairconsole.domain.meeting.notes import DraftId
from chairconsole.domain.plan.session import Session
from chairconsole.report.composing.generate import Choices, generate
from chairconsole.report.composing.left_out import LeftOut
from chairconsole.report.composing.taken import Taken
from chairconsole.report.draft.draft_text import Draft, Paragraph
from chairconsole.report.draft.length import spoken_words
from tests.domain.given import Stage
from tests.report.composing.across import EXPERT, across, drafted, own_line, paragraphs
from tests.report.composing.drafted import leads, made
from tests.report.composing.worked_meeting import PANEL, session_of, vocabulary, worked, worked_stage


def test_the_thematic_expert_tells_what_links_the_themes_and_what_could_come_of_it() -> None:
    generated = made(Purpose.THEMATIC_EXPERT)
    assert leads(generated.draft)[1:] == [
        "I begin with what runs through several themes.",
        "Some ideas deserve further discussion.",
        "Some of what we heard could become commitments.",
        "I end with options for the way forward.",
        "These points will be taken up in the closing remarks of the session.",
    ]
    assert set(generated.why_left_out.values()) == {LeftOut.NOT_OF_THIS_FORM}


def test_a_part_has_its_share_of_the_words_and_what_others_leave_and_the_rest_is_listed() -> None:
    stage = worked_stage(worked("en"))
    for number in range(120):
        text = f"how to count the people who wait at place {number} for a permit or for a way back"
        stage.do(KeepPoint(text, ("data",), None, PointKind.QUESTION, block="panel-1"))
    draft = (Purpose.THEMATIC_EXPERT, None)
    whole = generate(stage.meeting, draft, vocabulary(), Choices(fits_slot=False))
    limited = generate(stage.meeting, draft, vocabulary())
    words = spoken_words(" ".join(part.text for part in limited.draft.parts if isinstance(part, Paragraph)))
    assert 0.9 * 1485 < words <= 0.97 * 1485
    assert len(limited.left_out) > 40
    assert LeftOut.NO_ROOM not in whole.why_left_out.values()


NOTED = {
    "panel-1": [
        ("D1", "data", "disaggregated data"),
        ("D2", "data", "offer: train statisticians"),
        ("U1", "visas", "offer: share a register of visas"),
        ("D1", "work", "recommendation: ratify C189"),
        ("D2", "work", "recommendation: ratify C189"),
        ("D3", "work", "recommendation: open one-stop shops"),
    ],
    "panel-2": [
        ("D1", "data", "disaggregated data"),
        ("D4", "work", "recommendation: ratify C189"),
        ("D4", "visas", "question: how to speed up visas?"),
    ],
}


def part_of(draft: Draft, first: str) -> str:
    return next((one for one in paragraphs(draft) if one.startswith(first)), "")


def test_potential_commitments_are_offers_and_what_several_recommended_with_nobody_as_their_subject() -> None:
    told = part_of(drafted(across(NOTED), EXPERT), "Some of what we heard could")
    assert told == (
        "Some of what we heard could become commitments. On data, an offer was made to train statisticians. "
        "As to visas, there was also an offer to share a register of visas. On fair recruitment, a proposal was "
        "made to ratify ILO Convention 189. The same point was raised in panels 1 and 2."
    )


@pytest.mark.parametrize(("language", "text"), [("fr", "former les juges"), ("es", "formar jueces")])
def test_nobody_is_their_subject_in_french_and_spanish(language: str, text: str) -> None:
    noted = {"panel-1": [(f"D{number}", "data", f"recommendation: {text}") for number in range(4)]}
    draft = drafted(across(noted, language=language), EXPERT)
    told = next(one for one in paragraphs(draft) if text in one)
    counted = vocabulary().lexicons[Language(language)].sentences.subjects.kinds["delegation"].many
    assert told.count(text) == 1
    assert counted not in told


def test_who_made_them_is_named_where_everybody_is() -> None:
    told = part_of(drafted(across(NOTED), EXPERT, Choices(Attribution.FULL)), "Some of what we heard could")
    assert "On data, D2 offered to train statisticians." in told


def test_what_several_panels_raised_is_told_even_if_one_delegation_did() -> None:
    told = part_of(drafted(across(NOTED), EXPERT), "Some themes were present")
    assert "disaggregated data" in told
    assert "The same point was raised in panels 1 and 2." in told
    assert "ratify" not in told


def test_a_question_stands_behind_the_name_of_its_theme() -> None:
    told = part_of(drafted(across(NOTED), EXPERT), "Some ideas")
    assert told.endswith("visas, one question was left with us: how to speed up visas?")


def test_an_own_line_closes_the_part_that_was_chosen_for_it_else_the_last() -> None:
    stage = across(NOTED)
    own_line(stage, "fees come first", ExpertPart.COMMITMENTS)
    own_line(stage, "all of it begins with trust")
    own_line(stage, "visas are a beginning", ExpertPart.IDEAS)
    draft = drafted(stage, EXPERT)
    last = [one.rsplit(". ", 1)[-1] for one in paragraphs(draft)]
    assert [one for one in last if one.startswith(("As I see it", "In my view", "To my mind"))] == [
        "In my view, fees come first.",
        "To my mind, all of it begins with trust.",
    ]
    assert part_of(draft, "Some ideas").endswith("As I see it, visas are a beginning.")
    assert part_of(draft, "I end with options").endswith("To my mind, all of it begins with trust.")


def test_the_part_of_a_line_can_be_chosen_afterwards() -> None:
    stage = across(NOTED)
    own_line(stage, "fees come first", ExpertPart.COMMITMENTS)
    stage.do(ChoosePart(next(reversed(stage.meeting.points)), ExpertPart.IDEAS))
    assert part_of(drafted(stage, EXPERT), "Some ideas").endswith("As I see it, fees come first.")


def test_a_part_in_which_nothing_was_said_is_not_announced_for_an_own_line() -> None:
    stage = across({"panel-1": NOTED["panel-1"]})
    own_line(stage, "the panels ask for the same thing", ExpertPart.THEMES)
    _, told, *_ = paragraphs(drafted(stage, EXPERT))
    assert told == "As I see it, the panels ask for the same thing."
    assert "present in more than one panel" not in drafted(stage, EXPERT).plain


@pytest.mark.parametrize(
    ("kinds", "told"),
    [
        (("summary_panel", "main_conclusions"), "taken up in the main conclusions of the session."),
        (("summary_panel", "closing"), "taken up in the closing remarks of the session."),
        (("closing", "summary_panel"), "go into the written summary of the session."),
    ],
)
@pytest.mark.parametrize("draft", [EXPERT, (Purpose.PERSPECTIVE, "panel-1")])
def test_the_next_step_is_what_the_agenda_has(kinds: tuple[str, str], told: str, draft: DraftId) -> None:
    plan = session_of([("data", "data")], "en").model_dump(mode="json")
    blocks = plan["days"][1]["blocks"]
    for block, kind in zip((one for one in blocks if one["id"] in ("summary", "closing-2")), kinds, strict=True):
        block["kind"] = kind
    stage = Stage(Session.model_validate(plan))
    own_line(stage, "the panels ask for the same thing")
    stage.do(KeepPoint("fees must end", (), None, PointKind.CONCLUSION, block="panel-1"))
    assert f"{told} I thank you." in drafted(stage, draft).plain


def test_what_no_part_is_for_makes_no_room_for_what_fits_no_sentence() -> None:
    noted = [(f"D{number}", "data", f"registers number {number}") for number in range(30)]
    unclear = [("D1", "work", "recommendation: fees / visas = costs"), ("D2", "visas", "recommendation: one = two / x")]
    stage = across({"panel-1": [*noted, *unclear]})
    made = generate(stage.meeting, EXPERT, vocabulary())
    assert Counter(made.why_left_out.values()) == {LeftOut.NOT_OF_THIS_FORM: 30, LeftOut.UNCLEAR: 1}


def test_the_parts_share_what_sentences_written_by_hand_leave() -> None:
    noted = [("D1", "data", f"recommendation: train the people who keep register {number}") for number in range(150)]
    stage = across({"panel-1": noted})
    for by_hand in (0, 500):
        draft = drafted(stage, EXPERT, Choices(taken=Taken(words=by_hand)))
        words = spoken_words(" ".join(paragraphs(draft)))
        assert 0.9 * 1485 - by_hand < words <= 0.97 * 1485 - by_hand + 15


def test_without_a_summary_panel_the_seven_minutes_name_the_main_conclusions() -> None:
    plan = session_of([("data", "data")], "en").model_dump(mode="json")
    told = []
    for kind in ("main_conclusions", "closing"):
        next(block for block in plan["days"][1]["blocks"] if block["id"] == "summary")["kind"] = kind
        stage = Stage(Session.model_validate(plan))
        stage.do(KeepPoint("fees must end", (), None, PointKind.CONCLUSION, block="panel-1"))
        told.append("taken up in the main conclusions" in drafted(stage, PANEL).plain)
    assert told == [True, False]
