"""The rules that a text states."""

from chairconsole.domain.base.notation import TimeRange
from chairconsole.intake.people.note_rules import NoteRules, find_rules
from chairconsole.intake.reading.sentences import Sentence


def _rules(*sentences: str) -> NoteRules:
    return find_rules(Sentence(text, (number,)) for number, text in enumerate(sentences, start=1))


def test_experts_and_the_list() -> None:
    found = _rules(
        "The session will include three expert panels.",
        "There will be four experts on each panel.",
        "There will not be a pre-inscribed speaker's list.",
    )
    assert (found.experts, found.no_list_lines, found.list_lines) == (4, (3,), ())


def test_a_list_of_speakers_is_noticed() -> None:
    assert _rules("Delegations may inscribe on the list of speakers.").list_lines == (1,)
    assert _rules("Il n'y aura pas de liste d'orateurs préétablie.").no_list_lines == (1,)


def test_hours_and_side_events() -> None:
    found = _rules(
        "It will be held from 10:00 am to 1:00 pm and from 3:00pm to 6:00pm.",
        "Side events may be organized during the lunch break (1:15pm to 2:45pm).",
    )
    assert found.hours == (TimeRange(start=600, end=780), TimeRange(start=900, end=1080))
    assert (found.side_events, found.side_events_lines) == (TimeRange(start=795, end=885), (2,))


def test_the_summary_panel() -> None:
    found = _rules(
        "A summary panel composed of three moderators and a thematic expert will be chaired by the co-facilitators.",
        "The co-facilitators will then open the floor to reactions and comments from Member States.",
    )
    assert (found.summary_moderators, found.has_thematic_expert, found.summary_for_states_lines) == (3, True, (2,))
    assert found.chairs == "co-facilitators"


def test_a_limit_within_the_agenda_is_that_of_its_own_row() -> None:
    agenda = ["Opening statement of the High Commissioner", "Interactive dialogue with civil society (2 minutes each)"]
    found = find_rules([], [Sentence(text, (number,)) for number, text in enumerate(agenda, start=1)])
    assert {subject: one.limit.as_text() for subject, one in found.limits.items()} == {"floor": "2:00"}
