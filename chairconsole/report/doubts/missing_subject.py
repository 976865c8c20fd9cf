"""Whether a verb stands first of which nobody says who does it."""

from chairconsole.domain.base.event_parts import Language, PointKind
from chairconsole.report.doubts.hidden_verb import WITHOUT_VERB
from chairconsole.report.remarks.english_verbs import base_of, is_content, is_plural
from chairconsole.report.remarks.main_verb import main_verb
from chairconsole.report.remarks.shapes import Reading, Shape
from chairconsole.report.remarks.words import Words


def lacks_its_subject(words: Words, reading: Reading) -> bool:
    """Whether a verb stands first that is neither an infinitive nor one of reporting."""
    shapes, lexicon = words.lexicon.shapes, words.lexicon
    if reading.shape is Shape.CLAUSE and words.at(0) in shapes.reported_or_nouns and words.at(1) != "to":
        return True
    if lexicon.language is Language.ENGLISH:
        has_object = words.at(1) in shapes.object_openers or is_content(words, 1)
        articles = (shapes.object_openers & lexicon.articles.determiners) - shapes.relatives
        has_article = words.at(0).endswith("s") and words.at(1) in articles
        is_verb = has_article or (has_object and bool(base_of(words.at(0), lexicon)))
        is_object = is_plural(words, 1) and words.at(1) not in shapes.plural_modifiers
        is_verb = is_verb or (words.at(0) in shapes.verbs_after_nouns and is_object)
        if words.at(0) in shapes.verbs_of_state and reading.shape in (Shape.NOUN, Shape.INFINITIVE):
            others = (shapes.prepositions, shapes.joiners, shapes.adverbs, ("", ",", ":"))
            return not reading.passed and not any(words.at(1) in known for known in others)
        return reading.shape in WITHOUT_VERB and not reading.passed and is_verb
    if reading.shape is Shape.CLAUSE and words.at(0) in shapes.negations | (shapes.reflexives & shapes.pronouns):
        return True
    if reading.shape is Shape.CLAUSE and words.at(0) == "se" and words.at(2) in shapes.prepositions - {"de", "en"}:
        return True
    is_alarming = words.at(0) in lexicon.kinds[PointKind.CAUTION].first and main_verb(words, start=0) == 0
    is_bare = words.at(1) not in lexicon.articles.determiners | {shapes.that}
    if reading.shape is Shape.CLAUSE and is_alarming and is_bare:
        return True  # "preocupa retórica"
    first = int(words.at(0) == "no" and lexicon.language is Language.SPANISH)
    is_first = reading.shape is Shape.CLAUSE and main_verb(words, start=0) == first
    return is_first and words.at(first) not in shapes.impersonal
