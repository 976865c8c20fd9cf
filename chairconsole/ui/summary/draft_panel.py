"""The right side of the bench: the draft on paper, what may be done with it, and how long it takes."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from chairconsole.control.actions import summary_actions
from chairconsole.control.files.document_exports import DraftExport
from chairconsole.control.saving import NotKept
from chairconsole.domain.base.event_parts import Language
from chairconsole.domain.commands.note_commands import ChooseDraftLanguage
from chairconsole.domain.events.draft_events import Attribution
from chairconsole.domain.meeting.notes import DraftId
from chairconsole.report.accounts.bench import InDraft
from chairconsole.report.composing.generate import Choices, GeneratedDraft, language_of
from chairconsole.report.composing.restating import sentence_for
from chairconsole.report.draft.draft_text import parse
from chairconsole.report.draft.length import reading_length
from chairconsole.report.draft.planned_drafts import PlannedDraft, planned_draft
from chairconsole.ui.frame.claims import answers
from chairconsole.ui.frame.notices import Notice, why_not
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.summary.checking.before_reading import BeforeReading
from chairconsole.ui.summary.checking.check_panel import LEAST_BESIDE, CheckPanel
from chairconsole.ui.summary.delivery.delivery import Delivery
from chairconsole.ui.summary.delivery.draft_files import DraftFiles
from chairconsole.ui.summary.delivery.draft_head import DraftHead
from chairconsole.ui.summary.delivery.draft_lock import DraftLock
from chairconsole.ui.summary.delivery.reactions import Reactions
from chairconsole.ui.summary.length_line import LengthLine
from chairconsole.ui.summary.paper import Paper
from chairconsole.ui.summary.reference_card import ReferenceCard
from chairconsole.ui.summary.undone_drafting import UndoneDrafting
from chairconsole.ui.summary.versions_dialog import VersionsDialog
from chairconsole.ui.widgets.layouts import column, row
from chairconsole.ui.words.counted import Counted
from chairconsole.ui.words.draft_words import draft_title
from chairconsole.ui.words.reference_words import chip_label, heading_of, stands_beside, stands_on

Made = TypeVar("Made")

SETTLED_MS = 150
"""How long after the last key the length is counted and the bench marked anew."""


class DraftPanel(QWidget):
    """Edits one draft at a time. `changed` follows, a moment later, whatever changes what it stands on.

    `save_wanted` hands on a draft that is to be saved as a file.
    """

    changed = Signal()
    said = Signal(object)
    save_wanted = Signal(object)

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look = context.look
        self._feed = feed = context.feed
        self._bridge = context.bridge
        self._draft: DraftId | None = None
        self._attribution = Attribution.NONE
        self.paper = Paper(look, lambda token: chip_label(feed.meeting, token, self._draft), self)
        self.check = CheckPanel(look, context.actions.first_key(summary_actions.NEXT_FINDING), self)
        self.before_reading = BeforeReading(context, self.paper, self.check)
        self.length = LengthLine(look, self)
        self.head = DraftHead(context, self.choose, self)
        self.lock = DraftLock(context, self.paper, self.edited, self)
        self._settled = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settled.timeout.connect(self._count)
        theme = look.theme
        gap, margins = theme.size("gap_card") - 2, theme.size("margin_card")
        page = row((self.paper, 1), self.check, gap=theme.size("gap"))
        column(self.head, self.lock, (page, 1), self.length, of=self, gap=gap, margins=margins)
        UndoneDrafting(context, self.paper, self.edited)
        self._reactions = Reactions(context, self.paper, self.edited, self._draft_again)
        self.paper.edited.connect(self._keep)
        self.before_reading.edited.connect(self._keep)
        self.before_reading.edited.connect(self._count)
        self.before_reading.kept.connect(self._look_at)
        self.before_reading.chosen.connect(self.reword)
        self.paper.dropped.connect(self.put_in)
        self.paper.asked_about.connect(self._answer)
        delivery = Delivery(context, self, self)
        self.files = DraftFiles(context, self, self)
        self.files.save_wanted.connect(self.save_wanted)
        for part in (self.before_reading, self.lock, delivery, self.files):
            part.said.connect(self.said)
        self._show_choices()
        context.actions.claim(self)

    @property
    def draft(self) -> PlannedDraft | None:
        """What is being edited, and what for."""
        return planned_draft(self._feed.meeting.session, self._draft) if self._draft else None

    def edited(self) -> tuple[DraftId | None, str]:
        """What is being edited, and its text."""
        return self._draft, self.paper.text()

    @property
    def choices(self) -> Choices:
        """What is chosen for generating."""
        own = self._bridge.settings
        return Choices(
            self._attribution, own.quantifiers, own.pace, glossary=own.glossary, names_panellists=own.names_panellists
        )

    def open(self, draft: DraftId) -> None:
        """Edit this draft from now on; the one before is kept as a version."""
        if draft == self._draft:
            return
        self.leave()
        self._draft = draft
        meeting = self._feed.meeting
        self._attribution = self._bridge.drafts.attribution(meeting, draft)
        self.paper.show_text(self._bridge.drafts.current(meeting, draft))
        self._show_choices()
        self._count()
        self._reactions.fill()

    def leave(self) -> None:
        """Keep what is written as a version, if it is another than the last."""
        draft = self._draft
        if draft is not None:
            self._try(lambda: self._bridge.drafts.leave(self._feed.meeting, draft))

    @answers(summary_actions.DRAFT)
    def draft_from_points(self) -> None:
        """Draft, or draft again: what was edited by hand stays as it is."""
        if not self.lock.takes_reactions and self.lock.refuses():
            return
        generated = self._draft_again()
        if generated is not None and (number := len(generated.left_out)):
            words = Counted.tr("%n points had no room in the slot: Alt+J shows what was left out.", "", number)
            self.said.emit(Notice(words, tone="amber"))

    def _draft_again(self) -> GeneratedDraft | None:
        """Make anew what of the draft is not locked, and show it; what was generated, if anything was."""
        draft, drafts, meeting = self._draft, self._bridge.drafts, self._feed.meeting
        if draft is None:
            return None
        made = self._try(lambda: drafts.draft_from_points(meeting, draft, self.choices))
        if made is None:
            return None
        self._bridge.keep_working_texts_now()
        text, generated = made
        self.show_text(text)
        return generated

    def put_in(self, ids: list[str]) -> None:
        """Put messages and points in, each by "m:ID" or "p:ID"; what is there already stays where it is."""
        there = parse(self.paper.text()).references()
        for one in ids:
            kind, _, name = one.partition(":")
            if (kind, name) not in there and self._draft is not None:
                words = self._bridge.vocabulary
                sentence = sentence_for(self._feed.meeting, self._draft, words, kind, name, self.choices)
                beside = stands_beside(self._feed.meeting, self.paper.text(), kind, name)
                if sentence and not self._reactions.put_in(name, sentence, beside):
                    self.paper.put_in(sentence, heading_of(self._feed.meeting, kind, name), beside)
        self._keep()

    def in_draft(self) -> InDraft:
        """The points and messages that the draft stands on."""
        return stands_on(self._feed.meeting, self.paper.text())

    @answers(summary_actions.VERSIONS)
    def compare(self) -> None:
        """Show the versions that were kept, and restore one."""
        draft = self._draft
        if draft is None:
            return
        drafts, meeting = self._bridge.drafts, self._feed.meeting
        versions = drafts.versions(meeting, draft)
        if not versions:
            self.said.emit(why_not(self.tr("No version of this draft was kept yet.")))
            return
        present = self.paper.text()
        dialog = VersionsDialog(self._look, meeting.session, versions, drafts.text_of, present, self.window())
        version = dialog.ask()
        if version is not None:
            self._try(lambda: self.paper.replace_text(drafts.restore(self._feed.meeting, draft, version)))
            self._bridge.keep_working_texts_now()
            self._count()

    def has_words(self) -> bool:
        """Whether a draft is open and anything stands in it."""
        return self._draft is not None and bool(parse(self.paper.text()).parts)

    def exported(self) -> None:
        """Keep what stands there as the version that was exported."""
        draft, text, named = self._draft, self.paper.text(), self._attribution
        if draft is not None:
            self._try(lambda: self._bridge.drafts.exported(draft, text, named))

    def passed(self, not_done: str) -> DraftExport | None:
        """The draft as it may be read or saved; None, and it is told why, if there is anything to do before."""
        return self.before_reading.passed(self._draft, self.choices, not_done) if self._draft else None

    def show_text(self, text: str) -> None:
        """Show the draft of this text, which is kept already."""
        self.paper.replace_text(text)
        self._count()

    @answers(summary_actions.NEXT_FINDING)
    def look_at_next(self) -> None:
        """Go to what is to be looked at next in the draft."""
        self._count()
        self.before_reading.go_to_next()

    def show_meeting(self) -> None:
        """Show who said so as the meeting has it now, and what waits beside a locked text."""
        self.paper.refresh()
        self._show_choices()
        self._show_lock()
        self._reactions.fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the width to the page where there is little."""
        super().resizeEvent(event)
        self.check.set_has_room(has_room=self.width() >= LEAST_BESIDE)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep a version when the screen is left."""
        super().hideEvent(event)
        self._settled.stop()
        self.leave()

    def _keep(self) -> None:
        if self._draft is not None:
            self._bridge.drafts.edit(self._draft, self.paper.text())
            self._settled.start()

    def _count(self) -> None:
        self._settled.stop()
        text = parse(self.paper.text()).plain
        draft = self.draft
        pace = self.choices.pace
        self.length.show_length(reading_length(text, pace), draft.slot if draft else None, pace)
        self._show_lock()
        self._look_at()
        self.changed.emit()

    def _look_at(self) -> None:
        """Find what is to be looked at in the draft before it is read."""
        self.length.show_findings(self.before_reading.look(self._draft, self.choices))

    def _answer(self, token: str, place: QPoint) -> None:
        ReferenceCard(self._look, self._feed.meeting, token, self, self._draft).show_at(place)

    def choose(self, chosen: Language | Attribution) -> None:
        """Make the draft in this language, or with these names; what was not edited is worded anew."""
        draft, meeting = self._draft, self._feed.meeting
        if draft is None or chosen in (self._attribution, language_of(meeting, draft)) or self.lock.refuses():
            return
        if isinstance(chosen, Attribution):
            self._attribution = chosen
        elif not self._bridge.do(ChooseDraftLanguage(*draft, chosen)):
            return
        self._show_choices()
        self.reword()

    def reword(self) -> None:
        """Word anew what was not edited, and measure it."""
        if self.has_words():
            self.draft_from_points()
        self._count()

    def _show_choices(self) -> None:
        if self._draft is not None:
            self.head.show_choices(language_of(self._feed.meeting, self._draft), self._attribution)

    def _show_lock(self) -> None:
        self.lock.refresh()
        self.head.show_state(
            has_text=bool(self.paper.toPlainText()),
            is_locked=bool(self.lock.locked_at),
            takes_reactions=self.lock.takes_reactions,
            is_due=self.lock.is_due(),
            late=len(self.lock.late()),
        )

    def title(self) -> str:
        """What the draft is for, in the user's language."""
        draft = self.draft
        return draft_title(self._feed.meeting.session, draft) if draft else ""

    def _try(self, work: Callable[[], Made]) -> Made | None:
        """What the work gives; None, and it is told, if something could not be kept."""
        try:
            return work()
        except NotKept as error:
            self._bridge.not_kept.emit(error, None)
            return None
