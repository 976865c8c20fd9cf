"""The three worked texts come of what was typed, sentence by sentence."""

import re

import pytest

from chairconsole.domain.base.event_parts import Language, PointKind
from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.commands.note_commands import ChooseDraftLanguage, MarkDiffering
from chairconsole.domain.events.draft_events import Purpose
from chairconsole.domain.events.point_events import PointMark
from chairconsole.domain.meeting.notes import DraftId
from chairconsole.report.composing.flow import Flow
from chairconsole.report.composing.generate import DEFAULT, Choices, generate, wording_for
from chairconsole.report.composing.taken import told_points
from chairconsole.report.composing.theme_sentences import without_long_runs
from chairconsole.report.draft.draft_text import Paragraph, Piece
from tests.domain.given import who
from tests.report.composing.worked_meeting import PANEL, vocabulary, worked, worked_stage
from tests.report.draft.noted import DATA, Noted

_PROPOSAL = PointKind.RECOMMENDATION


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_the_worked_text_comes_of_what_was_typed(language: str) -> None:
    given = worked(language)
    draft = generate(worked_stage(given).meeting, PANEL, vocabulary()).draft
    paragraphs = [part.text for part in draft.parts if isinstance(part, Paragraph)]
    assert paragraphs == [" ".join(sentence for _, sentence in part) for part in given["text"]]


def test_one_question_is_said_to_be_left_only_where_no_other_is_open(noted: Noted) -> None:
    noted.said("Mali", "who pays for visas?", DATA, what=PointKind.QUESTION)
    text = generate(noted.meeting, PANEL, vocabulary()).draft.plain
    assert "One question was left with us: who pays for visas?" in text
    noted.said("Chad", "who checks the fees?", DATA, what=PointKind.QUESTION)
    for choices in (Choices(), Choices(pace=17)):
        text = generate(noted.meeting, PANEL, vocabulary(), choices).draft.plain
        assert "A question was left with us: who" in text
        assert "One question" not in text
    assert "who pays" not in text or "who checks" not in text, "there was no room for both"


@pytest.mark.parametrize(
    ("purpose", "texts", "announced"),
    [
        (PANEL, ("who pays?",), ""),
        (PANEL, ("fees are too high", "who pays?"), "One further point was made."),
        (PANEL, ("fees are too high", "visas take years"), "Some further points were made."),
        ((Purpose.PERSPECTIVE, "panel-1"), ("fees are too high",), ""),
        ((Purpose.MAIN_CONCLUSIONS, None), ("fees are too high",), ""),
    ],
)
def test_a_further_point_is_announced_where_one_is_told_and_others_were_before(
    noted: Noted, purpose: DraftId, texts: tuple[str, ...], announced: str
) -> None:
    if purpose is PANEL:
        noted.said("Chad", "the census omits children", DATA)
    for place, text in enumerate(texts):
        asks = text.endswith("?")
        of = noted.speaks_as(who(f"State {place}"))
        noted.note(of, text, what=PointKind.QUESTION if asks else PointKind.POINT)
    text = generate(noted.meeting, purpose, vocabulary()).draft.plain
    assert "".join(re.findall(r"(?:One further|Some further|Another|Other) points? \w+ made\.", text)) == announced
    assert "raised as well" not in text
    assert texts[-1].rstrip("?") in text


_EACH, _IN_FULL = "each has been named under its theme", "the written summary will give each of them in full"


@pytest.mark.parametrize(
    ("notes", "title", "told"),
    [
        (("train nurses", "train nurses"), "", _EACH),
        (("train nurses", "training of nurses, free of charge"), "", _IN_FULL),
        (("train nurses", "training of nurses, free of charge"), "train nurses", _EACH),
        (("train nurses", "former des infirmières"), "", _EACH),
    ],
)
def test_each_proposal_has_been_named_only_if_no_word_of_it_is_left_out(
    noted: Noted, notes: tuple[str, str], title: str, told: str
) -> None:
    said = [noted.said(f"State {text}{place}", text, DATA, what=_PROPOSAL) for place, text in enumerate(notes)]
    noted.message(*said, text=title)
    noted.said("Mali", "open registers", DATA, what=_PROPOSAL)
    text = generate(noted.meeting, PANEL, vocabulary()).draft.plain
    assert f"A number of proposals were made; {told}." in text
    written = generate(noted.meeting, (Purpose.WRITTEN_SUMMARY, None), vocabulary()).draft.plain
    assert ("train nurses; the training of nurses, free of charge; open" in written) is (told is _IN_FULL)


@pytest.mark.parametrize(
    ("language", "notes", "told"),
    [
        (
            Language.FRENCH,
            ("former les juges", "former des juges en ligne"),
            "le résumé écrit donnera chacune d’elles en",
        ),
        (Language.SPANISH, ("formar jueces", "formar jueces en línea"), "el resumen escrito recogerá íntegramente"),
    ],
)
def test_a_proposal_told_in_part_is_in_the_written_summary_in_each_language(
    noted: Noted, language: Language, notes: tuple[str, str], told: str
) -> None:
    noted.do(ChooseDraftLanguage(*PANEL, language))
    noted.message(*[noted.said(f"State {text}", text, DATA, what=_PROPOSAL) for text in notes])
    noted.said("Mali", {"fr": "ouvrir les ports", "es": "abrir puertos"}[language.value], DATA, what=_PROPOSAL)
    assert told in generate(noted.meeting, PANEL, vocabulary()).draft.plain


def test_a_proposal_among_other_notes_is_in_the_annex(noted: Noted) -> None:
    said = [noted.said(name, "train nurses", DATA) for name in ("Togo", "Chad")]
    said.append(noted.said("Peru", "train nurses, free of charge", DATA, what=_PROPOSAL))
    noted.message(*said)
    for name in ("Mali", "Fiji"):
        noted.said(name, f"open registers in {name}", DATA, what=_PROPOSAL)
    assert _IN_FULL in generate(noted.meeting, PANEL, vocabulary()).draft.plain
    written = generate(noted.meeting, (Purpose.WRITTEN_SUMMARY, None), vocabulary()).draft.plain
    assert "Data and disaggregation: train nurses, free of charge; open registers in Mali;" in written


_VIEWS = {
    Language.ENGLISH: ("returns must be voluntary", "States must decide who stays"),
    Language.FRENCH: ("le retour doit être volontaire", "les États doivent décider du séjour"),
    Language.SPANISH: ("el retorno debe ser voluntario", "los Estados deben decidir la estancia"),
}


def _differing(noted: Noted, language: Language, voices: tuple[int, int], texts: tuple[str, str]) -> str:
    """The draft of a panel of which so many delegations hold each of two views that were marked as differing."""
    sides = []
    for side, (number, text) in enumerate(zip(voices, texts, strict=True)):
        said = [noted.said(f"State {side}{place}", text, DATA) for place in range(number)]
        sides.append(noted.message(*said) if number > 1 else said[0])
    noted.do(MarkDiffering(sides[0], sides[1]))
    noted.do(ChooseDraftLanguage(*PANEL, language))
    return generate(noted.meeting, PANEL, vocabulary()).draft.plain


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            Language.ENGLISH,
            "On one point, views differed. One delegation stressed that returns must be voluntary. Another",
        ),
        (Language.FRENCH, "Sur un point, les vues ont divergé. Une délégation a indiqué que le retour doit être"),
        (Language.SPANISH, "En un punto, las opiniones difirieron. Una delegación indicó que el retorno debe ser"),
    ],
)
def test_two_views_of_single_voices_are_announced(noted: Noted, language: Language, told: str) -> None:
    assert told in _differing(noted, language, (1, 1), _VIEWS[language])


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("voices", [(1, 2), (2, 2)])
def test_two_views_that_say_so_are_not_announced(noted: Noted, language: Language, voices: tuple[int, int]) -> None:
    text = _differing(noted, language, voices, _VIEWS[language])
    assert all(one not in text for one in vocabulary().lexicons[language].remarks.differed)


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        (Language.ENGLISH, "fast visas for nurses", "On the same theme, "),
        (Language.FRENCH, "visas rapides pour les infirmières", "Sur le même thème, "),
        (Language.SPANISH, "visados rápidos para enfermeras", "Sobre el mismo tema, "),
    ],
)
def test_what_follows_an_announced_difference_is_no_view_of_it(
    noted: Noted, language: Language, text: str, told: str
) -> None:
    noted.said("Togo", text, DATA)
    draft = _differing(noted, language, (1, 1), _VIEWS[language])
    assert draft.count(told) == 1
    assert draft.index(vocabulary().lexicons[language].remarks.differed[0]) < draft.index(told)


def test_a_draft_without_points_takes_none_anywhere(noted: Noted) -> None:
    for purpose in (Purpose.CONCLUDING, Purpose.PERSPECTIVE):
        assert "These points" not in generate(noted.meeting, (purpose, "panel-1"), vocabulary()).draft.plain
    assert "These points" not in generate(noted.meeting, (Purpose.THEMATIC_EXPERT, None), vocabulary()).draft.plain
    noted.said("Togo", "visas for nurses", DATA)
    assert "These points" in generate(noted.meeting, PANEL, vocabulary()).draft.plain


def test_views_of_single_delegations_beyond_the_fourth_are_nobodys(noted: Noted) -> None:
    pairs = [
        ("visas must stay", "visas must go"),
        ("fees must stay", "fees must go"),
        ("age must tell", "sex must tell"),
    ]
    for place, texts in enumerate(pairs):
        one, other = (noted.said(f"State {place}{text}", text, DATA) for text in texts)
        noted.do(MarkDiffering(one, other))
    text = generate(noted.meeting, PANEL, vocabulary()).draft.plain
    assert (text.count("One delegation"), text.count("Another ")) == (2, 3)
    assert "One view was that age must tell. Another was that sex must tell." in text
    assert text.count("views differed") == 2


def test_two_views_behind_colons_are_announced_and_so_is_a_second_pair(noted: Noted) -> None:
    views = ("returns = voluntary", "States decide who stays")
    told = "On one point, views differed. Some delegations made this point: returns = voluntary. Others made this"
    assert told in _differing(noted, Language.ENGLISH, (2, 2), views)
    others = [
        noted.said(name, text, DATA) for name, text in (("Togo", "visas must be free"), ("Mali", "fees must stay"))
    ]
    noted.do(MarkDiffering(*others))
    text = generate(noted.meeting, PANEL, vocabulary()).draft.plain
    assert "On another point as well, views differed. One delegation" in text


@pytest.mark.parametrize(
    ("language", "panel", "floor"),
    [
        (Language.ENGLISH, "our panellists, Expert 1, Expert 2 and Expert 3.", "Expert 3, and all who took the floor."),
        (Language.FRENCH, "nos intervenants, Expert 1, Expert 2 et Expert 3.", "délégations qui ont pris la parole."),
        (Language.SPANISH, "los panelistas, Expert 1, Expert 2 y Expert 3.", "que hicieron uso de la palabra."),
    ],
)
def test_the_floor_is_thanked_where_anybody_spoke_from_it(
    noted: Noted, language: Language, panel: str, floor: str
) -> None:
    noted.do(ChooseDraftLanguage(*PANEL, language))
    assert panel in generate(noted.meeting, PANEL, vocabulary()).draft.plain
    noted.said("Togo", "x")
    assert floor in generate(noted.meeting, PANEL, vocabulary()).draft.plain


@pytest.mark.parametrize(
    ("language", "everybody"),
    [
        (Language.ENGLISH, "and all who took the floor."),
        (Language.FRENCH, "et tous ceux qui ont pris la parole."),
        (Language.SPANISH, "y a todos los que hicieron uso de la palabra."),
    ],
)
def test_where_organizations_spoke_the_delegations_are_not_thanked_alone(
    noted: Noted, language: Language, everybody: str
) -> None:
    noted.do(ChooseDraftLanguage(*PANEL, language))
    noted.said("Togo", "x")
    noted.said("IOM", "y", kind=ParticipantKind.UN_ENTITY)
    assert everybody in generate(noted.meeting, PANEL, vocabulary()).draft.plain


def test_an_issue_of_relevance_is_no_new_thing(noted: Noted) -> None:
    noted.do(ChooseDraftLanguage(*PANEL, Language.FRENCH))
    speech = noted.speaks_as(who("Togo"))
    noted.note(speech, "code de conduite pour médias", DATA, marks=(PointMark.STAR,))
    text = generate(noted.meeting, PANEL, vocabulary()).draft.plain
    assert "Il a été question d’un code de conduite pour médias." in text
    assert "notre échange a été le code de conduite pour médias." in text


def test_a_moderator_does_not_tell_what_the_moderator_said(noted: Noted) -> None:
    speech = noted.speaks_as(who("Moderator"), seat="moderator")
    alone = noted.note(speech, "urges all to ratify the convention")
    other = noted.said("Togo", "data by age", DATA)
    noted.message(noted.note(speech, "data by age", DATA), other)
    for purpose in (Purpose.CONCLUDING, Purpose.PERSPECTIVE):
        draft = generate(noted.meeting, (purpose, "panel-1"), vocabulary()).draft
        assert "oderator urged" not in draft.plain
        assert set(told_points(noted.meeting, draft)) == {other}
    written = generate(noted.meeting, (Purpose.WRITTEN_SUMMARY, None), vocabulary()).draft
    assert alone in told_points(noted.meeting, written)


@pytest.mark.parametrize(
    ("language", "sentences", "third"),
    [
        (Language.ENGLISH, "A fee was paid. A fee was cut. A fee was also lost.", "In addition, a fee was lost."),
        (Language.FRENCH, "On a cité a. On a dit b. On a également cité c.", "En outre, on a cité c."),
        (Language.SPANISH, "Se habló de a. Se habló de b. Se habló también de c.", "Además, se habló de c."),
    ],
)
def test_the_third_in_a_row_names_no_theme_within_it(
    noted: Noted, language: Language, sentences: str, third: str
) -> None:
    noted.do(ChooseDraftLanguage(*PANEL, language))
    flow = Flow(wording_for(noted.meeting, PANEL, vocabulary(), DEFAULT))
    pieces = [Piece(f"{one.rstrip('.')}.", ()) for one in sentences.split(". ")]
    assert [one.text for one in without_long_runs(flow, pieces)][2] == third
