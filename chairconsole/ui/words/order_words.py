"""What the podium and the room say of a point of order, worked out from the meeting at an instant."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.base.notation import format_duration
from chairconsole.domain.base.participants import Participant
from chairconsole.domain.base.timing import Stamp, whole_seconds
from chairconsole.domain.base.translatable import QT_TRANSLATE_NOOP, fill
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.queries.points_of_order import may_raise, time_taken
from chairconsole.ui.words.counted import Counted
from chairconsole.ui.words.name_words import short_speaker, shown_name, speaker_name

RULINGS = (
    (QT_TRANSLATE_NOOP("order", "Taken note of"), QT_TRANSLATE_NOOP("order", "I take note of the point of order.")),
    (QT_TRANSLATE_NOOP("order", "Upheld"), QT_TRANSLATE_NOOP("order", "The point of order is upheld.")),
    (QT_TRANSLATE_NOOP("order", "Not a point of order"), QT_TRANSLATE_NOOP("order", "This is not a point of order.")),
    (QT_TRANSLATE_NOOP("order", "Withdrawn"), QT_TRANSLATE_NOOP("order", "The point of order is withdrawn.")),
    (QT_TRANSLATE_NOOP("order", "Challenged"), QT_TRANSLATE_NOOP("order", "The ruling has been challenged.")),
)
"""The rulings to choose from, in a word, and as the chair says them."""


@dataclass(frozen=True)
class RaiserWords:
    """Who raises a point of order, and whether they may, with the tone of that; both before Enter is pressed."""

    name: str
    verdict: str = ""
    tone: str = ""


@dataclass(frozen=True)
class OrderWords:
    """A point of order that is pending: who raised it ("" until it is named), and whose clock stands still.

    `took` is the raiser's own clock; `keeper` has the floor, and keeps what is left (`brief` is a shorter name);
    `more` says how many others wait.
    """

    id: str
    raiser: str
    raised: str
    took: str
    keeper: str = ""
    brief: str = ""
    text: str = ""
    more: str = ""

    @property
    def name(self) -> str:
        """What stands large: the raiser or, until one is named, what it is."""
        return self.raiser or QCoreApplication.translate("order", "Point of order")


def order_words(meeting: Meeting, now: Stamp) -> OrderWords | None:
    """The words of the point of order that is pending; None if none is, or if the meeting is suspended."""
    pending = meeting.point_of_order
    if pending is None or meeting.suspension is not None:
        return None
    speech = meeting.speech
    others = sum(point.ended is None for point in meeting.points_of_order.values()) - 1
    return OrderWords(
        id=pending.id,
        raiser=shown_name(pending.participant) if pending.participant is not None else "",
        raised=f"{meeting.session.venue_time(pending.raised.at):%H:%M:%S}",
        took=format_duration(whole_seconds(time_taken(meeting, pending, now))),
        keeper=speaker_name(meeting.session, speech) if speech is not None else "",
        brief=short_speaker(meeting.session, speech) if speech is not None else "",
        text=pending.text,
        more=Counted.tr("%n more waits to be heard", "", others) if others else "",
    )


def order_heading(order: OrderWords) -> str:
    """The line above the name on the podium."""
    return fill(QCoreApplication.translate("order", "Point of order \u00b7 at %1"), order.raised)


def raiser_words(who: Participant | None, typed: str = "") -> RaiserWords:
    """Whoever raises it, or what is typed of a name that may still mean several."""
    translate = QCoreApplication.translate
    if who is None:
        return RaiserWords(f"{typed}?" if typed else translate("order", "type who"))
    if may_raise(who):
        return RaiserWords(shown_name(who), translate("order", "\u2713 may raise"), "green")
    return RaiserWords(shown_name(who), translate("order", "\u2717 only States may raise"), "amber")


def keeps_words(order: OrderWords) -> str:
    """Whose clock it is that stands still: "Philippines keeps"."""
    return fill(QCoreApplication.translate("order", "%1 keeps"), order.keeper) if order.keeper else ""


def keeps_versions(order: OrderWords) -> list[str]:
    """The same, then for narrower places with the brief name, and without a name."""
    if not order.keeper:
        return [""]
    brief = replace(order, keeper=order.brief)
    return [keeps_words(order), keeps_words(brief), QCoreApplication.translate("order", "stands still")]


def rulings() -> tuple[str, ...]:
    """The rulings to choose from."""
    return tuple(QCoreApplication.translate("order", ruling) for ruling, _ in RULINGS)


def ruling_said(ruling: str) -> str:
    """A ruling as the chair says it: one that is typed as it is typed; a gap for one that is still to be chosen."""
    words = ruling.strip()
    for chosen, said in RULINGS:
        if words == QCoreApplication.translate("order", chosen):
            return QCoreApplication.translate("order", said)
    if not words:
        return QCoreApplication.translate("spoken", "\u2039ruling\u203a")
    return words if words[-1] in ".!?\u2026" else f"{words}."
