"""The window in which a point is corrected: text, themes, what it is, to whom and whose it is; or a message named."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMenu, QPlainTextEdit, QVBoxLayout, QWidget

from chairconsole.domain.base.command import Command
from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.commands.note_commands import ChangePoint, MovePoint, NameMessage, SplitPoint
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.queries.segments import panellists
from chairconsole.ui.dialogs.small_questions import stand_as_high_as_needed
from chairconsole.ui.frame.action_button import MenuButton
from chairconsole.ui.summary.bench_rows import kind_title, who_said
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.chip import ChipButton
from chairconsole.ui.widgets.flow_layout import FlowLayout
from chairconsole.ui.widgets.key_button import KeyButton
from chairconsole.ui.widgets.section_label import SectionLabel
from chairconsole.ui.widgets.wrapped_label import WrappedLabel
from chairconsole.ui.words.name_words import speaker_name
from chairconsole.ui.words.time_words import clock_time

MOST_SPEECHES = 40


class PointEditor(QDialog):
    """Ctrl+Enter keeps, Esc leaves everything as it was. `ask` gives the commands that follow from what was changed."""

    def __init__(
        self, look: Look, meeting: Meeting, point: str, parent: QWidget | None = None, *, message: str | None = None
    ) -> None:
        super().__init__(parent)
        self._meeting = meeting
        self._point = meeting.points[point]
        self._message = meeting.messages.get(message or "")
        self._speech = self._point.intervention
        self._is_kept = False
        self._is_split = False
        self._look = look
        title = self.tr("Name the message") if self._message else self.tr("Correct the point")
        self.setWindowTitle(title)
        theme = look.theme
        self.field = QPlainTextEdit()
        self.field.setObjectName("point_text")
        self.field.setAccessibleName(self.tr("What was said"))
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(theme.size("note_height") * 2)
        self.field.setPlainText(meeting.message_text(self._message) if self._message else self._point.text)
        self.field.installEventFilter(self)
        body = QVBoxLayout(self)
        space = theme.size("margin_page")
        body.setContentsMargins(space, space, space, space)
        body.setSpacing(theme.size("gap"))
        about = "" if self._message else who_said(meeting, self._point)
        self._about = WrappedLabel(about or title, look=look, role="heading")
        body.addWidget(self._about)
        body.addWidget(self.field)
        self._themes: dict[str, ChipButton] = {}
        self._kinds: dict[PointKind, ChipButton] = {}
        self._seats: dict[str, ChipButton] = {}
        if self._message is None:
            self._add_chips(body)
        body.addLayout(self._buttons(look))
        self.setFixedWidth(theme.size("dialog_width"))

    def ask(self) -> list[Command]:
        """What is to be done; nothing if the window was left."""
        self.field.setFocus()
        self.field.selectAll()
        stand_as_high_as_needed(self)
        self.exec()
        self.deleteLater()
        return self.commands() if self._is_kept else []

    def commands(self) -> list[Command]:
        """What follows from what is typed and chosen."""
        text = self.field.toPlainText().strip()
        if self._message is not None:
            return [NameMessage(self._message.id, text)]
        done: list[Command] = []
        if self._speech != self._point.intervention:
            done.append(MovePoint(self._point.id, self._speech))
        parts = tuple(part.strip() for part in text.split("\n\n") if part.strip())
        is_split = self._is_split and len(parts) > 1
        what = next((kind for kind, chip in self._kinds.items() if chip.isChecked()), self._point.what)
        themes = tuple(theme for theme, chip in self._themes.items() if chip.isChecked())
        to = tuple(seat for seat, chip in self._seats.items() if chip.isChecked()) if what is PointKind.QUESTION else ()
        wanted = (self._point.text if is_split else text, themes, what, to)
        if wanted != (self._point.text, self._point.themes, self._point.what, self._point.to):
            done.append(ChangePoint(self._point.id, *wanted))
        if is_split:
            done.append(SplitPoint(self._point.id, parts))
        return done

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Enter in the text keeps."""
        if isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                event.accept()
                if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
                    self._keep()
                return True
        return super().eventFilter(watched, event)

    def _add_chips(self, body: QVBoxLayout) -> None:
        session = self._meeting.session
        for number, theme in enumerate(session.rules.themes, start=1):
            label = f"{number} {theme.short}" if number <= 9 else theme.short
            self._themes[theme.id] = self._chip(label, theme.name, is_on=theme.id in self._point.themes)
        for kind in PointKind:
            self._kinds[kind] = chip = self._chip(kind_title(kind), "", is_on=kind is self._point.what)
            chip.clicked.connect(lambda _checked=False, kind=kind: self._choose_kind(kind))
        block = session.block(self._point.block or "")
        for seat in panellists(block) if block else ():
            self._seats[seat.id] = self._chip(seat.label, "", is_on=seat.id in self._point.to)
        for title, chips in (
            (self.tr("Themes"), list(self._themes.values())),
            (self.tr("What it is"), list(self._kinds.values())),
            (self.tr("A question to"), list(self._seats.values())),
        ):
            if chips:
                body.addWidget(SectionLabel(self._look, title))
                line = QWidget()
                flow = FlowLayout(line, gap=6, line_gap=6)
                for chip in chips:
                    flow.addWidget(chip)
                body.addWidget(line)

    def _chip(self, label: str, about: str, *, is_on: bool) -> ChipButton:
        return ChipButton(self._look, label, checked=is_on, tooltip=about)

    def _choose_kind(self, chosen: PointKind) -> None:
        for kind, chip in self._kinds.items():
            chip.setChecked(kind is chosen)

    def _buttons(self, look: Look) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look.theme.size("gap"))
        keep = KeyButton(look, self.tr("Keep"), "Ctrl+\u21b5", variant="primary")
        keep.setObjectName("keep_point")
        keep.clicked.connect(self._keep)
        row.addWidget(keep)
        if self._message is None:
            split = KeyButton(look, self.tr("Split at empty lines"))
            split.setObjectName("split_point")
            split.clicked.connect(self._split)
            row.addWidget(split)
            other = MenuButton(look, self.tr("Said by\u2026"), QMenu(self), parent=self)
            other.setObjectName("said_by")
            self._fill_speeches(other.menu())
            row.addWidget(other)
        row.addStretch(1)
        leave = KeyButton(look, self.tr("Leave"), "Esc")
        leave.clicked.connect(self.reject)
        row.addWidget(leave)
        return row

    def _fill_speeches(self, menu: QMenu) -> None:
        """Who spoke, the latest first: those of the point's own block."""
        block = self._meeting.block_of(self._point) or self._meeting.block_id or ""
        speeches = list(self._meeting.speeches_in(block))[-MOST_SPEECHES:]
        for one in reversed(speeches):
            name = speaker_name(self._meeting.session, one)
            at = clock_time(self._meeting.session.venue_time(one.began.at))
            entry = menu.addAction(f"{name} \u00b7 {at}".replace("&", "&&"))
            entry.triggered.connect(lambda _checked=False, of=one.id, words=f"{name} {at}": self._give(of, words))

    def _give(self, speech: str, words: str) -> None:
        self._speech = speech
        self._about.setText(words)

    def _keep(self) -> None:
        self._is_kept = True
        self.accept()

    def _split(self) -> None:
        self._is_split = True
        self._keep()
