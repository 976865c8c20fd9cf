"""Criteria of what the program puts around typed words: lists, panellists, single delegations."""

import re
from collections.abc import Iterator

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.base.folding import fold
from chairconsole.domain.queries.pairs import differences
from chairconsole.report.checks.checked import Checked, Sentence
from chairconsole.report.checks.counted import Counting
from chairconsole.report.checks.criterion import Criterion, Measure
from chairconsole.report.checks.sentence_build import names_one_delegation
from chairconsole.report.composing.session_facts import panellists

MOST_LISTED = 3
"""So many things at most stand in one list; who was heard, and which themes there are, apart."""

_LONG_LISTS = frozenset(("opening", "heard", "themes"))
_ALONE = frozenset((PointKind.EXAMPLE, PointKind.CAUTION, PointKind.QUOTE))
"""What one delegation may be said to have said; anything else it said is nobody's."""

_NUMBER = re.compile(r"\d+")


def frame_criteria(checked: Checked) -> Iterator[Measure]:
    """The measures."""
    yield _longest_list(checked)
    yield _panellists(checked)
    yield _single_delegations(checked)


def _none(criterion: Criterion, where: list[str]) -> Measure:
    return Measure(criterion, len(where), where=tuple(where))


def _longest_list(checked: Checked) -> Measure:
    """Statements in a sentence, kinds of voices in its subject, themes, panels and issues that it names."""
    counting = Counting(checked.lexicon, checked.bounds)
    numbers = {sentence: _listed(sentence, checked, counting) for sentence in checked.sentences}
    most = max(numbers.values(), default=0)
    return Measure(
        Criterion.LIST_ITEMS,
        most,
        most=MOST_LISTED,
        where=tuple(one.text for one, number in numbers.items() if number > MOST_LISTED),
    )


def _listed(sentence: Sentence, checked: Checked, counting: Counting) -> int:
    is_whole = sentence.text == sentence.piece.text.strip()
    names = {name for of in sentence.references if of.kind == "s" for name in of.ids}
    if not _LONG_LISTS.isdisjoint(names):
        return 0
    if sentence.is_statement:
        different = {
            fold(point.text) for of in sentence.references if of.kind == "p" for point in checked.points_of(of)
        }
        kinds = sum(1 for _ in counting.in_text(sentence.text))
        return max(len(different) if is_whole else 1, kinds)
    themes = sum(len(of.ids) for of in sentence.references if of.kind == "t")
    panels = len(_NUMBER.findall(sentence.text)) if any(name.startswith("panels") for name in names) else 0
    return max(themes, panels)


def _panellists(checked: Checked) -> Measure:
    """Sentences but the opening that have a panellist by name."""
    blocks = [checked.block] if checked.block else [block.id for _, block in checked.meeting.session.blocks()]
    names = [name for block in blocks for name in panellists(checked.meeting, block)]
    wrong = [
        one.text
        for one in checked.sentences
        if not one.is_typed
        and all("opening" not in of.ids for of in one.references)
        and any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", one.text) for name in names)
    ]
    return _none(Criterion.PANELLISTS, wrong)


def _single_delegations(checked: Checked) -> Measure:
    """Sentences on one delegation, or another, that are no example, caution, half of a pair or starred quotation."""
    apart = {side for pair in differences(checked.meeting) for side in pair.sides}
    wrong = []
    for one in checked.sentences:
        if not one.is_statement or not names_one_delegation(one, checked.lexicon):
            continue
        is_alone = all(len(checked.voices(of)) == 1 for of in one.references)
        kinds = {checked.kind_of(of) for of in one.references}
        if is_alone and not kinds <= _ALONE and all(apart.isdisjoint(of.ids) for of in one.references):
            wrong.append(one.text)
    return _none(Criterion.ALONE_KINDS, wrong)
