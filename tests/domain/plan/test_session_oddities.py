"""What is odd in a session that can be held all the same."""

import datetime as dt

from chairconsole.domain.plan.session import Session
from chairconsole.domain.plan.session_check import Repair
from chairconsole.domain.plan.session_oddities import find_oddities

MODERATOR = {"id": "moderator", "role": "moderator", "label": "Moderator"}
OPENING = {"kind": "remarks", "title": "Opening", "seat": "moderator", "limit": "7:00"}
DISCUSSION = {"kind": "discussion", "title": "Discussion"}
CONCLUSION = {"kind": "remarks", "title": "Conclusion", "seat": "moderator", "limit": "7:00", "reserve": True}


def block(block_id, start, end, kind="panel", steps=(), **changes):
    return {
        "id": block_id,
        "kind": kind,
        "start": start,
        "end": end,
        "title": block_id.capitalize(),
        "seats": [MODERATOR],
        "steps": list(steps),
        **changes,
    }


def oddities(*blocks, rules=None, **day):
    return find_oddities(
        Session.model_validate(
            {
                "format": 1,
                "title": "Session",
                "venue": {"city": "Geneva", "time_zone": "Europe/Zurich"},
                "rules": rules or {},
                "days": [{"date": dt.date(2017, 5, 8), "blocks": list(blocks), **day}],
            }
        )
    )


def said(*blocks, **day):
    return [f"{oddity.where}: {oddity.message}" for oddity in oddities(*blocks, **day)]


def test_an_ordinary_day_is_not_odd():
    assert (
        said(
            block("panel", "10:00", "13:00", steps=[OPENING, DISCUSSION, CONCLUSION]),
            block("lunch", "13:00", "15:00", "break"),
            block("closing", "15:00", "18:00", "closing"),
            interpretation=["10:00-13:00", "15:00-18:00"],
            side_events="13:15-14:45",
        )
        == []
    )


def test_an_overlap_comes_with_its_repair():
    (oddity,) = oddities(block("panel", "15:00", "17:55"), block("closing", "17:50", "18:00", "closing"))
    assert oddity.where == "days[0].blocks[0].end (panel)"
    assert oddity.message == (
        'this block ends at 17:55, but "Closing" begins at 17:50; '
        'repair: end "Panel" at 17:50, when the next block starts'
    )
    assert oddity.repair == Repair(("days", 0, "blocks", 0, "end"), "17:50")


def test_blocks_at_one_time_have_no_easy_repair():
    (oddity,) = oddities(block("one", "10:00", "11:00"), block("two", "10:00", "12:00"))
    assert oddity.message == 'this block ends at 11:00, but "Two" begins at 10:00, at the same time as this one'
    assert oddity.repair is None


def test_blocks_out_of_order():
    assert said(block("two", "11:00", "12:00"), block("one", "10:00", "11:00")) == [
        'days[0].blocks[1].start (one): this block begins at 10:00 but is written after "Two", which begins at 11:00'
    ]


def test_gaps_inside_interpretation_hours():
    assert said(block("one", "10:05", "11:00"), block("two", "11:10", "12:55"), interpretation=["10:00-13:00"]) == [
        f"days[0].interpretation[0]: nothing is planned from {gap}, inside the interpretation hours that end at 13:00"
        for gap in ("10:00 to 10:05", "11:00 to 11:10", "12:55 to 13:00")
    ]


def test_blocks_outside_interpretation_and_past_a_hard_stop():
    found = oddities(
        block("early", "09:00", "10:00"),
        block("panel", "10:00", "13:30"),
        block("walk", "13:30", "14:00", "other"),
        interpretation=["10:00-13:00"],
    )
    assert [f"{oddity.where}: {oddity.message}" for oddity in found] == [
        "days[0].blocks[0].start (early): this block begins at 09:00, when there is no interpretation",
        "days[0].blocks[1].end (panel): this block ends at 13:30, but interpretation ends at 13:00",
    ]
    assert found[1].repair == Repair(("days", 0, "blocks", 1, "end"), "13:00")


def test_side_events_outside_the_lunch_break():
    assert said(block("lunch", "13:00", "14:00", "break"), side_events="13:15-14:45") == [
        "days[0].side_events: side events from 13:15 to 14:45 lie within no break of this day"
    ]


def test_a_welcome_shorter_or_longer_than_the_rules_say():
    def welcome(limit, end="10:05"):
        return said(
            block("w", "10:00", end, "opening", [{**OPENING, "limit": limit}] if limit else [unlimited]),
            rules={"welcome_limit": "10:00"},
        )

    unlimited = {"kind": "remarks", "title": "Welcome", "seat": "moderator"}
    assert welcome("5:00") == [
        "days[0].blocks[0].steps[0].limit (w/step-1): "
        "the welcome has 5:00, shorter than the 10:00 that the rules give it (welcome_limit)"
    ]
    assert welcome("12:00", "10:15") == [
        "days[0].blocks[0].steps[0].limit (w/step-1): "
        "the welcome has 12:00, longer than the 10:00 that the rules give it (welcome_limit)"
    ]
    assert welcome(None) == [
        "days[0].blocks[0].steps[0] (w/step-1): "
        "the welcome has 5:00, shorter than the 10:00 that the rules give it (welcome_limit)"
    ]
    assert welcome(None, "10:15") == []
    assert welcome("10:00", "10:15") == []


def test_remarks_that_leave_no_floor_time():
    assert said(block("panel", "10:00", "10:14", steps=[OPENING, DISCUSSION, CONCLUSION])) == [
        "days[0].blocks[0].steps (panel): the remarks take 14:00 at their longest and the block lasts 14:00: "
        "no time is left for the floor"
    ]
    assert said(block("closing", "10:00", "10:05", "closing", [OPENING])) == [
        "days[0].blocks[0].steps (closing): the remarks take 7:00 at their longest and the block lasts 5:00: "
        "they do not fit"
    ]


def test_concluding_remarks_keep_their_time():
    without_limit = {key: value for key, value in CONCLUSION.items() if key != "limit"}
    assert said(block("panel", "10:00", "13:00", steps=[DISCUSSION, without_limit])) == [
        "days[0].blocks[0].steps[1] (panel/step-2): "
        '"Conclusion" is reserved but has no limit, so no time is kept for it'
    ]
    assert said(block("panel", "10:00", "13:00", steps=[CONCLUSION, DISCUSSION])) == [
        "days[0].blocks[0].steps[1] (panel/step-2): "
        'after "Discussion" no remarks follow, so no time is kept to conclude'
    ]
    # whatever stands after a discussion is kept free, marked or not
    unmarked = {key: value for key, value in CONCLUSION.items() if key != "reserve"}
    assert said(block("panel", "10:00", "13:00", steps=[DISCUSSION, unmarked])) == []


def test_nobody_may_speak_and_nothing_is_planned():
    assert said(block("panel", "10:00", "11:00", rules={"floor_kinds": []})) == [
        "days[0].blocks[0].rules.floor_kinds (panel): with no kind of participant, nobody may take the floor"
    ]
    assert said() == ["days[0].blocks: this day has no blocks"]
