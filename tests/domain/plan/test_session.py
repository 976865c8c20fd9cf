"""A session that holds together, and its questions and answers."""

import datetime as dt

import pytest
from pydantic import ValidationError

from chairconsole.domain.plan.parts import Block, BlockKind, Theme, slug
from chairconsole.domain.plan.session import Session

PLAN = {
    "format": 1,
    "title": "First informal thematic session",
    "venue": {"city": "Geneva", "time_zone": "Europe/Zurich"},
    "days": [
        {
            "date": dt.date(2017, 5, 8),
            "blocks": [
                {
                    "id": "panel-1",
                    "kind": "panel",
                    "start": "10:15",
                    "end": "13:00",
                    "title": "Panel 1",
                    "seats": [{"id": "moderator", "role": "moderator", "label": "Moderator"}],
                    "steps": [
                        {"kind": "remarks", "title": "Opening", "seat": "moderator", "limit": "7:00"},
                        {"kind": "discussion", "title": "Discussion", "id": "floor"},
                    ],
                }
            ],
        },
        {"date": dt.date(2017, 5, 9)},
    ],
}


@pytest.fixture
def session():
    return Session.model_validate(PLAN)


def test_parts_are_found_by_their_ids(session):
    block = session.block("panel-1")
    assert block.kind is BlockKind.PANEL
    assert block.seat("moderator").label == "Moderator"
    assert [step.id for step in block.steps] == ["step-1", "floor"]
    assert block.step("floor").kind == "discussion"
    assert session.day_of("panel-1") is session.days[0]
    assert session.block("panel-9") is None
    assert block.seat("nobody") is None
    assert block.step("step-9") is None
    assert session.day_of("panel-9") is None
    for block_id, part in (("panel-1", "nobody"), ("panel-9", "moderator"), ("panel-1", None), (None, None)):
        assert session.seat(block_id, part) is None
        assert session.step(block_id, part) is None
    assert session.seat("panel-1", "moderator") == block.seat("moderator")
    assert session.step("panel-1", "floor") == block.step("floor")


def test_a_session_without_an_id_gets_one_from_its_title_and_first_day(session):
    assert session.id == "first-informal-thematic-session-2017-05-08"
    assert Session.model_validate({**PLAN, "id": "gcm-1"}).id == "gcm-1"


def test_venue_times_are_instants(session):
    instant = session.instant(dt.date(2017, 5, 8), 615)
    assert instant == dt.datetime(2017, 5, 8, 8, 15, tzinfo=dt.UTC)
    assert session.venue_time(instant).strftime("%H:%M") == "10:15"
    assert session.instant(dt.date(2017, 5, 8), 1440) == dt.datetime(2017, 5, 8, 22, 0, tzinfo=dt.UTC)


def test_a_block_has_its_instants_and_one_of_another_session_has_none(session):
    first, *others = session.days[0].blocks
    assert f"{session.start_of(first):%H:%M} {session.end_of(first):%H:%M}" == "08:15 11:00"
    assert session.blocks_after(first) == tuple(others)
    with pytest.raises(KeyError):
        session.start_of(first.model_copy(update={"id": "elsewhere"}))


def test_a_session_can_be_held_on_other_days(session):
    moved = session.shifted(7)
    assert [day.date for day in moved.days] == [dt.date(2017, 5, 15), dt.date(2017, 5, 16)]
    assert moved.days[0].blocks == session.days[0].blocks


def test_a_session_survives_being_written_as_json(session):
    assert Session.model_validate_json(session.model_dump_json()) == session


def test_a_theme_may_be_just_a_name():
    theme = Theme.model_validate("Data collection & disaggregation")
    assert (theme.id, theme.short) == ("data-collection-disaggregation", "Data collection & disaggregation")
    assert slug("Élan – vital!") == "élan-vital"


def test_a_session_that_does_not_hold_together_cannot_be_made():
    block = {**PLAN["days"][0]["blocks"][0], "end": "09:00"}
    plan = {**PLAN, "days": [{"date": dt.date(2017, 5, 8), "blocks": [block]}]}
    with pytest.raises(ValidationError, match=r"this block ends at 09:00, before it begins at 10:15"):
        Session.model_validate(plan)


def test_a_session_has_a_time_zone_that_exists():
    for zone, hint in {
        "europe/zurich": 'did you mean "Europe/Zurich"',
        "Zurich": 'did you mean "Europe/Zurich"',
        "Europe": 'there is no time zone "Europe"',
        "../etc/passwd": 'there is no time zone "../etc/passwd", as in "Europe/Zurich"',
        "": "this text is empty",
    }.items():
        with pytest.raises(ValidationError, match=hint.replace(".", r"\.")):
            Session.model_validate({**PLAN, "venue": {"city": "Geneva", "time_zone": zone}})


def test_a_session_has_days_and_a_block_cannot_be_changed(session):
    with pytest.raises(ValidationError):
        Session.model_validate({**PLAN, "days": []})
    block: Block = session.days[0].blocks[0]
    with pytest.raises(ValidationError):
        block.title = "Other"
