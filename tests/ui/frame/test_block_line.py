"""The block's countdown in one line: its words in every state, and what is left out where there is no room."""

import pytest

from chairconsole.domain.commands.agenda_commands import CloseBlock, GoToStep
from chairconsole.domain.forecast.forecast import forecast
from chairconsole.ui.frame.block_line import ICON, BlockLine, block_words, text_of
from tests.domain.given import Stage
from tests.ui.meeting_room import Room


@pytest.fixture
def stage() -> Stage:
    """Panel 1 in its discussion since 10:43; it is planned to 13:00, its remarks are due at 12:53."""
    return Stage().in_discussion()


def words(stage: Stage) -> str:
    return block_words(stage.meeting, forecast(stage.meeting, stage.now)).text


def marks(stage: Stage) -> list[tuple[str, str]]:
    """The symbols of the whole line and the colours of its times."""
    pieces = block_words(stage.meeting, forecast(stage.meeting, stage.now)).versions[0]
    return [(piece.text, piece.colour) for piece in pieces if piece.kind == ICON]


@pytest.mark.parametrize(
    ("at", "said", "symbols"),
    [
        ("11:42:07", "Panel 1 1:17:53 left \u00b7 concluding remarks in 1:10:53", []),
        (
            "12:49",
            "Panel 1 11:00 left \u00b7 concluding remarks soon, in 4:00",
            [("clock-quarter", "phase_last")],
        ),
        ("12:54:13", "Panel 1 5:47 left \u00b7 concluding remarks +1:13 late", [("warning", "phase_over")]),
        (
            "12:56",
            "Panel 1 4:00 left, last 5 minutes \u00b7 concluding remarks +3:00 late",
            [("clock-quarter", "phase_last"), ("warning", "phase_over")],
        ),
    ],
)
def test_an_open_block_in_every_state(stage: Stage, at: str, said: str, symbols: list[tuple[str, str]]) -> None:
    stage.at(at)
    assert (words(stage), marks(stage)) == (said, symbols)


def test_past_its_end_it_counts_up_with_its_sign(stage: Stage) -> None:
    stage.at("12:53").do(GoToStep("panel-1", "concluding"))
    stage.at("13:02:13")
    assert (words(stage), marks(stage)) == ("Panel 1 +2:13 over", [("warning", "phase_over")])


def test_between_blocks_it_says_what_is_next_and_in_how_long(stage: Stage) -> None:
    stage.at("12:50").do(CloseBlock())
    assert words(stage) == "Lunch in 10:00"
    assert words(stage.at("13:47:50")) == "Lunch \u00b7 Panel 2 in 1:12:10"
    assert words(stage.at("14:56")) == "Lunch \u00b7 Panel 2 starts soon, in 4:00"
    assert words(stage.at("15:03")) == "Lunch \u00b7 Panel 2 +3:00 late"


def test_before_the_first_block_it_says_when_the_session_starts() -> None:
    assert words(Stage(at="2026-06-01T09:48")) == "Opening starts in 12:00"


def test_what_is_on_another_day_has_a_day_and_no_countdown() -> None:
    stage = Stage(at="2026-06-01T17:50").open("closing-1")
    stage.at("2026-06-01T18:00").do(CloseBlock())
    assert words(stage) == "Summary tomorrow at 10:00"
    assert words(Stage(at="2026-05-01T09:48")) == "Opening Monday 1 June at 10:00"


def test_after_the_last_block_it_says_nothing() -> None:
    stage = Stage(at="2026-06-02T12:00").open("closing-2")
    stage.at("2026-06-02T12:30").do(CloseBlock())
    assert words(stage) == ""


def test_where_there_is_little_room_words_go_before_figures(room: Room) -> None:
    room.in_discussion()
    line = BlockLine(room.look)
    line.show_words(block_words(room.meeting, room.feed.forecast))
    line.show()
    shown = []
    for width in line.widths():
        line.resize(width, line.sizeHint().height())
        shown.append(line.shown_text())
    assert shown == [
        "Panel 1 2:44:50 left \u00b7 concluding remarks in 2:37:50",
        "Panel 1 2:44:50 left \u00b7 remarks in 2:37:50",
        "Panel 1 2:44:50 \u00b7 remarks in 2:37:50",
        "Panel 1 2:44:50 left",
        "Panel 1 2:44:50",
        "2:44:50",
    ]
    assert line.minimumSizeHint().width() == line.widths()[-1]
    line.resize(10, 10)
    assert line.shown_text() == "2:44:50"
    assert "concluding remarks" in line.toolTip()
    line.close()


@pytest.mark.parametrize("size", [(960, 540), (1280, 650), (1440, 900), (2560, 1440)])
def test_on_the_podium_its_figures_are_whole_at_every_size(room: Room, size: tuple[int, int]) -> None:
    room.in_discussion()
    room.wait_list("Mali")
    room.press("F5")
    room.screen.resize(*size)
    room.settle()
    line = room.screen.podium.floor.block_line
    assert line.isVisible()
    assert line.width() >= line.minimumSizeHint().width()
    assert "2:44:48" in line.shown_text()
    assert size[0] < 1280 or line.shown_text() == line.text()


def test_every_version_begins_with_the_state(stage: Stage) -> None:
    stage.at("12:57")
    told = block_words(stage.meeting, forecast(stage.meeting, stage.now))
    assert all(version[0].kind == ICON for version in told.versions)
    assert all("3:00" in text_of(version) for version in told.versions)
