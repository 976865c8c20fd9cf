"""What a note is and whose it is: chosen before it is kept."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.ui.feed import Feed
from chairconsole.ui.frame.action_button import MenuButton
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.plain_text import text_width
from chairconsole.ui.words.draft_words import kind_words
from chairconsole.ui.words.name_words import speaker_name
from chairconsole.ui.words.time_words import time_of_day

OFFERED = tuple(kind for kind in PointKind if kind is not PointKind.QUESTION)
"""A question is kept by a key of its own, since it is put to somebody."""

MOST_SPEECHES = 14
SHORTENED = "n" * 9


class NoteFor(MenuButton):
    """Says what the note is; its menu changes that, and gives the note to somebody who spoke earlier.

    `chosen` carries the kind that a person said it is, `given` the id of the speech that gets the note.
    """

    chosen = Signal(object)
    given = Signal(str)

    def __init__(self, look: Look, feed: Feed, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent=parent)
        self.setObjectName("note_for")
        self._feed = feed
        self._kind = PointKind.POINT
        self.menu().aboutToShow.connect(self._fill)
        self.take(PointKind.POINT)

    @property
    def kind(self) -> PointKind:
        """What the note is."""
        return self._kind

    def take(self, kind: PointKind) -> None:
        """Show that the note is this."""
        self._kind = kind if kind in OFFERED else PointKind.POINT
        self.set_label(kind_words(self._kind))

    def sizeHint(self) -> QSize:
        """The room for the longest of the kinds, so that nothing beside it moves while one is suggested."""
        return self._with_label(max(text_width(self._font(), kind_words(kind)) for kind in OFFERED))

    def minimumSizeHint(self) -> QSize:
        """The room for a kind that is shortened, whichever it is."""
        return self._with_label(text_width(self._font(), SHORTENED))

    def _with_label(self, width: int) -> QSize:
        return QSize(self._around() + width, super().sizeHint().height())

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        for kind in OFFERED:
            entry = menu.addAction(kind_words(kind))
            entry.setCheckable(True)
            entry.setChecked(kind is self._kind)
            entry.triggered.connect(lambda _checked=False, kind=kind: self.chosen.emit(kind))
        meeting = self._feed.meeting
        speeches, today = meeting.speeches(), self._feed.venue_time(self._feed.now.at).date()
        if speeches:
            menu.addSeparator()
            # A heading of its own: with a style sheet Qt draws none in a section.
            menu.addAction(self.tr("Said by")).setEnabled(False)
        for speech in reversed(speeches[-MOST_SPEECHES:]):
            at = time_of_day(self._feed.venue_time(speech.began.at), today)
            words = f"{speaker_name(meeting.session, speech)} \u00b7 {at}".replace("&", "&&")
            menu.addAction(words).triggered.connect(lambda _checked=False, of=speech.id: self.given.emit(of))
