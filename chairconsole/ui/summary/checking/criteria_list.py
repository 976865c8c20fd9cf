"""By what else a draft is measured, below what is to be looked at: a tick beside each criterion that it meets."""

from collections.abc import Sequence
from itertools import zip_longest

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from chairconsole.domain.base.translatable import fill
from chairconsole.report.checks.criterion import Criterion, Measure
from chairconsole.report.checks.criterion_titles import CRITERION_TITLES
from chairconsole.ui.summary.checking.finding_words import shortened
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.layouts import STRETCH, column, named, row
from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.widgets.section_label import SectionLabel
from chairconsole.ui.widgets.wrapped_label import WrappedLabel

MOST_PLACES = 5
MET, UNMET = "\u2713", "\u25b3"


class CriterionRow:
    """One criterion: a sign, and beside it what is asked for; the tooltip says where it is not met."""

    def __init__(self, look: Look) -> None:
        self.sign = PlainLabel()
        self.sign.setFixedWidth(look.theme.size("icon"))
        self.words = WrappedLabel(look=look, role="muted")
        self.layout = row(column(self.sign, STRETCH), (self.words, 1), gap=look.theme.size("gap_small"))

    def show_measure(self, measure: Measure | None) -> None:
        """Tell of this one instead, or of none."""
        self.sign.setVisible(measure is not None)
        self.words.setVisible(measure is not None)
        if measure is not None:
            self.sign.setText(MET if measure.is_met else UNMET)
            self.sign.set_tone("green" if measure.is_met else "amber")
            self.words.setText(criterion_words(measure))
            places = () if measure.is_met else measure.where[:MOST_PLACES]
            self.words.set_hint("\n".join(map(shortened, places)))


class CriteriaList(QWidget):
    """How many of the criteria of a draft are met, and each of them; those that are not met come first."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        named(self, "criteria", self.tr("What the draft is measured by"))
        self._look = look
        self.rows: list[CriterionRow] = []
        self._head = SectionLabel(look)
        self._column = column(self._head, of=self, gap=look.theme.size("gap_small"))
        self.hide()

    def show_measures(self, measures: Sequence[Measure]) -> None:
        """Show these instead."""
        self.setVisible(bool(measures))
        met = sum(one.is_met for one in measures)
        self._head.setText(fill(self.tr("Criteria met: %1 of %2"), met, len(measures)))
        while len(self.rows) < len(measures):
            self.rows.append(CriterionRow(self._look))
            self._column.addLayout(self.rows[-1].layout)
        unmet_first = sorted(measures, key=lambda one: one.is_met)
        for shown, measure in zip_longest(self.rows, unmet_first):
            shown.show_measure(measure)


def criterion_words(measure: Measure) -> str:
    """What is asked for; of the mean sentence also how long it is."""
    translate = QCoreApplication.translate
    title = translate("criteria", CRITERION_TITLES[measure.criterion])
    if measure.criterion is not Criterion.MEAN:
        return title
    return fill(translate("criteria", "%1: %2 words"), title, f"{measure.value:.0f}")
