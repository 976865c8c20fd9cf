"""Several points in one sentence, and two that differ in two sentences of one build."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial

from chairconsole.domain.base.event_parts import Language, PointKind
from chairconsole.report.accounts.voices import Voice, VoiceKind
from chairconsole.report.remarks.first_letter import with_small_first
from chairconsole.report.remarks.frames import INFINITIVES, finished, has_aside, is_too_long, row_for
from chairconsole.report.remarks.glue import filled, listed
from chairconsole.report.remarks.lexicon import Lexicon
from chairconsole.report.remarks.saying import statement_with
from chairconsole.report.remarks.sentence_words import Bundle, Frame
from chairconsole.report.remarks.shapes import Shape
from chairconsole.report.remarks.signs import behind_a_colon, sentences, stripped
from chairconsole.report.remarks.spoken import QUESTIONS, Spoken
from chairconsole.report.remarks.subjects import NOTHING, Before, Subject, another, one_delegation, subject_of
from chairconsole.report.remarks.verbs import Verbs

MOST_ITEMS = 3
_SAID_AS_NOTED = frozenset((Shape.NOUN, Shape.INFINITIVE, Shape.CLAUSE, Shape.FIGURE))
"""Shapes whose words are all that was typed."""


def bundle(items: Sequence[Spoken], what: PointKind, verbs: Verbs, lexicon: Lexicon) -> str | None:
    """Two or three single points of one kind ("Proposals were made to A and to B").

    An item with a comma of its own goes last, after ", and"; one with "and" in it is never the first of two. None if
    they cannot be said so: shapes that do not go together, two such items, tails, a sentence that is too long, or that
    would have the verb of the last one.
    """
    row = _bundle_for(items, what, lexicon)
    order = _order(items, lexicon)
    if row is None or order is None:
        return None
    has_comma = has_aside(order[-1].words, lexicon)
    told = [
        filled(
            row.items[one.shape.value],
            lexicon.language,
            is_verb=one.shape in INFINITIVES,
            x=one.words,
            new=one.new or one.words,
        )
        for one in order
    ]
    together = listed(told, lexicon.sentences.conjunction, lexicon.language, comma_before_last=has_comma)
    is_verb = order[0].shape in INFINITIVES
    sentences = {one.says: filled(one.says, lexicon.language, is_verb=is_verb, items=together) for one in row.frames}
    fitting = [one for one in row.frames if not is_too_long(sentences[one.says], lexicon)]
    if all((one.verb, items[0].shape) in verbs.before for one in fitting):
        return None
    frame = verbs.next(row.frames, (), items[0].shape, lambda one: one in fitting)
    return finished(sentences[frame.says], lexicon.language)


def pair(
    first: Spoken,
    second: Spoken,
    what: PointKind,
    voices: tuple[Sequence[Voice], Sequence[Voice]],
    verbs: Verbs,
    lexicon: Lexicon,
    *,
    stakeholder_of: Mapping[str, str] | None = None,
    before: Before = NOTHING,
    are_views: bool = False,
) -> tuple[str, str]:
    """The two sentences of a pair that differs ("Some delegations stressed that A", "Others stressed that B").

    The same verb in both, no numbers. One voice on each side: "One delegation … Another …"; on one side only, or if
    they `are_views` of nobody: "One view was that A. Another was that B." Voices of other kinds are named by their
    kind. Where one half can only stand behind a colon, or no verb fits both, both do. Raises ValueError for a
    quotation, a question or another language beside what has no verb in common with it.
    """
    said, is_uneven = (first, second), are_views or (len(voices[0]) == 1) != (len(voices[1]) == 1)
    is_noted = any(_stands_behind_a_colon(one) for one in said)
    if is_uneven and first.shape is second.shape is Shape.CLAUSE and not is_noted:
        return _views(first, second, what, verbs, lexicon)
    frames = None if is_noted else _frames_in_common(said, what, verbs, lexicon)
    if frames is None:
        subjects = None if is_uneven else _sides(voices, lexicon, stakeholder_of, before)
        return _behind_colons(said, subjects, what, verbs, lexicon)
    words = lexicon.sentences.pair
    views = (Subject(words.one_view, is_plural=False), Subject(words.another_view, is_plural=False))
    who = views if is_uneven else _sides(voices, lexicon, stakeholder_of, before)
    verbs.used(frames[1].verb, second.shape)
    return (
        statement_with(frames[0], first, what, who[0], verbs, lexicon),
        statement_with(frames[1], second, what, who[1], verbs, lexicon),
    )


def are_behind_colons(first: Spoken, second: Spoken, what: PointKind, lexicon: Lexicon) -> bool:
    """Whether both halves of a pair stand behind colons: where one can only stand so, or no verb fits both."""
    said = (first, second)
    is_noted = any(map(_stands_behind_a_colon, said))
    return is_noted or _frames_in_common(said, what, Verbs(), lexicon) is None


def are_heard_to_differ(
    first: Spoken,
    second: Spoken,
    what: PointKind,
    voices: tuple[Sequence[Voice], Sequence[Voice]],
    lexicon: Lexicon,
) -> bool:
    """Whether the two sentences of a pair say that they are two views: "One view was …", "Some delegations …"."""
    if (len(voices[0]) == 1) != (len(voices[1]) == 1):
        return True
    are_many = len(voices[0]) > 1 and all(any(one.kind is VoiceKind.DELEGATION for one in side) for side in voices)
    return are_many and not are_behind_colons(first, second, what, lexicon)


def _bundle_for(items: Sequence[Spoken], what: PointKind, lexicon: Lexicon) -> Bundle | None:
    if not 2 <= len(items) <= MOST_ITEMS or any(one.tail or one.following or one.language for one in items):
        return None
    for row in lexicon.sentences.bundles:
        fits_shapes = all(one.shape.value in row.items for one in items)
        if what in row.what and fits_shapes and (row.modal is None or all(one.has_modal is row.modal for one in items)):
            return row
    return None


def _order(items: Sequence[Spoken], lexicon: Lexicon) -> list[Spoken] | None:
    """Plain items first, then one with "and" in it, then one with a comma; None if two of them cannot come last."""
    conjunction = f" {lexicon.sentences.conjunction} "
    with_comma = [one for one in items if "," in one.words]
    with_and = [one for one in items if one not in with_comma and conjunction in one.words]
    plain = [one for one in items if one not in with_comma and one not in with_and]
    if len(with_comma) > 1 or len(with_and) > 1 or not plain:
        return None
    return [*plain, *with_and, *with_comma]


def _sides(
    voices: tuple[Sequence[Voice], Sequence[Voice]],
    lexicon: Lexicon,
    stakeholder_of: Mapping[str, str] | None,
    before: Before,
) -> tuple[Subject, Subject]:
    words = lexicon.sentences.subjects
    if not all(any(one.kind is VoiceKind.DELEGATION for one in side) for side in voices):
        named = [subject_of(side, lexicon, stakeholder_of=stakeholder_of, before=before) for side in voices]
        return named[0], named[1]
    if len(voices[0]) == 1:
        return one_delegation(lexicon), another(lexicon)
    numbers = [len(side) for side in voices]
    return (
        Subject(words.some, is_plural=True, number=numbers[0]),
        Subject(words.others, is_plural=True, number=numbers[1]),
    )


def _views(first: Spoken, second: Spoken, what: PointKind, verbs: Verbs, lexicon: Lexicon) -> tuple[str, str]:
    verbs.used("view", Shape.CLAUSE)
    one, another_one = (Frame(verb="view", says=template) for template in lexicon.sentences.pair.clause)
    return (
        statement_with(one, first, what, None, verbs, lexicon),
        statement_with(another_one, second, what, None, verbs, lexicon),
    )


def _stands_behind_a_colon(said: Spoken) -> bool:
    return (said.shape is Shape.AS_TYPED or said.stands_alone) and said.language is None


def _behind_colons(
    said: tuple[Spoken, Spoken],
    subjects: tuple[Subject, Subject] | None,
    what: PointKind,
    verbs: Verbs,
    lexicon: Lexicon,
) -> tuple[str, str]:
    """Both halves as they were noted; `subjects`: None where they are views and nobody's."""
    row = lexicon.sentences.frames["as_typed pair"]
    frames = (row.subject[0], row.subject[0]) if subjects else (row.nobody[0], row.nobody[1])
    first, second = (_in_one_sentence(_as_noted(one, said, lexicon), lexicon) for one in said)
    verbs.used(frames[0].verb, Shape.AS_TYPED)
    who = subjects or (None, None)
    return (
        statement_with(frames[0], first, what, who[0], verbs, lexicon),
        statement_with(frames[1], second, what, who[1], verbs, lexicon),
    )


def _as_noted(one: Spoken, said: Sequence[Spoken], lexicon: Lexicon) -> Spoken:
    """A half as it can stand behind a colon: with all that its frame would have said of it ("not to").

    Raises ValueError for a quotation, a question or another language, and where what was typed is not known any more.
    """
    if one.language is not None or one.shape in (Shape.QUOTATION, *QUESTIONS):
        raise ValueError(f"no frame fits both {said[0].shape} and {said[1].shape}")
    if _stands_behind_a_colon(one) or (one.shape in _SAID_AS_NOTED and one.tail is one.following is None):
        return one
    statements = list(_statements(one))
    if not all(statement.typed for statement in statements):
        raise ValueError(f"no frame fits both {said[0].shape} and {said[1].shape}")
    typed = ", ".join(stripped(statement.typed) for statement in statements)
    words = behind_a_colon(with_small_first(typed, lexicon))
    return replace(one, shape=Shape.AS_TYPED, words=words, bare="", new="", tail=None, following=None)


def _in_one_sentence(noted: Spoken, lexicon: Lexicon) -> Spoken:
    """A half of several sentences in one, if that can be read aloud: nobody hears whose the second one is."""
    first, *others = sentences(noted.words)
    sign = " ; " if lexicon.language is Language.FRENCH else "; "
    words = sign.join([first, *(with_small_first(one, lexicon) for one in others)])
    is_short = len(words.split()) <= lexicon.remarks.longest
    return replace(noted, words=words) if others and is_short else noted


def _statements(said: Spoken) -> Iterator[Spoken]:
    yield said
    if said.following is not None:
        yield from _statements(said.following)


def _frames_in_common(
    said: tuple[Spoken, Spoken], what: PointKind, verbs: Verbs, lexicon: Lexicon
) -> tuple[Frame, Frame] | None:
    """A frame for each with the same verb, the one whose turn it is, else one for recommendations; None if none is."""
    has_modal = all(one.has_modal for one in said)
    for kind in (what, PointKind.RECOMMENDATION):
        first_row, second_row = (row_for(one, kind, lexicon).subject for one in said)
        second_by_verb = {one.verb: one for one in second_row if _fits_pair(one, has_modal)}
        if common := {one.verb for one in first_row if _fits_pair(one, has_modal)} & second_by_verb.keys():
            frame = verbs.next(first_row, (), said[0].shape, partial(_has_verb_of, common))
            return frame, second_by_verb[frame.verb]
    return None


def _has_verb_of(verbs: Collection[str], frame: Frame) -> bool:
    return frame.verb in verbs


def _fits_pair(frame: Frame, has_modal: bool) -> bool:
    """Whether both halves can begin with their subject; a verb for clauses with a modal needs one in each half."""
    return frame.begins_with_subject and not frame.panellist and (frame.modal is None or frame.modal is has_modal)
