"""One statement told otherwise: in another shape, with its signs said, shorter, as a quotation; or left out."""

import re
from collections.abc import Iterator
from dataclasses import replace

from chairconsole.domain.base.event_parts import Language, PointKind, PointShape
from chairconsole.report.checks.checked import LONGEST_NOTE, Checked, Sentence
from chairconsole.report.checks.cures.own_words import of_another
from chairconsole.report.doubts.doubt import uncertainty_of
from chairconsole.report.doubts.sure_reading import read_once
from chairconsole.report.doubts.uncertainty import Uncertainty
from chairconsole.report.draft.draft_text import Reference, said_safely
from chairconsole.report.draft.openings import opening
from chairconsole.report.remarks.languages import other_language
from chairconsole.report.remarks.main_verb import has_finite, main_verb
from chairconsole.report.remarks.saying import statement
from chairconsole.report.remarks.shapes import Shape
from chairconsole.report.remarks.signs import parts
from chairconsole.report.remarks.spoken import QUESTIONS, Spoken
from chairconsole.report.remarks.subjects import Subject
from chairconsole.report.remarks.verbs import Verbs
from chairconsole.report.remarks.words import Words

MOST_OTHERS = 2
"""So many other sentences are offered before the point is."""

_SHORTEST = 3  # words that are left of what is shortened
_BRACKETS = re.compile(r"\s?[(\[]([^()\[\]]*)[)\]]")
_SPACES = re.compile(r"\s+")
_TAIL = re.compile(r"\s?[,:]\s|\s[-–—]\s")
_DENYING = frozenset(("ni", "no", "non", "nor", "not", "pas"))
_NO_SIGNS = re.compile(r"[<>=≠≈≤≥+±×/&%‰$€£§@_()\[\]{}…→←|\\*#~^]")
_IN_THE_WORDS = frozenset((Uncertainty.ABBREVIATION, Uncertainty.ARTICLE, Uncertainty.LANGUAGE))
"""Doubts about words, which are no better in another shape."""

_OF_MORE = frozenset((Uncertainty.FIRST_PERSON, Uncertainty.NO_SUBJECT, Uncertainty.ORDER, Uncertainty.SPLICE))
"""Doubts whether all words are one statement, and of whom."""

_NO_SHAPE = _IN_THE_WORDS | _OF_MORE

_QUOTABLE = frozenset((Uncertainty.FIRST_PERSON, Uncertainty.NO_SUBJECT, Uncertainty.ORDER, Uncertainty.SPLICE, None))
"""Doubts about whose words they are, and none: in quotation marks they are those of whoever was noted."""


def in_other_words(sentence: Sentence, checked: Checked) -> tuple[str, ...]:
    """The sentences that may stand for one that reads like a note, the likeliest first; then nothing at all.

    Nothing takes the sentence out: its point is listed among those that are not in the draft.
    """
    told = _Told.of(sentence, checked)
    found = () if told is None else (one for one in told.otherwise() if one != sentence.text)
    others = [one for one in dict.fromkeys(found) if not _begins_alike(one, sentence, checked)][:MOST_OTHERS]
    return (*others, *([""] if sentence.is_statement else []))


def _begins_alike(text: str, sentence: Sentence, checked: Checked) -> bool:
    """Whether it would be one of three in a row that begin with the same words."""
    place = checked.sentences.index(sentence)
    near = [opening(one.text) for one in checked.sentences[max(place - 2, 0) : place + 3]]
    here = min(place, 2)
    near[here] = opening(text)
    return any(
        len(set(near[start : start + 3])) == 1 for start in range(max(here - 2, 0), min(here, len(near) - 3) + 1)
    )


def in_other_shapes(reference: Reference | None, checked: Checked) -> Iterator[str]:
    """What the sentence of a reference would be if its words were a verb, a clause or a noun; of what can be spoken."""
    points = checked.points_of(reference) if reference else ()
    if reference is not None and points and len(points[0].text) <= LONGEST_NOTE:
        what, subject = checked.kind_of(reference), checked.subject(reference)
        yield from _Told(said_safely(points[0].text), what, subject, checked).in_other_shapes()


class _Told:
    """The typed words of one sentence, with what they are and who is its subject."""

    def __init__(
        self, text: str, what: PointKind, subject: Subject | None, checked: Checked, *, is_rest: bool = False
    ) -> None:
        """`is_rest`: another statement of the same note stands before it."""
        self._text = text
        self._is_rest = is_rest
        self._what = what
        self._subject = subject
        self._checked = checked
        self._lexicon = checked.lexicon
        self._natural = self._read(text)
        self._uncertainty = uncertainty_of(self._natural)

    @staticmethod
    def of(sentence: Sentence, checked: Checked) -> "_Told | None":
        """What a sentence tells; None if that is more than one point, or not to be known."""
        if len(sentence.references) != 1:
            return None
        reference = sentence.references[0]
        points = checked.points_of(reference)
        said = checked.said(reference)
        if said is None or any(len(point.text) > LONGEST_NOTE for point in points):
            return None
        what, subject = checked.kind_of(reference), checked.subject(reference)
        message = checked.message_of(reference)
        if checked.one_statement(sentence) is not None and not (message and message.text):
            return _Told(said_safely(points[0].text), what, subject, checked)
        chain = list(_statements(said))
        there = [one for one in checked.sentences if one.place_of_piece == sentence.place_of_piece]
        there = [one for one in there if one.part == sentence.part]
        place = there.index(sentence)
        if len(chain) != len(there) or not chain[place].typed:
            return None
        return _Told(chain[place].typed, what, None if place else subject, checked, is_rest=place > 0)

    def otherwise(self) -> Iterator[str]:
        """All sentences that it may be instead."""
        yield from self.in_other_shapes()
        yield from self._of_another()
        yield from self._with_signs_said()
        yield from self._shortened()
        yield from self._quoted()

    def in_other_shapes(self) -> Iterator[str]:
        """The sentences of other shapes."""
        if self._uncertainty in _NO_SHAPE:
            return
        for shape in self._shapes():
            said = self._read(self._text, shape)
            is_speakable = all(one.shape is not Shape.AS_TYPED for one in _statements(said)) and not said.unspeakable
            told = self._said(said) if is_speakable else ""
            if told and not (shape is PointShape.NOUN and ":" in told):
                yield told

    def _shapes(self) -> Iterator[PointShape]:
        """As what the words could be read: with a verb they are a clause, without one a noun.

        They may be either where a word may be a verb.
        """
        words, shapes = Words.of(self._text, self._lexicon), self._lexicon.shapes
        if words.is_infinitive(0):
            yield PointShape.VERB
        if self._natural.shape in QUESTIONS or words.is_infinitive(0) or words.denied():
            return
        main = Words.of(parts(self._text).main, self._lexicon)
        verb = main_verb(main, start=0)
        may_have = self._uncertainty is Uncertainty.VERB
        may_be_clause = may_have and self._natural.shape is Shape.NOUN
        has_subject = any(word not in shapes.adverbs for word in main.small[: verb or 0])
        if (verb and has_subject) or (verb is None and may_be_clause):  # a clause begins with whom it is about
            yield PointShape.CLAUSE
        is_denied = words.at(0) in _DENYING or any(words.starts_with(phrase) for phrase in shapes.no)
        is_told_alone = self._natural.shape is Shape.AS_TYPED or self._natural.stands_alone
        first = words.at(0)
        # "Without data no policy", "as in some towns": nothing is drawn attention to.
        opens_none = first in shapes.prepositions or (first in shapes.adverbs and first not in shapes.adjectives)
        has_more = opens_none or (is_told_alone and self._has_more_to_tell())
        if not is_denied and not has_more and (verb is None or (may_have and not is_told_alone)):
            yield PointShape.NOUN

    def _has_more_to_tell(self) -> bool:
        """Whether behind a comma something is demanded, or somebody spoken to: it is no noun phrase as a whole."""
        behind = (Words.of(one, self._lexicon) for one in self._text.split(", ")[1:])
        return any(words.is_infinitive(0) or words.is_order(0) or has_finite(words, 0) for words in behind)

    def _of_another(self) -> Iterator[str]:
        """What is said of "them" for "us", where the verb stays."""
        if self._uncertainty is Uncertainty.FIRST_PERSON:
            for text in of_another(self._text, self._lexicon):
                if self._read(text).shape is Shape.CLAUSE:
                    yield from self._if_sure(text)

    def _with_signs_said(self) -> Iterator[str]:
        """The words with "is" for "=", "and" for "+", commas for brackets: where they are a sentence then."""
        if _NO_SIGNS.search(self._text) is None:
            return
        text = _BRACKETS.sub(lambda found: f", {found[1].strip()}," if found[1].strip() else "", self._text)
        if self._lexicon.language is Language.FRENCH and self._lacks_an_article(text):
            return
        for sign, words in self._lexicon.checks.signs.items():
            if sign in text and words:
                text = text.replace(sign, f" {words[0]} ")
        text = _SPACES.sub(" ", text).replace(" ,", ",").replace(",,", ",").strip(" ,")
        yield from self._if_sure(text)

    def _lacks_an_article(self, text: str) -> bool:
        """Whether a bare noun stands behind "=" or "+": French has an article behind "est" and "et"."""
        behind = (Words.of(one.strip(), self._lexicon).at(0) for one in re.split("[=≠+]", text)[1:])
        return any(word not in self._lexicon.articles.determiners for word in behind)

    def _shortened(self) -> Iterator[str]:
        """What stands before the last comma or dash behind which something else begins."""
        for found in reversed(list(_TAIL.finditer(self._text))):
            text = self._text[: found.start()]
            if self._uncertainty is Uncertainty.VERB and main_verb(Words.of(text, self._lexicon), start=0) is None:
                continue
            if len(text.split()) >= _SHORTEST and (told := list(self._if_sure(text))):
                yield from told
                return

    def _if_sure(self, text: str) -> Iterator[str]:
        said = self._read(text)
        is_sure = said.shape is not Shape.AS_TYPED and not said.unspeakable and uncertainty_of(said) is None
        if is_sure and other_language(text, self._lexicon) is None:
            yield self._said(said)

    def _quoted(self) -> Iterator[str]:
        """The words in quotation marks, if they are whole ones and those that were typed."""
        is_asked = self._natural.shape in QUESTIONS
        if self._what is PointKind.QUOTE or is_asked or self._is_rest or self._uncertainty not in _QUOTABLE:
            return
        glossary = self._checked.glossary
        words = Words.of(self._text, self._lexicon)
        verb = main_verb(words, start=0)
        is_english = self._lexicon.language is Language.ENGLISH
        openers = self._lexicon.articles.determiners | self._lexicon.shapes.statement_openers
        has_subject = bool(verb) and (is_english or words.at(0) in openers)
        is_whole = has_subject or (is_english and words.small[:2] == ("do", "not"))
        is_plain = not re.search(r"\s[-–—]\s|[!?]{2}", self._text)
        is_as_typed = is_plain and glossary.said(self._text) == self._text and not glossary.asked(self._text)
        said = self._read(self._text, what=PointKind.QUOTE)
        if is_whole and is_as_typed and not said.unspeakable and said.language is None:
            yield statement(said, PointKind.QUOTE, self._subject, Verbs(), self._lexicon)

    def _read(self, text: str, shape: PointShape | None = None, what: PointKind | None = None) -> Spoken:
        return read_once(text, what or self._what, self._lexicon, self._checked.glossary, shape)

    def _said(self, said: Spoken) -> str:
        return statement(said, self._what, self._subject, Verbs(), self._lexicon)


def _statements(said: Spoken | None) -> Iterator[Spoken]:
    while said is not None:
        yield replace(said, following=None)
        said = said.following
