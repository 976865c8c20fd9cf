"""What was said under one theme, as one paragraph tells it."""

from collections.abc import Callable, Iterable, Sequence
from itertools import groupby

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.report.accounts.voices import VoiceKind
from chairconsole.report.composing.context import Context
from chairconsole.report.composing.flow import Flow
from chairconsole.report.composing.items import OTHER, Difference, Item
from chairconsole.report.draft.draft_text import Piece
from chairconsole.report.draft.openings import begins_alike, openings, says_that_views_differ, sentences_of
from chairconsole.report.remarks.shapes import Shape

_NAMED_FIRST = (
    VoiceKind.PANELLIST,
    VoiceKind.UN_ENTITY,
    VoiceKind.IGO,
    VoiceKind.OBSERVER,
    VoiceKind.STAKEHOLDER,
    VoiceKind.SPEAKER,
    VoiceKind.MODERATOR,
    VoiceKind.CO_FACILITATOR,
    VoiceKind.DELEGATION,
)
"""Of single statements those with a named kind come first; a delegation's is a group's."""


_PARTS = frozenset(",;:")


def theme_sentences(
    items: Sequence[Item],
    differences: Sequence[Difference],
    flow: Flow,
    *,
    bundles: bool = True,
    impersonal: bool = False,
    are_announced: bool = False,
    panels_of: Callable[[Difference], Sequence[str]] = lambda _: (),
) -> list[Piece]:
    """The items of a theme: messages, then pairs that differ, single statements, open questions.

    `panels_of` is what the panels of the two sides of a pair are called, if they are of different ones. `impersonal`:
    what is told has no subject, whoever and however many said it. `are_announced`: something before says that views
    differed.
    Messages are told by their voices; single statements in the order in which they were noted, those of a named kind
    first, others of one kind `bundles` together. A quotation is second among them, never the last.
    """
    if not impersonal:  # it is one list for the ear: what is said of the next theme is said "as well"
        flow.begin_theme()
    chosen = {item.reference for item in items}
    pairs = [one for one in differences if {one.first.reference, one.second.reference} <= chosen]
    messages = sorted((item for item in items if item.is_many), key=lambda item: (-len(item.voices), item.place))
    told = {one.reference for pair in pairs for one in (pair.first, pair.second)}
    shared = [item for item in messages if item.reference not in told]
    pieces = [flow.told(item, with_variant=True, impersonal=impersonal) for item in shared]
    for pair in pairs:
        pieces += flow.differing(pair, panels_of(pair), is_announced=are_announced)
    single = [item for item in items if not item.is_many and item.reference not in told]
    said = [item for item in single if item.what is not PointKind.QUESTION]
    others = _single(said, flow, bundles=bundles, impersonal=impersonal)
    is_open = bool(others) and any(says_that_views_differ(piece.references) for piece in pieces)
    pieces += [_beyond_difference(others[0], flow), *others[1:]] if is_open else others
    pieces += [flow.asked(item) for item in single if item.what is PointKind.QUESTION]
    return pieces


def _beyond_difference(piece: Piece, flow: Flow) -> Piece:
    """What follows views that were said to differ, so that it is not heard as one of them; as it is, if too long."""
    frames = flow.wording.lexicon.remarks
    said = flow.fill(frames.beyond_difference, x=flow.wording.behind_other_words(piece.text))
    is_short = len(sentences_of(said)[0].split()) <= frames.longest and ": " not in said
    return Piece(said, piece.references) if is_short else piece


def _single(items: Sequence[Item], flow: Flow, *, bundles: bool, impersonal: bool) -> list[Piece]:
    quotations = [item for item in items if item.what is PointKind.QUOTE]
    others = [item for item in items if item.what is not PointKind.QUOTE]
    named = sorted((item for item in others if _is_named(item, flow)), key=_rank)
    unnamed = [item for item in others if not _is_named(item, flow)]
    alone = _one_delegation(quotations, unnamed, flow)
    groups = _varied([[item] for item in named], _bundles(unnamed, alone, flow, bundles=bundles), quotations)
    if alone is None:
        examples = (group[0] for group in groups if len(group) == 1 and group[0].what is PointKind.EXAMPLE)
        alone = next((item for item in examples if item in unnamed), None)
    pieces: list[Piece] = []
    for group in groups:
        if len(group) > 1:
            pieces += flow.together(group)
        else:
            as_one = group[0] is alone and not impersonal
            pieces.append(flow.told(group[0], as_one_delegation=as_one, impersonal=impersonal))
    return pieces


def _is_named(item: Item, flow: Flow) -> bool:
    return flow.wording.subject(item) is not None


def _rank(item: Item) -> tuple[int, int]:
    return min(_NAMED_FIRST.index(voice.kind) for voice in item.voices), item.place


def _one_delegation(quotations: Sequence[Item], unnamed: Sequence[Item], flow: Flow) -> Item | None:
    """Whose statement is told as that of one delegation: the quotation, else the first caution."""
    if not flow.may_say_one_delegation:
        return None
    cautions = (item for item in unnamed if item.what is PointKind.CAUTION)
    return next((item for item in (*quotations, *cautions) if item.is_of_one_delegation), None)


def _varied(named: Sequence[list[Item]], unnamed: Sequence[list[Item]], quotations: Sequence[Item]) -> list[list[Item]]:
    """Those of a named kind before the others, quotations second, or first beside one other.

    No more than two of one kind stand in a row if that can be helped, nor two of one voice if another one is named.
    """
    left, told = [*named, *unnamed], list[list[Item]]()
    quoted, place_of_quotations = [[item] for item in quotations], int(len(left) > 1)

    def kind(group: list[Item]) -> object:
        return group[0].voices[0].kind if group in named else None

    def is_of_the_last(group: list[Item]) -> bool:
        of_one = group in named and bool(told) and len(told[-1]) == len(told[-1][0].voices) == 1
        return of_one and group[0].voices == told[-1][0].voices

    while left:
        if len(told) == place_of_quotations:
            told += quoted
        is_run = len(told) > 1 and kind(told[-1]) is not None and kind(told[-1]) == kind(told[-2])
        fitting = [one for one in left if not is_run or kind(one) != kind(told[-1])] or left[:1]
        others = (one for one in fitting if one in named and not is_of_the_last(one))
        told.append(next(others, fitting[0]) if is_of_the_last(fitting[0]) else fitting[0])
        left.remove(told[-1])
    return told or quoted


def _bundles(unnamed: Sequence[Item], alone: Item | None, flow: Flow, *, bundles: bool) -> list[list[Item]]:
    """The statements of nobody, those of one kind that go together where the first of them stands."""
    if not bundles:
        return [[item] for item in unnamed]
    groups: dict[object, list[Item]] = {}
    for item in unnamed:
        key: object = item.reference
        if item is not alone and flow.can_bundle(item):
            key = (item.what, flow.wording.spoken(item).shape is Shape.CLAUSE)
        groups.setdefault(key, []).append(item)
    return list(groups.values())


def by_theme(items: Iterable[Item], themes: Sequence[str]) -> list[tuple[str, list[Item]]]:
    """The items under each theme that has any, in the order of the themes."""
    place = {theme: number for number, theme in enumerate(themes)}
    known = sorted((item for item in items if item.theme in place), key=lambda item: place[item.theme])
    return [(theme, list(under)) for theme, under in groupby(known, key=lambda item: item.theme)]


def under_theme(context: Context, flow: Flow, theme: str, sentences: Sequence[Piece]) -> list[Piece]:
    """Sentences of one theme, of which the first names it: "On data, a proposal was made …".

    A name of several parts is named in a sentence of its own: what follows it would be read as one more part.
    """
    if not sentences or theme == OTHER:
        return list(sentences)
    (first, *others), name = sentences, context.theme_name(theme)
    text = flow.under(name, first.text)
    has_parts = not _PARTS.isdisjoint(name)
    if has_parts or any(len(one.split()) > context.frames.longest for one in text.split(". ")):
        return [flow.turned_to(theme, name), *sentences]
    return [Piece(text, first.references), *others]


def without_long_runs(flow: Flow, pieces: Sequence[Piece]) -> list[Piece]:
    """The sentences of a theme; the third in a row that begins alike is told "in addition"."""
    told: list[Piece] = []
    before: list[str] = []
    for piece in pieces:
        is_alike = begins_alike(before[-2:], piece.text)
        said = Piece(flow.beyond(piece.text), piece.references) if is_alike else piece
        told.append(said)
        before += openings(said.text)
    return told


def asked_by_theme(context: Context, flow: Flow, items: Sequence[Item]) -> list[Piece]:
    """Open questions, each behind the name of its theme."""
    return [
        piece
        for theme, under in by_theme(items, context.themes())
        for piece in under_theme(context, flow, theme, [flow.asked(item) for item in under])
    ]


def differing_by_theme(
    context: Context,
    flow: Flow,
    items: Sequence[Item],
    panels_of: Callable[[Difference], Sequence[str]] = lambda _: (),
) -> list[Piece]:
    """Views that differ, side by side, behind the name of their theme.

    Those of different panels begin with their panel; a sentence of its own names the theme before them.
    """
    pieces: list[Piece] = []
    of_panels = {one.first.reference for one in context.differences if panels_of(one)}
    for theme, under in by_theme(items, context.themes()):
        is_turned_to = theme != OTHER and not of_panels.isdisjoint(item.reference for item in under)
        turning = [flow.turned_to(theme, context.theme_name(theme))] if is_turned_to else []
        pairs = theme_sentences(under, context.differences, flow, are_announced=True, panels_of=panels_of)
        pieces += [*turning, *pairs] if turning else under_theme(context, flow, theme, pairs)
    return pieces
