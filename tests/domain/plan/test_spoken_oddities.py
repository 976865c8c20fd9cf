"""What is odd in spoken names and in the glossary."""

from typing import Any

from chairconsole.domain.plan.session import Session
from chairconsole.domain.plan.session_oddities import find_oddities
from chairconsole.domain.plan.spoken_oddities import spoken_oddities
from tests.domain.given import written


def said(*spoken: dict[str, str], **glossary: dict[str, str]) -> list[str]:
    rules: dict[str, Any] = {
        "themes": [{"name": f"Theme {number}", "spoken": one} for number, one in enumerate(spoken)],
        "glossary": glossary,
    }
    session = Session.model_validate({**written(), "rules": rules})
    found = [(problem.where, problem.message) for problem in find_oddities(session)]
    assert {message for _, message in spoken_oddities(session)} <= {message for _, message in found}
    return [f"{where}: {message}" for where, message in found if where.startswith("rules")]


def test_names_with_their_articles_are_not_odd() -> None:
    names = [{"en": "data", "fr": "l’accès", "es": "el agua"}, {"en": "fees", "fr": "Les frais", "es": "los costos"}]
    assert said(*names, en={"w/": "with"}, fr={"w/": "avec"}) == []
    assert said({}, {}) == []


def test_a_theme_that_cannot_be_named_in_the_language_of_others_is_told() -> None:
    assert said({"en": "data", "fr": "les données"}, {"en": "fees"}) == [
        'rules.themes[1].spoken (theme-1): "Theme 1" has no spoken name in French, as other themes do'
    ]


def test_a_name_that_makes_no_sentence_is_told() -> None:
    assert said({"en": "data.", "fr": "données", "es": "datos"}) == [
        'rules.themes[0].spoken.en (theme-0): "data." ends with a sign, and it stands inside a sentence',
        'rules.themes[0].spoken.es (theme-0): "datos" has no article; a spoken name in Spanish has one, '
        'as in "los datos"',
        'rules.themes[0].spoken.fr (theme-0): "données" has no article; a spoken name in French has one, '
        'as in "les données"',
    ]


def test_a_word_that_is_said_as_it_is_typed_needs_no_line() -> None:
    assert said(en={"w/": "with", "IOM": "IOM"}) == [
        'rules.glossary.en.IOM: "IOM" is said as it is typed, so it needs no line in the glossary'
    ]


def test_what_the_session_ends_with_is_looked_at_too() -> None:
    ends = {"summary_under": {"fr": "paragraphe 21"}, "next_session": {"en": "the second session."}}
    found = find_oddities(Session.model_validate({**written(), **ends}))
    assert {"summary_under.fr", "next_session.en"} <= {problem.where for problem in found}
