"""The sentences of a draft."""

import pytest

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.events.draft_events import Attribution
from chairconsole.report.accounts.voices import Voice, VoiceKind
from chairconsole.report.draft.quantifiers import USUAL
from chairconsole.report.draft.sentences import Wording, counted_as, how_many_spoke, listed
from tests.domain.given import who

GROUP = Voice("AFG", VoiceKind.DELEGATION, who("the African Group", ParticipantKind.GROUP), is_group=True)


def states(number: int) -> list[Voice]:
    return [Voice(f"S{n}", VoiceKind.DELEGATION, who(f"State {n}"), is_group=False) for n in range(number)]


def other(kind: VoiceKind, name: str) -> Voice:
    return Voice(name, kind, who(name), is_group=False)


def message(voices: list[Voice], attribution: Attribution = Attribution.NONE, spoke: int = 60) -> str:
    return Wording(attribution, USUAL, spoke).message("visas", PointKind.POINT, voices)


@pytest.mark.parametrize(
    ("number", "spoke", "sentence"),
    [
        (1, 60, "One delegation said: visas."),
        (2, 60, "Two delegations said: visas."),
        (4, 60, "A few delegations said: visas."),
        (10, 20, "Most delegations said: visas."),
    ],
)
def test_delegations_are_counted(number: int, spoke: int, sentence: str) -> None:
    assert message(states(number), spoke=spoke) == sentence


def test_a_group_is_one_voice_and_is_said_to_be_a_group() -> None:
    assert message([GROUP]) == "One delegation, on behalf of a group, said: visas."
    assert message([*states(2), GROUP]) == "A few delegations, including on behalf of a group, said: visas."
    other_group = Voice("EU", VoiceKind.DELEGATION, who("the European Union"), is_group=True)
    assert message([GROUP, other_group]) == "Two delegations, including on behalf of groups, said: visas."


def test_kinds_are_told_apart_and_never_added() -> None:
    voices = [*states(2), other(VoiceKind.PANELLIST, "Expert"), other(VoiceKind.STAKEHOLDER, "Oxfam")]
    assert message(voices) == "Two delegations said: visas. So did one stakeholder and one panellist."
    assert message(voices[2:3]) == "One panellist said: visas."
    many = [other(VoiceKind.STAKEHOLDER, str(number)) for number in range(12)]
    assert message(many, spoke=12) == "Many stakeholders said: visas.", "most is for delegations"
    assert message([other(VoiceKind.MODERATOR, "Moderator")]) == "The moderator said: visas."
    assert message([]) == "It was said: visas."


def test_who_is_named_is_chosen() -> None:
    voices = [*states(2), GROUP]
    assert message(voices, Attribution.FULL) == "State 0, State 1 and the African Group said: visas."
    assert message(voices, Attribution.GROUPS) == "A few delegations, including the African Group, said: visas."
    assert message([GROUP], Attribution.GROUPS) == "The African Group said: visas."
    hidden = Voice("S9", VoiceKind.DELEGATION, who("State 9"), is_group=False, may_be_named=False)
    assert message([*states(1), hidden], Attribution.FULL) == "State 0 and one delegation said: visas."


@pytest.mark.parametrize(
    ("what", "text", "sentence"),
    [
        (PointKind.QUESTION, "how many?", "One delegation asked: how many?"),
        (PointKind.RECOMMENDATION, "a toolkit", "One delegation recommended: a toolkit."),
        (PointKind.FIGURE, "30 cities", "One delegation gave this figure: 30 cities."),
        (PointKind.QUOTE, "never again", "One delegation said in these words: “never again”."),
        (PointKind.QUOTE, "“Never again.”", "One delegation said in these words: “Never again.”"),
        (PointKind.POINT, "两个\n句子。", "One delegation said: 两个 句子。"),
        (PointKind.POINT, "see [[p:x]]", "One delegation said: see [ [p:x] ]."),
    ],
)
def test_what_was_noted_is_said_as_what_it_is(what: PointKind, text: str, sentence: str) -> None:
    assert Wording(Attribution.NONE, USUAL, 60).point(text, what, states(3)) == sentence


def test_of_a_theme_only_how_many_spoke_to_it_is_said() -> None:
    assert how_many_spoke(states(12)) == "Twelve delegations spoke to this."
    both = [*states(1), other(VoiceKind.UN_ENTITY, "A"), other(VoiceKind.UN_ENTITY, "B")]
    assert how_many_spoke(both) == "One delegation and two UN entities spoke to this."
    assert how_many_spoke([]) == ""


def test_lists_and_counts() -> None:
    assert listed(["a", "b", "c"]) == "a, b and c"
    assert (counted_as(1, "question"), counted_as(2, "question")) == ("one question", "two questions")
