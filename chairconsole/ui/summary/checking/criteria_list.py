"""By what else a draft is measured, below what is to be looked at: a tick beside each criterion that it meets."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from chairconsole.domain.base.translatable import fill
from chairconsole.report.checks.criterion import Criterion, Measure
from chairconsole.report.checks.criterion_titles import CRITERION_TITLES
from chairconsole.ui.summary.checking.finding_words import shortened
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.layouts import column, named
from chairconsole.ui.widgets.runs import Run
from chairconsole.ui.widgets.wrapped_label import WrappedLabel

MOST_PLACES = 5
MET, UNMET = "\u2713", "\u25b3"


class CriteriaList(QWidget):
    """The criteria of a draft, those that are not met first; the tooltip of one of these says where."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        named(self, "criteria", self.tr("What the draft is measured by"))
        self._look = look
        self._shown: tuple[Measure, ...] = ()
        self._column = column(of=self, gap=look.theme.size("gap"))

    def show_measures(self, measures: Sequence[Measure]) -> None:
        """Show these instead."""
        if tuple(measures) == self._shown:
            return
        self._shown = tuple(measures)
        while (item := self._column.takeAt(0)) is not None:
            if (label := item.widget()) is not None:
                label.hide()
                label.deleteLater()
        for measure in sorted(measures, key=lambda one: one.is_met):
            sign, colour = (MET, "green") if measure.is_met else (UNMET, "amber")
            label = WrappedLabel(
                [Run(f"{sign} ", colour), Run(criterion_words(measure))], look=self._look, role="muted"
            )
            if not measure.is_met:
                label.set_hint("\n".join(map(shortened, measure.where[:MOST_PLACES])))
            self._column.addWidget(label)
            label.show()


def criterion_words(measure: Measure) -> str:
    """What is asked for; of the mean sentence also how long it is."""
    translate = QCoreApplication.translate
    title = translate("criteria", CRITERION_TITLES[measure.criterion])
    if measure.criterion is not Criterion.MEAN:
        return title
    return fill(translate("criteria", "%1: %2 words"), title, f"{measure.value:.0f}")
