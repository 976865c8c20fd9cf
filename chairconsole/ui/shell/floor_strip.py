"""One line for the screens beside the podium: who has the floor, for how long, who is next, the block's countdown."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from chairconsole.domain.base.timing import Stamp
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import SegmentOf
from chairconsole.domain.queries import next_step as upcoming
from chairconsole.ui.feed import Feed
from chairconsole.ui.frame.block_line import BlockLine, block_words
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.words.coming_words import next_words
from chairconsole.ui.words.name_words import short_name, speaker_name
from chairconsole.ui.words.order_words import order_words
from chairconsole.ui.words.speaker_words import PHASE_STYLE, countdown

TONES = {"last": "amber", "over": "red", "paused": "muted"}
"""The phases that the countdown tells by a colour; while all is well it is green."""


@dataclass(frozen=True)
class StripWords:
    """The parts of the line before the block's countdown: names may be shortened, times never."""

    before: str
    name: str
    time: str
    tone: str
    next: str


class FloorStrip(QFrame):
    """Shows the line in a frame of its own; nothing is worked out while it is hidden."""

    def __init__(self, look: Look, feed: Feed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("The floor"))
        self._feed = feed
        self._before = PlainLabel(role="muted")
        self._name = PlainLabel(role="strong", elide=True)
        self._time = PlainLabel(role="strong")
        self._next = PlainLabel(role="muted", elide=True)
        self._block = BlockLine(look, figure="font_field", parent=self)
        row = self._row = QHBoxLayout(self)
        space = look.theme.size("gap_card")
        row.setContentsMargins(space, 0, space, 0)
        row.setSpacing(look.theme.size("gap"))
        for label in (self._before, self._name, self._time, self._next, self._block):
            if label in (self._name, self._next):
                label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
            if label is self._block:
                # What room is left parts the block from the floor.
                row.addStretch(1)
            row.addWidget(label)
        self.setFixedHeight(look.theme.size("button_height"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        feed.changed.connect(self.show_meeting)
        feed.ticked.connect(self.show_meeting)

    def show_meeting(self) -> None:
        """Show the meeting as the feed has it."""
        if self.isHidden():
            return
        words = strip_words(self._feed.meeting, self._feed.now)
        for label, text in (
            (self._before, words.before),
            (self._name, words.name),
            (self._time, words.time),
            (self._next, words.next),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        self._time.set_tone(words.tone)
        block = block_words(self._feed.meeting, self._feed.forecast)
        self._block.show_words(block)
        self._block.setVisible(bool(block.text))
        self._block.setFixedWidth(max(self._block.widths()))
        # As wide as its words and its frame at most; how much of that there is, it leaves to its neighbours.
        self._next.setMaximumWidth(self._next.sizeHint().width())
        self.setMaximumWidth(super().sizeHint().width())
        self._share_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out anew."""
        super().resizeEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        """Where not all has room, shorten the block's line, then who is next, then who speaks, down to a third."""
        times = [label for label in (self._before, self._time) if not label.isHidden()]
        names = [label for label in (self._name, self._next) if not label.isHidden()]
        frame, spacing = self._row.contentsMargins(), self._row.spacing()
        room = self.contentsRect().width() - frame.left() - frame.right()
        room -= sum(label.sizeHint().width() for label in times) + spacing * (len(times) + len(names))
        wanted = sum(label.sizeHint().width() for label in names)
        if not self._block.isHidden():
            widths = self._block.widths()
            width = next((one for one in widths if one + wanted <= room), min(widths))
            self._block.setFixedWidth(width)
            room -= width
        speaker = 0 if self._name.isHidden() else self._name.sizeHint().width()
        self._next.setMaximumWidth(max(room // 3, room - speaker, 0))

    def sizeHint(self) -> QSize:
        """Ask for no more than the least: it takes what is left over."""
        return self.minimumSizeHint()

    def text(self) -> str:
        """What the line says."""
        labels = (self._before, self._name, self._time, self._next, self._block)
        return " ".join(label.text() for label in labels if label.text())


def strip_words(meeting: Meeting, now: Stamp) -> StripWords:
    """The line in its parts."""
    translate = QCoreApplication.translate
    before, name, time, tone = _who(meeting, now)
    following = upcoming.what_next(meeting, now)
    match following:
        case upcoming.WillCall(request, ends_turn):
            back, ahead = translate("strip", "then the floor: %1"), translate("strip", "next %1")
            words = fill(back if ends_turn else ahead, short_name(request.participant))
        case upcoming.WillGiveReply():
            words = fill(translate("strip", "next %1"), following.seat.label)
        case _:
            _, words = next_words(meeting.session, following, is_for_later=upcoming.is_for_later(meeting, now))
    return StripWords(before, name, time, tone, words)


def _who(meeting: Meeting, now: Stamp) -> tuple[str, str, str, str]:
    translate = QCoreApplication.translate
    speech = meeting.speech
    if meeting.suspension is not None:
        return "", translate("strip", "Meeting suspended"), "", ""
    order = order_words(meeting, now)
    if order is not None:
        return translate("strip", "Point of order"), order.raiser, order.took, "amber"
    is_their_turn = meeting.segment is SegmentOf.PANELLISTS
    if speech is None:
        nobody = translate("strip", "Nobody has the floor")
        return translate("strip", "\u2756 Panellists\u2019 turn") if is_their_turn else nobody, "", "", ""
    tone = TONES.get(PHASE_STYLE[speech.phase(now)], "green")
    has_floor = translate("strip", "Has the floor")
    if is_their_turn and speech.seat is not None:
        has_floor = translate("strip", "\u2756 Panellists\u2019 turn")
    return has_floor, speaker_name(meeting.session, speech), countdown(speech, now), tone
