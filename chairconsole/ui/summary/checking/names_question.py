"""Before nobody is to be named: each name that was recognized in the draft is kept or replaced."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from chairconsole.domain.base.translatable import fill
from chairconsole.domain.commands.note_commands import DecideName
from chairconsole.domain.queries.name_offers import offers
from chairconsole.domain.queries.names_in_text import NameFound, name_finder
from chairconsole.ui.dialogs.question_window import CTRL_ENTER, ENTER, ESC, QuestionWindow
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.layouts import STRETCH, line_edit, row
from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.widgets.plain_text import typed_in
from chairconsole.ui.widgets.runs import Run
from chairconsole.ui.widgets.wrapped_label import WrappedLabel

AROUND = 160
"""How many characters of the text stand on each side of a name, for context."""


def are_decided(context: PanelContext, names: Sequence[tuple[NameFound, str]], parent: QWidget) -> bool:
    """Ask about each name, if there are any, and carry the decisions out; whether all are decided about now."""
    if not names:
        return True
    do, directory = context.bridge.do, context.directory.now
    known = directory.names
    words = partial(offers, known) if known else lambda *_: ()
    decided = NamesQuestion(context.look, names, words, parent).ask()
    if decided is None or not all(do(one) for one in decided):
        return False
    finder, now = name_finder(directory, context.feed.meeting), context.feed.meeting.names_decided
    texts = dict.fromkeys(text for _, text in names)
    kept = [one for text in texts for one in finder.still_kept(text, finder.reworded(text, now), now)]
    return all(do(DecideName(one.name, one.sentence)) for one in kept)


class NamesQuestion(QuestionWindow):
    """One name after the other: Enter replaces it by what is typed, Ctrl+Enter keeps it, Esc leaves the question.

    Words that fit are offered; the arrows up and down go through them.
    """

    def __init__(
        self,
        look: Look,
        names: Sequence[tuple[NameFound, str]],
        offers: Callable[[NameFound, str], Sequence[str]],
        parent: QWidget | None = None,
    ) -> None:
        """`names` come with the text in which they stand; `offers` gives what may replace one, the best first."""
        super().__init__(look, parent)
        self._names = list(names)
        self._offers_for = offers
        self._offers: Sequence[str] = ()
        self._decided: list[DecideName] = []
        self._place = PlainLabel(role="small")
        self._also = WrappedLabel(look=look, role="small")
        self._text = WrappedLabel(look=look, role="muted", max_lines=8)
        self.field = line_edit("replacement", self.tr("What stands there instead"))
        replace = self.button("replace_name", self.tr("Replace"), self._replace, ENTER)
        keep = self.button("keep_name", self.tr("Keep the name"), lambda: self._decide(None), CTRL_ENTER)
        leave = self.button("", self.tr("Leave"), self.reject, ESC)
        self.lay_out(
            self.tr("Nobody is to be named"),
            self._place,
            self._text,
            self.field,
            self._also,
            row(replace, keep, STRETCH, leave, gap=look.theme.size("gap")),
            heading=self.tr("Nobody is to be named, and the draft has names in it."),
            gap="gap_card",
        )
        self._show()

    def ask(self) -> list[DecideName] | None:
        """What was decided about each name; None if the question was left."""
        return self._decided if self.wait(self.field) else None

    def _replace(self) -> None:
        if typed_in(self.field).strip():
            self._decide(typed_in(self.field).strip())

    def _decide(self, replacement: str | None) -> None:
        found, _ = self._names[len(self._decided)]
        self._decided.append(DecideName(found.name, found.sentence, replacement))
        if len(self._decided) == len(self._names):
            self.accept()
        else:
            self._show()
            self.fit()

    def _show(self) -> None:
        place = len(self._decided)
        found, text = self._names[place]
        self._place.setText(fill(self.tr("%1 of %2 \u00b7 %3"), place + 1, len(self._names), found.who))
        before, after = words_around(text, found.start, found.end)
        self._text.set_runs([Run(before), Run(found.text, "amber", bold=True), Run(after)])
        self._offers = self._offers_for(found, text) or (self.tr("one delegation"),)
        self._also.setText(fill(self.tr("\u2191 \u2193 %1"), " \u00b7 ".join(self._offers)))
        self._also.setVisible(len(self._offers) > 1)
        self._offer(self._offers[0])

    def _offer(self, words: str) -> None:
        self.field.setText(words)
        self.field.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the words that are offered."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        typed = typed_in(self.field)
        place = self._offers.index(typed) + step if typed in self._offers else 0
        self._offer(self._offers[place % len(self._offers)])


def words_around(text: str, start: int, end: int) -> tuple[str, str]:
    """The whole words of a text around a place in it, with an ellipsis where there are more."""
    before, after = text[max(0, start - AROUND) : start], text[end : end + AROUND]
    if start > AROUND and " " in before:
        before = "\u2026 " + before.partition(" ")[2]
    if len(text) > end + AROUND and " " in after:
        after = after.rpartition(" ")[0] + " \u2026"
    return before, after
