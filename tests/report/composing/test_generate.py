"""A first version of a draft."""

import re

import pytest

from chairconsole.domain.base.event_parts import Language, PointKind
from chairconsole.domain.commands.note_commands import ChooseDraftLanguage, DissolveMessage, MarkDiffering, MarkPoints
from chairconsole.domain.events.draft_events import Attribution, Purpose
from chairconsole.domain.events.point_events import PointMark
from chairconsole.domain.meeting.notes import DraftId
from chairconsole.report.composing.generate import DEFAULT, Choices, GeneratedDraft, generate
from chairconsole.report.composing.left_out import LeftOut
from chairconsole.report.composing.taken import Taken
from chairconsole.report.draft.draft_text import Heading, Paragraph, parse
from chairconsole.report.draft.length import reading_length
from tests.report.composing.drafted import made as made_before
from tests.report.composing.drafted import meeting
from tests.report.composing.worked_meeting import vocabulary
from tests.report.draft.noted import AFRICAN_GROUP, DATA, NATIONAL, Noted

PANEL = (Purpose.CONCLUDING, "panel-1")
QUANTIFIERS = re.compile(r"\b(several|a few|many|most|two delegations|some delegations)\b", re.IGNORECASE)


def rich(noted: Noted) -> Noted:
    noted.state_message(5, "data by age", DATA)
    noted.said("Kenya", "visas for families", NATIONAL)
    noted.said("Mali", "how to pay for it?", what=PointKind.QUESTION)
    noted.said("Chad", "share the toolkit", what=PointKind.RECOMMENDATION)
    star = noted.said("Fiji", "the sea", NATIONAL)
    noted.do(MarkPoints((star,), PointMark.STAR))
    return noted


def made(noted: Noted, draft: DraftId = PANEL, choices: Choices = DEFAULT) -> GeneratedDraft:
    return generate(noted.meeting, draft, vocabulary(), choices)


@pytest.mark.parametrize(
    ("language", "purpose", "title"),
    [
        (Language.FRENCH, Purpose.CONCLUDING, "Panel 1 — observations finales de la modération"),
        (Language.SPANISH, Purpose.WRITTEN_SUMMARY, "Resumen de la sesión"),
    ],
)
def test_a_draft_is_called_in_its_language(noted: Noted, language: Language, purpose: Purpose, title: str) -> None:
    draft = (purpose, "panel-1" if purpose.is_of_a_panel else None)
    noted.do(ChooseDraftLanguage(*draft, language))
    assert made(noted, draft).draft.title == title


def test_a_panels_remarks_have_no_headings_and_the_parts_that_the_note_asks_for(noted: Noted) -> None:
    draft = made(rich(noted)).draft
    headings = [part.text for part in draft.parts if isinstance(part, Heading)]
    assert headings == ["Panel 1 — concluding remarks by the moderator"]
    order = (
        "Excellencies",
        "data by age",
        "visas",
        "toolkit",
        "how to pay for it?",
        "major relevance",
        "I thank you all",
    )
    places = [draft.plain.index(words) for words in order]
    assert places == sorted(places)


@pytest.mark.parametrize("purpose", Purpose)
@pytest.mark.parametrize("attribution", Attribution)
def test_every_sentence_stands_on_something_and_each_point_stands_in_one_or_is_listed(
    noted: Noted, purpose: Purpose, attribution: Attribution
) -> None:
    rich(noted)
    generated = made(noted, (purpose, "panel-1" if purpose.is_of_a_panel else None), Choices(attribution))
    draft = generated.draft
    pieces = [piece for part in draft.parts if isinstance(part, Paragraph) for piece in part.pieces]
    assert all(piece.references for piece in pieces)
    said = [reference for piece in pieces for reference in piece.references]
    assert len(set(said)) == len(said)
    in_message = {point for message in noted.meeting.messages.values() for point in message.points}
    stood_on = [one for reference in said if reference.kind == "p" for one in reference.ids]
    stood_on += in_message if any(reference.kind == "m" for reference in said) else []
    assert len(set(stood_on)) == len(stood_on)
    assert set(stood_on) | set(generated.why_left_out) == set(noted.meeting.points)
    assert parse(str(draft)) == draft


@pytest.mark.parametrize("purpose", Purpose)
def test_no_quantifier_without_a_message_and_nobody_ever_agrees(noted: Noted, purpose: Purpose) -> None:
    rich(noted)
    draft_id = (purpose, "panel-1" if purpose.is_of_a_panel else None)
    draft = made(noted, draft_id).draft
    for part in draft.parts:
        for piece in part.pieces if isinstance(part, Paragraph) else ():
            if any(reference.kind == "p" for reference in piece.references):
                assert not QUANTIFIERS.search(piece.text), piece
    assert not re.search(r"consensus|agree|majority", draft.plain, re.IGNORECASE)
    told = any(piece_kind == "m" for piece_kind, _ in draft.references())
    assert bool(QUANTIFIERS.search(draft.plain)) is told


def test_points_of_the_same_words_are_told_once_with_their_number(noted: Noted) -> None:
    for name in ("Peru", "Togo", "Cuba"):
        noted.said(name, "the collection of data", DATA)
    noted.said("Peru", "data collection", DATA)
    draft = made(noted).draft
    assert "A few delegations drew attention to " in draft.plain
    assert draft.plain.count("collection") == 1
    assert {one for kind, one in draft.references() if kind == "p"} == set(noted.meeting.points)


def test_a_message_that_was_dissolved_gives_no_number_for_different_words(noted: Noted) -> None:
    noted.message(noted.said("Peru", "data by age", DATA), noted.said("Togo", "figures on children", DATA))
    assert "Two delegations" in made(noted).draft.plain
    noted.do(DissolveMessage(next(iter(noted.meeting.messages))))
    assert "Two delegations drew" not in made(noted).draft.plain


def test_nobody_is_named_unless_it_was_chosen(noted: Noted) -> None:
    rich(noted)
    noted.said("Togo", "shared data", DATA, behalf=AFRICAN_GROUP)
    assert "Kenya" not in made(noted).draft.plain
    by_group = made(noted, choices=Choices(Attribution.GROUPS)).draft.plain
    assert "African Group" in by_group
    assert "Kenya" not in by_group
    assert re.search(r"Kenya (\w+ ){1,3}visas for families", made(noted, choices=Choices(Attribution.FULL)).draft.plain)


def test_what_has_no_room_is_left_out_and_listed(noted: Noted) -> None:
    rich(noted)
    for number in range(120):
        noted.said(f"State {number % 30}", f"access {number} " + "word " * 10, DATA if number % 2 else NATIONAL)
    fitted = made(noted)
    assert 0.9 * 378 <= reading_length(fitted.draft.plain).seconds <= 0.97 * 378
    kept = {one for kind, one in fitted.draft.references() if kind == "p"}
    assert fitted.left_out
    assert set(fitted.left_out).isdisjoint(kept)
    for text in ("toolkit", "the sea", "how to pay for it?", "data by age"):
        assert text in fitted.draft.plain
    assert made(noted, choices=Choices(fits_slot=False)).left_out == ()
    assert made(noted, (Purpose.WRITTEN_SUMMARY, None)).left_out == ()


def test_one_huge_point_takes_nobodys_room(noted: Noted) -> None:
    rich(noted)
    huge = noted.said("Togo", "word " * 1000, DATA)
    generated = made(noted)
    assert generated.why_left_out == {huge: LeftOut.TOO_LONG}


def test_each_point_that_is_not_read_aloud_has_its_reason(noted: Noted) -> None:
    noted.said("Kenya", "visas for families", NATIONAL)
    quoted = noted.said("Mali", "no one is illegal", what=PointKind.QUOTE)
    spanish = noted.said("Peru", "los datos son la base de toda la política migratoria", DATA)
    out = noted.said("Chad", "share the toolkit", DATA)
    generated = made(noted, choices=Choices(taken=Taken(out=frozenset({out}))))
    assert generated.why_left_out == {
        quoted: LeftOut.QUOTATION_RULE,
        spanish: LeftOut.OTHER_LANGUAGE,
        out: LeftOut.TAKEN_BACK,
    }


def test_a_quotation_is_never_the_last_of_its_theme(noted: Noted) -> None:
    star = (PointMark.STAR,)
    noted.said("Kenya", "visas for families", NATIONAL)
    quoted = noted.note(None, "no human being is illegal", DATA, what=PointKind.QUOTE, marks=star)
    assert made(noted).why_left_out[quoted] is LeftOut.QUOTATION_RULE
    noted.said("Chad", "data by age", DATA)
    text = made(noted).draft.plain
    assert text.index("no human being") < text.index("data by age")


def test_where_room_is_scarce_a_quotation_comes_with_another_point_of_its_theme_or_not_at_all(noted: Noted) -> None:
    star = (PointMark.STAR,)
    quoted = noted.note(None, "no human being is illegal", DATA, what=PointKind.QUOTE, marks=star)
    noted.said("Chad", "the dignity of those who are counted", DATA)
    for number in range(60):
        noted.said("Kenya", f"visas for families of the kind {number} and of many others", NATIONAL)
    generated = made(noted)
    text = generated.draft.plain
    assert len(generated.why_left_out) > 20
    assert quoted not in generated.why_left_out
    assert text.index("no human being") < text.index("the dignity of those who are counted")


def test_a_sentence_can_be_reworded(noted: Noted) -> None:
    noted.said("Kenya", "as in Kenya", DATA)
    choices = Choices(reworded=lambda sentence: sentence.replace("Kenya", "one country"))
    assert "as in one country." in made(noted, choices=choices).draft.plain


def test_an_empty_panel_gives_no_empty_parts(noted: Noted) -> None:
    draft = made(noted, (Purpose.CONCLUDING, "panel-2")).draft
    assert [type(part) for part in draft.parts] == [Heading, Paragraph, Paragraph]
    assert {kind for kind, _ in draft.references()} == {"s"}


@pytest.mark.parametrize("purpose", Purpose)
def test_the_same_meeting_gives_the_same_text(purpose: Purpose) -> None:
    again = generate(meeting(), (purpose, "panel-1" if purpose.is_of_a_panel else None), vocabulary())
    assert again == made_before(purpose)


@pytest.mark.parametrize("is_long", [False, True])
def test_the_sentences_around_long_notes_are_short(noted: Noted, *, is_long: bool) -> None:
    more = " in homes, including those on seasonal permits" if is_long else ""
    for number in range(24):
        text = f"registers of the skills of workers in factory {number}{more}"
        noted.said(f"State {number}", text, DATA, what=PointKind.RECOMMENDATION)
    text = made(noted).draft.plain
    assert ("end of this panel. I thank our panellists" in text) is is_long
    assert ("proposals were made. " in text) is is_long
    assert ("proposals were made; " in text) is not is_long


@pytest.mark.parametrize("second", ["each State decides who enters", "borders = open + closed"])
def test_views_behind_colons_leave_less_room_for_other_unclear_notes(noted: Noted, second: str) -> None:
    for number in range(12):
        noted.said(f"State {number}", f"registers of skills in factory {number}", DATA)
    one = noted.said("Kenya", "borders are open to all who work", DATA)
    noted.do(MarkDiffering(one, noted.said("Mali", second, DATA)))
    unclear = noted.said("Chad", "visas = fees + delays", DATA)
    is_behind_colons = "=" in second
    assert made(noted).why_left_out == ({unclear: LeftOut.UNCLEAR} if is_behind_colons else {})
    star = noted.said("Fiji", "wells = roads + ports", DATA)
    noted.do(MarkPoints((star,), PointMark.STAR))
    assert star not in made(noted).why_left_out


@pytest.mark.parametrize("others", [("Mali", "Chad"), ("Fiji", "Peru", "Togo")])
def test_who_does_what_to_whom_is_no_matter_of_the_words_alone(noted: Noted, others: tuple[str, ...]) -> None:
    noted.said("Kenya", "States need migrants", DATA)
    for one in others:
        noted.said(one, "migrants need States", DATA)
    text = made(noted).draft.plain
    assert "States need migrants" in text
    assert "migrants need States" in text


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("refugees, not migrants", "migrants, not refugees"),
        ("migration from South to North", "migration from North to South"),
        ("support to migrants", "support from migrants"),
    ],
)
def test_whom_nouns_leave_out_and_where_they_lead_is_no_matter_of_the_words_alone(
    noted: Noted, one: str, other: str
) -> None:
    noted.said("Kenya", one, DATA)
    noted.said("Mali", other, DATA)
    text = made(noted).draft.plain
    assert one in text
    assert other in text


def test_of_wordings_that_are_as_short_the_one_that_others_share_is_told(noted: Noted) -> None:
    texts = ("free register for brokers", "public register of agents", "public register of agents abroad")
    noted.message(*(noted.said(f"State {place}", text, DATA) for place, text in enumerate(texts)))
    text = generate(noted.meeting, PANEL, vocabulary()).draft.plain
    assert "public register of agents" in text
    assert "brokers" not in text
