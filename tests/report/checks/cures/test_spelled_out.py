"""What may be said for what is cut short."""

import pytest

from chairconsole.domain.base.event_parts import Language
from chairconsole.report.checks.checked import Checked
from chairconsole.report.checks.cures.spelled_out import (
    said_for_symbol,
    sentences_apart,
    spelled_out,
    whole_words,
    written_out,
)
from tests.report.checks.given import room
from tests.report.remarks.given import lexicon


def _typed(*texts: str) -> Checked:
    points = {f"p{number}": {"text": text} for number, text in enumerate(texts)}
    return room(Language.ENGLISH, {"points": points, "themes": {}, "conclusions": []}).checked("x")


@pytest.mark.parametrize(
    ("begin", "words"),
    [
        ("recog.", ["recognition", "recognized"]),
        ("Recog.", ["Recognition", "Recognized"]),
        ("re.", []),
        ("skills.", []),
        ("zzz.", []),
    ],
)
def test_a_word_is_completed_by_those_typed_in_the_meeting(begin: str, words: list[str]) -> None:
    checked = _typed("recognition of skills", "skills recognition", "recognized skills. Recog. of fees")
    assert list(whole_words(begin, checked)) == words


@pytest.mark.parametrize(
    ("text", "offers"),
    [("visas.Maps", ["visas. Maps"]), ("visas.maps", ["visas. Maps"]), ("iom.int", []), ("a.b.c", [])],
)
def test_two_known_words_around_a_stop_are_two_sentences(text: str, offers: list[str]) -> None:
    assert list(sentences_apart(text, _typed("visas or maps"))) == offers


@pytest.mark.parametrize(
    ("acronym", "offers"),
    [
        ("FRB", ["fair recruitment board"]),
        ("BCP", ["Board for Care and Placement"]),
        ("BCPs", ["Board for Care and Placement"]),
        ("XYZ", []),
    ],
)
def test_an_acronym_is_spelled_out_by_words_with_its_initials(acronym: str, offers: list[str]) -> None:
    checked = _typed("a fair recruitment board, paid", "the Board for Care and Placement meets", "fair, recruitment b")
    assert list(spelled_out(acronym, checked)) == offers


@pytest.mark.parametrize(
    ("contraction", "before", "offers"),
    [
        ("don’t", "States ", ["do not"]),
        ("Don't", "", ["Do not"]),
        ("they’d", "", ["they would", "they had"]),
        ("Let’s", "", ["Let us"]),
        ("don’t", "We ask why ", []),
    ],
)
def test_a_contraction_is_written_out(contraction: str, before: str, offers: list[str]) -> None:
    assert list(written_out(contraction, before, lexicon())) == offers


@pytest.mark.parametrize(
    ("language", "symbol", "before", "offers"),
    [
        ("en", "A/HRC/50/47", "We saw ", ["a document of the Human Rights Council"]),
        ("en", "A/HRC/50/47", "We saw the report ", [""]),
        ("en", "A/HRC/RES/35/17", "See resolution ", ["35/17"]),
        ("en", "S/RES/2250", "", ["Security Council resolution 2250"]),
        ("en", "E/CN.5/2017/3", "See report ", []),
        ("en", "CEDAW/C/35", "We saw ", ["a United Nations document"]),
        ("fr", "A/71/728", "Le ", ["document de l’Assemblée générale"]),
        ("fr", "S/RES/2250", "le ", []),
        ("es", "A/HRC/RES/35/17", "según ", ["la resolución 35/17 del Consejo de Derechos Humanos"]),
    ],
)
def test_a_symbol_is_said_by_its_organ(language: str, symbol: str, before: str, offers: list[str]) -> None:
    assert list(said_for_symbol(symbol, before, lexicon(Language(language)))) == offers
