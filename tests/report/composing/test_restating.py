"""Sentences that are said once more."""

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.commands.note_commands import AddToMessage, KeepPoint, MakeMessage, MarkDiffering
from chairconsole.domain.events.draft_events import Attribution, Purpose
from chairconsole.report.composing.generate import Choices, generate
from chairconsole.report.composing.restating import renamed, sentence_for, sentence_if_alike
from chairconsole.report.draft.draft_text import Draft, parse
from tests.domain.given import who
from tests.report.composing.worked_meeting import vocabulary
from tests.report.draft.noted import DATA, Noted

PANEL = (Purpose.CONCLUDING, "panel-1")


def test_the_sentence_of_one_point_or_message(noted: Noted) -> None:
    message = noted.state_message(5, "data by age", DATA)
    noted.do(KeepPoint("all must count", (), None, PointKind.CONCLUSION, block="panel-1"))

    def told(kind: str, of: str, panel: str = "panel-1") -> str:
        return sentence_for(noted.meeting, (Purpose.CONCLUDING, panel), vocabulary(), kind, of)

    said = f"Several delegations drew attention to data by age. [[m:{message}]]"
    assert told("m", message) == told("m", message, "panel-2") == said
    first, *_, conclusion = noted.meeting.points
    assert told("p", first) == f"Reference was made to data by age. [[p:{first}]]"
    assert told("p", conclusion).startswith("As moderator, I would draw one conclusion: all must count. [[p:")
    assert told("p", "gone") == ""


def test_what_points_would_give_as_one_message_is_what_they_give_then(noted: Noted) -> None:
    for name in ("Kenya", "Mali", "Togo"):
        noted.said(name, "data by age", DATA)
    noted.said("Chad", "visas must be cheap", DATA)
    first, second, third, _ = noted.meeting.points
    supposed = sentence_if_alike(noted.meeting, PANEL, vocabulary(), (first, second))
    noted.do(MakeMessage((first, second)))
    (message,) = noted.meeting.messages

    def now() -> str:
        return sentence_for(noted.meeting, PANEL, vocabulary(), "m", message).partition(" [[")[0]

    assert supposed == now()
    supposed = sentence_if_alike(noted.meeting, PANEL, vocabulary(), (third,), message)
    noted.do(AddToMessage(message, (third,)))
    assert supposed == now() != ""


def test_views_that_differ_and_conclusions_are_left_together_where_others_are_named(noted: Noted) -> None:
    one = noted.state_message(2, "returns must be voluntary", DATA)
    other = noted.state_message(3, "each State decides who enters", DATA)
    noted.do(MarkDiffering(one, other))
    for line in ("all must count", "visas must be cheap"):
        noted.do(KeepPoint(line, (), None, PointKind.CONCLUSION, block="panel-1"))
    every = [generate(noted.meeting, PANEL, vocabulary(), Choices(named)).draft for named in Attribution]
    for before in every:
        for named, expected in zip(Attribution, every, strict=True):
            assert renamed(noted.meeting, PANEL, vocabulary(), (before, before), Choices(named)) == expected


def test_a_text_that_nobody_spoke_is_put_in_as_what_it_is(noted: Noted) -> None:
    noted.do(KeepPoint("visas must be cheap", (), None, written=True, block="panel-1"))
    (point,) = noted.meeting.points
    said = sentence_for(noted.meeting, PANEL, vocabulary(), "p", point)
    assert said == f"It was submitted in writing: visas must be cheap. [[p:{point}]]"


def test_a_conclusion_that_is_said_once_more_keeps_its_not(noted: Noted) -> None:
    noted.do(KeepPoint("no detention of children", (), None, PointKind.CONCLUSION, block="panel-1"))
    (conclusion,) = noted.meeting.points
    said = sentence_for(noted.meeting, PANEL, vocabulary(), "p", conclusion)
    assert said.startswith("As moderator, I would draw one conclusion: no detention of children.")


def test_what_is_put_into_the_written_summary_is_written_as_it_writes(noted: Noted) -> None:
    noted.do(KeepPoint("30% must count", (), None, PointKind.CONCLUSION, block="panel-1"))
    noted.said("Togo", "who checks?", DATA, what=PointKind.QUESTION)
    noted.note(noted.speaks_as(who("seat:panel-1/expert-1", ParticipantKind.SEAT), seat="expert-1"), "fees fall", DATA)
    conclusion, question, point = noted.meeting.points
    draft = (Purpose.WRITTEN_SUMMARY, None)

    def put_in(of: str) -> str:
        return sentence_for(noted.meeting, draft, vocabulary(), "p", of).partition(" [[")[0]

    assert put_in(conclusion) == "The moderator of panel 1 concluded that 30% must count."
    assert put_in(question) == "It was asked: who checks?"
    assert " heard " not in put_in(point)


def test_where_others_are_named_only_what_was_not_edited_is_said_anew(noted: Noted) -> None:
    noted.said("Kenya", "ratify the convention", DATA, what=PointKind.RECOMMENDATION)
    noted.said("Mali", "create a register", DATA, what=PointKind.RECOMMENDATION)
    noted.said("Togo", "the cost of visas", DATA)
    last = generate(noted.meeting, PANEL, vocabulary()).draft
    current = parse(str(last).replace("Reference was made to the cost of visas.", "Visas cost too much."))
    noted.said("Chad", "not in the draft", DATA)
    named = renamed(noted.meeting, PANEL, vocabulary(), (current, last), Choices(Attribution.FULL)).plain
    assert "Kenya" in named
    assert "Mali" in named
    assert "Visas cost too much." in named
    assert "Chad" not in named
    assert "Togo" not in named
    assert renamed(noted.meeting, PANEL, vocabulary(), (Draft(), last), Choices(Attribution.FULL)) == Draft()


def test_what_is_put_into_the_experts_remarks_is_said_as_they_say_it(noted: Noted) -> None:
    expert = (Purpose.THEMATIC_EXPERT, None)
    points = [noted.said(name, "ratify C189", DATA, what=PointKind.RECOMMENDATION) for name in ("Togo", "Chad")]
    noted.do(MakeMessage(tuple(points)))
    (message,) = noted.meeting.messages
    noted.do(KeepPoint("fees come first", (), None, PointKind.CONCLUSION, block="summary"))
    *_, line = noted.meeting.points
    said = sentence_for(noted.meeting, expert, vocabulary(), "m", message)
    assert said == f"A proposal was made to ratify ILO Convention 189. [[m:{message}]]"
    named = sentence_for(noted.meeting, expert, vocabulary(), "m", message, Choices(Attribution.FULL))
    assert named.startswith("Togo and Chad ")
    assert sentence_for(noted.meeting, expert, vocabulary(), "p", line) == f"As I see it, fees come first. [[p:{line}]]"
