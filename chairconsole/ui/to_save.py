"""Something that is to be saved as a file: what, under which name, and what follows once it is."""

from collections.abc import Callable
from dataclasses import dataclass

from chairconsole.report.document import Document


@dataclass(frozen=True)
class ToSave:
    """A document for whoever may write files. `done` is called once the file is whole."""

    document: Document
    title: str
    name: str
    done: Callable[[], object] = lambda: None
