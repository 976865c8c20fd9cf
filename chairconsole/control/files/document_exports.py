"""Documents from a meeting to files: a draft, the list of speakers, the state of the meeting."""

from dataclasses import dataclass, replace
from pathlib import Path

from chairconsole.control.drafting import for_export
from chairconsole.control.files.exports import meeting_of, write_account
from chairconsole.control.kept_drafts import KeptDrafts
from chairconsole.domain.events.draft_events import Attribution
from chairconsole.domain.meeting.notes import DraftId
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.names.directory import Directory
from chairconsole.domain.queries.names_in_text import NameFound, name_finder
from chairconsole.record.log import Log
from chairconsole.report.accounts.instants import last_instant
from chairconsole.report.checks.names import thanked_by_name
from chairconsole.report.composing.generate import Choices
from chairconsole.report.document.document import Document
from chairconsole.report.document.document_formats import AsPdf, DocumentFormat, in_format
from chairconsole.report.document.paper import Paper
from chairconsole.report.draft.draft_document import draft_document
from chairconsole.report.draft.draft_text import Draft, parse
from chairconsole.report.draft.planned_drafts import planned_draft
from chairconsole.report.draft.reading_copy import ReadingCopy, reading_copy
from chairconsole.report.remarks.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class DraftExport:
    """A draft as it would be exported.

    `undecided` are the names that have to be kept or replaced before, each with the text in which it stands.
    """

    document: Document
    draft: Draft
    undecided: tuple[tuple[NameFound, str], ...]

    def reading_copy(self, pace: int) -> ReadingCopy:
        """The same, to be read out from paper at so many words a minute."""
        return reading_copy(self.document, self.draft, pace)


def export_document(
    document: Document,
    target: Path,
    kind: DocumentFormat,
    *,
    overwrite: bool,
    as_pdf: AsPdf,
    paper: Paper = Paper.A4,
) -> None:
    """Write a document, whole or not at all. Raises RecordError (exists, and what can go wrong)."""
    write_account(target, in_format(document, kind, as_pdf, paper), overwrite=overwrite)


def draft_export(meeting: Meeting, draft: DraftId, text: str, named: Attribution, directory: Directory) -> DraftExport:
    """The draft of this text as a document, and the names in it that nobody decided about.

    Where groups may be named, only the others are to be decided about; where everybody may, none.
    """
    words = parse(text)
    document = draft_document(meeting, words, planned_draft(meeting.session, draft), last_instant(meeting), named)
    if named is Attribution.FULL:
        return DraftExport(document, words, ())
    finder = name_finder(directory, meeting)
    texts = [document.title, *(getattr(part, "text", "") for part in document.parts)]
    thanked = thanked_by_name(words, finder)
    found = [
        (name, one)
        for one in texts
        for name in finder.undecided(one, meeting.names_decided)
        if (name.name, name.sentence) not in thanked
    ]
    may_be_named = named is Attribution.GROUPS
    return DraftExport(document, words, tuple(one for one in found if not (may_be_named and one[0].is_group)))


def kept_draft_export(
    meeting: Meeting, drafts: KeptDrafts, draft: DraftId, choices: Choices, directory: Directory
) -> DraftExport:
    """The draft that a record holds, or would generate."""
    finder = name_finder(directory, meeting)
    rewording = replace(choices, reworded=lambda sentence: finder.reworded(sentence, meeting.names_decided))
    text = for_export(drafts, meeting, draft, rewording)
    return draft_export(meeting, draft, text, choices.attribution, directory)


def kept_drafts(record: Path, vocabulary: Vocabulary) -> tuple[Meeting, KeptDrafts]:
    """The meeting of a record, which may be open elsewhere, and its drafts. Raises RecordError."""
    with Log.open(record, writable=False) as log:
        contents = log.contents()
    half_typed = {key: working.text for key, working in contents.working_texts.items()}
    drafts = KeptDrafts(contents.texts.get, lambda key: half_typed.get(key, ""), vocabulary)
    return meeting_of(contents.events, record), drafts
