"""`chairconsole export`: a record as a file, or a draft, the speakers, the state or the timeline that it holds."""

import argparse
import sys
from collections import Counter
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path

from chairconsole import paths
from chairconsole.command_line.arguments import date
from chairconsole.command_line.output import AT_FAULT, DONE, WRONG_USAGE
from chairconsole.command_line.own_folders import elsewhere
from chairconsole.control.draft_checking import left_to_look_at
from chairconsole.control.files.directory_file import shipped_directory
from chairconsole.control.files.document_exports import DraftExport, export_document, kept_draft_export, kept_drafts
from chairconsole.control.files.exports import Kind, export_record, format_by_ending, read_meeting, write_account
from chairconsole.control.files.pack_export import PackExport, pack_export
from chairconsole.control.files.settings import load_settings
from chairconsole.control.files.shipped_words import shipped_words
from chairconsole.control.files.usual_paper import usual_paper
from chairconsole.control.kept_drafts import KeptDrafts
from chairconsole.domain.events.draft_events import Attribution, Purpose
from chairconsole.domain.meeting.notes import DraftId
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.names.directory import Directory
from chairconsole.domain.queries.names_in_text import NameFound
from chairconsole.record.elsewhere.continuations import where_it_goes_on
from chairconsole.report.accounts.instants import last_instant
from chairconsole.report.accounts.timeline import PictureFormat, days_of, timeline
from chairconsole.report.checks.finding import Finding
from chairconsole.report.checks.finding_titles import TITLES
from chairconsole.report.composing.generate import Choices
from chairconsole.report.document.document import Document
from chairconsole.report.document.document_formats import DocumentFormat
from chairconsole.report.document.paper import Paper
from chairconsole.report.draft.planned_drafts import planned_drafts
from chairconsole.report.formats.meeting_formats import Format
from chairconsole.report.formats.speakers import speakers_document
from chairconsole.report.formats.state import state_document

ABOUT = "Write what a record holds, whole or not at all; it may be open elsewhere."


class ReadingCopyFormat(StrEnum):
    """The one format of a reading copy."""

    PDF = "pdf"


EXPORTED: dict[str, type[StrEnum]] = {
    "draft": DocumentFormat,
    "moderators-pack": DocumentFormat,
    "reading-copy": ReadingCopyFormat,
    "record": Format,
    "speakers": DocumentFormat,
    "state": DocumentFormat,
    "timeline": PictureFormat,
}
"""What can be written, each with its formats; the value of a format is the ending of its files."""


_OF_DRAFTS = {"draft", "moderators-pack", "reading-copy"}


class _WrongUsage(Exception):
    """The arguments contradict each other or lack something; the text says what to say instead."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the record, what is to be written, and where to."""
    parser.add_argument("record", type=Path, metavar="RECORD", help="a record")
    whats = f"what to write: {', '.join(EXPORTED)}; the record if not said"
    parser.add_argument("--what", choices=EXPORTED, default="record", metavar="WHAT", help=whats)
    kinds = list(dict.fromkeys(kind.value for kind in (*Format, *DocumentFormat, *PictureFormat)))
    parser.add_argument("--format", choices=kinds, help="else by the file's ending")
    parser.add_argument("--day", type=date, metavar="DATE", help="of a timeline, as in 2017-05-08; else the last")
    drafts = "a panel's id for its concluding remarks, PANEL/perspective, thematic_expert, main_conclusions"
    parser.add_argument("--for", dest="draft", metavar="DRAFT", help=f"which draft: {drafts} or written_summary")
    named = [one.value for one in Attribution]
    parser.add_argument("--attribution", choices=named, help="who is named in a draft; else nobody")
    parser.add_argument("--keep-names", action="store_true", help="leave names that stand inside a draft")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FILE", help="where to write it")
    parser.add_argument("--force", action="store_true", help="replace the file if it exists")


def run(given: argparse.Namespace) -> int:
    """Write the file: 0 done, 1 a name in the draft is undecided, 2 wrong usage. Raises RecordError.

    What else the check before reading finds in a draft is told, once it is written.
    """
    try:
        _refuse_what_would_be_ignored(given)
        for one in where_it_goes_on(given.record, elsewhere()):
            print(one, file=sys.stderr)
        if given.what == "record":
            export_record(given.record, given.output, _format(given, Format), overwrite=given.force)
        elif given.what == "timeline":
            _export_timeline(given)
        else:
            return _export_document(given)
    except _WrongUsage as wrong:
        print(f"chairconsole export: {wrong}", file=sys.stderr)
        return WRONG_USAGE
    return DONE


def _refuse_what_would_be_ignored(given: argparse.Namespace) -> None:
    if given.what not in _OF_DRAFTS and (given.draft is not None or given.attribution is not None or given.keep_names):
        raise _WrongUsage("--for, --attribution and --keep-names go with --what draft or reading-copy")
    if given.what == "moderators-pack" and given.attribution is not None:
        raise _WrongUsage("nobody is named in a moderator’s pack: leave --attribution out")
    if given.what != "timeline" and given.day is not None:
        raise _WrongUsage("--day goes with --what timeline")


def _format(given: argparse.Namespace, kinds: type[Kind]) -> Kind:
    """The format that is said, else the one that the file's ending names. Raises _WrongUsage where there is none."""
    named = given.output if given.format is None else Path(f"file.{given.format}")
    kind = format_by_ending(named, kinds)
    if kind is None:
        raise _WrongUsage(f"say --format {', '.join(kinds)}")
    return kind


def _export_timeline(given: argparse.Namespace) -> None:
    kind = _format(given, PictureFormat)
    meeting = read_meeting(given.record)
    if given.day is not None and given.day not in days_of(meeting):
        raise _WrongUsage(f"say --day {', '.join(day.isoformat() for day in days_of(meeting))}")
    # Only a picture needs Qt.
    from chairconsole.ui.record.timeline_picture import picture_without_a_window

    drawn = timeline(meeting, last_instant(meeting), given.day)
    picture = picture_without_a_window(drawn, paths.shipped("resources"), kind)
    write_account(given.output, picture, overwrite=given.force)


def _export_document(given: argparse.Namespace) -> int:
    if given.what in _OF_DRAFTS:
        return _export_of_drafts(given)
    kind = _format(given, DocumentFormat)
    meeting = read_meeting(given.record)
    if given.what == "speakers":
        regional = _directory(meeting).regional_organizations
        document = speakers_document(meeting, last_instant(meeting), regional)
    else:
        document = state_document(meeting, last_instant(meeting))
    _write(given, document, kind)
    return DONE


def _export_of_drafts(given: argparse.Namespace) -> int:
    """A draft, its reading copy, or a pack: nothing while names are undecided; all else that was found is told."""
    is_reading_copy = given.what == "reading-copy"
    kind = DocumentFormat(_format(given, ReadingCopyFormat if is_reading_copy else DocumentFormat))
    meeting, drafts = kept_drafts(given.record, shipped_words(paths.shipped("resources")))
    make = _pack if given.what == "moderators-pack" else _draft
    export, undecided, found = make(given, meeting, drafts)
    if not given.keep_names and _are_undecided(undecided):
        return AT_FAULT
    if isinstance(export, DraftExport) and is_reading_copy:
        # Only a PDF needs Qt.
        from chairconsole.ui.reading_copy import reading_copy_without_a_screen

        copy = export.reading_copy(load_settings(paths.settings_file()).pace)
        write_account(given.output, reading_copy_without_a_screen(copy, usual_paper()), overwrite=given.force)
    else:
        _write(given, export.document, kind)
    _tell(found)
    return DONE


def _write(given: argparse.Namespace, document: Document, kind: DocumentFormat) -> None:
    export_document(document, given.output, kind, overwrite=given.force, as_pdf=_pdf, paper=usual_paper())


_Made = tuple[DraftExport | PackExport, Sequence[tuple[NameFound, str]], Sequence[Finding]]
"""What is to be written, the names in it that are undecided with their texts, and what else was found."""


def _pack(given: argparse.Namespace, meeting: Meeting, drafts: KeptDrafts) -> _Made:
    blocks = list(dict.fromkeys(one.block for one in planned_drafts(meeting.session) if one.block is not None))
    if given.draft not in blocks:
        raise _WrongUsage(f"say --for {', '.join(blocks)}")
    pack = pack_export(meeting, drafts, given.draft, _directory(meeting))
    draft = Purpose.CONCLUDING, given.draft
    found = () if pack.is_delivered else left_to_look_at(meeting, drafts, draft, pack.remarks, _choices(given))
    return pack, pack.undecided, found


def _draft(given: argparse.Namespace, meeting: Meeting, drafts: KeptDrafts) -> _Made:
    names = _draft_names(meeting)
    said = given.draft or ""
    draft = names.get(said.replace("-", "_")) or names.get(said)
    if draft is None:
        raise _WrongUsage(f"say --for {', '.join(names)}")
    choices = _choices(given)
    export = kept_draft_export(meeting, drafts, draft, choices, _directory(meeting))
    return export, export.undecided, left_to_look_at(meeting, drafts, draft, export.draft, choices)


def _choices(given: argparse.Namespace) -> Choices:
    own = load_settings(paths.settings_file())
    return Choices(
        Attribution(given.attribution or "none"),
        own.quantifiers,
        own.pace,
        glossary=own.glossary,
        names_panellists=own.names_panellists,
    )


def _draft_names(meeting: Meeting) -> dict[str, DraftId]:
    """Every draft by what it is called on the command line."""
    return {_draft_name(*one.id): one.id for one in planned_drafts(meeting.session)}


def _draft_name(purpose: Purpose, block: str | None) -> str:
    if block is None:
        return purpose.value
    return block if purpose is Purpose.CONCLUDING else f"{block}/{purpose.value}"


def _directory(meeting: Meeting) -> Directory:
    return shipped_directory(paths.shipped("resources")).with_session(meeting.session.participants)


def _are_undecided(undecided: Sequence[tuple[NameFound, str]]) -> bool:
    """Whether any name is undecided; if so it is told."""
    names = Counter(found.text for found, _ in undecided)
    told = ", ".join(f"{name} ({number})" if number > 1 else name for name, number in names.items())
    if names:
        print(
            f"Names stand inside the draft: {told}. Keep or replace each of them on the Summary screen, "
            "or say --keep-names. Nothing was written.",
            file=sys.stderr,
        )
    return bool(names)


def _tell(found: Sequence[Finding]) -> None:
    """Say what there is to look at before what was written is read out, if there is anything."""
    if found:
        print("To look at before reading:", file=sys.stderr)
    for one in found:
        words = f": {one.found}" if one.found else ""
        print(f"- {TITLES[one.code]}{words}", file=sys.stderr)


def _pdf(html: str, title: str, paper: Paper, on_each_page: str) -> bytes:
    # Only a PDF needs Qt; the other formats are written on a machine that lacks its libraries.
    from chairconsole.ui.printing import pdf_without_a_screen

    return pdf_without_a_screen(html, title, paper, on_each_page)
