"""Findings as cards beside a draft."""

from pytestqt.qtbot import QtBot

from chairconsole.report.checks.criterion import Criterion, Measure
from chairconsole.report.checks.finding import BY_HAND, Finding, FindingCode, Place
from chairconsole.ui.summary.checking.check_panel import CheckPanel
from chairconsole.ui.summary.checking.criteria_list import CriteriaList
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.wrapped_label import WrappedLabel


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


def test_criteria_stand_below_those_that_are_not_met_first_with_their_places(look: Look, qtbot: QtBot) -> None:
    panel = CheckPanel(look, "Alt+C")
    qtbot.addWidget(panel)
    unmet = Measure(Criterion.VERB_TWICE, 1, where=("It was said.",))
    panel.show_findings((), (Measure(Criterion.ONCE, 0), Measure(Criterion.MEAN, 16.6, 14, 18), unmet))
    labels = panel.findChild(CriteriaList).findChildren(WrappedLabel)
    assert [one.text() for one in labels] == [
        "△ No verb twice in a row",
        "✓ Each point is told once",
        "✓ Sentences of a good length: 17 words",
    ]
    assert ["It was said." in one.toolTip() for one in labels] == [True, False, False]
    assert not panel.isHidden()
    panel.show_findings((), ())
    assert panel.isHidden()
