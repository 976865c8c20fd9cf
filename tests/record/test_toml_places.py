"""On which line things stand in a TOML text."""

import tomllib

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from chairconsole.record.toml_places import find_lines, line_of

TEXT = '''# a comment with [brackets] and "quotes
title = "a = [1]"  # 2

[venue]
"city name" = 'Geneva'
place.room = """
XIX
[not.a.table]"""
zone = "x"

[[days]]
date = 2017-05-08 10:00:00
hours = [
  "10:00-13:00",  # fourteen

  { start = [1,
    2], end.of = "" },
]

[[days.blocks]]
id = "a\\"b"
[days.blocks.rules]
limit = 1.5
[[days.blocks]]
[[days.blocks.steps]]
last = true
'''


def test_every_key_is_on_its_line():
    tomllib.loads(TEXT)
    lines = find_lines(TEXT)
    assert {
        ("title",): 2,
        ("venue",): 4,
        ("venue", "city name"): 5,
        ("venue", "place", "room"): 6,
        ("venue", "zone"): 9,
        ("days",): 11,
        ("days", 0): 11,
        ("days", 0, "date"): 12,
        ("days", 0, "hours", 0): 14,
        ("days", 0, "hours", 1): 16,
        ("days", 0, "hours", 1, "start", 1): 17,
        ("days", 0, "hours", 1, "end", "of"): 17,
        ("days", 0, "blocks", 0, "id"): 21,
        ("days", 0, "blocks", 0, "rules", "limit"): 23,
        ("days", 0, "blocks", 1): 24,
        ("days", 0, "blocks", 1, "steps", 0, "last"): 26,
    }.items() <= lines.items()


def test_a_place_that_is_not_written_has_the_line_of_what_is_around_it():
    lines = find_lines(TEXT)
    assert line_of(("days", 0, "blocks", 1, "id"), lines) == 24
    assert line_of(("rules", "themes"), lines) is None
    assert line_of((), lines) is None


def test_windows_line_ends_do_not_count_twice():
    assert find_lines("a = 1.5\r\nb = 2\r\n") == {("a",): 1, ("b",): 2}


def test_escaped_keys_are_the_keys_they_mean():
    assert find_lines('"a\\u0062\\t" = 1') == {("ab\t",): 1}
    assert find_lines('"\\b\\n\\f\\r\\e" = 1') == {("\b\n\f\r\x1b",): 1}
    assert find_lines('"a\\"b" = 1') == {('a"b',): 1}
    assert find_lines('"\\U0001F600" = 1') == {("😀",): 1}
    assert find_lines("'a\\u0062' = 1") == {("a\\u0062",): 1}


def test_a_table_that_is_only_the_head_of_another_has_its_line():
    assert find_lines("\n[a.b]\nc = 1") == {("a",): 2, ("a", "b"): 2, ("a", "b", "c"): 3}


@pytest.mark.parametrize(
    "broken",
    ["key", "= 1", "]", "[]", "[[a", "x = 'a", "x = [1 = 2]", "x = [1}, 2]", "x = {a = 1], b = 2}", 'x = """a'],
)
def test_what_is_no_toml_hides_nothing_of_the_next_table(broken):
    lines = find_lines(f"{broken}\n[next]\nlast = 1")
    assert (lines["next",], lines["next", "last"]) == (2, 3)


def test_a_table_within_one_that_is_no_list_is_its_own():
    assert find_lines("[a]\n[a.b]\nc = 1") == {("a",): 1, ("a", "b"): 2, ("a", "b", "c"): 3}


@given(st.text(alphabet="ab.=[]{},\"'\\#\n 1", max_size=60))
@example("a = [")
@example("a = {b = [1")
@example("[[")
def test_no_text_holds_it_up(text):
    find_lines(text)


def written(value):
    match value:
        case dict():
            return "{" + ", ".join(f'"{key}" = {written(inner)}' for key, inner in value.items()) + "}"
        case list():
            return "[\n" + ",\n".join(written(inner) for inner in value) + "\n]"
        case _:
            return str(value)


def places(value, place=()):
    if isinstance(value, dict):
        for key, inner in value.items():
            yield (*place, key)
            yield from places(inner, (*place, key))
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield (*place, number)
            yield from places(inner, (*place, number))


NESTED = st.recursive(
    st.integers(0, 9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("ab.", max_size=2), inner, max_size=3),
    max_leaves=12,
)


@given(st.dictionaries(st.text("xyz", min_size=1, max_size=2), NESTED, max_size=3))
def test_every_value_of_any_valid_text_has_a_line(raw):
    text = "".join(f"{key} = {written(value)}\n" for key, value in raw.items())
    assert set(find_lines(text)) == set(places(raw))
