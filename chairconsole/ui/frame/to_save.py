"""Something that is to be saved as a file: what, under which name, and what follows once it is."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # What only an export loads.
    from chairconsole.report.document.document import Document
    from chairconsole.report.draft.reading_copy import ReadingCopy


@dataclass(frozen=True)
class ToSave:
    """A document to be written by the program, which alone writes files. `done` is called once the file is whole.

    A reading copy is always a PDF file.
    """

    document: "Document | ReadingCopy"
    title: str
    name: str
    done: Callable[[], object] = lambda: None
