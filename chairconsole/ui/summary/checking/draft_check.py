"""The check before reading of the draft that is being edited, with what a person decided about what was found."""

from functools import partial

from chairconsole.control.draft_checking import checked_draft, measures
from chairconsole.domain.commands.note_commands import ChooseOverarchingTheme, DecideName
from chairconsole.domain.events.draft_events import Attribution
from chairconsole.domain.meeting.notes import DraftId
from chairconsole.domain.queries.name_offers import offers
from chairconsole.domain.queries.names_in_text import name_finder
from chairconsole.report.checks.check import cured, findings
from chairconsole.report.checks.checked import Checked
from chairconsole.report.checks.criterion import Measure
from chairconsole.report.checks.finding import Finding, FindingCode
from chairconsole.report.checks.names import names_in
from chairconsole.report.composing.generate import Choices
from chairconsole.report.draft.draft_text import parse
from chairconsole.ui.frame.panel_context import PanelContext


class DraftCheck:
    """Finds what there is to look at in a draft. Names are looked for until everybody may be named."""

    def __init__(self, context: PanelContext) -> None:
        self._feed = context.feed
        self._bridge = context.bridge
        self._directory = context.directory

    def looked_at(self, draft: DraftId, text: str, choices: Choices) -> tuple[tuple[Finding, ...], tuple[Measure, ...]]:
        """All that is to be looked at in a text of this draft, and how it stands to the criteria."""
        words = parse(text)
        if not words.parts:
            return (), ()
        checked = checked_draft(self._feed.meeting, self._bridge.drafts, draft, words, choices)
        names = self._names(checked, choices.attribution)
        found = findings(checked, self._bridge.kept_findings.of(draft), names)
        return found, measures(checked, self._bridge.drafts, choices, found)

    def cured(self, draft: DraftId, text: str, finding: Finding, offer: str) -> str:
        """The text with an offer put in; of a name it is remembered for drafting again. The draft is not changed."""
        if finding.place is None:
            return text
        changed = str(cured(parse(text), finding.place, offer))
        if finding.code is FindingCode.NAME:
            self._bridge.do(DecideName(finding.cure.target, finding.sentence, offer.strip()))
            finder = name_finder(self._directory.now, self._feed.meeting)
            for one in finder.still_kept(text, changed, self._feed.meeting.names_decided):
                self._bridge.do(DecideName(one.name, one.sentence))
        return changed

    def keep(self, draft: DraftId, finding: Finding) -> None:
        """Let what was found stand."""
        if finding.code is FindingCode.NAME:
            self._bridge.do(DecideName(finding.cure.target, finding.sentence, None))
        elif finding.code is FindingCode.NO_OVERARCHING_THEME:
            self._bridge.do(ChooseOverarchingTheme(""))
        else:
            self._bridge.kept_findings.keep(draft, finding)

    def _names(self, checked: Checked, named: Attribution) -> list[Finding]:
        directory = self._directory.now
        if named is Attribution.FULL or directory.names is None:
            return []
        finder, words = name_finder(directory, checked.meeting), partial(offers, directory.names)
        return list(names_in(checked, finder, words, groups_are_named=named is Attribution.GROUPS))
