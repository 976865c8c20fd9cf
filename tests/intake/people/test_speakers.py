"""Who speaks."""

import pytest

from chairconsole.intake.people.speakers import Speaker, people_of_panel, speaker_of


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Welcoming remarks by the co-facilitators", "", "co-facilitators"),
        (
            "Remarks by H.E. Ms. Jane Example, Permanent Representative of X",
            "Jane Example",
            "Permanent Representative of X",
        ),
        ("Allocution du Président de l'Assemblée", "", "Président de l'Assemblée"),
    ],
)
def test_speakers(text: str, name: str, role: str) -> None:
    assert speaker_of(text) == Speaker(name, role)


def test_a_panel_with_names() -> None:
    found = people_of_panel(
        [
            "Moderator: Mr. John Sample, Ambassador",
            "Panellists:",
            "- Ms. Ann Other, Director, Somewhere",
            "- Dr. Bo Third, Dean",
            "All are invited.",
        ]
    )
    assert [one.name for one in found.moderators] == ["John Sample"]
    assert [one.name for one in found.experts] == ["Ann Other", "Bo Third"]


def test_names_to_follow_are_nobody() -> None:
    found = people_of_panel(["Moderator: TBC", "Speakers: to be confirmed"])
    assert (found.moderators, found.experts, found.is_chaired) == ([], [], True)
