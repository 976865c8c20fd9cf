"""What may be done with a draft, in the row above it: lock, draft, choose language and names, read aloud, and more."""

from collections.abc import Callable, Iterable

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from chairconsole.control.actions import console_actions, summary_actions
from chairconsole.domain.base.event_parts import Language
from chairconsole.domain.events.draft_events import Attribution
from chairconsole.ui.frame.action_button import ActionButton, MenuButton
from chairconsole.ui.frame.claims import answers
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.widgets.layouts import STRETCH, named, row
from chairconsole.ui.words.counted import Counted
from chairconsole.ui.words.draft_words import LANGUAGE_NAMES, attribution_words, choices_label

MORE = (
    *(summary_actions.VERSIONS, summary_actions.DELIVERED, None),
    *(summary_actions.EXPORT_DRAFT, summary_actions.READING_COPY, summary_actions.MODERATORS_PACK),
    *(summary_actions.READ_WORD_BACK, None),
    *(console_actions.EXPORT_SPEAKERS, console_actions.EXPORT, None),
    *(console_actions.EXPORT_STATE, console_actions.PRINT_STATE),
)


class DraftHead(QWidget):
    """The row of buttons. `choose` gets the language or whom to name, as it is chosen."""

    def __init__(
        self, context: PanelContext, choose: Callable[[Language | Attribution], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        look, actions = context.look, context.actions
        self._choose = choose
        self._chosen: tuple[Language, Attribution] = (Language.ENGLISH, Attribution.NONE)
        self.lock = ActionButton(look, actions, summary_actions.LOCK)
        self.late = ActionButton(look, actions, summary_actions.LATE_POINTS, variant="warning")
        self.draft = ActionButton(look, actions, summary_actions.DRAFT, variant="primary")
        self.wording = named(MenuButton(look, "", parent=self), "wording_choices")
        self.wording.menu().aboutToShow.connect(self._fill)
        read = ActionButton(look, actions, summary_actions.READ_ALOUD)
        more = named(MenuButton(look, self.tr("More"), actions.menu(MORE, self), parent=self), "draft_menu")
        for button in (self.lock, self.late):
            button.set_key("")  # in its tooltip: the page needs the room more
        self._keys = {button: button.key() for button in (self.draft, read)}
        gap = look.theme.size("gap")
        self._row = row(self.lock, self.late, self.draft, STRETCH, self.wording, read, more, of=self, gap=gap)
        self.late.hide()
        actions.claim(self)

    def show_choices(self, language: Language, attribution: Attribution) -> None:
        """Show in which language the draft is made, and who is named in it."""
        self._chosen = (language, attribution)
        self.wording.set_label(choices_label(language, attribution))
        self.wording.set_hint(attribution_words(attribution))

    def show_state(self, *, has_text: bool, is_locked: bool, takes_reactions: bool, is_due: bool, late: int) -> None:
        """Show whether there is a text, whether it is locked or should be, and how many points are late.

        `takes_reactions`: it is locked but for the reactions.
        """
        lock = self.tr("Lock all") if takes_reactions else self.tr("Lock the text")
        is_all_locked = is_locked and not takes_reactions
        self.lock.set_label(self.tr("Unlock the text") if is_all_locked else lock)
        self.lock.set_variant("primary" if is_due else "normal")
        self.draft.set_label(self.tr("Draft again") if has_text else self.tr("Draft from points"))
        self.draft.set_variant("normal" if is_due else "primary")
        self.draft.setVisible(not is_all_locked)
        self.late.set_label(Counted.tr("%n late points", "", late))
        self.late.setVisible(late > 0)
        self._show_keys()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the keys on the buttons as far as there is room."""
        super().resizeEvent(event)
        self._show_keys()

    def _show_keys(self) -> None:
        """Ask for the least room without the keys: they would hold it once they are shown."""
        for button in self._keys:
            button.set_key("")
        self.setMinimumWidth(self._row.minimumSize().width())
        for button, key in self._keys.items():
            button.set_key(key)
        if self._row.sizeHint().width() > self.width():
            for button in self._keys:
                button.set_key("")

    @answers(summary_actions.DRAFT_LANGUAGE)
    def open_choices(self) -> None:
        """Open the menu of languages and names for the keys."""
        self._fill()
        self.wording.open_menu(list(Language).index(self._chosen[0]))

    def _fill(self) -> None:
        menu = self.wording.menu()
        menu.clear()
        languages = [(language, LANGUAGE_NAMES[language]) for language in Language]
        names = [(attribution, attribution_words(attribution)) for attribution in Attribution]
        self._offer(languages)
        menu.addSeparator()
        self._offer(names)

    def _offer(self, choices: Iterable[tuple[Language | Attribution, str]]) -> None:
        for key, label in choices:
            entry = self.wording.menu().addAction(label)
            entry.setCheckable(True)
            entry.setChecked(key in self._chosen)
            entry.triggered.connect(lambda _checked=False, key=key: self._choose(key))
