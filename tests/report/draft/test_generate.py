"""A first version of a draft."""

import re

import pytest

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.commands.note_commands import DissolveMessage, MarkPoints
from chairconsole.domain.events.draft_events import Attribution, Purpose
from chairconsole.domain.events.point_events import PointMark
from chairconsole.report.draft.draft_text import Draft, Heading, Paragraph, parse
from chairconsole.report.draft.generate import Choices, generate, sentence_for
from chairconsole.report.draft.length import reading_length
from tests.report.draft.noted import DATA, NATIONAL, Noted

PANEL = (Purpose.CONCLUDING, "panel-1")
QUANTIFIERS = re.compile(r"\b(several|a few|many|most|two delegations|some)\b", re.IGNORECASE)


def headings(draft: Draft) -> list[str]:
    return [part.text for part in draft.parts if isinstance(part, Heading)]


def rich(noted: Noted) -> Noted:
    noted.state_message(5, "data by age", DATA)
    noted.said("Kenya", "visas for families", NATIONAL)
    noted.said("Mali", "by when?", what=PointKind.QUESTION)
    noted.said("Chad", "share the toolkit", what=PointKind.RECOMMENDATION)
    star = noted.said("Fiji", "the sea", NATIONAL)
    noted.do(MarkPoints((star,), PointMark.STAR))
    return noted


def test_a_panels_remarks_have_the_parts_that_the_note_asks_for(noted: Noted) -> None:
    draft = generate(rich(noted).meeting, PANEL).draft
    assert headings(draft) == [
        "Panel 1 — concluding remarks by the moderator",
        "Main points discussed",
        "National policies",
        "Data and disaggregation",
        "Conclusions",
        "Issues of major relevance",
    ]
    text = draft.plain
    assert text.index("visas") < text.index("data by age") < text.index("toolkit") < text.index("the sea")
    assert text.index("Issues of major") < text.index("by when?") < text.index("is still open")


@pytest.mark.parametrize("purpose", Purpose)
@pytest.mark.parametrize("attribution", Attribution)
def test_every_generated_sentence_stands_on_something_and_nothing_is_there_twice(
    noted: Noted, purpose: Purpose, attribution: Attribution
) -> None:
    rich(noted)
    draft = generate(noted.meeting, (purpose, "panel-1" if purpose.is_of_a_panel else None), Choices(attribution)).draft
    pieces = [piece for part in draft.parts if isinstance(part, Paragraph) for piece in part.pieces]
    assert all(piece.references for piece in pieces)
    said = [reference for piece in pieces for reference in piece.references]
    assert len(set(said)) == len(said)
    stood_on = {one for kind, one in draft.references() if kind in "pm"}
    together = {point for message in noted.meeting.messages.values() for point in message.points}
    alone = set(noted.meeting.points) - together
    assert stood_on == alone | set(noted.meeting.messages)
    assert parse(str(draft)) == draft


@pytest.mark.parametrize("purpose", Purpose)
def test_no_quantifier_without_a_message_and_nobody_ever_agrees(noted: Noted, purpose: Purpose) -> None:
    rich(noted)
    for name in ("Peru", "Togo", "Cuba"):
        noted.said(name, "the same words, not put together", DATA)
    draft = generate(noted.meeting, (purpose, "panel-1" if purpose.is_of_a_panel else None)).draft
    for part in draft.parts:
        for piece in part.pieces if isinstance(part, Paragraph) else ():
            if any(reference.kind == "p" for reference in piece.references):
                assert not QUANTIFIERS.search(piece.text), piece
    assert QUANTIFIERS.search(draft.plain)
    assert not re.search(r"consensus|agree", draft.plain, re.IGNORECASE)
    noted.do(DissolveMessage(next(iter(noted.meeting.messages))))
    again = generate(noted.meeting, (purpose, "panel-1" if purpose.is_of_a_panel else None)).draft
    assert not re.search(r"\b(several|a few|many|most)\b", again.plain, re.IGNORECASE)


def test_nobody_is_named_unless_it_was_chosen(noted: Noted) -> None:
    rich(noted)
    assert "Kenya" not in generate(noted.meeting, PANEL).draft.plain
    assert "Kenya said: visas" in generate(noted.meeting, PANEL, Choices(Attribution.FULL)).draft.plain


def test_plain_points_are_left_out_until_it_fits_and_that_is_told(noted: Noted) -> None:
    rich(noted)
    for number in range(120):
        noted.said(f"State {number % 30}", f"{number} " + "word " * 12, DATA if number % 2 else NATIONAL)
    fitted = generate(noted.meeting, PANEL)
    assert reading_length(fitted.draft.plain).seconds <= 378
    assert reading_length(fitted.draft.plain).seconds > 350, "no more than needed"
    kept = {one for kind, one in fitted.draft.references() if kind == "p"}
    assert set(fitted.left_out).isdisjoint(kept)
    for text in ("toolkit", "the sea", "by when?", "data by age"):
        assert text in fitted.draft.plain
    everything = generate(noted.meeting, PANEL, Choices(fits_slot=False))
    assert everything.left_out == ()
    assert generate(noted.meeting, (Purpose.WRITTEN_SUMMARY, None)).left_out == ()


def test_how_many_spoke_to_a_theme_is_said_of_several_only(noted: Noted) -> None:
    noted.said("Kenya", "visas for families", NATIONAL)
    assert "spoke to this" not in generate(noted.meeting, PANEL).draft.plain
    noted.said("Mali", "shorter procedures", NATIONAL)
    assert "Two delegations spoke to this." in generate(noted.meeting, PANEL).draft.plain


def test_a_sentence_can_be_reworded(noted: Noted) -> None:
    noted.said("Kenya", "as in Kenya", DATA)
    choices = Choices(reworded=lambda sentence: sentence.replace("Kenya", "one country"))
    assert "said: as in one country." in generate(noted.meeting, PANEL, choices).draft.plain


def test_the_written_summary_has_counts_themes_and_panels(noted: Noted) -> None:
    rich(noted)
    loose = noted.note(None, "loose")
    draft = generate(noted.meeting, (Purpose.WRITTEN_SUMMARY, None)).draft
    assert headings(draft) == [
        "Summary of the session",
        "Participation",
        "Themes",
        "National policies",
        "Data and disaggregation",
        "Other points",
        "Panels",
        "Panel 1",
    ]
    assert ("p", loose) in draft.references()


def test_an_empty_panel_gives_its_headings_only(noted: Noted) -> None:
    draft = generate(noted.meeting, (Purpose.CONCLUDING, "panel-2")).draft
    assert headings(draft) == [
        "Panel 2 — concluding remarks by the moderator",
        "Main points discussed",
        "Conclusions",
        "Issues of major relevance",
    ]
    assert draft.references() == frozenset()


def test_the_sentence_of_one_point_or_message_is_what_the_draft_would_say(noted: Noted) -> None:
    rich(noted)
    message = next(iter(noted.meeting.messages))
    assert sentence_for(noted.meeting, PANEL, "m", message) == f"Several delegations said: data by age. [[m:{message}]]"
    point = noted.meeting.messages[message].points[0]
    assert sentence_for(noted.meeting, PANEL, "p", point) == f"One delegation said: data by age. [[p:{point}]]"
    elsewhere = sentence_for(noted.meeting, (Purpose.CONCLUDING, "panel-2"), "m", message)
    assert elsewhere.startswith("Several delegations said")
    assert sentence_for(noted.meeting, PANEL, "p", "gone") == ""
