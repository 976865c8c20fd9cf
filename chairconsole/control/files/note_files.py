"""A procedural note read from its file, and the session that came of it written to one."""

import os
from pathlib import Path

from chairconsole.control.files.exports import write_account
from chairconsole.domain.base.translatable import Translatable, joined
from chairconsole.intake.proposal.session_proposal import Proposal
from chairconsole.intake.proposal.session_toml import write_toml
from chairconsole.intake.reading.note import Note
from chairconsole.intake.reading.note_reader import LARGEST_FILE, read_note
from chairconsole.record.errors import RecordError, sentence
from chairconsole.record.session_file import session_from_text


class FileTrouble(Exception):
    """A file that could not be read or written; `why` is the sentence that says so."""

    def __init__(self, why: Translatable) -> None:
        super().__init__(why)
        self.why = why


def read_note_file(path: Path) -> Note:
    """The note in a file, whatever its kind. Raises NotANote, or FileTrouble where nothing can be read."""
    return read_note(read_content(path), path.name)


def read_content(path: Path) -> bytes:
    """What is in a file from outside, as far as a note may be large. Raises FileTrouble."""
    try:
        if os.path.isdir(path):
            raise FileTrouble(Translatable("%1 is a folder. Choose the note's own file.", path))
        if os.path.exists(path) and not os.path.isfile(path):
            raise FileTrouble(Translatable("%1 is not a file.", path))
        with path.open("rb") as file:
            # One byte more than there may be: the reader says that it is too large, and no memory is spent on it.
            return file.read(LARGEST_FILE + 1)
    except FileNotFoundError:
        raise FileTrouble(sentence(RecordError("missing", path))) from None
    except (OSError, ValueError) as error:
        reason = error.strerror or "" if isinstance(error, OSError) else ""
        raise FileTrouble(sentence(RecordError("not_readable", path, reason=reason))) from None


def save_session(proposal: Proposal, path: Path) -> None:
    """Write the session of a proposal, whole or not at all, over a file that is there. Raises FileTrouble.

    What would not be read again is not written either.
    """
    text = write_toml(proposal)
    problems = session_from_text(text, file=str(path)).errors
    if problems:
        said = joined(" ", [Translatable("%1: %2", problem.where, problem.message) for problem in problems])
        raise FileTrouble(Translatable("No file was written, because it would not be valid. %1", said))
    try:
        write_account(path, text.encode("utf-8"), overwrite=True)
    except RecordError as error:
        raise FileTrouble(sentence(error)) from None
