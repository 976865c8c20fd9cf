"""A draft as a document: what is read, without references, and who is named in it."""

from itertools import count

from chairconsole.domain.base.timing import Stamp
from chairconsole.domain.events.draft_events import Attribution, Purpose
from chairconsole.domain.meeting.state import Meeting
from chairconsole.report.accounts.names import rehearsal_mark, rehearsal_warning
from chairconsole.report.document.document import Document, DocumentPart, Marked, SectionHeading, TextParagraph
from chairconsole.report.draft.draft_text import Draft, Heading
from chairconsole.report.draft.marks import mark_of, version_of
from chairconsole.report.draft.planned_drafts import PlannedDraft

NAMED = {
    Attribution.GROUPS: "Attribution: groups are named; delegations are not.",
    Attribution.FULL: "Attribution: delegations and groups are named.",
}
"""The first line of what is exported, where anybody is named."""


def draft_document(
    meeting: Meeting, draft: Draft, what_for: PlannedDraft, now: Stamp, attribution: Attribution = Attribution.NONE
) -> Document:
    """The draft to be exported. Paragraphs of a written summary have numbers.

    Its first title is that of the document; without any it is that of the panel or of the session.

    The numbers are no part of the draft, so that a paragraph may come or go without changing those that stand.
    """
    named = (NAMED[attribution],) if attribution in NAMED else ()
    title = draft.title or what_for.panel or meeting.session.title
    version, places = version_of(draft), count()
    own, title_mark = mark_of(version, None), ""
    is_numbered, numbers = what_for.purpose is Purpose.WRITTEN_SUMMARY, count(1)
    parts: list[DocumentPart] = []
    for part in draft.parts:
        if isinstance(part, Heading):
            mark = mark_of(version, next(places))
            if part.level == 1 and part.text == title and not title_mark:
                title_mark = mark
            else:
                parts.append(SectionHeading(max(1, part.level - 1), part.text, mark))
            continue
        marked = [Marked(mark_of(version, next(places)), piece.text) for piece in part.pieces]
        told = [one for one in marked if one.text]
        if told and is_numbered:
            number = next(numbers)
            told.insert(0, Marked(f"{own}{number:03}", f"{number}."))
        if told:
            parts.append(TextParagraph(" ".join(one.text for one in told), tuple(told)))
    return Document(
        title,
        tuple(parts),
        now.at,
        opening=(*named, *rehearsal_warning(meeting.mode)),
        on_each_page=rehearsal_mark(meeting.mode),
        title_mark=title_mark or own,
        opening_mark=own,
    )
