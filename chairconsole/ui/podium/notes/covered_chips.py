"""The four things that the procedural note asks of an expert's presentation, to be ticked while it goes on."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from chairconsole.domain.commands.note_commands import MarkCovered
from chairconsole.domain.events.point_events import Covered
from chairconsole.domain.meeting.speech import Intervention
from chairconsole.domain.meeting.state import Meeting
from chairconsole.ui.bridge import Bridge
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.chip import ChipButton
from chairconsole.ui.widgets.flow_layout import FlowLayout
from chairconsole.ui.widgets.layouts import column
from chairconsole.ui.widgets.section_label import SectionLabel


class CoveredChips(QWidget):
    """Shown for the speech of an expert only."""

    def __init__(self, look: Look, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What the presentation covers"))
        self._bridge = bridge
        self._speech: str | None = None
        self._chips: dict[Covered, ChipButton] = {}
        gap = look.theme.size("gap_small") + 2
        flow = FlowLayout(gap=gap, line_gap=gap)
        column(
            SectionLabel(look, self.tr("The presentation covers")),
            flow,
            of=self,
            gap=look.theme.size("gap"),
            margins=(0, gap, 0, 0),
        )
        for covered in Covered:
            label, about = covered_words(covered)
            chip = self._chips[covered] = ChipButton(look, label, tooltip=about, parent=self)
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            chip.clicked.connect(lambda is_on, covered=covered: self._mark(covered, is_on=is_on))
            flow.addWidget(chip)
        self.hide()

    def show_speech(self, meeting: Meeting, speech: Intervention | None) -> None:
        """Show what is ticked of this speech; nothing if it is not an expert's."""
        is_expert = speech is not None and is_of_an_expert(meeting, speech)
        self.setVisible(is_expert)
        self._speech = speech.id if speech is not None and is_expert else None
        ticked = meeting.covered.get(self._speech or "", ())
        for covered, chip in self._chips.items():
            chip.setChecked(covered in ticked)

    def _mark(self, covered: Covered, *, is_on: bool) -> None:
        if self._speech is not None and not self._bridge.do(MarkCovered(self._speech, covered, is_on)):
            self._chips[covered].setChecked(not is_on)


def is_of_an_expert(meeting: Meeting, speech: Intervention) -> bool:
    """Whether a speech is the presentation of an expert, by the seat and in the step in which it is given."""
    seat = meeting.session.seat(speech.block, speech.seat)
    step = meeting.session.step(speech.block, speech.step)
    return seat is not None and (step is None or step.kind == "remarks") and "expert" in seat.role.casefold()


def covered_words(covered: Covered) -> tuple[str, str]:
    """On the chip, and in full."""
    translate = QCoreApplication.translate
    match covered:
        case Covered.ISSUES:
            return translate("covered", "Issues"), translate("covered", "Frames the issues")
        case Covered.FACTS_AND_FIGURES:
            return translate("covered", "Facts"), translate("covered", "Gives facts and figures")
        case Covered.GAPS:
            return translate("covered", "Gaps"), translate("covered", "Highlights gaps in policy and implementation")
        case Covered.PRIORITIES:
            return translate("covered", "Priorities"), translate("covered", "Identifies priorities for action")
