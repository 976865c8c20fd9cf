"""A moderator's pack on its way to a file: nobody is named in it, but where a name was kept knowingly."""

from dataclasses import dataclass

from chairconsole.control.drafting import for_export
from chairconsole.control.kept_drafts import KeptDrafts
from chairconsole.domain.events.draft_events import Attribution, Purpose
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.names.directory import Directory
from chairconsole.domain.queries.names_in_text import NameFound, name_finder
from chairconsole.report.accounts.instants import last_instant
from chairconsole.report.composing.generate import DEFAULT
from chairconsole.report.document.document import Document
from chairconsole.report.draft.draft_document import draft_document
from chairconsole.report.draft.draft_text import Draft, parse
from chairconsole.report.draft.planned_drafts import planned_draft
from chairconsole.report.formats.moderators_pack import moderators_pack, with_names_kept


@dataclass(frozen=True, slots=True)
class PackExport:
    """A pack as it would be exported. `undecided` are names to be kept or replaced before, each with its text.

    `remarks` are those in it; `is_delivered`: they were read out.
    """

    document: Document
    remarks: Draft
    is_delivered: bool
    undecided: tuple[tuple[NameFound, str], ...]


def pack_export(meeting: Meeting, drafts: KeptDrafts, block: str, directory: Directory) -> PackExport:
    """The pack of a panel: its remarks as they were read out or, if they were not, as they are or would be drafted."""
    finder, decided = name_finder(directory, meeting), meeting.names_decided
    undecided: dict[tuple[str, str], tuple[NameFound, str]] = {}
    left: dict[str, None] = {}

    def reworded(text: str) -> str:
        names = finder.find(text)
        for found in names:
            if (found.name, found.sentence) not in decided:
                undecided.setdefault((found.name, found.sentence), (found, text))
        words, known = finder.reworded(text, decided), {found.name for found in names}
        for found in finder.undecided(words, decided):
            # What replaces a name may name somebody else.
            if found.name not in known:
                undecided.setdefault((found.name, found.sentence), (found, words))
        left.update(dict.fromkeys(found.who for found in finder.find(words)))
        return words

    draft = (Purpose.CONCLUDING, block)
    says_no_names = drafts.attribution(meeting, draft) is Attribution.NONE
    delivered = drafts.delivered_text(meeting, draft) if says_no_names else ""
    words = parse(delivered or for_export(drafts, meeting, draft, DEFAULT))
    remarks = draft_document(meeting, words, planned_draft(meeting.session, draft), last_instant(meeting))
    document = with_names_kept(moderators_pack(meeting, block, remarks, reworded), tuple(left))
    return PackExport(document, words, bool(delivered), tuple(undecided.values()))
