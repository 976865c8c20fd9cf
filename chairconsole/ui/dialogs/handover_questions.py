"""Asks under which name and passphrase a session is handed over, and for the passphrase of one that came."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Generic

from PySide6.QtWidgets import QWidget

from chairconsole.control.handing_over import ENDING, NotSound
from chairconsole.domain.base.translatable import fill
from chairconsole.ui.dialogs.file_questions import file_to_save
from chairconsole.ui.dialogs.question_window import ENTER, ESC
from chairconsole.ui.dialogs.working_question import Result, WorkingQuestion
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.key_button import KeyButton
from chairconsole.ui.widgets.layouts import STRETCH, line_edit, named, row
from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.widgets.plain_text import typed_in
from chairconsole.ui.words.counted import Counted
from chairconsole.ui.words.translated import translated

LONGEST_PATH = 4000
MOST_TOLD = 3
"""So many things that are wrong with a record are told one by one."""

Pack = Callable[[Path, str, bool], Result]
"""Packs as a file, with a passphrase or none, and also a record that is not sound if that was said."""


class HandOverQuestion(WorkingQuestion[Result], Generic[Result]):
    """Enter packs the session as the file that is named; Esc leaves it. A file that is there is not replaced."""

    def __init__(self, look: Look, proposed: Path, pack: Pack[Result], parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._folder = proposed.parent
        self._pack = pack
        self._although_unsound = False
        self.file = line_edit("file", self.tr("File"), str(proposed), longest=LONGEST_PATH)
        self.file.setCursorPosition(len(str(proposed)))
        self.first = self.passphrase("passphrase", self.tr("Passphrase, if wished"))
        self.again = self.passphrase("again", self.tr("The same again"))
        self.choose = named(KeyButton(look, self.tr("Choose\u2026")), "choose")
        self.choose.clicked.connect(lambda: self._choose())
        self._take = self.button("hand_over", self.tr("Hand over"), self.hand_over, ENTER)
        back = self.button("back", self.tr("Back"), self.reject, ESC)
        about = self.tr(
            "One file takes the record, the drafts, what is half typed and the settings of the session to another "
            "laptop. Without a passphrase whoever has the file can read it; with a forgotten one nobody can."
        )
        gap = look.theme.size("gap")
        self.lay_out(
            self.tr("Hand over to another laptop"),
            row(PlainLabel(self.file.accessibleName()), (self.file, 1), self.choose, gap=gap),
            self.form((self.first, self.again)),
            self.shown(self.first, self.again),
            self.doing,
            row(self._take, STRETCH, back, gap=gap),
            about=about,
        )

    def ask(self) -> Result | None:
        """What was packed; None if the question was left."""
        return self.ask_first(self.first)

    def hand_over(self) -> None:
        """Pack what is asked for, or say what is missing."""
        named_file = typed_in(self.file).strip()
        passphrase = typed_in(self.first)
        if not named_file:
            self.say(self.tr("Say as which file."), "red")
        elif passphrase != typed_in(self.again):
            self.say(self.tr("The two passphrases are not the same."), "red")
        else:
            try:
                # A name alone is one in the folder that was proposed.
                target = self._folder / Path(named_file).expanduser()
                target = target if target.suffix else target.with_name(target.name + ENDING)
            except (RuntimeError, ValueError):  # a home of nobody; the root of a disk
                self.say(fill(self.tr("%1 is no name of a file."), named_file), "red")
                return
            self._take.set_label(self.tr("Hand over"))
            self.work(self.tr("Packing\u2026"), partial(self._pack, target, passphrase, self._although_unsound))

    def stood_in_the_way(self, error: BaseException) -> None:
        """Say why nothing came of it; a record that is not sound is packed by the next Enter."""
        if not isinstance(error, NotSound):
            super().stood_in_the_way(error)
            return
        self._although_unsound = True
        self._take.set_label(self.tr("Hand over all the same"))
        lines = [translated(one) for one in error.sentences[:MOST_TOLD]]
        more = len(error.sentences) - len(lines)
        if more:
            lines.append(Counted.tr("and %n more", "", more))
        self.say("\n".join([self.tr("The record is not as it was written:"), *lines]), "amber")

    def _choose(self) -> None:
        words = self.tr("Sessions to hand over (*%1)")
        chosen, _ = file_to_save(
            self, self.tr("Hand over as"), typed_in(self.file), fill(words, ENDING), replacing=False
        )
        if chosen:
            self.file.setText(chosen)


class PassphraseQuestion(WorkingQuestion[Result], Generic[Result]):
    """Enter tries the passphrase on a session that came, as often as one likes; Esc leaves it."""

    def __init__(self, look: Look, file: Path, unseal: Callable[[str], Result], parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._unseal = unseal
        self.field = self.passphrase("passphrase", self.tr("Passphrase"))
        take = self.button("open", self.tr("Open"), self.open_it, ENTER)
        back = self.button("back", self.tr("Back"), self.reject, ESC)
        self.lay_out(
            fill(self.tr("The passphrase of %1"), file.name),
            self.form((self.field,)),
            self.shown(self.field),
            self.doing,
            row(take, STRETCH, back, gap=look.theme.size("gap")),
            about=self.tr("The session was handed over with one."),
        )

    def ask(self) -> Result | None:
        """What was handed over; None if the question was left."""
        return self.ask_first(self.field)

    def open_it(self) -> None:
        """Try what is typed."""
        typed = typed_in(self.field)
        if typed:
            self.work(self.tr("Opening\u2026"), partial(self._unseal, typed))

    def stood_in_the_way(self, error: BaseException) -> None:
        """Say why it does not open, and let it be typed anew."""
        super().stood_in_the_way(error)
        self.field.setFocus()
        self.field.selectAll()
