"""What typed texts give to sentences: their parts, their words, and that any text gives something."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chairconsole.domain.base.event_parts import Language, PointKind, PointShape
from chairconsole.report.remarks.glossary import Glossary
from chairconsole.report.remarks.shapes import Shape
from chairconsole.report.remarks.spoken import Spoken, spoken
from tests.report.remarks.given import lexicon, said

EN, FR, ES = Language.ENGLISH, Language.FRENCH, Language.SPANISH
_WORDS = (
    "to no not do the Rights are ratify C189 w/ support needed how comment de pas la les données "
    'ventiler doit hay datos que is ; - : = ( ) ? ! . , " « » ¿ > 12 m & without offers calls for A '
    "x ’ 500+ 3-4 WHO NOT é İ $"
)


def all_parts(found: Spoken | None) -> list[Spoken]:
    return [found, *all_parts(found.tail), *all_parts(found.following)] if found else []


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("pre-departure orientation; ratify C189", "pre-departure orientation", "ratify ILO Convention 189"),
        ("Skills also count; certify them on return.", "skills also count", "certify them on return"),
    ],
)
def test_a_semicolon_parts_two_statements(text: str, first: str, second: str) -> None:
    found = said(text)
    assert found.words == first
    assert found.following is not None
    assert (found.following.words, found.following.shape) == (second, Shape.INFINITIVE)


@pytest.mark.parametrize(
    ("text", "main", "tail_shape", "tail"),
    [
        ("Doctors driving taxis: both countries lose", Shape.NOUN, Shape.CLAUSE, "both countries lose"),
        ("women migrants - gender lens everywhere", Shape.NOUN, Shape.NOUN, "gender lens everywhere"),
        ("remittances are private money - 429 bn", Shape.CLAUSE, Shape.FIGURE, "429 billion"),
        ("Readmission: to recall the duty", Shape.NOUN, Shape.INFINITIVE, "recall the duty"),
    ],
)
def test_a_dash_or_a_colon_gives_a_tail_with_its_own_shape(
    text: str, main: Shape, tail_shape: Shape, tail: str
) -> None:
    found = said(text)
    assert found.shape is main
    assert found.tail is not None
    assert (found.tail.shape, found.tail.words) == (tail_shape, tail)


def test_a_tail_without_a_verb_or_a_noun_follows_behind_a_comma() -> None:
    assert said("desplazados por desastre - sin estatuto", ES).words == "los desplazados por desastre, sin estatuto"


@pytest.mark.parametrize("text", ["visas - free of charge", "visas — free of charge", "visas: free of charge"])
def test_an_adjective_with_what_belongs_to_it_takes_no_article(text: str) -> None:
    found = said(text)
    assert (found.words, found.tail) == ("visas, free of charge", None)


def test_what_is_only_referred_to_is_no_second_demand() -> None:
    told = "set up a register, with reference to General Assembly resolution 71/280"
    assert said("set up a register, cf. A/RES/71/280").words == told


def test_a_tail_without_a_verb_is_what_comes_with_a_clause() -> None:
    found = said("visits take too long - clinics understaffed")
    assert found.words == "visits take too long, with clinics understaffed"


def test_a_tail_that_is_an_adjective_is_said_of_the_noun() -> None:
    found = said("sovereign right to decide who enters - not negotiable")
    assert (found.shape, found.adjective) == (Shape.VERBLESS, "not negotiable")


@pytest.mark.parametrize(
    ("text", "words", "adjective"),
    [
        ("disaggregated data needed", "disaggregated data", "needed"),
        ("need disaggregated data", "disaggregated data", "needed"),
        ("Need for a firewall", "a firewall", "needed"),
        ("complaint mechanisms not accessible to all", "complaint mechanisms", "not accessible to all"),
        ("visa regimes too restrictive", "visa regimes", "too restrictive"),
        ("costs of transfer still too high", "the costs of transfer", "still too high"),
        ("migrants to be seen as agents", "migrants to be seen as agents", "needed"),
    ],
)
def test_an_adjective_is_parted_from_its_noun(text: str, words: str, adjective: str) -> None:
    found = said(text)
    assert (found.shape, found.words, found.adjective) == (Shape.VERBLESS, words, adjective)


def test_a_verb_of_reporting_is_given_in_the_past() -> None:
    found = said("offers to host a meeting of cities")
    assert (found.shape, found.verb, found.words) == (Shape.REPORTED, "offered", "to host a meeting of cities")
    found = said("calls for peer review of bilateral agreements")
    assert (found.verb, found.words) == ("called for", "a peer review of bilateral agreements")


def test_a_modal_is_told_of_a_clause_only_where_its_verb_is_one() -> None:
    assert said("labour inspectors should not report those who complain").has_modal
    assert said("il faut financer les guichets", FR).has_modal
    assert said("hay que bajar el costo", ES).has_modal
    assert not said("no hay datos que deben publicarse", ES).has_modal


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        (EN, "no human being is illegal", "no human being is illegal"),
        (EN, '"Nothing about us without us".', "Nothing about us without us"),
        (FR, "« Rien sur nous sans nous »", "Rien sur nous sans nous"),
        (ES, "ningún ser humano es ilegal", "ningún ser humano es ilegal"),
        (ES, '"El trabajo no es una mercancía" (1944)', "El trabajo no es una mercancía (1944)"),
        (EN, '"Two" and "three"', '"Two" and "three"'),
    ],
)
def test_a_quotation_is_one_whatever_its_words_are_and_loses_its_marks(
    language: Language, text: str, words: str
) -> None:
    found = said(text, language, PointKind.QUOTE)
    assert (found.shape, found.words) == (Shape.QUOTATION, words)


def test_what_follows_a_quotation_is_its_tail() -> None:
    found = said('"I had no identity" – survivors must help write the laws', what=PointKind.QUOTE)
    assert found.words == "I had no identity"
    assert found.tail is not None
    assert found.tail.shape is Shape.CLAUSE


def test_a_persons_mark_wins_over_the_rules() -> None:
    assert said("school meals", shape=PointShape.CLAUSE).shape is Shape.CLAUSE
    assert said("to regularize", shape=PointShape.VERB).words == "regularize"
    assert said("do not detain", shape=PointShape.VERB).shape is Shape.NOT_INFINITIVE
    assert said("smuggling = crime", shape=PointShape.NOUN).shape is Shape.NOUN
    found = said("One; two - three.", shape=PointShape.AS_TYPED)
    assert (found.shape, found.words, found.following) == (Shape.AS_TYPED, "one; two - three", None)


def test_a_point_in_another_language_stays_as_it_is() -> None:
    found = said("no criminalizar la migración irregular")
    assert (found.language, found.shape, found.words) == (ES, Shape.AS_TYPED, "no criminalizar la migración irregular")


def test_what_asks_is_listed_and_stays() -> None:
    found = said("HR of migrants")
    assert "HR" in found.words
    assert "HR" in found.unspeakable


@given(
    st.one_of(st.text(), st.lists(st.sampled_from(_WORDS.split()), max_size=25).map(" ".join)),
    st.sampled_from(PointKind),
    st.sampled_from(Language),
    st.sampled_from([None, *PointShape]),
)
def test_any_text_gives_words_in_one_line(
    text: str, what: PointKind, language: Language, shape: PointShape | None
) -> None:
    found = said(text, language, what, shape)
    for part in all_parts(found):
        assert len(part.words.splitlines()) <= 1
        assert part.shape in Shape


@given(st.lists(st.sampled_from(_WORDS.split()), max_size=25).map(" ".join), st.sampled_from(Language))
def test_typed_words_are_kept_but_for_those_that_only_mark_a_shape(text: str, language: Language) -> None:
    found = spoken(text, PointKind.POINT, lexicon(language), Glossary())
    told = " ".join(f"{part.words} {part.adjective}" for part in all_parts(found)).lower().split()
    marks = {"to", "not", "do", "no", "de", "pas", "offers", "calls", "for", "que"}
    typed = [word for word in text.lower().split() if word.isalpha() and word not in marks]
    assert [word for word in typed if not any(word in other for other in told)] == []


@given(st.lists(st.sampled_from(_WORDS.split()), max_size=25).map(" ".join), st.sampled_from(Language))
def test_a_conclusion_keeps_each_of_its_words(text: str, language: Language) -> None:
    told = spoken(text, PointKind.CONCLUSION, lexicon(language), Glossary()).words.lower().split()
    opener = {"que"}  # "that x": it is the sentence's own
    typed = [word for word in text.lower().split() if word.isalpha() and word not in opener]
    assert [word for word in typed if not any(word in other for other in told)] == []


@pytest.mark.parametrize(
    ("language", "text", "shape", "verb", "words"),
    [
        (ES, "Ofrece asistencia técnica a la región", Shape.REPORTED, "ofreció", "asistencia técnica a la región"),
        (EN, "Agrees with Peru on visas", Shape.REPORTED, "agreed with", "Peru on visas"),
        (ES, "ofrece compartir su guía", Shape.REPORTED, "ofreció", "compartir su guía"),
        (ES, "destaca papel de los alcaldes", Shape.REPORTED, "destacó", "el papel de los alcaldes"),
        (ES, "pregunta quién va a pagar", Shape.REPORTED, "preguntó", "quién va a pagar"),
        (FR, "demande qui va payer", Shape.REPORTED, "a demandé", "qui va payer"),
        (EN, "thanks host communities", Shape.REPORTED, "thanked", "host communities"),
        (ES, "ayuda legal en la frontera", Shape.NOUN, "", "la ayuda legal en la frontera"),
        (
            ES,
            "abrir canales legales le quita el negocio",
            Shape.CLAUSE,
            "",
            "abrir canales legales le quita el negocio",
        ),
        (FR, "s'oppose au terme clandestin", Shape.REPORTED, "a pris position contre le", "terme clandestin"),
        (FR, "n'expulser qu'en dernier recours", Shape.INFINITIVE, "", "n'expulser qu'en dernier recours"),
        (FR, "ne plus enfermer les mineurs", Shape.INFINITIVE, "", "ne plus enfermer les mineurs"),
        (FR, "plus de 60 % des envois", Shape.FIGURE, "", "plus de 60 pour cent des envois"),
        (
            FR,
            "si les États accepteraient un examen",
            Shape.QUESTION_INFINITIVE,
            "",
            "si les États accepteraient un examen",
        ),
        (EN, "hand out SIM cards", Shape.INFINITIVE, "", "hand out SIM cards"),
        (EN, "never separate children", Shape.INFINITIVE, "", "never separate children"),
        (EN, "thanks to cities for their work", Shape.NOUN, "", "thanks to cities for their work"),
        (ES, "rechaza tests de edad", Shape.AS_TYPED, "", "rechaza tests de edad"),
        (ES, "el grupo apoya quórum flexible", Shape.AS_TYPED, "", "el grupo apoya quórum flexible"),
        (FR, "refuse quiz de citoyenneté", Shape.AS_TYPED, "", "refuse quiz de citoyenneté"),
        (EN, "no to detention of children", Shape.REPORTED, "was opposed to", "the detention of children"),
        (EN, "careful with quotas", Shape.REPORTED, "called for caution with", "quotas"),
        (FR, "prudence avec les quotas", Shape.REPORTED, "a appelé à la prudence avec", "les quotas"),
        (ES, "cautela con las cuotas", Shape.REPORTED, "pidió cautela con", "las cuotas"),
        (FR, "prudence face aux rumeurs", Shape.REPORTED, "a appelé à la prudence face aux", "rumeurs"),
        (ES, "prudencia ante los rumores", Shape.REPORTED, "pidió cautela ante", "los rumores"),
        (EN, "careful not to count twice", Shape.NOT_INFINITIVE, "", "count twice"),
        (EN, "careful when counting", Shape.AS_TYPED, "", "careful when counting"),
        (ES, "no a la detención de niños", Shape.REPORTED, "se opuso a la", "detención de niños"),
        (ES, "no al cobro de comisiones", Shape.REPORTED, "se opuso al", "cobro de comisiones"),
        (ES, "no a la gente le llega el dinero", Shape.CLAUSE, "", "no a la gente le llega el dinero"),
        (ES, "no a los cupos por país", Shape.REPORTED, "se opuso a los", "cupos por país"),
    ],
)
def test_verbs_at_the_beginning(language: Language, text: str, shape: Shape, verb: str, words: str) -> None:
    found = said(text, language)
    assert (found.shape, found.verb, found.words) == (shape, verb, words)


def test_a_name_behind_a_typed_verb_keeps_its_capital() -> None:
    assert said("agrees with Peru on visas").words == "Peru on visas"


@pytest.mark.parametrize(
    ("text", "words"),
    [("Kenya: visas", "Kenya"), ("Kenyan nurses", "Kenyan nurses"), ("Nairobi process", "Nairobi process")],
)
def test_an_english_name_at_the_beginning_keeps_its_capital(text: str, words: str) -> None:
    assert said(text).words == words


def test_the_first_mark_of_a_spanish_exclamation_goes_with_the_last() -> None:
    assert said("¡basta de detenciones!", ES).words == "basta de detenciones"


def test_a_comparison_behind_a_dash_is_no_thing_that_is_mentioned() -> None:
    found = said("transferts de savoir - autant que l'argent", FR)
    assert (found.words, found.tail) == ("les transferts de savoir, autant que l'argent", None)


def test_the_signs_of_a_question_and_of_a_conclusion_are_listed() -> None:
    assert said("no data = no policy", what=PointKind.CONCLUSION).unspeakable == ("=",)
    assert said("visas + permis = droits ?", FR).unspeakable == ("+", "=")


def test_what_is_added_behind_a_colon_is_not_lost_with_another_article() -> None:
    found = said("guichets uniques : avec les maires", Language.FRENCH, PointKind.RECOMMENDATION)
    assert found.words == "les guichets uniques, avec les maires"
    assert (found.bare, found.new) == ("guichets uniques, avec les maires", "des guichets uniques, avec les maires")


@pytest.mark.parametrize(
    ("text", "what", "shape", "words"),
    [
        ("Niger : centre de transit", PointKind.EXAMPLE, Shape.NOUN, "le Niger"),
        ("Rabat prêt à accueillir la conférence", PointKind.OFFER, Shape.INFINITIVE, "accueillir la conférence"),
        ("Colombie, permis temporaire", PointKind.EXAMPLE, Shape.NOUN, "la Colombie"),
        ("pret a financer 3 postes", PointKind.OFFER, Shape.INFINITIVE, "financer 3 postes"),
        ("Rabat en mai", PointKind.POINT, Shape.NOUN, "Rabat en mai"),
        ("personne ne les compte", PointKind.POINT, Shape.CLAUSE, "personne ne les compte"),
        ("attention aux quotas", PointKind.CAUTION, Shape.REPORTED, "quotas"),
    ],
)
def test_french_names_and_nobody_are_no_nouns_with_an_article(
    text: str, what: PointKind, shape: Shape, words: str
) -> None:
    found = said(text, Language.FRENCH, what)
    assert (found.shape, found.words) == (shape, words)
