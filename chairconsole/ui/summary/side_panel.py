"""The left side of the bench: what the draft is for, the themes with their counts, the discussion at a glance."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from chairconsole.domain.base.notation import format_duration
from chairconsole.domain.events.draft_events import Purpose
from chairconsole.domain.meeting.notes import DraftId
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import Block, BlockKind
from chairconsole.report.accounts.bench import theme_counts
from chairconsole.report.draft.planned_drafts import PlannedDraft, planned_drafts
from chairconsole.ui.feed import Feed
from chairconsole.ui.frame.action_button import MenuButton
from chairconsole.ui.summary.glance import Glance
from chairconsole.ui.summary.side_list import Choice, SideList
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.layouts import STRETCH, column, named, row, scrolling
from chairconsole.ui.widgets.section_label import SectionLabel
from chairconsole.ui.words.draft_words import draft_name, draft_title
from chairconsole.ui.words.name_words import short_title


class SidePanel(QWidget):
    """`draft_chosen` tells a draft's id, `theme_chosen` a theme's id, empty for all."""

    draft_chosen = Signal(object)
    theme_chosen = Signal(object)

    def __init__(self, look: Look, feed: Feed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._feed = feed
        self._panel = panel_at_hand(feed.meeting)
        self.drafts = SideList(look, self.tr("Draft for"), self)
        self.themes = SideList(look, self.tr("Themes"), self)
        self.glance = Glance(look, feed, self)
        self._panels = named(MenuButton(look, "", parent=self), "panels")
        self._panels.set_variant("flat")
        theme = look.theme
        page = QWidget()
        gap, gap_small, space = (theme.size(name) for name in ("gap", "gap_small", "margin_card"))
        column(
            row((SectionLabel(look, self.tr("Draft")), 1), self._panels, gap=gap_small),
            self.drafts,
            gap,
            SectionLabel(look, self.tr("Themes")),
            self.themes,
            gap,
            SectionLabel(look, self.tr("At a glance")),
            self.glance,
            STRETCH,
            of=page,
            gap=gap_small,
            margins=(space, space // 2, space, space),
        )
        column(scrolling(page), of=self)
        self.drafts.chosen.connect(self.draft_chosen)
        self.themes.chosen.connect(self.theme_chosen)
        self._show_drafts()
        first = self._choices()
        if first:
            self.drafts.hold(first[0].id)
        self.themes.hold("")
        self.show_meeting()

    @property
    def draft(self) -> DraftId | None:
        """The draft that is chosen."""
        held = self.drafts.held
        return next((one.id for one in self._choices() if one.id == held), None)

    def look_at_panel(self, block: str) -> None:
        """Offer the drafts of this panel; the one that was open gives way to the same one of this panel."""
        purpose = self.draft[0] if self.draft else Purpose.CONCLUDING
        self._panel = block
        self._show_drafts()
        if purpose.is_of_a_panel:
            self.choose((purpose, block))

    def choose(self, draft: DraftId) -> None:
        """Let this draft be open, whichever panel's drafts are offered."""
        if draft[1] is not None and draft[1] != self._panel:
            self._panel = draft[1]
            self._show_drafts()
        self.drafts.hold(draft)
        self.draft_chosen.emit(draft)

    def show_meeting(self) -> None:
        """Show the meeting as the feed has it."""
        meeting = self._feed.meeting
        draft = self.draft
        block = draft[1] if draft else None
        counts = theme_counts(meeting, block)
        every = Choice("", self.tr("All points"), str(counts[""]))
        known = meeting.session.rules.themes
        themes = [Choice(theme.id, theme.short, str(counts[theme.id]), theme.name) for theme in known]
        self.themes.show_choices([every, *themes])
        self.glance.show_block(block)

    def _choices(self) -> list[PlannedDraft]:
        return [one for one in planned_drafts(self._feed.meeting.session) if one.block in (None, self._panel)]

    def _show_drafts(self) -> None:
        session = self._feed.meeting.session
        self.drafts.show_choices(
            [
                Choice(
                    one.id, draft_name(one), format_duration(one.slot) if one.slot else "", draft_title(session, one)
                )
                for one in self._choices()
            ]
        )
        panels = panels_of(self._feed.meeting)
        here = next((block for block in panels if block.id == self._panel), None)
        self._panels.set_label(short_title(here) if here else "")
        self._panels.setVisible(len(panels) > 1)
        self._panels.offer([(block.id, block.title) for block in panels], self._panel or "", self.look_at_panel)


def panels_of(meeting: Meeting) -> list[Block]:
    """The panels of the session, in its order."""
    return [block for _, block in meeting.session.blocks() if block.kind is BlockKind.PANEL]


def panel_at_hand(meeting: Meeting) -> str | None:
    """The panel that goes on; else the one that was held last; else the first."""
    panels = [block.id for block in panels_of(meeting)]
    if meeting.block_id in panels:
        return meeting.block_id
    held = [block for block in meeting.blocks if block in panels]
    return held[-1] if held else next(iter(panels), None)
