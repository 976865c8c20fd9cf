"""Whether a second statement stands in what was read as one."""

import re

from chairconsole.domain.base.event_parts import Language
from chairconsole.report.doubts.hidden_verb import WITHOUT_VERB
from chairconsole.report.remarks.english_verbs import is_content, is_plural
from chairconsole.report.remarks.main_verb import main_verb
from chairconsole.report.remarks.shapes import Reading, Shape
from chairconsole.report.remarks.words import Words

_CLITICS = re.compile(r"(?<=r)(?:l[aeo]s?|se|nos|me)$")


def has_second_statement(words: Words, reading: Reading) -> bool:
    """Whether what stands behind a comma is a statement of its own, by its first word or its finite verb."""
    shapes = words.lexicon.shapes
    if reading.shape is Shape.CLAUSE and _stands_behind_a_comma(words):
        return True
    if words.lexicon.language is not Language.ENGLISH and (_goes_on(words, reading) or _ends_in_a_demand(words)):
        return True
    if reading.shape in WITHOUT_VERB - {Shape.FIGURE} and _ends_in_a_share(words):
        return True
    for place in range(1, len(words.small) - 1):
        if words.at(place) != ",":
            continue
        first = words.at(place + 1)
        is_judged = first in shapes.predicates and place + 3 == len(words.small) and not is_plural(words, place + 2)
        if is_judged and is_content(words, place + 2) and words.lexicon.language is Language.ENGLISH:
            return True  # "quick returns, wrong signal"
        is_demand = reading.shape in (Shape.INFINITIVE, Shape.NOT_INFINITIVE) and not words.at(place - 1)[:1].isdigit()
        if is_demand and first.isdigit() and place + 3 == len(words.small):
            return True  # "do not mix them up, 2 compacts"
        is_figure = reading.shape is Shape.FIGURE and words.lexicon.language is Language.ENGLISH
        if is_figure and (first[:1].isdigit() or first in shapes.figure_openers):
            return True
        if reading.shape is Shape.VERBLESS and 0 < reading.adjective_at < place and is_content(words, place + 1):
            known = (shapes.adverbs, shapes.adjectives, shapes.relatives_at_start, shapes.colon_openers)
            if not any(first in one for one in known):
                return True
        is_again = (
            first.isalpha()
            and first == words.at(0)
            and first not in words.lexicon.articles.determiners | shapes.prepositions
        )
        if is_again or first in shapes.pronouns or first in shapes.statement_openers:
            return True
        behind = words.at(place + 2)
        if first in shapes.finite_or_nouns and behind == "à" and words.is_infinitive(place + 3):
            return True  # "reste à alerter les voisins"
        ends_in_verb = (behind in shapes.infinitives or behind in shapes.verbs_after_nouns) and is_plural(
            words, place + 1
        )
        if ends_in_verb and words.at(place + 3) in ("", ","):
            return True
        opens_more = (shapes.prepositions, shapes.relatives, shapes.relatives_at_start, shapes.joiners, shapes.adverbs)
        is_more = any(first in known for known in (*opens_more, shapes.colon_openers))
        if reading.shape is not Shape.CLAUSE or (is_more and first not in shapes.no):  # "…, no law covers them"
            continue
        verb, second = main_verb(words), main_verb(words, start=place + 2)
        if verb is not None and verb < place and second is not None and words.comma_before(second) == place:
            return True
    return False


def _goes_on(words: Words, reading: Reading) -> bool:
    """Whether French or Spanish words that have no verb of their own go on with a reason, a condition or a verb."""
    shapes, reported = words.lexicon.shapes, words.lexicon.reported
    if reading.shape in (Shape.NOUN, Shape.VERBLESS) and not shapes.conditions.isdisjoint(words.small[1:]):
        return True
    if reading.shape is not Shape.REPORTED:
        return False
    return any(
        place and word in shapes.contrasts and (words.at(place + 1) in shapes.finite or words.at(place + 1) in reported)
        for place, word in enumerate(words.small)
    )


def _ends_in_a_demand(words: Words) -> bool:
    """Whether an infinitive, or "not to x", stands behind a comma, and none before it: "x is needed, not to wait"."""
    not_to = words.lexicon.shapes.not_to
    for place in (place for place, word in enumerate(words.small) if word == "," and place):
        rest = words.after(place + 1)
        denied = max((len(words.words_of(phrase)) for phrase in not_to if rest.starts_with(phrase)), default=0)
        verb = _CLITICS.sub("", rest.at(denied)) if words.lexicon.language is Language.SPANISH else rest.at(denied)
        is_infinitive = verb.endswith(words.lexicon.shapes.infinitive_endings) and verb not in words.lexicon.written
        is_demand = denied > 1 or rest.is_infinitive(denied) or (denied and is_infinitive)
        if is_demand and not any(words.is_infinitive(before) for before in range(place)):
            return True
    return False


def _ends_in_a_share(words: Words) -> bool:
    """Whether a share stands behind a comma: "health insurance, 90 per cent covered"."""
    share = words.lexicon.checks.signs["%"][0].split()
    starts = (place + 1 for place, word in enumerate(words.small) if word == "," and place)
    return any(
        words.at(start)[:1].isdigit() and list(words.small[start + 1 : start + 1 + len(share)]) == share
        for start in starts
    )


def _stands_behind_a_comma(words: Words) -> bool:
    """Whether the verb of a clause and its subject stand behind a comma, and before it something without a verb."""
    verb, shapes = main_verb(words), words.lexicon.shapes
    comma = words.comma_before(verb) if verb is not None else -1
    if verb is None or comma < 0 or words.comma_before(comma) >= 0:
        return False
    opens_more = (shapes.prepositions, shapes.relatives, shapes.relatives_at_start, shapes.adverbs)
    if verb - comma == 1:
        has_relative = any(word in shapes.relatives for word in words.small[:comma])
        is_opening = has_relative or any(words.at(0) in known for known in opens_more)
        return not is_opening
    is_list = any(words.at(place) in shapes.joiners for place in range(comma + 1, verb))
    return not is_list and not any(words.at(0) in known for known in opens_more)
