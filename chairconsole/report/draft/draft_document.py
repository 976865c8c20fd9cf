"""A draft as a document: what is read, without references, and who is named in it."""

from chairconsole.domain.base.timing import Stamp
from chairconsole.domain.events.draft_events import Attribution
from chairconsole.domain.meeting.state import Meeting
from chairconsole.report.accounts.names import rehearsal_mark, rehearsal_warning
from chairconsole.report.document.document import Document, DocumentPart, SectionHeading, TextParagraph
from chairconsole.report.draft.draft_text import Draft, Heading
from chairconsole.report.draft.planned_drafts import PlannedDraft

NAMED = {
    Attribution.GROUPS: "Attribution: groups are named; delegations are not.",
    Attribution.FULL: "Attribution: delegations and groups are named.",
}
"""The first line of what is exported, where anybody is named."""


def draft_document(
    meeting: Meeting, draft: Draft, what_for: PlannedDraft, now: Stamp, attribution: Attribution = Attribution.NONE
) -> Document:
    """The draft to be exported; its first title is that of the document."""
    named = (NAMED[attribution],) if attribution in NAMED else ()
    title = draft.title or what_for.title
    parts: list[DocumentPart] = []
    is_title_left_out = False
    for part in draft.parts:
        if not isinstance(part, Heading):
            if part.text:
                parts.append(TextParagraph(part.text))
        elif part.level == 1 and part.text == title and not is_title_left_out:
            is_title_left_out = True
        else:
            parts.append(SectionHeading(max(1, part.level - 1), part.text))
    opening = (*named, *rehearsal_warning(meeting.mode))
    return Document(title, tuple(parts), now.at, opening, rehearsal_mark(meeting.mode))
