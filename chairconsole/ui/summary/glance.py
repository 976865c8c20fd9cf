"""The discussion at a glance: how many spoke, of what kind, for how long, and the regional groups as a bar."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from chairconsole.domain.base.notation import format_duration
from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.base.translatable import fill
from chairconsole.report.accounts.statistics import Part, Statistics, statistics
from chairconsole.ui.feed import Feed
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.layouts import column
from chairconsole.ui.widgets.segment_bar import SegmentBar, Span
from chairconsole.ui.widgets.wrapped_label import WrappedLabel
from chairconsole.ui.words.counted import Counted

COLOURS = ("share_1", "share_2", "share_3", "share_4", "share_5")


class Glance(QWidget):
    """A few lines and a bar."""

    def __init__(self, look: Look, feed: Feed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._feed = feed
        self._words = WrappedLabel(look=look, role="step")
        self._bar = SegmentBar(look, height="progress_height", name=self.tr("Interventions by regional group"))
        self._legend = WrappedLabel(look=look, role="small")
        column(self._words, self._bar, self._legend, of=self, gap=look.theme.size("gap"))

    def show_block(self, block: str | None) -> None:
        """Show the figures of a block, or of the session."""
        figures = statistics(self._feed.meeting, self._feed.now, block)
        self._words.setText("\n".join(lines(figures)))
        parts = [part for part in figures.by_region if part.interventions]
        whole = sum(part.interventions for part in parts)
        self._bar.set_content(spans(parts, whole))
        self._bar.setVisible(bool(parts))
        self._legend.setText(legend(parts))


def lines(figures: Statistics) -> list[str]:
    """The figures in a few lines."""
    translate = QCoreApplication.translate
    if not figures.interventions:
        return [translate("glance", "Nobody has spoken from the floor yet.")]
    by_kind = {part.of: part.participants for part in figures.by_kind}
    of = {kind: by_kind.get(kind.value, 0) for kind in ParticipantKind}
    kinds = [
        Counted.tr("%n Member States", "", members) if (members := of[ParticipantKind.MEMBER_STATE]) else "",
        Counted.tr("%n observer States", "", observers) if (observers := of[ParticipantKind.OBSERVER_STATE]) else "",
        Counted.tr("%n groups", "", groups) if (groups := of[ParticipantKind.GROUP]) else "",
        Counted.tr("%n organizations", "", bodies) if (bodies := of[ParticipantKind.IGO]) else "",
        Counted.tr("%n UN entities", "", entities) if (entities := of[ParticipantKind.UN_ENTITY]) else "",
        Counted.tr("%n stakeholders", "", holders) if (holders := of[ParticipantKind.STAKEHOLDER]) else "",
        Counted.tr("%n others", "", others) if (others := of[ParticipantKind.OTHER]) else "",
    ]
    who = ", ".join(kind for kind in kinds if kind)
    if figures.on_behalf:
        words = translate("glance", "%1; %2 on behalf of others")
        who = fill(words, who, figures.on_behalf)
    mean = format_duration(figures.mean_seconds or 0)
    time = fill(translate("glance", "%1 of floor time, %2 on average"), format_duration(figures.seconds), mean)
    put = Counted.tr("%n questions put", "", figures.questions_put)
    answered = fill(translate("glance", "%1, %2 answered"), put, figures.questions_answered)
    spoken = Counted.tr("%n interventions", "", figures.interventions)
    speakers = Counted.tr("%n speakers", "", figures.participants)
    return [f"{spoken} \u00b7 {speakers}", who, time, *([answered] if figures.questions_put else [])]


def spans(parts: list[Part], whole: int) -> list[Span]:
    """A stretch of the bar for each regional group."""
    made, start = [], 0.0
    for place, part in enumerate(parts):
        end = start + part.interventions / whole
        made.append(Span(start, end, COLOURS[place] if place < len(COLOURS) else "past_fill"))
        start = end
    return made


def legend(parts: list[Part]) -> str:
    """The groups in the order of the bar, with their numbers."""
    none = QCoreApplication.translate("glance", "no group")
    return " \u00b7 ".join(f"{part.of or none} {part.interventions}" for part in parts)
