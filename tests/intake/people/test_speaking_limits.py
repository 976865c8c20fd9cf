"""How long somebody may speak."""

import pytest

from chairconsole.intake.people.speaking_limits import find_limits, lengths_in
from chairconsole.intake.reading.sentences import Sentence

SENTENCES = {
    "The co-facilitators will make welcoming remarks presenting the session (ten minutes).": [("welcome", "10:00")],
    "The opening remarks from the moderator will be of 7 minutes.": [("moderator_opening", "7:00")],
    "Each expert will make a presentation on the theme (five to seven minutes each).": [("expert", "5:00-7:00")],
    "The limit for interventions from the floor is three minutes.": [("floor", "3:00")],
    "Interventions should not exceed 3 minutes for delegations and 5 minutes for groups.": [
        ("floor", "3:00"),
        ("group", "5:00"),
    ],
    "Le temps de parole est limité à trois minutes.": [("floor", "3:00")],
    "Las intervenciones no excederán de tres (3) minutos.": [("floor", "3:00")],
    "The moderator will provide concluding remarks (7 minutes).": [("moderator_closing", "7:00")],
    "Moderators give their perspectives of the views expressed (fifteen minutes each).": [("perspective", "15:00")],
    "The thematic expert will then speak (fifteen minutes).": [("thematic_expert", "15:00")],
    "Please arrive 30 minutes before the meeting.": [],
    "Panellists will respond for two minutes each.": [],
}


@pytest.mark.parametrize("text", SENTENCES)
def test_limits(text: str) -> None:
    found = [(one.subject, one.limit.as_text()) for one in find_limits(Sentence(text, (1,)))]
    assert found == SENTENCES[text]


def test_lengths() -> None:
    assert [limit.as_text() for limit in lengths_in("Welcome (5 min), film (10 minutes)")] == ["5:00", "10:00"]
