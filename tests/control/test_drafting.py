"""What would be drafted beside the text that is there."""

import re

import pytest

from chairconsole.control.drafting import drafted, for_export, left_out, with_reaction
from chairconsole.domain.commands.agenda_commands import OpenBlock
from chairconsole.domain.commands.note_commands import KeepPoint, MakeMessage
from chairconsole.domain.events.draft_events import Attribution, Purpose
from chairconsole.report.composing.generate import Choices
from chairconsole.report.composing.left_out import LeftOut
from chairconsole.report.draft.draft_text import Piece, Reference
from tests.control.conftest import drafts_of, note
from tests.desk import Desk

PANEL = (Purpose.CONCLUDING, "panel-1")
PERSPECTIVE = (Purpose.PERSPECTIVE, "panel-1")
WORDS = [
    "visas",
    "camps",
    "ports",
    "roads",
    "schools",
    "clinics",
    "courts",
    "banks",
    "unions",
    "cities",
    "islands",
    "deserts",
    "rivers",
    "farms",
    "mines",
]


def test_the_perspective_starts_from_the_concluding_remarks(noted: Desk) -> None:
    bench = drafts_of(noted)
    text, _ = bench.draft_from_points(noted.meeting, PANEL)
    bench.edit(PANEL, text + "\nI thank you all.\n")
    perspective, _ = bench.draft_from_points(noted.meeting, PERSPECTIVE)
    assert "I thank you all." in perspective
    assert perspective.startswith("# ")
    assert "perspective" in perspective.splitlines()[0]


def test_an_export_that_names_others_rewords_only_what_was_not_edited(noted: Desk) -> None:
    bench = drafts_of(noted)
    assert "Kenya drew attention to visas" in for_export(bench, noted.meeting, PANEL, Choices(Attribution.FULL))
    note(noted, "Mali", "entry must be simple")
    text, _ = bench.draft_from_points(noted.meeting, PANEL)
    mine = text.replace("It was suggested that entry must be simple.", "Entry was spoken of.")
    bench.edit(PANEL, mine)
    note(noted, "Chad", "not in the draft yet")
    assert for_export(bench, noted.meeting, PANEL) == mine
    named = for_export(bench, noted.meeting, PANEL, Choices(Attribution.FULL))
    assert "Kenya drew attention to visas" in named
    assert "Entry was spoken of." in named
    assert "not in the draft yet" not in named
    assert bench.exported(PANEL, named, Attribution.FULL)
    assert bench.versions(noted.meeting, PANEL)[-1].attribution is Attribution.FULL


def test_of_each_point_that_is_not_in_the_text_it_is_known_why(noted: Desk) -> None:
    bench = drafts_of(noted)
    note(noted, "Mali", "ampliar las vías regulares de migración para los trabajadores")
    note(noted, "Chad", "firewalls must stand at borders")
    text, _ = bench.draft_from_points(noted.meeting, PANEL)
    bench.edit(PANEL, re.sub(r"[^.\]]*firewalls[^\]]*\]\]", "", text))
    note(noted, "Peru", "later words")
    words = {point.id: point.text for point in noted.meeting.points.values()}
    why = {words[point]: reason for point, reason in left_out(bench, noted.meeting, PANEL).items()}
    assert why == {
        "ampliar las vías regulares de migración para los trabajadores": LeftOut.OTHER_LANGUAGE,
        "firewalls must stand at borders": LeftOut.TAKEN_BACK,
        "later words": None,
    }


@pytest.mark.parametrize(
    ("texts", "in_part"),
    [
        (("ratify C189", "ratify C189 by 2030"), ["ratify C189 by 2030"]),
        (("no detention of children", "no detention of children at borders"), ["no detention of children at borders"]),
        (("complaint mechanisms", "complaint mechanisms for domestic workers"), []),
        (("skills recognition", "recognition of skills"), []),
    ],
)
def test_what_a_message_leaves_of_its_points_is_listed(noted: Desk, texts: tuple[str, str], in_part: list[str]) -> None:
    bench = drafts_of(noted)
    note(noted, "Mali", texts[0])
    note(noted, "Chad", texts[1])
    noted.do(MakeMessage(tuple(noted.meeting.points)[-2:]))
    text, _ = bench.draft_from_points(noted.meeting, PANEL)
    bench.edit(PANEL, text)
    words = {point.id: point.text for point in noted.meeting.points.values()}
    why = {words[point]: reason for point, reason in left_out(bench, noted.meeting, PANEL).items()}
    assert why == dict.fromkeys(in_part, LeftOut.IN_PART)


def test_what_was_taken_out_stays_out_however_often_it_is_drafted_again(noted: Desk) -> None:
    bench = drafts_of(noted)
    text, _ = bench.draft_from_points(noted.meeting, PANEL)
    (visas,) = noted.meeting.points
    bench.edit(PANEL, text.replace(f"Reference was made to visas for families. [[p:{visas}]]", ""))
    for name, words in (("Mali", "late words"), ("Peru", "later words"), ("Chad", "the last words")):
        note(noted, name, words)
        text, _ = bench.draft_from_points(noted.meeting, PANEL)
        assert "visas for families" not in text
        assert words in text
    bench.edit(PANEL, f"{text}\nVisas again. [[p:{visas}]]\n")
    note(noted, "Kenya", "one more")
    text, _ = bench.draft_from_points(noted.meeting, PANEL)
    assert text.count(visas) == 1
    assert "one more" in text


def test_what_came_in_when_it_was_drafted_again_is_not_swapped_out_later(noted: Desk) -> None:
    bench, choices = drafts_of(noted), Choices(pace=40)
    for place, word in enumerate(WORDS):
        note(noted, "Kenya" if place % 2 else "Mali", f"{word} must be open to all who live and work nearby")
    bench.draft_from_points(noted.meeting, PANEL, choices)
    note(noted, "Peru", "late words must be heard")
    text, made = bench.draft_from_points(noted.meeting, PANEL, choices)
    assert "late words must be heard" in text
    assert made.left_out
    assert bench.draft_from_points(noted.meeting, PANEL, choices)[0] == text, "nothing is new"
    note(noted, "Chad", "the last words must be heard as well")
    text, _ = bench.draft_from_points(noted.meeting, PANEL, choices)
    assert "late words must be heard" in text
    assert "the last words must be heard" in text


def test_an_export_of_what_was_never_drafted_starts_where_drafting_does(noted: Desk) -> None:
    bench = drafts_of(noted)
    text, _ = bench.draft_from_points(noted.meeting, PANEL)
    bench.edit(PANEL, text + "\nFamilies come first.\n")
    exported = for_export(bench, noted.meeting, PERSPECTIVE)
    assert "Families come first." in exported
    assert exported == bench.draft_from_points(noted.meeting, PERSPECTIVE)[0]


def test_the_main_conclusions_start_from_what_each_panel_has(noted: Desk) -> None:
    bench, main = drafts_of(noted), (Purpose.MAIN_CONCLUSIONS, None)
    text, _ = bench.draft_from_points(noted.meeting, PANEL)
    bench.edit(PANEL, text + "\nFamilies come first.\n")
    assert "Families come first." in drafted(bench, noted.meeting, main)[0]
    text, _ = bench.draft_from_points(noted.meeting, PERSPECTIVE)
    bench.edit(PERSPECTIVE, text.replace("Families come first.", "Families come second."))
    told = drafted(bench, noted.meeting, main)[0]
    assert "Families come second." in told
    assert "Families come first." not in told


@pytest.mark.parametrize("edited", [["fees must end"], ["fees must end", "visas are dear"]])
def test_reactions_that_a_person_edited_keep_their_paragraph(noted: Desk, edited: list[str]) -> None:
    bench, draft = drafts_of(noted), (Purpose.MAIN_CONCLUSIONS, None)
    noted.do(OpenBlock("summary-panel"))
    note(noted, "Mali", "fees must end")
    note(noted, "Chad", "visas are dear")
    text, _ = bench.draft_from_points(noted.meeting, draft)
    assert bench.lock(draft, text, but_reactions=True)
    for words in edited:
        text = text.replace(words, f"{words} now")
    bench.edit(draft, text)
    assert bench.draft_from_points(noted.meeting, draft)[0] == text
    note(noted, "Peru", "ports are full")
    told, _ = bench.draft_from_points(noted.meeting, draft)
    (reactions,) = (one for one in told.split("\n\n") if "ports are full" in one)
    assert reactions.startswith("I come to the reactions that we heard in the summary panel.")
    assert all(f"{words} now" in reactions for words in edited)


def test_of_a_text_that_is_locked_but_for_its_reactions_only_they_are_made_anew(noted: Desk) -> None:
    bench, draft = drafts_of(noted), (Purpose.MAIN_CONCLUSIONS, None)
    text, _ = bench.draft_from_points(noted.meeting, draft)
    mine = text.replace("these are the main conclusions of our session", "these are our conclusions")
    bench.edit(draft, mine)
    assert bench.lock(draft, mine, but_reactions=True)
    note(noted, "Chad", "not a reaction")
    noted.do(KeepPoint("fees must end", (), None, block="summary-panel"))
    filled, _ = bench.draft_from_points(noted.meeting, draft)
    reactions = [one for one in filled.split("\n\n") if one not in mine.split("\n\n")]
    assert [one.partition(" [[")[0] for one in reactions] == [
        "I come to the reaction that we heard in the summary panel."
    ]
    assert "fees must end" in reactions[0]
    assert filled.replace(f"{reactions[0]}\n\n", "") == mine
    assert bench.lock(draft, filled)
    noted.do(KeepPoint("visas must be cheap", (), None, block="summary-panel"))
    assert bench.draft_from_points(noted.meeting, draft)[0] == filled
    late = next(reversed(noted.meeting.points))
    piece = Piece("It was suggested that visas must be cheap.", (Reference("p", (late,)),))
    told = with_reaction(bench, noted.meeting, draft, piece, "")
    assert "I come to the reactions that we heard in the summary panel." in told
    assert told.index("fees must end") < told.index("visas must be cheap") < told.index("A written summary")


def test_a_reaction_that_is_put_to_what_a_panel_said_stays_one_while_that_is_locked(noted: Desk) -> None:
    bench, draft = drafts_of(noted), (Purpose.MAIN_CONCLUSIONS, None)
    note(noted, "Mali", "ports are full")
    noted.do(OpenBlock("summary-panel"))
    note(noted, "Chad", "full ports")
    note(noted, "Peru", "visas are dear")
    *_, said, echo, other = noted.meeting.points
    text, _ = bench.draft_from_points(noted.meeting, draft)
    assert bench.lock(draft, text, but_reactions=True)
    noted.do(MakeMessage((said, echo), "ports are full"))
    assert bench.draft_from_points(noted.meeting, draft)[0] == text
    note(noted, "Togo", "dear visas")
    noted.do(MakeMessage((other, next(reversed(noted.meeting.points))), "visas are dear"))
    told, _ = bench.draft_from_points(noted.meeting, draft)
    (reactions,) = (one for one in told.split("\n\n") if one not in text.split("\n\n"))
    assert "full ports" in reactions
    assert "wo delegations" in reactions


@pytest.mark.parametrize("words", ["ports are full", "the ports are full", "Ports are full."])
def test_a_reaction_in_the_words_of_a_panel_is_one_while_that_is_locked(noted: Desk, words: str) -> None:
    bench, draft = drafts_of(noted), (Purpose.MAIN_CONCLUSIONS, None)
    note(noted, "Mali", "ports are full")
    note(noted, "Niger", "full ports")
    noted.do(OpenBlock("summary-panel"))
    text, _ = bench.draft_from_points(noted.meeting, draft)
    assert bench.lock(draft, text, but_reactions=True)
    note(noted, "Chad", words)
    told, _ = bench.draft_from_points(noted.meeting, draft)
    (reactions,) = (one for one in told.split("\n\n") if one not in text.split("\n\n"))
    assert f"p:{next(reversed(noted.meeting.points))}" in reactions
    assert told.replace(f"{reactions}\n\n", "") == text


def test_a_reaction_that_was_told_with_a_panel_before_the_lock_is_not_told_again(noted: Desk) -> None:
    bench, draft = drafts_of(noted), (Purpose.MAIN_CONCLUSIONS, None)
    note(noted, "Mali", "ports are full")
    noted.do(OpenBlock("summary-panel"))
    note(noted, "Chad", "ports are full")
    text, _ = bench.draft_from_points(noted.meeting, draft)
    assert bench.lock(draft, text, but_reactions=True)
    assert bench.draft_from_points(noted.meeting, draft)[0] == text
    note(noted, "Peru", "ports are full")
    told, _ = bench.draft_from_points(noted.meeting, draft)
    (reactions,) = (one for one in told.split("\n\n") if one not in text.split("\n\n"))
    assert [f"p:{one}" in reactions for one in list(noted.meeting.points)[-2:]] == [False, True]
