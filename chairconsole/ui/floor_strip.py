"""One line for the screens beside the podium: who has the floor and for how long, who is next, when it must end."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from chairconsole.domain import next_step as upcoming
from chairconsole.domain.forecast import BlockForecast, Forecast
from chairconsole.domain.meeting import Meeting
from chairconsole.domain.notation import format_duration
from chairconsole.domain.timing import NO_TIME, Stamp, whole_seconds
from chairconsole.ui.feed import Feed
from chairconsole.ui.podium.speaker_words import PHASE_STYLE, countdown
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.runs import Run
from chairconsole.ui.widgets.wrapped_label import WrappedLabel
from chairconsole.ui.wording import next_words, short_name, speaker_name

LOUD = {"last": "phase_last", "over": "phase_over", "paused": "phase_paused"}
"""The phases that the countdown tells by a colour; while all is well it is green."""


class FloorStrip(QFrame):
    """Shows the line in a frame of its own; nothing is worked out while it is hidden."""

    def __init__(self, look: Look, feed: Feed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("The floor"))
        self._feed = feed
        self._label = WrappedLabel(look=look, role="muted", max_lines=1)
        # As wide as the words, and shortened where there is no room for them.
        self._label.setMinimumWidth(1)
        policy = self._label.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Maximum)
        self._label.setSizePolicy(policy)
        row = QHBoxLayout(self)
        space = look.theme.size("gap_card")
        row.setContentsMargins(space, 0, space, 0)
        self.setFixedHeight(look.theme.size("button_height"))
        self._label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._label)
        feed.changed.connect(self.show_meeting)
        feed.ticked.connect(self.show_meeting)

    def show_meeting(self) -> None:
        """Show the meeting as the feed has it."""
        if not self.isHidden():
            self._label.set_runs(strip_runs(self._feed.meeting, self._feed.forecast, self._feed.now))

    def text(self) -> str:
        """What the line says."""
        return self._label.text()


def strip_runs(meeting: Meeting, forecast: Forecast, now: Stamp) -> list[Run]:
    """The line, as stretches in their colours."""
    translate = QCoreApplication.translate
    runs = [*_who(meeting, now)]
    following = upcoming.what_next(meeting, now)
    if isinstance(following, upcoming.WillCall):
        words = translate("strip", "next %1").replace("%1", short_name(following.request.participant))
    else:
        words = next_words(meeting.session, following)
    parts = [words]
    if forecast.block is not None:
        parts.append(_end(forecast.block))
    runs.append(Run("   " + " \u00b7 ".join(parts)))
    return runs


def _who(meeting: Meeting, now: Stamp) -> list[Run]:
    translate = QCoreApplication.translate
    speech = meeting.speech
    if meeting.suspension is not None:
        return [Run(translate("strip", "Meeting suspended"), "amber", bold=True)]
    if speech is None:
        return [Run(translate("strip", "Nobody has the floor"))]
    phase = PHASE_STYLE[speech.phase(now)]
    return [
        Run(translate("strip", "Has the floor") + " "),
        Run(speaker_name(meeting.session, speech), "text", bold=True),
        Run("  " + countdown(speech, now), LOUD.get(phase, "green"), bold=True),
    ]


def _end(ahead: BlockForecast) -> str:
    """How long until the reserved remarks must begin, or until the block ends."""
    translate = QCoreApplication.translate
    has_reserve = ahead.floor is not None and ahead.floor_until < ahead.times.planned_end
    left = ahead.floor_left if has_reserve else ahead.left
    if left < NO_TIME:
        words = translate("strip", "remarks %1 late") if has_reserve else translate("strip", "%1 past its end")
        return "\u25b2 " + words.replace("%1", format_duration(whole_seconds(-left)))
    words = translate("strip", "remarks in %1") if has_reserve else translate("strip", "block ends in %1")
    return words.replace("%1", format_duration(whole_seconds(left)))
