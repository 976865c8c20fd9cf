"""Asks in which words the chair says each thing: the usual ones, those of the session file, or a person's own."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from chairconsole.domain.base.translatable import fill
from chairconsole.domain.plan.chair_sentences import Say, places_of, wrong_place
from chairconsole.domain.plan.session import Session
from chairconsole.ui.bridge import Bridge
from chairconsole.ui.dialogs.question_window import ENTER, ESC, QuestionWindow
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.layouts import STRETCH, line_edit, row
from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.widgets.plain_text import typed_in
from chairconsole.ui.widgets.row_model import Column
from chairconsole.ui.widgets.row_table import RowTable
from chairconsole.ui.words.spoken_words import usual_words
from chairconsole.ui.words.translated import translated

ROWS = 11
LONGEST = 500


@dataclass(frozen=True)
class SentenceRow:
    """A sentence as it is usually said, and what is said instead; `is_own` if a person's settings say so."""

    id: str
    usual: str
    instead: str
    is_own: bool


class SentencesQuestion(QuestionWindow):
    """Up and Down mark a sentence, Tab goes to the field, Enter keeps what is typed for good; Esc leaves."""

    def __init__(self, look: Look, bridge: Bridge, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._bridge = bridge
        self._session = session
        columns = [
            Column[SentenceRow](self.tr("Usually"), lambda one: one.usual),
            Column[SentenceRow](
                self.tr("Said instead"), lambda one: one.instead, colour=lambda one: "accent" if one.is_own else "muted"
            ),
        ]
        title = self.tr("What the chair says")
        self.table = RowTable(look, columns, name=title, parent=self)
        self.table.setFixedHeight(ROWS * look.theme.size("row_height"))
        self.field = line_edit("sentence", self.tr("Said instead"), longest=LONGEST)
        self._places = PlainLabel(role="muted", elide=True)
        keep = self.button("keep_sentence", self.tr("Keep"), self.keep, ENTER)
        usual = self.button("usual_sentence", self.tr("As usual"), self.forget)
        leave = self.button("", self.tr("Leave"), self.reject, ESC)
        about = self.tr(
            "Your words are said wherever the sentence would be that they stand for: not in place of another one that a"
            " session file has, as in another language. An empty sentence is not said."
        )
        gap = look.theme.size("gap")
        self.lay_out(
            title,
            self.table,
            self.field,
            self._places,
            self.wrong,
            row(keep, usual, STRETCH, leave, gap=gap),
            about=about,
        )
        self._show_rows()
        self.table.selectionModel().currentRowChanged.connect(self._show_marked)
        self.table.mark(0)

    def ask(self) -> None:
        """Stay open until the window is left."""
        self.wait(self.table)

    def keep(self) -> None:
        """Say what is typed from now on, unless something in it is no place."""
        say, words = self._marked(), " ".join(typed_in(self.field).split())
        wrong = wrong_place(say, words)
        self.wrong.setText(translated(wrong))
        if not wrong:
            self._choose(say, self._own(say) | {self._replaced(say): words})

    def forget(self) -> None:
        """Say it as usual again, or as the session file has it."""
        say = self._marked()
        self._choose(say, {of: words for of, words in self._own(say).items() if of != self._replaced(say)})
        self._show_marked()

    def _choose(self, say: Say, own: dict[str, str]) -> None:
        others = {key: words for key, words in self._bridge.settings.sentences.items() if key != say.value}
        self._bridge.change_settings(sentences=others | ({say.value: own} if own else {}))
        self._show_rows()

    def _own(self, say: Say) -> dict[str, str]:
        """A person's own words for it, by the sentence that they are said in place of."""
        return self._bridge.settings.sentences.get(say.value, {})

    def _replaced(self, say: Say) -> str:
        """What would be said here without own words."""
        says = self._session.says
        return says[say] if say in says else usual_words(say)

    def _marked(self) -> Say:
        marked = self.table.marked()
        return next(iter(Say)) if marked is None else Say(marked.id)

    def _show_marked(self) -> None:
        say = self._marked()
        self.field.setText(self._instead(say) or usual_words(say))
        self.wrong.setText("")
        places = " ".join(f"{{{place}}}" for place in places_of(say))
        self._places.setText(fill(self.tr("It may hold %1."), places) if places else "")

    def _show_rows(self) -> None:
        self.table.show_rows(
            [
                SentenceRow(say.value, usual_words(say), self._instead(say), self._replaced(say) in self._own(say))
                for say in Say
            ]
        )

    def _instead(self, say: Say) -> str:
        return self._own(say).get(self._replaced(say), self._session.says.get(say, ""))
