"""What a draft tells: each thing once, quotations where they belong, stakeholders by what they are, no part empty."""

from collections.abc import Iterator

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.events.draft_events import Purpose
from chairconsole.domain.queries.names_in_text import sentence_key
from chairconsole.report.accounts.voices import VoiceKind
from chairconsole.report.checks.checked import Checked
from chairconsole.report.checks.finding import BY_HAND, Finding, FindingCode, Place, elsewhere, offered
from chairconsole.report.checks.finding_titles import PARTS
from chairconsole.report.draft.draft_text import Heading, Paragraph

_MARKS = '“«"'


def telling(checked: Checked) -> Iterator[Finding]:
    """What is told twice, or not as it should be."""
    yield from _second_mentions(checked)
    yield from _quotations(checked)
    yield from _stakeholders(checked)
    yield from _empty(checked)
    yield from _empty_parts(checked)


def _second_mentions(checked: Checked) -> Iterator[Finding]:
    told: set[str] = set()
    for part, number, piece in checked.pieces():
        here = {point.id for reference in piece.references for point in checked.points_of(reference)}
        if here and not here.isdisjoint(told):
            place = Place(part, number, _sentence_number(checked, part, number), 0, len(piece.text))
            yield Finding(FindingCode.SECOND_MENTION, place, piece.text, offered(""), sentence_key(piece.text))
        told |= here


def _quotations(checked: Checked) -> Iterator[Finding]:
    for sentence in checked.sentences:
        points = [point for reference in sentence.references for point in checked.points_of(reference)]
        is_quoted = any(mark in sentence.text for mark in _MARKS)
        if not is_quoted or not points or any(point.what is not PointKind.QUOTE for point in points):
            continue
        if not any(point.is_starred for point in points):
            yield sentence.finding(FindingCode.QUOTATION_UNSTARRED, elsewhere(points[0].id))
        if sentence.is_last and checked.is_read_out:
            yield sentence.finding(FindingCode.QUOTATION_LAST, offered(""))


def _stakeholders(checked: Checked) -> Iterator[Finding]:
    asked: set[str] = set()
    for sentence in checked.sentences:
        for reference in sentence.references:
            voices = checked.voices(reference)
            known = checked.stakeholder_kinds(voices)
            for voice in voices:
                if voice.kind is VoiceKind.STAKEHOLDER and voice.key not in known and voice.key not in asked:
                    asked.add(voice.key)
                    yield sentence.finding(FindingCode.STAKEHOLDER_KIND, elsewhere(voice.who.key))


def _empty(checked: Checked) -> Iterator[Finding]:
    """Headings above nothing, and paragraphs that say nothing but which theme they are about."""
    parts = checked.draft.parts
    for place, part in enumerate(parts):
        if isinstance(part, Heading):
            following = parts[place + 1] if place + 1 < len(parts) else None
            is_above = isinstance(following, Paragraph) or (following is not None and following.level > part.level)
            if part.level > 1 and not is_above:
                yield _whole(place, 0, part.text)
        elif not part.text.strip():
            yield _whole(place, 0, "")
        elif all(piece.references and all(one.kind == "t" for one in piece.references) for piece in part.pieces):
            yield _whole(place, len(part.pieces[0].text), part.text)


def _empty_parts(checked: Checked) -> Iterator[Finding]:
    """The parts of the thematic expert's draft that were left out of it because there was nothing to tell in them."""
    if checked.draft_id[0] is not Purpose.THEMATIC_EXPERT or not checked.generated.parts:
        return
    there = checked.generated.references() | checked.draft.references()
    for number, name in enumerate(PARTS, 1):
        part = f"part-{number}"
        if ("s", part) not in there:
            yield Finding(FindingCode.EMPTY_PART, None, name, BY_HAND, part)


def _whole(part: int, end: int, text: str) -> Finding:
    return Finding(FindingCode.EMPTY_PARAGRAPH, Place(part, 0, 0, 0, end), text, offered(""), sentence_key(text))


def _sentence_number(checked: Checked, part: int, piece: int) -> int:
    found = (one.number for one in checked.sentences if (one.part, one.place_of_piece) == (part, piece))
    return next(found, 0)
