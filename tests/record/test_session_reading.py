"""The values of a session file, read part by part."""

import datetime as dt

from chairconsole.record.session_reading import find_problems


def problems(**changes):
    raw = {
        "format": 1,
        "title": "A session",
        "venue": {"city": "Geneva", "time_zone": "Europe/Zurich"},
        "days": [{"date": dt.date(2017, 5, 8), "blocks": []}],
        **changes,
    }
    return [(problem.where, problem.message) for problem in find_problems(raw)]


def test_values_that_make_a_session_have_no_problems():
    assert problems() == []
    assert problems(rules={"themes": ["Data", {"name": "Regional policies", "short": "Regional"}]}) == []


def test_a_part_that_cannot_be_read_is_not_judged_as_a_whole():
    remarks = {"id": "opening", "kind": "remarks", "title": "Opening", "seat": 5}
    block = {"id": "a", "kind": "panel", "start": "10:00", "end": "?", "title": "A", "steps": [remarks]}
    assert problems(days=[{"date": dt.date(2017, 5, 8), "blocks": [block]}]) == [
        ("days[0].blocks[0].end (a)", 'a time of day is written "10:15", not "?"'),
        ("days[0].blocks[0].steps[0].seat (a/opening)", "seat is a text in quotes, and not the number 5"),
    ]


def test_a_seat_that_cannot_be_read_may_be_the_one_that_is_meant():
    block = {
        "id": "a",
        "kind": "panel",
        "start": "10:00",
        "end": "11:00",
        "title": "A",
        "seats": [{"id": 5, "role": "moderator", "label": "Moderator"}],
        "steps": [{"kind": "remarks", "title": "Opening", "seat": "moderator"}],
    }
    assert problems(days=[{"date": dt.date(2017, 5, 8), "blocks": [block]}]) == [
        ("days[0].blocks[0].seats[0].id (a)", "id is a text in quotes, and not the number 5")
    ]


def test_no_values_at_all():
    assert [problem.message for problem in find_problems({})] == [
        "the file has no format",
        "the file has no title",
        "the file has no venue",
        "the file has no days",
    ]


def test_a_wrong_kind_of_value_at_every_level():
    for odd in (
        None,
        5,
        1.5,
        True,
        [],
        [[]],
        [5],
        {},
        {"x": {}},
        dt.time(10),
        dt.date(2017, 5, 8),
        "x",
        object(),
    ):
        for key in ("format", "id", "title", "venue", "rules", "people", "participants", "days"):
            for _, message in problems(**{key: odd}):
                assert "Input should" not in message
        for key in ("date", "interpretation", "side_events", "blocks"):
            problems(days=[{"date": dt.date(2017, 5, 8), key: odd}])
