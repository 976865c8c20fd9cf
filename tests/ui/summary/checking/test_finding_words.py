"""What is said of each finding."""

import pytest
from PySide6.QtCore import QCoreApplication

from chairconsole.report.checks.finding import BY_HAND, Finding, FindingCode, offered
from chairconsole.ui.summary.checking.finding_words import (
    LONGEST,
    TITLES,
    TO_DO,
    asked_words,
    finding_about,
    finding_title,
    keep_words,
    offer_words,
)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("code", list(FindingCode))
def test_every_finding_has_its_words(code: FindingCode) -> None:
    finding = Finding(code, None, "x & y", BY_HAND, "")
    assert finding_title(finding)
    assert finding_about(finding).startswith("“x & y” ")
    assert len(finding_about(finding)) > len("“x & y” ")


def test_no_two_findings_are_called_the_same(qapp: QCoreApplication) -> None:
    assert len(set(TITLES.values())) == len(FindingCode)
    assert set(TO_DO) <= set(FindingCode)


@pytest.mark.usefixtures("qapp")
def test_what_is_offered_needs_no_more_words() -> None:
    finding = Finding(FindingCode.SIGN, None, "&", offered(" and ", ""), "")
    assert finding_about(finding) == "“&”"
    assert [offer_words(finding, one) for one in finding.cure.offers] == ["and", "Take it out"]


@pytest.mark.usefixtures("qapp")
def test_what_is_asked_for_beside_offers_is_said() -> None:
    finding = Finding(FindingCode.NO_OVERARCHING_THEME, None, "", offered("data", "fees"), "")
    assert finding_about(finding) == "Choose one, type one, or go without."
    assert (asked_words(finding), keep_words(finding)) == ("Type one…", "Without")
    assert keep_words(Finding(FindingCode.NO_STAR, None, "", BY_HAND, "")) == "Keep it"


@pytest.mark.usefixtures("qapp")
def test_an_empty_part_is_named_and_said_to_be_left_out() -> None:
    finding = Finding(FindingCode.EMPTY_PART, None, "interlinkages", BY_HAND, "part-1")
    assert finding_title(finding) == "A part has nothing to tell"
    assert finding_about(finding) == "“interlinkages” It is left out of the text."


@pytest.mark.usefixtures("qapp")
def test_a_long_sentence_is_shortened() -> None:
    finding = Finding(FindingCode.LONG_SENTENCE, None, "word " * 40, offered("word " * 30), "")
    assert len(offer_words(finding, finding.cure.offers[0])) <= LONGEST
    assert finding_about(finding).endswith("…”")
    said = "We have come to the end of this panel, and I thank all who took the floor in it and those who wrote."
    finding = Finding(FindingCode.LONG_SENTENCE, None, said, offered(said.replace(", and", ".")), "")
    assert offer_words(finding, finding.cure.offers[0]).startswith("…of this panel. I thank all")
