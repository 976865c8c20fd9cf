"""The contents of two records that go back to one beginning, as one."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chairconsole.control.uniting.one_beginning import (
    HalfTyped,
    begin_alike,
    half_typed_lost,
    typed_words,
    united_contents,
)
from chairconsole.domain.commands.note_commands import KeepPoint
from chairconsole.record.contents import Contents, WorkingText, hash_of
from tests.domain.given import Stage

EARLY = dt.datetime(2026, 6, 1, 8, tzinfo=dt.UTC)
LATE = EARLY + dt.timedelta(seconds=5)

contents = st.builds(
    lambda working, texts: Contents(Stage().events, working, {hash_of(text): text for text in texts}),
    st.dictionaries(
        st.sampled_from(["note", "names", "draft:concluding_remarks:panel-1", "last_seen"]),
        st.builds(WorkingText, st.text(max_size=4), st.sampled_from([EARLY, LATE])),
    ),
    st.lists(st.text(max_size=4)),
)


@given(contents, contents, contents)
def test_texts_are_the_same_in_every_order(one: Contents, other: Contents, third: Contents) -> None:
    whole = united_contents(one, other)
    assert whole == united_contents(other, one) == united_contents(whole, one)
    assert united_contents(one, one) == one
    assert united_contents(whole, third) == united_contents(one, united_contents(other, third))
    assert set(whole.texts) == {*one.texts, *other.texts}


@given(contents, contents)
def test_each_wording_that_was_typed_is_there_or_is_told(one: Contents, other: Contents) -> None:
    whole = united_contents(one, other)
    for side in (one, other):
        told = list(half_typed_lost(side, whole))
        for key, working in side.working_texts.items():
            now = whole.working_texts[key].text
            there = now.startswith(working.text) or any(working.text.strip() in text for text in whole.texts.values())
            assert there or not working.text.strip() or key == "last_seen" or HalfTyped(key, working.text) in told


@pytest.mark.parametrize(
    ("early", "late", "lost"),
    [
        ('{"text": "fees", "speech": "i-1"}', '{"text": "fees are", "speech": "i-2"}', []),
        ('{"text": "fees"}', '{"text": "visas"}', [HalfTyped("note", "fees")]),
        ('{"text": "kept since"}', '{"text": ""}', []),
        ('{"text": "never kept"}', '{"text": ""}', [HalfTyped("note", "never kept")]),
    ],
)
def test_the_later_wording_counts_and_another_one_is_told(early: str, late: str, lost: list[HalfTyped]) -> None:
    stage = Stage()
    before = Contents(stage.events, {"note": WorkingText(early, EARLY)})
    stage.do(KeepPoint("kept since, and more", (), None))
    after = Contents(stage.events, {"note": WorkingText(late, LATE)})
    whole = united_contents(before, after)
    assert whole.working_texts["note"].text == late
    assert list(half_typed_lost(before, whole)) == lost
    assert list(half_typed_lost(after, whole)) == []


def test_what_is_no_note_is_taken_word_for_word() -> None:
    assert [typed_words(kept) for kept in ("ken, fra", "[1]", "12", '{"text": "a"}')] == ["ken, fra", "[1]", "12", "a"]


def test_records_begin_alike_where_their_first_event_is_the_same() -> None:
    stage = Stage()
    one = Contents(stage.events)
    stage.do(KeepPoint("more", (), None))
    assert begin_alike(one, Contents(stage.events))
    stranger = Contents(tuple(event.model_copy(update={"id": "another"}) for event in stage.events))
    assert not begin_alike(one, stranger)
    assert not begin_alike(one, Contents())
