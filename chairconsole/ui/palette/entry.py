"""An entry of the list: what it is called, what it does, by which keys, and why it cannot be done now."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.base.translatable import QT_TRANSLATE_NOOP


class Section(Enum):
    """What kind of thing an entry is; the headings of the list while one types."""

    ACTIONS = QT_TRANSLATE_NOOP("palette", "Actions")
    AGENDA = QT_TRANSLATE_NOOP("palette", "Blocks and steps")
    SEATS = QT_TRANSLATE_NOOP("palette", "Panellists and moderators")
    THEMES = QT_TRANSLATE_NOOP("palette", "Themes of the note")
    DELEGATIONS = QT_TRANSLATE_NOOP("palette", "Delegations")

    @property
    def words(self) -> str:
        """The heading."""
        return QCoreApplication.translate("palette", self.value)


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """Something that can be chosen with Enter; `do_now` is for Shift and Enter, where there is a second thing.

    `keys` are printed beside it, and `also` are names it is found by that are not shown. `lacking` says why it cannot
    be done now, `lacking_now` the second thing. `heading` is what it stands under while nothing is typed.
    """

    id: str
    section: Section
    title: str
    about: str
    keys: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    lacking: str = ""
    heading: str = ""
    do: Callable[[], object] | None = None
    do_now: Callable[[], object] | None = None
    lacking_now: str = ""

    @property
    def line(self) -> str:
        """What stands below the title: why it cannot be done, else what it does."""
        return self.lacking or self.about

    @property
    def spoken(self) -> str:
        """The whole entry, for those who hear it read."""
        return ". ".join(part for part in (self.title, self.line, ", ".join(self.keys)) if part)
