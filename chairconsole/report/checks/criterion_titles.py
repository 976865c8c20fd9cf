"""What a draft that meets a criterion is like: in English below the windows, translated in them."""

from chairconsole.domain.base.translatable import QT_TRANSLATE_NOOP
from chairconsole.report.checks.criterion import Criterion

CRITERION_TITLES: dict[Criterion, str] = {
    Criterion.THREE_PARTS: QT_TRANSLATE_NOOP("criteria", "Themes, conclusions and major issues"),
    Criterion.COLON_FORM: QT_TRANSLATE_NOOP("criteria", "Hardly any sentence reads like a note"),
    Criterion.ONE_DELEGATION: QT_TRANSLATE_NOOP("criteria", "“One delegation” four times at most"),
    Criterion.ALONE_KINDS: QT_TRANSLATE_NOOP("criteria", "“One delegation” only where it is in place"),
    Criterion.SAME_OPENING: QT_TRANSLATE_NOOP("criteria", "No three openings alike"),
    Criterion.SAME_VERB: QT_TRANSLATE_NOOP("criteria", "No verb in more than a fifth"),
    Criterion.VERB_TWICE: QT_TRANSLATE_NOOP("criteria", "No verb twice in a row"),
    Criterion.THEME_NAMES: QT_TRANSLATE_NOOP("criteria", "Each theme is named in a sentence"),
    Criterion.LAST_THEME: QT_TRANSLATE_NOOP("criteria", "“Finally” from three themes on"),
    Criterion.SHARES: QT_TRANSLATE_NOOP("criteria", "No shares, no ranks"),
    Criterion.PAIRS: QT_TRANSLATE_NOOP("criteria", "Both sides of a difference, told alike"),
    Criterion.QUOTATIONS: QT_TRANSLATE_NOOP("criteria", "Two quotations at most, starred, none last"),
    Criterion.POINTING: QT_TRANSLATE_NOOP("criteria", "Nothing points at a heading"),
    Criterion.LENGTH: QT_TRANSLATE_NOOP("criteria", "As long as its time and its points allow"),
    Criterion.MEAN: QT_TRANSLATE_NOOP("criteria", "Sentences of a good length"),
    Criterion.LONGEST: QT_TRANSLATE_NOOP("criteria", "No sentence too long for one breath"),
    Criterion.LIST_ITEMS: QT_TRANSLATE_NOOP("criteria", "Three things in a list at most"),
    Criterion.UNSPEAKABLE: QT_TRANSLATE_NOOP("criteria", "All of it can be spoken"),
    Criterion.NEVER_SAID: QT_TRANSLATE_NOOP("criteria", "No agreement that nobody noted"),
    Criterion.PANELLISTS: QT_TRANSLATE_NOOP("criteria", "Panellists are named in the thanks alone"),
    Criterion.QUANTIFIERS: QT_TRANSLATE_NOOP("criteria", "“Several”, “a few” fit their points"),
    Criterion.ONCE: QT_TRANSLATE_NOOP("criteria", "Each point is told once"),
    Criterion.LISTED: QT_TRANSLATE_NOOP("criteria", "Each point is told or listed"),
    Criterion.STARRED: QT_TRANSLATE_NOOP("criteria", "All that has a star is told"),
    Criterion.THEMES: QT_TRANSLATE_NOOP("criteria", "Each theme that has points is told"),
    Criterion.TYPED_KEPT: QT_TRANSLATE_NOOP("criteria", "Points in the words that were typed"),
    Criterion.ONE_LANGUAGE: QT_TRANSLATE_NOOP("criteria", "One language"),
    Criterion.IN_COMMON: QT_TRANSLATE_NOOP("criteria", "Not the concluding remarks again"),
    Criterion.ACROSS_PANELS: QT_TRANSLATE_NOOP("criteria", "Three lines on other panels"),
}
"""What stands beside a tick, or beside a sign of warning where it is not so."""
