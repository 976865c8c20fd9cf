"""One sentence after the other: what has been said decides how the next one is said."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from contextlib import suppress
from functools import partial

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.report.accounts.voices import Voice, VoiceKind
from chairconsole.report.composing.items import Difference, Item
from chairconsole.report.composing.mentions import Mentions
from chairconsole.report.composing.wording import Wording
from chairconsole.report.draft.draft_text import Piece, Reference
from chairconsole.report.draft.openings import DIFFERED, TURNING, are_short, begins_alike, openings
from chairconsole.report.remarks.draft_frames import DraftFrames
from chairconsole.report.remarks.frames import finished
from chairconsole.report.remarks.glue import filled
from chairconsole.report.remarks.joining import are_heard_to_differ, bundle, pair
from chairconsole.report.remarks.saying import also, statement
from chairconsole.report.remarks.shapes import Shape
from chairconsole.report.remarks.spoken import QUESTIONS, Spoken
from chairconsole.report.remarks.subjects import Subject
from chairconsole.report.remarks.verbs import Verbs

MOST_ALONE = 4
"""So many times a text says "one delegation" or "another", so that nobody is pointed at."""

_BUNDLED = 3
_LONGEST_RUN = 3
_OTHER_FRAMES = 5
_OTHER_VERBS = 3


class Flow:
    """The sentences of one text. It is made anew for each: verbs take turns, and openings are not repeated."""

    def __init__(
        self,
        wording: Wording,
        turn: int = 0,
        without: frozenset[str] = frozenset(),
        said_before: frozenset[str] = frozenset(),
        open_questions: int = 1,
    ) -> None:
        """`turn` is with which verb of each row it begins: texts that are heard one after the other differ in it.

        `without` are verbs that it does not use; `said_before` sentences that it says with another verb, if one fits.
        `open_questions` is how many questions are open, whether it tells them or not.
        """
        self.wording = wording
        self._said_before = said_before
        self._verbs = Verbs(first_turn=turn, without=without)
        self._mentions = Mentions(wording)
        self._openings: list[str] = []
        self._first_words: list[str] = []
        self._open_questions = open_questions
        self._turns = Counter[str]()
        self._is_new_theme = False

    @property
    def _frames(self) -> DraftFrames:
        return self.wording.lexicon.remarks

    @property
    def may_say_one_delegation(self) -> bool:
        """Whether "one delegation" can be said once more."""
        return self._mentions.of_one_delegation < MOST_ALONE

    def framed(self, name: str, template: str, **parts: str) -> Piece:
        """A sentence around what was said; `name` is what it stands on, of the meeting's figures."""
        self._verbs.may_say_also = False
        return self._piece(self.fill(template, **parts), (Reference("s", (name,)),))

    def fill(self, template: str, **parts: str) -> str:
        """A whole sentence, or several, of a frame."""
        language = self.wording.lexicon.language
        return finished(filled(template, language, is_verb=False, **parts), language)

    def of_theme(self, theme: str, template: str, **parts: str) -> Piece:
        """The sentence that names a theme."""
        self.begin_theme()
        return self._piece(self.fill(template, **parts), (Reference("t", (theme,)),))

    def turned_to(self, theme: str, name: str) -> Piece:
        """The sentence that turns to a theme once more."""
        template = self._in_turn("turning", self._frames.turning)
        return self.framed(f"{TURNING}{self._turns['turning']}-{theme}", template, x=name)

    def under(self, name: str, sentence: str) -> str:
        """A sentence that begins with the theme that it belongs to."""
        said = self.wording.behind_other_words(sentence)
        return self.fill(self._in_turn("under", self._frames.under_theme), theme=name, x=said)

    def beyond(self, sentence: str) -> str:
        """A sentence that goes on within its theme in other words: "in addition, …", without an "also" of its own."""
        said = self.wording.behind_other_words(sentence)
        said = re.sub(rf"^((?:\S+ ){{1,5}}?){self._frames.also} ", r"\1", said)
        return self.fill(self._in_turn("beyond", self._frames.beyond), x=said)

    def _in_turn(self, name: str, frames: Sequence[str]) -> str:
        """The frame of a row whose turn it is."""
        self._turns[name] += 1
        return frames[(self._turns[name] - 1) % len(frames)]

    def counted(self, voices: Iterable[Voice]) -> None:
        """These were said to have been heard, each kind with its number."""
        self._mentions.counted(voices)

    def begin_theme(self) -> None:
        """What follows is the first that is said of a theme: nothing there was said "as well"."""
        self._verbs.may_say_also = False
        self._mentions.begin_theme()

    def told(
        self, item: Item, *, with_variant: bool = False, as_one_delegation: bool = False, impersonal: bool = False
    ) -> Piece:
        """What an item says; `impersonal`: of nobody, unless the draft names who said what."""
        subject = self.wording.subject_after(item, self._mentions.before(item.voices))
        if impersonal and not self.wording.names_anybody:
            subject = None
        needs_one = as_one_delegation or self.wording.needs_a_subject(item)
        if subject is None and needs_one and self.may_say_one_delegation:
            subject = self.wording.one_delegation(is_another=self._mentions.follows_one_delegation(item.voices))
        text = self._with_variant(item, subject) if with_variant else ""
        text = text or self._statement(self.wording.spoken(item), item.what, subject)
        is_named = subject is not None and subject.is_named_in(text)
        return self._piece(text, (item.reference,), item.voices if is_named else ())

    def _with_variant(self, item: Item, subject: Subject | None) -> str:
        """What an item says with what one of its points adds; empty if none does, or if that is too long."""
        fuller = self.wording.with_variant(item)
        if fuller is self.wording.spoken(item):
            return ""
        before = self._verbs.copy()
        for _ in range(_OTHER_VERBS):
            text = self._statement(fuller, item.what, subject)
            if len(text.split()) <= self.wording.lexicon.remarks.longest:
                return text
        self._verbs = before
        return ""

    def asked(self, item: Item) -> Piece:
        """A question that is still open."""
        said = self.wording.spoken(item)
        if said.shape not in (Shape.QUESTION_DIRECT, Shape.QUESTION_INFINITIVE) or self.wording.names_anybody:
            return self.told(item)
        only, *others = self._frames.questions
        first = self._frames.question_of_several if self._open_questions > 1 else only
        # What says that a question is left stands once.
        template = self._in_turn("further questions", others) if self._turns["questions"] else first
        self._turns["questions"] += 1
        text = self.fill(template, x=said.words.strip(" ¿?"))
        later = said.following
        while later is not None and later.shape in QUESTIONS:  # "who checks? when?"
            text += f" {self.fill(template.partition(': ')[2], x=later.words.strip(' ¿?'))}"
            later = later.following
        if later is not None:
            text = f"{text} {self._statement(later, PointKind.POINT, self.wording.subject(item))}"
        return self._piece(text, (item.reference,))

    def together(self, items: Sequence[Item]) -> list[Piece]:
        """Items of one kind, two or three in a sentence where that is possible."""
        pieces: list[Piece] = []
        waiting = list(items)
        while waiting:
            for number in range(min(_BUNDLED, len(waiting)), 1, -1):
                first = waiting[:number]
                if text := self._bundled(first):
                    points = tuple(point for item in first for point in item.reference.ids)
                    pieces.append(self._piece(text, (Reference("p", points),)))
                    del waiting[:number]
                    break
            else:
                pieces.append(self.told(waiting.pop(0)))
        return pieces

    def differing(self, one: Difference, panels: Sequence[str] = (), *, is_announced: bool = False) -> list[Piece]:
        """Two views that differ, in two sentences of one build; as single statements if no verb fits both.

        A sentence before them says that views differed, on what if a person typed it; not if one before does
        (`is_announced`), or they do: "One view was …". `panels` are what the panels of each are called, if they differ.
        """
        first, second, lexicon = one.first, one.second, self.wording.lexicon
        words, voices = (self.wording.spoken(first), self.wording.spoken(second)), (first.voices, second.voices)
        every = (*first.voices, *second.voices)
        told: Sequence[str] = ()
        are_single = all(len(side) == 1 and side[0].kind is VoiceKind.DELEGATION for side in voices)
        are_views = are_single and self._mentions.of_one_delegation + len(voices) > MOST_ALONE
        as_pair = partial(pair, stakeholder_of=self.wording.stakeholders(every), before=self._mentions.before(every))
        with suppress(ValueError):
            told = as_pair(*words, one.what, voices, self._verbs, lexicon, are_views=are_views)
        is_heard = bool(told) and (are_views or are_heard_to_differ(*words, one.what, voices, lexicon))
        pieces: list[Piece] = []
        if one.issue:
            pieces.append(self.framed(f"issue-{first.reference.ids[0]}", self._frames.issue, x=one.issue))
        elif not (is_announced or is_heard):
            self._turns["differed"] += 1
            template = self._frames.differed[self._turns["differed"] > 1]
            pieces.append(self.framed(f"{DIFFERED}{first.reference.ids[0]}", template))
        if not told:
            return [*pieces, self.told(first), self.told(second)]
        if panels:
            inside = [(panel, self.wording.behind_other_words(said)) for panel, said in zip(panels, told, strict=True)]
            told = [self.fill(self._frames.in_panel, panel=panel, x=said) for panel, said in inside]
        return [*pieces, self._piece(" ".join(told), (first.reference, second.reference))]

    def can_bundle(self, item: Item) -> bool:
        """Whether an item may share a sentence with others of its kind."""
        said = self.wording.spoken(item)
        is_single = item.is_of_one_delegation and item.reference.kind == "p" and not self.wording.names_anybody
        is_clear = said.shape in (Shape.NOUN, Shape.INFINITIVE, Shape.NOT_INFINITIVE) or said.has_modal
        kinds = (PointKind.POINT, PointKind.RECOMMENDATION, PointKind.EXAMPLE, PointKind.CAUTION, PointKind.OFFER)
        is_one = not (said.stands_alone or said.tail or said.following or said.language)
        return is_single and is_clear and is_one and item.what in kinds

    def _bundled(self, items: Sequence[Item]) -> str | None:
        """Items in one sentence; with another verb where it would be the third that begins alike, if one fits."""
        if len({item.voices[0].key for item in items}) < len(items):
            return None
        words = [self.wording.spoken(item) for item in items]
        first = text = bundle(words, items[0].what, self._verbs, self.wording.lexicon)
        after_first = self._verbs.copy()
        for _ in range(_OTHER_VERBS):
            if text is None or not begins_alike(self._openings, text):
                return text
            text = bundle(words, items[0].what, self._verbs, self.wording.lexicon)
        self._verbs = after_first
        return first

    def _statement(self, said: Spoken, what: PointKind, subject: Subject | None) -> str:
        lexicon = self.wording.lexicon
        before = self._verbs.copy()
        text = self._as_wanted(statement(said, what, subject, self._verbs, lexicon), said, what, subject, before)
        if begins_alike(self._openings, text):
            text = self._not_begun_alike(text, said, what, subject, before)
        return self._begun_otherwise(text, said, what, subject)

    def _not_begun_alike(self, text: str, said: Spoken, what: PointKind, subject: Subject | None, before: Verbs) -> str:
        """What is said instead of the third sentence in a row that would begin alike: as it is, if nothing else fits.

        "There was also concern about x", else in another frame, else with an "also" that does begin alike.
        """
        lexicon, later = self.wording.lexicon, self._verbs
        with_also = before.copy()
        too = also(said, what, subject, with_also, lexicon) if before.may_say_also else None
        if too and len(too.split()) > lexicon.remarks.longest:
            too = None
        if too and not begins_alike(self._openings, too):
            self._verbs = with_also
            return too
        self._verbs = later.copy()
        self._verbs.may_say_also = before.may_say_also
        other = statement(said, what, subject, self._verbs, lexicon)
        if not begins_alike(self._openings, other):
            return other
        self._verbs = with_also if too else later
        return too or text

    def _begun_otherwise(self, text: str, said: Spoken, what: PointKind, subject: Subject | None) -> str:
        """The statement or, if the three before it begin with its first word, one that does not, if there is any."""
        first = text.partition(" ")[0]
        if self._first_words[-_LONGEST_RUN:] != [first] * _LONGEST_RUN or subject is None:
            return text
        later = self._verbs.copy()
        for _ in range(_OTHER_FRAMES):
            other = statement(said, what, subject, self._verbs, self.wording.lexicon)
            if not other.startswith(f"{first} ") and self._is_wanted(other):
                return other
        self._verbs = later
        return text

    def _as_wanted(self, text: str, said: Spoken, what: PointKind, subject: Subject | None, before: Verbs) -> str:
        """The statement or, if it was said before or is too long, with another verb than its own and the last one's."""
        if self._is_wanted(text) and not (self._is_new_theme and self._says_also()):
            return text
        first = self._verbs.copy()
        for _ in range(_OTHER_VERBS):
            self._verbs.may_say_also = before.may_say_also
            other = statement(said, what, subject, self._verbs, self.wording.lexicon)
            if self._is_wanted(other) and not self._says_also() and self._verbs.before.isdisjoint(before.before):
                return other
        self._verbs = first
        return text

    def _says_also(self) -> bool:
        """Whether the last statement is made with an "also", which needs something before it in its theme."""
        return any(verb.startswith("also ") for verb, _ in self._verbs.before)

    def _is_wanted(self, text: str) -> bool:
        return are_short(text, self._frames.longest) and text not in self._said_before

    def _piece(self, text: str, references: tuple[Reference, ...], voices: tuple[Voice, ...] = ()) -> Piece:
        self._is_new_theme = any(of.kind == "t" or of.ids[0].startswith(TURNING) for of in references)
        self._openings = (self._openings + (begun := openings(text)))[-2:]
        self._first_words += [one.partition(" ")[0] for one in begun]
        self._mentions.told(text, voices)
        return Piece(text, references)
