"""Whose text something is that was not spoken: a name is typed, and beside it stands whom it means."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from chairconsole.domain.base.participants import Participant
from chairconsole.ui.widgets.layouts import line_edit, row
from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.widgets.plain_text import typed_in
from chairconsole.ui.words.name_words import shown_name


class WriterLine(QWidget):
    """`meant` tells whom a typed name means, None if nobody; `writer` is who is known already."""

    def __init__(self, meant: Callable[[str], Participant | None], writer: Participant | None = None) -> None:
        super().__init__()
        self._meant = meant
        self._known = writer
        told, name = self.tr("Whose text it is"), shown_name(writer) if writer is not None else ""
        self.field = line_edit("written_by", told, name, example=told)
        self._told = PlainLabel(role="muted", elide=True)
        row(self.field, (self._told, 1), of=self)
        self.field.textChanged.connect(self._tell)

    def writer(self) -> Participant | None:
        """Whose text it is; None if no name is typed."""
        typed = typed_in(self.field)
        if self._known is not None and typed == shown_name(self._known):
            return self._known
        return self._meant(typed)

    def _tell(self) -> None:
        writer = self.writer()
        self._told.setText(f"\u2192 {shown_name(writer)}" if writer is not None else "")
