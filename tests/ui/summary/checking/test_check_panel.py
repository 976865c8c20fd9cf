"""Findings as cards beside a draft."""

from pytestqt.qtbot import QtBot

from chairconsole.report.checks.finding import BY_HAND, Finding, FindingCode, Place
from chairconsole.ui.summary.checking.check_panel import CheckPanel
from chairconsole.ui.theme import Look


def findings(number: int) -> list[Finding]:
    return [
        Finding(FindingCode.ACRONYM, Place(0, 0, 0, start, start + 5), f"ACRO{start}", BY_HAND, "a sentence")
        for start in range(number)
    ]


def test_cards_are_whole_as_soon_as_there_are_more_of_them(look: Look, qtbot: QtBot) -> None:
    panel = CheckPanel(look, "Alt+C")
    qtbot.addWidget(panel)
    panel.resize(panel.width(), 600)
    panel.show()
    panel.show_findings(findings(2))
    qtbot.waitExposed(panel)
    panel.show_findings(findings(9))
    assert [card.height() for card in panel.cards] == [card.heightForWidth(card.width()) for card in panel.cards]
