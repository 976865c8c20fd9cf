"""Notes on the speech that goes on: a field, the themes, and what was kept just now."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QScrollArea, QWidget

from chairconsole.control.actions import note_actions
from chairconsole.domain.base.errors import Refused
from chairconsole.domain.base.event_parts import PointKind, PointShape
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.commands.note_commands import KeepPoint
from chairconsole.ui.frame.action_button import ActionButton
from chairconsole.ui.frame.claims import answers
from chairconsole.ui.frame.digit_keys import DIGITS, answer_digits
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.frame.sentence_line import turned
from chairconsole.ui.podium.notes.covered_chips import CoveredChips
from chairconsole.ui.podium.notes.half_note import HalfNote
from chairconsole.ui.podium.notes.note_field import NoteField
from chairconsole.ui.podium.notes.note_for import NoteFor
from chairconsole.ui.podium.notes.question_to import QuestionTo
from chairconsole.ui.podium.notes.questions_box import QuestionsBox
from chairconsole.ui.podium.notes.said_box import SaidBox
from chairconsole.ui.podium.notes.turn_card import PanellistsCard, ProposalCard
from chairconsole.ui.widgets.chip import ChipButton
from chairconsole.ui.widgets.flow_layout import FlowLayout
from chairconsole.ui.widgets.layouts import STRETCH, column, named, scrolling
from chairconsole.ui.widgets.section_label import SectionLabel
from chairconsole.ui.words.draft_words import kind_words
from chairconsole.ui.words.name_words import speaker_name

WORKING_NOTE = "note"


class NotesPanel(QWidget):
    """Text belongs to the speaker at its first character; Ctrl+1 to 9 switch its themes.

    What is half typed is kept within a second, with its themes and its speech.
    """

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Notes"))
        actions = context.actions
        self._context = context
        self._look = look = context.look
        self._feed = feed = context.feed
        self._bridge = bridge = context.bridge
        self._speech: str | None = None
        self._begun = False
        self._is_given = False
        self._shape: PointShape | None = None
        self._chips: dict[str, ChipButton] = {}
        theme = look.theme
        self._heading = SectionLabel(look)
        self._present = ActionButton(look, actions, note_actions.NOTE_TO_PRESENT, parent=self)
        self.note_for = NoteFor(look, feed, self)
        self._covered = CoveredChips(look, bridge, self)
        self.field = named(NoteField(context), "note", self.tr("Note on the speech"))
        self.field.setPlaceholderText(self.tr("What is being said\u2026"))
        self._themes = FlowLayout(gap=theme.size("gap_small") + 2, line_gap=theme.size("gap_small") + 2)
        self._add_themes()
        self.question_to = QuestionTo(context, self)
        self.question_to.chosen.connect(self._keep_question)
        self.note_for.changed.connect(self._choose_kind)
        self.note_for.given.connect(self._give)
        buttons = FlowLayout(gap=theme.size("gap"), line_gap=theme.size("gap"), narrows=True)
        keep = ActionButton(look, actions, note_actions.KEEP_POINT)
        for button in (keep, self.question_to, self.note_for, self._present):
            buttons.addWidget(button)
        space = theme.size("margin_card")
        # What a speech covers stands below the buttons, which keep their place for every speaker.
        column(
            self._heading,
            self.field,
            self._themes,
            buttons,
            self._covered,
            (self._scrolled(context), 1),
            of=self,
            gap=theme.size("gap") + 2,
            margins=(space, theme.size("margin_rail"), space, space),
        )
        self._restore()
        self.field.statement_pasted.connect(self._take_statement)
        self.field.textChanged.connect(self._typed)
        feed.changed.connect(self.show_meeting)
        actions.claim(self)
        self.show_meeting()

    @answers(note_actions.NOTES)
    def write(self) -> None:
        """Take the focus."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @answers(note_actions.KEEP_POINT)
    def keep(self) -> None:
        """Keep the note; the field is empty for the next one."""
        self._keep(self.note_for.kind, ())

    def _keep(self, what: PointKind, to: tuple[str, ...]) -> bool:
        text, themes, speech = self.field.toPlainText(), self._switched_on(), self._belongs_to()
        point = KeepPoint(text=text, themes=themes, intervention=speech, what=what, to=to, shape=self._shape)
        is_kept = self._bridge.do(point)
        if is_kept:
            self._clear()
        return is_kept

    @answers(note_actions.KEEP_QUESTION)
    def offer_seats(self) -> None:
        """Offer the seats to which the note may be put as a question."""
        if self.field.toPlainText().strip():
            self.question_to.open_menu()
        else:
            self._bridge.refused.emit(Refused("nothing_said"))

    @answers(note_actions.NOTE_KIND)
    def offer_kinds(self) -> None:
        """Offer what the note may be, and whose."""
        self.note_for.open_menu()

    def turn_shape(self) -> None:
        """Let the note be read in the next shape; refused while there is none."""
        if not self.field.toPlainText().strip():
            self._bridge.refused.emit(Refused("nothing_said"))
            return
        self._shape = turned(self._shape)
        self._remember()
        self._show_sentence()

    @answers(note_actions.NOTE_TO_PRESENT)
    def give_to_present(self) -> None:
        """Give what is being typed to the present speaker."""
        speech = self._feed.meeting.latest_speech()
        if not self.field.toPlainText().strip():
            self._bridge.refused.emit(Refused("nothing_said"))
        elif speech is not None:
            self._give(speech.id)

    def _give(self, speech: str) -> None:
        self._speech, self._begun, self._is_given = speech, True, True
        self._remember()
        self.show_meeting()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep_question(self, to: tuple[str, ...]) -> None:
        if self._keep(PointKind.QUESTION, to):
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_statement(self, text: str) -> None:
        """Offer a pasted statement sentence by sentence; where nothing of it is kept, it is a note like any other."""
        from chairconsole.ui.frame.statement_points import keep_statement

        block, speech = self._feed.meeting.block_id, self._belongs_to()
        if not keep_statement(self._context, block, (speech,), self.window(), text):
            self.field.insertPlainText(text)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_meeting(self) -> None:
        """Show the meeting as the feed has it."""
        self._show_heading()
        self._show_sentence()

    def _choose_kind(self) -> None:
        self._remember()
        self._show_heading()
        self._show_sentence()

    def _belongs_to(self) -> str | None:
        """The speech that the text belongs to; for an empty field, the one that it would belong to now.

        Text begun before anybody spoke belongs to no speech. Where its speech was taken back, the next one has it.
        """
        has_text = (bool(self.field.toPlainText()) and self._begun) or self._is_given
        if has_text and (self._speech is None or self._speech in self._feed.meeting.interventions):
            return self._speech
        speech = self._feed.meeting.latest_speech()
        return speech.id if speech else None

    def _typed(self) -> None:
        if not self.field.toPlainText():
            self._speech, self._begun, self._is_given = None, False, False
            self._shape = None
            self.note_for.take(PointKind.POINT, is_chosen=False)
        elif not self._begun:
            self._speech, self._begun = self._belongs_to(), True
        self.note_for.suggest(self.field.suggested_kind())
        self._remember()
        self._show_heading()
        self._show_sentence()

    def _clear(self) -> None:
        self.field.clear()
        for chip in self._chips.values():
            chip.setChecked(False)
        self.note_for.take(PointKind.POINT, is_chosen=False)
        self._is_given = False
        self._remember()
        self._show_heading()

    def _remember(self) -> None:
        note = HalfNote(
            text=self.field.toPlainText(),
            themes=self._switched_on(),
            speech=self._speech,
            what=self.note_for.kind,
            chosen=self.note_for.is_chosen,
            shape=self._shape,
        )
        self._bridge.keep_working_text(WORKING_NOTE, note.model_dump_json())

    def _switched_on(self) -> tuple[str, ...]:
        return tuple(theme for theme, chip in self._chips.items() if chip.isChecked())

    def _restore(self) -> None:
        note = HalfNote.from_text(self._bridge.working_text(WORKING_NOTE))
        if note is None:
            return
        self._speech = note.speech
        self.note_for.take(note.what, is_chosen=note.chosen)
        self.field.setPlainText(note.text)
        # A sentence that was begun goes on at its end.
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        self._begun = bool(self.field.toPlainText())
        self._shape = note.shape if self._begun else None
        for theme in note.themes:
            if theme in self._chips:
                self._chips[theme].setChecked(True)

    def _add_themes(self) -> None:
        for number, theme in enumerate(self._feed.meeting.session.rules.themes, start=1):
            label = f"{number} {theme.short}" if number in DIGITS else theme.short
            chip = ChipButton(self._look, label, tooltip=theme.name)
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            chip.toggled.connect(self._remember)
            self._chips[theme.id] = chip
            self._themes.addWidget(chip)
        answer_digits(self, self._switch_theme)

    def _switch_theme(self, number: int) -> None:
        for chip in list(self._chips.values())[number - 1 : number]:
            chip.toggle()

    def _show_heading(self) -> None:
        meeting = self._feed.meeting
        speech = meeting.interventions.get(self._belongs_to() or "")
        self._covered.show_speech(meeting, speech)
        present = meeting.speech
        is_late = speech is not None and present is not None and speech.id != present.id
        self._present.setVisible(is_late and bool(self.field.toPlainText()))
        if present is not None:
            words = fill(self.tr("For %1"), speaker_name(meeting.session, present))
            self._present.set_label(words)
        if self.note_for.kind is PointKind.CONCLUSION:
            self._heading.setText(self.tr("Conclusion of the moderator"))
            return
        if speech is None:
            self._heading.setText(self.tr("Notes"))
            return
        name = speaker_name(meeting.session, speech)
        if speech.ended is not None and self.field.toPlainText():
            self._heading.setText(fill(self.tr("Notes \u00b7 for %1 (finished)"), name))
        else:
            self._heading.setText(fill(self.tr("Notes \u00b7 %1"), name))

    def _show_sentence(self) -> None:
        """Show what the note gives, and whether its kind was suggested by its first words."""
        kind = self.note_for.kind
        is_suggested = kind is not PointKind.POINT and not self.note_for.is_chosen
        about = fill(self.tr("%1, suggested"), kind_words(kind)) if is_suggested else kind_words(kind)
        self.field.tell(kind, self._belongs_to(), self._shape, about)

    def _scrolled(self, context: PanelContext) -> QScrollArea:
        """Everything below the field and its buttons, which stay where they are."""
        page = QWidget()
        theme = self._look.theme
        column(
            PanellistsCard(context),
            QuestionsBox(context),
            ProposalCard(context),
            SaidBox(context),
            STRETCH,
            of=page,
            gap=theme.size("gap_card"),
            margins=(0, theme.size("gap"), 0, 0),
        )
        return scrolling(page)
