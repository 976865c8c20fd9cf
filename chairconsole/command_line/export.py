"""What `chairconsole export --what draft|speakers|state|timeline` does."""

import argparse
import sys
from collections import Counter
from collections.abc import Iterable

from chairconsole import paths
from chairconsole.control.files.document_exports import DraftExport, document_format, draft_of_record, export_document
from chairconsole.control.files.exports import read_meeting, write_account
from chairconsole.control.files.settings import load_settings
from chairconsole.domain.events.draft_events import Attribution, Purpose
from chairconsole.domain.meeting.notes import DraftId
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.names.directory import Directory, Entry
from chairconsole.report.accounts.instants import last_instant
from chairconsole.report.accounts.timeline import PictureFormat, days_of, timeline
from chairconsole.report.document.document import Document
from chairconsole.report.document.document_formats import DocumentFormat
from chairconsole.report.draft.draft_purposes import drafts_for
from chairconsole.report.draft.generate import Choices
from chairconsole.report.formats.speakers import speakers_document
from chairconsole.report.formats.state import state_document

DONE, AT_FAULT, WRONG_USAGE = 0, 1, 2


def export_what(given: argparse.Namespace) -> int:
    """Write what was asked for: 0 done, 1 a name in the draft is undecided, 2 wrong usage. Raises RecordError."""
    if given.what == "timeline":
        return _timeline(given)
    kinds = [kind.value for kind in DocumentFormat]
    kind = document_format(given.output) if given.format is None else None
    if given.format in kinds:
        kind = DocumentFormat(given.format)
    if kind is None:
        return _wrong(f"say --format {', '.join(kinds)}")
    meeting = read_meeting(given.record)
    if given.what == "draft":
        draft = _draft(meeting, given.draft)
        if draft is None:
            return _wrong(f"say --for {', '.join(_names(meeting))}")
        own = load_settings(paths.settings_file())
        choices = Choices(Attribution(given.attribution or "none"), own.quantifiers, own.pace)
        export = draft_of_record(given.record, draft, choices, _entries(meeting))
        if export.undecided and not given.keep_names:
            print(_sentence(export), file=sys.stderr)
            return AT_FAULT
        document = export.document
    else:
        document = _other(given.what, meeting)
    export_document(document, given.output, kind, overwrite=given.force, as_pdf=_pdf)
    return DONE


def _timeline(given: argparse.Namespace) -> int:
    kinds = {f".{kind.value}": kind for kind in PictureFormat}
    kind = kinds.get(f".{given.format}" if given.format else given.output.suffix.casefold())
    if kind is None:
        return _wrong("say --format svg, png")
    meeting = read_meeting(given.record)
    if given.day is not None and given.day not in days_of(meeting):
        return _wrong(f"say --day {', '.join(day.isoformat() for day in days_of(meeting))}")
    # Only a picture needs Qt.
    from chairconsole.ui.record.timeline_picture import picture_without_a_window

    drawn = timeline(meeting, last_instant(meeting), given.day)
    picture = picture_without_a_window(drawn, paths.shipped("resources"), kind)
    write_account(given.output, picture, overwrite=given.force)
    return DONE


def _other(what: str, meeting: Meeting) -> Document:
    make = speakers_document if what == "speakers" else state_document
    return make(meeting, last_instant(meeting))


def _draft(meeting: Meeting, named: str | None) -> DraftId | None:
    return _names(meeting).get((named or "").replace("-", "_")) or _names(meeting).get(named or "")


def _names(meeting: Meeting) -> dict[str, DraftId]:
    """Every draft by what it is called on the command line."""
    found: dict[str, DraftId] = {}
    for one in drafts_for(meeting.session):
        if one.block is None:
            found[one.purpose.value] = one.id
        else:
            name = one.block if one.purpose is Purpose.CONCLUDING else f"{one.block}/{one.purpose.value}"
            found[name] = one.id
    return found


def _entries(meeting: Meeting) -> Iterable[Entry]:
    text = (paths.shipped("resources") / "directory" / "delegations.json").read_text("utf-8")
    return Directory.from_json(text).with_session(meeting.session.participants).entries


def _sentence(export: DraftExport) -> str:
    names = Counter(found.text for found in export.undecided)
    told = ", ".join(f"{name} ({number})" if number > 1 else name for name, number in names.items())
    return (
        f"Names stand inside the draft: {told}. Keep or replace each of them on the Summary screen, "
        "or say --keep-names. Nothing was written."
    )


def _pdf(html: str, title: str) -> bytes:
    # Only a PDF needs Qt; the other formats are written on a machine that lacks its libraries.
    from chairconsole.ui.printing import pdf_without_a_screen

    return pdf_without_a_screen(html, title)


def _wrong(words: str) -> int:
    print(f"chairconsole export: {words}", file=sys.stderr)
    return WRONG_USAGE
