"""The criteria of a whole draft: the worked texts meet them, and texts that do not are told so."""

import json
from pathlib import Path

import pytest

from chairconsole.domain.base.event_parts import Language
from chairconsole.report.checks.criteria import measured, unmet
from chairconsole.report.checks.criterion import Criterion, Measure
from chairconsole.report.checks.criterion_titles import CRITERION_TITLES
from chairconsole.report.checks.frame_criteria import frame_criteria
from chairconsole.report.checks.length_criteria import length_criteria
from chairconsole.report.checks.said_verbs import SaidVerbs
from chairconsole.report.checks.theme_criteria import theme_criteria
from tests.report.checks.given import Room, room
from tests.report.remarks.given import lexicon

_HERE = Path(__file__).parent / "worked"
ROOM = 420 * 0.9 * 110 / 60


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_the_worked_texts_meet_every_criterion(language: str) -> None:
    given = json.loads((_HERE / f"{language}.json").read_text("utf-8"))
    text = "\n\n".join(given["draft"])
    measures = measured(room(Language(language), given).checked(text, text), ROOM)
    assert unmet(measures) == []


def _worked() -> tuple[Room, str]:
    given = json.loads((_HERE / "en.json").read_text("utf-8"))
    return room(Language.ENGLISH, given), "\n\n".join(given["draft"])


def _measure(where: Room, text: str, criterion: Criterion, space: float | None = ROOM) -> Measure:
    return next(one for one in measured(where.checked(text, text), space) if one.criterion is criterion)


@pytest.mark.parametrize(
    ("before", "after", "criterion"),
    [
        ("[[s:major-issues]]", "", Criterion.THREE_PARTS),
        ("It was suggested that labour", "This point was made: labour", Criterion.COLON_FORM),
        ("Concern was expressed about", "One delegation, then one delegation saw", Criterion.ONE_DELEGATION),
        ("One panellist described the", "Two delegations described the", Criterion.SAME_OPENING),
        ("The second theme was fair recruitment.", "We go on.", Criterion.THEME_NAMES),
        ("Finally, skills and qualifications. [[t:skills]]", "", Criterion.THEME_NAMES),
        ("The second theme was fair", "Five delegations spoke of fair", Criterion.SHARES),
        ("A few delegations drew", "Most delegations drew", Criterion.SHARES),
        ("Others took the view", "Two delegations took the view", Criterion.PAIRS),
        ("Others took the view", "Others said", Criterion.PAIRS),
        ("A number of proposals were made;", "Five delegations made proposals;", Criterion.SHARES),
        ("It was suggested that labour", "On this, it was suggested that labour", Criterion.POINTING),
        ("I regret that time", "word " * 60 + "time", Criterion.LENGTH),
        ("A proposal was made to", f"A proposal was {'once again ' * 12} made to", Criterion.LONGEST),
        ("The example was given of a census", "The example was given w/ a census", Criterion.UNSPEAKABLE),
        ("Concern was expressed about", "Concern was expressed by consensus about", Criterion.NEVER_SAID),
        ("A few delegations drew", "Several delegations drew", Criterion.QUANTIFIERS),
        ("[[p:p21]]", "[[p:p21]] Once more. [[p:p21]]", Criterion.ONCE),
        ("[[p:p21]]", "", Criterion.LISTED),
        ("[[m:m3]]", "", Criterion.STARRED),
        ("the importance of a register", "the importance of a list", Criterion.TYPED_KEPT),
        ("Third, we come to", "Finally,", Criterion.LAST_THEME),
        (
            "delegations and one civil",
            "delegations, one panellist, one United Nations entity and one civil",
            Criterion.LIST_ITEMS,
        ),
        ("One panellist described the", "Expert 2 described the", Criterion.PANELLISTS),
        ("The point was made that recruiters", "One delegation said that recruiters", Criterion.ALONE_KINDS),
        ("Concern was expressed about", "Se habló de la importancia de los datos y about", Criterion.ONE_LANGUAGE),
    ],
)
def test_a_text_that_does_not_hold_to_it_is_told_so(before: str, after: str, criterion: Criterion) -> None:
    where, text = _worked()
    assert _measure(where, text, criterion).is_met
    worse = text.replace(before, after)
    if criterion is Criterion.SAME_OPENING:
        worse = worse.replace("One delegation voiced", "Two delegations voiced")
    if criterion is Criterion.COLON_FORM:
        worse = worse.replace("The point was made that", "This point was made:").replace(
            "It was", "This point was made: it was"
        )
        worse = worse.replace("One panellist described", "This point was made:")
    assert worse != text
    found = _measure(where, worse, criterion)
    assert not found.is_met
    assert found.where or criterion in (Criterion.SAME_OPENING, Criterion.LENGTH)


def test_a_criterion_is_measured_in_one_place() -> None:
    where, text = _worked()
    checked = where.checked(text, text)
    parts = [theme_criteria(checked), frame_criteria(checked), length_criteria(checked, [], ROOM, has_more=False)]
    found = [{one.criterion for one in part} for part in parts]
    whole = [one.criterion for one in measured(checked, ROOM)]
    assert all(found)
    assert sum(map(len, found)) == len(set.union(*found))
    assert set.union(*found) <= set(whole)
    assert len(set(whole)) == len(whole)


def test_two_sentences_with_one_verb_are_no_neighbours() -> None:
    where, text = _worked()
    worse = text.replace("One delegation voiced concern", "One delegation described concern")
    worse = worse.replace("One panellist described the joint liability", "One panellist described the joint liability")
    assert _measure(where, worse, Criterion.VERB_TWICE).where == (
        "One delegation described concern about recruitment fees charged to workers and taken from their first wages.",
    )


@pytest.mark.parametrize(
    ("language", "sentence", "under_its_theme"),
    [
        (Language.ENGLISH, "One view was this: x.", "On return, one view was this: x."),
        (Language.FRENCH, "On a proposé de payer.", "S’agissant des frais, on a proposé de payer."),
        (Language.SPANISH, "Se propuso pagar.", "En cuanto a las tasas, se propuso pagar."),
        (Language.FRENCH, "On a proposé de payer.", "En outre, on a proposé de payer."),
    ],
)
def test_a_verb_is_known_behind_the_theme_of_its_sentence(
    language: Language, sentence: str, under_its_theme: str
) -> None:
    said = SaidVerbs(lexicon(language))
    assert said.of(under_its_theme)[0] == said.of(sentence)[0] != ("", "")


def test_no_verb_is_said_too_often() -> None:
    where, text = _worked()
    for verb in ("described", "cited", "drew attention to", "shared the example of", "voiced concern about"):
        text = text.replace(f" {verb} ", " spoke of ")
    share = _measure(where, text, Criterion.SAME_VERB)
    assert (share.is_met, len(share.where)) == (False, 1)


def test_a_theme_of_which_nothing_is_told_is_missing() -> None:
    points = {"a": {"text": "visas", "star": True}, "b": {"text": "fees", "theme": "money", "who": "D2"}}
    given = {"points": points, "themes": {"data": "data", "money": "money"}, "conclusions": ["x"]}
    where = room(Language.ENGLISH, given)
    assert _measure(where, "Visas came up. [[p:a]]", Criterion.THEMES).where == ("money",)
    checked = where.checked("Visas came up. [[p:a]]")
    listed = {one.criterion: one for one in measured(checked, left_out={where.ids["b"]})}
    assert listed[Criterion.LISTED].is_met
    assert listed[Criterion.THEMES].is_met


def test_short_texts_have_no_mean() -> None:
    where, _ = _worked()
    assert Criterion.MEAN not in {one.criterion for one in measured(where.checked("Short. It is."))}


def test_a_mean_that_is_too_short_is_not_met() -> None:
    where, _ = _worked()
    points = [name for name in where.ids if name.startswith("p")][:20]
    assert not _measure(where, " ".join(f"It is short. [[p:{one}]]" for one in points), Criterion.MEAN).is_met


def test_a_text_that_tells_all_that_there_is_need_not_fill_its_room() -> None:
    where, text = _worked()
    checked = where.checked(text, text)
    twice = ROOM * 0.7

    def length(*, has_more: bool) -> Measure:
        every = measured(checked, twice, has_more=has_more)
        return next(one for one in every if one.criterion is Criterion.LENGTH)

    assert (length(has_more=True).least, length(has_more=True).most) == (twice * 0.9, twice * 0.97)
    assert length(has_more=False).most == twice


@pytest.mark.parametrize("language", list(Language))
def test_every_frame_is_known_by_its_verb(language: Language) -> None:
    words = lexicon(language)
    said = SaidVerbs(words)
    for row in words.sentences.frames.values():
        for frame in (*row.subject, *row.nobody):
            one, _ = words.sentences.verbs.get(frame.verb, ("", ""))
            filled = frame.says.format(
                subject="S", verb=one, x="visas", new="visas", adjective="new", language="L", own="met"
            )
            if not frame.says.startswith("{subject} {own}"):
                assert said.of(filled)[0][0], filled


def test_every_criterion_has_its_words() -> None:
    assert set(CRITERION_TITLES) == set(Criterion)
