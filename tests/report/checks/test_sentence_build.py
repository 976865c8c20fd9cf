"""How sentences are built: what is offered for the colon form, alike openings and one delegation too many."""

from dataclasses import replace

import pytest

from chairconsole.domain.base.event_parts import Language, PointKind
from chairconsole.domain.events.draft_events import Purpose
from chairconsole.report.checks.finding import FindingCode, by_hand
from chairconsole.report.checks.sentence_build import (
    colon_openings,
    is_colon_form,
    names_one_delegation,
    sentence_build,
)
from chairconsole.report.remarks.joining import pair
from chairconsole.report.remarks.saying import statement
from chairconsole.report.remarks.shapes import Shape
from chairconsole.report.remarks.spoken import Spoken
from chairconsole.report.remarks.verbs import Verbs
from tests.report.checks.given import room
from tests.report.remarks.given import lexicon
from tests.report.remarks.who import voices


@pytest.mark.parametrize("language", list(Language))
def test_a_generated_colon_form_is_known_as_one(language: Language) -> None:
    told = statement(Spoken(Shape.AS_TYPED, "x = y"), PointKind.POINT, None, Verbs(), lexicon(language))
    assert told.casefold().startswith(colon_openings(lexicon(language)))


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("who", [("D1", "D2"), ("D1 D2", "D3 D4"), ("P1", "D1 D2 D3")])
def test_both_halves_of_a_pair_behind_colons_are_known_as_such(language: Language, who: tuple[str, str]) -> None:
    halves = [Spoken(Shape.AS_TYPED, words) for words in ("x = y", "x = z")]
    words, sides = lexicon(language), (voices(who[0]), voices(who[1]))
    text = " ".join(pair(halves[0], halves[1], PointKind.POINT, sides, Verbs(), words))
    given = {"points": {"a": {"text": "x = y"}}, "themes": {}, "conclusions": []}
    found = room(language, given).checked(f"{text} [[p:a]]")
    assert [is_colon_form(one, colon_openings(words)) for one in found.sentences] == [True, True]


def test_a_colon_form_is_offered_in_other_shapes() -> None:
    given = {"points": {"a": {"text": "skills recognition across borders"}}, "themes": {}, "conclusions": []}
    checked = room(Language.ENGLISH, given).checked("This point was made: skills recognition across borders. [[p:a]]")
    (found,) = sentence_build(checked)
    assert found.code is FindingCode.COLON_FORM
    assert "Reference was made to skills recognition across borders." in found.cure.offers


def test_the_third_sentence_alike_is_offered_otherwise() -> None:
    points = {
        name: {"text": text, "what": "recommendation"}
        for name, text in (("a", "a fund"), ("b", "a card"), ("c", "a map"))
    }
    text = " ".join(f"A proposal was made for {points[name]['text']}. [[p:{name}]]" for name in "abc")
    (found,) = sentence_build(room(Language.ENGLISH, {"points": points, "themes": {}, "conclusions": []}).checked(text))
    assert (found.code, found.cure.offers[0]) == (FindingCode.SAME_OPENING, "There was also a proposal for a map.")


def test_a_fifth_delegation_can_be_said_of_nobody() -> None:
    points = {name: {"text": "a rise of fees", "what": "caution", "who": f"D{name}"} for name in "12345"}
    sentences = [f"In year {name} one delegation was worried about a rise of fees. [[p:{name}]]" for name in "12345"]
    text = " ".join(
        sentence.replace("In year", f"{word} in year") for word, sentence in zip("VWXYZ", sentences, strict=True)
    )
    found = list(
        sentence_build(room(Language.ENGLISH, {"points": points, "themes": {}, "conclusions": []}).checked(text))
    )
    assert [(one.code, one.cure.offers) for one in found] == [
        (FindingCode.ONE_DELEGATION, ("Concern was expressed about a rise of fees.",))
    ]


def test_another_question_is_no_other_delegation() -> None:
    points = {"a": {"text": "who pays?", "what": "question", "who": "D1"}}
    where = room(Language.ENGLISH, {"points": points, "themes": {}, "conclusions": []})
    (asked,) = where.checked("Another question was left with us: who pays? [[p:a]]").sentences
    (told,) = where.checked("Another said that fees are high. [[p:a]]").sentences
    assert [names_one_delegation(one, lexicon()) for one in (asked, told)] == [0, 1]


@pytest.mark.parametrize(
    ("text", "generated", "number"),
    [
        ("There was consensus on visas. [[p:a]]", "There was consensus on visas. [[p:a]]", 0),
        ("All agreed on visas. [[p:b]]", "All agreed on visas. [[p:b]]", 1),
        ("The visas that were unfortunately dear. [[p:b]]", "Visas were spoken of. [[p:b]]", 0),
        ("Everybody's visas, rightly.", "", 0),
    ],
)
def test_words_that_a_person_typed_are_their_own_affair(text: str, generated: str, number: int) -> None:
    points = {"a": {"text": "consensus on visas"}, "b": {"text": "visas"}}
    where = room(Language.ENGLISH, {"points": points, "themes": {}, "conclusions": []})
    assert len(list(sentence_build(where.checked(text, generated)))) == number


def test_words_that_were_typed_cut_short_were_typed() -> None:
    points = {"a": {"text": "mêmes agents pr tt le monde"}}
    text = "Il a été question des mêmes agents pour tout le monde. [[p:a]]"
    assert not list(
        sentence_build(room(Language.FRENCH, {"points": points, "themes": {}, "conclusions": []}).checked(text, text))
    )


@pytest.mark.parametrize(
    ("language", "text", "claim"),
    [
        ("en", "There was consensus on visas.", "There was consensus"),
        ("en", "It was agreed that visas matter.", "was agreed"),
        ("en", "Delegations were unanimous on visas.", "unanimous"),
        ("en", "Most delegations asked for visas.", "Most delegations"),
        ("en", "The room asked for visas.", "The room"),
        ("en", "Most asked for visas.", "Most"),
        ("en", "Everybody asked for visas.", "Everybody"),
        ("en", "There was no consensus on visas.", ""),
        ("en", "We rest on internationally agreed standards.", ""),
        ("en", "Several delegations asked for visas.", ""),
        ("en", "As one put it: “there was consensus”.", ""),
        ("en", "It was widely suggested that visas matter.", "widely suggested"),
        ("en", "It was highlighted by everybody.", "by everybody"),
        ("en", "Visas were stressed by all.", "by all"),
        ("en", "It was stressed by all that visas matter.", "by all"),
        ("en", "It was stressed by everybody, and fees rose.", "by everybody"),
        ("en", "As all noted, visas matter.", "all"),
        ("en", "We heard from nearly all of you.", "heard from nearly all"),
        ("fr", "Comme tous l’ont dit, les visas aident.", "tous"),
        ("es", "Como todos dijeron, los visados ayudan.", "todos"),
        ("es", "Oímos a casi todos.", "Oímos a casi todos"),
        ("en", "Visas were mentioned by some.", "by some"),
        ("en", "Visas are asked for by all nurses, and by all means.", ""),
        ("en", "It was rightly stressed that visas matter.", "rightly stressed"),
        ("en", "In this panel we heard from almost everybody.", "almost everybody"),
        ("fr", "Les visas ont été soulignés par tous.", "par tous"),
        ("fr", "Les visas sont demandés par tous les infirmiers.", ""),
        ("fr", "Il a été souligné à juste titre que les visas comptent.", "à juste titre"),
        ("fr", "Nous avons entendu presque tout le monde.", "presque tout le monde"),
        ("es", "Los visados fueron destacados por todos.", "por todos"),
        ("es", "Se sugirió ampliamente que los visados importan.", "Se sugirió ampliamente"),
        ("es", "Se dijo con razón que los visados importan.", "con razón"),
        ("es", "Escuchamos a casi todo el mundo.", "casi todo el mundo"),
        ("fr", "Un large consensus s’est dégagé sur les visas.", "large consensus"),
        ("fr", "Les délégations ont convenu de ces visas.", "ont convenu"),
        ("fr", "Toutes les délégations ont demandé des visas.", "Toutes les délégations"),
        ("fr", "La salle a demandé des visas.", "La salle"),
        ("fr", "Les visas sont délivrés sans un consensus.", ""),
        ("es", "Hubo consenso sobre los visados.", "Hubo consenso"),
        ("es", "Las delegaciones coincidieron en los visados.", "coincidieron"),
        ("es", "La mayoría de las delegaciones pidió visados.", "La mayoría de las delegaciones"),
        ("es", "De acuerdo con la ley, hay visados.", ""),
    ],
)
def test_that_all_agree_is_asked_about_where_a_person_typed_it(language: str, text: str, claim: str) -> None:
    where = room(Language(language), {"points": {}, "themes": {}, "conclusions": []})
    found = [one.found for one in sentence_build(where.checked(text)) if one.code is FindingCode.NEVER_SAID]
    assert found == [claim] * bool(claim)


def test_what_was_noted_is_said_for_a_claim_of_agreement() -> None:
    where = room(Language.ENGLISH, {"points": {"a": {"text": "visas"}}, "themes": {}, "conclusions": []})
    (found,) = sentence_build(where.checked("All agreed that visas matter. [[p:a]]", "Visas were spoken of. [[p:a]]"))
    assert (found.code, found.cure.offers) == (FindingCode.NEVER_SAID, ("Reference was made to visas.",))


@pytest.mark.parametrize(
    ("language", "note", "text"),
    [
        ("en", "cannot be counted as aid", "This point was made: cannot be counted as aid. [[p:a]]"),
        ("es", "no criminalizar al migrante", "Se planteó este punto: no criminalizar al migrante. [[p:a]]"),
        ("en", "what works for whom?", "This point was made: what works for whom? [[p:a]]"),
        ("fr", "pas de centres loin d'ici", "Ce point a été soulevé : pas de centres loin d’ici. [[p:a]]"),
    ],
)
def test_what_has_no_subject_asks_or_denies_is_offered_no_other_shape(language: str, note: str, text: str) -> None:
    where = room(Language(language), {"points": {"a": {"text": note}}, "themes": {}, "conclusions": []})
    (found,) = (one for one in sentence_build(where.checked(text)) if one.code is FindingCode.COLON_FORM)
    assert found.cure == by_hand("")


def test_the_verb_behind_a_colon_makes_no_clause_of_what_stands_before() -> None:
    note, text = "encuestas: la gente exagera", "Se planteó este punto: encuestas: la gente exagera. [[p:a]]"
    where = room(Language.SPANISH, {"points": {"a": {"text": note}}, "themes": {}, "conclusions": []})
    (found,) = (one for one in sentence_build(where.checked(text)) if one.code is FindingCode.COLON_FORM)
    assert all("indicó que las encuestas" not in offer for offer in found.cure.offers)


@pytest.mark.parametrize(
    ("purpose", "number"), [(Purpose.WRITTEN_SUMMARY, 0), (Purpose.CONCLUDING, 1)], ids=["written", "read-out"]
)
def test_we_in_quotation_marks_is_nobody_elses_in_the_written_summary(purpose: Purpose, number: int) -> None:
    given = {"points": {"a": {"text": "we need our nurses"}}, "themes": {}, "conclusions": []}
    where = room(Language.ENGLISH, given)
    text = 'This point was made: "we need our nurses". [[p:a]]'
    checked = replace(where.checked(text, text), draft_id=(purpose, "panel-1"))
    found = [one for one in sentence_build(checked) if one.code is FindingCode.FIRST_PERSON]
    assert len(found) == number
