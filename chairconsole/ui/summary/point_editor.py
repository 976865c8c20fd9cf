"""The window in which a point is corrected: text, themes, kind, shape, to whom, whose it is; or a message named."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPlainTextEdit, QWidget

from chairconsole.control.actions.note_actions import TURN_SHAPE
from chairconsole.domain.base.command import Command
from chairconsole.domain.base.event_parts import PointKind, PointShape
from chairconsole.domain.base.participants import Participant
from chairconsole.domain.commands.note_commands import ChangePoint, MovePoint, NameMessage, ShapePoint, SplitPoint
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.queries.segments import panellists
from chairconsole.report.draft.note_sentence import Noted, note_sentence
from chairconsole.report.remarks.vocabulary import Vocabulary
from chairconsole.ui.dialogs.question_window import CTRL_ENTER, ESC, QuestionWindow
from chairconsole.ui.dialogs.writer_line import WriterLine
from chairconsole.ui.frame.action_button import MenuButton
from chairconsole.ui.frame.menus import key_name
from chairconsole.ui.frame.sentence_line import TURNS, SentenceLine, shape_name, turned
from chairconsole.ui.frame.typed_menu import TypedMenu
from chairconsole.ui.summary.bench_rows import who_said
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.chip import ChipButton
from chairconsole.ui.widgets.flow_layout import FlowLayout
from chairconsole.ui.widgets.layouts import STRETCH, named, row
from chairconsole.ui.widgets.plain_text import typed_in
from chairconsole.ui.widgets.section_label import SectionLabel
from chairconsole.ui.words.draft_words import kind_words
from chairconsole.ui.words.name_words import speaker_name
from chairconsole.ui.words.time_words import clock_time

MOST_SPEECHES = 40


class PointEditor(QuestionWindow):
    """Ctrl+Enter keeps, Esc leaves everything as it was. `ask` gives the commands that follow from what was changed.

    `meant` tells whom a typed name means, which is asked where the point is from a text that was not spoken.
    """

    def __init__(
        self,
        look: Look,
        meeting: Meeting,
        vocabulary: Vocabulary,
        point: str,
        parent: QWidget | None = None,
        *,
        meant: Callable[[str], Participant | None],
        message: str | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._meeting = meeting
        self._vocabulary = vocabulary
        self._point = meeting.points[point]
        self._message = meeting.messages.get(message or "")
        self._speech = self._point.intervention
        self._is_split = False
        self._themes: dict[str, ChipButton] = {}
        self._kinds: dict[PointKind, ChipButton] = {}
        self._seats: dict[str, ChipButton] = {}
        self._shapes: dict[PointShape | None, ChipButton] = {}
        self._shape = self._point.shape
        self.written_by = WriterLine(meant, self._point.written_by)
        self.written_by.setVisible(self._point.written and self._message is None)
        self.sentence = SentenceLine(look, key_name(TURN_SHAPE.keys[0]))
        self.sentence.setFixedHeight(self.sentence.room())
        self.field = named(QPlainTextEdit(), "point_text", self.tr("What was said"))
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(look.theme.size("note_height") * 3 // 2)
        self.field.setPlainText(meeting.message_text(self._message) if self._message else self._point.text)
        title = self.tr("Name the message") if self._message else self.tr("Correct the point")
        about = "" if self._message else who_said(meeting, self._point)
        chips = [] if self._message else self._chips()
        told = [] if self._message else [self.sentence, self.written_by]
        self.lay_out(title, self.field, *told, *chips, self._buttons(), heading=about)
        if self._message is None:
            # Of the application, as the key of the action that this window covers.
            turn = QShortcut(QKeySequence(TURN_SHAPE.keys[0]), self, context=Qt.ShortcutContext.ApplicationShortcut)
            turn.activated.connect(lambda: self._choose_shape(turned(self._shape)))
            self.field.textChanged.connect(self._show_sentence)
            self._show_sentence()

    def ask(self) -> list[Command]:
        """What is to be done; nothing if the window was left."""
        return self.commands() if self.wait(self.field) else []

    def commands(self) -> list[Command]:
        """What follows from what is typed and chosen."""
        text = typed_in(self.field).strip()
        if self._message is not None:
            return [NameMessage(self._message.id, text)]
        done: list[Command] = []
        if self._speech != self._point.intervention:
            done.append(MovePoint(self._point.id, self._speech))
        parts = tuple(part.strip() for part in text.split("\n\n") if part.strip())
        is_split = self._is_split and len(parts) > 1
        what = self._kind()
        themes = tuple(theme for theme, chip in self._themes.items() if chip.isChecked())
        to = tuple(seat for seat, chip in self._seats.items() if chip.isChecked()) if what is PointKind.QUESTION else ()
        wanted = (self._point.text if is_split else text, themes, what, to, *self._written())
        if wanted != (
            *(self._point.text, self._point.themes, self._point.what, self._point.to),
            *(self._point.written, self._point.written_by),
        ):
            done.append(ChangePoint(self._point.id, *wanted))
        if self._shape is not self._point.shape:
            done.append(ShapePoint(self._point.id, self._shape))
        if is_split:
            done.append(SplitPoint(self._point.id, parts))
        return done

    def _written(self) -> tuple[bool, Participant | None]:
        """Whether the point is from a text that was not spoken, and whose; one that is given to a speech was spoken."""
        was_given = self._speech is not None and self._speech != self._point.intervention
        is_written = self._point.written and not was_given
        return is_written, self.written_by.writer() if is_written else None

    def _chips(self) -> Iterator[QWidget]:
        """Headings and lines of chips: themes, what the point is, how it is read, to whom a question is put."""
        session = self._meeting.session
        for number, theme in enumerate(session.rules.themes, start=1):
            label = f"{number} {theme.short}" if number <= 9 else theme.short
            self._themes[theme.id] = self._chip(label, theme.name, is_on=theme.id in self._point.themes)
        for kind in PointKind:
            self._kinds[kind] = chip = self._chip(kind_words(kind), "", is_on=kind is self._point.what)
            chip.clicked.connect(lambda _checked=False, kind=kind: self._choose_kind(kind))
        for shape in TURNS:
            self._shapes[shape] = chip = self._chip(shape_name(shape), "", is_on=shape is self._shape)
            chip.clicked.connect(lambda _checked=False, shape=shape: self._choose_shape(shape))
        block = session.block(self._point.block or "")
        for seat in panellists(block) if block else ():
            self._seats[seat.id] = self._chip(seat.label, "", is_on=seat.id in self._point.to)
        for title, chips in (
            (self.tr("Themes"), list(self._themes.values())),
            (self.tr("What it is"), list(self._kinds.values())),
            (self.tr("How it is read"), list(self._shapes.values())),
            (self.tr("A question to"), list(self._seats.values())),
        ):
            if chips:
                line = QWidget()
                flow = FlowLayout(line, gap=6, line_gap=6)
                for chip in chips:
                    flow.addWidget(chip)
                yield SectionLabel(self.look, title)
                yield line

    def _chip(self, label: str, about: str, *, is_on: bool) -> ChipButton:
        return ChipButton(self.look, label, checked=is_on, tooltip=about)

    def _choose_kind(self, chosen: PointKind) -> None:
        for kind, chip in self._kinds.items():
            chip.setChecked(kind is chosen)
        self._show_sentence()

    def _choose_shape(self, chosen: PointShape | None) -> None:
        self._shape = chosen
        for shape, chip in self._shapes.items():
            chip.setChecked(shape is chosen)
        self._show_sentence()

    def _kind(self) -> PointKind:
        return next((kind for kind, chip in self._kinds.items() if chip.isChecked()), self._point.what)

    def _show_sentence(self) -> None:
        """Show what the text gives, as it stands and with what is chosen."""
        text = typed_in(self.field)
        if not text.strip():
            self.sentence.show_sentence(None)
            return
        speech = self._meeting.interventions.get(self._speech or "")
        block = speech.block if speech else self._meeting.block_of(self._point)
        noted = Noted(text, self._kind(), speech, block, self._shape)
        self.sentence.show_sentence(note_sentence(self._meeting, self._vocabulary, noted), self._shape)

    def _buttons(self) -> QHBoxLayout:
        buttons = [self.button("keep_point", self.tr("Keep"), self.accept, CTRL_ENTER)]
        if self._message is None:
            said_by = named(MenuButton(self.look, self.tr("Said by\u2026"), TypedMenu(self)), "said_by")
            self._fill_speeches(said_by.menu())
            buttons += [self.button("split_point", self.tr("Split at empty lines"), self._split), said_by]
        leave = self.button("", self.tr("Leave"), self.reject, ESC)
        return row(*buttons, STRETCH, leave, gap=self.look.theme.size("gap"))

    def _fill_speeches(self, menu: QMenu) -> None:
        """Who spoke, the latest first: those of the point's own block."""
        block = self._meeting.block_of(self._point) or self._meeting.block_id or ""
        for one in reversed(self._meeting.speeches(block)[-MOST_SPEECHES:]):
            name = speaker_name(self._meeting.session, one)
            at = clock_time(self._meeting.session.venue_time(one.began.at))
            entry = menu.addAction(f"{name} \u00b7 {at}".replace("&", "&&"))
            entry.triggered.connect(lambda _checked=False, of=one.id, words=f"{name} {at}": self._give(of, words))

    def _give(self, speech: str, words: str) -> None:
        self._speech = speech
        self.heading.setText(words)
        self.written_by.hide()
        self._show_sentence()

    def _split(self) -> None:
        self._is_split = True
        self.accept()
