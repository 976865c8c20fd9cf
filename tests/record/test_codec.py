"""Events of every kind as rows and back."""

import datetime as dt
import hashlib
import json

import pytest

from chairconsole.domain.events.envelope import bodies_by_kind
from chairconsole.domain.events.session_events import ConsoleResumed
from chairconsole.record import codec
from tests.record.sample_events import BEGIN, BODIES, event, every_kind


def test_there_is_a_sample_of_every_kind():
    assert {body.kind for body in BODIES} == set(bodies_by_kind())


@pytest.mark.parametrize("sample", every_kind(), ids=lambda sample: sample.body.kind)
def test_every_kind_comes_back_as_it_was(sample):
    row = codec.to_row(sample)
    back = codec.from_row(row)
    assert back == sample
    assert type(back.body) is type(sample.body)
    assert row.kind == sample.body.kind
    assert '"kind":"' + row.kind not in row.body


def test_an_instant_is_kept_in_utc_with_microseconds():
    row = codec.to_row(every_kind()[0])
    assert row.at == "2017-05-08T08:15:01.123456Z"
    assert row.effective_at == "2017-05-08T08:14:46.123449Z"
    elsewhere = BEGIN.astimezone(dt.timezone(dt.timedelta(hours=5, minutes=30)))
    assert codec.to_text(elsewhere) == codec.to_text(BEGIN)
    assert codec.from_text("2017-05-08T10:15:00+02:00") == dt.datetime(2017, 5, 8, 8, 15, tzinfo=dt.UTC)


def test_instants_sort_as_text_even_at_a_whole_second():
    earlier, later = BEGIN.replace(microsecond=0), BEGIN.replace(microsecond=1)
    assert codec.to_text(earlier) < codec.to_text(later)


def test_an_instant_without_a_zone_is_refused():
    with pytest.raises(ValueError, match="no time zone"):
        codec.from_text("2017-05-08T08:15:00")


def test_an_unknown_kind_is_told_apart_from_damage():
    row = codec.to_row(every_kind()[1])
    with pytest.raises(codec.UnknownKind) as raised:
        codec.from_row(row._replace(kind="floor_sold"))
    assert raised.value.kind == "floor_sold"
    with pytest.raises(ValueError, match="validation error"):
        codec.from_row(row._replace(body='{"down_seconds": "x"}'))


def test_what_could_not_be_read_back_is_not_written():
    with pytest.raises(ValueError, match="validation error"):
        codec.to_row(event(2, ConsoleResumed.model_construct(down_seconds=float("inf"), exact=True)))
    without_zone = every_kind()[0].model_copy(update={"at": BEGIN.replace(tzinfo=None)})
    with pytest.raises(ValueError, match="kind session_began would not be read back"):
        codec.to_row(without_zone)


def test_each_row_is_chained_to_the_one_before_it() -> None:
    first, second = every_kind()[:2]
    begun = codec.to_row(first)
    canonical = (
        f'["laptop",1,{first.hlc},"e-000001","e-000001","{begun.at}","{begun.effective_at}","boot-1",{first.steady_ns},'
        f'"session_began",{json.dumps(begun.body, ensure_ascii=False)}]'
    )
    assert begun.chain == hashlib.sha256(canonical.encode()).hexdigest()
    follows = codec.to_row(second, begun.chain)
    assert follows.chain == codec.chain_of(follows, begun.chain) != codec.to_row(second).chain


@pytest.mark.parametrize("column", sorted({*codec.Row._fields} - {"seq", "chain"}))
def test_the_chain_holds_every_column_but_the_order_of_arrival(column: str) -> None:
    row = codec.to_row(every_kind()[0])
    value = getattr(row, column)
    other = row._replace(**{column: value + 1 if isinstance(value, int) else f"{value} "})
    assert codec.chain_of(other, "") != row.chain
    assert codec.chain_of(row._replace(seq=7), "") == row.chain
