"""A Word file of a draft that somebody edited, read back."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from chairconsole.control.files.note_files import FileTrouble, read_content
from chairconsole.control.kept_drafts import KeptDrafts
from chairconsole.domain.base.translatable import Translatable
from chairconsole.domain.meeting.notes import DraftId
from chairconsole.domain.meeting.state import Meeting
from chairconsole.intake.reading.errors import NotANote, sentence
from chairconsole.intake.reading.marked_word import MarkedParagraph, marked_paragraphs
from chairconsole.report.draft.draft_text import parse
from chairconsole.report.draft.marks import mark_from, version_of
from chairconsole.report.draft.reading_back import ReadBack, read_back


@dataclass(frozen=True, slots=True)
class WordBack:
    """The text that a file has for a draft, and what became of its sentences."""

    text: str
    told: ReadBack


def word_back(path: Path, drafts: KeptDrafts, meeting: Meeting, draft: DraftId) -> WordBack:
    """The text of the draft as the file has it; of one that nobody changed it is what was exported, to the letter.

    Raises FileTrouble where the file cannot be read, or was not exported from this draft.
    """
    content = read_content(path)
    try:
        paragraphs = marked_paragraphs(content, path.name, lambda name: mark_from(name) is not None)
    except NotANote as error:
        raise FileTrouble(sentence(error)) from None
    versions = list(_versions(paragraphs))
    if not versions:
        raise FileTrouble(
            Translatable("%1 was not exported from a draft, or has lost the marks by which it is read.", path.name)
        )
    version = max(versions, key=versions.count)
    exported = next((text for text in _texts(drafts, meeting, draft) if version_of(parse(text)) == version), None)
    if exported is None:
        raise FileTrouble(
            Translatable("%1 was exported from another draft, or from a version that was not kept.", path.name)
        )
    before = parse(exported)
    told = read_back(before, [(one.level, [_of_version(run, version) for run in one.runs]) for one in paragraphs])
    return WordBack(exported if told.draft == before else str(told.draft), told)


def _texts(drafts: KeptDrafts, meeting: Meeting, draft: DraftId) -> Iterator[str]:
    """What may have been exported, the likeliest first."""
    yield drafts.current(meeting, draft)
    for version in reversed(drafts.versions(meeting, draft)):
        yield drafts.text_of(version)


def _versions(paragraphs: tuple[MarkedParagraph, ...]) -> Iterator[str]:
    for paragraph in paragraphs:
        for name, _ in paragraph.runs:
            mark = mark_from(name)
            if mark is not None:
                yield mark.version


def _of_version(run: tuple[str, str], version: str) -> tuple[str, str]:
    """A text without its mark, if that is of another version: it was pasted from there."""
    mark = mark_from(run[0])
    return run if mark is not None and mark.version == version else ("", run[1])
