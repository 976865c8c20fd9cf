"""What the check before reading looks at, the same on every way out: read aloud, saved, or by the command line."""

from chairconsole.control.kept_drafts import KeptDrafts
from chairconsole.control.kept_findings import kept_in
from chairconsole.domain.meeting.notes import DraftId
from chairconsole.domain.meeting.state import Meeting
from chairconsole.report.checks.check import findings
from chairconsole.report.checks.checked import Checked
from chairconsole.report.checks.finding import Finding
from chairconsole.report.composing.generate import Choices, wording_for
from chairconsole.report.draft.draft_text import Draft, parse
from chairconsole.report.remarks.subjects import Bounds


def checked_draft(meeting: Meeting, drafts: KeptDrafts, draft: DraftId, words: Draft, choices: Choices) -> Checked:
    """A draft with these words, ready to be looked at beside what was generated last."""
    wording = wording_for(meeting, draft, drafts.vocabulary, choices)
    generated = parse(drafts.generated_text(meeting, draft))
    numbers = choices.quantifiers
    bounds = Bounds(numbers.a_few, numbers.several, numbers.many)
    return Checked(words, meeting, draft, wording.lexicon, wording.glossary, generated=generated, bounds=bounds)


def left_to_look_at(
    meeting: Meeting, drafts: KeptDrafts, draft: DraftId, words: Draft, choices: Choices
) -> tuple[Finding, ...]:
    """What was found in a draft besides names and is not kept knowingly; nothing in one without words."""
    if not words.parts:
        return ()
    checked = checked_draft(meeting, drafts, draft, words, choices)
    return findings(checked, kept_in(drafts.half_typed, draft))
