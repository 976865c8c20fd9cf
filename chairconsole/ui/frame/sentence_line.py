"""The sentence that a note gives, in a room that stays the same, with its shape and what cannot be spoken of it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from chairconsole.domain.base.event_parts import Language, PointShape
from chairconsole.domain.base.translatable import fill
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.key_cap import KeyCap, key_cap_size
from chairconsole.ui.widgets.layouts import STRETCH, column, row
from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.widgets.runs import Run
from chairconsole.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:  # what no start of the console needs
    from chairconsole.domain.base.scripts import Script
    from chairconsole.report.draft.note_sentence import NoteSentence

MOST_LINES = 3
TURNS: tuple[PointShape | None, ...] = (None, *PointShape)
"""What one key turns the shape through: the one found by rule first."""


class SentenceLine(QWidget):
    """At most three lines of the sentence and, below them, what is to be known of it and the key that turns its shape.

    It takes the same height whatever is shown, and when nothing is.
    """

    def __init__(self, look: Look, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._sentence = WrappedLabel(look=look, role="sentence", max_lines=MOST_LINES)
        self._sentence.setObjectName("note_sentence")
        self._trouble = PlainLabel(role="step", tone="amber", elide=True)
        self._shape = PlainLabel(role="step")
        self._cap = KeyCap(look, key)
        self._key = key
        gap = look.theme.size("gap_small")
        known = row((self._trouble, 1), self._shape, self._cap, gap=look.theme.size("gap"))
        column(self._sentence, STRETCH, known, of=self, margins=(0, gap, 0, 0))
        self._parts = (self._sentence, self._trouble, self._shape, self._cap)
        self.show_sentence(None)

    def room(self) -> int:
        """The height that it takes, in pixels: that of the fonts of the look."""
        theme = self._look.theme
        line = QFontMetrics(theme.font("font_step")).lineSpacing()
        known = max(line, key_cap_size(theme, self._key).height())
        return MOST_LINES * line + known + 2 * theme.size("gap_small")

    def show_sentence(self, said: "NoteSentence | None", shape: PointShape | None = None, about: str = "") -> None:
        """Show what a note gives in the shape that was chosen, if one was; nothing for None.

        `about` is said in the place of what cannot be spoken, if all can.
        """
        for part in self._parts:
            part.setVisible(said is not None)
        if said is None:
            return
        arrow = Run("\u2192 ", "accent")
        self._sentence.set_runs([arrow, Run(said.text)] if said.text else [Run("")])
        trouble = trouble_words(said)
        self._trouble.setText(trouble or about)
        self._trouble.set_tone("amber" if trouble else "muted")
        self._shape.setText(shape_words(said, shape))
        self._shape.set_tone("text" if shape else "muted")

    def show_syntax(self, words: str) -> None:
        """While no note is typed: how one is; nothing for no words."""
        self.show_sentence(None)
        self._sentence.set_runs([Run(words)])
        self._sentence.setVisible(bool(words))

    def words(self) -> str:
        """All that is shown, a line for the sentence and one for what is to be known of it."""
        shown = (label.text() for label in (self._sentence, self._trouble, self._shape) if not label.isHidden())
        return "\n".join(text for text in shown if text)


def turned(shape: PointShape | None) -> PointShape | None:
    """The shape after this one; None is the one that is found by rule."""
    return TURNS[(TURNS.index(shape) + 1) % len(TURNS)]


def shape_name(shape: PointShape | None) -> str:
    """What a shape is called where it can be chosen."""
    translate = QCoreApplication.translate
    match shape:
        case PointShape.NOUN:
            return translate("shape", "noun")
        case PointShape.VERB:
            return translate("shape", "verb")
        case PointShape.CLAUSE:
            return translate("shape", "clause")
        case PointShape.AS_TYPED:
            return translate("shape", "as typed")
        case _:
            return translate("shape", "by rule")


def found_shape(said: "NoteSentence") -> PointShape | None:
    """The shape that a note was found to have, as it could be chosen; None for a figure, a quotation, a question."""
    words = _found_words(said.shape.value)
    return next((one for one in PointShape if shape_name(one) == words), None)


def shape_words(said: "NoteSentence", shape: PointShape | None) -> str:
    """How a note is read: "verb", and "verb, chosen" if a person said so."""
    if shape is not None:
        return fill(QCoreApplication.translate("shape", "%1, chosen"), shape_name(shape))
    return _found_words(said.shape.value)


def trouble_words(said: "NoteSentence") -> str:
    """Why a note cannot be spoken as it is, in a few words behind a sign; empty if it can."""
    words = _trouble(said)
    return f"\u25b2 {words}" if words else ""


def _trouble(said: "NoteSentence") -> str:
    translate = QCoreApplication.translate
    match said.trouble.value if said.trouble else "":
        case "signs":
            return fill(translate("shape", "“%1” cannot be spoken"), " ".join(said.unspeakable))
        case "colon":
            return translate("shape", "fits no sentence")
        case "other_language":
            return fill(translate("shape", "noted in %1"), language_name(said.language))
        case "doubtful":
            return translate("shape", "shape in doubt")
        case "first_person":
            return translate("shape", "“we” would be the moderator")
        case "too_long":
            return translate("shape", "too long for a sentence")
        case _:
            return ""


def language_name(language: "Language | Script") -> str:
    """A language by its name."""
    translate = QCoreApplication.translate
    match language.value:
        case "fr":
            return translate("shape", "French")
        case "es":
            return translate("shape", "Spanish")
        case "ar":
            return translate("shape", "Arabic")
        case "zh":
            return translate("shape", "Chinese")
        case "ru":
            return translate("shape", "Russian")
        case _:
            return translate("shape", "English")


def _found_words(shape: str) -> str:
    """What the rule found, by the value of its shape."""
    translate = QCoreApplication.translate
    match shape:
        case "noun" | "no_noun" | "verbless":
            return translate("shape", "noun")
        case "infinitive" | "not_infinitive" | "reported":
            return translate("shape", "verb")
        case "clause":
            return translate("shape", "clause")
        case "figure":
            return translate("shape", "figure")
        case "quotation":
            return translate("shape", "quotation")
        case "question_infinitive" | "question_direct" | "question_noun":
            return translate("shape", "question")
        case _:
            return translate("shape", "as typed")
