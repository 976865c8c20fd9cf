"""What a draft is put together from: items, their words, what surrounds them."""

import pytest

from chairconsole.domain.base.event_parts import Language, PointKind
from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.commands.agenda_commands import CloseBlock
from chairconsole.domain.commands.note_commands import ChooseDraftLanguage, KeepPoint, MarkDiffering, MarkPoints
from chairconsole.domain.events.draft_events import Attribution, Purpose
from chairconsole.domain.events.point_events import PointMark
from chairconsole.report.composing.admission import shortest
from chairconsole.report.composing.flow import Flow
from chairconsole.report.composing.generate import DEFAULT, generate, wording_for
from chairconsole.report.composing.items import OTHER, Material, material, points_under
from chairconsole.report.composing.left_out import LeftOut
from chairconsole.report.composing.session_facts import NextStep, heard, number_not_reached, panellists, summary_panel
from chairconsole.report.composing.taken import told_points
from chairconsole.report.composing.theme_sentences import by_theme, theme_sentences
from chairconsole.report.composing.variants import variant_of
from chairconsole.report.composing.wording import Wording
from chairconsole.report.remarks.subjects import Bounds
from tests.report.composing.worked_meeting import vocabulary
from tests.report.draft.noted import AFRICAN_GROUP, DATA, NATIONAL, Noted

PANEL = (Purpose.CONCLUDING, "panel-1")
_ASKED = {
    Language.ENGLISH: "who pays for item {}?",
    Language.FRENCH: "qui paie la mesure {} ?",
    Language.SPANISH: "¿quién paga la medida {}?",
}
ENGLISH = vocabulary().lexicons[Language.ENGLISH]
GLOSSARY = vocabulary().glossary(Language.ENGLISH)


def of_panel(noted: Noted) -> Material:
    return material(noted.meeting, "panel-1", GLOSSARY, ENGLISH)


def test_a_message_is_one_item_and_its_points_are_none(noted: Noted) -> None:
    message = noted.state_message(3, "data by age", DATA)
    noted.said("Togo", "alone", NATIONAL)
    one, other = of_panel(noted).items
    assert (one.reference.ids, one.theme, len(one.voices), one.is_many) == ((message,), DATA, 3, True)
    assert (other.theme, other.is_of_one_delegation) == (NATIONAL, True)


def test_a_message_of_which_a_person_wrote_in_part_stands_on_the_rest(noted: Noted) -> None:
    noted.state_message(3, "data by age", DATA)
    first, *others = noted.meeting.points
    found = material(noted.meeting, "panel-1", GLOSSARY, ENGLISH, frozenset({first}))
    assert [(item.reference.kind, item.reference.ids) for item in found.items] == [("p", tuple(others))]


def test_the_same_words_are_one_item_unless_theme_or_kind_differ(noted: Noted) -> None:
    for text, theme, what in (
        ("data collection", DATA, PointKind.POINT),
        ("the collection of data", DATA, PointKind.POINT),
        ("data collection", NATIONAL, PointKind.POINT),
        ("data collection", DATA, PointKind.CAUTION),
        ("no data collection", DATA, PointKind.POINT),
    ):
        noted.said(f"State {len(noted.meeting.points)}", text, theme, what=what)
    assert [len(item.points) for item in of_panel(noted).items] == [2, 1, 1, 1]


def test_themes_come_by_their_most_voiced_item_then_by_points(noted: Noted) -> None:
    noted.said("Togo", "one", NATIONAL)
    noted.said("Chad", "two", NATIONAL)
    assert of_panel(noted).themes_by_weight == (NATIONAL,)
    noted.state_message(2, "three", DATA)
    noted.said("Mali", "of no theme")
    assert of_panel(noted).themes_by_weight == (DATA, NATIONAL, OTHER)
    assert [point.text for point in points_under(noted.meeting, OTHER, "panel-1")] == ["of no theme"]


def test_a_group_and_other_kinds_weigh_more(noted: Noted) -> None:
    points = [noted.said("Togo", "x", DATA, behalf=AFRICAN_GROUP)]
    points.append(noted.said("IOM", "y", DATA, kind=ParticipantKind.UN_ENTITY))
    noted.message(*points)
    (item,) = of_panel(noted).items
    assert item.weight == 2 + 2 + 1
    assert shortest(item) == 1


@pytest.mark.parametrize(
    ("title", "text", "variant"),
    [
        ("good policy needs disaggregated data", "data by age, sex & status", "by age, sex and status"),
        ("pre-departure orientation", "orientation, free of charge", "orientation free of charge"),
        ("disaggregated data", "disaggregated data - precondition", ""),
        ("disaggregated data", "no policy w/o disaggregated data", ""),
        ("data must be shared", "data by age", ""),
        ("visas", "borders", ""),
        ("training of officers", "training of officers to identify victims", ""),
        ("the use of the guidelines", "guidelines deserve to be used by all governments", ""),
        ("training before departure", "training before departure, and for those who stay", "for those who stay"),
        ("a register of skills", "skills register of nurses abroad, kept by us", ""),
        ("better data", "data by our embassies", ""),
        ("cheaper visas", "visas for students cost too much", ""),
        ("pre-departure orientation", "orientation free of charge, held on Sundays", "orientation free of charge"),
    ],
)
def test_what_one_point_adds_to_its_message(title: str, text: str, variant: str) -> None:
    assert variant_of(title, [text], ENGLISH, GLOSSARY) == variant


@pytest.mark.parametrize(
    ("language", "title", "text", "variant"),
    [
        (
            Language.FRENCH,
            "la reconnaissance des diplômes et des qualifications",
            "valider les qualifications acquises à l'étranger, avec les syndicats",
            "les qualifications acquises à l'étranger",
        ),
        (
            Language.SPANISH,
            "el reconocimiento de títulos",
            "validar títulos obtenidos en otro país",
            "los títulos obtenidos en otro país",
        ),
        (Language.FRENCH, "les données", "des données par âge et par sexe", "par âge et par sexe"),
    ],
)
def test_what_is_added_in_french_and_spanish_has_its_article(
    language: Language, title: str, text: str, variant: str
) -> None:
    lexicon = vocabulary().lexicons[language]
    assert variant_of(title, [text], lexicon, vocabulary().glossary(language)) == variant


def wording(noted: Noted, attribution: Attribution = Attribution.NONE) -> Wording:
    return Wording(noted.meeting, ENGLISH, GLOSSARY, attribution, Bounds())


def test_a_message_without_a_title_is_said_by_its_clearest_point(noted: Noted) -> None:
    said = ("visas / borders = w/ families", "visas for families of workers", "visas for families")
    noted.message(*[noted.said(f"State {place}", text, DATA) for place, text in enumerate(said)])
    (item,) = of_panel(noted).items
    assert wording(noted).spoken(item).words == "visas for families"
    assert wording_for(noted.meeting, PANEL, vocabulary(), DEFAULT).short_name(item) == "visas for families"


def test_names_are_subjects_only_where_that_was_chosen(noted: Noted) -> None:
    noted.message(noted.said("Togo", "x", DATA), noted.said("Chad", "x", DATA, behalf=AFRICAN_GROUP))
    (item,) = of_panel(noted).items
    subjects = [wording(noted, one).subject(item) for one in Attribution]
    assert [one.words if one else "" for one in subjects] == [
        "two delegations, including one on behalf of a group,",
        "African Group and one delegation",
        "Togo and African Group",
    ]
    assert wording(noted).behind_other_words("NHRIs were described as ready.").startswith("NHRIs were")
    assert wording(noted).behind_other_words("One United Nations entity").startswith("one United")


def test_single_statements_of_a_named_kind_come_first_and_questions_last(noted: Noted) -> None:
    noted.said("Mali", "how to pay for it?", DATA, what=PointKind.QUESTION)
    noted.said("Togo", "visas for families", DATA)
    noted.said("IOM", "health care", DATA, kind=ParticipantKind.UN_ENTITY)
    noted.state_message(2, "data by age", DATA)
    ((theme, items),) = by_theme(of_panel(noted).items, [DATA])
    texts = [piece.text for piece in theme_sentences(items, (), Flow(wording(noted)))]
    assert theme == DATA
    assert [text.split()[0] for text in texts] == ["Two", "One", "Reference", "One"]
    assert texts[-1] == "One question was left with us: how to pay for it?"


def test_no_fourth_sentence_in_a_row_begins_with_the_same_word_if_another_can(noted: Noted) -> None:
    for place, name in enumerate(("clinics", "schools", "courts", "markets", "roads", "wells", "parks", "banks")):
        noted.said(f"Agency {place}", f"{name} near the ports", DATA, kind=ParticipantKind.UN_ENTITY)
    flow = Flow(wording(noted))
    first = [flow.told(item).text.split()[0] for item in of_panel(noted).items]
    assert first[:4] == ["One", "Another", "Another", "We"]
    assert all(len(set(first[place : place + 4])) > 1 for place in range(5))


def test_nothing_is_said_also_at_the_beginning_of_a_theme(noted: Noted) -> None:
    noted.said("IOM", "70 clinics near a port", DATA, kind=ParticipantKind.UN_ENTITY)
    noted.said("ILO", "30 ports", DATA, kind=ParticipantKind.UN_ENTITY)
    flow = Flow(wording(noted))
    before, after = of_panel(noted).items
    flow.told(before)
    flow.of_theme(DATA, "First, {x}.", x="data")
    assert " also " not in flow.told(after).text


@pytest.mark.parametrize("language", Language)
def test_one_question_is_left_once_however_many_there_are(noted: Noted, language: Language) -> None:
    noted.do(ChooseDraftLanguage(*PANEL, language))
    for number in range(7):
        noted.said(f"State {number}", _ASKED[language].format(number), DATA, what=PointKind.QUESTION)
    flow = Flow(wording_for(noted.meeting, PANEL, vocabulary(), DEFAULT))
    told = [flow.asked(item).text.split(":")[0] for item in of_panel(noted).items]
    first, *others = vocabulary().lexicons[language].remarks.questions
    assert [one.split(":")[0].strip() for one in (first, *others * 3)] == [one.strip() for one in told]


def test_who_was_heard_and_who_was_not(noted: Noted) -> None:
    noted.said("Togo", "x")
    noted.said("Togo", "x")
    noted.said("Chad", "x", behalf=AFRICAN_GROUP)
    voices = heard(noted.meeting, "panel-1")
    assert [voice.kind.value for voice in voices] == ["panellist"] * 3 + ["delegation"] * 2
    assert heard(noted.meeting, "panel-2") == ()
    assert panellists(noted.meeting, "panel-1") == ("Expert 1", "Expert 2", "Expert 3")
    noted.add("Kenya", "Mali")
    noted.do(CloseBlock())
    assert number_not_reached(noted.meeting, "panel-1") == number_not_reached(noted.meeting, None) == 2
    assert number_not_reached(noted.meeting, "panel-2") == 0
    assert summary_panel(noted.meeting, "panel-1") == NextStep(days=1, weekday=1, minutes=10 * 60)


def test_conclusions_and_issues_are_told_as_the_note_asks(noted: Noted) -> None:
    for line in ("visas must be simple", "a fund for all"):
        noted.do(KeepPoint(line, (), None, PointKind.CONCLUSION, block="panel-1"))
    star = noted.said("Togo", "visas for families", NATIONAL)
    noted.do(MarkPoints((star,), PointMark.STAR))
    text = generate(noted.meeting, PANEL, vocabulary()).draft.plain
    assert "I would draw two conclusions. The first: visas must be simple. The second: a fund for all." in text
    assert "An issue of major relevance to our exchange was visas for families." in text


def test_no_second_colon_stands_behind_that_of_a_conclusion(noted: Noted) -> None:
    noted.do(KeepPoint("visas: one desk for all", (), None, PointKind.CONCLUSION, block="panel-1"))
    one = generate(noted.meeting, PANEL, vocabulary()).draft.plain
    assert "I would draw one conclusion. Visas: one desk for all." in one
    noted.do(KeepPoint("a fund for all", (), None, PointKind.CONCLUSION, block="panel-1"))
    text = generate(noted.meeting, PANEL, vocabulary()).draft.plain
    assert "I would draw two conclusions. First, visas: one desk for all. Next, a fund for all." in text


def test_what_a_conclusion_adds_behind_a_colon_is_told_beside_others(noted: Noted) -> None:
    for line in ("visas must be simple: one desk", "fees must end"):
        noted.do(KeepPoint(line, (), None, PointKind.CONCLUSION, block="panel-1"))
    text = generate(noted.meeting, PANEL, vocabulary()).draft.plain
    assert "I would draw two conclusions. First, visas must be simple: one desk. Next, fees must end." in text


def test_what_is_noted_behind_a_question_is_told_with_it(noted: Noted) -> None:
    noted.said("Togo", "who checks? when?", NATIONAL, what=PointKind.QUESTION)
    noted.said("Peru", "who pays? the fund is empty", NATIONAL, what=PointKind.QUESTION)
    text = generate(noted.meeting, PANEL, vocabulary()).draft.plain
    assert "who checks? When?" in text
    assert "who pays? The point was made that the fund is empty." in text


def test_views_that_differ_stand_side_by_side_whatever_their_themes(noted: Noted) -> None:
    one = noted.state_message(2, "return must be voluntary", DATA)
    other = noted.state_message(3, "each State decides who enters", NATIONAL)
    noted.do(MarkDiffering(one, other))
    told = (
        "Some delegations stressed that return must be voluntary. Others stressed that each State decides who enters."
    )
    for draft in (PANEL, (Purpose.WRITTEN_SUMMARY, None)):
        assert told in generate(noted.meeting, draft, vocabulary()).draft.plain


def test_nobody_calls_for_what_another_warns_of(noted: Noted) -> None:
    one = noted.said("Togo", "humanitarian visas", DATA, what=PointKind.RECOMMENDATION)
    other = noted.said("Chad", "the rise of border fees", DATA, what=PointKind.CAUTION)
    noted.do(MarkDiffering(one, other))
    text = generate(noted.meeting, PANEL, vocabulary()).draft.plain
    assert "One delegation drew attention to humanitarian visas." in text
    assert "Another drew attention to the rise of border fees." in text


@pytest.mark.parametrize("purpose", [Purpose.CONCLUDING, Purpose.PERSPECTIVE])
def test_no_view_is_told_without_the_one_from_which_it_differs(noted: Noted, purpose: Purpose) -> None:
    one = noted.said("Togo", "return must be voluntary", DATA)
    other = noted.said("Chad", "chaque État décide seul de qui entre sur son territoire", DATA)
    noted.do(MarkDiffering(one, other))
    noted.said("Mali", "visas for families", DATA)
    made = generate(noted.meeting, (purpose, "panel-1"), vocabulary())
    assert "voluntary" not in made.draft.plain
    assert made.why_left_out == dict.fromkeys((one, other), LeftOut.OTHER_LANGUAGE)


def test_a_message_of_two_halves_is_told_once(noted: Noted) -> None:
    texts = ("returns must be voluntary", "States decide who enters", "returns must be safe", "borders must be open")
    points = [noted.said(f"State {place}", text, DATA) for place, text in enumerate(texts)]
    noted.do(MarkDiffering(points[0], points[1]))
    noted.do(MarkDiffering(points[2], points[3]))
    noted.message(points[0], points[2])
    for draft in (PANEL, (Purpose.PERSPECTIVE, "panel-1"), (Purpose.WRITTEN_SUMMARY, None)):
        told = list(told_points(noted.meeting, generate(noted.meeting, draft, vocabulary()).draft))
        assert sorted(told) == sorted(points)


def test_a_question_that_waits_is_asked_whatever_it_was_put_together_with(noted: Noted) -> None:
    points = [noted.said("Togo", "visas for nurses", DATA), noted.said("Chad", "visas for nurses", DATA)]
    asked = noted.said("Mali", "who pays for visas?", DATA, what=PointKind.QUESTION)
    noted.message(*points, asked, text="visas for nurses")
    text = generate(noted.meeting, PANEL, vocabulary()).draft.plain
    assert (
        "Two delegations drew attention to visas for nurses. One question was left with us: who pays for visas?" in text
    )
