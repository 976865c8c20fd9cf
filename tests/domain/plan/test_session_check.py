"""What must never be in a session."""

import datetime as dt

import pytest

from chairconsole.domain.plan.parts import Agenda
from chairconsole.domain.plan.session_check import Problem, find_errors, format_place, subject_of

DAY = dt.date(2017, 5, 8)


def block(block_id="panel-1", **changes):
    return {
        "id": block_id,
        "kind": "panel",
        "start": "10:15",
        "end": "13:00",
        "title": "Panel",
        "seats": [{"id": "moderator", "role": "moderator", "label": "Moderator", "people": ["chair"]}],
        "steps": [{"kind": "remarks", "title": "Opening", "seat": "moderator", "limit": "7:00"}],
        **changes,
    }


def agenda(*blocks, **changes):
    return Agenda.model_validate(
        {
            "format": 1,
            "title": "Session",
            "venue": {"city": "Geneva", "time_zone": "Europe/Zurich"},
            "people": [{"id": "chair", "name": "A Chair"}],
            "days": [{"date": DAY, "blocks": list(blocks) or [block()]}],
            **changes,
        }
    )


def said(*blocks, **changes):
    return [f"{error.where}: {error.message}" for error in find_errors(agenda(*blocks, **changes))]


def test_a_session_that_holds_together_has_no_errors():
    assert said() == []


def test_two_blocks_with_one_id_on_different_days():
    days = [{"date": DAY, "blocks": [block()]}, {"date": dt.date(2017, 5, 9), "blocks": [block()]}]
    assert said(days=days) == [
        'days[1].blocks[0].id (panel-1): two blocks have the id "panel-1": days[0].blocks[0] and this one'
    ]


def test_ids_taken_twice_within_a_block():
    seat = {"id": "moderator", "role": "moderator", "label": "Moderator"}
    step = {"id": "floor", "kind": "discussion", "title": "Discussion"}
    assert said(block(seats=[seat, seat], steps=[step, step])) == [
        'days[0].blocks[0].seats[1].id (panel-1/moderator): two seats of one block have the id "moderator": '
        "days[0].blocks[0].seats[0] and this one",
        'days[0].blocks[0].steps[1].id (panel-1/floor): two steps of one block have the id "floor": '
        "days[0].blocks[0].steps[0] and this one",
    ]


def test_themes_people_and_participants_taken_twice():
    person = {"id": "chair", "name": "A Chair"}
    entry = {"code": "TUR", "name": "Turkey"}
    assert said(people=[person, person], participants=[entry, entry], rules={"themes": ["Data", "data"]}) == [
        'people[1].id (chair): two people have the id "chair": people[0] and this one',
        'participants[1].code: two participants have the code "TUR": participants[0] and this one',
        'rules.themes[1].id (data): two themes have the id "data": rules.themes[0] and this one',
    ]


def test_references_to_nothing():
    step = {"kind": "remarks", "title": "Opening", "seat": "moderater"}
    seat = {"id": "moderator", "role": "moderator", "label": "Moderator", "people": ["chair", "chiar"]}
    assert said(block(seats=[seat], steps=[step, {"kind": "remarks", "title": "Closing"}])) == [
        "days[0].blocks[0].seats[0].people[1] (panel-1/moderator): "
        'there is no person "chiar" in [[people]]; did you mean "chair"?',
        "days[0].blocks[0].steps[0].seat (panel-1/step-1): "
        'there is no seat "moderater" in this block; did you mean "moderator"?',
        'days[0].blocks[0].steps[1] (panel-1/step-2): these remarks name no seat that speaks, as in seat = "moderator"',
    ]


def test_days_are_in_order():
    assert said(days=[{"date": DAY}, {"date": dt.date(2017, 5, 7)}, {"date": dt.date(2017, 5, 7)}]) == [
        "days[1].date: 2017-05-07 stands after 2017-05-08; days are in the order of their dates",
        "days[2].date: two days have the date 2017-05-07",
    ]


def test_blocks_and_interpretation_run_forwards():
    day = {
        "date": DAY,
        "interpretation": ["15:00-18:00", "10:00-13:00", "12:00-14:00"],
        "blocks": [
            block(end="09:00"),
            block("empty", end="10:15"),
            block("night", start="22:00", end="00:30"),
            block("long", start="22:00", end="24:30"),
        ],
    }
    assert said(days=[day]) == [
        "days[0].interpretation[1]: interpretation from 10:00 is written after hours that end at 18:00; "
        "these hours are in order and do not overlap",
        "days[0].interpretation[2]: interpretation from 12:00 is written after hours that end at 13:00; "
        "these hours are in order and do not overlap",
        "days[0].blocks[0].end (panel-1): this block ends at 09:00, before it begins at 10:15",
        "days[0].blocks[1].end (empty): this block ends at 10:15, the moment it begins",
        "days[0].blocks[2].end (night): this block ends at 00:30, before it begins at 22:00; "
        'in the night after its day, that is written "24:30"',
    ]


def test_delegations_are_not_looked_up_in_the_directory():
    assert said(people=[{"id": "chair", "name": "A Chair", "delegation": "ZZZ"}]) == []


def test_what_hangs_on_an_unread_part_is_passed_over():
    partial = agenda(block(seats=[], steps=[{"kind": "remarks", "title": "Opening", "seat": "moderator"}]))
    assert len(find_errors(partial)) == 1
    unread_seat = partial.days[0].blocks[0].model_copy(update={"seats": (None,), "start": None})
    day = partial.days[0].model_copy(update={"blocks": (unread_seat, None), "date": None})
    assert find_errors(partial.model_copy(update={"days": (day, None), "rules": None})) == []
    assert find_errors(partial.model_copy(update={"days": None, "people": None})) == []


@pytest.mark.parametrize(
    ("place", "text"),
    [
        ((), "file"),
        (("days", 0, "blocks", 3, "end"), "days[0].blocks[3].end"),
        (("build-system",), "build-system"),
        (("venue", "two words\n"), 'venue."two words�"'),
    ],
)
def test_a_place_is_told_as_the_file_tells_it(place, text):
    assert format_place(place) == text


def test_where_a_problem_is():
    problem = Problem(place=("venue", "city"), message="…", line=12)
    assert problem.where == "line 12: venue.city"
    assert Problem(place=(), message="…", line=3, column=7).where == "line 3, column 7"
    assert Problem(place=(), message="…").where == "file"


def test_the_subject_of_a_place_in_an_agenda_and_in_raw_data():
    place = ("days", 0, "blocks", 0, "seats", 0, "role")
    assert subject_of(agenda(), place) == "panel-1/moderator"
    assert subject_of({"days": [{"blocks": [{"id": "a"}]}]}, place) == "a"
    assert subject_of({"days": [{"id": "two\nlines", "blocks": 5}]}, place) == ""


def test_only_a_stakeholder_is_of_a_kind_of_stakeholder():
    entries = [
        {"code": "A", "name": "A", "stakeholder_kind": "academia"},
        {"code": "B", "name": "B", "stakeholder_kind": "academia", "kind": "un_entity"},
    ]
    assert agenda(participants=entries).participants[0].kind == "stakeholder"
    assert said(participants=entries) == [
        "participants[1].stakeholder_kind: a kind of stakeholder belongs to a participant of the kind "
        '"stakeholder", and this one is of the kind "un_entity"'
    ]


def test_a_sentence_of_the_chair_has_the_places_that_it_can_have():
    assert said(says={"thanks": "We thank {who}.", "rules": ""}) == []
    assert said(says={"thanks": "We thank {whom}."}) == [
        'says.thanks: "{whom}" is no place of this sentence; did you mean "who"?'
    ]
