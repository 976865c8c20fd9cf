"""Criteria of length: of the sentences in the mean, and of the whole text beside what it tells."""

from collections.abc import Collection, Iterator

from chairconsole.domain.base.event_parts import Language, PointKind
from chairconsole.domain.base.folding import fold
from chairconsole.domain.queries.draft_places import has_reactions
from chairconsole.report.checks.checked import Checked, Sentence
from chairconsole.report.checks.criterion import Criterion, Measure
from chairconsole.report.checks.theme_criteria import is_named, theme_names
from chairconsole.report.composing.across_panels import PANELS
from chairconsole.report.composing.admission import WORDS_OF_REACTIONS
from chairconsole.report.composing.session_conclusions import reactions_of
from chairconsole.report.draft.draft_text import Reference
from chairconsole.report.draft.length import spoken_words
from chairconsole.report.draft.openings import leads_in
from chairconsole.report.remarks.spoken import Spoken

FULL = 27
"""A text of so many statements fills the room of seven minutes, which is so many words, if there is more to tell."""

_ROOM = 420 * 0.9 * 110 / 60
_LEAST_OF_A_MEAN = 20
"""A mean says something of a text with so many statements."""

_MEAN = (14.0, 18.0)
_MORE_WORDS = {Language.ENGLISH: 1.0, Language.FRENCH: 1.15, Language.SPANISH: 1.15}
_WORDS_OF_A_STATEMENT = 15
_WORDS_AROUND = 4
"""A statement of longer or shorter notes has the words that were typed and so many around them."""


def length_criteria(
    checked: Checked, statements: Collection[Sentence], room: float | None, *, has_more: bool
) -> Iterator[Measure]:
    """The measures; `room` and `has_more` as for `measured`."""
    more = _MORE_WORDS[checked.lexicon.language]
    plain = [one for one in checked.sentences if not _is_apart(one)]
    if len(statements) >= _LEAST_OF_A_MEAN:
        mean = sum(one.words for one in plain) / len(plain)
        yield Measure(Criterion.MEAN, mean, _MEAN[0], _MEAN[1] * more)
    if room is None:
        return
    words = sum(spoken_words(one.text) for one in checked.sentences)
    if has_reactions(checked.meeting, checked.draft_id):
        reactions = reactions_of(checked.draft)
        room -= WORDS_OF_REACTIONS - spoken_words(reactions.text if reactions is not None else "")
    items = [list(_said_in(piece.references, checked)) for _, _, piece in checked.pieces()]
    if has_more and sum(map(len, items)) >= FULL * room / _ROOM:
        yield Measure(Criterion.LENGTH, words, room * 0.9, room * 0.97)
        return
    frame = sum(spoken_words(one.text) for one in checked.sentences if one not in statements)
    frame += sum(_words_before(one, checked) for one in statements)
    told = [_typed_words(one) for said in items for one in said]
    typed = [number + _WORDS_AROUND for numbers in told for number in numbers]
    least = frame + sum(min(number, _WORDS_OF_A_STATEMENT) for number in typed)
    most = frame + sum(max(number, _WORDS_OF_A_STATEMENT * more) for number in typed)
    yield Measure(Criterion.LENGTH, words, min(room * 0.9, least * 0.85), min(room, most * 1.15))


def _is_apart(sentence: Sentence) -> bool:
    """Whether it is no sentence by itself: it leads in, or says in which panels the one before it was heard."""
    of_figures = (name for one in sentence.references if one.kind == "s" for name in one.ids)
    return leads_in(sentence.references) or any(name.startswith(PANELS) for name in of_figures)


def _words_before(sentence: Sentence, checked: Checked) -> int:
    """How many words stand before a statement to name its theme: "On fair recruitment, …"."""
    before, comma, _ = sentence.text.partition(", ")
    names = theme_names(checked)
    themes = {theme for one in sentence.references for point in checked.points_of(one) for theme in point.themes}
    said = set(fold(before).split())
    is_naming = bool(comma) and any(is_named(names[theme], said) for theme in themes if theme in names)
    return spoken_words(before) if is_naming else 0


def _said_in(references: tuple[Reference, ...], checked: Checked) -> Iterator[Spoken]:
    """What is told in one sentence: points of the same words are one."""
    for reference in references:
        if reference.kind == "m" and (said := checked.said(reference)) is not None:
            yield said
        elif reference.kind == "p" and checked.kind_of(reference) is not PointKind.CONCLUSION:
            points = checked.points_of(reference)
            yield from {fold(point.text): checked.said_by(point) for point in points}.values()


def _typed_words(said: Spoken) -> list[int]:
    """How many words each statement of a note has: what follows a dash or a semicolon is one of its own."""
    others = (said.tail, said.following)
    return [len(said.words.split()), *(number for one in others if one is not None for number in _typed_words(one))]
