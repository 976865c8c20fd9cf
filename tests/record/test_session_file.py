"""Reading session files, good ones and every kind of bad one."""

import json
import os
import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from chairconsole.record.session_file import LARGEST_BYTES, load_session, session_from_text

GOOD = (Path(__file__).parent / "good.toml").read_text(encoding="utf-8")


def errors_of(text):
    loaded = session_from_text(text, file="session.toml")
    assert (loaded.session is None) == bool(loaded.errors)
    return [f"{error.where}: {error.message}" for error in loaded.errors]


def changed(*changes):
    text = GOOD
    for change in changes:
        before, after = (part.replace("⏎", "\n") for part in change)
        assert text.count(before) >= 1
        text = text.replace(before, after, 1)
    return text


def file_errors(path):
    loaded = load_session(path)
    assert loaded.session is None
    return [f"{error.where}: {error.message}" for error in loaded.errors]


def test_a_good_file(tmp_path):
    path = tmp_path / "session.toml"
    path.write_text(GOOD, encoding="utf-8")
    loaded = load_session(path)
    assert (loaded.errors, loaded.warnings) == ((), ())
    assert loaded.session is not None
    assert loaded.session.id == "a-session-2017-05-08"


def test_what_is_odd_is_a_warning_with_its_line():
    loaded = session_from_text(changed(('end = "15:00"', 'end = "15:00"⏎rules = {floor_kinds = []}')), file="x")
    assert loaded.session is not None
    assert [f"{warning.where}: {warning.message}" for warning in loaded.warnings] == [
        "line 47: days[0].blocks[1].rules.floor_kinds (lunch): with no kind of participant, nobody may take the floor"
    ]


def test_editors_may_mark_utf_8_and_end_lines_as_windows_does(tmp_path):
    path = tmp_path / "session.toml"
    path.write_bytes(b"\xef\xbb\xbf" + GOOD.replace("\n", "\r\n").encode())
    assert load_session(path).errors == ()


# What cannot be read at all


def test_no_file_and_no_regular_file(tmp_path):
    assert file_errors(tmp_path / "none.toml") == ["file: there is no such file"]
    assert file_errors(tmp_path / "none.toml" / "below") == ["file: there is no such file"]
    assert file_errors(Path("nul\0l.toml")) == ["file: there is no such file"]
    assert file_errors(tmp_path) == ["file: this is a folder, not a file"]
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    assert file_errors(pipe) == ["file: this is a device or a pipe, not a file"]
    assert file_errors(tmp_path / ("x" * 300))[0].startswith("file: this file cannot be read: file name too long")


def test_a_refused_permission_is_one_sentence(tmp_path, monkeypatch):
    path = tmp_path / "session.toml"
    path.write_text(GOOD, encoding="utf-8")

    def refuse(*_arguments, **_keywords):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    assert file_errors(path) == ["file: this file may not be read by the person who runs the program"]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "file: this file is empty"),
        (b"\xef\xbb\xbf \n\t\n", "file: this file is empty"),
        (
            b"SQLite format 3\0\x10",
            "file: this is a record or another database, no session file; "
            "go on with it by --record or on the first screen",
        ),
        (b"\x7fELF\x02\x01\x00\x00", "file: this is a binary file, not a text"),
        (GOOD.encode("utf-16"), "file: this file is saved as UTF-16; save it as UTF-8"),
        (f"\ufeff{GOOD}".encode("utf-16-be"), "file: this file is saved as UTF-16; save it as UTF-8"),
        (
            b'title = "Se"\ncity = "Gen\xe8ve"\n',
            "line 2: the byte 0xE8 at offset 24 is not UTF-8; save the file as UTF-8",
        ),
        (b"\n\xff", "line 2: the byte 0xFF at offset 1 is not UTF-8; save the file as UTF-8"),
        (
            b"\xef\xbb\xbf\n\xff",
            "line 2: the byte 0xFF at offset 4 is not UTF-8; save the file as UTF-8",
        ),
    ],
)
def test_what_is_no_text(tmp_path, content, sentence):
    path = tmp_path / "session.toml"
    path.write_bytes(content)
    assert file_errors(path) == [sentence]


def test_a_huge_file_is_refused_unread(tmp_path):
    path = tmp_path / "session.toml"
    with path.open("wb") as file:
        file.truncate(50 * LARGEST_BYTES + LARGEST_BYTES // 4)
    assert file_errors(path) == ["file: this file is 50.2 MB large, and a session file has at most 1 MB"]


def test_a_file_that_grows_while_it_is_read_is_refused(tmp_path, monkeypatch):
    path, before = tmp_path / "session.toml", tmp_path / "before.toml"
    path.write_bytes(b"#" * (LARGEST_BYTES + 1))
    before.write_bytes(b"#")
    monkeypatch.setattr(Path, "stat", lambda _: os.stat(before))
    assert file_errors(path) == ["file: this file is growing and has more than 1 MB, which no session file has"]


def test_a_file_of_just_so_many_bytes_is_read(tmp_path):
    path = tmp_path / "session.toml"
    path.write_text(f"{GOOD}\n#".ljust(LARGEST_BYTES), encoding="utf-8")
    assert load_session(path).errors == ()


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            'format = 1\ntitle "A session"\n',
            'line 2, column 7: this is not TOML: expected \'=\' after a key in a key/value pair in "title "A session""',
        ),
        (
            'title = "a"\ntitle = "b"\n',
            'line 2, column 12: this is not TOML: the same key or table is written twice in "title = "b""',
        ),
        (
            "a = true\na = true\n",
            'line 2, column 9: this is not TOML: the same key or table is written twice in "a = true"',
        ),
        (
            "format = 1\n  kind = panel",
            'line 2, column 10: "kind = panel" is not TOML: a text stands in quotes, as in "panel"',
        ),
        (
            "format = 1\nstart = 10:15\n",
            'line 2, column 11: "start = 10:15" is not TOML: a time or a limit stands in quotes, as in "10:15"',
        ),
        ('title = """a\nb', "line 2: this is not TOML: unterminated string at the end of the file"),
    ],
)
def test_a_slip_in_the_syntax(text, sentence):
    assert errors_of(text) == [sentence]


def test_deep_nesting():
    nested = "line 1: lists or tables are nested more deeply here than in any session file"
    assert errors_of(f"x = {'[' * 10_000}{']' * 10_000}") == [nested]
    assert errors_of("x = " + "{a = " * 10_000 + "1" + "}" * 10_000) == [nested]
    for text in (
        f"{'a.' * 10_000}a = 1",
        f"[{'a.' * 10_000}a]",
        f"x = {{ {'a . ' * 10_000}a = 1 }}",
        f"""{'"a".' * 10_000}a = 1""",
    ):
        assert errors_of(text) == ["line 1: this key has more levels than any session file"]
        assert errors_of(f"\n{text}") == ["line 2: this key has more levels than any session file"]


def test_deep_values_where_none_belong():
    deep = "[" * 200 + "]" * 200
    assert errors_of(changed(('title = "A session"', f"title = {deep}"))) == [
        "line 2: title: title is a text in quotes, and not a list"
    ]


def test_a_number_of_many_thousand_digits():
    assert errors_of("format = " + "9" * 5000) == ["line 1: this number has thousands of digits"]
    assert errors_of('title = "a"\nformat = ' + "9" * 5000) == ["line 2: this number has thousands of digits"]
    assert errors_of(changed(("format = 1", "format = 0x" + "f" * 9000)))[0].startswith("line 1: format: ")


def test_a_future_format_is_the_only_thing_said():
    assert errors_of('format = 3\ntitel = "?"\n') == [
        "line 1: format: this file has format 3, this version of chairconsole reads formats up to 2"
    ]
    assert errors_of("format = 0") == [
        "line 1: format: there is no format 0; this version of chairconsole reads formats up to 2"
    ]


# What is read but wrong: each alone, and all in one file

# Keeps the lines of the others where they are.
SHORTENED = ('[[days.blocks.steps]]\nkind = "discussion"\ntitle = "Discussion"\n', "\n\n\n")

TOGETHER, OTHERS = (
    [tuple(re.split(" → ?|\n", entry.strip())) for entry in part.strip().split("\n\n")]
    for part in (Path(__file__).parent / "slips.txt").read_text(encoding="utf-8").split("====")
)
"""What is written, the slip in its place (with ⏎ for line breaks), and the sentence about it."""


@pytest.mark.parametrize(("before", "after", "sentence"), TOGETHER)
def test_each_slip_alone(before, after, sentence):
    block = "lunch" if before == 'id = "closing"' else "closing"
    assert errors_of(changed(SHORTENED, (before, after))) == [sentence.replace("CLOSING", block)]


def test_all_slips_in_one_go():
    text = changed(SHORTENED, *((before, after) for before, after, _ in TOGETHER))
    sentences = sorted(sentence.replace("CLOSING", "lunch") for _, _, sentence in TOGETHER)
    assert sorted(errors_of(text)) == sentences
    lines = [error.line for error in session_from_text(text, file="x").errors]
    assert lines == sorted(lines)


@pytest.mark.parametrize(("before", "after", "sentence"), OTHERS)
def test_other_slips(before, after, sentence):
    assert errors_of(changed((before, after))) == [sentence]


def test_a_file_without_days():
    head = GOOD[: GOOD.index("[[days]]")]
    assert errors_of(head) == ["file: the file has no days"]
    assert errors_of("days = []\n" + head) == ["line 1: days: days is empty; a session has at least one"]


def test_what_is_missing_altogether_is_told_before_what_is_wrong_on_a_line():
    assert errors_of('titel = "A"\ntitle = 5\nformat = 1\ndays = [{date = 2017-05-08}]\n') == [
        "file: the file has no venue",
        'line 1: titel: there is no key "titel" at the top of the file; did you mean "title"?',
        "line 2: title: title is a text in quotes, and not the number 5",
    ]


@settings(derandomize=True, max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=200) | st.text(max_size=200).map(lambda text: text.encode("utf-8")))
def test_no_bytes_raise(tmp_path, content):
    path = tmp_path / "session.toml"
    path.write_bytes(content)
    loaded = load_session(path)
    assert loaded.errors
    assert all(json.dumps([error.where, error.message]) for error in loaded.errors)


VALUES = st.sampled_from(
    [
        *("5", "-1", "1.5", "nan", "inf", "true", '""', '"x"', '"10:15"', '"3:00"', '"panel"', '"a b"', "[]", "{}"),
        *("[[]]", "[{}]", "[5]", '["x"]', "2017-05-08", "10:15:00", "2017-05-08T10:00:00", "0x" + "f" * 9000),
        *('{id = "x"}', '[{id = "x"}]', '[{id = 5}, {id = "x"}, {id = "x"}]', '"\\u0000"', "{ a = { b = [1] } }"),
    ]
)


@settings(derandomize=True, max_examples=500)
@given(st.data())
def test_no_values_raise(data):
    lines = GOOD.splitlines()
    for _ in range(data.draw(st.integers(1, 5))):
        position = data.draw(st.integers(0, len(lines) - 1))
        key, is_pair, _ = lines[position].partition(" = ")
        if is_pair:
            lines[position] = f"{key} = {data.draw(VALUES)}"
        else:
            lines[position] = data.draw(st.sampled_from(["", f"{key[1:-1]}", "[x]", key]))
    loaded = session_from_text("\n".join(lines), file="session.toml")
    assert (loaded.session is None) == bool(loaded.errors)
    assert all(problem.where for problem in (*loaded.errors, *loaded.warnings))
    assert not any("Input should" in error.message for error in loaded.errors)


@settings(derandomize=True, max_examples=300)
@given(st.integers(0, len(GOOD)), st.text(max_size=5), st.integers(0, 30))
def test_no_change_of_a_good_file_raises(position, inserted, removed):
    loaded = session_from_text(GOOD[:position] + inserted + GOOD[position + removed :], file="session.toml")
    assert (loaded.session is None) == bool(loaded.errors)
