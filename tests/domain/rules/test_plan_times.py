"""What another time of a block does to those after it; the ordinary cases are in test_plan_rules."""

import pytest

from chairconsole.domain.commands.agenda_commands import CloseBlock
from chairconsole.domain.commands.plan_commands import MoveBlock
from chairconsole.domain.events.plan_events import PlanChange
from chairconsole.domain.plan.parts import Block, BlockKind
from chairconsole.domain.plan.session import Session
from chairconsole.domain.rules.plan_times import next_overlapping, with_times
from tests.domain.given import Stage, discussion, panel_of, two_days


def minutes(time: str) -> int:
    hour, minute = time.split(":")
    return 60 * int(hour) + int(minute)


def clock(at: int) -> str:
    return f"{at // 60:02}:{at % 60:02}"


def session_of_blocks(*blocks: str) -> Session:
    """A session of one day with these blocks ("10:00-11:00 panel"), called b0, b1 and so on."""
    made = []
    for number, block in enumerate(blocks):
        times, kind = block.split(" ")
        start, end = map(minutes, times.split("-"))
        made.append(Block(id=f"b{number}", kind=BlockKind(kind), title=kind, start=start, end=end))
    day = two_days().days[0].model_copy(update={"blocks": tuple(made), "interpretation": ()})
    return two_days().model_copy(update={"days": (day,)})


def test_what_has_begun_keeps_its_times() -> None:
    stage = Stage().at("12:50").open("lunch-1")
    stage.do(CloseBlock())
    panel = stage.session.block("panel-1")
    assert panel is not None
    body = with_times(stage.meeting, PlanChange.BLOCK_EXTENDED, panel, panel.start, 15 * 60 + 5)
    assert [(block.id, block.start) for block in body.blocks] == [("panel-1", 615), ("panel-2", 905)]
    assert body.gone == ()


def test_what_begins_after_a_gap_is_not_touched() -> None:
    stage = Stage()
    stage.do(MoveBlock("lunch-1", 13 * 60, 14 * 60 + 30))
    lunch = stage.meeting.session.block("lunch-1")
    assert lunch is not None
    for end in (14 * 60 + 45, 15 * 60):
        body = with_times(stage.meeting, PlanChange.BLOCK_EXTENDED, lunch, lunch.start, end)
        assert [(block.id, block.end) for block in body.blocks] == [("lunch-1", end)]


def test_a_discussion_keeps_a_minute() -> None:
    stage = Stage(panel_of(discussion()))
    opening = stage.session.block("opening-1")
    assert opening is not None
    body = with_times(stage.meeting, PlanChange.BLOCK_EXTENDED, opening, opening.start, 13 * 60 + 30)
    assert [(block.id, block.start, block.end) for block in body.blocks] == [
        ("opening-1", 600, 810),
        ("panel-1", 810, 811),
        ("lunch-1", 811, 900),
    ]


def test_a_panel_keeps_the_time_of_its_remarks() -> None:
    stage = Stage()
    panel = stage.session.block("panel-1")
    assert panel is not None
    body = with_times(stage.meeting, PlanChange.BLOCK_MOVED, panel, 16 * 60, 17 * 60 + 40)
    # lunch is over by then, and stays; panel 2 would begin at 17:40, and its 35 minutes are cut at 18:00
    assert [(block.id, block.start, block.end) for block in body.blocks] == [
        ("panel-1", 960, 1060),
        ("panel-2", 1060, 1080),
        ("closing-1", 1080, 1090),
    ]
    assert body.gone == ()


@pytest.mark.parametrize(
    ("blocks", "move", "expected"),
    [
        pytest.param(
            ("10:00-11:00 panel", "11:00-13:00 panel", "13:00-15:00 break", "15:00-17:00 panel"),
            ("b0", "15:00", "16:00"),
            {"b0": "15:00-16:00", "b3": "16:00-18:00"},
            id="what lies between is not touched",
        ),
        pytest.param(
            ("10:00-10:10 opening", "10:10-10:20 opening"),
            ("b0", "10:20", "10:30"),
            {"b0": "10:20-10:30"},
            id="a neighbour stays",
        ),
        pytest.param(
            ("10:00-11:00 panel", "13:00-15:00 break", "15:00-17:00 panel"),
            ("b2", "14:50", "17:00"),
            {"b2": "14:50-17:00"},
            id="what stood before stays",
        ),
        pytest.param(
            ("10:00-10:15 opening", "10:15-12:00 opening", "15:00-16:00 opening"),
            ("b2", "10:15", "11:15"),
            {"b2": "10:15-11:15", "b1": "11:15-13:00"},
            id="what is met where it comes to earlier",
        ),
    ],
)
def test_a_block_that_moves_touches_what_it_meets_and_nothing_else(
    blocks: tuple[str, ...], move: tuple[str, str, str], expected: dict[str, str]
) -> None:
    stage = Stage(session_of_blocks(*blocks))
    block = stage.session.block(move[0])
    assert block is not None
    body = with_times(stage.meeting, PlanChange.BLOCK_MOVED, block, minutes(move[1]), minutes(move[2]))
    assert {one.id: f"{clock(one.start)}-{clock(one.end)}" for one in body.blocks} == expected
    assert body.gone == ()


def test_a_block_that_was_moved_stands_where_its_time_puts_it() -> None:
    stage = Stage()
    stage.do(MoveBlock("opening-1", 18 * 60, 18 * 60 + 10))
    assert [one.id for one in stage.meeting.session.days[0].blocks] == [
        "panel-1",
        "lunch-1",
        "panel-2",
        "closing-1",
        "opening-1",
    ]


def test_the_block_that_overlaps_is_the_first_to_begin() -> None:
    session = Stage().session
    overlapping = {block.id: next_overlapping(session, block) for _, block in session.blocks()}
    assert {key: found.id for key, found in overlapping.items() if found} == {"panel-2": "closing-1"}


def test_blocks_that_overlap_need_not_stand_in_the_order_of_their_times() -> None:
    day = two_days().days[0]
    panel, closing = day.blocks[3], day.blocks[4]
    sooner = closing.model_copy(update={"id": "sooner", "start": closing.start - 5})
    session = two_days().model_copy(update={"days": (day.model_copy(update={"blocks": (panel, closing, sooner)}),)})
    assert next_overlapping(session, panel) == sooner
