"""What stands between a draft and its being read aloud or saved: names are decided about, all else is looked at."""

from PySide6.QtCore import QObject, Signal

from chairconsole.control.draft_checking import left_to_look_at
from chairconsole.control.files.document_exports import DraftExport, draft_export
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.commands.note_commands import ChooseOverarchingTheme
from chairconsole.domain.events.draft_events import Attribution
from chairconsole.domain.meeting.notes import DraftId
from chairconsole.domain.queries.names_in_text import name_finder
from chairconsole.report.checks.finding import Finding, FindingCode
from chairconsole.report.composing.generate import Choices
from chairconsole.report.draft.draft_text import Draft, parse
from chairconsole.ui.frame.notices import Notice, why_not
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.summary.checking.check_panel import CheckPanel
from chairconsole.ui.summary.checking.draft_check import DraftCheck
from chairconsole.ui.summary.checking.finding_words import finding_about, finding_title
from chairconsole.ui.summary.checking.names_question import are_decided
from chairconsole.ui.summary.paper import Paper
from chairconsole.ui.words.counted import Counted


class BeforeReading(QObject):
    """Keeps the findings of the draft on `paper` in `panel`, and lets a draft pass to where it is read.

    `edited` follows what was mended in the draft, `chosen` what it is to be drafted with, `kept` what was let stand;
    `said` is to be told.
    """

    edited = Signal()
    chosen = Signal()
    kept = Signal()
    said = Signal(object)

    def __init__(self, context: PanelContext, paper: Paper, panel: CheckPanel) -> None:
        super().__init__(panel)
        self._context = context
        self._feed, self._bridge = context.feed, context.bridge
        self._directory = context.directory
        self._check = DraftCheck(context)
        self._paper = paper
        self._panel = panel
        self._draft: DraftId | None = None
        self._told: tuple[DraftId, Draft] | None = None
        panel.cured.connect(self._cure)
        panel.kept.connect(self._keep)
        panel.shown.connect(self._show)
        panel.left.connect(paper.setFocus)
        panel.taken_back.connect(self._take_back)
        paper.number_pressed.connect(self._show_card)

    def look(self, draft: DraftId | None, choices: Choices) -> int:
        """Show what is to be looked at in this draft as it stands; how much that is."""
        self._draft = draft
        found, measures = self._check.looked_at(draft, self._paper.text(), choices) if draft else ((), ())
        self._panel.show_findings(found, measures)
        self._paper.marks.show_findings(found)
        return len(found)

    def go_to_next(self) -> None:
        """Go to what is to be looked at next."""
        if not self._panel.go_to_next():
            self.said.emit(why_not(self.tr("There is nothing to look at before reading.")))

    def passed(self, draft: DraftId, choices: Choices, not_done: str) -> DraftExport | None:
        """The draft as it is to be read or saved; None, and it is told, if there is anything to do before.

        `not_done` is what is told if names in it are undecided.
        """
        made = self._with_names_decided(draft, choices.attribution)
        if made is None:
            self.said.emit(why_not(not_done))
            return None
        return made if self.is_looked_at(draft, parse(self._paper.text()), choices) else None

    def is_looked_at(self, draft: DraftId, words: Draft, choices: Choices) -> bool:
        """Whether these words may go out. What was found is told once for a text: who asks again goes on."""
        found = left_to_look_at(self._feed.meeting, self._bridge.drafts, draft, words, choices)
        asked = draft, words
        if found and self._told != asked:
            self._told = asked
            told = Counted.tr("%n to look at before reading. Press again to go on as it is.", "", len(found))
            self.said.emit(why_not(told))
            return False
        return True

    def _with_names_decided(self, draft: DraftId, named: Attribution) -> DraftExport | None:
        """Ask about each name in the draft, and replace those that are to be; None, and no change, if one is left."""
        before, directory = self._paper.text(), self._directory.now
        made = draft_export(self._feed.meeting, draft, before, named, directory)
        if not are_decided(self._context, made.undecided, self._paper.window()):
            return None
        text = before
        if named is not Attribution.FULL:
            finder, meeting = name_finder(directory, self._feed.meeting), self._feed.meeting
            text = str(parse(text).reworded(lambda words: finder.reworded(words, meeting.names_decided)))
        if not made.undecided and text == before:
            # Nothing was asked or changed, so that there is nothing to keep or to look at once more.
            return made
        if draft_export(self._feed.meeting, draft, text, named, directory).undecided:
            return None
        self._paper.replace_text(text)
        self.edited.emit()
        return draft_export(self._feed.meeting, draft, self._paper.text(), named, directory)

    def _show(self, finding: Finding) -> None:
        if finding.place is not None:
            self._paper.show_place(finding.place)
        else:
            cursor = self._paper.textCursor()
            cursor.clearSelection()
            self._paper.setTextCursor(cursor)
        self._tell(finding)

    def _show_card(self, number: int) -> None:
        self._panel.show_card(number)
        self._tell(self._panel.findings[number - 1])

    def _tell(self, finding: Finding) -> None:
        """Tell what a finding is where there is no room for its card; it is mended on the page then."""
        if not self._panel.isVisible():
            told = fill(self.tr("%1: %2"), finding_title(finding), finding_about(finding))
            self._paper.setFocus()
            self.said.emit(Notice(told, tone="amber"))

    def _cure(self, finding: Finding, offer: str) -> None:
        if finding.code is FindingCode.NO_OVERARCHING_THEME:
            if self._bridge.do(ChooseOverarchingTheme(offer)):
                self.chosen.emit()
        elif self._draft is not None:
            self._paper.replace_text(self._check.cured(self._draft, self._paper.text(), finding, offer))
            self.edited.emit()

    def _take_back(self) -> None:
        self._paper.undo()
        self.edited.emit()

    def _keep(self, finding: Finding) -> None:
        if self._draft is not None:
            self._check.keep(self._draft, finding)
            self.kept.emit()
