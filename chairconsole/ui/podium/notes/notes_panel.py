"""Notes on the speech that goes on: a field, the themes, and what was kept just now."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from chairconsole.control.actions import note_actions
from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.base.translatable import fill
from chairconsole.ui.frame.action_button import ActionButton
from chairconsole.ui.frame.claims import answers
from chairconsole.ui.frame.digit_keys import DIGITS, answer_digits
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.podium.notes.answered_box import AnsweredBox
from chairconsole.ui.podium.notes.covered_chips import CoveredChips
from chairconsole.ui.podium.notes.note_field import NoteField
from chairconsole.ui.podium.notes.note_for import NoteFor
from chairconsole.ui.podium.notes.question_to import QuestionTo
from chairconsole.ui.podium.notes.questions_box import QuestionsBox
from chairconsole.ui.podium.notes.said_box import SaidBox
from chairconsole.ui.podium.notes.turn_card import ProposalCard
from chairconsole.ui.widgets.chip import ChipButton
from chairconsole.ui.widgets.flow_layout import FlowLayout
from chairconsole.ui.widgets.layouts import STRETCH, column, named, scrolling
from chairconsole.ui.widgets.section_label import SectionLabel
from chairconsole.ui.words.draft_words import kind_words
from chairconsole.ui.words.name_words import short_speaker, speaker_name


class NotesPanel(QWidget):
    """The note that is typed, with its themes, which Ctrl+1 to 9 switch, its kind and its speech."""

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Notes"))
        actions = context.actions
        self._look = look = context.look
        self._feed = feed = context.feed
        self._note = context.note
        self._chips: dict[str, ChipButton] = {}
        theme = look.theme
        self._heading = SectionLabel(look)
        self._present = ActionButton(look, actions, note_actions.NOTE_TO_PRESENT, parent=self)
        self.note_for = NoteFor(look, feed, self)
        self._covered = CoveredChips(look, context.bridge, self)
        self.field = named(NoteField(context), "note", self.tr("Note on the speech"))
        self._themes = FlowLayout(gap=theme.size("gap_small") + 2, line_gap=theme.size("gap_small") + 2)
        self._add_themes()
        self.question_to = QuestionTo(context, self)
        self.question_to.chosen.connect(self._keep_question)
        self.note_for.chosen.connect(self._note.choose_kind)
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
            # Not among what is scrolled: it must be seen however many questions are open.
            ProposalCard(context, self),
            (self._scrolled(context), 1),
            of=self,
            gap=theme.size("gap") + 2,
            margins=(space, theme.size("margin_rail"), space, space),
        )
        self._note.changed.connect(self.show_meeting)
        feed.changed.connect(self.show_meeting)
        actions.claim(self)
        self.show_meeting()

    def write(self) -> None:
        """Take the focus."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @answers(note_actions.KEEP_POINT)
    def keep(self) -> None:
        """Keep the note; the field is empty for the next one."""
        self._note.keep()

    @answers(note_actions.KEEP_QUESTION)
    def offer_seats(self) -> None:
        """Offer the seats to which the note may be put as a question."""
        if not self._note.refuse_if_empty():
            self.question_to.open_for(self._note.speech)

    @answers(note_actions.NOTE_KIND)
    def offer_kinds(self) -> None:
        """Offer what the note may be, and whose."""
        self.note_for.open_menu()

    @answers(note_actions.NOTE_TO_PRESENT)
    def give_to_present(self) -> None:
        """Give what is being typed to the present speaker."""
        if self._note.give_to_present():
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _give(self, speech: str) -> None:
        self._note.give(speech)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep_question(self, to: tuple[str, ...]) -> None:
        if self._note.keep_question(to):
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_meeting(self) -> None:
        """Show the meeting as the feed has it, and the note as it is typed."""
        note = self._note.half
        self.note_for.take(note.what)
        for theme, chip in self._chips.items():
            chip.setChecked(theme in note.themes)
        self._show_heading()
        self._show_sentence()

    def _add_themes(self) -> None:
        for number, theme in enumerate(self._feed.meeting.session.rules.themes, start=1):
            label = f"{number} {theme.short}" if number in DIGITS else theme.short
            chip = ChipButton(self._look, label, tooltip=theme.name)
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            chip.toggled.connect(lambda on, of=theme.id: self._note.switch_theme(of, on=on))
            self._chips[theme.id] = chip
            self._themes.addWidget(chip)
        answer_digits(self, self._switch_theme)

    def _switch_theme(self, number: int) -> None:
        for chip in list(self._chips.values())[number - 1 : number]:
            chip.toggle()

    def _show_heading(self) -> None:
        meeting, speech = self._feed.meeting, self._note.speech
        has_text = bool(self._note.half.text)
        self._covered.show_speech(meeting, speech)
        present = meeting.speech
        is_late = speech is not None and present is not None and speech.id != present.id
        self._present.setVisible(is_late and has_text)
        if present is not None:
            words = fill(self.tr("For %1"), speaker_name(meeting.session, present))
            self._present.set_label(words)
        if self._note.half.what is PointKind.CONCLUSION:
            self._heading.setText(self.tr("Conclusion of the moderator"))
            return
        if speech is None:
            self._heading.setText(self.tr("Notes"))
            return
        name = short_speaker(meeting.session, speech)
        if speech.ended is not None and has_text:
            self._heading.setText(fill(self.tr("Notes \u00b7 for %1 (finished)"), name))
        else:
            self._heading.setText(fill(self.tr("Notes \u00b7 %1"), name))

    def _show_sentence(self) -> None:
        """Show what the note gives, and whether its kind was suggested by its first words."""
        kind = self._note.half.what
        is_suggested = kind is not PointKind.POINT and not self._note.half.chosen
        self.field.tell(fill(self.tr("%1, suggested"), kind_words(kind)) if is_suggested else kind_words(kind))

    def _scrolled(self, context: PanelContext) -> QScrollArea:
        """Everything below the field and its buttons, which stay where they are."""
        page = QWidget()
        theme = self._look.theme
        column(
            QuestionsBox(context, page),
            AnsweredBox(context, page),
            SaidBox(context, page),
            STRETCH,
            of=page,
            gap=theme.size("gap_card"),
            margins=(0, theme.size("gap"), 0, 0),
        )
        return scrolling(page)
