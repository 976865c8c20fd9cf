"""From a point to its sentence, with capital and stop."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from chairconsole.domain.base.event_parts import Language, PointKind
from chairconsole.report.accounts.voices import Voice, VoiceKind
from chairconsole.report.remarks.frames import (
    INFINITIVES,
    finished,
    is_too_long,
    next_frame,
    own_frame,
    put_into,
    row_for,
)
from chairconsole.report.remarks.glue import conjunction_of, joined
from chairconsole.report.remarks.lexicon import Lexicon
from chairconsole.report.remarks.sentence_words import Frame
from chairconsole.report.remarks.shapes import Shape
from chairconsole.report.remarks.spoken import Spoken
from chairconsole.report.remarks.subjects import Subject, one_delegation, subject_of
from chairconsole.report.remarks.verbs import Verbs

_THAT = " that {x}"
_TOPIC = "noun topic"
_BEHIND_COLONS = {Shape.NOUN: "noun list", Shape.FIGURE: "figure clause"}
"""The frames of what a typed colon stands before, in French and Spanish: a comma would make an aside of it."""

_SUBJECT_AND_VERB = "{subject} {verb} "


def statement(said: Spoken, what: PointKind, subject: Subject | None, verbs: Verbs, lexicon: Lexicon) -> str:
    """What one point says. `subject`: None if nobody is named.

    What stood after a dash or a colon is added to the sentence ("…, adding that x"); what stood after a semicolon
    becomes its second verb ("drew attention to x and stressed the need to y"). They become sentences of their own after
    a question, a quotation or a colon form, and where the sentence would be too long: then of nobody, so that the same
    speaker is not taken for another one.
    """
    if said.language is not None and said.language is not lexicon.language:
        return finished(put_into(lexicon.sentences.frames["foreign"].nobody[0], said, None, lexicon), lexicon.language)
    if what is PointKind.OFFER:
        said = _without_offer(said, lexicon)
    return _Statement(what, subject, verbs, lexicon).told(said)


def statement_with(
    frame: Frame, said: Spoken, what: PointKind, subject: Subject | None, verbs: Verbs, lexicon: Lexicon
) -> str:
    """What one point says, like `statement`, in a frame that was chosen already."""
    return _Statement(what, subject, verbs, lexicon).told(said, frame)


def also(said: Spoken, what: PointKind, subject: Subject | None, verbs: Verbs, lexicon: Lexicon) -> str | None:
    """What a point says if it is the third in a row that would begin alike ("There was also concern about x").

    None if there is no such sentence for it.
    """
    row = row_for(said, what, lexicon)
    frames = row.subject_also if subject else row.also
    frame = next((one for one in frames if one.modal is None or one.modal is said.has_modal), None)
    if frame is None or said.tail or said.following or said.language:
        return None
    verbs.used(frame.verb, said.shape)
    return finished(put_into(frame, said, subject, lexicon), lexicon.language)


def by_itself(
    said: Spoken,
    what: PointKind,
    voice: Voice | None,
    lexicon: Lexicon,
    *,
    stakeholder_of: Mapping[str, str] | None = None,
) -> str:
    """The sentence of a point that stands alone: of nobody, if it was said by one delegation for itself."""
    is_named = voice is not None and (voice.kind is not VoiceKind.DELEGATION or voice.is_group)
    subject = subject_of([voice], lexicon, stakeholder_of=stakeholder_of) if voice and is_named else None
    return statement(said, what, subject, Verbs(), lexicon)


def reports_as_one(said: Spoken, lexicon: Lexicon) -> bool:
    """Whether two verbs of reporting were typed that are not both told of nobody: as two they would be two speakers."""
    second = said.following
    if said.shape is not Shape.REPORTED or second is None or second.shape is not Shape.REPORTED:
        return False
    return own_frame(said, lexicon) is None or own_frame(second, lexicon) is None


def _without_offer(said: Spoken, lexicon: Lexicon) -> Spoken:
    """An offer without its typed verb: "offer training" is what was offered, training."""
    verb, _, rest = said.words.partition(" ")
    is_verb = rest.startswith(("to ", "de "))
    can_be = said.shape is Shape.INFINITIVE or (said.shape is Shape.NOUN and is_verb)
    if not can_be or verb != lexicon.sentences.offer or not rest:
        return said
    words = rest.partition(" ")[2] if is_verb else rest
    return replace(said, shape=Shape.INFINITIVE if is_verb else Shape.NOUN, words=words)


@dataclass(slots=True)
class _Sentence:
    """A sentence that is being put together: so far, and what its last statement was made of."""

    text: str
    frame: Frame
    said: Spoken
    has_more: bool = False

    @property
    def is_closed(self) -> bool:
        """Whether nothing can be added: it ends with a question, a quotation or what follows a colon."""
        return ":" in self.frame.says or self.frame.says.endswith("?")


class _Statement:
    """One point being told, by one subject or by nobody."""

    def __init__(self, what: PointKind, subject: Subject | None, verbs: Verbs, lexicon: Lexicon) -> None:
        self._what = what
        self._subject = subject
        self._verbs = verbs
        self._lexicon = lexicon

    def told(self, said: Spoken, frame: Frame | None = None) -> str:
        """Its sentence, and those of what cannot be added to it; `frame`: if it was chosen already."""
        if self._subject is None and reports_as_one(said, self._lexicon):
            self._subject = one_delegation(self._lexicon)
        topic, said = self._topic_and_rest(said)
        later = list(_later(said))
        if frame is not None:
            sentences = [_Sentence(put_into(frame, said, self._subject, self._lexicon), frame, said)]
        else:
            sentences = [self._begun(said, self._what, self._subject, goes_on=bool(later))]
        sentences[0].text = topic + sentences[0].text
        for place, (part, is_tail) in enumerate(later, 1):
            if is_tail and self._add_tail(sentences[-1], part):
                continue
            if sentences[-1].said.shape is part.shape is Shape.AS_TYPED:
                semicolon = " ; " if self._lexicon.language is Language.FRENCH else "; "
                sentences[-1].text += semicolon + part.words
                continue
            what = self._kind_of(part, said)
            if not self._add_verb(sentences[-1], part, what):
                subject = None if self._subject and not sentences[-1].is_closed else self._subject
                sentences.append(self._begun(part, what, subject, goes_on=place < len(later)))
        return " ".join(finished(one.text, self._lexicon.language) for one in sentences)

    def _topic_and_rest(self, said: Spoken) -> tuple[str, Spoken]:
        """What a French or Spanish noun before a colon is said as, and what is said on it: "en cuanto a los niños, ".

        Only of nobody, and not where what stands behind the colon is a list, has its own article or is a topic itself.
        """
        row, tail = self._lexicon.sentences.tails.get(_TOPIC), said.tail
        is_label = not self._lexicon.signs.labels.isdisjoint(said.bare.lower().split())
        if row is None or tail is None or self._subject is not None or is_label or not _has_colon(said):
            return "", said
        are_nouns = said.shape is tail.shape is Shape.NOUN and bool(tail.bare) and tail.tail is None
        if not are_nouns or "," in said.words + tail.words:
            return "", said
        topic = put_into(row.nobody[0], said, None, self._lexicon)
        is_one = not tail.new or tail.new.startswith(("un ", "une ", "una "))
        words = tail.words if is_one else tail.new  # of several that were not spoken of before
        return topic, replace(tail, words=words, typed=said.typed, following=said.following)

    def _begun(self, said: Spoken, what: PointKind, subject: Subject | None, *, goes_on: bool) -> _Sentence:
        if said.shape is Shape.REPORTED and subject is None and not said.stands_alone:
            if frame := own_frame(said, self._lexicon):
                self._verbs.used(frame.verb, said.shape)
                return _Sentence(put_into(frame, said, None, self._lexicon), frame, said)
            subject = one_delegation(self._lexicon)
        frame = next_frame(said, what, subject, self._verbs, self._lexicon, goes_on=goes_on)
        return _Sentence(put_into(frame, said, subject, self._lexicon), frame, said)

    def _add_tail(self, sentence: _Sentence, tail: Spoken) -> bool:
        """Whether what stood after a dash could be added to the sentence."""
        if sentence.is_closed:
            return False
        name = tail.shape.value
        is_noun = sentence.said.shape is Shape.NOUN and sentence.frame.ends_with_words
        is_list = self._what is PointKind.POINT or sentence.frame.verb in self._lexicon.sentences.strong_verbs
        beside = f"{name} {sentence.said.shape}"
        if tail.shape not in INFINITIVES or (is_noun and is_list):
            name = beside if beside in self._lexicon.sentences.tails else name
        is_or_has_list = "," in tail.words or (is_noun and "," in sentence.said.words)
        if tail.shape is Shape.NOUN and is_or_has_list and f"{name} list" in self._lexicon.sentences.tails:
            name = f"{name} list"
        if _TOPIC in self._lexicon.sentences.tails and _has_colon(sentence.said):
            name = _BEHIND_COLONS.get(tail.shape, name)
        row = self._lexicon.sentences.tails.get(name)
        if row is None:
            return False
        somebody = self._subject if self._subject and row.subject else None
        frames = row.subject if somebody else row.nobody
        frame = next((one for one in frames if not sentence.frame.verb.endswith(one.verb)), frames[0])
        text = sentence.text + put_into(frame, tail, somebody, self._lexicon)
        if tail.shape in INFINITIVES and len(text.split()) > self._lexicon.remarks.longest:
            return False  # a demand can be told by itself
        sentence.text = text
        sentence.has_more = True
        self._verbs.used_too(frame.verb, tail.shape)
        if frame.says.lstrip().startswith(":"):
            sentence.frame = frame
        return True

    def _add_verb(self, sentence: _Sentence, second: Spoken, what: PointKind) -> bool:
        """Whether a second statement could be added: of nobody no more than one, and only if it is not too long."""
        conjunction = conjunction_of(second.typed, self._lexicon)
        if sentence.is_closed:
            return False
        if self._subject is None and second.shape is Shape.REPORTED:
            return self._add_own_frame(sentence, second, conjunction)
        tried = self._verbs.copy()
        frame = next_frame(second, what, self._subject, tried, self._lexicon, goes_on=True, may_be_first=False)
        if self._subject is not None and frame.begins_with_subject:
            predicate = self._predicate(frame, sentence, second, what)
            words = put_into(predicate, second, self._subject, self._lexicon)
            comma = "," if self._needs_comma(sentence) else ""
            text = joined(f"{sentence.text}{comma} {conjunction} ", words, self._lexicon.language)
            is_same = predicate.says == _THAT.strip()
            can_stand_alone = second.shape is not Shape.REPORTED or own_frame(second, self._lexicon) is not None
            if can_stand_alone and self._is_too_long(text, is_same=is_same):
                return False
        else:
            frame = self._that_again(sentence, second) or frame
            text = f"{sentence.text}, {conjunction} {put_into(frame, second, None, self._lexicon)}"
            added = _Sentence(text, frame, second)
            is_same = frame.says == _THAT.strip()
            if sentence.has_more or added.is_closed or self._is_too_long(text, is_same=is_same):
                return False
        self._verbs.become(tried)
        sentence.text, sentence.frame, sentence.said, sentence.has_more = text, frame, second, True
        return True

    def _add_own_frame(self, sentence: _Sentence, second: Spoken, conjunction: str) -> bool:
        """Whether a second verb of reporting could be added to a first one, both of nobody."""
        frame = own_frame(second, self._lexicon)
        if frame is None or sentence.said.shape is not Shape.REPORTED or sentence.has_more or ":" in frame.says:
            return False
        text = f"{sentence.text}, {conjunction} {put_into(frame, second, None, self._lexicon)}"
        if self._is_too_long(text, is_same=False):
            return False
        sentence.text, sentence.frame, sentence.said, sentence.has_more = text, frame, second, True
        return True

    def _predicate(self, frame: Frame, sentence: _Sentence, second: Spoken, what: PointKind) -> Frame:
        """The frame without its subject; where its verb would be the same again, without the verb: "…, and that x"."""
        before = sentence.frame
        if (that := self._that_again(sentence, second)) is not None:
            return that
        is_again = frame in row_for(second, what, self._lexicon).subject_also and second.shape is sentence.said.shape
        if is_again and before.says.startswith(_SUBJECT_AND_VERB) and before.modal in (None, second.has_modal):
            return before.model_copy(update={"says": before.says.removeprefix(_SUBJECT_AND_VERB)})
        return frame.model_copy(update={"says": frame.says.removeprefix("{subject} ")})

    def _that_again(self, sentence: _Sentence, second: Spoken) -> Frame | None:
        """The end of an English frame for a clause behind another one: "it was said that x, and that y"."""
        is_english = self._lexicon.language is Language.ENGLISH
        are_clauses = sentence.said.shape is second.shape is Shape.CLAUSE and sentence.frame.says.endswith(_THAT)
        return sentence.frame.model_copy(update={"says": _THAT.strip()}) if is_english and are_clauses else None

    def _is_too_long(self, text: str, *, is_same: bool) -> bool:
        """Two clauses behind one verb stay together, even where sentences are kept short."""
        return len(text.split()) > self._lexicon.remarks.longest if is_same else is_too_long(text, self._lexicon)

    def _needs_comma(self, sentence: _Sentence) -> bool:
        words = sentence.said.words
        has_list = "," in words or f" {self._lexicon.sentences.conjunction} " in words
        return sentence.has_more or has_list or sentence.said.shape is not Shape.NOUN

    def _kind_of(self, second: Spoken, first: Spoken) -> PointKind:
        """What a later statement is: a verb after a point is a proposal; not all that follows a figure is one."""
        if self._what is PointKind.POINT and second.shape is Shape.INFINITIVE:
            return PointKind.RECOMMENDATION
        is_other = self._what in (PointKind.FIGURE, PointKind.QUOTE, PointKind.QUESTION)
        if is_other or (self._what is PointKind.CAUTION and first.shape in INFINITIVES):
            return PointKind.POINT
        return self._what


def _has_colon(said: Spoken) -> bool:
    return ": " in said.typed


def _later(said: Spoken) -> Iterator[tuple[Spoken, bool]]:
    """All that follows a text, in order; True for what stood after a dash or a colon."""
    for part, is_tail in ((said.tail, True), (said.following, False)):
        if part is not None:
            yield part, is_tail
            yield from _later(part)
