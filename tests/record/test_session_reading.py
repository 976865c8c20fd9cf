"""The values of a session file, read part by part."""

import datetime as dt

import pytest

from chairconsole.domain.base.translatable import Translatable
from chairconsole.record.session_file import load_session, session_from_text
from chairconsole.record.session_reading import find_problems
from tests.desk import SESSIONS
from tests.record.test_session_file import GOOD

DAY = {"date": dt.date(2017, 5, 8), "blocks": []}
BLOCK = {"id": "a", "kind": "panel", "start": "10:00", "end": "11:00", "title": "A"}
VENUE = {"city": "Geneva", "time_zone": "Europe/Zurich"}


def problems(**changes):
    raw = {
        "format": 1,
        "title": "A session",
        "venue": VENUE,
        "days": [DAY],
        **changes,
    }
    return [(problem.where, problem.message) for problem in find_problems(raw)]


def test_values_that_make_a_session_have_no_problems():
    assert problems() == []
    assert problems(rules={"themes": ["Data", {"name": "Regional policies", "short": "Regional"}]}) == []


def test_a_part_that_cannot_be_read_is_not_judged_as_a_whole():
    remarks = {"id": "opening", "kind": "remarks", "title": "Opening", "seat": 5}
    block = {**BLOCK, "end": "?", "steps": [remarks]}
    assert problems(days=[{"date": dt.date(2017, 5, 8), "blocks": [block]}]) == [
        ("days[0].blocks[0].end (a)", 'a time of day is written "10:15", not "?"'),
        ("days[0].blocks[0].steps[0].seat (a/opening)", "seat is a text in quotes, and not the number 5"),
    ]


def test_a_seat_that_cannot_be_read_may_be_the_one_that_is_meant():
    block = {
        **BLOCK,
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


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (True, "true"),
        (False, "false"),
        (5, "the number 5"),
        (-1.5, "the number -1.5"),
        (float("nan"), "the number nan"),
        (10**20 - 1, "the number 99999999999999999999"),
        (10**20, "a number"),
        (-(10**20), "a number"),
        (dt.datetime(2017, 5, 8, 10), "the date with a time 2017-05-08 10:00:00"),  # noqa: DTZ001 - as in TOML
        (dt.date(2017, 5, 8), "the date 2017-05-08"),
        (dt.time(10, 15), "the time 10:15:00 without quotes"),
        ([], "a list"),
        ({}, "a table"),
        (None, "what is written"),
    ],
)
def test_each_kind_of_value_has_its_words(value, words):
    assert problems(title=value) == [("title", f"title is a text in quotes, and not {words}")]


@pytest.mark.parametrize(
    ("changes", "place", "words"),
    [
        ({"format": True}, "format", "format is a number from 1 to 2, and not true"),
        ({"format": 1.0}, "format", "format is a number from 1 to 2, and not the number 1.0"),
        ({"venue": 5}, "venue", "venue is a table, [venue], and not the number 5"),
        ({"venue": {**VENUE, "city": True}}, "venue.city", "city is a text in quotes, and not true"),
        ({"days": {}}, "days", "days is a list of tables, [[days]], and not a table"),
        ({"days": [5, DAY]}, "days[0]", "each of days is a table, [[days]], and not the number 5"),
        ({"days": [{"blocks": []}]}, "days[0]", "this [[days]] has no date"),
        (
            {"days": [{**DAY, "side_events": 5}]},
            "days[0].side_events",
            'side_events is a stretch of time in quotes, as in "13:15-14:45", and not the number 5',
        ),
        (
            {"days": [{**DAY, "interpretation": ["10:00"]}]},
            "days[0].interpretation[0]",
            'a stretch of time is written "13:15-14:45", not "10:00"',
        ),
        (
            {"rules": {"segments": "floor"}},
            "rules.segments",
            'segments is a list, as in ["…", "…"], and not the text "floor"',
        ),
        (
            {"rules": {"segments": ["floor", 3]}},
            "rules.segments[1]",
            "each of segments is a text in quotes, and not the number 3",
        ),
        (
            {"rules": {"segments": ["flor", "floor"]}},
            "rules.segments[0]",
            'there is no "flor" here; did you mean "floor"?',
        ),
        (
            {"rules": {"speakers_list": 3}},
            "rules.speakers_list",
            "speakers_list is a text in quotes, and not the number 3",
        ),
        (
            {"rules": {"reply_limits": []}},
            "rules.reply_limits",
            "reply_limits is empty; a session has at least one",
        ),
        (
            {"rules": {"propose_switch_after": True}},
            "rules.propose_switch_after",
            "propose_switch_after is a whole number, and not true",
        ),
        (
            {"days": [{**DAY, "blocks": [{**BLOCK, "rules": {"propose_switch_after": 0}}]}]},
            "days[0].blocks[0].rules.propose_switch_after (a)",
            "propose_switch_after is at least 1, and not 0",
        ),
        ({"says": {"thansk": "A"}}, "says.thansk", 'there is no "thansk" here; did you mean "thanks"?'),
        ({"says": {"thanks": 5}}, "says.thanks", "thanks is a text in quotes, and not the number 5"),
        (
            {"says": {"thanks": "We thank {whom}."}},
            "says.thanks",
            '"{whom}" is no place of this sentence; did you mean "who"?',
        ),
        (
            {"titel": "A"},
            "titel",
            'there is no key "titel" at the top of the file; did you mean "title"?',
        ),
        (
            {"venue": {**VENUE, "people": []}},
            "venue.people",
            'there is no key "people" in [venue]; it belongs at the top of the file or in [[days.blocks.seats]]',
        ),
    ],
)
def test_each_problem_has_its_sentence(changes, place, words):
    assert problems(**changes) == [(place, words)]


@pytest.mark.parametrize("rules", [{"floor_limit": "3"}, {"propose_switch_after": 0}, {"segments": ["x"]}, {"x": 1}, 5])
def test_a_sentence_can_be_said_in_another_language(rules):
    (problem,) = find_problems({"format": 1, "title": "A", "venue": VENUE, "days": [DAY], "rules": rules})
    assert isinstance(problem.message, Translatable)


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


def test_spoken_names_and_a_glossary_are_read_as_they_are_written():
    rules = """floor_limit = "3:00"

[[rules.themes]]
name = "Data"
spoken = { en = "data", fr = "les données" }

[rules.glossary.en]
"w/" = "with"
"GCM" = "the global compact"
"""
    loaded = session_from_text(GOOD.replace('floor_limit = "3:00"', rules), file="x")
    assert (loaded.errors, loaded.warnings) == ((), ())
    (theme,) = loaded.session.rules.themes
    assert (theme.spoken.en, theme.spoken.fr, theme.spoken.es) == ("data", "les données", None)
    glossary = loaded.session.rules.glossary
    assert (glossary.en, glossary.fr) == ({"w/": "with", "GCM": "the global compact"}, {})


@pytest.mark.parametrize("path", sorted(SESSIONS.glob("*.toml")), ids=lambda path: path.stem)
def test_each_theme_of_the_shipped_sessions_can_be_said_in_each_language(path):
    loaded = load_session(path)
    assert not loaded.errors
    assert not [oddity for oddity in loaded.warnings if oddity.place[0] == "rules"]
    for theme in loaded.session.rules.themes:
        assert all((theme.spoken.en, theme.spoken.fr, theme.spoken.es))
