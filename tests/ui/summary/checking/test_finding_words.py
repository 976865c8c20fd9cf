"""What is said of each finding."""

import pytest
from PySide6.QtCore import QCoreApplication

from chairconsole.report.checks.finding import BY_HAND, Finding, FindingCode, offered
from chairconsole.ui.summary.checking.finding_words import (
    LONGEST,
    TITLES,
    TO_DO,
    finding_about,
    finding_title,
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
def test_a_long_sentence_is_shortened() -> None:
    finding = Finding(FindingCode.LONG_SENTENCE, None, "word " * 40, offered("word " * 30), "")
    assert len(offer_words(finding, finding.cure.offers[0])) <= LONGEST
    assert finding_about(finding).endswith("…”")
