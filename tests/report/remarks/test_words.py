"""The words of a text."""

from chairconsole.domain.base.event_parts import Language
from chairconsole.report.remarks.words import Words
from tests.report.remarks.given import lexicon


def test_words_are_small_with_their_places_and_commas_and_without_brackets() -> None:
    text = "Ratify (soon) ILO rules, now"
    words = Words.of(text, lexicon())
    assert words.small == ("ratify", "ILO", "rules", ",", "now")
    assert text[words.start_of(2) :] == "rules, now"
    assert (words.at(9), words.start_of(9), words.comma_before(4), words.comma_before(3)) == (
        "",
        len(text),
        3,
        -1,
    )


def test_words_typed_without_accents_have_them_where_no_other_word_is_meant() -> None:
    french = Words.of("acces aux données de sante", lexicon(Language.FRENCH))
    assert french.small == ("accès", "aux", "données", "de", "santé")
    spanish = Words.of("insistio en la informacion, con apoyo", lexicon(Language.SPANISH))
    assert spanish.small == ("insistió", "en", "la", "información", ",", "con", "apoyo")


def test_a_french_a_behind_an_infinitive_is_no_verb() -> None:
    french = lexicon(Language.FRENCH)
    assert Words.of("passer de l'aide a des services", french).small == (
        "passer",
        "de",
        "l'",
        "aide",
        "à",
        "des",
        "services",
    )
    assert Words.of("aider qui a peur", french).at(2) == "a"
    assert Words.of("former a des effets", french).at(1) == "a"
    assert Words.of("la ville a peur", french).at(2) == "a"


def test_an_elided_french_word_is_one_in_texts_and_phrases() -> None:
    words = Words.of("s'oppose au terme", lexicon(Language.FRENCH))
    assert words.small == ("s'", "oppose", "au", "terme")
    assert words.starts_with("s'oppose au")
    assert len(words.words_of("s'oppose au")) == 3
    assert words.opening({"s'oppose", "s'oppose au", "oppose au terme"}) == "s'oppose au"


def test_the_longest_phrase_with_which_a_text_begins_is_found_by_whole_words() -> None:
    words = Words.of("Calls for action", lexicon())
    assert words.opening({"call", "calls", "calls for", "calls for act"}) == "calls for"
    assert words.opening({"for action"}) == ""
    assert Words.of("", lexicon()).opening({""}) == ""


def test_adverbs_alone_are_an_exclamation_and_one_before_a_noun_is_none() -> None:
    french = lexicon(Language.FRENCH)
    assert Words.of("jamais", french).is_an_exclamation()
    assert not Words.of("jamais les enfants", french).is_an_exclamation()
    assert Words.of("sans adresse pas de carte", french).is_an_exclamation()
    assert not Words.of("sans adresse fixe", french).is_an_exclamation()
    assert Words.of("autant que l'argent", french).begins_with_an_adverb()
    assert not Words.of("l'argent", french).begins_with_an_adverb()
    assert not Words.of("also money", lexicon()).begins_with_an_adverb()
