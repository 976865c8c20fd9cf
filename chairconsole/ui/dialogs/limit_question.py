"""The speaking limit from now on: how long, for whom, until when, and why."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from chairconsole.domain.base.event_parts import LimitOf, Until
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.base.typed_times import TypedLimit, typed_limit
from chairconsole.domain.commands.proceedings_commands import SetLimit
from chairconsole.domain.queries.limits import limits_kept_apart
from chairconsole.ui.bridge import Bridge
from chairconsole.ui.feed import Feed
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.key_button import KeyButton
from chairconsole.ui.widgets.layouts import STRETCH, column, line_edit, named, row
from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.words.rule_words import whom_words
from chairconsole.ui.words.time_words import limit_in_words, limit_words

LONGEST_LIMIT = 3600
FIELD_WIDTH = 80


def read_limit(text: str) -> Limit | None:
    """The limit that is typed: "2:00", "5-7", "90 s"; a number alone is minutes. None if it is none, or too long."""
    typed = _read(text)
    return typed.limit if typed is not None else None


def no_length() -> str:
    """Said of what is typed and cannot be read as a length."""
    return QCoreApplication.translate("limit", "That is no length of time: 2:00, 90 s, or 2 for minutes.")


def _read(text: str) -> TypedLimit | None:
    try:
        typed = typed_limit(text)
    except ValueError:
        return None
    return typed if typed.limit.upper <= LONGEST_LIMIT else None


def radios(parent: QWidget, choices: dict[StrEnum, str]) -> QButtonGroup:
    """Radio buttons, the first one on; each is named by what it stands for."""
    group = QButtonGroup(parent)
    for place, (key, label) in enumerate(choices.items()):
        button = named(QRadioButton(label.replace("&", "&&")), f"{type(key).__name__}_{key.value}")
        button.setChecked(place == 0)
        group.addButton(button, place)
    return group


class LimitQuestion(QWidget):
    """The limit and for whom; the reason and the buttons; how it is read. `done` follows when a limit was set."""

    done = Signal()

    def __init__(self, look: Look, feed: Feed, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._feed = feed
        self._bridge = bridge
        self._asked = ""
        gap, height = look.theme.size("gap"), look.theme.size("button_height")
        told, why = self.tr("Limit from now on"), self.tr("Reason, if there is one to tell")
        self.field = line_edit("limit", told, longest=20, example="2:00", width=FIELD_WIDTH, height=height)
        self.reason = line_edit("limit_reason", why, longest=300, example=why, height=height)
        self._set = named(KeyButton(look, self.tr("Set"), "\u21b5", variant="primary"), "set_limit")
        self._set.clicked.connect(self.set_limit)
        planned = named(KeyButton(look, self.tr("As planned again")), "limit_as_planned")
        planned.clicked.connect(lambda: self._ask(None))
        for button in (planned, self._set):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._of = radios(
            self,
            {
                LimitOf.FLOOR: self.tr("Floor"),
                LimitOf.GROUP: self.tr("Groups"),
                LimitOf.STAKEHOLDER: self.tr("Stakeholders"),
                LimitOf.PANELLIST: self.tr("Panellists"),
            },
        )
        self._until = radios(self, {Until.BLOCK: self.tr("This block"), Until.SESSION: self.tr("Whole session")})
        title = PlainLabel(self.tr("Limit"), role="strong")
        self._reading = named(PlainLabel(role="small", elide=True), "limit_reading")
        first = row(title, self.field, *self._of.buttons(), STRETCH, gap=gap)
        last = row((self._reading, 1), *self._until.buttons(), gap=gap)
        column(first, row((self.reason, 1), planned, self._set, gap=gap), last, of=self, gap=gap)
        self.field.textChanged.connect(self._show)
        self._of.idToggled.connect(self._show)
        feed.changed.connect(self._show)
        self._show()

    def take_focus(self, *, of_panellists: bool = False) -> None:
        """Begin with the limit: that of panellists in their turn, in the floor's that of whoever was chosen last."""
        panel = list(LimitOf).index(LimitOf.PANELLIST)
        if of_panellists != (self._of.checkedId() == panel):
            self._of.button(panel if of_panellists else 0).setChecked(True)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def set_limit(self) -> None:
        """Set the limit that is typed, if it is one."""
        text = self.field.text()
        typed = _read(text)
        if typed is None:
            return
        if not typed.is_sure and self._asked != text:
            self._asked = text
            self._show()
            return
        self._ask(typed.limit)

    def _ask(self, limit: Limit | None) -> None:
        """Set a limit; None lets that of the plan hold again."""
        of = list(LimitOf)[self._of.checkedId()]
        until = list(Until)[self._until.checkedId()]
        if self._bridge.do(SetLimit(of=of, limit=limit, reason=self.reason.text().strip(), until=until)):
            self.field.clear()
            self.reason.clear()
            self.done.emit()

    def _show(self) -> None:
        text = self.field.text()
        limit = read_limit(text)
        self._set.setEnabled(limit is not None)
        if limit is None:
            self._set.set_label(self.tr("Set"))
        elif self._asked == text:
            # A number alone that may have been meant as seconds is asked about once.
            self._set.set_label(fill(self.tr("%1?"), limit_in_words(limit)))
        else:
            self._set.set_label(fill(self.tr("Set %1"), limit_words(limit)))
        is_wrong = bool(text.strip()) and limit is None
        self._reading.set_tone("red" if is_wrong else "")
        read_as = [f"= {limit_in_words(limit)}"] if limit else []
        self._reading.setText(no_length() if is_wrong else " \u00b7 ".join([*read_as, self._whom()]))

    def _whom(self) -> str:
        """To whom it applies: said before it is set."""
        meeting = self._feed.meeting
        kept = limits_kept_apart(meeting, meeting.block) if meeting.block is not None else {}
        return whom_words(list(LimitOf)[self._of.checkedId()], kept)
