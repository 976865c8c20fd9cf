"""The line above the record: the search field, and what else a line must be."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.report.accounts.search import Filters
from chairconsole.ui.feed import Feed
from chairconsole.ui.frame.action_button import MenuButton
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.layouts import named, row
from chairconsole.ui.widgets.search_field import SearchField
from chairconsole.ui.words.name_words import kind_name, short_title


class FilterBar(QWidget):
    """`changed` follows every key and every choice."""

    changed = Signal()

    def __init__(self, look: Look, feed: Feed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filters = Filters()
        self._feed = feed
        self.field = SearchField(look, self.tr("Search names, what was said, themes\u2026"), "record_search", self)
        self.field.typed.connect(lambda _text: self.changed.emit())
        self._buttons = {}
        for name, label in self._labels().items():
            button = named(MenuButton(look, label, parent=self), f"filter_{name}")
            button.menu().aboutToShow.connect(partial(self._fill, name))
            self._buttons[name] = button
        row((self.field, 1), *self._buttons.values(), of=self, gap=look.theme.size("gap"))

    def choose(self, name: str, value: str | None) -> None:
        """Let through only lines of this block, kind, regional group or theme; None: all."""
        labels = dict(self._choices(name))
        self._buttons[name].set_label(self._labels()[name] if value is None else labels.get(value, ""))
        changed = replace(self.filters, **{name: value})
        if changed != self.filters:
            self.filters = changed
            self.changed.emit()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _labels(self) -> dict[str, str]:
        return {
            "block": self.tr("All blocks"),
            "kind": self.tr("All kinds"),
            "regional_group": self.tr("All groups"),
            "theme": self.tr("All themes"),
        }

    def _choices(self, name: str) -> Sequence[tuple[str, str]]:
        meeting = self._feed.meeting
        session = meeting.session
        match name:
            case "block":
                return [(block.id, short_title(block)) for _, block in session.blocks()]
            case "kind":
                return [(kind.value, kind_name(kind)) for kind in ParticipantKind]
            case "theme":
                return [(theme.id, theme.name) for theme in session.rules.themes]
        speeches = meeting.interventions.values()
        groups = {speech.participant.regional_group for speech in speeches} - {None}
        return [(group, group) for group in sorted(filter(None, groups))]

    def _fill(self, name: str) -> None:
        choices: list[tuple[str | None, str]] = [(None, self._labels()[name]), *self._choices(name)]
        self._buttons[name].offer(choices, getattr(self.filters, name), partial(self.choose, name))
