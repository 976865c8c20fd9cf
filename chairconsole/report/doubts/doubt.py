"""Why what a whole typed text gave to a sentence may be wrong."""

from collections.abc import Iterator

from chairconsole.domain.base.event_parts import Language, PointKind
from chairconsole.report.doubts.piece import uncertainty_of_piece
from chairconsole.report.doubts.uncertainty import Uncertainty
from chairconsole.report.remarks.articles import lacks_an_article
from chairconsole.report.remarks.languages import may_be_in_another_language
from chairconsole.report.remarks.lexicon import Lexicon
from chairconsole.report.remarks.shapes import Shape
from chairconsole.report.remarks.signs import Parts, parts
from chairconsole.report.remarks.spoken import QUESTIONS, Spoken
from chairconsole.report.remarks.words import Words

_LONGEST_LABEL = 2  # words before a colon that may say only what the rest is about

_OWN_WORDS = frozenset((PointKind.CONCLUSION, PointKind.QUOTE))
"""Kinds in which "we" is who says it: the moderator, or the quoted."""


def uncertainty_of(said: Spoken) -> Uncertainty | None:
    """Why the shape of a text, or of what follows in it, may be wrong.

    None if nothing speaks against it, or a person gave the shape; what follows a semicolon is looked at even then.
    """
    return uncertainty_in_its_language(said) or _language(list(_statements(said)))


def uncertainty_in_its_language(said: Spoken) -> Uncertainty | None:
    """The same of a text that is taken to be in the language of the draft."""
    of_first = _of_statement(said)
    if of_first is not None:
        return of_first
    every = list(_statements(said))
    if said.typed and sum(one.typed.count("?") for one in every) > 1:
        return Uncertainty.QUESTIONS
    uncertain = (found for found in map(_of_statement, every[1:]) if found is not None)
    return next(uncertain, None) or _first_person(every)


def _statements(said: Spoken | None) -> Iterator[Spoken]:
    """A text and all that follows it after semicolons, in order."""
    while said is not None:
        yield said
        said = said.following


def _of_statement(said: Spoken) -> Uncertainty | None:
    """Why the shape of one statement with its tail may be wrong."""
    if said.read is None:
        return None
    lexicon, found = said.read.words.lexicon, parts(said.typed)
    if found.tail and said.tail is None and _has_an_order(Words.of(found.tail, lexicon)):
        return Uncertainty.ORDER
    tail = Words.of(f", {found.tail}", lexicon)  # an addition is told behind a comma: "guichet unique - 12 langues"
    is_added = bool(found.tail) and (said.tail is None or said.tail.shape is Shape.FIGURE)
    if is_added and any(lacks_an_article(tail, place) for place in range(len(tail.small))):
        return Uncertainty.ARTICLE
    uncertainty = uncertainty_of_piece(said.read)
    if uncertainty is None and said.tail is not None and said.tail.read is not None:
        uncertainty = uncertainty_of_piece(said.tail.read)
    if uncertainty is None and found.tail and ": " in said.typed and _is_label(found, said.shape, lexicon):
        uncertainty = Uncertainty.LABEL
    return uncertainty


def _has_an_order(words: Words) -> bool:
    return any(words.is_order(place) for place in range(len(words.small)))


def _first_person(every: list[Spoken]) -> Uncertainty | None:
    """FIRST_PERSON if a text of another's words says "we" or "our", or has a verb of that person."""
    first = every[0]
    if first.read is None or first.read.what in _OWN_WORDS or first.shape in (Shape.AS_TYPED, *QUESTIONS):
        return None
    lexicon = first.read.words.lexicon
    shapes = lexicon.shapes
    known = shapes.first_person | shapes.first_person_verbs
    if not shapes.first_person_endings and not any(word in one.typed.lower() for word in known for one in every):
        return None  # a quick look before the words are taken apart
    texts = (Words.of(_told_of(one), lexicon) for one in every)
    is_said = any(words.is_of_the_speaker(place) for words in texts for place in range(len(words.small)))
    return Uncertainty.FIRST_PERSON if is_said else None


def _told_of(said: Spoken) -> str:
    """What is told of a statement: without the "we" of "we have adopted", of which it is told that somebody did."""
    having = said.read.words.lexicon.shapes.having if said.read is not None else {}
    return said.words if said.shape is Shape.REPORTED and said.verb in having.values() else said.typed


def _language(every: list[Spoken]) -> Uncertainty | None:
    """LANGUAGE if words of a statement may be of another language than the draft's, and would be mixed into it."""
    read = ((one.typed, one.read.words.lexicon) for one in every if one.read is not None)
    return Uncertainty.LANGUAGE if any(may_be_in_another_language(*one) for one in read) else None


def _is_label(found: Parts, main: Shape, lexicon: Lexicon) -> bool:
    """Whether what stands before a colon may only name what the rest is about.

    It does if it is short, and the rest no noun phrase or itself a clause of two words ("fuel swaps: cheap and quick").
    A lone adjective before the colon is said of the rest.
    """
    rest, shapes = Words.of(found.tail, lexicon), lexicon.shapes
    no_nouns = (shapes.predicates, shapes.adjectives, shapes.adverbs, shapes.statement_openers, lexicon.signs.asides)
    asks = lexicon.language is not Language.ENGLISH and rest.at(0) in shapes.relatives.union(shapes.questions)
    is_said_of = lexicon.language is not Language.ENGLISH and rest.at(0).endswith(("ible", "able"))
    if asks or is_said_of:  # "debt: who owes whom", "quotas - unacceptable"
        return True
    label = Words.of(found.main, lexicon)
    if len(label.small) == 1 and label.at(0) in shapes.predicates | lexicon.signs.labels:  # "key: data"
        return True
    is_short = len(label.small) <= _LONGEST_LABEL
    return is_short and (main is Shape.CLAUSE or any(rest.at(0) in known for known in no_nouns))
