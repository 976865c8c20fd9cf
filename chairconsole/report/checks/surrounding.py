"""What stands around what was said: names of themes and experts, conclusions, issues of major relevance."""

from collections.abc import Iterator

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.events.draft_events import Purpose
from chairconsole.domain.meeting.notes import Message, Point
from chairconsole.domain.queries.pairs import differences
from chairconsole.report.checks.checked import Checked
from chairconsole.report.checks.finding import BY_HAND, Finding, FindingCode, elsewhere, offered
from chairconsole.report.composing.session_facts import offered_themes, own_conclusions
from chairconsole.report.composing.surroundings import MOST_ISSUES, OVERARCHING
from chairconsole.report.draft.draft_text import Reference
from chairconsole.report.remarks.shapes import Shape

LONGEST_NAME = 6
"""An item of more words needs a short name."""

_NO_ISSUES = frozenset((PointKind.QUOTE, PointKind.FIGURE, PointKind.QUESTION, PointKind.CONCLUSION))


def surrounding(checked: Checked) -> Iterator[Finding]:
    """What is missing around what was said."""
    yield from _theme_names(checked)
    yield from _experts(checked)
    yield from _overarching_theme(checked)
    if not has_conclusion(checked) and not checked.meeting.draft_state(checked.draft_id).conclusions_declined:
        yield Finding(FindingCode.NO_CONCLUSION, None, "", BY_HAND, "")
    yield from _stars(checked)


def has_conclusion(checked: Checked) -> bool:
    """Whether a conclusion was typed for the draft, or stands in it as the words of whoever reads it."""
    is_typed = own_conclusions(checked.meeting, checked.draft_id, checked.points)
    return bool(is_typed) or _stands_there("conclusions", checked)


def starred(checked: Checked) -> list[Reference]:
    """The starred messages and single points that can be issues of major relevance, in the order of noting."""
    meeting = checked.meeting
    message_of = {point: message.id for message in meeting.messages.values() for point in message.points}
    found: dict[Reference, None] = {}
    for point in checked.points:
        message = message_of.get(point.id)
        reference = Reference("m", (message,)) if message else Reference("p", (point.id,))
        if point.is_starred and not point.written and checked.kind_of(reference) not in _NO_ISSUES:
            found[reference] = None
    return list(found)


def _references(checked: Checked) -> Iterator[Reference]:
    return (reference for _, _, piece in checked.pieces() for reference in piece.references)


def _stands_there(name: str, checked: Checked) -> bool:
    """Whether the draft has the sentence of this name that stands around what was said."""
    return any(one.kind == "s" and name in one.ids for one in _references(checked))


def _overarching_theme(checked: Checked) -> Iterator[Finding]:
    """The main conclusions need one that the moderator chose or typed, or to be told that there is none."""
    is_asked = checked.draft_id[0] is Purpose.MAIN_CONCLUSIONS and checked.meeting.overarching_theme is None
    if is_asked and not _stands_there(OVERARCHING, checked):
        names = offered_themes(checked.meeting, checked.lexicon.language)
        yield Finding(FindingCode.NO_OVERARCHING_THEME, None, "", offered(*names), "")


def _theme_names(checked: Checked) -> Iterator[Finding]:
    themes = {theme.id: theme for theme in checked.meeting.session.rules.themes}
    asked: set[str] = set()
    for sentence in checked.sentences:
        for theme in (one for reference in sentence.references if reference.kind == "t" for one in reference.ids):
            if theme not in themes or theme in asked:
                continue
            asked.add(theme)
            if not getattr(themes[theme].spoken, checked.lexicon.language.value):
                yield sentence.finding(FindingCode.THEME_NAME, elsewhere(theme))


def _experts(checked: Checked) -> Iterator[Finding]:
    """Panellists that are thanked by the label of their seat."""
    block = checked.meeting.session.block(checked.block or "")
    if block is None:
        return
    known = {person.id for person in checked.meeting.session.people}
    unnamed = [seat for seat in block.seats if known.isdisjoint(seat.people)]
    for sentence in checked.sentences:
        if sentence.is_typed:
            continue
        for seat in unnamed:
            start = sentence.text.find(seat.label)
            if start >= 0 and seat.label[-1:].isdigit() and not sentence.text[start + len(seat.label) :][:1].isdigit():
                end = start + len(seat.label)
                yield sentence.finding(FindingCode.EXPERT_UNNAMED, elsewhere(seat.id), start, end)


def _stars(checked: Checked) -> Iterator[Finding]:
    found = starred(checked)
    if not found:
        yield Finding(FindingCode.NO_STAR, None, "", BY_HAND, "")
    elif len(found) > MOST_ISSUES:
        yield Finding(FindingCode.MANY_STARS, None, str(len(found)), elsewhere(found[MOST_ISSUES].ids[0]), "")
    apart = {side for one in differences(checked.meeting) for side in one.sides}
    for reference in found[:MOST_ISSUES]:
        if apart.isdisjoint(reference.ids) and not _has_short_name(reference, checked):
            said = checked.said(reference)
            text = said.words if said else ""
            yield Finding(FindingCode.NO_SHORT_NAME, None, text, elsewhere(reference.ids[0]), ",".join(reference.ids))


def _has_short_name(reference: Reference, checked: Checked) -> bool:
    """Whether an item has a short name, or needs none: a noun or a verb of few words."""
    told: Message | Point | None = checked.meeting.messages.get(reference.ids[0])
    told = told or checked.meeting.points.get(reference.ids[0])
    if told is not None and told.short:
        return True
    if any(point.short for point in checked.points_of(reference)):
        return True
    said = checked.said(reference)
    if said is None or said.tail or said.following or said.language:
        return False
    return said.shape in (Shape.NOUN, Shape.INFINITIVE) and len(said.words.split()) <= LONGEST_NAME
