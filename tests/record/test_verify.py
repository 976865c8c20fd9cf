"""What is wrong with a record is told."""

import pytest

from chairconsole.domain.events.draft_events import DraftKept, DraftLocked, Purpose
from chairconsole.record.contents import Contents, hash_of
from chairconsole.record.errors import RecordError
from chairconsole.record.log import Log
from chairconsole.record.verify import verify
from tests.record import other_process
from tests.record.sample_events import BODIES, every_kind
from tests.record.test_schema import HELD, change, copy_of_sample

FREE = "DROP TRIGGER events_are_not_changed; DROP TRIGGER events_are_not_deleted; DROP TRIGGER texts_are_not_changed; "


WITH_TEXT = (DraftKept, DraftLocked)
KEPT = tuple(
    body.model_copy(update={"text_hash": hash_of("draft")}) if isinstance(body, WITH_TEXT) else body for body in BODIES
)


@pytest.fixture
def whole(tmp_path):
    path = tmp_path / "all.record"
    Log.create(path, Contents(every_kind(KEPT), texts={hash_of("draft"): "draft"})).close()
    return path


def test_a_sound_record_has_no_findings(whole):
    findings = verify(whole)
    assert findings.sentences == ()
    assert findings.is_sound
    assert findings.events == len(every_kind())


@pytest.mark.parametrize("format_number", HELD)
def test_the_sample_of_each_format_is_sound_but_for_a_version_whose_text_was_never_there(tmp_path, format_number):
    path = copy_of_sample(format_number, tmp_path)
    before = path.read_bytes()
    found = verify(path).sentences
    assert (list(tmp_path.iterdir()), path.read_bytes()) == ([path], before)
    versions = [seq for seq, body in enumerate(HELD[format_number], start=1) if isinstance(body, WITH_TEXT)]
    assert found == tuple(
        f"Entry {seq} kept a draft (concluding_remarks, panel-1) whose text is missing: {'0' * 64}." for seq in versions
    )


@pytest.mark.parametrize(
    ("damage", "sentence"),
    [
        ("DELETE FROM events WHERE seq IN (5, 6)", "Entries 5 to 6 are missing."),
        ("DELETE FROM events WHERE seq = 5", "Entry 5 is missing."),
        ("DELETE FROM events WHERE seq = 1", "Entry 2 should begin the session and is of the kind console_resumed."),
        ("DELETE FROM events", "There are no entries."),
        (
            "UPDATE events SET kind = 'session_began', body = (SELECT body FROM events WHERE seq = 1) WHERE seq = 2",
            "Entry 2 begins the session again.",
        ),
        (
            "CREATE TABLE copy AS SELECT * FROM events; DROP TABLE events; ALTER TABLE copy RENAME TO events; "
            "UPDATE events SET id = 'e-000002' WHERE seq = 4",
            "Entry 4 has the id e-000002 of an earlier one.",
        ),
        ("UPDATE events SET step = 'another' WHERE seq = 1", "Entry 1 belongs to the step another"),
        ("UPDATE events SET at = '2016-01-01T00:00:00.000000Z' WHERE seq = 4", "was written before entry 3"),
        ("UPDATE events SET step = 'e-000009' WHERE seq = 4", "which does not begin right before it"),
        ("UPDATE events SET body = '{' WHERE seq = 4", "Entry 4 (block_opened) cannot be read"),
        ("UPDATE events SET body = '{\"block\": 5}' WHERE seq = 4", "Entry 4 (block_opened) cannot be read"),
        ("UPDATE events SET at = 'noon' WHERE seq = 22", "Entry 22 (redone) cannot be read"),
        ("UPDATE events SET kind = 'sold' WHERE seq = 4", 'the kind "sold"'),
        ("UPDATE texts SET text = 'another draft'", "kept a draft (concluding_remarks, panel-1) whose text is another"),
        ("INSERT INTO texts VALUES ('abc', 'draft')", "The text abc is not what its hash says."),
        ("DROP TRIGGER texts_are_not_deleted; DELETE FROM texts", f"whose text is missing: {hash_of('draft')}."),
        ("", 'The rule or table "events_are_not_changed" is missing.'),
        (
            "DROP TRIGGER events_continue; CREATE TRIGGER events_continue BEFORE INSERT ON events BEGIN SELECT 1; END;",
            'The rule or table "events_continue" was changed.',
        ),
        ("DELETE FROM events WHERE seq = 5", "Entry 6 is not the one after entry 4 as it was recorded"),
        ("UPDATE events SET body = body || ' ' WHERE seq = 4", "Entry 4 is not the one after entry 3 as it was"),
        ("UPDATE events SET hlc = hlc + 1 WHERE seq = 1", "Entry 1 is not the first as it was recorded"),
        ("UPDATE events SET chain = '' WHERE seq = 3", "Entry 4 is not the one after entry 3 as it was recorded"),
        ("CREATE TABLE notes (a)", 'table "notes" that does not belong'),
        ("DROP TRIGGER events_continue", 'The rule or table "events_continue" is missing.'),
    ],
)
def test_what_is_wrong_is_told(whole, damage, sentence):
    change(whole, FREE + damage)
    assert sentence in "\n".join(verify(whole).sentences)


def test_entries_of_the_same_instant_are_in_order(whole):
    same = "UPDATE events SET at = (SELECT at FROM events WHERE seq = 3) WHERE seq = 4"
    change(whole, FREE + same)
    assert "was written before" not in "\n".join(verify(whole).sentences)


def test_what_is_said_of_a_point_of_order_later_belongs_to_where_it_was_raised(whole):
    raised = (
        "UPDATE events SET step = (SELECT step FROM events WHERE kind = 'point_of_order_raised')"
        " WHERE kind = 'point_of_order_described'"
    )
    change(whole, FREE + raised)
    assert "which does not begin" not in "\n".join(verify(whole).sentences)
    change(whole, "UPDATE events SET step = 'unknown' WHERE kind = 'point_of_order_described'")
    assert "belongs to the step unknown, which does not begin" in "\n".join(verify(whole).sentences)


def test_what_a_simulated_room_does_belongs_to_the_step_that_it_follows_from(whole):
    later = "UPDATE events SET step = (SELECT step FROM events WHERE seq = 4) WHERE seq = 8;"
    mode = "UPDATE events SET body = json_set(body, '$.mode', '{}') WHERE seq = 1"
    change(whole, FREE + later + mode.format("live"))
    assert "Entry 8 belongs to the step" in "\n".join(verify(whole).sentences)
    change(whole, mode.format("rehearsal"))
    assert "Entry 8 belongs" not in "\n".join(verify(whole).sentences)
    change(whole, "UPDATE events SET step = 'unknown' WHERE seq = 8")
    assert "Entry 8 belongs to the step unknown" in "\n".join(verify(whole).sentences)


@pytest.mark.parametrize("column", ["kind", "id", "step", "at"])
def test_a_value_of_any_length_is_told_in_brief(whole, column):
    change(whole, f"{FREE} UPDATE events SET {column} = '{'x' * 100_000}' WHERE seq = 4")
    assert not verify(whole).is_sound
    assert max(map(len, verify(whole).sentences)) < 500


def test_a_kind_of_any_length_is_told_in_brief(whole):
    change(whole, f"{FREE} UPDATE events SET kind = '{'x' * 100_000}' WHERE seq = 4")
    with Log.open(whole, writable=False) as log, pytest.raises(RecordError) as raised:
        log.read()
    assert len(str(raised.value)) < 1000


def test_what_is_wrong_of_one_kind_is_told_in_the_order_of_the_names(whole):
    names = ("d", "b", "e", "a", "c")
    texts = "INSERT INTO texts VALUES ('d', 'x'), ('b', 'x'), ('e', 'x'), ('a', 'x'), ('c', 'x');"
    change(
        whole, "".join((FREE, "DROP TRIGGER events_continue;", texts, *(f"CREATE TABLE {one} (a);" for one in names)))
    )
    missing = ("events_are_not_changed", "events_are_not_deleted", "events_continue", "texts_are_not_changed")
    assert verify(whole).sentences == (
        *(f'The rule or table "{name}" is missing.' for name in missing),
        *(f'There is a rule or table "{name}" that does not belong in a record.' for name in sorted(names)),
        *(f"The text {name} is not what its hash says." for name in sorted(names)),
    )


NUMBERS, TEXTS = ("seq", "n", "hlc", "steady_ns"), ("id", "at", "body", "chain")


@pytest.mark.parametrize(
    ("column", "value"),
    [
        *((column, value) for column in (*NUMBERS, *TEXTS) for value in ("NULL", "x'ff00'")),
        *((column, value) for column in NUMBERS for value in ("1.5", "'text'")),
    ],
)
def test_values_of_another_type_than_a_record_has_are_told(whole, column, value):
    loose = "CREATE TABLE copy AS SELECT * FROM events; DROP TABLE events; ALTER TABLE copy RENAME TO events;"
    change(whole, f"{loose} UPDATE events SET {column} = {value} WHERE seq = 7")
    assert any("holds a value of another type than an entry has." in one for one in verify(whole).sentences)
    with Log.open(whole, writable=False) as log, pytest.raises(RecordError) as raised:
        log.read()
    assert raised.value.code == "damaged"


def test_a_text_of_a_draft_that_is_another_is_told_once(whole):
    damage = "UPDATE texts SET text = 'another draft'"
    change(whole, FREE + damage)
    assert [said for said in verify(whole).sentences if "its hash says" in said] == [
        f"Entry {seq} kept a draft (concluding_remarks, panel-1) whose text is another than its hash says: "
        f"{hash_of('draft')}."
        for seq, body in enumerate(KEPT, start=1)
        if isinstance(body, WITH_TEXT)
    ]


def test_each_version_whose_text_is_lost_is_told_and_no_other(tmp_path):
    path = tmp_path / "drafts.record"
    kept = next(body for body in KEPT if isinstance(body, DraftKept))
    whole_session = kept.model_copy(update={"purpose": Purpose.WRITTEN_SUMMARY, "block": None})
    lost = {"text_hash": "f" * 64}
    bodies = (KEPT[0], kept, whole_session.model_copy(update=lost), kept.model_copy(update=lost))
    # One that no version has is as after a crash between the two.
    texts = {hash_of(text): text for text in ("draft", "begun and not kept")}
    Log.create(path, Contents(every_kind(bodies), texts=texts)).close()
    assert verify(path).sentences == (
        f"Entry 3 kept a draft (written_summary) whose text is missing: {'f' * 64}.",
        f"Entry 4 kept a draft (concluding_remarks, panel-1) whose text is missing: {'f' * 64}.",
    )


def test_a_damaged_file_is_told(whole):
    content = bytearray(whole.read_bytes())
    content[4096 * 2 : 4096 * 3] = b"\xaa" * 4096
    whole.write_bytes(content)
    assert not verify(whole).is_sound


def test_an_index_that_is_damaged_is_told(whole):
    pages = [whole.read_bytes()[start : start + 4096] for start in range(0, whole.stat().st_size, 4096)]
    leaf_of_an_index = b"\x0a"
    damaged = [page.replace(b"e-000004", b"e-000x04") if page[:1] == leaf_of_an_index else page for page in pages]
    whole.write_bytes(b"".join(damaged))
    findings = verify(whole)
    assert findings.events == len(every_kind())
    assert findings.sentences[0].startswith("The file itself is damaged: row 4 missing from index")


def test_what_cannot_be_opened_is_a_finding(tmp_path, whole):
    assert verify(tmp_path / "none").sentences == (f"{tmp_path / 'none'} does not exist.",)
    change(whole, "PRAGMA user_version = 9")
    assert "newer version" in verify(whole).sentences[0]


def test_a_record_can_be_looked_at_while_it_is_written(path):
    with other_process.start("write_slowly", path) as writer:
        assert writer.stdout.readline() == "begun\n"
        assert verify(path).is_sound
        writer.communicate()
