"""The present doubt: its sentence, what is in force, the answers there are, and the way forth and back."""

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QSizePolicy, QWidget

from chairconsole.domain.base.translatable import fill
from chairconsole.intake.doubts.doubt import Doubt
from chairconsole.intake.doubts.doubt_words import sentence
from chairconsole.intake.heading.places import Places
from chairconsole.ui.frame.digit_keys import DIGITS, answer_digits
from chairconsole.ui.session_editor.doubt_review import DoubtReview
from chairconsole.ui.session_editor.typed_answer import TypedAnswer
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.card import Card
from chairconsole.ui.widgets.chip import Pill
from chairconsole.ui.widgets.flow_layout import FlowLayout
from chairconsole.ui.widgets.key_button import KeyButton
from chairconsole.ui.widgets.layouts import STRETCH, named, row
from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.widgets.section_label import SectionLabel
from chairconsole.ui.widgets.wrapped_label import WrappedLabel
from chairconsole.ui.words.answer_words import answer_words, in_force_words, weight_words
from chairconsole.ui.words.translated import translated


class DoubtCard(Card):
    """Signals what is asked for: an `answered` text, `back`, `on`, `taken_back`, or to `save` at the end."""

    answered = Signal(str)
    back = Signal()
    on = Signal()
    taken_back = Signal()
    save = Signal()

    def __init__(self, look: Look, places: Places, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._look = look
        self._doubt: Doubt | None = None
        self._shown: tuple[object, ...] = ()
        self._buttons: list[KeyButton] = []
        self.setAccessibleName(self.tr("The present doubt"))
        self._place = SectionLabel(look)
        self._weight = Pill("")
        self._line = PlainLabel(role="small")
        self._sentence = WrappedLabel(look=look, role="strong", max_lines=5)
        self._in_force = WrappedLabel(look=look, role="muted", max_lines=3)
        self._choices = QWidget()
        self._flow = FlowLayout(self._choices, gap=look.theme.size("gap"), line_gap=look.theme.size("gap"))
        self.typed = TypedAnswer(look, places, self)
        self._back = self._button(self.tr("Back"), "Alt \u2190", "back_a_doubt", self.back)
        self._take_back = self._button(self.tr("Take the answer back"), "", "take_answer_back", self.taken_back)
        self._on = self._button("", "Alt \u2192", "on_a_doubt", self.on)
        self._save = self._button(self.tr("Save and open\u2026"), "Ctrl S", "save_at_the_end", self.save)
        self._save.set_variant("primary")
        self._lay_out()
        answer_digits(self, self._press)
        self.typed.given.connect(self.answered)

    def show_review(self, review: DoubtReview) -> None:
        """Show the doubt at which the review is, or its end."""
        doubt = review.current
        self._doubt = doubt
        shown = (doubt, review.is_answered, review.number, len(review.doubts), review.left_as_guessed, review.is_ready)
        if shown == self._shown:
            return
        is_another = not self._shown or self._shown[0] is None or doubt is None or doubt != self._shown[0]
        self._shown = shown
        for widget in (self._weight, self._in_force, self._choices, self._on, self.typed):
            widget.setVisible(doubt is not None)
        self._save.setVisible(doubt is None)
        self._back.setEnabled(bool(review.doubts) and (doubt is None or review.number > 1))
        self._take_back.setVisible(review.is_answered)
        if doubt is None:
            self._show_end(review)
        else:
            self._show_doubt(review, doubt)
        if is_another:
            self.take_focus()

    def tab_order(self) -> list[QWidget]:
        """The widgets in the order of Tab."""
        return [*self._buttons, self.typed.field, self.typed.take, self._back, self._take_back, self._on, self._save]

    def take_focus(self) -> None:
        """Begin at the answer that we would give, else in the field."""
        if self._doubt is None:
            self._save.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._buttons:
            place = list(self._doubt.choices).index(self._preferred()) if self._preferred() else 0
            self._buttons[place].setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.typed.isVisibleTo(self):
            self.typed.field.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._on.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_end(self, review: DoubtReview) -> None:
        self._place.setText(self.tr("All gone through"))
        self._line.setText("")
        if review.left_as_guessed:
            words = self.tr(
                "%n doubts are left as they are. You can go back to each of them.", "", review.left_as_guessed
            )
        else:
            words = self.tr("Nothing is in doubt any more.")
        then = self.tr("Look at the agenda below, then save the session.")
        self._sentence.setText(f"{words} {then}")

    def _show_doubt(self, review: DoubtReview, doubt: Doubt) -> None:
        self._place.setText(fill(self.tr("%1 of %2"), review.number, len(review.doubts)))
        words, tone = (self.tr("Answered"), "green") if review.is_answered else weight_words(doubt.weight)
        self._weight.setText(words)
        self._weight.set_tone(tone)
        self._line.setText(fill(self.tr("Line %1"), min(doubt.lines)) if doubt.lines else "")
        self._sentence.setText(translated(sentence(doubt)))
        self._in_force.setText(in_force_words(doubt))
        self._show_choices(doubt)
        self.typed.show_doubt(doubt)
        self._on.set_label(self._words_of_going_on(review))
        self._on.setEnabled(not review.must_be_answered)

    def _words_of_going_on(self, review: DoubtReview) -> str:
        if review.is_answered or review.must_be_answered:
            return self.tr("Next")
        return self.tr("Leave as guessed") if review.current and review.current.in_force else self.tr("Leave open")

    def _show_choices(self, doubt: Doubt) -> None:
        for button in self._buttons:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        self._choices.setVisible(bool(doubt.choices))
        for number, choice in enumerate(doubt.choices, start=1):
            key = f"Ctrl {number}" if number in DIGITS else ""
            variant = "primary" if choice == self._preferred() else "normal"
            button = KeyButton(self._look, answer_words(doubt, choice), key, variant=variant)
            button.setObjectName(f"choice_{number}")
            button.setAutoDefault(True)
            button.clicked.connect(lambda _checked=False, answer=choice: self.answered.emit(answer))
            self._flow.addWidget(button)
            # Now, not when the layout gets to it: it may be about to get the focus.
            button.show()
            self._buttons.append(button)

    def _preferred(self) -> str:
        """The answer that Enter gives: the one that was given, else the one that we would give."""
        doubt = self._doubt
        if doubt is None:
            return ""
        wanted = doubt.in_force if doubt.is_answered else doubt.suggested
        return wanted if wanted in doubt.choices else ""

    def _press(self, number: int) -> None:
        if self._doubt is not None and number <= len(self._buttons):
            self._buttons[number - 1].click()

    def _button(self, label: str, key: str, name: str, signal: SignalInstance) -> KeyButton:
        button = named(KeyButton(self._look, label, key), name)
        button.setAutoDefault(True)
        button.clicked.connect(lambda: signal.emit())
        return button

    def _lay_out(self) -> None:
        gap = self._look.theme.size("gap")
        self._place.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.body.addLayout(row(self._place, self._weight, STRETCH, self._line, gap=gap))
        for widget in (self._sentence, self._in_force, self._choices, self.typed):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.body.addLayout(row(self._back, STRETCH, self._take_back, self._on, self._save, gap=gap))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
