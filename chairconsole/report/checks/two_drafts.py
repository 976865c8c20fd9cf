"""The fifteen minutes of the day after beside the seven: another text, and what its panel has to do with others."""

from collections.abc import Iterator

from chairconsole.report.checks.checked import Checked, Sentence
from chairconsole.report.checks.criterion import Criterion, Measure
from chairconsole.report.composing.across_panels import PANELS
from chairconsole.report.composing.session_facts import panels
from chairconsole.report.draft.draft_text import Draft

MOST_IN_COMMON = 0.4
_LINES = 3


def beside_the_seven(checked: Checked, seven: Draft) -> Iterator[Measure]:
    """How the perspective of a panel stands to its concluding remarks, and to other panels if two have messages."""
    known = {sentence.text for sentence in Sentence.all_of(seven)}
    again = tuple(one.text for one in checked.sentences if one.text in known)
    share = len(again) / len(checked.sentences) if checked.sentences else 0.0
    yield Measure(Criterion.IN_COMMON, share, most=MOST_IN_COMMON, where=again)
    meeting = checked.meeting
    with_messages = {meeting.block_of(point) for one in meeting.messages.values() for point in meeting.points_in(one)}
    if sum(panel.id in with_messages for panel in panels(meeting)) > 1:
        lines = [one.text for one in checked.sentences if _is_across(one)]
        yield Measure(Criterion.ACROSS_PANELS, len(lines), least=_LINES, most=float("inf"), where=tuple(lines))


def _is_across(sentence: Sentence) -> bool:
    return any(name.startswith(PANELS) for of in sentence.references if of.kind == "s" for name in of.ids)
