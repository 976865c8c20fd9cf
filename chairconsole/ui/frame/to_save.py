"""Something that is to be saved as a file: what, under which name, and what follows once it is."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from chairconsole.report.document.document import Document  # what only an export loads


@dataclass(frozen=True)
class ToSave:
    """A document to be written by the program, which alone writes files. `done` is called once the file is whole."""

    document: "Document"
    title: str
    name: str
    done: Callable[[], object] = lambda: None
