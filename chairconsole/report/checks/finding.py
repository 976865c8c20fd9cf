"""One thing that a check before reading found: what it is, where it stands, and how it can be mended."""

from dataclasses import dataclass
from enum import StrEnum


class FindingCode(StrEnum):
    """What was found."""

    NAME = "name"
    SIGN = "sign"
    ABBREVIATION = "abbreviation"
    AMBIGUOUS = "ambiguous"
    INNER_STOP = "inner_stop"
    ACRONYM = "acronym"
    CAPITALS = "capitals"
    SYMBOL = "symbol"
    DATE = "date"
    LONG_NUMBER = "long_number"
    TWO_NUMBERS = "two_numbers"
    FIGURE_WITH_YEAR = "figure_with_year"
    COLON_FORM = "colon_form"
    DOUBTFUL = "doubtful"
    FIRST_PERSON = "first_person"
    OTHER_LANGUAGE = "other_language"
    LONG_SENTENCE = "long_sentence"
    SAME_OPENING = "same_opening"
    NEVER_SAID = "never_said"
    QUANTIFIER = "quantifier"
    ONE_DELEGATION = "one_delegation"
    SECOND_MENTION = "second_mention"
    QUOTATION_UNSTARRED = "quotation_unstarred"
    QUOTATION_LAST = "quotation_last"
    STAKEHOLDER_KIND = "stakeholder_kind"
    EXPERT_UNNAMED = "expert_unnamed"
    THEME_NAME = "theme_name"
    EMPTY_PARAGRAPH = "empty_paragraph"
    NO_OVERARCHING_THEME = "no_overarching_theme"
    EMPTY_PART = "empty_part"
    NO_CONCLUSION = "no_conclusion"
    NO_STAR = "no_star"
    MANY_STARS = "many_stars"
    NO_SHORT_NAME = "no_short_name"


class CureKind(StrEnum):
    """How it is mended: by the one text that is offered, by one of several, elsewhere, or as only a person can say."""

    REPLACE = "replace"
    ASK = "ask"
    GO_TO = "go_to"
    WRITE = "write"


@dataclass(frozen=True, slots=True)
class Cure:
    """How a finding is mended.

    Each of `offers` is a text for the place of the finding; an empty one takes it out. `target` is where one has to go:
    the id of a theme, point, message or seat, or the key of a participant; of a name, the key of what is decided.
    """

    kind: CureKind
    offers: tuple[str, ...] = ()
    target: str = ""


BY_HAND = Cure(CureKind.WRITE)


def by_hand(*offers: str) -> Cure:
    """A cure that a person writes, and what else may stand there."""
    return Cure(CureKind.WRITE, offers)


def offered(*offers: str) -> Cure:
    """A cure by one of these texts, the likeliest first; by hand if there is none."""
    different = tuple(dict.fromkeys(offers))
    if not different:
        return BY_HAND
    return Cure(CureKind.REPLACE if len(different) == 1 else CureKind.ASK, different)


def by_hand_at_least(*offers: str) -> Cure:
    """A cure by one of these texts; by hand where they only take the words out."""
    return offered(*offers) if any(offers) else by_hand(*offers)


def elsewhere(target: str) -> Cure:
    """A cure that is not in the text."""
    return Cure(CureKind.GO_TO, target=target)


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands: in which part of a draft, in which of its pieces, and from where to where in its text.

    `sentence` is the number of the sentence in its paragraph, from 0. In a heading, `piece` and `sentence` are 0.
    """

    part: int
    piece: int
    sentence: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to look at before reading. `place` is None for what the whole draft lacks.

    `sentence` is the key of the sentence (`sentence_key`), by which it is remembered that something is kept knowingly;
    of what stands in no sentence, what it is about.
    """

    code: FindingCode
    place: Place | None
    found: str
    cure: Cure
    sentence: str

    @property
    def key(self) -> tuple[FindingCode, str]:
        """By what a decision to keep it is remembered."""
        return self.code, self.sentence
