"""The topics that participants are asked to reflect on."""

from chairconsole.intake.proposal.reflection_topics import find_topics
from chairconsole.intake.reading.sentences import Sentence


def _topics(*sentences: str) -> list[tuple[str, str, str]]:
    found = find_topics([Sentence(text, (number,)) for number, text in enumerate(sentences, start=1)])
    return [(theme.id, theme.name, theme.short) for theme in found.themes]


def test_adjectives_share_their_noun() -> None:
    text = "Participants are encouraged to reflect on effective national, regional and international policies and gaps."
    assert [name for _, name, _ in _topics(text)][:2] == ["National policies and gaps", "Regional policies and gaps"]


def test_a_list_below_a_colon() -> None:
    found = _topics(
        "Delegations are invited to reflect on the following questions:",
        "(a) What works in data collection?",
        "(b) Which partnerships are needed?",
    )
    assert [short for _, _, short in found] == ["Data", "Partnerships"]


def test_a_text_that_asks_nothing_has_none() -> None:
    assert _topics("The session will be chaired by the President.") == []
