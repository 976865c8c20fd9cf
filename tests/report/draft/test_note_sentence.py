"""The sentence of a note, in a meeting."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from chairconsole.domain.base.event_parts import Language, PointKind, PointShape
from chairconsole.domain.base.participants import Participant, ParticipantKind, StakeholderKind
from chairconsole.domain.commands.agenda_commands import Next, OpenBlock
from chairconsole.domain.commands.note_commands import ChooseDraftLanguage, KeepPoint
from chairconsole.domain.commands.speech_commands import GiveFloor
from chairconsole.domain.events.draft_events import Purpose
from chairconsole.domain.meeting.speech import Intervention
from chairconsole.domain.names.directory import free_text
from chairconsole.report.draft.note_sentence import (
    LONGEST,
    Noted,
    NoteSentence,
    Trouble,
    note_sentence,
    point_sentence,
)
from chairconsole.report.remarks.shapes import Shape
from chairconsole.report.remarks.vocabulary import Vocabulary
from tests.desk import Desk
from tests.report.remarks.given import lexicon

WORDS = Vocabulary({language: lexicon(language) for language in Language})
POINT, PROPOSAL = PointKind.POINT, PointKind.RECOMMENDATION


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """The discussion of Panel 1."""
    desk = Desk(tmp_path)
    desk.do(OpenBlock("panel-1"))
    for _ in range(5):
        desk.do(Next(), after=2)
    yield desk
    desk.close()


def speech_of(desk: Desk, who: Participant, behalf: Participant | None = None) -> Intervention:
    meeting = desk.do(GiveFloor(who, behalf), after=2)
    assert meeting.speech is not None
    return meeting.speech


def told(
    desk: Desk,
    text: str,
    what: PointKind = POINT,
    speech: Intervention | None = None,
    shape: PointShape | None = None,
) -> NoteSentence:
    return note_sentence(desk.meeting, WORDS, Noted(text, what, speech, "panel-1", shape))


def test_one_delegation_is_not_named(desk: Desk) -> None:
    speech = speech_of(desk, Participant(key="ken", name="Kenya", spoken="Kenya", kind=ParticipantKind.MEMBER_STATE))
    said = told(desk, "ratify C189", PROPOSAL, speech)
    assert said.text == "A proposal was made to ratify ILO Convention 189."
    assert (said.shape, said.trouble) == (Shape.INFINITIVE, None)


def test_whoever_is_in_the_session_keeps_a_capital(desk: Desk) -> None:
    caritas = Participant(key="car", name="Caritas", spoken="Caritas", kind=ParticipantKind.STAKEHOLDER)
    assert told(desk, "Caritas runs shelters").text == "The point was made that caritas runs shelters."
    speech_of(desk, caritas)
    assert told(desk, "Caritas runs shelters").text == "The point was made that Caritas runs shelters."


def test_a_stakeholder_is_said_by_its_kind(desk: Desk) -> None:
    who = Participant(
        key="mfa",
        name="A network",
        spoken="A network",
        kind=ParticipantKind.STAKEHOLDER,
        stakeholder_kind=StakeholderKind.ACADEMIA,
    )
    assert told(desk, "fees", speech=speech_of(desk, who)).text.startswith("One representative of academia ")


def test_a_conclusion_is_nobodys_whoever_speaks(desk: Desk) -> None:
    group = Participant(key="afr", name="African Group", spoken="the African Group", kind=ParticipantKind.GROUP)
    speech = speech_of(desk, free_text("Mali"), group)
    assert "group" in told(desk, "fees must end", speech=speech).text
    assert "group" not in told(desk, "fees must end", PointKind.CONCLUSION, speech).text


def test_a_conclusion_stands_behind_a_colon_without_trouble(desk: Desk) -> None:
    said = told(desk, "without papers no schools", PointKind.CONCLUSION)
    assert said.text == "As moderator, I would draw one conclusion: without papers no schools."
    assert said.trouble is None


def test_it_is_in_the_language_of_the_panels_concluding_remarks(desk: Desk) -> None:
    desk.do(ChooseDraftLanguage(Purpose.CONCLUDING, "panel-1", Language.FRENCH), after=2)
    said = told(desk, "ratifier la C189", PROPOSAL)
    assert (said.text, said.language) == ("On a proposé de ratifier la convention 189 de l’OIT.", Language.FRENCH)
    other = note_sentence(desk.meeting, WORDS, Noted("ratify C189", PROPOSAL, None, "panel-2"))
    assert other.language is Language.ENGLISH


def test_the_shape_that_a_person_chose_is_taken(desk: Desk) -> None:
    assert told(desk, "review of visas").shape is Shape.NOUN
    assert told(desk, "review of visas", shape=PointShape.VERB).shape is Shape.INFINITIVE


@pytest.mark.parametrize(
    ("text", "shape", "trouble", "unspeakable"),
    [
        ("ratify C189", None, None, ()),
        ("no data = no policy", None, Trouble.SIGNS, ("=",)),
        ("fees; data = power", None, Trouble.SIGNS, ("=",)),
        ("without papers", None, Trouble.COLON, ()),
        ("without papers", PointShape.AS_TYPED, None, ()),
        ("los datos desagregados son la base de toda política", None, Trouble.OTHER_LANGUAGE, ()),
        ("how to pay? who pays?", None, Trouble.DOUBTFUL, ()),
        ("x" * (LONGEST + 1), None, Trouble.TOO_LONG, ()),
    ],
)
def test_what_cannot_be_spoken_is_told(
    desk: Desk, text: str, shape: PointShape | None, trouble: Trouble | None, unspeakable: tuple[str, ...]
) -> None:
    said = told(desk, text, shape=shape)
    assert (said.trouble, said.unspeakable) == (trouble, unspeakable)


def test_another_language_is_told_by_its_name(desk: Desk) -> None:
    assert told(desk, "los datos desagregados son la base de toda política").language is Language.SPANISH


def test_a_kept_point_gives_the_same_sentence(desk: Desk) -> None:
    speech = speech_of(desk, free_text("Mali"))
    desk.do(KeepPoint("review of visas", (), speech.id, shape=PointShape.VERB), after=2)
    (point,) = desk.meeting.points.values()
    noted = told(desk, "review of visas", speech=speech, shape=PointShape.VERB)
    assert point_sentence(desk.meeting, WORDS, point) == noted
