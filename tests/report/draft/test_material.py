"""What drafts are made from."""

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.commands.agenda_commands import GoToStep
from chairconsole.domain.commands.proceedings_commands import AnswerQuestions
from chairconsole.report.draft.material import OTHER, material
from tests.report.draft.noted import DATA, NATIONAL, Noted


def test_each_point_is_in_one_place_under_its_commonest_theme(noted: Noted) -> None:
    first, second = noted.said("Kenya", "a", DATA, NATIONAL), noted.said("Mali", "b", NATIONAL)
    alone = noted.said("Chad", "c", "gone-theme")
    message = noted.message(first, second)
    found = material(noted.meeting, "panel-1")
    assert [(item.reference.ids, item.theme) for item in found.items] == [((message,), NATIONAL), ((alone,), OTHER)]
    assert [point.id for point in found.by_theme[DATA]] == [first]
    assert [point.id for point in found.by_theme[OTHER]] == [alone]


def test_messages_come_first_those_of_most_voices_before_others(noted: Noted) -> None:
    noted.said("Chad", "alone", DATA)
    small, big = noted.state_message(2, "a", DATA), noted.state_message(3, "b", DATA)
    kinds = [item.reference.ids for item in material(noted.meeting, None).under(DATA)]
    assert kinds[:2] == [(big,), (small,)]


def test_only_what_was_said_in_the_panel_is_counted_there(noted: Noted) -> None:
    here = noted.said("Kenya", "a")
    noted.do(GoToStep("panel-2", "discussion"))
    there = noted.said("Mali", "b")
    noted.message(here, there)
    (item,) = material(noted.meeting, "panel-2").items
    assert [one.key for one in item.voices] == ["Mali"]
    assert len(material(noted.meeting, None).items[0].voices) == 2


def test_a_question_is_open_until_it_is_answered(noted: Noted) -> None:
    question = noted.said("Kenya", "how many?", what=PointKind.QUESTION)
    assert material(noted.meeting, None).items[0].is_open_question
    noted.do(AnswerQuestions((question,)))
    assert not material(noted.meeting, None).items[0].is_open_question
