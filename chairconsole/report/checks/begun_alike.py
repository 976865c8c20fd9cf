"""Sentences in a row that begin with the same words, and how the third can begin otherwise."""

from collections.abc import Iterator, Sequence

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.report.checks.checked import Checked, Sentence
from chairconsole.report.checks.cures.parted import with_capital
from chairconsole.report.checks.finding import Finding, FindingCode, offered
from chairconsole.report.draft.openings import opening
from chairconsole.report.remarks.first_letter import with_small_first
from chairconsole.report.remarks.joining import bundle
from chairconsole.report.remarks.saying import also
from chairconsole.report.remarks.verbs import Verbs

ALIKE = 2
"""So many sentences in a row may begin with the same two words."""

MOST_FRAMES = 2
"""In so many ways points that share a sentence can be told."""


def same_openings(checked: Checked) -> Iterator[Finding]:
    """Each sentence that is the third or a later one to begin alike."""
    in_a_row: list[str] = []
    for place, sentence in enumerate(checked.sentences):
        begins = opening(sentence.text)
        in_a_row = [*in_a_row, begins] if in_a_row and in_a_row[-1] == begins else [begins]
        if len(in_a_row) > ALIKE:
            near = checked.sentences[max(0, place - len(in_a_row)) : place + 2]
            cure = offered(*_begun_otherwise(sentence, checked, near))
            yield sentence.whole(FindingCode.SAME_OPENING, cure, " ".join(sentence.text.split()[:2]))


def _begun_otherwise(sentence: Sentence, checked: Checked, near: Sequence[Sentence]) -> Iterator[str]:
    """The whole sentence begun otherwise: in another frame, then with a word that links it to what stands before."""
    begins = opening(sentence.text)
    told = (*_in_another_frame(sentence, checked), *_of_several(sentence, checked))
    yield from (one for one in told if opening(one) != begins)
    taken = {opening(one.text) for one in near}
    small = with_small_first(sentence.text, checked.lexicon)
    for link in checked.lexicon.checks.links:
        linked = f"{with_capital(link)}, {small}"
        if opening(linked) not in taken:
            yield linked
            return


def _in_another_frame(sentence: Sentence, checked: Checked) -> Iterator[str]:
    reference = checked.one_statement(sentence)
    said = checked.said(reference) if reference else None
    if reference is None or said is None or checked.kind_of(reference) is PointKind.QUOTE:
        return
    if other := also(said, checked.kind_of(reference), checked.subject(reference), Verbs(), checked.lexicon):
        yield other
    yield checked.told(reference)


def _of_several(sentence: Sentence, checked: Checked) -> Iterator[str]:
    """The other sentences that its points would give together."""
    if sentence.text != sentence.piece.text.strip() or any(one.kind != "p" for one in sentence.references):
        return
    points = [point for reference in sentence.references for point in checked.points_of(reference)]
    if len(points) < 2 or len({point.what for point in points}) > 1:
        return
    said = [checked.said_by(point) for point in points]
    for turn in range(MOST_FRAMES):
        if told := bundle(said, points[0].what, Verbs(first_turn=turn), checked.lexicon):
            yield told
