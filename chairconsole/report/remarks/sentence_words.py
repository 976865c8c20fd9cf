"""What a language's file holds for whole sentences: its subjects, its verbs, and the frames that words are put into."""

from pydantic import BaseModel, ConfigDict, Field

from chairconsole.domain.base.event_parts import Language, PointKind
from chairconsole.domain.base.scripts import Script


class _Words(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Frame(_Words):
    """A sentence with places for words, without its capital and its stop: "{subject} {verb} the need to {x}".

    {new} is {x} as something that was not there before, {bare} without an article that was not typed.

    `verb` names its verb: the key of `SentenceWords.verbs` if the frame has the place {verb}; of two neighbours only
    one may have it. `modal`: only for clauses with a "must" (True), only for others (False). `panellist`: only for what
    panellists said. `first`: only as the first of its row in a text. `long`: only for many words. `several`: only for
    several voices. `opinion`: not for words with a figure.
    """

    verb: str
    says: str
    modal: bool | None = None
    panellist: bool = False
    first: bool = False
    long: bool = False
    several: bool = False
    opinion: bool = False

    @property
    def ends_with_words(self) -> bool:
        """Whether nothing stands behind the typed words."""
        return self.says.endswith(("{x}", "{new}", "{bare}"))

    @property
    def begins_with_subject(self) -> bool:
        """Whether a second verb with the same subject can follow it."""
        return self.says.startswith("{subject} ")


class Row(_Words):
    """The frames of one shape and kind, in the order in which they are used.

    `subject` if somebody speaks, `nobody` if nobody is named; `also` and `subject_also` for the one that would
    otherwise repeat the sentence before it.
    """

    subject: tuple[Frame, ...] = ()
    nobody: tuple[Frame, ...] = ()
    also: tuple[Frame, ...] = ()
    subject_also: tuple[Frame, ...] = ()


class Bundle(_Words):
    """Frames for several points in one sentence: of which kinds, and how an item of each shape stands in {items}.

    `modal`: only for clauses that each have a modal (True), only for those without any (False).
    """

    what: frozenset[PointKind]
    items: dict[str, str]
    frames: tuple[Frame, ...]
    modal: bool | None = None


class KindWords(_Words):
    """What one of a kind is called, and several; `gender` is a key of the numbers.

    `the`: the only one that was heard, once it was named ("l'entité"); empty where a language goes on with "one".
    """

    one: str
    many: str
    gender: str
    the: str = ""


class SubjectWords(_Words):
    """How those who spoke are named: `kinds` by the names of VoiceKind in small letters, `stakeholders` by sub-kind.

    `numbers` (one to nine), `quantifiers` (a few, several, many), `another` and `same` by gender. `again`: the word
    that a sentence must not have twice, and what is said for it the first time.
    """

    numbers: dict[str, tuple[str, ...]]
    quantifiers: dict[str, tuple[str, str, str]]
    kinds: dict[str, KindWords]
    stakeholders: dict[str, KindWords]
    the_moderator: str
    delegation_beside: str
    another: dict[str, str]
    another_group: str
    same: dict[str, str]
    some: str
    others: str
    group_alone: str
    groups_alone: str
    group_among: str
    groups_among: str
    the_group: str = ""
    other_kinds: str = ""
    again: tuple[str, ...] = Field(default=(), max_length=2)


class PairWords(_Words):
    """Two views of which one has a single voice: two frames for clauses, two subjects for what is no clause."""

    clause: tuple[str, str]
    one_view: str
    another_view: str


class SentenceWords(_Words):
    """All that sentences are made with. `verbs` has the forms for one and for several who speak.

    `own_verbs` has a sentence of nobody for typed verbs ("supported", "offered to"), `own_plurals` their forms for
    several; `words_of_need` are adjectives that say no more
    than that there is a need; `strong_verbs` can be kept for what many said; `offer` is left
    out where it is typed in an offer, `offers` are nouns for one; `only_mentioned` are nouns of ills, `people`
    those of people: nobody calls for them, and Spanish has other frames for people. `places` are where somebody is to
    be: "affected communities at the table".
    """

    subjects: SubjectWords
    verbs: dict[str, tuple[str, str]]
    frames: dict[str, Row]
    bundles: tuple[Bundle, ...]
    tails: dict[str, Row]
    pair: PairWords
    own_verbs: dict[str, str]
    own_plurals: dict[str, str]
    languages: dict[Language | Script, str]
    strong_verbs: frozenset[str]
    words_of_need: frozenset[str]
    conjunction: str
    offer: str
    offers: frozenset[str]
    only_mentioned: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()
    places: frozenset[str]
    longest: int
