"""From a point to its sentence, with capital and stop."""

from collections.abc import Mapping

from chairconsole.domain.base.event_parts import PointKind, PointShape
from chairconsole.report.accounts.voices import Voice, VoiceKind
from chairconsole.report.remarks.frames import INFINITIVES, finished, is_too_long, next_frame, put_into, row_for
from chairconsole.report.remarks.glossary import Glossary
from chairconsole.report.remarks.glue import joined
from chairconsole.report.remarks.lexicon import Lexicon
from chairconsole.report.remarks.sentence_words import Frame
from chairconsole.report.remarks.shapes import Shape
from chairconsole.report.remarks.spoken import Spoken, spoken
from chairconsole.report.remarks.subjects import Subject, one_delegation, subject_of
from chairconsole.report.remarks.verbs import Verbs


def statement(said: Spoken, what: PointKind, subject: Subject | None, verbs: Verbs, lexicon: Lexicon) -> str:
    """What one point says. `subject`: None if nobody is named.

    What stood after a dash or a colon is added to the sentence ("…, adding that x"); what stood after a semicolon
    becomes its second verb ("drew attention to x and stressed the need to y"). They become sentences of their own after
    a question, a quotation or a colon form, and where nobody is named and the sentence would be too long.
    """
    if said.language is not None and said.language is not lexicon.language:
        return finished(put_into(lexicon.sentences.frames["foreign"].nobody[0], said, None, lexicon), lexicon.language)
    return _Statement(what, subject, verbs, lexicon).told(said)


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


def preview(
    text: str,
    what: PointKind,
    voice: Voice | None,
    lexicon: Lexicon,
    glossary: Glossary,
    shape: PointShape | None = None,
    *,
    stakeholder_of: Mapping[str, str] | None = None,
) -> str:
    """The sentence that a note would give by itself: of nobody, if it was said by one delegation for itself."""
    said = spoken(text, what, lexicon, glossary, shape)
    is_named = voice is not None and (voice.kind is not VoiceKind.DELEGATION or voice.is_group)
    subject = subject_of([voice], lexicon, stakeholder_of=stakeholder_of) if voice and is_named else None
    return statement(said, what, subject, Verbs(), lexicon)


class _Statement:
    """One point being told, by one subject or by nobody."""

    def __init__(self, what: PointKind, subject: Subject | None, verbs: Verbs, lexicon: Lexicon) -> None:
        self._what = what
        self._subject = subject
        self._verbs = verbs
        self._lexicon = lexicon

    def told(self, said: Spoken) -> str:
        """Its sentence, and those of what cannot be added to it."""
        goes_on = said.tail is not None or said.following is not None
        frame, text = self._begun(said, goes_on)
        later = [said.following]
        if said.tail is not None:
            added = self._tail(said, said.tail, frame)
            text += added
            later = [*([] if added else [said.tail]), said.tail.tail, said.tail.following, said.following]
        sentences = [text]
        for second in (one for one in later if one is not None):
            together = self._with_second_verb(sentences[-1], frame, said, second)
            sentences[-1:] = [together] if together else [sentences[-1], self._of_its_own(second)]
        return " ".join(finished(one, self._lexicon.language) for one in sentences)

    def _begun(self, said: Spoken, goes_on: bool) -> tuple[Frame, str]:
        subject = self._subject
        if said.shape is Shape.REPORTED and subject is None:
            if template := self._lexicon.sentences.own_verbs.get(said.verb):
                frame = Frame(verb=said.verb, says=template)
                self._verbs.used(frame.verb, said.shape)
                return frame, put_into(frame, said, None, self._lexicon)
            subject = one_delegation(self._lexicon)
        frame = next_frame(said, self._what, subject, self._verbs, self._lexicon, goes_on=goes_on)
        return frame, put_into(frame, said, subject, self._lexicon)

    def _tail(self, said: Spoken, tail: Spoken, frame: Frame) -> str:
        """What is added for the tail; nothing if it has no place in this sentence."""
        if _is_closed(frame):
            return ""
        name = tail.shape.value
        is_noun = said.shape is Shape.NOUN and frame.ends_with_words
        is_list = self._what is PointKind.POINT or frame.verb in self._lexicon.sentences.strong_verbs
        if tail.shape in INFINITIVES and is_noun and is_list:
            name = f"{name} noun"
        row = self._lexicon.sentences.tails.get(name)
        if row is None:
            return ""
        somebody = self._subject if self._subject and row.subject else None
        return put_into((row.subject if somebody else row.nobody)[0], tail, somebody, self._lexicon)

    def _with_second_verb(self, text: str, frame: Frame, said: Spoken, second: Spoken) -> str:
        """The sentence with a second statement in it; nothing if the two do not go together."""
        if _is_closed(frame) or (self._subject is None and second.shape is Shape.REPORTED):
            return ""
        conjunction = self._lexicon.sentences.conjunction
        tried = self._verbs.copy()
        next_one = next_frame(
            second, self._kind_of(second), self._subject, tried, self._lexicon, goes_on=True, may_be_first=False
        )
        if self._subject is None or not next_one.begins_with_subject:
            together = f"{text}, {conjunction} {put_into(next_one, second, None, self._lexicon)}"
            if _is_closed(next_one) or is_too_long(together, self._lexicon):
                return ""
            self._verbs.become(tried)
            return together
        self._verbs.become(tried)
        predicate = next_one.model_copy(update={"says": next_one.says.removeprefix("{subject} ")})
        is_simple = said.shape is Shape.NOUN and said.tail is None
        has_more = "," in said.words or f" {conjunction} " in said.words
        comma = "" if is_simple and not has_more else ","
        second_words = put_into(predicate, second, self._subject, self._lexicon)
        return joined(f"{text}{comma} {conjunction} ", second_words, self._lexicon.language)

    def _of_its_own(self, second: Spoken) -> str:
        return _Statement(self._kind_of(second), self._subject, self._verbs, self._lexicon).told(second)

    def _kind_of(self, second: Spoken) -> PointKind:
        """What a second statement is: a verb after a point is a proposal, and a figure is followed by a point."""
        if self._what is PointKind.POINT and second.shape is Shape.INFINITIVE:
            return PointKind.RECOMMENDATION
        return PointKind.POINT if self._what in (PointKind.FIGURE, PointKind.QUOTE, PointKind.QUESTION) else self._what


def _is_closed(frame: Frame) -> bool:
    """Whether nothing can be added to a sentence: it ends with a question, a quotation or what follows a colon."""
    return ":" in frame.says or frame.says.endswith("?")
