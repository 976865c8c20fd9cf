"""What the check before reading looks at, the same on every way out: read aloud, saved, or by the command line."""

from collections.abc import Collection

from chairconsole.control.drafting import has_more_to_tell
from chairconsole.control.kept_drafts import KeptDrafts
from chairconsole.control.kept_findings import kept_in
from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.events.draft_events import Purpose
from chairconsole.domain.meeting.notes import DraftId
from chairconsole.domain.meeting.state import Meeting
from chairconsole.report.checks.check import findings
from chairconsole.report.checks.checked import Checked
from chairconsole.report.checks.criteria import measured
from chairconsole.report.checks.criterion import Measure
from chairconsole.report.checks.finding import Finding
from chairconsole.report.checks.two_drafts import beside_the_seven
from chairconsole.report.composing.generate import Choices, wording_for
from chairconsole.report.composing.taken import told_points
from chairconsole.report.draft.draft_text import Draft, parse
from chairconsole.report.draft.length import TARGET
from chairconsole.report.draft.planned_drafts import planned_draft
from chairconsole.report.remarks.subjects import Bounds


def checked_draft(meeting: Meeting, drafts: KeptDrafts, draft: DraftId, words: Draft, choices: Choices) -> Checked:
    """A draft with these words, ready to be looked at beside what was generated last."""
    wording = wording_for(meeting, draft, drafts.vocabulary, choices)
    generated = parse(drafts.generated_text(meeting, draft))
    numbers = choices.quantifiers
    bounds = Bounds(numbers.a_few, numbers.several, numbers.many)
    return Checked(words, meeting, draft, wording.lexicon, wording.glossary, generated=generated, bounds=bounds)


def measures(checked: Checked, drafts: KeptDrafts, choices: Choices, found: Collection[Finding]) -> tuple[Measure, ...]:
    """A draft that is read out by its criteria; none of one that is not, or without words. `found` are its findings.

    What is not told stands in the list of what was left out, whatever the reason, unless it has a star. A longer text
    is asked for only if there is something that it could tell: that was not received in writing, nor answered.
    """
    if not checked.is_read_out or not checked.draft.parts:
        return ()
    meeting, (purpose, block) = checked.meeting, checked.draft_id
    slot = planned_draft(meeting.session, checked.draft_id).slot
    room = None if slot is None else slot * TARGET * choices.pace / 60
    told = set(told_points(meeting, checked.draft))
    untold = [one for one in checked.points if one.id not in told and one.what is not PointKind.CONCLUSION]
    listed = [point.id for point in untold if not point.is_starred]
    has_more = bool(untold) and has_more_to_tell(drafts, meeting, checked.draft_id, checked.draft, choices)
    found_by = list(measured(checked, room, listed, has_more=has_more, found=found))
    if purpose is Purpose.PERSPECTIVE and (seven := parse(drafts.latest(meeting, (Purpose.CONCLUDING, block)))).parts:
        found_by += beside_the_seven(checked, seven)
    return tuple(found_by)


def left_to_look_at(
    meeting: Meeting, drafts: KeptDrafts, draft: DraftId, words: Draft, choices: Choices
) -> tuple[Finding, ...]:
    """What was found in a draft besides names and is not kept knowingly; nothing in one without words."""
    if not words.parts:
        return ()
    checked = checked_draft(meeting, drafts, draft, words, choices)
    return findings(checked, kept_in(drafts.half_typed, draft))
