"""A sentence that reads like a note is told otherwise, or left out; every offer is a sentence."""

from collections import Counter
from dataclasses import replace

import pytest

from chairconsole.domain.base.event_parts import Language
from chairconsole.domain.events.draft_events import Purpose
from chairconsole.report.checks.check import cured, findings
from chairconsole.report.checks.checked import Checked
from chairconsole.report.checks.cures.other_words import in_other_words
from chairconsole.report.checks.finding import FindingCode
from chairconsole.report.composing.generate import generate
from tests.report.checks.given import room
from tests.report.composing.typed_panels import PANELS, typed_stage
from tests.report.composing.worked_meeting import PANEL, vocabulary


@pytest.mark.parametrize(
    ("language", "note", "others"),
    [
        (
            "en",
            "irregular entry = a fault, not a crime",
            ["The point was made that irregular entry is a fault, not a crime."],
        ),
        (
            "es",
            "entrada irregular = falta administrativa",
            ["Se indicó que la entrada irregular es falta administrativa."],
        ),
        ("fr", "irrégulier = faute administrative", []),
        (
            "en",
            "do not only ask us for money, ask us for ideas",
            ["It was put in these words: “do not only ask us for money, ask us for ideas”."],
        ),
        ("en", "cannot be counted as aid", []),
        ("en", "not the same services for all", []),
        (
            "es",
            "ventanillas para migrantes ya abiertas, úsenlas",
            ["Se hizo referencia a las ventanillas para migrantes ya abiertas."],
        ),
        (
            "fr",
            "équipe conjointe d'enquête installée à Niamey",
            ["Il a été question de l’équipe conjointe d’enquête installée à Niamey."],
        ),
        (
            "fr",
            "aide aux victimes ne doit pas dépendre de procureur",
            ["Il a été estimé que l’aide aux victimes ne doit pas dépendre de procureur."],
        ),
    ],
)
def test_only_sentences_are_offered(language: str, note: str, others: list[str]) -> None:
    where = room(Language(language), {"points": {"a": {"text": note}}, "themes": {}, "conclusions": []})
    checked = where.checked("This is told. [[p:a]]")
    assert in_other_words(checked.sentences[0], checked) == (*others, "")


def test_what_was_typed_by_hand_is_not_left_out() -> None:
    where = room(Language.ENGLISH, {"points": {}, "themes": {}, "conclusions": []})
    checked = where.checked("This point was made: x = y.")
    assert in_other_words(checked.sentences[0], checked) == ()


@pytest.mark.parametrize(("language", "panel"), PANELS)
def test_no_offer_brings_another_finding(language: str, panel: int) -> None:
    meeting = typed_stage(language, panel).meeting
    lexicon, glossary = vocabulary().lexicons[Language(language)], vocabulary().glossary(Language(language), {})
    made = generate(meeting, PANEL, vocabulary()).draft
    checked = Checked(made, meeting, PANEL, lexicon, glossary, generated=made)
    before = findings(checked)
    for found in before:
        for offer in found.cure.offers if found.place is not None else ():
            after = findings(replace(checked, draft=cured(made, found.place, offer)))
            more = Counter(one.code for one in after) - Counter(one.code for one in before)
            assert not more, (found.code, offer, more)


@pytest.mark.parametrize(("language", "panel"), PANELS)
def test_every_statement_that_is_found_can_be_mended_by_one_key(language: str, panel: int) -> None:
    meeting = typed_stage(language, panel).meeting
    lexicon, glossary = vocabulary().lexicons[Language(language)], vocabulary().glossary(Language(language), {})
    for draft in (PANEL, (Purpose.PERSPECTIVE, "panel-1")):
        made = generate(meeting, draft, vocabulary()).draft
        checked = Checked(made, meeting, draft, lexicon, glossary, generated=made)
        told = {FindingCode.COLON_FORM, FindingCode.DOUBTFUL, FindingCode.FIRST_PERSON, FindingCode.TWO_NUMBERS}
        sentences = {(one.part, one.place_of_piece, one.number): one for one in checked.sentences}
        for found in findings(checked):
            place = found.place
            if found.code in told and place and sentences[place.part, place.piece, place.sentence].is_statement:
                assert found.cure.offers, found
