"""Who speaks."""

import pytest

from chairconsole.intake.people.speakers import Speaker, people_of_panel, speaker_of

SPEAKERS = {
    "Welcoming remarks by the co-facilitators": Speaker("", "co-facilitators"),
    "Remarks by H.E. Ms. Jane Example, Representative of X": Speaker("Jane Example", "Representative of X"),
    "Allocution du Président de l'Assemblée": Speaker("", "Président de l'Assemblée"),
}


@pytest.mark.parametrize("text", SPEAKERS)
def test_speakers(text: str) -> None:
    assert speaker_of(text) == SPEAKERS[text]


def test_a_panel_with_names() -> None:
    panellists = ["Panellists:", "- Ms. Ann Other, Director, Somewhere", "- Dr. Bo Third, Dean", "All are invited."]
    found = people_of_panel(["Moderator: Mr. John Sample, Ambassador", *panellists])
    assert [one.name for one in found.moderators] == ["John Sample"]
    assert [one.name for one in found.experts] == ["Ann Other", "Bo Third"]


def test_names_to_follow_are_nobody() -> None:
    found = people_of_panel(["Moderator: TBC", "Speakers: to be confirmed"])
    assert (found.moderators, found.experts, found.is_chaired) == ([], [], True)
