"""What a draft as a whole is measured by."""

from dataclasses import dataclass
from enum import StrEnum


class Criterion(StrEnum):
    """What is measured, in the order in which it is shown."""

    THREE_PARTS = "three_parts"
    COLON_FORM = "colon_form"
    ONE_DELEGATION = "one_delegation"
    ALONE_KINDS = "alone_kinds"
    SAME_OPENING = "same_opening"
    SAME_VERB = "same_verb"
    VERB_TWICE = "verb_twice"
    THEME_NAMES = "theme_names"
    LAST_THEME = "last_theme"
    SHARES = "shares"
    PAIRS = "pairs"
    QUOTATIONS = "quotations"
    POINTING = "pointing"
    LENGTH = "length"
    MEAN = "mean"
    LONGEST = "longest"
    LIST_ITEMS = "list_items"
    UNSPEAKABLE = "unspeakable"
    NEVER_SAID = "never_said"
    PANELLISTS = "panellists"
    QUANTIFIERS = "quantifiers"
    ONCE = "once"
    LISTED = "listed"
    STARRED = "starred"
    THEMES = "themes"
    TYPED_KEPT = "typed_kept"
    ONE_LANGUAGE = "one_language"
    IN_COMMON = "in_common"
    ACROSS_PANELS = "across_panels"


@dataclass(frozen=True, slots=True)
class Measure:
    """How a draft stands to a criterion: how much was found, how much is asked for, and in which sentences or words.

    `least` and `most` are the bounds of `value`. A text that is too short for a criterion meets it.
    """

    criterion: Criterion
    value: float
    least: float = 0.0
    most: float = 0.0
    where: tuple[str, ...] = ()

    @property
    def is_met(self) -> bool:
        """Whether the value is within its bounds."""
        return self.least <= self.value <= self.most
