"""The theme of the whole session: chosen among its themes or typed beside the draft, or said to be none."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from chairconsole.control.actions import summary_actions
from chairconsole.domain.commands.note_commands import ChooseOverarchingTheme
from chairconsole.domain.events.draft_events import Purpose
from chairconsole.domain.meeting.notes import DraftId
from chairconsole.domain.meeting.state import Meeting
from chairconsole.report.composing.generate import language_of
from chairconsole.report.composing.session_facts import offered_themes, spoken_name
from chairconsole.ui.dialogs.question_window import ESC
from chairconsole.ui.dialogs.small_questions import LineQuestion, NotAnAnswer
from chairconsole.ui.frame.claims import answers
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.flow_layout import FlowLayout

MAIN_CONCLUSIONS = (Purpose.MAIN_CONCLUSIONS, None)

MOST_OFFERED = 6


class OverarchingTheme(QObject):
    """Answers the key for it. `draft` gives the one that is open; `chosen` follows if its text is now another."""

    chosen = Signal()

    def __init__(self, context: PanelContext, draft: Callable[[], DraftId | None], parent: QWidget) -> None:
        super().__init__(parent)
        self._look = context.look
        self._feed = context.feed
        self._bridge = context.bridge
        self._draft = draft
        self._window = parent
        context.actions.claim(self)

    @answers(summary_actions.OVERARCHING_THEME)
    def ask(self) -> None:
        """Ask for it, whatever draft is open."""
        command = OverarchingThemeQuestion(self._look, self._feed.meeting, self._window.window()).ask()
        if command is not None and self._bridge.do(command) and self._draft() == MAIN_CONCLUSIONS:
            self.chosen.emit()


class OverarchingThemeQuestion(LineQuestion[ChooseOverarchingTheme]):
    """Enter takes what is typed; below it stand the themes that came up in most panels, and that there is none."""

    def __init__(self, look: Look, meeting: Meeting, parent: QWidget) -> None:
        super().__init__(look, "overarching_theme", parent)
        title = self.tr("Overarching theme")
        leave = self.button("", self.tr("Leave"), self.reject, ESC)
        line = self.line(title, self.tr("dignity at every step of the journey"), self.tr("Take"), leave)
        language = language_of(meeting, MAIN_CONCLUSIONS)
        known = {theme.id: spoken_name(theme, language) for theme in meeting.session.rules.themes}
        theme = meeting.overarching_theme or ""
        self.field.setText(known.get(theme, theme))
        offers = FlowLayout(gap=look.theme.size("gap"))
        for place, name in enumerate(offered_themes(meeting, language)[:MOST_OFFERED]):
            offers.addWidget(self.button(f"theme_{place}", name, partial(self.give, ChooseOverarchingTheme(name))))
        offers.addWidget(self.button("without", self.tr("Without"), partial(self.give, ChooseOverarchingTheme(""))))
        about = self.tr("One of the themes, or in the moderator\u2019s own words: it is said as it is typed.")
        self.lay_out(title, line, self.wrong, offers, about=about)

    def read(self, text: str) -> ChooseOverarchingTheme:
        """Any words."""
        if not text.strip():
            raise NotAnAnswer(self.tr("Nothing is typed yet."))
        return ChooseOverarchingTheme(text)
