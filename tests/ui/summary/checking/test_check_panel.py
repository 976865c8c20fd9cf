"""Findings as cards beside a draft."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from chairconsole.report.checks.criterion import Criterion, Measure
from chairconsole.report.checks.finding import BY_HAND, Finding, FindingCode, Place, by_hand
from chairconsole.ui.summary.checking.check_panel import CheckPanel
from chairconsole.ui.summary.checking.criteria_list import CriteriaList
from chairconsole.ui.summary.marks.number_badge import NumberBadge
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.section_label import SectionLabel


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
    shown = panel.findChild(CriteriaList)
    assert [(one.sign.text(), one.words.text()) for one in shown.rows] == [
        ("△", "No verb twice in a row"),
        ("✓", "Each point is told once"),
        ("✓", "Sentences of a good length: 17 words"),
    ]
    assert ["It was said." in one.words.toolTip() for one in shown.rows] == [True, False, False]
    assert "Criteria met: 2 of 3" in [one.text() for one in shown.findChildren(SectionLabel)]
    assert not panel.isHidden()
    panel.show_findings((), ())
    assert panel.isHidden()


def test_a_card_tells_its_number_of_how_many(look: Look, qtbot: QtBot) -> None:
    panel = CheckPanel(look, "Alt+C")
    qtbot.addWidget(panel)
    panel.show_findings(findings(14))
    numbers = [card.findChild(NumberBadge).number for card in panel.cards]
    assert numbers == list(range(1, 13))
    assert panel.cards[2].accessibleName() == "3 of 14: An acronym that not everybody knows"


def test_the_card_of_a_number_is_shown_and_is_next(look: Look, qtbot: QtBot) -> None:
    panel = CheckPanel(look, "Alt+C")
    qtbot.addWidget(panel)
    panel.resize(panel.width(), 300)
    panel.show()
    panel.show_findings(findings(14))
    asked = []
    panel.shown.connect(asked.append)
    panel.show_card(9)
    assert not panel.cards[8].visibleRegion().isEmpty()
    panel.go_to_next()
    panel.show_card(14)
    assert asked == [panel.cards[8].finding]


def test_after_one_was_mended_on_the_page_the_next_one_is_next(look: Look, qtbot: QtBot) -> None:
    panel = CheckPanel(look, "Alt+C")
    qtbot.addWidget(panel)
    first, second, third = findings(3)
    asked = []
    panel.shown.connect(asked.append)
    panel.show_findings((first, second, third))
    panel.go_to_next()
    panel.show_findings((second, third))
    panel.go_to_next()
    panel.go_to_next()
    assert asked == [first, second, third]


@pytest.mark.parametrize("place", [None, Place(0, 0, 0, 2, 6)])
@pytest.mark.parametrize("code", list(FindingCode))
def test_each_kind_of_finding_is_mended_or_kept_with_one_key(
    look: Look, qtbot: QtBot, code: FindingCode, place: Place | None
) -> None:
    panel = CheckPanel(look, "Alt+C")
    qtbot.addWidget(panel)
    finding = Finding(code, place, "word", BY_HAND, "")
    panel.show_findings([finding])
    done, kept = [], []
    panel.asked.connect(done.append)
    panel.shown.connect(done.append)
    panel.kept.connect(kept.append)
    (card,) = panel.cards
    first, last = card.buttons[0], card.buttons[-1]
    assert (first.objectName(), last.objectName()) == ("cure_finding", "keep_finding")
    first.click()
    last.click()
    assert (done, kept) == ([finding], [finding])


def test_what_only_a_person_can_write_may_be_taken_out_as_well(look: Look, qtbot: QtBot) -> None:
    panel = CheckPanel(look, "Alt+C")
    qtbot.addWidget(panel)
    panel.show_findings([Finding(FindingCode.OTHER_LANGUAGE, Place(0, 0, 0, 0, 4), "Hola", by_hand(""), "")])
    assert [button.label() for button in panel.cards[0].buttons] == ["Write it", "Take it out", "Keep it"]


def test_lines_of_a_criterion_begin_below_its_words(look: Look, qtbot: QtBot) -> None:
    panel = CheckPanel(look, "Alt+C")
    qtbot.addWidget(panel)
    panel.resize(panel.width(), 600)
    panel.show()
    panel.show_findings((), (Measure(Criterion.QUOTATIONS, 0), Measure(Criterion.ONCE, 0)))
    QApplication.processEvents()
    long, short = panel.findChild(CriteriaList).rows
    assert long.words.height() > short.words.height()
    assert long.words.x() >= long.sign.geometry().right()
    assert long.sign.y() == long.words.y()
