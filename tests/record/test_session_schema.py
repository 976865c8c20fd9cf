"""The schema of session files."""

import json
import re
from typing import Any

import pytest

from chairconsole.record.session_file import session_from_text
from chairconsole.record.session_schema import session_schema
from chairconsole.record.session_words import DATE, TIME_OF_DAY


def _texts(part: Any) -> list[str]:
    if isinstance(part, dict):
        return [text for value in part.values() for text in _texts(value)]
    if isinstance(part, list):
        return [text for value in part for text in _texts(value)]
    return [part] if isinstance(part, str) else []


def test_it_names_the_tables_and_forms_as_the_messages_of_a_check_do() -> None:
    said = json.dumps(session_schema(), ensure_ascii=False)
    messages = [
        problem.message
        for problem in session_from_text(
            'format = 1\ntitle = "x"\nvenue = 3\nrules = {floor_limit = 3}\n'
            "[[days]]\ndate = 8\nside_events = 3\n[[days.blocks]]\nstart = 3\n",
            file="x",
        ).errors
    ]
    words = [
        "[venue]",
        'a limit in quotes, as in "3:00" or "5:00-7:00"',
        "a date without quotes, as in 2017-05-08",
        'a stretch of time in quotes, as in "13:15-14:45"',
        'a time of day in quotes, as in "10:15"',
        "[[days.blocks]]",
    ]
    for word in words:
        assert any(word in message for message in messages)
        assert any(word in text for text in _texts(json.loads(said)))


def test_times_and_limits_are_texts_and_nothing_is_null() -> None:
    schema = session_schema()
    assert schema["$defs"]["Limit"]["type"] == "string"
    assert schema["$defs"]["TimeRange"]["type"] == "string"
    for key in ("start", "end"):
        time = schema["$defs"]["Block"]["properties"][key]
        assert (time["type"], time["description"]) == ("string", TIME_OF_DAY)
        assert [bool(re.search(time["pattern"], text)) for text in ("9:05", "10:15", "10:15:00")] == [True, True, False]
    assert schema["$defs"]["Day"]["properties"]["date"]["description"] == DATE
    assert "null" not in _texts(schema)
    assert schema["additionalProperties"] is False


def _parts(part: Any) -> list[dict[str, Any]]:
    if isinstance(part, list):
        return [one for value in part for one in _parts(value)]
    if not isinstance(part, dict):
        return []
    return [part, *(one for value in part.values() for one in _parts(value))]


def test_it_says_which_schema_it_is_and_repeats_no_key_nor_what_is_left_out() -> None:
    schema = session_schema()
    assert schema["$schema"].startswith("https://json-schema.org/")
    for part in _parts(schema):
        assert None not in part.values()
        for described in part.get("properties", {}).values():
            assert "title" not in described
        assert len(part.get("anyOf", (1, 2))) > 1
    assert schema["$defs"]["Step"]["properties"]["reserve"]["default"] is False
    assert schema["$defs"]["Venue"]["title"] == "[venue]"


@pytest.mark.parametrize(
    ("name", "fits", "fits_not"),
    [("Limit", ("3:00", " 5:00-7:00 "), ("3", "3:00-")), ("TimeRange", ("10:00-13:00",), ("10:00", "10-13"))],
)
def test_a_form_is_a_text_with_a_pattern_and_a_description(
    name: str, fits: tuple[str, ...], fits_not: tuple[str, ...]
) -> None:
    form = session_schema()["$defs"][name]
    assert (form["title"], form["type"]) == (name, "string")
    assert form["description"]
    assert all(re.search(form["pattern"], text) for text in fits)
    assert not any(re.search(form["pattern"], text) for text in fits_not)


def test_a_theme_may_be_written_as_its_name() -> None:
    items = session_schema()["$defs"]["Rules"]["properties"]["themes"]["items"]
    assert items == {"anyOf": [{"$ref": "#/$defs/Theme"}, {"type": "string"}]}


def test_what_may_be_left_out_is_not_required() -> None:
    schema = session_schema()
    assert set(schema["required"]) == {"format", "title", "venue", "days"}
    assert set(schema["$defs"]["Step"]["required"]) == {"kind", "title"}
    assert set(schema["$defs"]["Theme"]["required"]) == {"name"}


def test_a_glossary_is_texts_by_texts_in_each_language() -> None:
    glossary = session_schema()["$defs"]["Glossary"]
    assert set(glossary["properties"]) == {"en", "fr", "es"}
    assert glossary["properties"]["en"]["additionalProperties"] == {"type": "string"}
