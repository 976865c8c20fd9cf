"""Why somebody might be called now, in a few words."""

from collections.abc import Sequence
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.base.translatable import fill
from chairconsole.domain.queries.suggestions import Reason, Why
from chairconsole.ui.words.counted import Counted
from chairconsole.ui.words.time_words import minutes_words


def reasons_words(reasons: Sequence[Reason]) -> str:
    """All reasons in one line: "first time · Africa not yet heard · waits 20 min"."""
    return " \u00b7 ".join(_reason_words(reason) for reason in reasons)


def _reason_words(reason: Reason) -> str:
    translate = QCoreApplication.translate
    match reason.why:
        case Why.GROUP:
            return translate("suggestion", "for a group")
        case Why.FIRST_TIME:
            return translate("suggestion", "first time")
        case Why.FIRST_IN_BLOCK:
            return translate("suggestion", "first time in this block")
        case Why.SPOKE:
            return Counted.tr("spoke %n times in this block", "", reason.number or 0)
        case Why.REGION:
            return fill(translate("suggestion", "%1 not yet heard"), reason.region or "")
        case Why.WAITING:
            return fill(translate("suggestion", "waits %1"), minutes_words(reason.number or 0))
        case Why.STAKEHOLDER_TURN:
            return Counted.tr("a stakeholder after %n others", "", reason.number or 0)
        case Why.HELD:
            return translate("suggestion", "held until there is time")
        case Why.REPLY:
            return translate("suggestion", "right of reply, at the end")
        case _:
            assert_never(reason.why)
