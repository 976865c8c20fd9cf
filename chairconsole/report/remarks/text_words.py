"""The words of a lexicon with which typed texts are read."""

import re
from functools import cached_property

from pydantic import BaseModel, ConfigDict, Field


class Section(BaseModel):
    """A part of a lexicon; none is changed."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class ShapeWords(Section):
    """The words that tell which shape a text has; all in small letters.

    English has its verbs in `infinitives`; French and Spanish know them by `infinitive_endings`, and `infinitives`
    has those with other endings. The same goes for `finite` and `finite_endings`, of which `not_finite` has the
    exceptions.
    """

    adjective_endings: tuple[str, ...]  # a word with one may follow a noun without being a verb
    adjectives: frozenset[str]  # likewise, with other endings
    adjectives_or_verbs: frozenset[str]  # "open": both where it comes first
    agents: frozenset[str] = frozenset()  # English "countries": "to" and a verb behind it tell what they are to do
    adverbs: frozenset[str]  # may stand between a subject and its verb, or before an adjective
    bare_objects: frozenset[str]  # pasts of reporting verbs: no article is added to what was asked for
    before_infinitives: frozenset[str]  # "never": said with the infinitive behind it
    before_times: frozenset[str]  # "last": a time in numbers may follow
    changes: frozenset[str] = frozenset()  # English "rising": behind a noun it says what becomes of it
    causatives: frozenset[str]  # "help": the object behind them has an infinitive of its own
    deeds_of_things: frozenset[str] = frozenset()  # English "increased": nobody does it where it comes first
    clause_openers: frozenset[str]  # "until", "once": open a clause that is added to a noun
    colon_openers: frozenset[str]  # "without x": fits no sentence
    comparatives: frozenset[str]  # "other" before "than": no verb follows
    conditions: frozenset[str]  # "if", "so": behind a noun they make it a statement
    contrasts: frozenset[str]  # "but": before a verb of the same subject
    figure_openers: tuple[str, ...]
    figure_openers_before_digits: tuple[str, ...]
    finite: frozenset[str]
    finite_endings: tuple[str, ...]
    finite_or_nouns: frozenset[str]
    finite_pairs: frozenset[str]  # two words, of which the first is a verb before the second; "-é" is any word in -é
    finite_plural_endings: tuple[str, ...]  # of a verb behind a noun
    first_person: frozenset[str]  # "we", "our": read out, they would be the moderator's
    first_person_verbs: frozenset[str]  # of those that have no ending of their own, and "I": first words
    first_person_endings: tuple[str, ...]  # of verbs
    having: dict[str, str] = Field(default_factory=dict)  # "has": what is said of who has done something, for it
    impersonal: frozenset[str]  # verbs that stand first without a subject: "hay", "falta"
    indirect_questions: frozenset[str]  # "whether": may follow "asked" as it is
    infinitive_endings: tuple[str, ...]
    infinitive_marks: frozenset[str]
    infinitive_pairs: frozenset[str]  # a verb that could be a noun, and the preposition that is its own
    infinitives: frozenset[str]
    intensifiers: frozenset[str]  # the last word behind them is an adjective
    irregular_pasts: frozenset[str]  # a past before an object, a participle elsewhere
    joiners: frozenset[str]
    judgements: frozenset[str]  # "important": said first of what is to be done
    it_is: str  # what is said before one of them
    modals: frozenset[str]  # verbs that tell a wish
    need: tuple[str, ...]  # "need for": before A where A is said to be needed
    needed: str  # what is said of A in "A to be done"; empty where that is not said
    negations: frozenset[str]  # stand before finite verbs only
    no: tuple[str, ...]
    noun_pairs: frozenset[str]  # "pilot project": the first could be a verb
    not_finite: frozenset[str]
    not_to: tuple[str, ...]
    nouns_or_verbs: frozenset[str]
    object_openers: frozenset[str]  # what begins an object: the word before it is a verb
    object_pronouns: frozenset[str]  # "them": nothing but a verb or a preposition stands before them
    particles: frozenset[str]  # "hand out": the word before them is a verb
    participle_endings: tuple[str, ...] = ()
    participles: frozenset[str] = frozenset()  # with other endings
    past_objects: frozenset[str]  # the word in -ed before them is a past
    people_after_the: frozenset[str]  # "the poor": plurals behind the article only
    plural_modifiers: frozenset[str]  # plurals that stand before nouns: "rights", "skills"
    plurals: frozenset[str]  # without -s
    predicate_openers: frozenset[str]  # adjectives that may say something of the noun with more words to follow
    predicates: frozenset[str]  # adjectives that say something of the noun when they are the last word
    prepositions: frozenset[str]
    pronouns: frozenset[str]  # subjects, right before their verb
    question_endings: tuple[str, ...]  # "-t-il"
    question_openers: frozenset[str]  # with a question mark
    questions: tuple[str, ...]  # without one as well
    reflexives: frozenset[str]  # stand before infinitives
    relatives: frozenset[str]
    relatives_at_start: frozenset[str]  # after a comma or first only
    reported: dict[str, str]  # verbs of reporting in the present, with their past
    reported_for_sure: frozenset[str] = frozenset()  # English pasts that say nothing of a noun behind them
    reported_or_nouns: frozenset[str]  # their first words that are nouns before a preposition
    short_relatives: frozenset[str]  # "possible" in "where possible": no verb follows
    second_openers: frozenset[str]  # "too", "no": right behind a noun they begin a second noun phrase
    statement_adverbs: frozenset[str]  # "still": between two nouns it stands for a verb that was left out
    statement_openers: frozenset[str]  # "few", "nobody": behind a comma a statement of its own
    that: str
    that_as_wish: str  # the verb of reporting for "that x be done"
    times: frozenset[str]  # "year": "a year" may follow a noun
    verb_adverbs: frozenset[str]  # "also", "never": a verb form right behind them is a finite verb
    verb_endings: tuple[str, ...]  # of verbs before an object
    verbless_ends: frozenset[str]  # "first", "yes": a part between commas that ends with one lacks its verb
    verbs_after_nouns: frozenset[str]  # English verbs that are nouns where they come first
    verbs_of_state: frozenset[str]  # "lack": first, they tell what somebody does, and are no proposal
    wishes: frozenset[str]  # two words that tell a wish


class ArticleWords(Section):
    """The words that tell which article a noun takes; those of other languages are empty."""

    acts: frozenset[str] = frozenset()  # "respect": the one of something, never a new one
    acronyms: dict[str, str]  # with their article and the space behind it
    after_years: frozenset[str]  # "law": the number before it, from 1900 on, is a year
    aspirated: frozenset[str]
    before_nouns: frozenset[str]
    before_what_it_is: frozenset[str] = frozenset()  # "is", "as": before a noun they need its article
    countable: frozenset[str]
    degrees: frozenset[str] = frozenset()  # "too": what has its adjective behind one is one of many
    determiners: frozenset[str]
    feminine: frozenset[str]
    feminine_endings: tuple[str, ...]
    making: frozenset[str]  # verbs whose object is new: "create"
    masculine: frozenset[str]
    measures: frozenset[str] = frozenset()  # "rate": in English, of what follows in the place of "of" too
    masculine_endings: tuple[str, ...]
    plain: frozenset[str]
    singular_in_s: frozenset[str]
    stressed_a: frozenset[str]
    the_only: frozenset[str] = frozenset()  # of the countable nouns those of which one is meant: "compact"
    things: frozenset[str] = frozenset()  # "register": of which there are many, so that one typed bare is new
    what_it_is: frozenset[str] = frozenset()  # "precondition": what something is said to be
    without_article: frozenset[str]  # verbs that stand before nouns without one: "faire face"
    verb_phrases: dict[str, str] = Field(default={})  # verbs of several words, with one that has the same articles
    with_to: frozenset[str]  # "the right to x"


class SignWords(Section):
    """Words that are known as they are written."""

    acronyms: frozenset[str]
    asides: frozenset[str]  # "yes": no part of a sentence
    labels: frozenset[str]  # "priority: x" says what x is, and names no thing beside it
    names: frozenset[str]
    loans: frozenset[str]  # words that end as no other of their language does: "internet"
    own_words: frozenset[str]
    reference: str  # what is said for these before a document
    see: tuple[str, ...]
    speakers: frozenset[str]  # "Minister: x" is who spoke, no main part with a tail


class TellingWords(Section):
    """What tells a language from the other two, beside all the words of its lexicon; in small letters."""

    alike: frozenset[str]  # words of this language that could be taken for another's: they tell nothing
    common_endings: tuple[str, ...]  # of words that another language often has too
    endings: tuple[str, ...]  # of words of this language only
    foreign_endings: tuple[str, ...]  # of no word of this language
    foreign_letters: tuple[str, ...]  # in no word of this language
    phrases: tuple[str, ...]  # of another language, but said in this one: "de facto"
    words: frozenset[str]

    @cached_property
    def foreign(self) -> re.Pattern[str]:
        """Found in every word that none of this language is written like."""
        letters = "|".join(map(re.escape, self.foreign_letters))
        endings = "|".join(map(re.escape, self.foreign_endings))
        return re.compile(rf"{letters}|(?:{endings})$" if endings else letters)


class GlossaryWords(Section):
    """What is said for what is typed; "#" is a number, "@" a number said in words up to twelve.

    `leading` are abbreviations that stand before what they are about, so that their stop ends no sentence.
    `written` is how a symbol stands in a written text, where that is not as it is typed. `written_out` has contractions
    ("can't"), which stay as they are in quotations. `asks` is what may be meant, `else_asked` what else.
    """

    asks: dict[str, str]
    else_asked: dict[str, tuple[str, ...]] = {}
    leading: frozenset[str]
    numbers: tuple[str, ...]  # from one to twelve
    said: dict[str, str]
    written: dict[str, str]
    written_out: dict[str, str] = {}


class KindOpeners(Section):
    """What tells a kind of note; all in small letters, of several words without signs at their ends."""

    first: tuple[str, ...] = ()  # a text that begins with one of them
    behind_a_number: tuple[str, ...] = ()  # or with a number and one of them
    early: frozenset[str] = frozenset()  # or that has one of these words near its beginning
    said_by_itself: tuple[str, ...] = ()  # beginnings that the kind's sentence makes needless, the longest first

    @cached_property
    def first_words(self) -> tuple[str, ...]:
        """What a text begins with that begins with one of the first."""
        return tuple(f"{opener} " for opener in self.first)

    @cached_property
    def units(self) -> tuple[str, ...]:
        """What stands behind a number, likewise."""
        return tuple(f"{unit} " for unit in self.behind_a_number)
