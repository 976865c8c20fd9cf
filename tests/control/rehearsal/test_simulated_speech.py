"""What is said in a simulated room: of a realistic length, generic, and marked wherever it appears."""

import datetime as dt
import random

import pytest

from chairconsole.control.rehearsal.simulated_speech import SIMULATED, SimulatedSpeech, speech_to_come
from chairconsole.domain.base.event_parts import About, PointKind
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.base.participants import Participant, ParticipantKind
from chairconsole.domain.base.timing import Stamp
from chairconsole.domain.meeting.speech import Intervention
from tests.desk import first_session

SESSION = first_session()
BEGAN = Stamp(dt.datetime(2017, 5, 8, 9, tzinfo=dt.UTC), "boot", 0)
KENYA = Participant(key="KEN", name="Kenya", spoken="Kenya", kind=ParticipantKind.MEMBER_STATE)


def _speech(limit: tuple[int, int] | None, **fields: object) -> Intervention:
    return Intervention(
        **{
            "id": "speech",
            "block": "panel-1",
            "step": None,
            "participant": KENYA,
            "behalf": None,
            "request": None,
            "seat": None,
            "limit": limit and Limit(lower=limit[0], upper=limit[1]),
            "began": BEGAN,
            **fields,
        }
    )


def _many(speech: Intervention, number: int = 600) -> list[SimulatedSpeech]:
    chance = random.Random(1)  # noqa: S311
    return [speech_to_come(speech, SESSION, chance) for _ in range(number)]


def _seconds(speeches: list[SimulatedSpeech]) -> list[float]:
    return sorted(one.length.total_seconds() for one in speeches if not one.is_absent)


def test_speeches_of_three_minutes_mostly_take_from_2_20_to_3_20() -> None:
    lengths = _seconds(_many(_speech((180, 180), request="request")))
    usual = [length for length in lengths if 140 <= length <= 200]
    over = [length for length in lengths if length > 180]
    assert 0.7 < len(usual) / len(lengths) < 0.95
    assert 0.2 < len(over) / len(lengths) < 0.6
    assert 50 < lengths[0] < 100
    assert 220 < lengths[-1] < 260


@pytest.mark.parametrize(
    ("limit", "shortest", "longest"),
    [
        (None, 60, 180),  # panellists answer in one to three minutes
        ((300, 420), 300, 430),  # experts speak for five to seven
        ((420, 420), 300, 440),  # moderators for five to seven
    ],
)
def test_seats_keep_to_their_time(limit: tuple[int, int] | None, shortest: int, longest: int) -> None:
    lengths = _seconds(_many(_speech(limit, seat="expert-1")))
    assert shortest <= lengths[0] < lengths[-1] <= longest


def test_few_of_those_who_are_called_are_not_there_and_nobody_by_plan() -> None:
    absent = [one for one in _many(_speech((180, 180), request="request")) if one.is_absent]
    assert 0.01 < len(absent) / 600 < 0.06
    assert all(one.length < dt.timedelta(seconds=16) and not one.sayings for one in absent)
    assert not any(one.is_absent for one in _many(_speech((300, 420), seat="expert-1")))


def test_who_was_heard_before_a_restart_is_there_and_says_nothing_twice() -> None:
    chance = random.Random(1)  # noqa: S311
    speech = _speech((180, 180), request="request")
    heard = [speech_to_come(speech, SESSION, chance, was_heard=True) for _ in range(300)]
    assert not any(one.is_absent or one.sayings for one in heard)


@pytest.mark.parametrize("fields", [{"seat": "expert-1"}, {"about": About.QUESTION, "to": ("expert-2",)}, {}])
def test_everything_that_is_said_is_marked_and_names_nobody(fields: dict[str, object]) -> None:
    names = {"Kenya", "KEN", "expert-1"}
    for simulated in _many(_speech((180, 180), **fields)):
        for saying in simulated.sayings:
            assert saying.text.endswith(SIMULATED)
            assert not names & set(saying.text.split())
            assert saying.after < simulated.length
            assert set(saying.themes) <= {theme.id for theme in SESSION.rules.themes}


def test_who_asks_puts_one_question_to_the_seats_that_were_named() -> None:
    speech = _speech((180, 180), about=About.QUESTION, to=("expert-2",))
    for simulated in _many(speech, 50):
        notes = [saying.noted(speech) for saying in simulated.sayings]
        assert [note.to for note in notes if note.what is PointKind.QUESTION] == [("expert-2",)]
        assert all(note.to == () for note in notes if note.what is not PointKind.QUESTION)
        assert {note.intervention for note in notes} == {"speech"}


def test_each_thing_is_said_once_in_its_turn() -> None:
    speech = _speech((180, 180), about=About.QUESTION)
    for simulated in _many(speech, 50):
        expected, heard = list(simulated.sayings), []
        for second in range(0, 300, 7):
            now = BEGAN.later_by(dt.timedelta(seconds=second))
            heard += (said := simulated.said_by(speech, now))
            assert all(saying.after <= dt.timedelta(seconds=second) for saying in said)
        assert heard == expected
        assert simulated.sayings == []
